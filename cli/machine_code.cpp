// SPDX-License-Identifier: MIT
#include "cli/machine_code.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "capsule/capture.hpp"
#include "capsule/source_stamp.hpp"
#include "runner/build_info.hpp"
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

namespace {

std::string stamp_of(const std::string& experiment) {
  std::error_code none;
  for (const auto& file : std::filesystem::directory_iterator(capsule::code_object_folder() / experiment, none))
    if (file.path().extension() == ".co") return capsule::source_stamp(experiment, file.path());
  return "";
}

std::vector<std::string> other_commits(const std::vector<RunRecord>& runs, const std::string& experiment) {
  std::vector<std::string> others;
  for (const RunRecord& run : runs) {
    const bool holds = std::any_of(run.points.begin(), run.points.end(),
                                   [&](const PointRecord& point) { return point.experiment == experiment; });
    const auto commit = run.root.find("commit");
    if (!holds || commit == run.root.end() || commit->second == build_info().commit) continue;
    if (std::find(others.begin(), others.end(), commit->second) == others.end()) others.push_back(commit->second);
  }
  return others;
}

}  // namespace

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
      options.machine_code.back().sources = stamp_of(experiment);
      options.machine_code.back().other_commits = other_commits(runs, experiment);
    }
  } catch (const UserError& error) {
    options.machine_code.clear();
    options.machine_code_note = error.what();
  }
  return options;
}

}  // namespace hiplab::cli
