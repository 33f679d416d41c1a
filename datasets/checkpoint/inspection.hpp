// SPDX-License-Identifier: MIT
// Everything that `hiplab inspect` says of a file, as data.
#pragma once
#include <optional>

#include "datasets/checkpoint/layer_statistics.hpp"
#include "datasets/checkpoint/tensor_file.hpp"

namespace hiplab::datasets {

struct InspectedTensor {
  std::string name, file;
  StoredType type = StoredType::u8;
  std::vector<std::int64_t> shape;
  std::uint64_t bytes = 0;
  std::optional<ValueStatistics> values;  ///< of floats and of GGUF's blocks whose layout is known
};

struct Inspection {
  std::string path;
  FileFormat format = FileFormat::safetensors;
  std::uint64_t file_bytes = 0;
  std::map<std::string, std::string> metadata;
  std::string config_source;
  std::vector<InspectedTensor> tensors;  ///< in the order of the file
  std::vector<LayerStatistics> layers;

  /// "gptq, 4 bits, groups of 128, act-order, ...: 196 layers", one line a kind; GGUF: one line a type.
  std::vector<std::string> quantisations() const;
  /// Non-finite values, and the layers' warnings.
  std::vector<std::string> warnings() const;
};

/// Reads every byte of the file once or twice, in pieces that leave memory again. Throws UserError.
Inspection inspect(const TensorFile& file);

}  // namespace hiplab::datasets
