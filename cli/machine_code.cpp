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
#include "runner/places.hpp"
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

using Asked = std::vector<std::pair<std::string, std::set<std::string>>>;  // experiment, its variants; as in the runs

/// Committed records of the experiments. A record says nothing about time, so one of a variant that did not run here is
/// told as well.
std::vector<EmulatedRun> emulated_runs(const Asked& asked) {
  const auto file = share_root() / "reports" / "evidence" / "emulated" / "results.json";
  if (!std::filesystem::exists(file)) return {};
  auto runs = emulated::read_json(file);
  std::erase_if(runs, [&](const emulated::Run& run) {
    return std::none_of(asked.begin(), asked.end(), [&](const auto& a) { return a.first == run.experiment; });
  });
  std::vector<emulated::Currency> currency(runs.size(), emulated::Currency::unknown);
  try {
    currency = emulated::currencies(runs, capsule::code_object_folder());
  } catch (const UserError&) {
    // No LLVM tools here: the records stand, and the report says that it does not know of which code.
  }
  std::vector<EmulatedRun> list;
  for (std::size_t i = 0; i < runs.size(); ++i) list.push_back({std::move(runs[i]), currency[i]});
  return list;
}

}  // namespace

ReportOptions options_with_machine_code(const std::vector<RunRecord>& runs) {
  Asked asked;
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
  options.emulated = emulated_runs(asked);
  return options;
}

}  // namespace hiplab::cli
