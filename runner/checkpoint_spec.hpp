// SPDX-License-Identifier: MIT
// [checkpoint] of experiment.toml: what lets an experiment's inputs come from files in place of being drawn, namely
// which of its tensors is which, and in what layout they are.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/tensor.hpp"

namespace hiplab {

/// [[checkpoint.tensor]]: a tensor of plain numbers, taken as it is.
struct PlainInput {
  std::string name;                ///< of the experiment's tensor
  Dtype type = Dtype::f16;         ///< of the experiment's tensor; other numbers are rounded to it
  std::vector<std::string> ends;   ///< what follows the layer's name in the file; the first one that is there
  std::vector<std::string> shape;  ///< the dimension that each extent is: the file decides it
};

struct CheckpointSpec {
  /// gptq or pack_quantized (reference/int4_layout.hpp), nvfp4 (reference/nvfp4.hpp): a quantised layer and
  /// activations. tensors: plain numbers.
  std::string layout;
  std::vector<std::string> drawn;  ///< axes that say how inputs are drawn: with a file none of them is left

  // gptq, pack_quantized and nvfp4.
  std::string codes, zeros, scales, g_idx;  ///< names of tensors; g_idx empty: it has none; nvfp4 has no zeros
  std::string activations;                  ///< f16, in nvfp4 bf16, [rows, K]
  std::string rows = "M";                   ///< the axis that counts rows of activations
  /// Outputs whose reference is activations x weights in double precision: the file's own values judge them.
  std::vector<std::string> product;

  // nvfp4.
  std::string global_scale;  ///< f32 [1]
  std::string heads;         ///< the dimension that num_key_value_heads of config.json is; K is a multiple of it

  // tensors.
  std::vector<PlainInput> tensors;
  std::map<std::string, std::int64_t> sets;  ///< axes that tell the experiment that its inputs are a file's
};

/// None: the experiment's inputs are drawn only. Throws UserError with file, line and what is wrong.
std::optional<CheckpointSpec> read_checkpoint_spec(const std::filesystem::path& toml);

}  // namespace hiplab
