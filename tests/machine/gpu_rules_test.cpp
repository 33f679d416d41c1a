// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "machine/rules.hpp"

namespace hiplab::machine {
namespace {

class GpuRules : public testing::TestWithParam<const char*> {
protected:
  /// Of the vendor that the test is run for, everything in order.
  static CardState card(const std::string& vendor = GetParam()) {
    CardState state;
    state.facts.vendor = vendor;
    state.facts.pci_id = "0000:17:00.0";
    state.facts.power_cap_w = state.facts.power_default_w = 700;
    state.facts.max_clock_mhz = state.facts.set_clock_mhz = 1980;
    state.facts.clock_policy = "auto";
    state.facts.partition = vendor == "AMD" ? "SPX NPS1" : "MIG off";
    state.reading.throttle = 0;
    state.reading.processes = state.reading.others = 0;
    return state;
  }
};

TEST_P(GpuRules, PowerLimit) {
  CardState state = card();
  EXPECT_EQ(rule_power_limit(state).state, State::in_order);
  EXPECT_EQ(rule_power_limit(state).id, "power_limit 0000:17:00.0");
  state.facts.power_cap_w = 500;
  const Finding low = rule_power_limit(state);
  EXPECT_EQ(low.state, State::would_spoil);
  EXPECT_EQ(low.found, "500 W, default 700 W");
  EXPECT_NE(low.remedy.find("700"), std::string::npos) << low.remedy;
  state.facts.power_default_w = -1;
  EXPECT_EQ(rule_power_limit(state).state, State::unknown);
  state.facts.power_cap_w = -1;
  EXPECT_EQ(rule_power_limit(state).state, State::unknown);
}

TEST_P(GpuRules, Throttling) {
  CardState state = card();
  EXPECT_EQ(rule_throttle(state).state, State::in_order);
  state.reading.throttle = kPowerLimit | kIdle;
  EXPECT_EQ(rule_throttle(state).state, State::in_order) << "the limit's own finding tells of it";
  for (const std::uint32_t reason : {kTooHot, kHardwareSlowdown}) {
    state.reading.throttle = reason;
    EXPECT_EQ(rule_throttle(state).state, State::would_spoil);
    EXPECT_NE(rule_throttle(state).remedy, "");
  }
  state.reading.throttle = kReasonsUnknown;
  EXPECT_EQ(rule_throttle(state).state, State::unknown);
}

TEST_P(GpuRules, OtherUsers) {
  CardState state = card();
  EXPECT_EQ(rule_other_users(state).state, State::in_order);
  state.reading.processes = state.reading.others = 1;
  EXPECT_EQ(rule_other_users(state).state, State::would_spoil);
  state.reading.others = -1;
  EXPECT_EQ(rule_other_users(state).state, State::unknown) << "ids of another namespace";
  state.reading.processes = -1;
  EXPECT_EQ(rule_other_users(state).state, State::unknown);
}

TEST_P(GpuRules, Partition) {
  CardState state = card();
  EXPECT_EQ(rule_partition(state).state, State::in_order);
  state.facts.partition = state.facts.vendor == "AMD" ? "CPX NPS4" : "MIG on";
  EXPECT_EQ(rule_partition(state).state, State::would_spoil);
  state.facts.partition = "";
  EXPECT_EQ(rule_partition(state).state, State::does_not_apply);
}

INSTANTIATE_TEST_SUITE_P(Vendors, GpuRules, testing::Values("AMD", "NVIDIA"), [](const auto& i) { return i.param; });

TEST(GpuClocks, OfNvidiaByItsSettingAndItsReason) {
  CardState state;
  state.facts.vendor = "NVIDIA";
  state.reading.throttle = 0;
  EXPECT_EQ(rule_clocks(state).state, State::unknown);
  state.reading.throttle = kClockSetting;
  EXPECT_EQ(rule_clocks(state).state, State::would_spoil) << "a setting holds the clock though its value is not known";
  state.facts.max_clock_mhz = state.facts.set_clock_mhz = 1980;
  EXPECT_EQ(rule_clocks(state).state, State::would_spoil);
  state.reading.throttle = 0;
  EXPECT_EQ(rule_clocks(state).state, State::in_order);
  state.facts.set_clock_mhz = 1200;
  EXPECT_EQ(rule_clocks(state).state, State::would_spoil);
}

TEST(GpuClocks, OfAmdByThePerformanceLevel) {
  CardState state;
  state.facts.vendor = "AMD";
  EXPECT_EQ(rule_clocks(state).state, State::unknown);
  for (const char* level : {"auto", "high", "perf_determinism", "profile_standard"}) {
    state.facts.clock_policy = level;
    EXPECT_EQ(rule_clocks(state).state, State::in_order) << level;
  }
  for (const char* level : {"low", "manual", "profile_min_sclk"}) {
    state.facts.clock_policy = level;
    EXPECT_EQ(rule_clocks(state).state, State::would_spoil) << level;
    EXPECT_NE(rule_clocks(state).remedy, "") << level;
  }
}

}  // namespace
}  // namespace hiplab::machine
