// SPDX-License-Identifier: MIT
#include "machine/sampler.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

namespace hiplab::machine {
namespace {

/// Numbers its readings; their times are their numbers.
class Counting : public GpuCard {
public:
  std::string source() const override { return "a count"; }
  GpuFacts facts() override { return {}; }
  GpuReading read_clock() override { return {}; }
  GpuReading read() override {
    GpuReading reading;
    reading.time_s = ++count;
    return reading;
  }
  std::atomic<int> count = 0;
};

void wait_for(const Counting& card, int count) {
  while (card.count < count) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

TEST(Sampler, LooksUntilItIsStoppedAndNamesTheProcess) {
  Counting card;
  Sampler sampler(card, 3, {.interval_s = 1e-4, .double_after = 1000000});
  wait_for(card, 5);
  const auto readings = sampler.finish();
  ASSERT_GE(readings.size(), 5u);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    EXPECT_EQ(readings[i].time_s, static_cast<double>(i + 1));
    EXPECT_EQ(readings[i].process, 3u);
  }
  const int count = card.count;
  EXPECT_EQ(sampler.finish().size(), readings.size());
  EXPECT_EQ(card.count, count) << "nobody looks any more";
}

TEST(Sampler, OnlyReadingsBetweenTwoTimesAreGiven) {
  Counting card;
  Sampler sampler(card, 0, {.interval_s = 1e-4, .double_after = 1000000});
  wait_for(card, 8);
  sampler.finish();
  const auto inside = sampler.between(3, 5);
  ASSERT_EQ(inside.size(), 3u);
  EXPECT_EQ(inside[0].time_s, 5);
  EXPECT_EQ(inside[2].time_s, 3);
  EXPECT_TRUE(sampler.between(3.1, 3.9).empty());
}

TEST(Sampler, EndsAtOnceWhateverItsInterval) {
  Counting card;
  {
    Sampler sampler(card, 0, {.interval_s = 3600, .double_after = 1});
    wait_for(card, 1);
  }
  EXPECT_EQ(card.count, 1);
}

}  // namespace
}  // namespace hiplab::machine
