// SPDX-License-Identifier: MIT
#include "machine/nvml_card.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/machine/fake_nvml.hpp"

namespace hiplab::machine {
namespace {

class NvmlCard : public testing::Test {
protected:
  NvmlCard() { fake_nvml = FakeNvml(); }
  std::unique_ptr<GpuCard> card(const std::set<int>& own = {}) { return open_nvml_card("0000:17:00.0", own, why_); }
  std::string why_;
};

TEST_F(NvmlCard, ReadsWhatTheLibrarySays) {
  fake_nvml.reasons = 0x4;
  const GpuReading reading = card()->read();
  EXPECT_EQ(reading.clock_mhz, 1980);
  EXPECT_EQ(reading.memory_clock_mhz, 2619);
  EXPECT_EQ(reading.temperature_c, 40);
  EXPECT_EQ(reading.power_w, 310) << "the present power, not the mean of the last second";
  EXPECT_EQ(reading.memory_used_bytes, 1 << 30);
  EXPECT_EQ(reading.throttle, kPowerLimit);
  EXPECT_EQ(reading.processes, 0);
  EXPECT_EQ(reading.others, 0);
  EXPECT_GT(reading.time_s, 0);
}

TEST_F(NvmlCard, ALibraryWithoutPresentPowerGivesTheMean) {
  fake_nvml.power_now_mw = 0;
  EXPECT_EQ(card()->read().power_w, 300);
}

TEST_F(NvmlCard, FactsLeaveOutWhatTheLibraryLacks) {
  fake_nvml.cap_mw = 500000;
  const GpuFacts facts = card()->facts();
  EXPECT_EQ(facts.product, "Stand-in GPU");
  EXPECT_EQ(facts.driver, "999.1");
  EXPECT_EQ(facts.firmware, "") << "the stand-in has no nvmlDeviceGetVbiosVersion";
  EXPECT_EQ(facts.power_cap_w, 500);
  EXPECT_EQ(facts.power_default_w, 700);
  EXPECT_EQ(facts.ecc, "on");
  EXPECT_EQ(facts.partition, "MIG off");
}

TEST_F(NvmlCard, ACallThatFailsLeavesItsFieldUnreadable) {
  fake_nvml.status = 999;
  const GpuReading reading = card()->read();
  EXPECT_LT(reading.clock_mhz, 0);
  EXPECT_LT(reading.memory_clock_mhz, 0);
  EXPECT_LT(reading.temperature_c, 0);
  EXPECT_LT(reading.power_w, 0);
  EXPECT_LT(reading.memory_used_bytes, 0);
  EXPECT_EQ(reading.throttle, kReasonsUnknown);
  EXPECT_LT(reading.processes, 0);
  EXPECT_LT(card()->facts().power_cap_w, 0);
  EXPECT_EQ(card()->facts().ecc, "");
}

TEST_F(NvmlCard, OursAreNotOthers) {
  fake_nvml.process_count = 2;
  fake_nvml.processes[0] = static_cast<unsigned>(getpid());
  fake_nvml.processes[1] = static_cast<unsigned>(getppid());
  EXPECT_EQ(card({getpid(), getppid()})->read().others, 0);
  EXPECT_EQ(card({getpid()})->read().others, 1);
}

TEST_F(NvmlCard, IdsOfAnotherNamespaceAreCountedAndNotJudged) {
  fake_nvml.process_count = 1;
  fake_nvml.processes[0] = 0x7FFFFFF0;  // above the largest that Linux gives
  const GpuReading reading = card({getpid()})->read();
  EXPECT_EQ(reading.processes, 1);
  EXPECT_LT(reading.others, 0);
}

TEST_F(NvmlCard, AnUnknownAddressIsSaid) {
  EXPECT_EQ(open_nvml_card("0000:99:00.0", {}, why_), nullptr);
  EXPECT_EQ(why_, "NVML knows no GPU at the PCI address '0000:99:00.0' (status 6)");
  EXPECT_EQ(nvml_pci_ids(), std::vector<std::string>{"0000:17:00.0"});
}

TEST_F(NvmlCard, EachReasonHasItsWord) {
  const std::pair<unsigned long long, std::uint32_t> words[] = {
      {0, 0},          {0x1, kIdle},    {0x2, kClockSetting},      {0x4, kPowerLimit},   {0x8, kHardwareSlowdown},
      {0x20, kTooHot}, {0x40, kTooHot}, {0x80, kHardwareSlowdown}, {0x10, kOtherReason}, {0x24, kPowerLimit | kTooHot}};
  for (const auto& [theirs, ours] : words) EXPECT_EQ(nvml_reasons(theirs), ours) << theirs;
}

}  // namespace
}  // namespace hiplab::machine
