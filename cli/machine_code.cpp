// SPDX-License-Identifier: MIT
#include "cli/machine_code.hpp"

#include <algorithm>
#include <utility>

#include "capsule/capture.hpp"
#include "runner/user_error.hpp"

namespace hiplab::cli {

ReportOptions options_with_machine_code(const std::vector<RunRecord>& runs) {
  std::vector<std::pair<std::string, std::vector<std::string>>>
      asked;  // experiment, its variants; in order of the runs
  for (const RunRecord& run : runs)
    for (const PointRecord& point : run.points) {
      auto at = std::find_if(asked.begin(), asked.end(), [&](const auto& a) { return a.first == point.experiment; });
      if (at == asked.end()) at = asked.insert(asked.end(), {point.experiment, {}});
      auto& variants = at->second;
      if (std::find(variants.begin(), variants.end(), point.variant) == variants.end())
        variants.push_back(point.variant);
    }
  ReportOptions options;
  try {
    for (const auto& [experiment, variants] : asked)
      options.machine_code.push_back(isa::read_variant_code(capsule::code_object_folder(), experiment, variants));
  } catch (const UserError& error) {
    options.machine_code.clear();
    options.machine_code_note = error.what();
  }
  return options;
}

}  // namespace hiplab::cli
