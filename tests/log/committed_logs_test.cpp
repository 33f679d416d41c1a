// SPDX-License-Identifier: MIT
// The logs under reports/evidence/logs: they read cleanly, their runs and tables are those that they were made from,
// and the committed pages are what `hiplab log show` writes.
#include <gtest/gtest.h>

#include <set>

#include "log/ladder_plot.hpp"
#include "log/log_file.hpp"
#include "log/page.hpp"
#include "reports/published_csv.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::log {
namespace {

namespace fs = std::filesystem;

const fs::path kLogs = fs::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "logs";

class CommittedLog : public testing::TestWithParam<const char*> {
protected:
  fs::path folder = kLogs / GetParam();
  Log log = read_log(folder / "log.toml");
  std::vector<Shown> shown = shown_entries(log, folder / "log.toml");
};

TEST_P(CommittedLog, ThePageIsWhatShowWrites) {
  EXPECT_EQ(read_whole_text(folder / "log.md"), page_markdown(log, shown, "plots/ladder.png"));
}

TEST_P(CommittedLog, ThePlotHoldsTheseFigures) {
  const auto plot = ladder_plot(log, shown);
  ASSERT_TRUE(plot);
  EXPECT_NE(read_whole_text(folder / "plots" / "ladder.gp").find(plot->script), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(All, CommittedLog, testing::Values("gptq_mi100", "strix_halo", "gptq_h200"),
                         [](const auto& log) { return std::string(log.param); });

TEST(PublishedLogs, AreCitedThroughoutWithoutAnInterval) {
  for (const char* name : {"gptq_mi100", "strix_halo"}) {
    const fs::path file = kLogs / name / "log.toml";
    const Log log = read_log(file);
    for (const Shown& s : shown_entries(log, file)) {
      EXPECT_EQ(s.evidence, "CITED") << name << " " << s.entry->id;
      EXPECT_FALSE(s.gain && s.gain->interval) << name << " " << s.entry->id;
    }
  }
}

TEST(PublishedLogs, EveryVerdictOfTheStrixHaloLogIsShown) {
  const fs::path file = kLogs / "strix_halo" / "log.toml";
  const Log log = read_log(file);
  std::set<std::string> shown;
  for (const Entry& entry : log.entries)
    if (entry.cited->verdict.where.contains("entry")) shown.insert(entry.cited->verdict.where.at("entry"));
  const CsvTable table = select_rows(read_csv(HIPLAB_SOURCE_DIR "/datasets/published/strixhalo_optimization_log.csv"),
                                     {"entry"}, {{"metric", "verdict"}}, "strixhalo_optimization_log.csv");
  EXPECT_EQ(table.rows.size(), 16u);
  for (const auto& row : table.rows) EXPECT_TRUE(shown.contains(row[0])) << row[0];
}

// What the published GPTQ log keeps is one change at two points: they must not be multiplied.
TEST(PublishedLogs, TheTwoPointsOfTheGptqLogAreTwoLadders) {
  const fs::path file = kLogs / "gptq_mi100" / "log.toml";
  const Log log = read_log(file);
  const auto shown = shown_entries(log, file);
  std::set<std::size_t> ladders;
  for (const Shown& s : shown)
    if (s.verdict == LogVerdict::keep) {
      ladders.insert(s.step.ladder);
      EXPECT_NEAR(s.step.cumulative->value, s.gain->value, 1e-12) << s.entry->id;
    }
  EXPECT_EQ(ladders.size(), 2u);
}

}  // namespace
}  // namespace hiplab::log
