// SPDX-License-Identifier: MIT
// Machines whose truth is known, measured by the runner's order and judged by check's rule: what the statistics do
// under drift, clock ramps, two clocks and dependent noise. Pure functions of their seeds.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "selftest/share.hpp"

namespace hiplab::selftest {

/// What the machine does to the time of a window.
enum class Machine {
  white,       ///< independent noise of 1 %
  loud,        ///< independent noise of 3 %
  drift,       ///< noise of 1 %, and 10 % slower, evenly, from the first window to the last
  ramp,        ///< and a clock that climbs from 210 to 3150 MHz in the first milliseconds
  two_clocks,  ///< and a clock that now and then falls by 5 % for some blocks
  correlated   ///< noise of 1 % whose neighbours resemble each other (0.8)
};
inline constexpr Machine kMachines[] = {Machine::white, Machine::loud,       Machine::drift,
                                        Machine::ramp,  Machine::two_clocks, Machine::correlated};
const char* machine_words(Machine machine);

/// interleaved: randomised blocks ABBA or BAAB, judged as pairs. sequential: all of A, then all of B, judged as two
/// independent arms.
enum class Order { interleaved, sequential };

/// Two points of one group: blocks of two windows a side, `slowdown` the true t(candidate) / t(base) - 1.
struct SimulatedPair {
  PointRecord base, candidate;
};
SimulatedPair simulate(Machine machine, Order order, double slowdown, std::size_t blocks, std::uint64_t seed);

struct SimulatedCell {
  Machine machine = Machine::white;
  Order order = Order::interleaved;
  Share false_alarms;  ///< equal arms called REGRESSED or IMPROVED
  Share covered;       ///< intervals that hold the truth, equal arms and slower ones together
  Share detected;      ///< arms that are 2 % slower called REGRESSED
};

inline constexpr std::size_t kSimulatedBlocks = 30;
inline constexpr std::size_t kSimulatedPairs = 400;

/// `pairs` equal ones and as many with 2 %. delta is check's policy of 0.5 %: a simulated machine has no floor.
SimulatedCell simulate_cell(Machine machine, Order order, std::size_t pairs = kSimulatedPairs);

/// The table of docs/selftest.md.
std::string simulation_markdown();

}  // namespace hiplab::selftest
