// SPDX-License-Identifier: MIT
#pragma once
#include "analysis/run_record.hpp"
#include "runner/sweep.hpp"

namespace hiplab {

/// Names, axes and seed of a point.
PointRecord bare_record(const SweepGroup& group, const SweepPoint& point);

/// The part of a record that is known before measuring: with the traffic model.
PointRecord blank_record(const SweepGroup& group, const SweepPoint& point);

}  // namespace hiplab
