// SPDX-License-Identifier: MIT
// Filling a tensor with seeded values: the same bits on every machine. The stream is named after the tensor.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// The sum of the four 16-bit parts of a random word, mean 0 and variance 1: Gaussian up to 3.4 standard deviations.
double gaussian(std::uint64_t random);

/// Every bit of every 32-bit word random.
void fill_words(Tensor& tensor, std::uint64_t seed);
/// fp16, uniform in [low, high).
void fill_halves(Tensor& tensor, std::uint64_t seed, double low, double high);
/// fp32, uniform in [low, high).
void fill_floats(Tensor& tensor, std::uint64_t seed, double low, double high);

}  // namespace hiplab::datasets
