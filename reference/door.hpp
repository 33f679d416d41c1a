// SPDX-License-Identifier: MIT
// What the door's functions must return, from their definitions: rounding by scaling to integers, waves by index arithmetic.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

/// `value` rounded to a format with `fraction_bits` and smallest normal exponent `min_exponent`, ties to even.
double round_to_format(double value, int fraction_bits, int min_exponent);
/// IEEE binary16 bits of a value that the format holds exactly.
std::uint16_t half_bits(double exact);

/// Outputs of kernels/door for `in`, in the kernels' layouts.
std::vector<double> door_shuffles(std::span<const std::uint32_t> in, std::uint32_t wave);
std::vector<double> door_atomics(std::span<const std::uint32_t> in, std::uint32_t blocks);
std::vector<double> door_numbers(std::span<const std::uint32_t> in);
std::vector<double> door_matrix(std::span<const std::uint32_t> in);
std::vector<double> door_memory(std::span<const std::uint32_t> in, std::uint32_t threads);
std::vector<double> door_grid_wait(std::span<const std::uint32_t> in, std::uint32_t threads);

}  // namespace hiplab::reference
