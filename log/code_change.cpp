// SPDX-License-Identifier: MIT
#include "log/code_change.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/isa/isa_change.hpp"
#include "analysis/isa/variant_code.hpp"
#include "runner/glob.hpp"
#include "runner/user_error.hpp"

namespace hiplab::log {
namespace {

using isa::IsaRow;

constexpr std::size_t kKernelsTold = 6;

std::string choose_arch(const CodeAsked& asked, const std::vector<IsaRow>& rows) {
  std::set<std::string> known;
  for (const IsaRow& row : rows) known.insert(row.arch);
  std::string arch = asked.arch;
  if (arch.empty() && known.contains(asked.device_arch)) arch = asked.device_arch;
  if (arch.empty() && known.size() == 1) arch = *known.begin();
  const std::vector<std::string> list{known.begin(), known.end()};
  if (arch.empty())
    throw UserError(fmt::format("choose the architecture of the code with --arch: {}", comma_list(list)));
  if (!known.contains(arch))
    throw UserError(fmt::format("the code file holds no {}; it holds: {}", arch, comma_list(list)));
  return arch;
}

/// Without the closing bracket, the beginning of the template's arguments, as isa::belongs reads it.
std::string as_beginning(std::string kernel) {
  if (kernel.ends_with('>')) kernel.pop_back();
  return kernel;
}

std::vector<IsaRow> rows_of(const std::vector<IsaRow>& rows, const CodeAsked& asked, const std::string& variant,
                            const std::string& kernel, const std::string& arch) {
  std::vector<IsaRow> kept;
  for (const IsaRow& row : rows)
    if (row.experiment == asked.experiment && row.arch == arch && isa::is_of_variant(row, variant) &&
        (kernel.empty() || isa::belongs(row.kernel, as_beginning(kernel))))
      kept.push_back(row);
  if (kept.empty())
    throw UserError(fmt::format("the code file has no kernel{} of {} {} for {}", kernel.empty() ? "" : " " + kernel,
                                asked.experiment, variant, arch));
  return kept;
}

/// The kernel without the namespaces that all share: "fdot2::kernel<2, 128>".
std::string short_name(const std::string& kernel) {
  const auto end = std::min(kernel.find('<'), kernel.size());
  std::size_t at = kernel.rfind("::", end);
  if (at == std::string::npos) return kernel;
  at = at == 0 ? std::string::npos : kernel.rfind("::", at - 1);
  return at == std::string::npos ? kernel : kernel.substr(at + 2);
}

/// "dot2 0 -> 16" behind the registers, spills and sizes.
std::string figures(const IsaRow& row) {
  std::string text = fmt::format("vgpr {}, agpr {}, sgpr {}, spills {} and {}, scratch {}, occupancy {}", row.vgpr,
                                 row.agpr, row.sgpr, row.vgpr_spill, row.sgpr_spill, row.scratch, row.occupancy);
  for (const auto& [name, number] : row.instructions) text += fmt::format(", {} {}", name, number);
  return text;
}

std::string range(const std::vector<IsaRow>& rows, std::uint32_t IsaRow::*figure) {
  const auto [least, most] = std::minmax_element(
      rows.begin(), rows.end(), [&](const IsaRow& a, const IsaRow& b) { return a.*figure < b.*figure; });
  return (*least).*figure == (*most).*figure ? fmt::format("{}", (*least).*figure)
                                             : fmt::format("{} to {}", (*least).*figure, (*most).*figure);
}

std::string ranges(const std::vector<IsaRow>& rows) {
  return fmt::format("{} kernels, vgpr {}, sgpr {}, vgpr_spill {}, sgpr_spill {}, scratch {}, occupancy {}",
                     rows.size(), range(rows, &IsaRow::vgpr), range(rows, &IsaRow::sgpr),
                     range(rows, &IsaRow::vgpr_spill), range(rows, &IsaRow::sgpr_spill), range(rows, &IsaRow::scratch),
                     range(rows, &IsaRow::occupancy));
}

void one_variant(const std::vector<IsaRow>& fresh, const std::vector<IsaRow>& base, CodeChange& change) {
  const auto all = isa::compare(base, fresh);
  std::size_t same = 0;
  for (const isa::IsaChange& c : all) {
    if (c.change == isa::Change::same_code) {
      ++same;
      continue;
    }
    if (change.lines.size() < kKernelsTold)
      change.lines.push_back(fmt::format("{}: {}{}{}", short_name(c.kernel), isa::change_name(c.change),
                                         c.what.empty() ? "" : ": ", fmt::join(c.what, ", ")));
  }
  change.same = same == all.size();
  change.lines.push_back(fmt::format("{} of {} kernels are the same code", same, all.size()));
}

void two_kernels(IsaRow fresh, IsaRow base, CodeChange& change) {
  const std::string names = fmt::format("{} against {}", short_name(fresh.kernel), short_name(base.kernel));
  base.kernel = fresh.kernel;
  const isa::IsaChange c = isa::compare({base}, {fresh}).front();
  change.same = c.change == isa::Change::same_code;
  change.lines.push_back(fmt::format("{}: {}", names, isa::change_name(c.change)));
  if (!change.same) change.lines.push_back(fmt::format("{}", fmt::join(c.what, ", ")));
  change.lines.push_back("now " + figures(fresh));
}

void two_variants(const std::vector<IsaRow>& fresh, const std::vector<IsaRow>& base, CodeChange& change) {
  std::set<std::string> known;
  for (const IsaRow& row : base) known.insert(row.digest);
  const auto same = static_cast<std::size_t>(
      std::count_if(fresh.begin(), fresh.end(), [&](const IsaRow& row) { return known.contains(row.digest); }));
  change.same = same == fresh.size();
  change.lines.push_back(fmt::format("{} of {} kernels are code that the base has too", same, fresh.size()));
  if (change.same) return;
  change.lines.push_back("base: " + ranges(base));
  change.lines.push_back("now: " + ranges(fresh));
}

}  // namespace

CodeChange code_change(const CodeAsked& asked, const std::vector<IsaRow>& fresh, const std::vector<IsaRow>& base) {
  CodeChange change;
  change.arch = choose_arch(asked, fresh);
  change.ran = change.arch == asked.device_arch;
  change.fresh_kernel = asked.fresh_kernel;
  change.base_kernel = asked.base_kernel;
  const auto ours = rows_of(fresh, asked, asked.fresh_variant, asked.fresh_kernel, change.arch);
  const auto theirs = rows_of(base, asked, asked.base_variant, asked.base_kernel, change.arch);
  const bool one = asked.fresh_variant == asked.base_variant && asked.fresh_kernel == asked.base_kernel;
  if (one)
    one_variant(ours, theirs, change);
  else if (ours.size() == 1 && theirs.size() == 1)
    two_kernels(ours.front(), theirs.front(), change);
  else
    two_variants(ours, theirs, change);
  return change;
}

}  // namespace hiplab::log
