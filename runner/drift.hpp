// SPDX-License-Identifier: MIT
#pragma once
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/experiment.hpp"
#include "runner/numerics.hpp"

namespace hiplab {

/// How far `output` lies from the same sums in other orders. A figure for the report: no gate reads it. Throws
/// std::logic_error when an order has another count of values.
std::vector<Drift> drift_of(const Output& output, const std::vector<OtherOrder>& orders);

}  // namespace hiplab
