// SPDX-License-Identifier: MIT
// Any checkpoint of floats as an input of the experiments: its projections rounded to nearest into a layout of files.
#pragma once
#include <filesystem>

#include "datasets/checkpoint/tensor_file.hpp"

namespace hiplab::datasets {

struct QuantizeRequest {
  std::string layout = "gptq";  ///< gptq (v1), gptq_v2, pack_quantized, nvfp4_modelopt, nvfp4_packed, tq3
  int bits = 4;                 ///< 4, and 8 in gptq and gptq_v2; 3 in tq3
  std::int64_t group = 128;     ///< -1: all of K; 128 in tq3, 16 in NVFP4
  bool symmetric = true;
  std::string layers = "*";  ///< glob over names without ".weight"
};

struct QuantizedFile {
  std::filesystem::path file;
  std::vector<std::string> layers, kept;   ///< quantised; copied as they are
  double least_error = 0, most_error = 0;  ///< relative L2 of a layer's weights
};

/// Writes model.safetensors into `out`, and beside it quantize_config.json or, for pack_quantized and NVFP4,
/// config.json (with hf_quant_config.json for nvfp4_modelopt, and the source's num_key_value_heads), for tq3
/// tq_config.json. tq3 takes stacks of experts (three dimensions, "expert" in the name) too, as tq3_tensor.hpp says.
/// Quantised is every matrix NAME.weight of f16, bf16 or f32 that the glob takes, but embeddings, lm_head, routers
/// (mlp.gate) and norms; all else is copied bit for bit. One layer at a time is in memory. Throws UserError, one line:
/// no such layer, a shape that the layout cannot hold, a file that is not of floats, or quantised already.
QuantizedFile quantize_file(const TensorFile& file, const QuantizeRequest& request, const std::filesystem::path& out);

}  // namespace hiplab::datasets
