// SPDX-License-Identifier: MIT
// `hiplab run`: coordinator and worker.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/ab_plan.hpp"
#include "runner/given_inputs.hpp"
#include "runner/sweep.hpp"

namespace hiplab {

struct RunRequest {
  Selection selection;
  std::string device = "cpu";
  std::filesystem::path out;  ///< empty: default_out()
  /// The one experiment of the run where it is not among those that `list` shows; relative to share_root(). Empty: it
  /// is.
  std::filesystem::path planted;
  bool one_set = false;  ///< keep one buffer set a variant: no cache is studied, and nothing is proven cold
  AbRequest ab;          ///< another build to be compared with
  /// Reads the inputs that files give to the one experiment of the run; none: they are drawn.
  std::function<GivenInputs(const CheckpointSpec&)> given;
  std::map<std::string, std::string> given_record;  ///< what is recorded of them: run() fills it
  bool resume = false, force = false, quiet = false;
  double cap_s = 0;                          ///< a group, over all processes; 0: the preset's
  std::uint32_t processes = 0;               ///< 0: the preset's
  bool gates_only = false;                   ///< judge every point and time none
  std::uint32_t repeats = 1;                 ///< launches whose bits are compared with the judged one's, a process
  double hang_s = 600;                       ///< a worker silent for longer is killed and its point recorded as failed
  std::vector<std::string> arguments;        ///< of the command line, behind the program's name: given to workers
  std::optional<std::uint32_t> worker_pass;  ///< set: this is the worker of that pass
  bool worker_confirms = false;              ///< of the confirmation's passes
  int coordinator = 0;                       ///< process id of who started the worker
};

/// reports/local/<experiments>-<device>-<preset>.h5 below the current folder.
std::filesystem::path default_out(const RunRequest& request);

/// Measures, and writes request.out at the end. Exit code: 0 done (failed points are recorded), 1 written but no point
/// is ok, 130 or 143 interrupted (parts kept for --resume). Throws UserError (exit 2) for what the user can mend.
int run(RunRequest request);

}  // namespace hiplab
