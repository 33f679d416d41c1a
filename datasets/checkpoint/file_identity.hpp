// SPDX-License-Identifier: MIT
// What a run file says of the files that its inputs come from.
#pragma once
#include <filesystem>
#include <string>

#include "datasets/checkpoint/stored_tensor.hpp"
#include "runner/sha256.hpp"

namespace hiplab::datasets {

/// The last part of a path, that of a folder too.
inline std::string name_of(const std::filesystem::path& path) {
  const std::filesystem::path plain = path.lexically_normal();
  return (plain.has_filename() ? plain : plain.parent_path()).filename().string();
}

/// A layer's name as a point may be called: what could be part of a path or a pattern is a '_'.
inline std::string point_shape(std::string layer) {
  for (char& c : layer) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    if (!plain) c = '_';
  }
  return layer;
}

/// Name, type, shape and bytes.
inline void add_to_digest(const StoredTensor& tensor, Sha256& digest) {
  const std::string head = tensor.name + " " + stored_format(tensor.type).name + " " + shape_text(tensor.shape) + "\n";
  digest.add(head.data(), head.size());
  digest.add(tensor.bytes.data(), tensor.bytes.size());
}

}  // namespace hiplab::datasets
