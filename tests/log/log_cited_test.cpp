// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "log/cited.hpp"
#include "log/ladder_plot.hpp"
#include "log/log_file.hpp"
#include "log/page.hpp"
#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::log {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTable =
    "hardware,gfx_arch,variant,metric,stat,unit,value,status,note,source\n"
    "Card,gfx908,before,rate,mean,tok/s,50,measured,,A log\n"
    "Card,gfx908,after,rate,mean,tok/s,60,kept,,A log\n"
    "Card,gfx908,after,gain,relative,%,25,claimed,,A log\n"
    "Card,gfx908,before,time,mean,ms,20,measured,,A log\n"
    "Card,gfx908,after,time,mean,ms,16,measured,,A log\n"
    "Card,gfx908,tuned,gain,range_low,%,5,kept,,A log\n"
    "Card,gfx908,tuned,gain,range_high,%,8,kept,,A log\n"
    "Card,gfx908,open,state,,,soon,planned,,A log\n";

class LogCited : public testing::Test {
protected:
  fs::path folder = hiplab::test::own_folder(), file = folder / "log.toml";
  Log log;

  void SetUp() override {
    write_whole_file(folder / "t.csv", std::string(kTable));
    log.title = "Published";
    log.tables = {{"t.csv", sha256_of_file(folder / "t.csv")}};
    log.words = {{"kept", "the same word", LogVerdict::keep}, {"planned", "never tried", LogVerdict::pending}};
    Entry entry;
    entry.id = "1";
    entry.title = "after";
    Cited cited;
    cited.points = "decode";
    cited.base = "before";
    cited.fresh = "after";
    cited.verdict = row("after", "rate");
    cited.verdict_column = "status";
    cited.before = row("before", "rate");
    cited.after = row("after", "rate");
    entry.cited = cited;
    log.entries = {entry};
  }
  static CitedRow row(const std::string& variant, const std::string& metric) {
    return {"t.csv", {{"variant", variant}, {"metric", metric}}};
  }
  Cited& cited() { return *log.entries[0].cited; }
  CitedFigures figures() { return read_cited(log, log.entries[0], file); }
  std::string refused() {
    return hiplab::test::user_error_of([&] { figures(); });
  }
};

TEST_F(LogCited, TheGainIsThatOfTheTwoFiguresAndHasNoInterval) {
  EXPECT_NEAR(*figures().gain, 1.2, 1e-12);
  EXPECT_EQ(figures().verdict, LogVerdict::keep);
  EXPECT_EQ(figures().device, "Card (gfx908)");
  const auto shown = shown_entries(log, file);
  EXPECT_EQ(shown[0].evidence, "CITED");
  EXPECT_FALSE(shown[0].gain->interval);
  EXPECT_NE(page_markdown(log, shown).find("the source gives no interval"), std::string::npos);
  cited().before = row("before", "time");
  cited().after = row("after", "time");
  cited().lower_is_better = true;
  EXPECT_NEAR(*figures().gain, 1.25, 1e-12);
}

TEST_F(LogCited, AStatedChangeThatIsNotThatOfTheFiguresIsTold) {
  cited().change = row("after", "gain");
  EXPECT_EQ(figures().disagreement, "The source states +25 %; its own two figures give +20 %.");
  cited().before = row("before", "time");
  cited().after = row("after", "time");
  cited().lower_is_better = true;
  EXPECT_EQ(figures().disagreement, "");
}

TEST_F(LogCited, ASourcesRangeIsNoIntervalAndMovesNoLadder) {
  cited().before.reset();
  cited().after.reset();
  cited().low = CitedRow{"t.csv", {{"variant", "tuned"}, {"stat", "range_low"}}};
  cited().high = CitedRow{"t.csv", {{"variant", "tuned"}, {"stat", "range_high"}}};
  const auto shown = shown_entries(log, file);
  ASSERT_TRUE(shown[0].figures->range);
  EXPECT_NEAR(shown[0].figures->range->low, 1.05, 1e-12);
  EXPECT_FALSE(shown[0].gain);
  EXPECT_EQ(shown[0].step.ladder, 0u);
  EXPECT_NE(page_markdown(log, shown).find("(the source's range)"), std::string::npos);
  EXPECT_TRUE(ladder_plot(log, shown));
}

TEST_F(LogCited, AKeepWithoutAFigureSaysSo) {
  cited().before.reset();
  cited().after.reset();
  const auto shown = shown_entries(log, file);
  EXPECT_NE(page_markdown(log, shown).find("Kept without a figure of its own"), std::string::npos);
  EXPECT_FALSE(ladder_plot(log, shown)) << "nothing to draw";
}

TEST_F(LogCited, WhatTheTablesDoNotSayIsRefused) {
  cited().verdict = row("absent", "rate");
  EXPECT_EQ(refused(), "entry 1: 0 rows of t.csv have metric=rate variant=absent, not one");
  cited().verdict = {"t.csv", {{"variant", "after"}}};
  EXPECT_EQ(refused(), "entry 1: 3 rows of t.csv have variant=after, not one");
  cited().verdict = {"u.csv", {{"variant", "after"}}};
  EXPECT_EQ(refused(), "entry 1: u.csv is no [[table]] of the log");
  cited().verdict = row("after", "gain");
  EXPECT_EQ(refused(), "entry 1: the source says 'claimed', which no [[word]] of the log reads; read: kept, planned");
  SetUp();
  cited().after = row("open", "state");
  EXPECT_EQ(refused(), "entry 1: before and after have other units");
  cited().after = row("after", "time");
  cited().before = row("open", "state");
  EXPECT_EQ(refused(), "entry 1: before and after have other units");
  SetUp();
  cited().change = row("open", "state");
  EXPECT_EQ(refused(), "entry 1: 'soon' of t.csv (metric=state variant=open) is no number");
  cited().change = row("after", "rate");
  EXPECT_EQ(refused(), "entry 1: 60.00 tok/s (metric=rate variant=after) is no gain: percents or a factor");
  cited().change = CitedRow{"t.csv", {{"colour", "red"}}};
  EXPECT_EQ(refused(), "t.csv has no column 'colour'");
}

TEST_F(LogCited, ReferencesSurviveTheFileAndAChangedTableIsRefused) {
  cited().change = row("after", "gain");
  cited().figures = {row("before", "time")};
  cited().contradiction = "Not so.";
  write_log(log, file);
  const Log back = read_log(file);
  EXPECT_EQ(log_text(back), log_text(log));
  EXPECT_EQ(back.entries[0].cited->figures[0].where.at("metric"), "time");
  write_whole_file(folder / "t.csv", std::string(kTable) + "\n");
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("table: t.csv is not the file"),
            std::string::npos);
}

TEST_F(LogCited, AGainWithoutItsPointsOrHalfAPairIsRefused) {
  cited().points.clear();
  write_log(log, file);
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("a gain needs its 'points'"), std::string::npos);
  SetUp();
  cited().after.reset();
  write_log(log, file);
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("'before' and 'after' belong together"),
            std::string::npos);
}

}  // namespace
}  // namespace hiplab::log
