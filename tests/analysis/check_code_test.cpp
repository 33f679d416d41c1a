// SPDX-License-Identifier: MIT
#include "analysis/check_code.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/check.hpp"
#include "runner/user_error.hpp"
#include "tests/analysis/synthetic_run.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

using synthetic::sitting;

isa::IsaRow kernel(const std::string& experiment, const std::string& variant, const std::string& name,
                   const std::string& arch = "gfx908") {
  isa::IsaRow row;
  row.experiment = experiment;
  row.variant = variant;
  row.kernel = "hiplab::" + experiment + "::" + name;
  row.arch = arch;
  row.vgpr = 62;
  row.occupancy = 4;
  row.digest = "digest of " + name;
  return row;
}

/// `baseline` launches its own kernel and the shared one; the files give the shared one to `library_fp16`.
CodeFile code_file(const std::string& name, const std::string& arch = "gfx908") {
  CodeFile file{name,
                {kernel("demo", "baseline", "baseline::kernel<1>", arch),
                 kernel("demo", "library_fp16", "shared::reduce", arch)}};
  for (const char* v : {"read", "write", "copy"})
    file.rows.push_back(kernel("bandwidth", v, std::string(v) + "::kernel", arch));
  return file;
}

CodeSides sides() {
  CodeSides s{code_file("new.json"), code_file("old.json"), "", {}};
  s.registered["demo"] = {{"baseline", {"baseline", "shared::reduce"}}, {"library_fp16", {"shared::reduce"}}};
  return s;
}

CheckResult check(const RunRecord& fresh, const RunRecord& base, const CodeSides& code) {
  return check_runs(fresh, base, {synthetic::demo_spec()}, {synthetic::device_row()}, code);
}

PointRecord& point(RunRecord& run, const std::string& variant) {
  return *std::find_if(run.points.begin(), run.points.end(),
                       [&](const PointRecord& p) { return p.experiment == "demo" && p.variant == variant; });
}

void slow_down(PointRecord& p) {
  for (Sample& s : p.samples) s.us *= 1.03;
}

const CheckRow& row_of(const CheckResult& result, const PointRecord& p) {
  return *std::find_if(result.rows.begin(), result.rows.end(), [&](const CheckRow& r) {
    return r.experiment == p.experiment && r.variant == p.variant && r.shape == p.shape && r.axes == p.axes;
  });
}

/// The first row of `baseline`, three per cent slower than before.
CheckRow slower_row(const CodeSides& code) {
  RunRecord fresh = sitting(2);
  slow_down(point(fresh, "baseline"));
  return row_of(check(fresh, sitting(1), code), point(fresh, "baseline"));
}

TEST(CheckCode, ASlowerTimeOfTheSameCodeIsNoRegressionAndSaysThatTheMachineMoved) {
  const CheckRow row = slower_row(sides());
  EXPECT_EQ(row.verdict, CheckVerdict::same_code) << row.reason;
  EXPECT_EQ(row.code, "same code (2 kernels)");
  EXPECT_TRUE(row.moved);
  EXPECT_NE(row.reason.find("all 2 kernels of the variant are the same code on gfx908; the time moved beyond"),
            std::string::npos)
      << row.reason;
  EXPECT_NE(row.reason.find("the machine, or how the host launches the kernels"), std::string::npos) << row.reason;
  EXPECT_NEAR(row.ratio->ratio.value, 1.03, 0.01) << "the figures stay";
  EXPECT_GT(row.new_us, row.base_us);
}

TEST(CheckCode, ATimeThatHoldsDidNotMove) {
  RunRecord fresh = sitting(2);
  const CheckResult result = check(fresh, sitting(1), sides());
  EXPECT_EQ(result.count(CheckVerdict::same_code), result.rows.size());
  EXPECT_FALSE(row_of(result, point(fresh, "baseline")).moved);
  EXPECT_EQ(result.exit_code(), 0);
}

TEST(CheckCode, ASlowerTimeOfOtherCodeIsRegressedAndTheResourcesStandBeside) {
  CodeSides code = sides();
  code.fresh.rows[0].digest = "other";
  code.fresh.rows[0].vgpr = 70;
  code.fresh.rows[0].occupancy = 3;
  const CheckRow row = slower_row(code);
  EXPECT_EQ(row.verdict, CheckVerdict::regressed) << row.reason;
  EXPECT_EQ(row.code, "1 of 2 kernels changed: baseline<1>: vgpr 62 -> 70, occupancy 4 -> 3");
}

// The files give the shared kernel to another variant: only the registration knows that this one launches it too.
TEST(CheckCode, OneChangedKernelOfTwoIsOtherCodeForEveryVariantThatLaunchesIt) {
  CodeSides code = sides();
  code.fresh.rows[1].digest = "other";
  const CheckRow row = slower_row(code);
  EXPECT_EQ(row.verdict, CheckVerdict::regressed) << row.reason;
  EXPECT_EQ(row.code, "1 of 2 kernels changed: shared::reduce: instructions, no resource");
  RunRecord fresh = sitting(2);
  const CheckResult result = check(fresh, sitting(1), code);
  EXPECT_NE(row_of(result, point(fresh, "library_fp16")).verdict, CheckVerdict::same_code);
}

TEST(CheckCode, AKernelThatIsInOneFileOnlyIsNotTheSameCode) {
  for (const bool in_new : {true, false}) {
    CodeSides code = sides();
    CodeFile& without = in_new ? code.base : code.fresh;
    without.rows.erase(without.rows.begin());
    const CheckRow row = slower_row(code);
    EXPECT_EQ(row.verdict, CheckVerdict::regressed) << row.reason;
    EXPECT_EQ(row.code, in_new ? "1 of 2 kernels changed: baseline<1>: only in NEW"
                               : "1 of 2 kernels changed: baseline<1>: only in BASE");
  }
}

TEST(CheckCode, AVariantThatLaunchesNoKernelOfThisProjectIsJudgedByItsTime) {
  CodeSides code = sides();
  for (CodeFile* file : {&code.fresh, &code.base}) file->rows[1].variant = "baseline";
  code.registered["demo"].pop_back();
  RunRecord fresh = sitting(2);
  slow_down(point(fresh, "library_fp16"));
  const CheckRow row = row_of(check(fresh, sitting(1), code), point(fresh, "library_fp16"));
  EXPECT_EQ(row.verdict, CheckVerdict::regressed) << row.reason;
  EXPECT_EQ(row.code, "no kernel of this project");
}

TEST(CheckCode, GrownSpillsAreAFindingWhateverTheTimeSays) {
  CodeSides code = sides();
  code.fresh.rows[0].digest = "other";
  code.fresh.rows[0].vgpr_spill = 4;
  code.fresh.rows[0].scratch = 20;
  code.fresh.rows[2].digest = "less";
  code.base.rows[2].scratch = 64;
  const CheckResult result = check(sitting(2), sitting(1), code);
  EXPECT_EQ(result.count(CheckVerdict::regressed), 0u);
  EXPECT_EQ(result.code->find("demo", "baseline")->grown(),
            std::vector<std::string>{"demo baseline, baseline<1> on gfx908: scratch 0 -> 20, vgpr_spill 0 -> 4"});
  EXPECT_TRUE(result.code->find("bandwidth", "read")->grown().empty()) << "less scratch has not grown";
}

TEST(CheckCode, SpillsOfAKernelThatAppearedAreGrownAndSaidToBeNew) {
  CodeSides code = sides();
  code.fresh.rows[0].sgpr_spill = 3;
  code.base.rows.erase(code.base.rows.begin());
  EXPECT_EQ(check(sitting(2), sitting(1), code).code->find("demo", "baseline")->grown(),
            std::vector<std::string>{"demo baseline, baseline<1> on gfx908: sgpr_spill 0 -> 3 (only in NEW)"});
}

// A variant that only the other build registers is known by the name that its file gives the kernels.
TEST(CheckCode, WithoutARegistrationTheFilesOwnNamesCount) {
  CodeSides code = sides();
  code.registered.clear();
  code.fresh.rows[0].variant = "of another build";
  const CheckRow row = slower_row(code);
  EXPECT_EQ(row.verdict, CheckVerdict::same_code) << row.reason;
  EXPECT_EQ(row.code, "same code (1 kernel)");
  EXPECT_NE(row.reason.find("the only kernel of the variant is the same code on gfx908"), std::string::npos)
      << row.reason;
}

TEST(CheckCode, OfManyChangedKernelsThoseThatSpillMoreAreToldFirst) {
  CodeSides code = sides();
  for (int i = 2; i < 6; ++i)
    for (CodeFile* file : {&code.fresh, &code.base})
      file->rows.push_back(kernel("demo", "baseline", "baseline::kernel<" + std::to_string(i) + ">"));
  for (isa::IsaRow& row : code.fresh.rows) row.digest += " changed";
  code.fresh.rows.back().scratch = 8;
  EXPECT_EQ(
      slower_row(code).code,
      "6 of 6 kernels changed: baseline<5>: scratch 0 -> 8; baseline<1>: instructions, no resource; shared::reduce: "
      "instructions, no resource; and 3 more");
}

TEST(CheckCode, ARowThatIsInvalidStaysSoWhateverTheCodeSays) {
  RunRecord fresh = sitting(2);
  point(fresh, "baseline").status = "gate_failed";
  EXPECT_EQ(row_of(check(fresh, sitting(1), sides()), point(fresh, "baseline")).verdict, CheckVerdict::invalid);
}

TEST(CheckCode, CodeFilesThatDifferWhereTheGroundsAreEqualAreOfOtherBuilds) {
  RunRecord base = sitting(1), fresh = sitting(2);
  fresh.environment["ground_sha256"] = base.environment["ground_sha256"];
  CodeSides code = sides();
  code.fresh.rows[0].digest = "other";
  const CheckRow row = row_of(check(fresh, base, code), point(fresh, "baseline"));
  EXPECT_EQ(row.verdict, CheckVerdict::invalid);
  EXPECT_NE(row.reason.find("not of the build that measured"), std::string::npos) << row.reason;
}

// AMD code says nothing about the machine code that an NVIDIA card ran.
TEST(CheckCode, OfAnArchitectureThatDidNotRunItDecidesNothing) {
  RunRecord base = sitting(1), fresh = sitting(2);
  for (RunRecord* run : {&base, &fresh}) run->environment["arch"] = "sm_90";
  slow_down(point(fresh, "baseline"));
  const CheckResult result = check(fresh, base, sides());
  EXPECT_FALSE(result.code->ran);
  const CheckRow& row = row_of(result, point(fresh, "baseline"));
  EXPECT_EQ(row.verdict, CheckVerdict::regressed) << row.reason;
  EXPECT_EQ(row.code, "same code (2 kernels)");
}

TEST(CheckCode, FilesOfAnotherExperimentOrArchitectureAreRefusedInOneLine) {
  const auto refusal = [](const CodeSides& code, const char* arch = "gfx908") {
    RunRecord base = sitting(1), fresh = sitting(2);
    for (RunRecord* run : {&base, &fresh}) run->environment["arch"] = arch;
    return test::user_error_of([&] { check(fresh, base, code); });
  };
  CodeSides code = sides();
  std::erase_if(code.fresh.rows, [](const isa::IsaRow& r) { return r.experiment == "demo"; });
  EXPECT_EQ(refusal(code), "new.json holds no code of experiment 'demo' for gfx908; it holds: bandwidth");
  code = sides();
  code.base = code_file("old.json", "gfx942");
  EXPECT_EQ(refusal(code), "old.json holds no code of gfx908; it holds: gfx942");
  code.base.rows.clear();
  EXPECT_EQ(refusal(code), "old.json holds no code of gfx908; it holds: nothing");
  code = sides();
  code.arch = "gfx942";
  EXPECT_EQ(refusal(code), "the runs were measured on gfx908: code of gfx942 did not run there");
  code = sides();
  for (const isa::IsaRow& row : code_file("", "gfx942").rows) code.fresh.rows.push_back(row);
  EXPECT_EQ(refusal(code, "sm_90"),
            "the device (sm_90) names no architecture of new.json; choose one with --arch: gfx908, gfx942");
  code.arch = "gfx908";
  EXPECT_EQ(refusal(code, "sm_90"), "no error") << "chosen";
}

}  // namespace
}  // namespace hiplab
