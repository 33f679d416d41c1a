// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>

#include "analysis/emulated_run.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::emulated {
namespace {

const std::string kDigest(64, 'a');

Run run(const std::string& variant, const std::string& arch, const std::string& verdict) {
  Run r;
  r.experiment = "e";
  r.variant = variant;
  r.arch = arch;
  r.verdict = verdict;
  r.kernels = {"_Z1kv"};
  r.outputs = {{"y", verdict == "pass", "rel_l2 <= 0.002", 0, "4.600e-04", 12, kDigest}};
  return r;
}

TEST(EmulatedRun, ReadsTheLinesOfAReplayAndNothingElse) {
  const auto outputs =
      parse_replay("warning: y: ok\ny: ok  mismatches=0 rel_l2=4.600e-04 elements=12 sha256=" + kDigest +
                   "\nz: FAIL  mismatches=3 rel_l2=nan elements=7\n");
  ASSERT_EQ(outputs.size(), 2u);
  EXPECT_TRUE(outputs[0].passed);
  EXPECT_EQ(outputs[0].rel_l2, "4.600e-04");
  EXPECT_EQ(outputs[0].sha256, kDigest);
  EXPECT_FALSE(outputs[1].passed);
  EXPECT_EQ(outputs[1].mismatches, 3u);
  EXPECT_EQ(outputs[1].sha256, "");
  EXPECT_TRUE(parse_replay("Segmentation fault\n").empty());
}

TEST(EmulatedRun, CorrectionsAreCountedAndNamedInTheirOrder) {
  EXPECT_EQ(corrections_in_words({"b is c"}), "with one correction of the emulator: b is c");
  EXPECT_EQ(corrections_in_words({"b is c", "a is d"}), "with two corrections of the emulator: b is c; a is d");
}

TEST(EmulatedRun, JsonReadsBackAndRefusesAnythingElse) {
  const auto file = test::own_folder() / "emulated_run.json";
  write_whole_file(file, to_json({run("v", "gfx942", "pass")}));
  const auto back = read_json(file);
  ASSERT_EQ(back.size(), 1u);
  EXPECT_EQ(to_json(back), to_json({run("v", "gfx942", "pass")}));
  write_whole_file(file, std::string("[{\"experiment\": \"e\"}]"));
  EXPECT_THROW(read_json(file), UserError);
}

TEST(EmulatedRun, TheTableShowsFailuresLoudlyAndReasonsOnce) {
  auto fail = run("v", "gfx942", "fail"), skipped = run("w", "gfx942", "not run"), exact = run("w", "gfx1100", "pass");
  fail.reason = "exit 1: y";
  skipped.reason = "no such instruction";
  exact.outputs[0].gate = "exact";
  const std::string text = table({run("v", "gfx1100", "pass"), fail, exact, skipped});
  EXPECT_EQ(text,
            "| kernel | gfx1100 | gfx942 |\n|---|---|---|\n| e v | pass, 4.6e-04 | **FAIL** (1) |\n"
            "| e w | pass, exact | not run (2) |\n\n1. exit 1: y\n2. no such instruction\n");
}

TEST(EmulatedRun, ACorrectedEmulatorCountsOnlyWhereTheOneAsItIsCouldNot) {
  auto as_it_is = run("v", "gfx942", "not run"), corrected = run("v", "gfx942", "pass");
  as_it_is.reason = "cannot";
  corrected.corrections = "with a correction";
  EXPECT_NE(table({as_it_is, corrected}).find("pass, 4.6e-04 (1)"), std::string::npos);
  auto wrong = run("v", "gfx942", "fail");
  wrong.reason = "exit 1";
  for (const auto& runs : {std::vector{wrong, corrected}, std::vector{corrected, wrong}})
    EXPECT_NE(table(runs).find("**FAIL**"), std::string::npos) << "a failure is not hidden by a corrected emulator";
}

TEST(EmulatedRun, PointsOfOneVariantHaveRowsOfTheirOwn) {
  auto small = run("v", "gfx942", "pass"), large = small, only = run("w", "gfx942", "pass");
  small.set = only.set = "--set M=1 --set K=64";
  large.set = "--set M=9 --set K=64";
  const std::string text = table({small, large, only});
  EXPECT_NE(text.find("| e v `M=1 K=64` | pass, 4.6e-04 |\n| e v `M=9 K=64` | pass, 4.6e-04 |\n| e w | pass"),
            std::string::npos)
      << text;
}

TEST(EmulatedRun, TheCommittedTableIsTheOneOfTheCommittedResults) {
  const auto folder = std::filesystem::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "emulated";
  const std::string readme = read_whole_text(folder / "README.md");
  EXPECT_EQ(readme, with_table(readme, table(read_json(folder / "results.json"))));
  EXPECT_NE(readme, with_table(readme, table({run("v", "gfx942", "pass")}))) << "another table is seen";
  EXPECT_THROW(with_table("no place", "table"), UserError);
}

/// Rows (experiment, variant, point) whose outputs are not the same bits on all architectures that passed.
std::set<std::string> rows_that_differ(const std::vector<Run>& runs) {
  std::map<std::string, std::vector<std::string>> first;
  std::set<std::string> different;
  for (const Run& run : runs) {
    if (run.verdict != "pass") continue;
    std::vector<std::string> digests;
    for (const Output& output : run.outputs) digests.push_back(output.name + " " + output.sha256);
    const std::string row = run.experiment + " " + run.variant + " " + run.set;
    if (first.try_emplace(row, digests).first->second != digests) different.insert(row);
  }
  return different;
}

TEST(EmulatedRun, TheCommittedOutputsAreOneSetOfBitsOnEveryArchitectureButWhereTheTextSaysSo) {
  auto runs =
      read_json(std::filesystem::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "emulated" / "results.json");
  const auto different = rows_that_differ(runs);
  ASSERT_EQ(different.size(), 4u) << fmt::format("{}", fmt::join(different, "\n"));
  EXPECT_EQ(different.begin()->rfind("decode_w4a16 folded", 0), 0u) << *different.begin();
  EXPECT_EQ(std::next(different.begin())->rfind("door shuffles", 0), 0u) << *std::next(different.begin());
  const std::string mfma = *std::next(different.begin(), 2);
  EXPECT_EQ(mfma.rfind("gptq_mi100 mfma", 0), 0u) << mfma;
  EXPECT_NE(mfma.find("bits=8"), std::string::npos) << mfma;
  EXPECT_EQ(different.rbegin()->rfind("kv_quant_rx9070 fast", 0), 0u) << *different.rbegin();
  EXPECT_NE(different.rbegin()->find("preset=0"), std::string::npos) << *different.rbegin();
  const auto exact = std::find_if(runs.begin(), runs.end(), [](const auto& run) {
    return run.variant == "baseline" && run.verdict == "pass" && run.arch == "gfx1201";
  });
  ASSERT_NE(exact, runs.end());
  exact->outputs.at(0).sha256[0] ^= 1;
  EXPECT_EQ(rows_that_differ(runs).size(), 5u);
}

}  // namespace
}  // namespace hiplab::emulated
