// SPDX-License-Identifier: MIT
// model.safetensors.index.json, the index of a checkpoint in shards: {"metadata": {...}, "weight_map": {tensor: file}}.
// Files are names in the folder of the index, never paths. What metadata holds is not used: its total_size is known to
// be wrong in checkpoints that load everywhere.
//
// Source: the documentation of transformers, "Big models / Sharded checkpoints".
#pragma once
#include <map>
#include <set>

#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

inline constexpr std::uint64_t kMostIndexBytes = 100'000'000;
inline constexpr std::size_t kMostShards = 10'000;

struct ShardIndex {
  std::map<std::string, std::string> file_of;  ///< by tensor
  std::set<std::string> files;
};

/// Throws UserError, one line: also for file names that would leave the folder.
ShardIndex parse_shard_index(std::span<const std::byte> text, const std::string& file);

}  // namespace hiplab::datasets
