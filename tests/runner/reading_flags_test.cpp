// SPDX-License-Identifier: MIT
#include "runner/reading_flags.hpp"

#include <gtest/gtest.h>

namespace hiplab {
namespace {

GpuReading at(double time_s, std::uint32_t throttle = 0, std::int32_t processes = 1, std::int32_t others = 0) {
  GpuReading reading;
  reading.time_s = time_s;
  reading.throttle = throttle;
  reading.processes = processes;
  reading.others = others;
  return reading;
}

Sample window(std::uint32_t block, double began_s, double ended_s, std::uint32_t process = 0) {
  Sample sample;
  sample.block = block;
  sample.process = process;
  sample.began_s = began_s;
  sample.ended_s = ended_s;
  return sample;
}

std::uint32_t flag_of(const GpuReading& reading, std::int32_t usual = 1) {
  return flags_of(std::vector{reading}, usual);
}

TEST(ReadingFlags, EachReasonHasItsFlag) {
  EXPECT_EQ(flag_of(at(1)), kGood);
  EXPECT_EQ(flag_of(at(1, kTooHot)), kHeldBack);
  EXPECT_EQ(flag_of(at(1, kHardwareSlowdown)), kHeldBack);
  EXPECT_EQ(flag_of(at(1, kPowerLimit)), kPowerLimited);
  EXPECT_EQ(flag_of(at(1, kIdle | kClockSetting | kOtherReason)), kGood);
  EXPECT_EQ(flag_of(at(1, kReasonsUnknown)), kGood) << "not readable accuses nobody";
  EXPECT_EQ(flag_of(at(1, kTooHot | kPowerLimit)), kHeldBack | kPowerLimited);
}

TEST(ReadingFlags, OtherProcessesAreKnownOrNewcomers) {
  EXPECT_EQ(flag_of(at(1, 0, 2, 1)), kShared);
  EXPECT_EQ(flag_of(at(1, 0, 2, 0), 1), kGood) << "both are ours";
  EXPECT_EQ(flag_of(at(1, 0, 2, -1), 2), kGood) << "ids of another namespace, as many as all the time";
  EXPECT_EQ(flag_of(at(1, 0, 3, -1), 2), kShared) << "one came";
  EXPECT_EQ(flag_of(at(1, 0, -1, -1), -1), kGood) << "they cannot be listed";
  EXPECT_EQ(usual_processes(std::vector{at(1, 0, -1), at(2, 0, 3), at(3, 0, 2)}), 2);
  EXPECT_EQ(usual_processes({}), -1);
}

TEST(ReadingFlags, AReadingCountsForTheBlockThatItFallsInto) {
  std::vector<Sample> base = {window(0, 1, 2), window(0, 7, 8), window(1, 10, 11), window(1, 17, 18)};
  std::vector<Sample> other = {window(0, 3, 6), window(1, 12, 16)};
  flag_readings({&base, &other}, std::vector{at(4, kTooHot), at(9, kTooHot), at(20, kTooHot)});
  EXPECT_EQ(base[0].flag, kHeldBack) << "the reading fell into the other arm's window of this block";
  EXPECT_EQ(base[1].flag, kHeldBack);
  EXPECT_EQ(other[0].flag, kHeldBack);
  for (const Sample* sample : {&base[2], &base[3], &other[1]})
    EXPECT_EQ(sample->flag, kGood) << "between two blocks and behind the last one describes neither";
}

TEST(ReadingFlags, AddToWhatIsThereAndLeaveSamplesWithoutAWindow) {
  std::vector<Sample> samples = {window(0, 1, 2), window(1, -1, -1)};
  samples[0].flag = kClockDrift;
  flag_readings({&samples}, std::vector{at(1.5, kPowerLimit)});
  EXPECT_EQ(samples[0].flag, kClockDrift | kPowerLimited);
  EXPECT_EQ(samples[1].flag, kGood);
}

TEST(ReadingFlags, ThePowerLimitAloneIsNoCause) {
  EXPECT_FALSE(is_cause(kGood));
  EXPECT_FALSE(is_cause(kPowerLimited));
  for (const std::uint32_t flag : {kClockDrift, kThrottled, kHeldBack, kShared}) {
    EXPECT_TRUE(is_cause(flag));
    EXPECT_TRUE(is_cause(flag | kPowerLimited));
  }
}

}  // namespace
}  // namespace hiplab
