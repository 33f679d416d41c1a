// SPDX-License-Identifier: MIT
// What a report says of the AMD machine code of the variants that were run: no GPU is asked for it.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "analysis/isa/isa_table.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

using isa::VariantCode;

constexpr std::size_t kLongestOpenTable = 24;  // a dozen kernels on two architectures

std::uint32_t count(const isa::IsaRow& row, const std::string& name) {
  const auto found = row.instructions.find(name);
  return found == row.instructions.end() ? 0 : found->second;
}

std::string range(std::uint32_t least, std::uint32_t most) {
  return least == most ? fmt::format("{}", least) : fmt::format("{} to {}", least, most);
}

std::string widths(const isa::IsaRow& row, const std::string& what, const std::string& also = "") {
  const auto both = [&](const char* bytes) {
    return count(row, what + bytes) + (also.empty() ? 0 : count(row, also + bytes));
  };
  return fmt::format("{}/{}/{}", both("_16B"), both("_8B"), both("_4B"));
}

/// The two architectures of the open table: those that the source names or that were measured, then one of each wave
/// width.
std::vector<std::string> shown_archs(const ReportContext& context, const ExperimentSpec& spec,
                                     const std::vector<VariantCode>& kernels) {
  std::vector<std::string> archs;
  const auto add = [&](const std::string& arch) {
    const bool compiled =
        std::any_of(kernels.begin(), kernels.end(), [&](const VariantCode& k) { return k.shown.arch == arch; });
    if (compiled && archs.size() < 2 && std::find(archs.begin(), archs.end(), arch) == archs.end())
      archs.push_back(arch);
  };
  for (const auto& device : context.analysis.devices) add(device.arch.substr(0, device.arch.find(':')));
  for (const VariantCode& k : kernels)
    if (spec.hardware.find(k.shown.arch) != std::string::npos) add(k.shown.arch);
  for (const char* arch : {"gfx942", "gfx1100"}) add(arch);
  for (const VariantCode& k : kernels) add(k.shown.arch);
  return archs;
}

const std::vector<std::string> kShortHead = {"kernel",  "arch",       ">VGPR (all instances)", ">SGPR",
                                             ">LDS B",  ">scratch B", ">spills v/s",           ">waves a SIMD (limit)",
                                             ">code B", "hot loop",   ">loop cycles"};
const std::vector<std::string> kMoreHead = {">AGPR",           ">dot2/dot4",    ">wmma/mfma",
                                            ">loads 16/8/4 B", ">LDS 16/8/4 B", ">waits/barriers/branches"};

std::vector<std::string> short_cells(const VariantCode& code) {
  const isa::IsaRow& r = code.shown;
  return {isa::short_name(r.kernel),
          r.arch,
          code.instances == 1
              ? fmt::format("{}", r.vgpr)
              : fmt::format("{} ({} of {})", r.vgpr, range(code.vgpr_least, code.vgpr_most), code.instances),
          fmt::format("{}", r.sgpr),
          fmt::format("{}", r.lds),
          fmt::format("{}", r.scratch),
          fmt::format("{}/{}", r.vgpr_spill, r.sgpr_spill),
          fmt::format("{} ({})", r.occupancy, r.limit),
          fmt::format("{}", r.code_bytes),
          isa::loop_words(r),
          isa::cycles_words(r, true)};
}

std::vector<std::string> all_cells(const VariantCode& code) {
  const isa::IsaRow& r = code.shown;
  std::vector<std::string> cells = short_cells(code);
  for (const std::string& more : {fmt::format("{}", r.agpr), fmt::format("{}/{}", count(r, "dot2"), count(r, "dot4")),
                                  fmt::format("{}/{}", count(r, "wmma"), count(r, "mfma")), widths(r, "global_load"),
                                  widths(r, "lds_read", "lds_write"),
                                  fmt::format("{}/{}/{}", count(r, "wait"), count(r, "barrier"), count(r, "branch"))})
    cells.push_back(more);
  return cells;
}

std::string spills_text(const std::vector<VariantCode>& kernels) {
  std::vector<std::string> spilling;
  for (const VariantCode& k : kernels)
    if (k.most_vgpr_spill || k.most_sgpr_spill || k.most_scratch)
      spilling.push_back(
          fmt::format("{} on {} (up to {} VGPR, {} SGPR, {} bytes of scratch a lane{})", code(isa::short_name(k.worst)),
                      k.shown.arch, k.most_vgpr_spill, k.most_sgpr_spill, k.most_scratch,
                      k.instances == 1 ? "" : fmt::format("; {} of {} instances", k.spilling, k.instances)));
  if (spilling.empty()) return "No instance of these kernels spills registers or uses scratch.";
  return fmt::format("**Spills:** {}.", fmt::join(spilling, "; "));
}

/// "`a`, `b` on gfx906, gfx908": kernels whose instructions and resources are equal.
std::string same_code_text(const std::vector<VariantCode>& kernels) {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> by_digest;  // (arch, digest) -> names
  for (const VariantCode& k : kernels)
    by_digest[{k.shown.arch, k.shown.digest}].push_back(isa::short_name(k.shown.kernel));
  std::map<std::vector<std::string>, std::vector<std::string>> archs;
  for (const auto& [key, names] : by_digest)
    if (names.size() > 1) archs[names].push_back(key.first);
  if (archs.empty()) return "No two of the kernels shown are the same code.";
  std::vector<std::string> groups;
  for (const auto& [names, where] : archs) {
    std::vector<std::string> quoted;
    for (const std::string& name : names) quoted.push_back(code(name));
    groups.push_back(fmt::format("{} on {}", fmt::join(quoted, " and "), fmt::join(where, ", ")));
  }
  return fmt::format("SAME CODE (equal digests of instructions, resources and launch bound): {}.",
                     fmt::join(groups, "; "));
}

/// Which sources the machine code is of, and that a run of another commit may have timed other kernels.
std::string sources_text(const isa::ExperimentCode& found) {
  std::string text;
  if (!found.sources.empty()) text += fmt::format(" Kernel sources (SHA-256): {}.", code(found.sources.substr(0, 12)));
  if (found.other_commits.empty()) return text;
  std::vector<std::string> commits;
  for (const std::string& commit : found.other_commits) commits.push_back(code(commit.substr(0, 12)));
  return text +
         fmt::format(
             " **Not the build that measured:** the times above are of commit {}; a kernel that changed since then has "
             "other figures here than the one that was timed.",
             fmt::join(commits, " and "));
}

}  // namespace

std::string isa_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text = fmt::format("## AMD machine code: {}\n\n", spec.name);
  const auto found = std::find_if(context.machine_code.begin(), context.machine_code.end(),
                                  [&](const isa::ExperimentCode& c) { return c.experiment == spec.name; });
  if (found == context.machine_code.end() || found->kernels.empty())
    return text + fmt::format("Nothing is said about it: {}.\n\n",
                              context.machine_code_note.empty()
                                  ? "no code objects of this experiment lay beside the program that wrote this report "
                                    "(build target `code_objects`)"
                                  : context.machine_code_note);
  const auto open_archs = shown_archs(context, spec, found->kernels);
  std::vector<std::string> head = kShortHead;
  head.insert(head.end(), kMoreHead.begin(), kMoreHead.end());
  MarkdownTable table(kShortHead), all(head);
  for (const VariantCode& k : found->kernels) {
    if (std::find(open_archs.begin(), open_archs.end(), k.shown.arch) != open_archs.end()) table.add(short_cells(k));
    all.add(all_cells(k));
  }
  text += fmt::format(
      "*Evidence: COMPILED by {}, read off the code objects of this program's build; waves a SIMD are DERIVED for the "
      "largest block a kernel is compiled for.* Every kernel that the variants above may launch, at these points or at "
      "others: what the compiler made for AMD, not what ran; on another ground other machine code ran.{}\n\n{} "
      "{}{}\n\n",
      fmt::join(found->compilers, " and "), sources_text(*found), spills_text(found->kernels),
      same_code_text(found->kernels),
      found->without.empty() ? "" : fmt::format(" No kernel of this project: {}.", fmt::join(found->without, ", ")));
  const std::string title = fmt::format("{}: registers, occupancy, hot loop", fmt::join(open_archs, ", "));
  text += table.size() > kLongestOpenTable ? folded(fmt::format("{} ({} rows)", title, table.size()), table.text())
                                           : table.text();
  text += "\n" + folded(fmt::format("Every architecture and count ({} rows)", all.size()), all.text());
  return text +
         fmt::format(
             "\nOne instance of each kernel, the first by name; `hiplab isa {}` lists every one. Counts are of the "
             "whole kernel; the hot loop is the one with the most vector work, its cycles are llvm-mca's for one "
             "turn, one wave alone, no memory (DERIVED; no time).\n\n",
             spec.name);
}

}  // namespace hiplab
