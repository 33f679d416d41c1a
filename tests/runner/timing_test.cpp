// SPDX-License-Identifier: MIT
#include "runner/timing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "runner/schedule.hpp"
#include "tests/runner/fake_runtime.hpp"

namespace hiplab {
namespace {

/// Arms of stated length; each launch notes which arm and buffer set it was.
class Timing : public testing::Test {
protected:
  Timing() {
    options_.warmup_cap_s = 0.01;
    options_.cap_s = 5;
  }
  Arm arm(std::size_t index, double us, std::uint64_t sets = 1) {
    Arm a;
    a.sets = sets;
    a.enqueue = [this, index, us](hip::Stream stream, std::uint64_t set) {
      runtime_.enqueue(stream, us, [this, index, set] { launches_.push_back({index, set}); });
    };
    return a;
  }
  std::vector<ArmTimes> time(std::vector<Arm> arms) {
    bool warm = false;  // the first poisoning ends the warm-up
    return time_arms(runtime_, runtime_.device, arms, options_, order_, [&] {
      if (!warm) launches_.clear();
      warm = true;
    });
  }
  fake::FakeRuntime runtime_;
  TimingOptions options_;
  std::uint64_t order_ = 0;
  std::vector<std::pair<std::size_t, std::uint64_t>> launches_;
};

TEST_F(Timing, GivesTheTimeOfOneLaunchWhateverTheBatch) {
  const auto times = time({arm(0, 3), arm(1, 50), arm(2, 700)});
  const double expected[] = {3, 50, 700};
  for (std::size_t a = 0; a < 3; ++a) {
    ASSERT_FALSE(times[a].samples.empty());
    for (const auto& s : times[a].samples) EXPECT_NEAR(s.us, expected[a], 1e-9);
  }
  EXPECT_EQ(times[2].inner, 1u);
  EXPECT_EQ(times[2].timer, "events");
  EXPECT_EQ(times[0].timer, "graph x " + std::to_string(times[0].inner));
}

TEST_F(Timing, ShortKernelsFillTheWindowAndEveryBufferSet) {
  const auto times = time({arm(0, 3, 7), arm(1, 90, 5), arm(2, 60, 1)});
  EXPECT_GE(static_cast<double>(times[0].inner) * 3, 200);
  EXPECT_EQ(times[0].inner % 7, 0u);
  EXPECT_EQ(times[1].inner, 5u);
  EXPECT_EQ(times[2].inner, 4u);
}

TEST_F(Timing, EveryBufferSetIsAsFarFromItsNextUseAsTheRotationIsLong) {
  time({arm(0, 3, 7), arm(1, 300, 4)});
  std::map<std::size_t, std::vector<std::uint64_t>> sets;
  for (auto [a, set] : launches_) sets[a].push_back(set);
  for (auto [a, length] : std::map<std::size_t, std::uint64_t>{{0, 7}, {1, 4}}) {
    ASSERT_GT(sets[a].size(), 20u);
    for (std::size_t i = 1; i < sets[a].size(); ++i)
      ASSERT_EQ(sets[a][i], (sets[a][i - 1] + 1) % length) << a << " " << i;
  }
}

TEST_F(Timing, ArmsAreInterleavedInMirroredBlocksWithATwinOfTheFirst) {
  const auto times = time({arm(0, 300), arm(1, 400)});
  struct Entry {
    std::uint64_t order;
    int lane;
    std::uint32_t block;
  };
  std::vector<Entry> all;
  for (std::size_t a = 0; a < times.size(); ++a)
    for (const auto& s : times[a].samples) all.push_back({s.order, s.side ? 2 : static_cast<int>(a), s.block});
  std::sort(all.begin(), all.end(), [](const auto& x, const auto& y) { return x.order < y.order; });
  ASSERT_EQ(all.size() % 6, 0u);
  ASSERT_GE(all.size() / 6, 30u);
  for (std::size_t b = 0; b < all.size() / 6; ++b) {
    const Entry* block = &all[6 * b];
    std::vector<int> lanes;
    for (int i = 0; i < 3; ++i) {
      EXPECT_EQ(block[i].lane, block[5 - i].lane) << "a block is its own mirror image";
      EXPECT_EQ(block[i].block, b);
      EXPECT_EQ(block[i].order, 6 * b + static_cast<std::size_t>(i));
      lanes.push_back(block[i].lane);
    }
    std::sort(lanes.begin(), lanes.end());
    EXPECT_EQ(lanes, (std::vector<int>{0, 1, 2}));
  }
  EXPECT_EQ(order_, all.size());
}

TEST_F(Timing, StopsOnPrecisionOnlyAfterTheLeastNumberOfBlocks) {
  options_.min_blocks = 40;
  const auto times = time({arm(0, 300)});
  EXPECT_EQ(times[0].stopped_by, "precision");
  EXPECT_GE(times[0].samples.back().block + 1, 40u);
  EXPECT_LE(times[0].samples.back().block + 1, 45u);
}

TEST_F(Timing, StopsAtTheCapWhenTheMedianStaysWide) {
  options_.cap_s = 0.05;
  options_.precision = 1e-6;
  SplitMix64 random(4);
  Arm noisy;
  noisy.enqueue = [&](hip::Stream stream, std::uint64_t) {
    runtime_.enqueue(stream, 200 + static_cast<double>(random.below(200)), [] {});
  };
  const auto times = time({noisy});
  EXPECT_EQ(times[0].stopped_by, "cap");
  EXPECT_FALSE(times[0].samples.empty());
}

TEST_F(Timing, AtLeastOneWholeBlockIsTakenHoweverShortTheCap) {
  options_.cap_s = 0;
  const auto times = time({arm(0, 300), arm(1, 300)});
  EXPECT_EQ(times[0].samples.size(), 4u);
  EXPECT_EQ(times[1].samples.size(), 2u);
}

TEST_F(Timing, AnArmThatFailsLeavesTheOthers) {
  int launches = 0;
  Arm bad;
  bad.enqueue = [&](hip::Stream stream, std::uint64_t) {
    if (++launches > 20) throw hip::Error(hip::Error::Kind::launch, "refused");
    runtime_.enqueue(stream, 300, [] {});
  };
  const auto times = time({arm(0, 300), bad});
  EXPECT_EQ(times[1].error, "refused");
  EXPECT_EQ(times[0].error, "");
  EXPECT_GE(times[0].samples.size(), 60u);
}

TEST_F(Timing, ALauncherThatCannotBeCapturedIsTimedBackToBack) {
  runtime_.refuse_capture = true;
  const auto times = time({arm(0, 10, 3)});
  EXPECT_NE(times[0].timer.find("back to back x "), std::string::npos);
  EXPECT_EQ(times[0].inner % 3, 0u);
  EXPECT_NEAR(times[0].samples[0].us, 10, 1e-9);
}

TEST_F(Timing, ALostDeviceIsThrownOn) {
  Arm breaks;
  breaks.enqueue = [&](hip::Stream stream, std::uint64_t) {
    runtime_.enqueue(stream, 300, [&] { runtime_.break_device(); });
  };
  EXPECT_THROW(time({breaks}), hip::Error);
}

TEST_F(Timing, AStopRequestLeavesBetweenBlocks) {
  int asked = 0;
  options_.interrupted = [&] { return ++asked > 3; };
  EXPECT_THROW(time({arm(0, 300)}), Interrupted);
}

TEST_F(Timing, LastSetIsThatOfTheLastTimedLaunch) {
  const auto times = time({arm(0, 300, 4)});
  EXPECT_EQ(times[0].last_set, launches_.back().second);
}

TEST_F(Timing, EverySampleHasItsWindowOnOneClock) {
  const auto times = time({arm(0, 300), arm(1, 300)});
  double last = 0;
  for (const auto& s : times[0].samples) {
    EXPECT_GT(s.began_s, last);
    EXPECT_GE(s.ended_s, s.began_s);
    last = s.ended_s;
  }
}

TEST_F(Timing, ADisturbedBlockIsKeptWithItsFlagAndTakenAgain) {
  options_.min_blocks = 10;
  int asked = 0;
  options_.disturbed = [&](double from_s, double to_s) {
    EXPECT_LE(from_s, to_s);
    return ++asked <= 2 ? std::uint32_t{kHeldBack} : std::uint32_t{kGood};
  };
  const auto times = time({arm(0, 300), arm(1, 300)});
  EXPECT_EQ(times[0].stopped_by, "precision");
  for (const auto& arm : times)
    for (const auto& s : arm.samples) EXPECT_EQ(s.flag, s.block < 2 ? kHeldBack : kGood) << s.block;
  EXPECT_EQ(times[0].samples.back().block, 11u) << "ten good blocks behind the two disturbed ones";
}

TEST_F(Timing, AReachedPowerLimitIsNotedAndNothingIsTakenAgain) {
  options_.min_blocks = 10;
  options_.disturbed = [](double, double) { return std::uint32_t{kPowerLimited}; };
  const auto times = time({arm(0, 300)});
  EXPECT_EQ(times[0].stopped_by, "precision");
  EXPECT_EQ(times[0].samples.back().block, 9u);
  for (const auto& s : times[0].samples) EXPECT_EQ(s.flag, kPowerLimited);
}

TEST_F(Timing, ABlockAtAThrottledClockIsTakenAgainUnlessTheClockIsNotTrusted) {
  options_.min_blocks = 5;
  int asked = -1;  // counts the blocks once the warm-up has ended
  options_.clock = [&] {
    GpuReading reading;
    reading.clock_mhz = asked >= 0 && ++asked == 3 ? 700 : 1000;  // nominal is 1000
    reading.temperature_c = 50;
    return reading;
  };
  std::vector<Arm> arms = {arm(0, 300)};
  const auto poisoned = [&] { asked = asked < 0 ? 0 : asked; };
  auto times = time_arms(runtime_, runtime_.device, arms, options_, order_, poisoned);
  EXPECT_EQ(times[0].samples.back().block, 5u) << "five good ones and the third";
  for (const auto& s : times[0].samples) {
    EXPECT_EQ(s.flag, s.block == 2 ? kThrottled : kGood) << s.block;
    EXPECT_EQ(s.temperature_c, 50);
  }
  asked = -1;
  options_.clock_trusted = false;
  times = time_arms(runtime_, runtime_.device, arms, options_, order_, poisoned);
  EXPECT_EQ(times[0].samples.back().block, 4u);
  for (const auto& s : times[0].samples) EXPECT_EQ(s.flag, kGood);
}

TEST_F(Timing, WhereEveryBlockIsDisturbedItEndsAtTheCapWithAllOfThem) {
  options_.min_blocks = 2;
  options_.cap_s = 0.3;
  options_.precision = 0;
  options_.disturbed = [](double, double) { return std::uint32_t{kShared}; };
  const auto times = time({arm(0, 300)});
  EXPECT_EQ(times[0].stopped_by, "cap");
  ASSERT_GE(times[0].samples.size(), 4u);
  for (const auto& s : times[0].samples) EXPECT_EQ(s.flag, kShared);
}

std::vector<Sample> with_clocks(const std::vector<double>& clocks) {
  std::vector<Sample> samples(clocks.size());
  for (std::size_t i = 0; i < clocks.size(); ++i) samples[i].clock_mhz = clocks[i];
  return samples;
}

TEST(ClockFlags, MarkDriftAndThrottlingAndNothingElse) {
  auto samples = with_clocks({1000, 1000, 1019, 1000, 979, 700, -1});
  flag_clocks(samples, 1000);
  const std::uint32_t expected[] = {kGood, kGood, kGood, kGood, kClockDrift, kClockDrift | kThrottled, kGood};
  for (std::size_t i = 0; i < samples.size(); ++i) EXPECT_EQ(samples[i].flag, expected[i]) << i;
}

TEST(ClockFlags, NeedAClock) {
  auto samples = with_clocks({-1, -1, -1});
  flag_clocks(samples, 1000);
  for (const auto& s : samples) EXPECT_EQ(s.flag, kGood);
}

TEST_F(Timing, RowsApartStandNextToOneAnotherForwardsAndBack) {
  options_.rows_apart = true;
  options_.max_blocks = 40;
  options_.precision = -1;  // never reached
  std::vector<Arm> arms = {arm(0, 300), arm(1, 300), arm(2, 300), arm(3, 300), arm(4, 300)};
  for (std::size_t a = 0; a < arms.size(); ++a) arms[a].row = a < 3 ? 0 : 1;
  arms[1].side = 1;
  const auto times = time(arms);
  std::map<std::uint64_t, std::size_t> arm_at;
  for (std::size_t a = 0; a < arms.size(); ++a) {
    EXPECT_EQ(times[a].samples.size(), 80u) << "two windows a block, and no twin of arm 0";
    for (const Sample& s : times[a].samples) {
      EXPECT_EQ(s.side, a == 1 ? 1u : 0u);
      arm_at[s.order] = a;
    }
  }
  bool first_row_first = false, second_row_first = false;
  for (std::uint64_t start = 0; start + 10 <= arm_at.size(); start += 10) {
    std::vector<std::size_t> rows, lanes;
    for (std::uint64_t o = start; o < start + 10; ++o) {
      lanes.push_back(arm_at.at(o));
      rows.push_back(arms[arm_at.at(o)].row);
    }
    const std::size_t length = rows[0] == 0 ? 6 : 4;
    (rows[0] == 0 ? first_row_first : second_row_first) = true;
    for (std::size_t i = 0; i < 10; ++i) EXPECT_EQ(rows[i] == rows[0], i < length) << "block at " << start;
    for (std::size_t i = 0; i < length; ++i) EXPECT_EQ(lanes[i], lanes[length - 1 - i]) << "block at " << start;
  }
  EXPECT_TRUE(first_row_first && second_row_first) << "the order of the rows is drawn too";
}

TEST_F(Timing, BothBuildsOfARowAreTimedByTheSameMeans) {
  options_.rows_apart = true;
  auto times = time({arm(0, 98), arm(1, 102)});  // a batch is used under 100 us
  EXPECT_EQ(times[0].timer, times[1].timer);
  EXPECT_EQ(times[0].inner, times[1].inner);
  EXPECT_NE(times[0].timer, "events");
  options_.rows_apart = false;
  times = time({arm(0, 98), arm(1, 102)});
  EXPECT_EQ(times[1].timer, "events") << "rivals of one build choose for themselves";
}

}  // namespace
}  // namespace hiplab
