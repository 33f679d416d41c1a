// SPDX-License-Identifier: MIT
// Small NVFP4 layers in both layouts of files.
#pragma once
#include "datasets/checkpoint/nvfp4_tensor.hpp"
#include "datasets/random.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"

namespace hiplab::test {

inline constexpr Nvfp4Layout kNvfp4Layouts[] = {Nvfp4Layout::modelopt, Nvfp4Layout::packed};

/// Random codes, and scales of every finite E4M3 value above 0.
inline Nvfp4Weights random_nvfp4(std::int64_t n, std::int64_t k, std::uint64_t seed = 1, float stored_scale = 0.37f) {
  const RandomStream random(seed, "nvfp4");
  Nvfp4Weights w;
  for (std::int64_t i = 0; i < n * k / 2; ++i)
    w.codes.push_back(static_cast<std::uint8_t>(random.bits(static_cast<std::uint64_t>(i)) >> 56));
  for (std::int64_t i = 0; i < n * k / 16; ++i)
    w.scales.push_back(static_cast<std::uint8_t>(1 + random.bits(static_cast<std::uint64_t>(n * k + i)) % 126));
  w.stored_scale = stored_scale;
  return w;
}

}  // namespace hiplab::test
