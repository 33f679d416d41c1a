// SPDX-License-Identifier: MIT
// Seeded GPTQ layers and activations in the checkpoint's layout.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// How scales, codes and activations are drawn.
enum class GptqScales {
  uniform,      ///< scales in [0.005, 0.015], codes and zero points over their full range, x in [-1, 1]
  extreme,      ///< as uniform, but each scale 2^e, e uniform in [-20, 2]: fp16 subnormals beside large ones
  zero,         ///< as uniform, but every scale of the odd columns is 0: those outputs must be exact zeros
  realistic,    ///< Gaussian weights quantised group by group, sizes of columns log-normal, zero points at the middle
                ///< or one beside it; Gaussian x with one channel in 128 twenty times the size
  overflowing,  ///< as uniform, but scales in [1000, 2000]: outputs beyond fp16, which every fp16 kernel must fail
};

/// What a layer is made of besides its sizes.
struct GptqFormat {
  std::int64_t bits = 4;   ///< 2, 3, 4 or 8
  bool act_order = false;  ///< g_idx a seeded permutation of k / group instead of k / group
  GptqScales scales = GptqScales::uniform;
  /// Ranks over which a layer of split_k times K was cut; these are the tensors of the first. With act-order its rows
  /// lie in any of the whole layer's groups, and it holds the zero points and scales of all of them.
  std::int64_t split_k = 1;
};

/// Tensors x, qweight, qzeros, scales, g_idx, y for y[M,N] = x[M,K] W[K,N]. Codes and stored zero points are random
/// over their full range in every field (the published tests drew 0..15 per 32-bit word, which left seven of eight
/// codes zero); uniform scales keep outputs far inside fp16. Throws std::invalid_argument for realistic codes of other
/// than 4 or 8 bits.
Tensors gptq_inputs(std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t group, std::uint64_t seed,
                    const GptqFormat& format = {});

/// Overwrites qweight and qzeros with 0..15 (4 bits) a 32-bit word, as the published tests drew them.
void draw_as_published(Tensors& tensors, std::uint64_t seed);

}  // namespace hiplab::datasets
