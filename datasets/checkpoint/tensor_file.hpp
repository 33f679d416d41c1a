// SPDX-License-Identifier: MIT
// A checkpoint or a capture, of any format that is read here, as one list of tensors by name.
#pragma once
#include <filesystem>
#include <memory>

#include "datasets/checkpoint/mapped_file.hpp"
#include "datasets/checkpoint/quant_config.hpp"
#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

enum class FileFormat { safetensors, sharded_safetensors, gguf, hdf5 };
const char* file_format_name(FileFormat format);

class TensorFile {
public:
  /// A safetensors file, an index of shards (*.index.json), a GGUF file, an HDF5 capture, or a folder with
  /// model.safetensors.index.json or model.safetensors in it. What a file is shows in its first bytes, not in its name.
  /// config.json or quantize_config.json beside safetensors are read for what they say of the quantisation. Throws
  /// UserError, one line.
  static TensorFile open(const std::filesystem::path& path);

  /// Of tensors whose bytes the caller keeps.
  static TensorFile in_memory(FileTensors tensors, QuantConfig config = {});

  FileFormat format() const { return format_; }
  const std::filesystem::path& path() const { return path_; }
  std::uint64_t file_bytes() const;
  const std::vector<StoredTensor>& tensors() const { return tensors_; }
  const std::map<std::string, std::string>& metadata() const { return metadata_; }
  const QuantConfig& quant_config() const { return config_; }

  const StoredTensor* find(const std::string& name) const;
  /// Throws UserError when it is not there; names the nearest one.
  const StoredTensor& at(const std::string& name) const;

private:
  void open_index(const std::filesystem::path& index);
  void add(MappedFile file, FileTensors tensors);
  void name_tensors();

  FileFormat format_ = FileFormat::safetensors;
  std::filesystem::path path_;
  std::vector<MappedFile> files_;
  std::vector<StoredTensor> tensors_;
  std::map<std::string, std::string> metadata_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
  QuantConfig config_;
};

}  // namespace hiplab::datasets
