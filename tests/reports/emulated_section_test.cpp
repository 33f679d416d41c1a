// SPDX-License-Identifier: MIT
// The section on emulated runs, from records made up here.
#include <gtest/gtest.h>

#include "reports/sections.hpp"

namespace hiplab {
namespace {

using emulated::Currency;

EmulatedRun record(const std::string& variant, const std::string& arch, const std::string& verdict, Currency currency) {
  EmulatedRun r;
  r.run.experiment = "demo";
  r.run.variant = variant;
  r.run.arch = arch;
  r.run.verdict = verdict;
  r.run.reason = verdict == "pass" ? "" : "exit 1: y";
  r.run.emulator = "an emulator";
  r.run.emulator_commit = "abc123";
  r.run.compiler = "clang version 7";
  r.run.outputs = {{"y", verdict == "pass", "exact", 0, "0", 12, ""}};
  r.currency = currency;
  return r;
}

std::string section_of(const std::vector<EmulatedRun>& runs) {
  const RunAnalysis analysis;
  const std::vector<ExperimentSpec> specs;
  const std::vector<ClaimResult> claims;
  const std::vector<DrawnPlot> plots;
  const std::vector<isa::ExperimentCode> code;
  const std::string note;
  ExperimentSpec demo;
  demo.name = "demo";
  return emulated_section({analysis, specs, claims, plots, {}, code, note, runs}, demo);
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(EmulatedSection, NamesItsClassTheEmulatorWithItsCommitAndEveryVerdict) {
  const std::string text =
      section_of({record("a", "gfx942", "pass", Currency::current), record("a", "gfx1100", "pass", Currency::current)});
  EXPECT_TRUE(holds(text, "*Evidence: EMULATED on a CPU (an emulator, commit abc123)")) << text;
  EXPECT_FALSE(holds(text, "MEASURED"));
  EXPECT_TRUE(holds(text, "2 of 2 executed capsules are within their gate.")) << text;
  EXPECT_TRUE(holds(text, "of the very machine code of this build")) << text;
  EXPECT_TRUE(holds(text, "| demo a | pass, exact | pass, exact |")) << text;
}

TEST(EmulatedSection, AFailureAndARunThatCouldNotBeAreNotCountedAsPassed) {
  const std::string text = section_of(
      {record("a", "gfx942", "fail", Currency::current), record("b", "gfx942", "not run", Currency::unknown)});
  EXPECT_TRUE(holds(text, "0 of 1 executed capsules")) << text;
  EXPECT_TRUE(holds(text, "**FAIL**")) << text;
  EXPECT_TRUE(holds(text, "not run")) << text;
}

TEST(EmulatedSection, RecordsOfOtherMachineCodeAreNamed) {
  const std::string text = section_of(
      {record("a", "gfx942", "pass", Currency::other_code), record("b", "gfx942", "pass", Currency::current)});
  EXPECT_TRUE(holds(text, "**Of machine code that this build no longer makes: `a` on gfx942.**")) << text;
  EXPECT_FALSE(holds(text, "`b` on gfx942"));
  EXPECT_TRUE(holds(section_of({record("a", "gfx942", "pass", Currency::other_compiler)}),
                    "Of another compiler's machine code (clang version 7)"));
  EXPECT_TRUE(holds(section_of({record("a", "gfx942", "pass", Currency::unknown)}), "1 of 1 do not say"));
}

TEST(EmulatedSection, WithoutRecordsItSaysSo) {
  EXPECT_TRUE(holds(section_of({}), "No run is recorded"));
  auto other = record("a", "gfx942", "pass", Currency::current);
  other.run.experiment = "another";
  EXPECT_TRUE(holds(section_of({other}), "No run is recorded"));
}

}  // namespace
}  // namespace hiplab
