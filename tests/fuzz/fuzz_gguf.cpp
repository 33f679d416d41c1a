// SPDX-License-Identifier: MIT
#include <vector>

#include "datasets/checkpoint/gguf.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::vector<std::uint8_t> file(data, data + size);  // its end is guarded to the byte; that of `data` may not be
  return hiplab::fuzz::refused_or_done(
      [&] { hiplab::fuzz::use(hiplab::datasets::parse_gguf(std::as_bytes(std::span(file)), "file")); });
}
