// SPDX-License-Identifier: MIT
// A tensor inside a file, and what the readers of all formats check alike. Every number of a file is taken for a lie
// until it was compared with the bytes that are really there.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "datasets/checkpoint/stored_type.hpp"

namespace hiplab::datasets {

/// Row-major, the last dimension the fastest, whatever the order in the file. Bytes are the file's own, unaligned.
struct StoredTensor {
  std::string name;
  StoredType type = StoredType::u8;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;
  std::string file;  ///< the shard that has it; empty in a file without shards

  std::uint64_t count() const;  ///< elements; the reader has checked that the product fits
};

struct FileTensors {
  std::vector<StoredTensor> tensors;            ///< in the order of their bytes
  std::map<std::string, std::string> metadata;  ///< texts of the header; arrays as how many of what
};

inline constexpr std::size_t kLongestName = 512, kMostDimensions = 8;

/// "FILE: what" as a UserError.
[[noreturn]] void refuse(const std::string& file, const std::string& what);

/// A name as it may be printed: what could write to a terminal's controls is a '?', what is long is cut.
std::string shown(std::string_view name);

/// Refuses names that are empty, too long or hold control characters.
void check_name(const std::string& file, const std::string& name);

/// The elements of a shape; refuses negative extents, more dimensions than kMostDimensions, products beyond 2^60, and
/// a fastest dimension that is no whole number of the type's blocks.
std::uint64_t checked_count(const std::string& file, const StoredTensor& tensor);

/// Sorts by place and refuses tensors that share bytes; refuses a name that comes twice.
void check_disjoint(const std::string& file, std::vector<StoredTensor>& tensors);

/// "[2048, 1024]".
std::string shape_text(const std::vector<std::int64_t>& shape);

}  // namespace hiplab::datasets
