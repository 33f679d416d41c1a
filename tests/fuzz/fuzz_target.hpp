// SPDX-License-Identifier: MIT
// What every fuzz target does with a file that a reader took: everything that a user of it may do. libFuzzer calls
// LLVMFuzzerTestOneInput with inputs of its own; replay_corpus.cpp calls it with the files that are kept.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "datasets/checkpoint/nvfp4_layer.hpp"
#include "datasets/checkpoint/quantized_layer.hpp"
#include "runner/user_error.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace hiplab::fuzz {

/// Refusals are right answers; anything else thrown ends the program, as the fuzzer wants it.
template <class Work>
int refused_or_done(Work work) {
  try {
    work();
  } catch (const UserError&) {
  }
  return 0;
}

/// Reads values of every tensor and weights of every layer.
inline void use(datasets::FileTensors part) {
  const auto file = datasets::TensorFile::in_memory(std::move(part));
  double sum = 0;
  for (const auto& tensor : file.tensors()) {
    const auto& format = datasets::stored_format(tensor.type);
    if (!format.values) continue;
    std::vector<double> values(std::min<std::uint64_t>(tensor.count(), 512));
    datasets::read_values(tensor.type, tensor.bytes, 0, values);
    datasets::read_values(tensor.type, tensor.bytes, tensor.count() - values.size(), values);
    for (const double value : values) sum += value;
  }
  for (const std::string& name : datasets::quantized_layers(file)) {
    refused_or_done([&] {
      const auto layer = datasets::read_layer(file, name);
      for (std::int64_t k = 0; k < std::min<std::int64_t>(layer.k, 64); ++k)
        for (std::int64_t n = 0; n < std::min<std::int64_t>(layer.n, 64); ++n) sum += layer.weight(k, n);
      sum += layer.weight(layer.k - 1, layer.n - 1) + layer.act_order();
      if (layer.bits == 4) sum += static_cast<double>(unpack(packed_int4(layer)).codes.size());
    });
  }
  for (const std::string& name : datasets::nvfp4_layers(file)) {
    refused_or_done([&] {
      const auto layer = datasets::read_nvfp4_layer(file, name);
      for (std::int64_t k = 0; k < std::min<std::int64_t>(layer.k, 64); ++k)
        for (std::int64_t n = 0; n < std::min<std::int64_t>(layer.n, 64); ++n) sum += layer.weight(k, n);
      sum += layer.weight(layer.k - 1, layer.n - 1) + static_cast<double>(layer.global_scale());
    });
  }
  volatile double kept = sum;  // so that no reading is optimised away
  (void)kept;
}

}  // namespace hiplab::fuzz
