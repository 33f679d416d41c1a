// SPDX-License-Identifier: MIT
// One process's pass over the sweep: what a worker does.
#pragma once
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <vector>

#include "runner/load_ground.hpp"
#include "runner/parts.hpp"
#include "runner/sweep.hpp"
#include "runner/timing.hpp"
#include "runner/worker_state.hpp"

namespace hiplab {

struct PassOptions {
  std::uint32_t process = 0, processes = 1;
  double cap_s = 2;  ///< a group, over all processes
  bool rotate = true;
  bool gates_only = false;    ///< no point is timed, and none has regions
  bool ab = false;            ///< the groups hold points of another build: pairs are neighbours, and none has regions
  bool confirm = false;       ///< fresh pairs of rows that the first samples put under suspicion
  std::uint32_t repeats = 1;  ///< launches whose bits are compared with the judged one's, a process
  std::size_t cache_bytes = 0;
  std::function<bool()> interrupted;
  std::function<void(std::size_t groups_done)> progress;
};

/// Measures every group that is not yet whole in `parts` (points of another build: in its `base()`) for this process. A
/// failing point is recorded and the pass goes on; a sticky device error is recorded and ends it with DeviceLost;
/// Interrupted and UserError pass through.
void run_pass(const LoadedGround& ground, const std::vector<SweepGroup>& groups, const PassOptions& options,
              const PartsFolder& parts, WorkerState& state);

/// The device refuses all further work of this process; a fresh one can go on behind the point that caused it.
class DeviceLost : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

}  // namespace hiplab
