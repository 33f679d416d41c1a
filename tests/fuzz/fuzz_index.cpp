// SPDX-License-Identifier: MIT
// Both small JSON readers: the index of shards and the configuration of the quantisation.
#include <cstdlib>
#include <vector>

#include "datasets/checkpoint/shard_index.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::vector<std::uint8_t> text(data, data + size);
  const auto bytes = std::as_bytes(std::span(text));
  hiplab::fuzz::refused_or_done([&] {
    for (const auto& [tensor, file] : hiplab::datasets::parse_shard_index(bytes, "index").file_of)
      if (file.empty() || file == ".." || file.find('/') != std::string::npos) std::abort();  // it left the folder
  });
  for (const bool whole : {false, true})
    hiplab::fuzz::refused_or_done([&] { hiplab::datasets::parse_quant_config(bytes, "config", whole); });
  return 0;
}
