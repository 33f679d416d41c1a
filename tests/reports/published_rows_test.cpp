// SPDX-License-Identifier: MIT
// Every published row has a claim, or an entry of a published log that cites it, so that a figure cannot be left out in
// silence. A claim names its rows by the key `rows`; one without it stands for the rows of its own source that hold its
// figure.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "log/log_file.hpp"
#include "reports/published_csv.hpp"
#include "runner/spec.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

using Row = std::map<std::string, std::string>;

std::vector<Row> rows_of(const CsvTable& table) {
  std::vector<Row> rows;
  for (const auto& cells : table.rows) {
    Row row;
    for (std::size_t c = 0; c < cells.size(); ++c) row[table.columns[c]] = cells[c];
    rows.push_back(row);
  }
  return rows;
}

std::string text_of(const Row& row) {
  std::string text;
  for (const auto& [column, cell] : row)
    if (!cell.empty()) text += column + "=" + cell + " ";
  return text;
}

bool selects(const PublishedRows& rows, const std::string& file, const Row& row) {
  return rows.file == file && std::all_of(rows.where.begin(), rows.where.end(), [&](const auto& wanted) {
           const auto cell = row.find(wanted.first);
           return cell != row.end() && cell->second == wanted.second;
         });
}

/// Nothing for "", "5:31" and "128x256x512".
std::optional<double> figure_of(const Row& row) {
  const std::string& text = row.at("value");
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  return text.empty() || *end ? std::nullopt : std::optional(value);
}

bool same(double published, const Row& row) {
  const auto figure = figure_of(row);
  return figure && std::fabs(published - *figure) <= 1e-9 * std::fabs(*figure);
}

/// A number of the source; our own sums over its raw files ("recomputed") and cells that it left open are none.
bool is_published(const Row& row) {
  const std::string& status = row.at("status");
  return status != "recomputed" && status != "not_applicable";
}

bool claims_row(const ClaimSpec& claim, const std::string& file, const Row& row) {
  if (!claim.rows.empty())
    return std::any_of(claim.rows.begin(), claim.rows.end(), [&](const auto& r) { return selects(r, file, row); });
  return claim.source == row.at("source") && same(claim.published, row);
}

/// The rows that the entries of a log cite.
std::vector<PublishedRows> cited_by(const log::Log& log) {
  std::vector<PublishedRows> rows;
  for (const auto& entry : log.entries) {
    if (!entry.cited) continue;
    const auto& cited = *entry.cited;
    std::vector<log::CitedRow> all = cited.figures;
    all.push_back(cited.verdict);
    for (const auto& one : {cited.before, cited.after, cited.change, cited.low, cited.high})
      if (one) all.push_back(*one);
    for (const auto& row : all) rows.push_back({row.table, row.where});
  }
  return rows;
}

/// What is wrong with the claims on a table: a row without a claim that is not `cited` either; a selection that finds
/// no row; a figure that is not the row's (a claim on one row whose unit is the row's).
std::vector<std::string> faults(const std::vector<ClaimSpec>& claims, const std::string& file, const CsvTable& table,
                                const std::vector<PublishedRows>& cited = {}) {
  std::vector<std::string> list;
  const auto rows = rows_of(table);
  for (const auto& row : rows)
    if (is_published(row) &&
        std::none_of(claims.begin(), claims.end(), [&](const auto& claim) { return claims_row(claim, file, row); }) &&
        std::none_of(cited.begin(), cited.end(), [&](const auto& selection) { return selects(selection, file, row); }))
      list.push_back("no claim: " + text_of(row));
  for (const auto& claim : claims)
    for (const auto& selection : claim.rows) {
      if (selection.file != file) continue;
      std::vector<Row> found;
      std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                   [&](const Row& row) { return selects(selection, file, row); });
      if (found.empty()) list.push_back(claim.id + " names no row");
      if (found.size() == 1 && claim.rows.size() == 1 && !claim.unit.empty() && claim.unit == found[0].at("unit") &&
          figure_of(found[0]) && !same(claim.published, found[0]))
        list.push_back(claim.id + " has another figure than " + text_of(found[0]));
    }
  return list;
}

CsvTable table_of(const std::vector<std::vector<std::string>>& rows) {
  return {{"variant", "unit", "value", "status", "source"}, rows};
}

ClaimSpec claim_on(const std::string& variant, double published, const std::string& unit) {
  ClaimSpec claim;
  claim.id = "e.claim_on_" + variant;
  claim.published = published;
  claim.unit = unit;
  claim.rows = {{"t.csv", {{"variant", variant}}}};
  return claim;
}

TEST(PublishedRows, ARowWithoutAClaimIsFound) {
  const auto table = table_of({{"a", "%", "3", "measured", "s"}, {"b", "%", "4", "failed", "s"}});
  EXPECT_TRUE(faults({claim_on("a", 3, "%"), claim_on("b", 4, "%")}, "t.csv", table).empty());
  const auto found = faults({claim_on("a", 3, "%")}, "t.csv", table);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_NE(found[0].find("variant=b"), std::string::npos) << found[0];
  EXPECT_EQ(faults({claim_on("a", 3, "%"), claim_on("b", 4, "%")}, "other.csv", table).size(), 2u);
}

TEST(PublishedRows, AClaimWithoutRowsStandsForItsSourcesFigureAlone) {
  const auto table = table_of({{"a", "us", "3.5", "measured", "s"}, {"b", "us", "9", "recomputed", "s"}});
  ClaimSpec claim;
  claim.source = "s";
  claim.published = 3.5;
  EXPECT_TRUE(faults({claim}, "t.csv", table).empty());
  claim.source = "another";
  EXPECT_EQ(faults({claim}, "t.csv", table).size(), 1u);
  claim.source = "s";
  claim.published = 3.6;
  EXPECT_EQ(faults({claim}, "t.csv", table).size(), 1u);
}

TEST(PublishedRows, AClaimThatNamesNoRowOrHasAnotherFigureIsFound) {
  const auto table = table_of({{"a", "%", "3", "measured", "s"}});
  EXPECT_EQ(faults({claim_on("a", 3, "%"), claim_on("absent", 3, "%")}, "t.csv", table).size(), 1u);
  EXPECT_EQ(faults({claim_on("a", 30, "%")}, "t.csv", table).size(), 1u);
  EXPECT_TRUE(faults({claim_on("a", 0.03, "relative")}, "t.csv", table).empty()) << "another unit: nothing to compare";
}

TEST(PublishedRows, AnEntryOfALogStandsForTheRowsThatItCitesAlone) {
  const auto table = table_of({{"a", "%", "3", "measured", "s"}, {"b", "%", "4", "failed", "s"}});
  log::Log log;
  log.entries.emplace_back().cited.emplace().verdict = {"t.csv", {{"variant", "a"}}};
  ASSERT_EQ(faults({}, "t.csv", table, cited_by(log)).size(), 1u);
  log.entries[0].cited->low = log::CitedRow{"t.csv", {{"variant", "b"}}};
  EXPECT_TRUE(faults({}, "t.csv", table, cited_by(log)).empty());
  EXPECT_EQ(faults({}, "other.csv", table, cited_by(log)).size(), 2u);
}

TEST(PublishedRows, EveryRowOfEveryTableHasAClaimOrIsCitedByALog) {
  std::vector<ClaimSpec> claims;
  for (const auto& spec : read_specs(HIPLAB_SOURCE_DIR))
    claims.insert(claims.end(), spec.claims.begin(), spec.claims.end());
  std::vector<PublishedRows> cited;
  for (const char* name : {"gptq_mi100", "strix_halo"})
    for (const auto& row :
         cited_by(log::read_log(fs::path(HIPLAB_SOURCE_DIR "/reports/evidence/logs") / name / "log.toml")))
      cited.push_back(row);
  std::size_t rows = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HIPLAB_SOURCE_DIR) / "datasets" / "published")) {
    const CsvTable table = read_csv(entry.path());
    // Times of other people's kernels and of the card, taken before this project: no source states them as a result.
    if (entry.path().filename().string().starts_with("h200_peer_")) continue;
    rows += table.rows.size();
    for (const auto& fault : faults(claims, entry.path().filename().string(), table, cited))
      ADD_FAILURE() << entry.path().filename() << ": " << fault;
  }
  EXPECT_GT(rows, 900u);
  for (const auto& claim : claims)
    for (const auto& selection : claim.rows)
      EXPECT_TRUE(fs::exists(fs::path(HIPLAB_SOURCE_DIR) / "datasets" / "published" / selection.file)) << claim.id;
}

TEST(PublishedRows, EveryRowOfTheOptimisationLogIsNamed) {
  std::vector<ClaimSpec> naming = read_spec(HIPLAB_SOURCE_DIR "/experiments/gptq_mi100/experiment.toml").claims;
  std::erase_if(naming, [](const auto& claim) { return claim.rows.empty(); });
  for (const char* file :
       {"mi100_gptq_correctness.csv", "mi100_gptq_performance.csv", "mi100_phase_targets_and_power.csv"}) {
    const CsvTable table = read_csv(HIPLAB_SOURCE_DIR "/datasets/published/" + std::string(file));
    EXPECT_GE(table.rows.size(), 13u);
    for (const auto& fault : faults(naming, file, table)) ADD_FAILURE() << file << ": " << fault;
  }
  for (const auto& claim : naming)
    EXPECT_TRUE(claim.rule != "statement" || (!claim.fixed_verdict.empty() && !claim.reason.empty())) << claim.id;
}

}  // namespace
}  // namespace hiplab
