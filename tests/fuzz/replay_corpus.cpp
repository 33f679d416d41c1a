// SPDX-License-Identifier: MIT
// A fuzz target without the fuzzer: runs it on every file of the folder and says how many there were. None is an
// error, so that a corpus that went missing shows.
#include <cstdio>
#include <filesystem>

#include "runner/whole_file.hpp"
#include "tests/fuzz/fuzz_target.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]), 2;
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    const auto bytes = hiplab::read_whole_file(entry.path());
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    ++count;
  }
  std::printf("%zu inputs of %s\n", count, argv[1]);
  return count > 0 ? 0 : 1;
}
