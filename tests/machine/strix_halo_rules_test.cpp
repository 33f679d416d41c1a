// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "machine/rules.hpp"
#include "tests/machine/host_tree.hpp"

namespace hiplab::machine {
namespace {

class StrixHalo : public testing::Test {
protected:
  StrixHalo() { tree_.tuned_strix_halo(); }
  Finding finding(const std::string& id) const {
    const Audit audit = audit_machine(tree_.files());
    for (const Finding& each : audit.findings)
      if (each.id.rfind(id, 0) == 0) return each;
    ADD_FAILURE() << "no finding " << id;
    return {};
  }
  State state(const std::string& id) const { return finding(id).state; }
  HostTree tree_;
};

TEST_F(StrixHalo, TheTunedMachineHasNothingThatSpoils) {
  tree_.file(std::string(HostTree::kGpu) + "hwmon/hwmon4/power1_cap", "70000000\n");
  tree_.file(std::string(HostTree::kGpu) + "hwmon/hwmon4/power1_cap_default", "70000000\n");
  const Audit audit = audit_machine(tree_.files());
  for (const Finding& each : audit.findings) {
    EXPECT_NE(each.state, State::would_spoil) << each.id << ": " << each.found;
    if (each.state == State::unknown) {
      EXPECT_EQ(each.id, "clock_report");
    }
  }
  EXPECT_EQ(audit.score(), "14 of 15 in order, 0 would spoil, 1 unknown");
}

TEST_F(StrixHalo, EverySentenceAboutItIsCited) {
  for (const char* id : {"tuned_profile", "vram_split", "gtt_size", "kernel_release", "rocm_version", "clock_report",
                         "iommu", "transparent_huge_pages", "power_limit"})
    EXPECT_NE(finding(id).source, "") << id;
}

TEST_F(StrixHalo, TunedProfile) {
  EXPECT_EQ(state("tuned_profile"), State::in_order);
  tree_.file("etc/tuned/active_profile", "balanced\n");
  EXPECT_EQ(state("tuned_profile"), State::would_spoil);
  tree_.remove("etc/tuned");
  EXPECT_EQ(finding("tuned_profile").remedy, "sudo tuned-adm profile accelerator-performance");
}

TEST_F(StrixHalo, DedicatedMemory) {
  EXPECT_EQ(state("vram_split"), State::in_order);
  tree_.file(std::string(HostTree::kGpu) + "mem_info_vram_total", "34359738368\n");
  EXPECT_EQ(state("vram_split"), State::would_spoil);
  EXPECT_EQ(finding("vram_split").found, "32.00 GiB of VRAM set aside");
  tree_.remove(HostTree::kGpu);
  EXPECT_EQ(state("vram_split"), State::unknown);
}

TEST_F(StrixHalo, GttIsLargeAndBothBootParametersAgree) {
  EXPECT_EQ(state("gtt_size"), State::in_order);
  tree_.file(std::string(HostTree::kGpu) + "mem_info_gtt_total", "32000000000\n");
  EXPECT_EQ(state("gtt_size"), State::would_spoil);
  EXPECT_NE(finding("gtt_size").remedy.find("amdgpu.gttsize=60416"), std::string::npos) << finding("gtt_size").remedy;
  EXPECT_NE(finding("gtt_size").remedy.find("ttm.pages_limit=15466496"), std::string::npos) << "the published values";
  tree_.tuned_strix_halo();
  for (const char* half : {"iommu=pt amdgpu.gttsize=60416", "iommu=pt ttm.pages_limit=15466496",
                           "iommu=pt amdgpu.gttsize=60416 ttm.pages_limit=1000"}) {
    tree_.file("proc/cmdline", half);
    EXPECT_EQ(state("gtt_size"), State::would_spoil) << half;
  }
  tree_.remove(std::string(HostTree::kGpu) + "mem_info_gtt_total");
  EXPECT_EQ(state("gtt_size"), State::unknown);
}

TEST_F(StrixHalo, HugePages) {
  EXPECT_EQ(state("transparent_huge_pages"), State::in_order);
  tree_.file("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never\n");
  EXPECT_EQ(state("transparent_huge_pages"), State::would_spoil);
}

TEST_F(StrixHalo, Iommu) {
  EXPECT_EQ(state("iommu"), State::in_order);
  tree_.folder("sys/class/iommu/ivhd0");
  tree_.file("proc/cmdline", "quiet\n");
  EXPECT_EQ(state("iommu"), State::would_spoil);
}

TEST_F(StrixHalo, KernelRelease) {
  for (const auto& [release, wanted] :
       {std::pair{"6.18.6-200.fc43.x86_64", State::in_order}, std::pair{"6.18.4", State::in_order},
        std::pair{"6.18.3-arch1-1", State::would_spoil}, std::pair{"6.18.0-rc4", State::would_spoil},
        std::pair{"7.0.0-14-generic", State::in_order}, std::pair{"6.19-rc1", State::in_order},
        std::pair{"6.14.0-1018-oem", State::in_order}, std::pair{"6.14.0-1017-oem", State::would_spoil},
        std::pair{"6.14.0-1018-generic", State::would_spoil}, std::pair{"6.8.0-60-generic", State::would_spoil},
        std::pair{"unheard of", State::unknown}}) {
    tree_.file("proc/sys/kernel/osrelease", std::string(release) + "\n");
    EXPECT_EQ(state("kernel_release"), wanted) << release;
    EXPECT_EQ(finding("kernel_release").remedy.empty(), wanted != State::would_spoil) << release;
  }
  tree_.remove("proc/sys/kernel/osrelease");
  EXPECT_EQ(state("kernel_release"), State::unknown);
}

TEST_F(StrixHalo, RocmVersion) {
  EXPECT_EQ(state("rocm_version"), State::in_order);
  tree_.file("opt/rocm/.info/version", "7.2.1\n");
  EXPECT_EQ(state("rocm_version"), State::would_spoil);
  tree_.remove("opt/rocm");
  EXPECT_EQ(state("rocm_version"), State::unknown);
}

TEST_F(StrixHalo, ItsReportedClockIsNotBelieved) {
  EXPECT_FALSE(clock_is_trusted("gfx1151"));
  EXPECT_TRUE(clock_is_trusted("gfx908"));
  EXPECT_EQ(state("clock_report"), State::unknown);
}

TEST_F(StrixHalo, ItsPowerLimitIsUnknownWithTheCommandThatTells) {
  EXPECT_EQ(state("power_limit"), State::unknown);
  EXPECT_NE(finding("power_limit").remedy.find("ryzenadj"), std::string::npos);
}

TEST_F(StrixHalo, ElsewhereItsRulesDoNotApply) {
  tree_.file("proc/cpuinfo", "model name\t: AMD EPYC\n");
  tree_.file("sys/class/kfd/kfd/topology/nodes/1/properties",
             "domain 0\nlocation_id 50176\ngfx_target_version 90008\n");
  for (const char* id : {"tuned_profile", "vram_split", "gtt_size", "kernel_release", "rocm_version", "clock_report"})
    EXPECT_EQ(state(id), State::does_not_apply) << id;
  EXPECT_NE(finding("power_limit").source.find("MI100"), std::string::npos) << "gfx908";
}

}  // namespace
}  // namespace hiplab::machine
