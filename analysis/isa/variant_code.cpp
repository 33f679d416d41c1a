// SPDX-License-Identifier: MIT
#include "analysis/isa/variant_code.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "host/parallel_for.hpp"
#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

std::string without_arguments(const std::string& kernel) {
  return kernel.substr(0, kernel.find('<'));
}

/// What a kernel is gathered under: the registered name where it picks instances by their template arguments, else the
/// function.
std::string gathered_under(const std::string& kernel, const VariantKernels& variant) {
  for (const auto& name : variant.kernels)
    if (name.find('<') != std::string::npos && belongs(kernel, name)) return name;
  return without_arguments(kernel);
}

/// One entry a kernel of the variant, its shown instance not yet disassembled.
std::vector<std::pair<VariantCode, KernelCode>> gather(const std::vector<KernelCode>& kernels,
                                                       const VariantKernels& variant) {
  std::map<std::string, std::pair<VariantCode, KernelCode>> by_name;
  for (const auto& k : kernels) {
    if (!belongs(k.name, variant)) continue;
    const auto [at, first] = by_name.try_emplace(gathered_under(k.name, variant));
    auto& [code, shown] = at->second;
    if (first) {
      code.variant = variant.variant;
      code.instances = 0;
      code.vgpr_least = k.vgpr;
      shown = k;
    }
    ++code.instances;
    if (k.vgpr_spill || k.sgpr_spill || k.scratch) {
      if (code.spilling++ == 0 || k.vgpr_spill > code.most_vgpr_spill) code.worst = k.name;
    }
    code.vgpr_least = std::min(code.vgpr_least, k.vgpr);
    code.vgpr_most = std::max(code.vgpr_most, k.vgpr);
    code.most_vgpr_spill = std::max(code.most_vgpr_spill, k.vgpr_spill);
    code.most_sgpr_spill = std::max(code.most_sgpr_spill, k.sgpr_spill);
    code.most_scratch = std::max(code.most_scratch, k.scratch);
  }
  std::vector<std::pair<VariantCode, KernelCode>> list;
  for (auto& [name, entry] : by_name) list.push_back(std::move(entry));
  return list;
}

}  // namespace

bool belongs(const std::string& kernel, const std::string& name) {
  const std::string path = "::" + without_arguments(kernel) + "::";
  if (name.find('<') == std::string::npos) return path.find("::" + name + "::") != std::string::npos;
  const std::string arguments = name.substr(name.find('<'));
  const std::string own = kernel.substr(std::min(kernel.find('<'), kernel.size()));
  const char next = own.size() > arguments.size() ? own[arguments.size()] : '\0';
  return path.ends_with("::" + without_arguments(name) + "::") && own.starts_with(arguments) &&
         (next == ',' || next == '>');
}

bool belongs(const std::string& kernel, const VariantKernels& variant) {
  return std::any_of(variant.kernels.begin(), variant.kernels.end(),
                     [&](const std::string& name) { return belongs(kernel, name); });
}

ExperimentCode read_variant_code(const std::filesystem::path& folder, const std::string& experiment,
                                 const std::vector<VariantKernels>& variants) {
  ExperimentCode all;
  all.experiment = experiment;
  const auto archs = archs_of(folder / experiment);
  if (archs.empty()) return all;
  std::map<std::string, std::vector<VariantCode>> of_variant;
  std::set<std::string> with_kernel;
  for (const auto& arch : archs) {
    const auto file = folder / experiment / (arch + ".co");
    const auto kernels = read_metadata(file);
    if (const auto compiler = compiler_of(file);
        std::find(all.compilers.begin(), all.compilers.end(), compiler) == all.compilers.end())
      all.compilers.push_back(compiler);
    std::vector<VariantCode> found;
    std::vector<KernelCode> shown;
    std::set<std::string> told;  // shown instances of this architecture: variants share kernels
    for (const auto& variant : variants)
      for (auto& [code, kernel] : gather(kernels, variant)) {
        with_kernel.insert(variant.variant);
        if (!told.insert(kernel.name).second) continue;
        found.push_back(std::move(code));
        shown.push_back(std::move(kernel));
      }
    disassemble(file, shown);
    parallel_for(found.size(), [&](std::size_t i) {
      found[i].shown = make_row(experiment, shown[i]);
      found[i].shown.variant = found[i].variant;
      try {
        estimate_cycles(shown[i], found[i].shown);
      } catch (const UserError& error) {  // the other figures need no llvm-mca
        found[i].shown.hot_loop_cycles_note = error.what();
      }
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
      of_variant[found[i].variant].push_back(std::move(found[i]));
    }
  }
  for (const auto& variant : variants) {
    auto& list = of_variant[variant.variant];
    if (!with_kernel.contains(variant.variant)) all.without.push_back(variant.variant);
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.shown.kernel < b.shown.kernel; });
    std::move(list.begin(), list.end(), std::back_inserter(all.kernels));
  }
  return all;
}

}  // namespace hiplab::isa
