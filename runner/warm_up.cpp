// SPDX-License-Identifier: MIT
#include "runner/warm_up.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "runner/schedule.hpp"

namespace hiplab {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSettled = 0.005;      ///< two blocks whose medians differ less are settled
constexpr double kClockSettled = 0.01;  ///< and the clock moved less
constexpr double kLeast_s = 0.2;
constexpr int kBlock = 10;

/// The arms of one warm-up and what is known of each.
class WarmUp {
public:
  WarmUp(std::size_t arms, double cap_s, const WarmUpWindow& window)
      : window_(window), cap_s_(cap_s), start_(Clock::now()), arms_(arms) {}

  void block(std::size_t a) {
    std::vector<double> us;
    for (int i = 0; i < kBlock; ++i) {
      const auto time = window_(a);
      arms_[a].failed = !time;
      if (!time) return;
      us.push_back(*time);
      if (seconds() >= cap_s_) break;
    }
    if (us.size() < kBlock) return;
    const double median = median_of(us);
    arms_[a].settled = std::fabs(median - arms_[a].last_median) < kSettled * median;
    arms_[a].last_median = median;
  }

  double seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }
  bool over() const { return seconds() >= cap_s_; }
  bool all_settled() const {
    return std::all_of(arms_.begin(), arms_.end(), [](const auto& arm) { return arm.failed || arm.settled; });
  }
  bool all_failed() const {
    return std::all_of(arms_.begin(), arms_.end(), [](const auto& arm) { return arm.failed; });
  }
  std::vector<bool> settled() const {
    std::vector<bool> all;
    for (const auto& arm : arms_) all.push_back(arm.settled);
    return all;
  }

private:
  struct State {
    double last_median = 0;
    bool settled = false, failed = false;
  };
  const WarmUpWindow& window_;
  const double cap_s_;
  const Clock::time_point start_;
  std::vector<State> arms_;
};

}  // namespace

std::vector<bool> warm_up(const std::function<double()>& clock_mhz, std::size_t arms, double cap_s,
                          const WarmUpWindow& window, const std::function<void()>& between_blocks) {
  WarmUp all(arms, cap_s, window);
  double clock = clock_mhz ? clock_mhz() : -1;
  bool clock_still = false;
  for (int round = 0; !all.all_settled() || !clock_still || all.seconds() < kLeast_s; ++round) {
    for (std::size_t i = 0; i < arms; ++i) {
      all.block(round % 2 ? arms - 1 - i : i);
      between_blocks();
      if (all.over()) return all.settled();
    }
    const double now = clock_mhz ? clock_mhz() : -1;
    clock_still = clock <= 0 || now <= 0 || std::fabs(now - clock) < kClockSettled * clock;
    clock = now;
    if (all.all_failed()) break;
  }
  return all.settled();
}

}  // namespace hiplab
