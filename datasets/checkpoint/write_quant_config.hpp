// SPDX-License-Identifier: MIT
#pragma once
#include <optional>

#include "datasets/checkpoint/quantize_file.hpp"

namespace hiplab::datasets {

/// The configuration that loaders of the layout look for, into the folder `out`. `layers`: how many were quantised;
/// `kv_heads`: num_key_value_heads of the source, kept for NVFP4.
void write_quant_config(const std::filesystem::path& out, const QuantizeRequest& request, std::size_t layers,
                        std::optional<std::int64_t> kv_heads);

}  // namespace hiplab::datasets
