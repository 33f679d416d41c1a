// SPDX-License-Identifier: MIT
#pragma once
#include <vector>

#include "runner/pass.hpp"
#include "runner/run.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// A worker's exit code when its device refuses all further work.
constexpr int kDeviceLostExit = 75;

/// Runs one worker a pass, a fresh one behind each point that killed its worker, then joins the parts into the run
/// file. With another build the rows under suspicion get as many passes again, apart. `specs` state which failures are
/// expected. Exit code as run().
int coordinate(const RunRequest& request, const LoadedGround& ground, const std::vector<SweepGroup>& groups,
               const PassOptions& options, const PartsFolder& parts, const DevicePeaks* peaks,
               const std::vector<ExperimentSpec>& specs, const std::optional<OtherGround>& other = {});

}  // namespace hiplab
