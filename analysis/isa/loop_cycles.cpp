// SPDX-License-Identifier: MIT
#include "analysis/isa/loop_cycles.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "analysis/isa/tool_output.hpp"
#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

constexpr int kIterations = 20;

/// The loop as assembly in a file for the length of a scope. Waits and barriers are left out: llvm-mca models no memory
/// counters, and its wait instructions would hold the pipeline for ever or not at all.
class LoopFile {
public:
  explicit LoopFile(std::span<const Instruction> loop) {
    std::string name = (std::filesystem::temp_directory_path() / "hiplab-loop-XXXXXX").string();
    const int fd = mkstemp(name.data());
    if (fd < 0) throw UserError("cannot write into " + std::filesystem::temp_directory_path().string());
    close(fd);
    path_ = name;
    std::ofstream out(path_);
    for (const auto& i : loop)
      if (!i.name.starts_with("s_wait") && i.name.find("barrier") == std::string::npos && i.name != "s_delay_alu")
        out << i.name << " " << i.operands << "\n";
  }
  ~LoopFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  LoopFile(const LoopFile&) = delete;
  LoopFile& operator=(const LoopFile&) = delete;
  std::string path() const { return path_.string(); }

private:
  std::filesystem::path path_;
};

}  // namespace

std::optional<double> loop_cycles(const std::string& arch, std::span<const Instruction> loop) {
  if (loop.empty()) return std::nullopt;
  tool_output({"llvm-mca-19", "llvm-mca"}, {"--version"});  // missing: an error; refusing the loop: no estimate
  const LoopFile file(loop);
  std::string text;
  try {
    text = tool_output({"llvm-mca-19", "llvm-mca"}, {"-mtriple=amdgcn-amd-amdhsa", "-mcpu=" + arch,
                                                     "-iterations=" + std::to_string(kIterations), file.path()});
  } catch (const UserError&) {
    return std::nullopt;
  }
  const std::string label = "Total Cycles:";
  const auto at = text.find(label);
  if (at == std::string::npos) return std::nullopt;
  return std::strtod(text.c_str() + at + label.size(), nullptr) / kIterations;
}

}  // namespace hiplab::isa
