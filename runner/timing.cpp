// SPDX-License-Identifier: MIT
#include "runner/timing.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>
#include <thread>

#include "runner/schedule.hpp"
#include "runner/timed_arm.hpp"
#include "runner/warm_up.hpp"

namespace hiplab {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr int kCheckEvery = 5;                    ///< blocks between two looks at the precision
constexpr std::chrono::milliseconds kPause(100);  ///< before a disturbed block is taken again

/// A clock that was not read is not throttled.
bool is_throttled(double clock_mhz, double nominal_mhz) {
  return clock_mhz > 0 && nominal_mhz > 0 && clock_mhz < 0.75 * nominal_mhz;
}

/// All arms of a group while they are timed together.
class Sitting {
public:
  Sitting(hip::Runtime& runtime, const hip::DeviceFacts& facts, std::vector<Arm>& arms, const TimingOptions& options,
          std::uint64_t& order)
      : nominal_mhz_(facts.ground == hip::Ground::cpu ? 0 : facts.clock_mhz),
        arms_(arms),
        options_(options),
        order_(order),
        random_(options.seed),
        times_(arms.size()),
        settled_(arms.size(), false) {
    for (auto& arm : arms)
      timed_.push_back(std::make_unique<TimedArm>(arm.runtime ? *arm.runtime : runtime, facts, arm));
    if (!options.rows_apart) {  // one row of all, and arm 0 once more behind them
      rows_.emplace_back(arms.size() + 1);
      std::iota(rows_[0].begin(), rows_[0].end(), std::size_t{0});
      return;
    }
    for (std::size_t a = 0; a < arms.size(); ++a) {
      if (rows_.empty() || arms[a].row != arms[rows_.back().front()].row) rows_.emplace_back();
      rows_.back().push_back(a);
    }
  }

  void prepare() {
    for (std::size_t a = 0; a < arms_.size(); ++a)
      guarded(a, [&] {
        if (arms_[a].touched) arms_[a].touched();
        const std::size_t base = base_of(a);
        if (options_.rows_apart && base != a && times_[base].error.empty())
          timed_[a]->prepare_like(*timed_[base]);
        else
          timed_[a]->prepare();
      });
  }

  void warm_up() {
    const auto window = [&](std::size_t a) {
      std::optional<double> us;
      guarded(a, [&] { us = timed_[a]->window(); });
      return us;
    };
    settled_ = hiplab::warm_up([this] { return clock_now().clock_mhz; }, arms_.size(), options_.warmup_cap_s, window,
                               [this] { check_interrupt(); });
  }

  void measure() {
    const auto start = Clock::now();
    std::uint32_t block = options_.first_block;
    std::uint64_t again = 0;
    for (std::uint64_t good = 0;; ++block) {
      check_interrupt();
      if (all_failed()) return;
      if (good >= options_.min_blocks && good % kCheckEvery == 0 && precise()) return stop("precision");
      if (block > options_.first_block && seconds_since(start) >= options_.cap_s) return stop("cap");
      if (options_.max_blocks > 0 && good >= options_.max_blocks) return stop("cap");
      if (is_cause(one_block(block)) && again < options_.min_blocks) {
        ++again;
        rest();
      } else {
        ++good;
      }
    }
  }

  /// One more window, or launch, behind the last sample. Its times count for nothing: the outputs that it leaves are
  /// judged.
  void launch_again() {
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      check_interrupt();
      guarded(a, [&] { arms_[a].in_place ? timed_[a]->one_launch() : timed_[a]->window(); });
    }
  }

  std::vector<ArmTimes> finish() {
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      times_[a].timer = timed_[a]->timer();
      times_[a].inner = timed_[a]->inner();
      times_[a].last_set = timed_[a]->last_set();
      times_[a].warmup = settled_[a] ? "settled" : "unsettled";
    }
    return std::move(times_);
  }

private:
  /// Runs `work` for arm a; an error that spares the device drops this arm only.
  template <class F>
  void guarded(std::size_t a, F&& work) {
    if (!times_[a].error.empty()) return;
    try {
      work();
    } catch (const hip::Error& error) {
      if (error.kind() == hip::Error::Kind::device) throw;
      times_[a].error = error.what();
      times_[a].error_kind = error.kind();
    }
  }

  GpuReading clock_now() const { return options_.clock ? options_.clock() : GpuReading{}; }

  /// A pause for the card to recover, and an untimed window of every arm to bring its clocks back.
  void rest() {
    std::this_thread::sleep_for(kPause);
    for (std::size_t a = 0; a < arms_.size(); ++a) guarded(a, [&] { timed_[a]->window(); });
  }

  /// The arm that arm a is compared with; itself where it is a base.
  std::size_t base_of(std::size_t a) const {
    if (!options_.rows_apart) return 0;
    for (const auto& row : rows_)
      if (std::find(row.begin(), row.end(), a) != row.end()) return row.front();
    return a;
  }

  bool alone(std::size_t a) const {
    for (const auto& row : rows_)
      if (row.front() == a) return row.size() == 1;
    return false;
  }

  /// The rows in a random order, the lanes of each in a random order and its reverse.
  std::vector<std::size_t> lanes_of_block() {
    if (rows_.size() == 1) return lanes_of_row(rows_[0]);
    std::vector<std::size_t> order(rows_.size()), lanes;
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(order, random_);
    for (std::size_t r : order)
      for (std::size_t lane : lanes_of_row(rows_[r])) lanes.push_back(lane);
    return lanes;
  }

  std::vector<std::size_t> lanes_of_row(const std::vector<std::size_t>& row) {
    std::vector<std::size_t> lanes = block_order(row.size(), random_);
    for (std::size_t& lane : lanes) lane = row[lane];
    return lanes;
  }

  static double steady_s() { return std::chrono::duration<double>(Clock::now().time_since_epoch()).count(); }

  /// Lane 0 .. n-1 are the arms, lane n is the twin of arm 0. Gives the flags that all samples of the block carry.
  std::uint32_t one_block(std::uint32_t block) {
    const GpuReading now = clock_now();
    const double begin_s = steady_s();
    for (std::size_t lane : lanes_of_block()) {
      const bool twin = lane == arms_.size();
      const std::size_t a = twin ? 0 : lane;
      guarded(a, [&] {
        Sample sample;
        sample.began_s = steady_s();
        sample.us = timed_[a]->window();
        sample.ended_s = steady_s();
        sample.order = order_++;
        sample.block = block;
        sample.side = twin ? 1 : arms_[a].side;
        sample.process = options_.process;
        sample.clock_mhz = now.clock_mhz;
        sample.temperature_c = now.temperature_c;
        times_[a].samples.push_back(sample);
      });
    }
    std::uint32_t flags = options_.disturbed ? options_.disturbed(begin_s, steady_s()) : 0;
    if (options_.clock_trusted && is_throttled(now.clock_mhz, nominal_mhz_)) flags |= kThrottled;
    for (auto& times : times_)
      for (auto sample = times.samples.rbegin(); sample != times.samples.rend() && sample->block == block; ++sample)
        sample->flag |= flags;
    return flags;
  }

  /// Logarithms of the arm's times, one a block; those of arm 0's twin left out.
  std::vector<double> block_logs(std::size_t a) const {
    std::vector<double> logs;
    double sum = 0;
    std::uint32_t block = 0;
    int count = 0;
    auto flush = [&] {
      if (count) logs.push_back(sum / count);
      sum = 0;
      count = 0;
    };
    for (const auto& s : times_[a].samples) {
      if (s.side != arms_[a].side || is_cause(s.flag)) continue;
      if (count && s.block != block) flush();
      block = s.block;
      sum += std::log(s.us);
      ++count;
    }
    flush();
    return logs;
  }

  bool precise() const {
    for (std::size_t a = 0; a < arms_.size(); ++a) {
      if (!times_[a].error.empty()) continue;
      const std::size_t other = base_of(a);
      if (options_.rows_apart && other == a && !alone(a)) continue;  // its ratios are asked for, not its own median
      std::vector<double> us;
      for (const auto& s : times_[a].samples)
        if (s.side == arms_[a].side && !is_cause(s.flag)) us.push_back(s.us);
      const bool settled = median_interval(us).relative_half_width() <= options_.precision;
      if (settled && (!options_.rows_apart || other == a)) continue;
      if (other == a) return false;
      if (options_.rows_apart && !times_[other].error.empty()) continue;
      const std::vector<double> base = times_[other].error.empty() ? block_logs(other) : std::vector<double>{};
      std::vector<double> logs = block_logs(a);
      if (logs.size() != base.size()) return false;
      for (std::size_t i = 0; i < logs.size(); ++i) logs[i] -= base[i];
      const MedianInterval ratio = median_interval(logs);
      if (!((ratio.high - ratio.low) / 2 <= options_.precision)) return false;
    }
    return true;
  }

  void stop(const char* why) {
    for (auto& times : times_) times.stopped_by = why;
  }
  bool all_failed() const {
    return std::all_of(times_.begin(), times_.end(), [](const auto& t) { return !t.error.empty(); });
  }
  void check_interrupt() const {
    if (options_.interrupted && options_.interrupted()) throw Interrupted();
  }

  const double nominal_mhz_;
  std::vector<Arm>& arms_;
  const TimingOptions& options_;
  std::uint64_t& order_;
  SplitMix64 random_;
  std::vector<std::unique_ptr<TimedArm>> timed_;
  std::vector<ArmTimes> times_;
  std::vector<bool> settled_;
  std::vector<std::vector<std::size_t>> rows_;  ///< lanes that are compared with one another
};

}  // namespace

std::vector<ArmTimes> time_arms(hip::Runtime& runtime, const hip::DeviceFacts& facts, std::vector<Arm>& arms,
                                const TimingOptions& options, std::uint64_t& order,
                                const std::function<void()>& poison_outputs) {
  Sitting sitting(runtime, facts, arms, options, order);
  sitting.prepare();
  sitting.warm_up();
  if (poison_outputs) poison_outputs();
  sitting.measure();
  if (poison_outputs) poison_outputs();
  sitting.launch_again();
  return sitting.finish();
}

double launch_us(hip::Runtime& runtime, hip::Stream stream, const std::function<void(hip::Stream)>& enqueue) {
  const hip::Event from = runtime.create_event(), to = runtime.create_event();
  enqueue(stream);
  runtime.record(from, stream);
  enqueue(stream);
  runtime.record(to, stream);
  const double us = runtime.elapsed_us(from, to);
  runtime.destroy(from);
  runtime.destroy(to);
  return us;
}

void flag_clocks(std::vector<Sample>& samples, double nominal_mhz) {
  std::vector<double> clocks;
  for (const auto& s : samples)
    if (s.clock_mhz > 0) clocks.push_back(s.clock_mhz);
  if (clocks.empty()) return;
  const double median = median_of(clocks);
  for (auto& s : samples) {
    if (s.clock_mhz <= 0) continue;
    if (std::fabs(s.clock_mhz - median) > 0.02 * median) s.flag |= kClockDrift;
    if (is_throttled(s.clock_mhz, nominal_mhz)) s.flag |= kThrottled;
  }
}

}  // namespace hiplab
