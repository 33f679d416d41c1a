// SPDX-License-Identifier: MIT
#pragma once
#include "analysis/estimate.hpp"

namespace hiplab {

/// What each means stands in check.hpp.
enum class CheckVerdict { invalid, same_code, regressed, improved, equivalent, inconclusive };
const char* check_verdict_name(CheckVerdict verdict);

/// Where an interval of t(NEW) / t(BASE) lies against [1 / (1 + delta), 1 + delta]: REGRESSED, IMPROVED, EQUIVALENT or
/// INCONCLUSIVE.
CheckVerdict verdict_of_interval(const Interval& interval, double delta);

}  // namespace hiplab
