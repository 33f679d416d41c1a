// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "runner/sweep.hpp"

namespace hiplab {

/// The command line of hiplab_benchmark: its own options, and those that Google Benchmark reads.
struct FrontEndOptions {
  Selection selection;  ///< no experiments: every one that has the preset
  std::string device = "cpu";
  std::optional<double> warmup_cap_s;
  std::vector<std::string> of_library;
  bool help = false;
  std::string help_text;

  /// --benchmark_list_tests is among the library's: nothing will run.
  bool lists() const;
};

/// Throws UserError for an option --hiplab_* that is unknown or has a bad value, and for a --benchmark_out that cannot
/// be written: the library would say so only after the device was opened, and end with the code of a failed point.
FrontEndOptions read_front_end_options(int argc, const char* const* argv);

}  // namespace hiplab
