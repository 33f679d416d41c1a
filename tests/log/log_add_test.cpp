// SPDX-License-Identifier: MIT
// `log add` on run files.
#include <gtest/gtest.h>

#include "analysis/isa/isa_json.hpp"
#include "log/add.hpp"
#include "log/log_file.hpp"
#include "log/page.hpp"
#include "log/shown.hpp"
#include "runner/run_file.hpp"
#include "runner/whole_file.hpp"
#include "tests/log/ladder_run.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::log {
namespace {

namespace fs = std::filesystem;
using hiplab::test::user_error_of;
using test::ladder_run;

class LogAdd : public testing::Test {
protected:
  fs::path folder = hiplab::test::own_folder();
  fs::path file = folder / "log.toml", run = folder / "runs" / "a.h5", other = folder / "runs" / "b.h5";
  Measurer measurer{{test::ladder_spec()}, {synthetic::device_row()}};

  void SetUp() override {
    fs::create_directories(run.parent_path());
    write_run_file(run, ladder_run(21));
    write_run_file(other, ladder_run(22, 17));
  }
  AddRequest request(const std::string& variant = "quick", const std::string& base = "baseline") const {
    AddRequest r;
    r.run = run;
    r.selection.variant = variant;
    r.selection.base_variant = base;
    r.selection.set = {{"M", {1}}, {"block_kn", {128}}};
    return r;
  }
  std::string refused(const AddRequest& r) {
    return user_error_of([&] { add(file, r, measurer); });
  }
  Entry only() const { return read_log(file).entries.at(0); }
};

TEST_F(LogAdd, MakesTheLogAndNamesTheRunFromItsFolder) {
  const auto lines = add(file, request(), measurer);
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_NE(lines[0].find("1: baseline -> quick: KEEP, t(new) / t(base) 0."), std::string::npos) << lines[0];
  EXPECT_EQ(only().generated->runs[0].path, "runs/a.h5");
  EXPECT_EQ(only().generated->runs[0].sha256.size(), 64u);
}

TEST_F(LogAdd, ProseTitleAndDecisionSurviveGeneratingAnew) {
  AddRequest first = request();
  first.title = "My change";
  first.prose = "Why I did it.\n";
  first.decision = Decision{LogVerdict::reverted, "too hard to read", "", ""};
  add(file, first, measurer);
  const std::string before = only().generated->runs[0].sha256;
  write_run_file(run, ladder_run(23));
  EXPECT_NE(user_error_of([&] { read_log(file); }).find("is not the file that it was made from"), std::string::npos);
  AddRequest again;
  again.again = true;
  Measurer now{{test::ladder_spec()}, {synthetic::device_row()}};
  add(file, again, now);
  const Entry entry = only();
  EXPECT_NE(entry.generated->runs[0].sha256, before);
  EXPECT_EQ(entry.title, "My change");
  EXPECT_EQ(entry.prose, "Why I did it.\n");
  ASSERT_TRUE(entry.decision);
  EXPECT_EQ(entry.decision->reason, "too hard to read");
  EXPECT_EQ(entry.generated->derived.verdict, LogVerdict::keep) << "what the rule says is kept beside it";
}

TEST_F(LogAdd, GeneratingAnewWithoutAChangeChangesNoByte) {
  add(file, request(), measurer);
  AddRequest second = request("baseline", "");
  second.against = other;
  add(file, second, measurer);
  const std::string text = read_whole_text(file);
  AddRequest again;
  again.again = true;
  EXPECT_EQ(add(file, again, measurer).size(), 2u);
  EXPECT_EQ(read_whole_text(file), text);
}

TEST_F(LogAdd, AnEditedFieldIsMendedByGeneratingAnewAndByNothingElse) {
  add(file, request(), measurer);
  std::string text = read_whole_text(file);
  const auto at = text.find("paired = true");
  ASSERT_NE(at, std::string::npos);
  write_whole_file(file, text.replace(at, 13, "paired = false"));
  EXPECT_NE(user_error_of([&] { read_log(file); }).find("generated field 'paired'"), std::string::npos);
  EXPECT_NE(refused(request("slow")).find("generated field 'paired'"), std::string::npos) << "it would be sealed anew";
  AddRequest again;
  again.again = true;
  again.id = "1";
  EXPECT_EQ(refused(again), "no error");
  EXPECT_TRUE(only().generated->paired);
}

TEST_F(LogAdd, APersonsVerdictIsShownAsOneBesideTheRules) {
  AddRequest r = request("slow");
  r.decision = Decision{LogVerdict::keep, "it halves the memory", "", ""};
  add(file, r, measurer);
  const Log log = read_log(file);
  const auto shown = shown_entries(log, file);
  const std::string page = page_markdown(log, shown);
  EXPECT_NE(page.find("KEEP (a person)"), std::string::npos) << page;
  EXPECT_NE(page.find("**A person's decision: KEEP.** it halves the memory"), std::string::npos) << page;
  EXPECT_NE(page.find("The rule says REVERTED"), std::string::npos) << page;
}

TEST_F(LogAdd, BlockedNeedsNoRunAndAKeepDoes) {
  AddRequest blocked;
  blocked.title = "speculation";
  blocked.decision = Decision{LogVerdict::blocked, "no kernel", "upstream has none for gfx1151", "2026-11-20"};
  add(file, blocked, measurer);
  EXPECT_EQ(only().decision->verdict, LogVerdict::blocked);
  AddRequest keep = blocked;
  keep.decision = Decision{LogVerdict::keep, "I am sure", "", ""};
  EXPECT_EQ(refused(keep), "entry 2: no KEEP without a run file");
  AddRequest undated = blocked;
  undated.decision->checked.clear();
  EXPECT_NE(refused(undated).find("BLOCKED needs"), std::string::npos);
  EXPECT_EQ(read_log(file).entries.size(), 1u) << "what was refused left nothing";
}

TEST_F(LogAdd, WhatDoesNotFitTogetherIsRefused) {
  add(file, request(), measurer);
  const std::string text = read_whole_text(file);
  AddRequest twice = request();
  twice.id = "1";
  EXPECT_NE(refused(twice).find("entry 1 exists: --again"), std::string::npos);
  AddRequest unknown;
  unknown.again = true;
  unknown.id = "9";
  EXPECT_NE(refused(unknown).find("has no entry 9"), std::string::npos);
  AddRequest nothing;
  nothing.title = "nothing";
  EXPECT_NE(refused(nothing).find("needs a run (--run) or a person's verdict"), std::string::npos);
  AddRequest loose;
  loose.against = other;
  EXPECT_NE(refused(loose).find("belong to a run"), std::string::npos);
  AddRequest all = request();
  all.again = true;
  EXPECT_NE(refused(all).find("--id chooses one entry"), std::string::npos);
  EXPECT_EQ(read_whole_text(file), text);
}

TEST_F(LogAdd, EqualCodeOfTheArchitectureThatRanHasNoImpactAndOtherCodeLeavesItToTheTime) {
  isa::IsaRow kernel;
  kernel.experiment = "demo";
  kernel.variant = "baseline";
  kernel.kernel = "hiplab::demo::baseline::kernel<1>";
  kernel.arch = "gfx908";
  kernel.digest = "one";
  write_whole_file(folder / "old.json", isa::to_json({kernel}));
  kernel.vgpr = 3;
  write_whole_file(folder / "same.json", isa::to_json({kernel}));
  kernel.digest = "two";
  write_whole_file(folder / "new.json", isa::to_json({kernel}));
  AddRequest r = request("baseline", "");
  r.against = other;
  r.code.base = folder / "old.json";
  r.code.fresh = folder / "same.json";
  add(file, r, measurer);
  EXPECT_EQ(only().generated->derived.verdict, LogVerdict::no_impact);
  r.id = "1";
  r.again = true;
  r.code.fresh = folder / "new.json";
  add(file, r, measurer);
  EXPECT_EQ(only().generated->derived.verdict, LogVerdict::reverted) << only().generated->derived.because;
  EXPECT_FALSE(only().generated->code->same);
}

TEST_F(LogAdd, OneCodeFileAndOneVariantCannotBeCompared) {
  write_whole_file(folder / "old.json", isa::to_json({}));
  AddRequest r = request("baseline", "baseline");
  r.selection.set["block_kn"] = {256};
  r.selection.base_set = {{"block_kn", {128}}};
  r.code.fresh = folder / "old.json";
  EXPECT_NE(refused(r).find("--kernel and --base-kernel"), std::string::npos);
}

}  // namespace
}  // namespace hiplab::log
