// SPDX-License-Identifier: MIT
// reports/evidence/gptq_figures: its tables are what the program computes now, its pictures are drawn from them.
#include <gtest/gtest.h>

#include <filesystem>

#include "analysis/isa/isa_json.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/figures/gptq_figures.hpp"

namespace hiplab::gptq::figures {
namespace {

namespace fs = std::filesystem;
const fs::path kEvidence = fs::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence";
const fs::path kFolder = kEvidence / "gptq_figures", kMachineCode = kEvidence / "isa" / "gptq_mi100.json";

/// A script holds its plot twice, once for each kind of picture.
bool draws(const std::string& script, const Plot& plot) {
  const auto first = script.find(plot.script);
  return first != std::string::npos && script.find(plot.script, first + plot.script.size()) != std::string::npos;
}

void expect_committed(const Figure& figure) {
  for (const auto& [name, computed] : figure.tables)
    EXPECT_EQ(first_difference(read_whole_text(kFolder / name), computed), "")
        << name << ": run gptq_figures again and say why it changed";
  EXPECT_TRUE(draws(read_whole_text(kFolder / (figure.plot.name + ".gp")), figure.plot))
      << figure.plot.name << " shows other numbers";
  for (const char* kind : {".svg", ".png"})
    EXPECT_GT(fs::file_size(kFolder / (figure.plot.name + kind)), 1000u) << figure.plot.name << kind;
}

bool has(const Figure& figure, const char* table, const std::string& part) {
  return figure.tables.at(table).find(part) != std::string::npos;
}

TEST(GptqFigures, LineUseIsThatOfTheAddressesAndBaselineUsesWholeLines) {
  const Figure figure = line_use_figure(isa::read_json(kMachineCode));
  expect_committed(figure);
  for (const char* line : {"64,64,16", "64,128,8", "32,64,8", "32,128,4"})
    EXPECT_TRUE(has(figure, "line_use.csv", std::string("baseline,16,4,7,") + line + ",100.0,100.0,100.0\n")) << line;
  // Alone, a 4-byte load of every fourth word does use a quarter; its three neighbours use the rest at once.
  EXPECT_TRUE(has(figure, "line_use.csv", "vec_int,4,16,7,64,128,8,25.0,100.0,100.0\n"));
}

TEST(GptqFigures, LoadsOfAnotherWidthInTheMachineCodeAreRefused) {
  auto rows = isa::read_json(kMachineCode);
  for (auto& row : rows)
    if (row.kernel == "hiplab::gptq::vec_int2::kernel<1>") row.hot_loop["global_load_16B"] = 1;
  EXPECT_THROW(line_use_figure(rows), UserError);
  EXPECT_THROW(line_use_figure({}), UserError);
}

TEST(GptqFigures, BoundsMapIsThatOfTheReceiptsAndOnlyTheUnguardedKernelIsWrong) {
  const Figure figure = bounds_figure();
  expect_committed(figure);
  const std::string text = read_whole_text(kFolder / "README.md");
  // Four rows: three receive the surplus of the row before, the last row's goes past the end.
  const std::pair<const char*, const char*> faulty[] = {
      {"published\",264,128,4,120,696,360,120\n", "| 264 | 128 | 120 | 360 of 1056 | 120 |"},
      {"published\",264,256,4,248,312,744,248\n", "| 264 | 256 | 248 | 744 of 1056 | 248 |"},
      {"published\",384,256,4,128,1152,384,128\n", "| 384 | 256 | 128 | 384 of 1536 | 128 |"}};
  for (const auto& [row, words] : faulty) {
    EXPECT_TRUE(has(figure, "bounds_counts.csv", row)) << row << figure.tables.at("bounds_counts.csv");
    EXPECT_NE(text.find(words), std::string::npos) << words;
  }
  for (const char* row :
       {"added\",264,128,4,0,1056,0,0\n", "added\",264,256,4,0,1056,0,0\n", "(baseline)\",264,128,4,0,1056,0,0\n"})
    EXPECT_TRUE(has(figure, "bounds_counts.csv", row)) << row << figure.tables.at("bounds_counts.csv");
  EXPECT_TRUE(has(figure, "bounds_last_thread.csv", ",264,128,66,65,260,263\n"));
}

TEST(GptqFigures, CollapseTableIsThatOfTheReceipts) {
  const Figure figure = collapse_figure();
  expect_committed(figure);
  EXPECT_TRUE(has(figure, "staging_overrun.csv", ",yes,yes\n"));
  const auto gate_of = [&](const std::string& start) {
    const std::string& table = figure.tables.at("collapsed_output.csv");
    const auto line = table.find(start);
    if (line == std::string::npos) return std::string("no such line");
    const auto end = table.find('\n', line);
    return table.substr(table.rfind(',', end) + 1, end - table.rfind(',', end) - 1);
  };
  EXPECT_EQ(gate_of("\"nibbles in the wrong order\",full range"), "red");
  EXPECT_EQ(gate_of("\"nibbles in the wrong order\",published"), "green") << "the fault must hide there";
  EXPECT_EQ(gate_of("\"right kernel (baseline)\",full range"), "green");
}

TEST(GptqFigures, AnEditedNumberOrALostLineIsSeen) {
  const std::string table = read_whole_text(kFolder / "collapsed_output.csv");
  EXPECT_EQ(first_difference(table, table), "");
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i] < '0' || table[i] > '9') continue;
    std::string edited = table;
    edited[i] = edited[i] == '9' ? '8' : static_cast<char>(edited[i] + 1);
    EXPECT_NE(first_difference(edited, table), "") << "at " << i;
  }
  EXPECT_NE(first_difference(table.substr(0, table.rfind("\"y never")), table), "");

  Plot plot;
  plot.script = "0 100 100\n";
  EXPECT_TRUE(draws("svg\n0 100 100\npng\n0 100 100\n", plot));
  EXPECT_FALSE(draws("svg\n0 100 99\npng\n0 100 100\n", plot)) << "one of the two pictures";
}

}  // namespace
}  // namespace hiplab::gptq::figures
