// SPDX-License-Identifier: MIT
// How numbers are written in reports and reasons: four significant digits, no exponent where it can be helped.
#pragma once
#include <string>

#include "analysis/estimate.hpp"

namespace hiplab {

/// 0.0412, 37.52, 1843, 51200; exponents only under 0.0001 and from 1e7 on.
std::string number_text(double value);

/// "[37.50, 37.55]"
std::string interval_text(const Interval& interval);

/// "37.52 [37.50, 37.55]", or the bare value.
std::string estimate_text(const Estimate& estimate);

}  // namespace hiplab
