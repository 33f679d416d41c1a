// SPDX-License-Identifier: MIT
// The verdict on each published claim, from recorded points. docs/claims.md states the rules in full.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/layer_sums.hpp"
#include "analysis/run_analysis.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// The four verdicts; there is no fifth. An interval that straddles the bound is not_measured with its reason.
enum class Verdict { reproduced, contradicted, not_testable_here, not_measured };
const char* verdict_name(Verdict verdict);

struct ClaimResult {
  std::string experiment, id, statement, source, conditions;
  Verdict verdict = Verdict::not_measured;
  std::string reason;  ///< one sentence, never empty
  double published = 0;
  std::string unit;
  std::string direction;           ///< equal, at_least, at_most
  bool has_number = true;          ///< false for a statement without a published figure
  std::optional<double> measured;  ///< in the claim's unit; on another device than the claim's it is context only
  std::optional<Interval> interval;
  std::string evidence;             ///< MEASURED on <device>, the classes of a fixed verdict, or CITED
  std::string device;               ///< that the measured value comes from; empty: none
  std::vector<std::string> points;  ///< labels of the points behind the measured value
};

/// One result a claim and device, for every spec that has points in the runs; specs' order, then claims' order.
/// Devices are never mixed: runs of one device are evaluated together, those of another apart.
/// `models`: what claims on whole models are summed over. Throws UserError for a claim whose rule, quantity, direction
/// or fixed verdict is not known.
std::vector<ClaimResult> evaluate_claims(const RunAnalysis& analysis, const std::vector<ExperimentSpec>& specs,
                                         const ModelsOf& models = {});

/// Where a value stands against the claim's bound. equal: within published +- tolerance |published|; at_least and
/// at_most: beyond the bound that the tolerance loosens. A published 0 takes the tolerance as absolute.
Verdict judge_value(const ClaimSpec& claim, double value, const std::optional<Interval>& interval, bool exact,
                    std::string& reason);

}  // namespace hiplab
