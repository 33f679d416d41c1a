// SPDX-License-Identifier: MIT
#include "cli/machine_code.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "capsule/capture.hpp"
#include "runner/load_ground.hpp"
#include "runner/user_error.hpp"

namespace hiplab::cli {

std::vector<isa::VariantKernels> registered_kernels(const std::string& experiment) {
  static const LoadedGround ground = load_ground("cpu");
  std::vector<isa::VariantKernels> all;
  if (const Experiment* found = ground.find(experiment))
    for (const Variant& variant : found->variants) all.push_back({variant.name, kernels_of(variant)});
  return all;
}

ReportOptions options_with_machine_code(const std::vector<RunRecord>& runs) {
  std::vector<std::pair<std::string, std::set<std::string>>> asked;  // experiment, its variants; in order of the runs
  for (const RunRecord& run : runs)
    for (const PointRecord& point : run.points) {
      auto at = std::find_if(asked.begin(), asked.end(), [&](const auto& a) { return a.first == point.experiment; });
      if (at == asked.end()) at = asked.insert(asked.end(), {point.experiment, {}});
      at->second.insert(point.variant);
    }
  ReportOptions options;
  try {
    for (const auto& [experiment, variants] : asked) {
      auto kernels = registered_kernels(experiment);
      std::erase_if(kernels, [&, &ran = variants](const auto& v) { return !ran.contains(v.variant); });
      options.machine_code.push_back(isa::read_variant_code(capsule::code_object_folder(), experiment, kernels));
    }
  } catch (const UserError& error) {
    options.machine_code.clear();
    options.machine_code_note = error.what();
  }
  return options;
}

}  // namespace hiplab::cli
