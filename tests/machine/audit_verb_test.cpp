// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/machine/host_tree.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

class AuditVerb : public testing::Test {
protected:
  AuditVerb() { tree_.tuned_strix_halo(); }
  test::Outcome audit(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"audit", "--root", tree_.root().string()});
    return test::hiplab(more, folder_.path());
  }
  machine::HostTree tree_;
  test::TemporaryFolder folder_;
};

TEST_F(AuditVerb, ATunedMachineExitsWithZero) {
  const auto outcome = audit();
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  EXPECT_NE(outcome.out.find("in order       cpu_governor: performance on 4 of 4 CPUs"), std::string::npos)
      << outcome.out;
  EXPECT_NE(outcome.out.find("Nothing was changed"), std::string::npos);
}

TEST_F(AuditVerb, WhatSpoilsExitsWithOneAndPrintsItsRemedy) {
  tree_.file("etc/tuned/active_profile", "powersave\n");
  const auto outcome = audit();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.out.find("remedy: sudo tuned-adm profile accelerator-performance"), std::string::npos)
      << outcome.out;
  EXPECT_NE(outcome.out.find("(CITED: Strix Halo optimisation repo, optimization-log.md 1.1)"), std::string::npos);
  const auto json = nlohmann::json::parse(audit({"--json"}).out);
  EXPECT_EQ(json["would_spoil"], 1);
}

TEST_F(AuditVerb, ItChangesNothing) {
  const auto stamp = [&] {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(tree_.root()))
      if (entry.is_regular_file())
        all += entry.path().string() + std::to_string(entry.last_write_time().time_since_epoch().count());
    return all;
  };
  const std::string before = stamp();
  audit();
  EXPECT_EQ(stamp(), before);
}

TEST_F(AuditVerb, AFolderThatIsNoMachineIsBadInput) {
  const auto outcome = test::hiplab({"audit", "--root", folder_.path().string()}, folder_.path());
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_EQ(outcome.err, "hiplab: " + folder_.path().string() + " has neither proc nor sys\n");
}

TEST_F(AuditVerb, ThisMachineIsReadWithoutRights) {
  const auto outcome = test::hiplab({"audit", "--json"}, folder_.path());
  EXPECT_TRUE(outcome.exit_code == 0 || outcome.exit_code == 1) << outcome.err;
  EXPECT_TRUE(nlohmann::json::parse(outcome.out)["findings"].is_array());
}

}  // namespace
}  // namespace hiplab
