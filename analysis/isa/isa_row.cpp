// SPDX-License-Identifier: MIT
#include "analysis/isa/isa_row.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/isa/instruction_mix.hpp"
#include "analysis/isa/loop_cycles.hpp"
#include "analysis/isa/occupancy.hpp"
#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> folders_of(const fs::path& folder) {
  std::vector<std::string> names;
  if (fs::exists(folder))
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.is_directory()) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

void require_known(const std::vector<std::string>& asked, const std::vector<std::string>& known,
                   const std::string& what) {
  for (const auto& name : asked)
    if (std::find(known.begin(), known.end(), name) == known.end())
      throw UserError(fmt::format("no code objects of {} '{}'; known: {}", what, name, fmt::join(known, ", ")));
}

}  // namespace

std::vector<std::string> archs_of(const fs::path& folder) {
  std::vector<std::string> names;
  if (!fs::exists(folder)) return names;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".co") names.push_back(entry.path().stem().string());
  // gfx906 before gfx1100: by length, then by name.
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
  return names;
}

std::string name_of(const std::string& kernel) {
  std::vector<std::string> parts(1);
  int depth = 0;
  for (std::size_t i = 0; i < kernel.size(); ++i) {
    if (kernel[i] == '<') ++depth;
    if (depth == 0 && kernel.compare(i, 2, "::") == 0) {
      parts.emplace_back();
      ++i;
    } else if (depth == 0) {
      parts.back() += kernel[i];
    }
    if (kernel[i] == '>') --depth;
  }
  // Without the project's namespace and the experiment's, and without the usual last word.
  if (parts.size() > 1 && parts.back() == "kernel") parts.pop_back();
  const std::size_t first = std::min<std::size_t>(2, parts.size() - 1);
  return fmt::format("{}", fmt::join(parts.begin() + static_cast<std::ptrdiff_t>(first), parts.end(), "::"));
}

bool is_of_variant(const IsaRow& row, const std::string& variant) {
  return (", " + row.variant + ", ").find(", " + variant + ", ") != std::string::npos;
}

IsaRow make_row(const std::string& experiment, const KernelCode& k) {
  const Occupancy resident = occupancy(k, k.most_threads);
  IsaRow row;
  row.experiment = experiment;
  row.variant = name_of(k.name);
  row.kernel = k.name;
  row.arch = k.arch;
  row.vgpr = k.vgpr;
  row.agpr = k.agpr;
  row.sgpr = k.sgpr;
  row.lds = k.lds;
  row.scratch = k.scratch;
  row.vgpr_spill = k.vgpr_spill;
  row.sgpr_spill = k.sgpr_spill;
  row.wave = k.wave;
  row.threads = k.most_threads;
  row.occupancy = resident.waves;
  row.limit = resident.limit;
  row.code_bytes = k.code_bytes();
  row.digest = digest(k);
  row.instructions = instruction_mix(k.instructions);
  for (const Instruction& instruction : k.instructions)
    if (multiply_adds(instruction.name) > 0) ++row.matrix[instruction.name];
  row.hot_loop = instruction_mix(hot_loop(k));
  return row;
}

void estimate_cycles(const KernelCode& kernel, IsaRow& row) {
  const LoopCycles estimate = loop_cycles(kernel.arch, hot_loop(kernel));
  row.hot_loop_cycles = estimate.cycles;
  row.hot_loop_cycles_note = estimate.trouble;
  if (estimate.cycles && estimate.replaced)
    row.hot_loop_cycles_note =
        fmt::format("{} buffer accesses to scratch as scratch_ instructions of the same width", estimate.replaced);
}

std::vector<IsaRow> read_rows(const fs::path& folder, const std::vector<std::string>& experiments,
                              const std::vector<std::string>& archs, bool cycles, bool first_only) {
  const auto known = folders_of(folder);
  if (known.empty())
    throw UserError(
        fmt::format("no code objects in {}; build target code_objects (needs clang-19 and llvm-19)", folder.string()));
  require_known(experiments, known, "experiment");
  std::vector<IsaRow> rows;
  for (const auto& experiment : experiments.empty() ? known : experiments) {
    const auto compiled = archs_of(folder / experiment);
    require_known(archs, compiled, "architecture");
    std::map<std::string, std::vector<IsaRow>> by_kernel;
    for (const auto& arch : archs.empty() ? compiled : archs) {
      std::set<std::string> seen;
      const auto file = folder / experiment / (arch + ".co");
      const std::string compiler = compiler_of(file);
      for (const auto& kernel : read_code_object(file)) {
        if (!seen.insert(kernel.name.substr(0, kernel.name.find('<'))).second && first_only) continue;
        IsaRow row = make_row(experiment, kernel);
        row.compiler = compiler;
        if (cycles) estimate_cycles(kernel, row);
        by_kernel[row.kernel].push_back(std::move(row));
      }
    }
    for (auto& [kernel, list] : by_kernel) std::move(list.begin(), list.end(), std::back_inserter(rows));
  }
  return rows;
}

}  // namespace hiplab::isa
