// SPDX-License-Identifier: MIT
#include "analysis/check_code.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "analysis/isa/isa_table.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using isa::Change;
using isa::IsaChange;
using isa::IsaRow;

constexpr std::size_t kKernelsTold = 3;

std::set<std::string> archs_of(const CodeFile& file) {
  std::set<std::string> archs;
  for (const IsaRow& row : file.rows) archs.insert(row.arch);
  return archs;
}

std::string choose_arch(const CodeSides& sides, const std::string& device) {
  const auto known = archs_of(sides.fresh);
  std::string arch = sides.arch;
  if (device.starts_with("gfx")) {
    if (!arch.empty() && arch != device)
      throw UserError(fmt::format("the runs were measured on {}: code of {} did not run there", device, arch));
    arch = device;
  }
  if (arch.empty() && known.size() == 1) arch = *known.begin();
  if (arch.empty())
    throw UserError(fmt::format("the device ({}) names no architecture of {}; choose one with --arch: {}", device,
                                sides.fresh.name, fmt::join(known, ", ")));
  for (const CodeFile* file : {&sides.fresh, &sides.base})
    if (const auto held = archs_of(*file); !held.contains(arch))
      throw UserError(fmt::format("{} holds no code of {}; it holds: {}", file->name, arch,
                                  held.empty() ? "nothing" : fmt::format("{}", fmt::join(held, ", "))));
  return arch;
}

std::vector<IsaRow> of_arch(const CodeFile& file, const std::string& arch, const VariantNames& measured) {
  std::vector<IsaRow> rows;
  std::set<std::string> held;
  for (const IsaRow& row : file.rows) {
    if (row.arch != arch) continue;
    rows.push_back(row);
    held.insert(row.experiment);
  }
  for (const auto& [experiment, variant] : measured)
    if (!held.contains(experiment))
      throw UserError(fmt::format("{} holds no code of experiment '{}' for {}; it holds: {}", file.name, experiment,
                                  arch, fmt::join(held, ", ")));
  return rows;
}

/// By this program's registration, and by the name that either file gives: each build knows its own variants.
std::set<std::string> kernels_of(const CodeSides& sides, const std::array<std::vector<IsaRow>, 2>& files,
                                 const std::string& experiment, const std::string& variant) {
  std::vector<isa::VariantKernels> registered;
  if (const auto known = sides.registered.find(experiment); known != sides.registered.end())
    std::copy_if(known->second.begin(), known->second.end(), std::back_inserter(registered),
                 [&](const isa::VariantKernels& v) { return v.variant == variant; });
  std::set<std::string> kernels;
  for (const auto& rows : files)
    for (const IsaRow& row : rows)
      if (row.experiment == experiment &&
          (isa::is_of_variant(row, variant) || std::any_of(registered.begin(), registered.end(),
                                                 [&](const auto& v) { return isa::belongs(row.kernel, v); })))
        kernels.insert(row.kernel);
  return kernels;
}

std::string kernel_text(const IsaChange& change) {
  const std::string name = isa::short_name(change.kernel);
  if (change.change == Change::appeared) return name + ": only in NEW";
  if (change.change == Change::gone) return name + ": only in BASE";
  return fmt::format(
      "{}: {}", name,
      change.resources.empty() ? "instructions, no resource" : fmt::format("{}", fmt::join(change.resources, ", ")));
}

}  // namespace

bool VariantChange::same() const {
  return !kernels.empty() &&
         std::all_of(kernels.begin(), kernels.end(), [](const IsaChange& k) { return k.change == Change::same_code; });
}

std::string VariantChange::text() const {
  if (kernels.empty()) return "no kernel of this project";
  if (same()) return fmt::format("same code ({} kernel{})", kernels.size(), kernels.size() == 1 ? "" : "s");
  std::vector<const IsaChange*> others;
  for (const IsaChange& k : kernels)
    if (k.change != Change::same_code) others.push_back(&k);
  std::stable_sort(others.begin(), others.end(), [](const IsaChange* a, const IsaChange* b) {
    return std::pair(!a->grown.empty(), !a->resources.empty()) > std::pair(!b->grown.empty(), !b->resources.empty());
  });
  std::vector<std::string> told;
  for (std::size_t i = 0; i < std::min(others.size(), kKernelsTold); ++i) told.push_back(kernel_text(*others[i]));
  return fmt::format("{} of {} kernels changed: {}{}", others.size(), kernels.size(), fmt::join(told, "; "),
                     others.size() > kKernelsTold ? fmt::format("; and {} more", others.size() - kKernelsTold) : "");
}

std::vector<std::string> VariantChange::grown() const {
  std::vector<std::string> lines;
  for (const IsaChange& k : kernels)
    if (!k.grown.empty())
      lines.push_back(fmt::format("{} {}, {} on {}: {}{}", experiment, variant, isa::short_name(k.kernel), k.arch,
                                  fmt::join(k.grown, ", "), k.change == Change::appeared ? " (only in NEW)" : ""));
  return lines;
}

const VariantChange* CodeEvidence::find(const std::string& experiment, const std::string& variant) const {
  const auto found = std::find_if(variants.begin(), variants.end(), [&](const VariantChange& v) {
    return v.experiment == experiment && v.variant == variant;
  });
  return found == variants.end() ? nullptr : &*found;
}

CodeEvidence compare_code(const CodeSides& sides, const std::string& device_arch, const VariantNames& fresh,
                          const VariantNames& base) {
  CodeEvidence evidence;
  evidence.arch = choose_arch(sides, device_arch);
  evidence.ran = evidence.arch == device_arch;
  const std::array files{of_arch(sides.fresh, evidence.arch, fresh), of_arch(sides.base, evidence.arch, base)};
  const auto changes = isa::compare(files[1], files[0]);
  for (const auto& [experiment, variant] : fresh) {
    if (!base.contains({experiment, variant})) continue;
    const auto kernels = kernels_of(sides, files, experiment, variant);
    VariantChange all{experiment, variant, {}};
    for (const IsaChange& change : changes)
      if (change.experiment == experiment && kernels.contains(change.kernel)) all.kernels.push_back(change);
    evidence.variants.push_back(std::move(all));
  }
  return evidence;
}

}  // namespace hiplab
