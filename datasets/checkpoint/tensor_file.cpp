// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/tensor_file.hpp"

#include <algorithm>

#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

/// The name that shares the longest beginning, for messages.
std::string nearest(const std::vector<StoredTensor>& tensors, std::string_view name) {
  const StoredTensor* best = nullptr;
  std::size_t most = 0;
  for (const StoredTensor& t : tensors) {
    const auto ends = std::mismatch(t.name.begin(), t.name.end(), name.begin(), name.end());
    const auto shared = static_cast<std::size_t>(ends.first - t.name.begin());
    if (!best || shared > most) best = &t, most = shared;
  }
  return best ? "; the nearest is " + best->name : "";
}

}  // namespace

const char* file_format_name(FileFormat format) {
  constexpr const char* kNames[] = {"safetensors", "safetensors in shards", "GGUF", "HDF5"};
  return kNames[static_cast<int>(format)];
}

TensorFile TensorFile::in_memory(FileTensors part, QuantConfig config) {
  TensorFile result;
  result.path_ = "memory";
  result.tensors_ = std::move(part.tensors);
  result.metadata_ = std::move(part.metadata);
  result.config_ = std::move(config);
  result.name_tensors();
  return result;
}

void TensorFile::name_tensors() {
  by_name_.clear();
  for (std::size_t i = 0; i < tensors_.size(); ++i) {
    const auto [it, first] = by_name_.emplace(tensors_[i].name, i);
    if (!first)
      refuse(path_.string(),
             shown(tensors_[i].name) + " is in " + tensors_[it->second].file + " and again in " + tensors_[i].file);
  }
}

std::uint64_t TensorFile::file_bytes() const {
  std::uint64_t sum = 0;
  for (const MappedFile& file : files_) sum += file.bytes().size();
  return sum;
}

const StoredTensor* TensorFile::find(const std::string& name) const {
  const auto it = by_name_.find(name);
  return it == by_name_.end() ? nullptr : &tensors_[it->second];
}

const StoredTensor& TensorFile::at(const std::string& name) const {
  if (const StoredTensor* tensor = find(name)) return *tensor;
  throw UserError(path_.string() + " has no tensor " + shown(name) + nearest(tensors_, name));
}

}  // namespace hiplab::datasets
