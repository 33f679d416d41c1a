// SPDX-License-Identifier: MIT
#include "analysis/isa/loop_cycles.hpp"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "analysis/isa/tool_output.hpp"
#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

constexpr int kIterations = 20;
constexpr unsigned kMostSeconds = 30;  ///< of its processor time: it ends in one, or (seen with loops of 1800) never

std::vector<std::string> split(const std::string& operands) {
  std::vector<std::string> parts;
  std::istringstream in(operands);
  for (std::string part; std::getline(in, part, ',');) parts.push_back(part.substr(part.find_first_not_of(' ')));
  return parts;
}

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

/// The first complaint in what llvm-mca says, without the place.
std::string complaint(const std::string& said) {
  const std::string label = "error: ";
  const auto at = said.find(label);
  if (at == std::string::npos) return "no reason given";
  return said.substr(at + label.size(), said.find('\n', at) - at - label.size());
}

}  // namespace

Instruction for_llvm_mca(const Instruction& instruction) {
  const std::string& name = instruction.name;
  const bool load = name.starts_with("buffer_load_");
  if (!load && !name.starts_with("buffer_store_")) return instruction;
  // "v1, off, s[24:27], s4 offset:4" or "v1, v2, s[24:27], 0 offen": data, lane address, descriptor, base.
  const auto parts = split(instruction.operands);
  if (parts.size() != 4 || parts[2].size() < 4 || instruction.operands.find("idxen") != std::string::npos)
    return instruction;
  Instruction out = instruction;
  out.name = "scratch" + name.substr(std::string("buffer").size());
  // One of the two addresses: the lane's, or a scalar register (of the descriptor where the base is a constant).
  const std::string base = parts[3].substr(0, parts[3].find(' '));
  const std::string scalar = base.starts_with("s") ? base : "s" + parts[2].substr(2, parts[2].find(':') - 2);
  const bool by_lane = parts[1] != "off";
  const std::string address = by_lane ? parts[1] : "off", offset = by_lane ? "off" : scalar;
  out.operands = load ? fmt::format("{}, {}, {}", parts[0], address, offset)
                      : fmt::format("{}, {}, {}", address, parts[0], offset);
  return out;
}

LoopCycles loop_cycles(const std::string& arch, std::span<const Instruction> loop) {
  LoopCycles out;
  if (loop.empty()) return out;
  std::vector<Instruction> told;
  for (const auto& instruction : loop) {
    told.push_back(for_llvm_mca(instruction));
    out.replaced += told.back().name != instruction.name;
  }
  const LoopFile file(told);
  const ToolRun run =
      run_tool({"llvm-mca-19", "llvm-mca"},
               {"-mtriple=amdgcn-amd-amdhsa", "-mcpu=" + arch, fmt::format("-iterations={}", kIterations), file.path()},
               kMostSeconds);
  const std::string label = "Total Cycles:";
  const auto at = run.out.find(label);
  if (run.signal == SIGXCPU)
    out.trouble = fmt::format("llvm-mca did not end within {} s", kMostSeconds);
  else if (run.signal != 0)
    out.trouble = "llvm-mca crashed";
  else if (run.exit != 0 || at == std::string::npos)
    out.trouble = "llvm-mca refused it: " + complaint(run.errors);
  else
    out.cycles = std::strtod(run.out.c_str() + at + label.size(), nullptr) / kIterations;
  return out;
}

}  // namespace hiplab::isa
