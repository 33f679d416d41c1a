// SPDX-License-Identifier: MIT
// Which format a file has, and its reader. Apart from tensor_file.cpp, so that a fuzzer of the readers needs no HDF5.
#include <algorithm>
#include <cstring>

#include "datasets/checkpoint/gguf.hpp"
#include "datasets/checkpoint/h5_capture.hpp"
#include "datasets/checkpoint/safetensors.hpp"
#include "datasets/checkpoint/shard_index.hpp"
#include "datasets/checkpoint/tensor_file.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

namespace fs = std::filesystem;

bool begins_with(std::span<const std::byte> bytes, std::string_view magic) {
  return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

/// The index or the single file of a checkpoint's folder.
fs::path entry_of(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return path;
  for (const char* name : {"model.safetensors.index.json", "model.safetensors"})
    if (fs::exists(path / name, ignored)) return path / name;
  throw UserError(path.string() + ": the folder has neither model.safetensors.index.json nor model.safetensors");
}

}  // namespace

TensorFile TensorFile::open(const fs::path& path) {
  TensorFile result;
  result.path_ = entry_of(path);
  MappedFile file(result.path_);
  const std::string name = result.path_.string();
  const auto bytes = file.bytes();
  if (begins_with(bytes, "GGUF")) {
    result.format_ = FileFormat::gguf;
    result.add(std::move(file), parse_gguf(bytes, name));
  } else if (begins_with(bytes, "\x89HDF\r\n\x1a\n")) {
    result.format_ = FileFormat::hdf5;
    result.add(std::move(file), read_h5_capture(result.path_, bytes));
  } else if (begins_with(bytes, "{") || result.path_.extension() == ".json") {
    result.format_ = FileFormat::sharded_safetensors;
    result.open_index(result.path_);
  } else {
    result.add(std::move(file), parse_safetensors(bytes, name));
  }
  if (result.format_ != FileFormat::gguf && result.format_ != FileFormat::hdf5)
    result.config_ = read_quant_config(result.path_.parent_path(), result.metadata_);
  result.name_tensors();
  return result;
}

void TensorFile::open_index(const fs::path& path) {
  const MappedFile text(path);
  const ShardIndex index = parse_shard_index(text.bytes(), path.string());
  for (const std::string& name : index.files) {
    MappedFile shard(path.parent_path() / name);
    FileTensors part = parse_safetensors(shard.bytes(), (path.parent_path() / name).string());
    for (StoredTensor& t : part.tensors) t.file = name;
    add(std::move(shard), std::move(part));
  }
  name_tensors();
  for (const auto& [tensor, file] : index.file_of) {
    const StoredTensor* t = find(tensor);
    if (!t) refuse(path.string(), "weight_map puts " + shown(tensor) + " into " + file + ", which does not have it");
    if (t->file != file)
      refuse(path.string(), "weight_map puts " + shown(tensor) + " into " + file + ", and it is in " + t->file);
  }
}

void TensorFile::add(MappedFile file, FileTensors part) {
  files_.push_back(std::move(file));
  std::move(part.tensors.begin(), part.tensors.end(), std::back_inserter(tensors_));
  metadata_.merge(part.metadata);
}

}  // namespace hiplab::datasets
