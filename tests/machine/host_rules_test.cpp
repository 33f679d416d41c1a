// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "machine/rules.hpp"
#include "tests/machine/host_tree.hpp"

namespace hiplab::machine {
namespace {

class HostRules : public testing::Test {
protected:
  HostRules() {
    tree_.tuned_strix_halo();
    tree_.file("proc/cpuinfo", "model name\t: AMD EPYC\nflags\t\t: fpu sse\n");
    tree_.remove(HostTree::kGpu);
  }
  Machine machine() const { return {tree_.files(), {}}; }
  HostTree tree_;
};

TEST_F(HostRules, Governor) {
  EXPECT_EQ(rule_governor(machine()).state, State::in_order);
  EXPECT_EQ(rule_governor(machine()).remedy, "");
  tree_.file("sys/devices/system/cpu/cpu2/cpufreq/scaling_governor", "powersave\n");
  const Finding slow = rule_governor(machine());
  EXPECT_EQ(slow.state, State::would_spoil);
  EXPECT_EQ(slow.found, "performance on 3 of 4 CPUs, powersave on 1 of 4 CPUs");
  EXPECT_EQ(slow.remedy, "sudo cpupower frequency-set -g performance");
  tree_.remove("sys/devices/system/cpu");
  EXPECT_EQ(rule_governor(machine()).state, State::unknown);
}

TEST_F(HostRules, Load) {
  EXPECT_EQ(rule_load(machine()).state, State::in_order);
  tree_.file("proc/loadavg", "1.01 0.20 0.30 1/900 1234\n");
  EXPECT_EQ(rule_load(machine()).state, State::would_spoil) << "more than one thread on four CPUs";
  tree_.file("proc/loadavg", "nonsense\n");
  EXPECT_EQ(rule_load(machine()).state, State::unknown);
}

TEST_F(HostRules, AVirtualMachineSpoilsWhenTimeIsStolen) {
  EXPECT_EQ(rule_virtual(machine()).state, State::in_order);
  tree_.file("proc/cpuinfo", "model name\t: AMD EPYC\nflags\t\t: fpu hypervisor sse\n");
  EXPECT_EQ(rule_virtual(machine()).state, State::in_order) << "nothing was stolen";
  tree_.file("proc/stat", "cpu  1000 0 1000 7000 0 0 0 1000 0 0\n");
  const Finding stolen = rule_virtual(machine());
  EXPECT_EQ(stolen.state, State::would_spoil);
  EXPECT_NE(stolen.found.find("10.00 % of the time since start stolen"), std::string::npos) << stolen.found;
  tree_.file("proc/stat", "cpu  1000 0\n");
  EXPECT_EQ(rule_virtual(machine()).state, State::unknown);
  tree_.remove("proc/cpuinfo");
  EXPECT_EQ(rule_virtual(machine()).state, State::unknown);
}

TEST_F(HostRules, AContainerIsNamed) {
  EXPECT_EQ(rule_virtual(machine()).found, "no hypervisor");
  tree_.file(".dockerenv", "");
  EXPECT_NE(rule_virtual(machine()).found.find("container"), std::string::npos);
}

TEST_F(HostRules, IommuByTheGroupOfTheGpu) {
  Machine with{tree_.files(), {CardState{}}};
  tree_.file("proc/cmdline", "quiet\n");
  with.cards[0].facts.iommu_type = "DMA-FQ";
  EXPECT_EQ(rule_iommu(with).state, State::would_spoil);
  EXPECT_NE(rule_iommu(with).remedy.find("iommu=pt"), std::string::npos);
  with.cards[0].facts.iommu_type = "identity";
  EXPECT_EQ(rule_iommu(with).state, State::in_order);
}

TEST_F(HostRules, IommuByTheBootOptions) {
  EXPECT_EQ(rule_iommu(machine()).state, State::in_order) << "iommu=pt is given";
  tree_.folder("sys/class/iommu/dmar0");
  tree_.file("proc/cmdline", "quiet\n");
  EXPECT_EQ(rule_iommu(machine()).state, State::unknown) << "the kernel's own default is not known";
  tree_.file("proc/cmdline", "iommu=pt iommu=on\n");
  EXPECT_EQ(rule_iommu(machine()).state, State::unknown) << "the last one counts";
  tree_.file("proc/cmdline", "amd_iommu=off\n");
  EXPECT_EQ(rule_iommu(machine()).state, State::in_order);
  tree_.file("proc/cmdline", "quiet\n");
  tree_.remove("sys/class/iommu/dmar0");
  EXPECT_EQ(rule_iommu(machine()).found, "no IOMMU is active");
  tree_.remove("proc/cmdline");
  EXPECT_EQ(rule_iommu(machine()).state, State::unknown);
}

TEST_F(HostRules, HugePagesHaveNoKnownEffectOnABoard) {
  tree_.file("sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]\n");
  EXPECT_EQ(rule_huge_pages(machine()).state, State::in_order);
  EXPECT_EQ(rule_huge_pages(machine()).found, "never");
  tree_.remove("sys/kernel/mm");
  EXPECT_EQ(rule_huge_pages(machine()).state, State::unknown);
}

TEST_F(HostRules, AnEmptyMachineIsUnknownAndNeverInOrder) {
  const HostTree* tree = &tree_;
  for (const char* folder : {"proc", "sys", "etc", "opt"}) tree_.remove(folder);
  const Audit audit = audit_machine(tree->files());
  EXPECT_EQ(audit.count(State::in_order), 0u);
  EXPECT_EQ(audit.count(State::would_spoil), 0u);
  EXPECT_GT(audit.count(State::unknown), 3u);
}

TEST_F(HostRules, TheAuditIsJsonWithAClassForEverySentence) {
  const auto json = nlohmann::json::parse(audit_machine(tree_.files()).json());
  EXPECT_EQ(json["would_spoil"], 0);
  ASSERT_FALSE(json["findings"].empty());
  for (const auto& finding : json["findings"]) {
    EXPECT_EQ(finding["found_class"], "MEASURED");
    EXPECT_EQ(finding["why_class"], finding["source"] == "" ? "DERIVED" : "CITED");
    EXPECT_NE(finding["why"], "");
    EXPECT_NE(finding["found"], "") << finding["id"];
  }
}

}  // namespace
}  // namespace hiplab::machine
