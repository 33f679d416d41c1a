// SPDX-License-Identifier: MIT
#include "machine/amd_card.hpp"

#include <gtest/gtest.h>

#include "tests/machine/host_tree.hpp"

namespace hiplab::machine {
namespace {

class AmdCard : public testing::Test {
protected:
  AmdCard() { tree_.tuned_strix_halo(); }
  std::unique_ptr<GpuCard> card(const std::set<int>& own = {}) {
    return open_amd_card(tree_.files(), "0000:C4:00.0", own, why_);
  }
  HostTree tree_;
  std::string why_;
};

TEST_F(AmdCard, FactsAreThoseOfTheFiles) {
  tree_.file(std::string(HostTree::kGpu) + "hwmon/hwmon4/power1_cap", "65000000\n");
  tree_.file(std::string(HostTree::kGpu) + "hwmon/hwmon4/power1_cap_default", "70000000\n");
  tree_.file(std::string(HostTree::kGpu) + "iommu_group/type", "DMA-FQ\n");
  tree_.file(std::string(HostTree::kGpu) + "current_compute_partition", "SPX\n");
  tree_.file(std::string(HostTree::kGpu) + "current_memory_partition", "NPS1\n");
  tree_.file(std::string(HostTree::kGpu) + "ras/features", "feature mask: 0x1fb\n");
  tree_.file(std::string(HostTree::kGpu) + "fw_version/mec_fw_version", "0x0000001f\n");
  const GpuFacts facts = card()->facts();
  EXPECT_EQ(facts.arch, "gfx1151");
  EXPECT_EQ(facts.pci_id, "0000:c4:00.0");
  EXPECT_EQ(facts.power_cap_w, 65);
  EXPECT_EQ(facts.power_default_w, 70);
  EXPECT_EQ(facts.max_clock_mhz, 2900);
  EXPECT_EQ(facts.memory_bytes, 536870912);
  EXPECT_EQ(facts.iommu_type, "DMA-FQ");
  EXPECT_EQ(facts.partition, "SPX NPS1");
  EXPECT_EQ(facts.ecc, "on");
  EXPECT_EQ(facts.clock_policy, "auto");
  EXPECT_EQ(facts.firmware, "VBIOS 113-STRXLGEN-001, mec 0x0000001f");
}

TEST_F(AmdCard, AFileThatIsNotThereIsNotReadableAndNoError) {
  tree_.remove(HostTree::kGpu);
  tree_.file(std::string(HostTree::kGpu) + "vendor", "0x1002\n");
  const auto bare = card();
  const GpuReading reading = bare->read();
  EXPECT_LT(reading.clock_mhz, 0);
  EXPECT_LT(reading.power_w, 0);
  EXPECT_LT(reading.temperature_c, 0);
  EXPECT_LT(reading.memory_used_bytes, 0);
  EXPECT_EQ(reading.throttle, kReasonsUnknown);
  EXPECT_LT(bare->facts().power_cap_w, 0);
  EXPECT_EQ(bare->facts().ecc, "");
}

TEST_F(AmdCard, AReadingCarriesItsOwnTime) {
  const auto one = card();
  const GpuReading first = one->read(), second = one->read();
  EXPECT_GT(first.time_s, 0);
  EXPECT_GE(second.time_s, first.time_s);
  EXPECT_GT(first.read_us, 0);
  EXPECT_EQ(first.power_w, 12);
  EXPECT_EQ(first.temperature_c, 45);
}

TEST_F(AmdCard, AResidencyThatGrewBetweenTwoLooksWasActive) {
  const auto one = card();
  tree_.metrics({0, 5, 5, 5, 5, 5, 5});
  EXPECT_EQ(one->read().throttle, kReasonsUnknown) << "one look says nothing of a counter";
  EXPECT_EQ(one->read().throttle, 0u);
  tree_.metrics({0, 5, 5, 6, 5, 5, 5});
  EXPECT_EQ(one->read().throttle, kPowerLimit);
  tree_.metrics({0, 5, 5, 6, 5, 9, 5});
  EXPECT_EQ(one->read().throttle, kTooHot);
  EXPECT_EQ(one->read().throttle, 0u);
}

TEST_F(AmdCard, OnlyProcessesWithMemoryOnThisCardCountAndOursAreNotOthers) {
  EXPECT_EQ(card()->read().processes, 0);
  tree_.file("sys/class/kfd/kfd/proc/17/vram_4242", "4096\n");
  tree_.file("sys/class/kfd/kfd/proc/18/vram_4242", "4096\n");
  tree_.file("sys/class/kfd/kfd/proc/19/vram_4242", "0\n");
  tree_.file("sys/class/kfd/kfd/proc/20/vram_1", "4096\n");
  const GpuReading reading = card({17})->read();
  EXPECT_EQ(reading.processes, 2);
  EXPECT_EQ(reading.others, 1);
  EXPECT_EQ(card({17, 18})->read().others, 0);
}

TEST_F(AmdCard, CardsAreFoundByVendorAndDriver) {
  tree_.file("sys/bus/pci/devices/0000:00:01.0/vendor", "0x1002\n");  // a bridge
  tree_.file("sys/bus/pci/devices/0000:01:00.0/vendor", "0x10de\n");
  EXPECT_EQ(amd_pci_ids(tree_.files()), std::vector<std::string>{"0000:c4:00.0"});
  EXPECT_EQ(open_amd_card(tree_.files(), "0000:05:00.0", {}, why_), nullptr);
  EXPECT_NE(why_.find("no GPU at the address '0000:05:00.0'"), std::string::npos);
}

}  // namespace
}  // namespace hiplab::machine
