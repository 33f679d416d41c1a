// SPDX-License-Identifier: MIT
// Was each planted fault found, and was nothing said against the sound ones? Reads recorded runs; measures nothing.
#pragma once
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/spec.hpp"
#include "selftest/faults.hpp"

namespace hiplab::selftest {

enum class Outcome { caught, missed, accused, in_order, not_here };
/// caught, MISSED, ACCUSED, in order, not on this ground
const char* outcome_name(Outcome outcome);

struct Finding {
  std::string fault;  ///< name of the variant, or of what was done to a record
  std::string what;   ///< in words
  Outcome outcome = Outcome::missed;
  std::string evidence;  ///< what the tool said of it; why not on this ground
};

/// A fault that was not found, or a control that was accused.
bool is_failure(const Finding& finding);

/// One finding a row of `faults`, from a run of these variants. A row without a point, or with a point twice, is
/// missed.
std::vector<Finding> judge_faults(const RunRecord& run, const std::vector<PlantedFault>& faults,
                                  const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices);

/// Faults planted in copies of a run's record, each judged by the analysis of a run or by `check`: a row that is
/// missing or renamed, times of zero and below, throttling, a base of another device, a base of the same commit. `run`
/// needs a point `sound` that is ok and was timed.
std::vector<Finding> judge_planted_records(const RunRecord& run, const ExperimentSpec& spec,
                                           const std::vector<DevicePeaks>& devices);

/// `pairs` was measured on one buffer set a variant and promises cold times: each must be labelled warm.
Finding judge_labels(const RunRecord& pairs, const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices);

}  // namespace hiplab::selftest
