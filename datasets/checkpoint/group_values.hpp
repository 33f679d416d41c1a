// SPDX-License-Identifier: MIT
// Zero points and scales of all groups of a layer at once: QuantizedLayer::zero() and scale() look up a place and a
// format for each of them.
#pragma once
#include "datasets/checkpoint/quantized_layer.hpp"

namespace hiplab::datasets {

/// [G][N]: QuantizedLayer::zero() of each.
std::vector<std::int16_t> zeros_of(const QuantizedLayer& layer);

/// [G][N]: QuantizedLayer::scale() of each, exact in fp32.
std::vector<float> scales_of(const QuantizedLayer& layer);

}  // namespace hiplab::datasets
