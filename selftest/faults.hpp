// SPDX-License-Identifier: MIT
// What must find each planted fault: the rows of experiments/selftest/faults.toml.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace hiplab::selftest {

/// Which part of the tool must find a fault. `nothing`: it is a control, and must be ok and valid.
enum class Finder { nothing, gate, launch, bits, floor };
const char* finder_name(Finder finder);

struct Expectation {
  Finder by = Finder::nothing;
  std::string words;     ///< that its message must hold; empty: any
  std::string not_here;  ///< why this ground cannot show it; empty: it can
};

struct PlantedFault {
  std::string variant, what;
  Expectation cpu, gpu;
  const Expectation& on(bool is_cpu) const { return is_cpu ? cpu : gpu; }
};

/// Throws UserError with file, line and what is wrong.
std::vector<PlantedFault> read_faults(const std::filesystem::path& toml);

}  // namespace hiplab::selftest
