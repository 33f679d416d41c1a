// SPDX-License-Identifier: MIT
#include "selftest/simulation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/check.hpp"
#include "analysis/noise_floor.hpp"
#include "analysis/seeded_random.hpp"
#include "runner/schedule.hpp"

namespace hiplab::selftest {
namespace {

constexpr double kBase_us = 200, kNoise = 0.01, kLoudNoise = 0.03, kSlowdown = 0.02;
constexpr double kDriftOverAll = 0.10;
constexpr double kFirstClock = 210, kLastClock = 3150, kRamp_us = 5000;  ///< cubek#423 saw such a climb
constexpr double kLowClock = 0.95, kFall = 0.02, kRise = 0.05;           ///< chances a window
constexpr double kCorrelation = 0.8;
constexpr std::uint32_t kDraws = 1000;  ///< of the bootstrap: a tenth of check's, for speed

double normal(SeededRandom& random) {
  return std::sqrt(-2 * std::log(random.uniform())) * std::cos(2 * M_PI * random.uniform());
}

/// The time of one window after the other.
class Clockwork {
public:
  Clockwork(Machine machine, std::size_t windows, std::uint64_t seed)
      : machine_(machine), windows_(static_cast<double>(windows)), random_(seed) {}

  double window(double work_us) {
    double us = work_us * std::exp(noise());
    if (machine_ == Machine::drift) us *= 1 + kDriftOverAll * done_ / windows_;
    if (machine_ == Machine::ramp) us *= kLastClock / clock();
    if (machine_ == Machine::two_clocks) {
      low_ = low_ ? random_.uniform() > kRise : random_.uniform() < kFall;
      if (low_) us /= kLowClock;
    }
    ++done_;
    passed_us_ += us;
    return us;
  }

private:
  double noise() {
    if (machine_ != Machine::correlated) return (machine_ == Machine::loud ? kLoudNoise : kNoise) * normal(random_);
    last_ = kCorrelation * last_ + std::sqrt(1 - kCorrelation * kCorrelation) * kNoise * normal(random_);
    return last_;
  }
  double clock() const { return kFirstClock + (kLastClock - kFirstClock) * std::min(1.0, passed_us_ / kRamp_us); }

  Machine machine_;
  double windows_, done_ = 0, passed_us_ = 0, last_ = 0;
  bool low_ = false;
  SeededRandom random_;
};

Share& add(Share& share, bool hit) {
  share.hits += hit;
  ++share.of;
  return share;
}

Estimate ratio_of(const SimulatedPair& pair, Order order) {
  BootstrapOptions options;
  options.draws = kDraws;
  const Arm candidate{pair.candidate, 0}, base{pair.base, 0};
  return (order == Order::interleaved ? paired_ratio(candidate, base, options)
                                      : unpaired_ratio(candidate, base, options))
      .ratio;
}

std::string percent(const Share& share) {
  return fmt::format("{:.1f} %", 100 * share.value());
}

}  // namespace

const char* machine_words(Machine machine) {
  constexpr const char* kWords[] = {"noise of 1 %",
                                    "noise of 3 %",
                                    "1 %, and a drift of 10 % over the comparison",
                                    "1 %, and a clock from 210 to 3150 MHz in the first 5 ms",
                                    "1 %, and a clock that falls by 5 % now and then",
                                    "1 %, neighbours correlated by 0.8"};
  return kWords[static_cast<int>(machine)];
}

SimulatedPair simulate(Machine machine, Order order, double slowdown, std::size_t blocks, std::uint64_t seed) {
  SimulatedPair pair;
  pair.base.id = "000000";
  pair.candidate.id = "000001";
  Clockwork clockwork(machine, 4 * blocks, seed);
  SplitMix64 order_random(seed);
  std::uint64_t taken = 0;
  const auto take = [&](std::size_t arm, std::uint32_t block) {
    Sample sample;
    sample.us = clockwork.window(kBase_us * (arm == 1 ? 1 + slowdown : 1));
    sample.order = taken++;
    sample.block = block;
    (arm == 1 ? pair.candidate : pair.base).samples.push_back(sample);
  };
  if (order == Order::interleaved) {
    for (std::uint32_t block = 0; block < blocks; ++block)
      for (std::size_t arm : block_order(2, order_random)) take(arm, block);
  } else {
    for (std::size_t arm : {std::size_t{0}, std::size_t{1}})
      for (std::size_t i = 0; i < 2 * blocks; ++i) take(arm, static_cast<std::uint32_t>(i / 2));
  }
  return pair;
}

SimulatedCell simulate_cell(Machine machine, Order order, std::size_t pairs) {
  SimulatedCell cell;
  cell.machine = machine;
  cell.order = order;
  for (const double slowdown : {0.0, kSlowdown})
    for (std::size_t i = 0; i < pairs; ++i) {
      const std::uint64_t seed = 1 + i + 100000 * static_cast<std::uint64_t>(machine) + (slowdown > 0 ? 50000 : 0);
      const Estimate ratio = ratio_of(simulate(machine, order, slowdown, kSimulatedBlocks, seed), order);
      add(cell.covered, ratio.interval->contains(1 + slowdown));
      const CheckVerdict verdict = verdict_of_interval(*ratio.interval, kDeltaPolicy);
      if (slowdown > 0)
        add(cell.detected, verdict == CheckVerdict::regressed);
      else
        add(cell.false_alarms, verdict == CheckVerdict::regressed || verdict == CheckVerdict::improved);
    }
  return cell;
}

std::string simulation_markdown() {
  std::string text = fmt::format(
      "{} equal pairs and {} with 2 %, {} blocks each; delta 0.5 %\n\n"
      "| machine | order | false alarms | interval holds the truth | 2 % found |\n|---|---|---:|---:|---:|\n",
      kSimulatedPairs, kSimulatedPairs, kSimulatedBlocks);
  for (Machine machine : kMachines)
    for (Order order : {Order::interleaved, Order::sequential}) {
      const SimulatedCell cell = simulate_cell(machine, order);
      text += fmt::format("| {} | {} | {} | {} | {} |\n", machine_words(machine),
                          order == Order::interleaved ? "interleaved, paired" : "AA..A BB..B",
                          percent(cell.false_alarms), percent(cell.covered), percent(cell.detected));
    }
  return text;
}

}  // namespace hiplab::selftest
