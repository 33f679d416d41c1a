// SPDX-License-Identifier: MIT
// A layer of quantised weights as its safetensors file keeps it: GPTQ, AWQ, or compressed-tensors' pack-quantized.
//
//   layout           tensors behind the layer's name                                   words
//   gptq             .qweight [K bits/32, N], .qzeros [G, N bits/32], .scales [G, N],  2, 3, 4, 8 bits
//                    .g_idx [K] where there is one
//   awq              .qweight [K, N/8], .qzeros [G, N/8], .scales [G, N]               4 bits
//   pack_quantized   .weight_packed [N, K bits/32], .weight_scale [N, G],              4, 8 bits
//                    .weight_shape [2] = N, K, .weight_zero_point [N bits/32, G] and
//                    .weight_g_idx [K] where there are
//
// w[k,n] = (code - zero) scale, and scale and zero those of the group of k. Where a 4-bit code lies in its word:
// reference/int4_layout.hpp, with the sources. 8 bits in pack_quantized: four fields a word, lowest k (or n) in the
// lowest byte, signed value + 128. Files written by tests/datasets/checkpoint/foreign/write_files.py, which knows nothing
// of this code, are read as it meant them. Unproven: no file of the layouts' own programs has been read here.
#pragma once
#include <span>

#include "datasets/checkpoint/tensor_file.hpp"
#include "datasets/int4_weights.hpp"

namespace hiplab::datasets {

enum class QuantLayout { gptq, awq, pack_quantized };
const char* quant_layout_name(QuantLayout layout);

/// The elements of a tensor: the file's own bytes where they are aligned for T, else a copy.
template <class T>
class FileArray {
public:
  FileArray() = default;
  explicit FileArray(std::span<const std::byte> bytes);
  FileArray(FileArray&&) = default;  // a moved vector keeps its storage, and the span with it
  FileArray& operator=(FileArray&&) = default;
  std::span<const T> span() const { return values_; }
  bool empty() const { return values_.empty(); }

private:
  std::vector<T> copy_;
  std::span<const T> values_;
};

struct QuantizedLayer {
  std::string name;
  QuantLayout layout = QuantLayout::gptq;
  std::int64_t k = 0, n = 0, group = 0;
  int bits = 4;
  int zero_offset = 0;      ///< the zero point less what is stored for it: 1 in GPTQ v1
  std::string zero_source;  ///< what says so, in words
  StoredType scale_type = StoredType::f16;
  FileArray<std::uint32_t> qweight, qzeros;  ///< qzeros empty: symmetric, zero points 2^(bits-1)
  FileArray<std::uint16_t> scales;           ///< f16 or bf16 bits
  FileArray<std::int32_t> g_idx;             ///< empty: k / group

  std::int64_t groups() const { return (k + group - 1) / group; }
  std::int64_t group_of(std::int64_t row) const;
  /// Whether g_idx says anything else than k / group.
  bool act_order() const;
  int code(std::int64_t row, std::int64_t column) const;
  int zero(std::int64_t g, std::int64_t column) const;
  double scale(std::int64_t g, std::int64_t column) const;
  double weight(std::int64_t row, std::int64_t column) const;
};

/// Names of the quantised layers, in the order of the file.
std::vector<std::string> quantized_layers(const TensorFile& file);

/// The layer `name` ("model.layers.3.mlp.down_proj"), as long as `file` lives. Throws UserError, one line: no such
/// layer, tensors that are missing, of another type or of shapes that contradict each other, a g_idx that names a group
/// that is not there, a configuration that contradicts the tensors.
QuantizedLayer read_layer(const TensorFile& file, const std::string& name);

/// The layer's arrays for the conversions of int4_weights.hpp; 4 bits only, else UserError.
PackedInt4 packed_int4(const QuantizedLayer& layer);

}  // namespace hiplab::datasets
