// SPDX-License-Identifier: MIT
// Asymmetric INT4 weights, plain and as files keep them, and the way from one layout to another: bit for bit, nothing
// is rounded and nothing clamped. What a layout cannot hold is refused. Layouts and their sources:
// reference/int4_layout.hpp.
#pragma once
#include <cstdint>
#include <vector>

#include "reference/int4_layout.hpp"
#include "runner/tensor.hpp"

namespace hiplab::datasets {

using reference::Int4Layout;
using reference::Int4Shape;

/// w[n,k] = (codes[n,k] - zeros[n,g]) scales[n,g] with g = k / group, or g_idx[k] where there is one.
struct Int4Weights {
  Int4Shape shape;
  Dtype scale_type = Dtype::f16;      ///< f16 or bf16; scales are carried as bits
  std::vector<std::uint8_t> codes;    ///< [N][K], 0 .. 15
  std::vector<std::uint8_t> zeros;    ///< [N][G], 0 .. 15, and 16, which only gptq_v1 can say
  std::vector<std::uint16_t> scales;  ///< [N][G]
  std::vector<std::int32_t> g_idx;    ///< [K], 0 .. G - 1, or empty

  bool operator==(const Int4Weights&) const = default;
};

/// A layer as its file keeps it.
struct PackedInt4 {
  Int4Layout layout = Int4Layout::pack_quantized;
  Int4Shape shape;
  Dtype scale_type = Dtype::f16;
  std::vector<std::uint32_t> codes;   ///< qweight, weight_packed
  std::vector<std::uint32_t> zeros;   ///< qzeros, weight_zero_point; pack_quantized may lack it: 8 everywhere
  std::vector<std::uint16_t> scales;  ///< scales, weight_scale
  std::vector<std::int32_t> g_idx;    ///< g_idx, weight_g_idx; empty: k / group

  bool operator==(const PackedInt4&) const = default;
};

/// Shapes: K a multiple of 8 (pack_quantized would pad other K; such files are not written or read here), N a multiple
/// of 8 except in pack_quantized, which pads its words of zero points with fields of 0; K a multiple of the group
/// except in GPTQ, whose last group may be short. awq_gemm has no g_idx (one that says k / group is dropped) and no
/// bf16 scales. gptq_v1 holds zero points 1 .. 16, the others 0 .. 15. Readers disagree on a stored 15 in gptq_v1:
/// vLLM's kernels take 16, as is done here; AutoGPTQ's own, later ones wrap to 0. Hence the refusal of 0 in gptq_v1
/// rather than a word that may be read as either.
/// Unproven: that weight_g_idx of pack_quantized means what g_idx of GPTQ means (columns as in the model, a group for
/// each), as is assumed here.
///
/// Throws UserError, one line, when the layout cannot hold the weights or `weights` contradicts its own shape.
PackedInt4 pack(const Int4Weights& weights, Int4Layout layout);

/// Throws UserError, one line, when the layout cannot have the shape, an array is not of the size that follows from it,
/// or g_idx names a group that is not there.
Int4Weights unpack(const PackedInt4& packed);

}  // namespace hiplab::datasets
