// SPDX-License-Identifier: MIT
// What two builds of one experiment must have in common at a point, and how far their outputs lie apart.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "runner/buffer_set.hpp"
#include "runner/tensor.hpp"

namespace hiplab {

/// Equal names, types, shapes, roles and bytes, in the same order.
bool same_tensors(const Tensors& a, const Tensors& b);

/// The largest distance of two elements of one place, in values of the output's type; nothing where the outputs are not
/// of one form.
std::optional<std::uint64_t> largest_ulp(const std::vector<OutputBytes>& a, const std::vector<OutputBytes>& b);

}  // namespace hiplab
