// SPDX-License-Identifier: MIT
// The output types as bits: to double, from double (round to nearest even), and their order, for the gate. Independent
// of the kernels' own conversions, which it judges.
#pragma once
#include <cstddef>
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab {

/// The bits of element `index`, zero-extended.
std::uint64_t element_bits(Dtype dtype, const std::byte* data, std::size_t index);

/// The value of the bits; 64-bit integers beyond 2^53 lose their low digits.
double to_double(Dtype dtype, std::uint64_t bits);

/// The bits of the nearest value of the type, ties to even; integers saturate.
std::uint64_t from_double(Dtype dtype, double value);

bool is_finite(Dtype dtype, std::uint64_t bits);

/// How many steps between neighbouring values of the type lead from a to b. -0 and +0 are the same value.
std::uint64_t ulp_distance(Dtype dtype, std::uint64_t a, std::uint64_t b);

}  // namespace hiplab
