// SPDX-License-Identifier: MIT
// A matrix of floats as the tensors of an NVFP4 layer (nvfp4_layer.hpp), without data: the public rule of both
// programs.
//
//   global scale g = max|w| / (6 448) in fp32; scale of 16 weights s = E4M3(max|w of the 16| / (6 g)), to nearest even;
//   code = E2M1(w / (s g)), to nearest even. nvfp4_packed stores 1 / g, rounded to fp32, and divides by that.
//
// Where 16 weights are all zero, s is 1 as in Model Optimizer; where s would round to zero, it is the least one, 2^-9.
// A matrix of zeros has g = 1. Sources: nvfp4_layer.hpp.
#pragma once
#include <functional>

#include "datasets/checkpoint/nvfp4_layer.hpp"
#include "datasets/checkpoint/write_safetensors.hpp"

namespace hiplab::datasets {

struct Nvfp4Weights {
  std::vector<std::uint8_t> codes, scales;  ///< [N][K/2], [N][K/16]
  float stored_scale = 1;                   ///< as the layout stores it
  double error_squares = 0, weight_squares = 0;
};

/// w [N][K], K a multiple of 16. A NaN or an infinite weight throws UserError that names its row.
Nvfp4Weights round_to_nvfp4(std::span<const double> w, std::int64_t n, std::int64_t k, Nvfp4Layout layout);

/// The three tensors of the layer `name`.
std::vector<TensorToWrite> nvfp4_file_tensors(const Nvfp4Weights& weights, std::int64_t n, std::int64_t k,
                                              const std::string& name, Nvfp4Layout layout);

/// Appends the three tensors of `source` (NAME.weight, f16, bf16 or f32, [N, K]), which must outlive the list. They are
/// made when the first is asked for; `done` is then told the squares of the error and of the weights, once. Throws
/// UserError for a K that is no multiple of 16.
void add_nvfp4_tensors(const StoredTensor& source, Nvfp4Layout layout, std::vector<TensorToWrite>& list,
                       std::function<void(double error_squares, double weight_squares)> done);

}  // namespace hiplab::datasets
