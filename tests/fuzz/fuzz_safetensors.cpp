// SPDX-License-Identifier: MIT
// Inputs that begin with '{' are headers: a length that fits and 64 bytes of data are put around them, because random
// changes seldom keep a length right. All others are whole files.
#include <cstring>
#include <vector>

#include "datasets/checkpoint/safetensors.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::uint8_t> file(data, data + size);
  if (size > 0 && data[0] == '{') {
    const std::uint64_t length = size;
    file.resize(sizeof length + size + 64, 1);
    std::memcpy(file.data(), &length, sizeof length);
    std::memcpy(file.data() + sizeof length, data, size);
  }
  return hiplab::fuzz::refused_or_done(
      [&] { hiplab::fuzz::use(hiplab::datasets::parse_safetensors(std::as_bytes(std::span(file)), "file")); });
}
