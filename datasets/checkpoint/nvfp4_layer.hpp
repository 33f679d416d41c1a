// SPDX-License-Identifier: MIT
// A layer of NVFP4 weights as its safetensors file keeps it: 4-bit floats (E2M1), one E4M3 scale for 16 inputs of a
// row, one fp32 scale of the whole matrix.
//
//   layout           tensors behind the layer's name                                  w[k,n]
//   nvfp4_modelopt   .weight U8 [N, K/2], .weight_scale F8_E4M3 [N, K/16],            code scale weight_scale_2
//                    .weight_scale_2 F32, one number
//   nvfp4_packed     .weight_packed U8 [N, K/2], .weight_scale F8_E4M3 [N, K/16],     code scale / weight_global_scale
//                    .weight_global_scale F32, one number
//
// Even k in the low nibble; codes 0 .. 7 are 0, 0.5, 1, 1.5, 2, 3, 4, 6, codes 8 .. 15 their negatives. Scales lie row
// by row. What files say of activations (input_scale, input_global_scale) is passed over.
//
// Sources: NVIDIA Model Optimizer, modelopt/torch/quantization/qtensor/nvfp4_tensor.py, and NeMo AutoModel's page of
// its packed layout; compressed-tensors, compressors/quantized_compressors/nvfp4_quantized.py (order of nibbles) and
// quantization/lifecycle/forward.py (the division); vLLM turns one into the other by 1 / weight_global_scale. Unproven:
// no file of these programs has been read here.
#pragma once
#include <span>

#include "datasets/checkpoint/tensor_file.hpp"

namespace hiplab::datasets {

inline constexpr std::int64_t kNvfp4Group = 16;

enum class Nvfp4Layout { modelopt, packed };
const char* nvfp4_layout_name(Nvfp4Layout layout);

struct Nvfp4Layer {
  std::string name;
  Nvfp4Layout layout = Nvfp4Layout::modelopt;
  std::int64_t k = 0, n = 0;          ///< k is a multiple of 16
  std::span<const std::byte> codes;   ///< [N][K/2]
  std::span<const std::byte> scales;  ///< [N][K/16]
  float stored_scale = 1;             ///< weight_scale_2 or weight_global_scale: finite, above 0

  std::int64_t groups() const { return k / kNvfp4Group; }
  /// What weights are multiplied with: the stored number or its reciprocal, rounded to fp32.
  float global_scale() const { return layout == Nvfp4Layout::modelopt ? stored_scale : 1 / stored_scale; }
  int code(std::int64_t row, std::int64_t column) const;
  double scale(std::int64_t g, std::int64_t column) const;  ///< as stored; may be NaN
  /// Exact but for one rounding of the division in double.
  double weight(std::int64_t row, std::int64_t column) const;
};

/// The value of a code.
double nvfp4_code_value(int code);

/// Whether the tensor holds the codes of such a layer: bytes, and scales of NVFP4 beside them.
bool has_nvfp4_codes(const TensorFile& file, const StoredTensor& tensor);

/// Names of the NVFP4 layers, in the order of the file.
std::vector<std::string> nvfp4_layers(const TensorFile& file);

/// The layer `name`, as long as `file` lives. Throws UserError, one line: no such layer, tensors that are missing, of
/// another type or of shapes that contradict each other, a K that is no whole number of groups, a global scale that is
/// not finite or not above 0, zero points.
Nvfp4Layer read_nvfp4_layer(const TensorFile& file, const std::string& name);

}  // namespace hiplab::datasets
