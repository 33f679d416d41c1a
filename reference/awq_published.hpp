// SPDX-License-Identifier: MIT
// Receipts of the published kernel's repository: its scalar "version 0", called always correct there, and the check of
// its own test program. Both are kept as they are to show what they let through.
// Source: hec-ovi/vllm-awq4-qwen, csrc/awq_mmq_gfx1151 (kernel and test_correctness.py), read in copies of it.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reference/awq_mmq.hpp"

namespace hiplab::reference {

/// fp16 [M,N]: y = x W^T with w = (code - 8) scale, whatever `layer.zeros` says. fp32, k in order within a group; group
/// sums join by fma (the source leaves contraction to the compiler).
std::vector<double> awq_scalar_v0(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

/// fp16 [M,N]: what the published test compares a result with. Always w = (code - 8) scale; `rounded_activations` (its
/// version 1): x goes through int8 with one scale a row first and back to fp16. Summed in double here, in fp32 there.
std::vector<double> awq_published_expectation(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                                              bool rounded_activations);

/// The published verdict: not (largest |result - expected| > bound), where a NaN makes the largest a NaN.
bool awq_published_verdict(std::span<const double> result, std::span<const double> expected, double bound);

}  // namespace hiplab::reference
