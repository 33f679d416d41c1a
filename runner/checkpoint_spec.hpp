// SPDX-License-Identifier: MIT
// [checkpoint] of experiment.toml: what lets an experiment's weights and activations come from files in place of being
// drawn, namely which of its tensors is which, and in what layout they are.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hiplab {

struct CheckpointSpec {
  std::string layout;                       ///< gptq or pack_quantized: reference/int4_layout.hpp
  std::string codes, zeros, scales, g_idx;  ///< names of tensors; g_idx empty: it has none
  std::string activations;                  ///< f16 [M, K]
  /// Outputs whose reference is activations x weights in double precision: the file's own values judge them.
  std::vector<std::string> product;
  std::vector<std::string> drawn;  ///< axes that say how inputs are drawn: with a file none of them is left
};

/// None: the experiment's inputs are drawn only. Throws UserError with file, line and what is wrong.
std::optional<CheckpointSpec> read_checkpoint_spec(const std::filesystem::path& toml);

}  // namespace hiplab
