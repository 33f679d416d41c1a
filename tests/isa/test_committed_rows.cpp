// SPDX-License-Identifier: MIT
// reports/evidence/isa is of the machine code that this build has. (That its tables are those of its files:
// test_committed_evidence.cpp.)
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "analysis/isa/committed_rows.hpp"
#include "analysis/isa/isa_json.hpp"

namespace hiplab::isa {
namespace {

namespace fs = std::filesystem;

const fs::path kEvidence = fs::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "isa";
const fs::path kBuilt = fs::path(HIPLAB_BINARY_DIR) / "code_objects";
constexpr const char* kRemake =
    "reports/evidence/isa is of other machine code; remake it: tests/isa/remake_evidence.py";

IsaRow row(const std::string& kernel, const std::string& arch, const std::string& digest) {
  IsaRow r;
  r.experiment = "e";
  r.kernel = kernel;
  r.arch = arch;
  r.digest = digest;
  r.compiler = "clang 19";
  return r;
}

std::string text_of(const Compared& compared) {
  return fmt::format("{}", fmt::join(compared.differences, "\n"));
}

TEST(CommittedRows, EveryKindOfDifferenceIsNamedAndNothingElse) {
  const std::vector<IsaRow> committed = {row("same", "gfx906", "a"), row("code", "gfx906", "b"),
                                         row("registers", "gfx906", "c"), row("gone", "gfx906", "d")};
  auto now = committed;
  EXPECT_EQ(text_of(compare_committed(committed, now)), "");
  now[1].digest = "x";
  now[2].vgpr = 64;
  now[3].kernel = "more";
  now.push_back(row("same", "gfx942", "a"));
  EXPECT_EQ(compare_committed(committed, now).differences.size(), 5u);
  const std::string text = text_of(compare_committed(committed, now));
  for (const char* line : {"gfx906 e code: other machine code", "gfx906 e registers: committed vgpr 0,",
                           "gfx906 e gone: committed, and not built", "gfx906 e more: built, and not committed",
                           "gfx942 e same: built, and not committed"})
    EXPECT_NE(text.find(line), std::string::npos) << line << "\n" << text;
  EXPECT_EQ(compare_committed({}, now).differences.size(), now.size()) << "an empty file is not of this build";
}

TEST(CommittedRows, AnotherCompilerIsNotBlamedAndAnotherExperimentNotAsked) {
  const std::vector<IsaRow> committed = {row("k", "gfx906", "a")};
  auto now = committed;
  now[0].digest = "x";
  now[0].compiler = "clang 20";
  const auto compared = compare_committed(committed, now);
  EXPECT_TRUE(compared.differences.empty());
  EXPECT_EQ(compared.other_compiler, "the committed rows were compiled by clang 19, this build by clang 20");
  auto two = committed;
  two.push_back(row("k", "gfx906", "a"));
  two[1].experiment = "other";
  EXPECT_EQ(text_of(compare_committed(two, committed)), "");
}

TEST(CommittedRows, TheFirstInstanceIsTheFirstByName) {
  const auto first = first_instances(
      {row("k<2>", "gfx906", "b"), row("k<1>", "gfx906", "a"), row("k<1>", "gfx942", "c"), row("l", "gfx906", "d")});
  ASSERT_EQ(first.size(), 3u);
  EXPECT_EQ(std::count_if(first.begin(), first.end(), [](const IsaRow& r) { return r.kernel == "k<1>"; }), 2);
}

void expect_same(const std::vector<IsaRow>& committed, const std::vector<IsaRow>& now) {
  const auto compared = compare_committed(committed, now);
  if (!compared.other_compiler.empty()) GTEST_SKIP() << compared.other_compiler;
  EXPECT_TRUE(compared.differences.empty()) << kRemake << "\n" << text_of(compared);
}

/// One experiment a test, so that they are read at the same time.
class CommittedRowsOf : public testing::TestWithParam<const char*> {};

TEST_P(CommittedRowsOf, AreThoseOfThisBuild) {
  const std::string experiment = GetParam();
  const bool own_file = experiment == "gptq_mi100" || experiment == "wo_split" || experiment == "decode_w4a16" ||
                        experiment == "kv_quant_rx9070";
  const auto now = read_rows(kBuilt, {experiment}, {});
  const auto all = read_json(kEvidence / (experiment == "gptq_mi100" ? "gptq_mi100_all.json"
                                          : own_file                 ? experiment + ".json"
                                                                     : "isa.json"));
  expect_same(all, now);
  if (experiment == "gptq_mi100" && !IsSkipped())
    expect_same(read_json(kEvidence / "gptq_mi100.json"), first_instances(now));
}

INSTANTIATE_TEST_SUITE_P(Experiments, CommittedRowsOf,
                         testing::Values("attention_gate_rx9070", "awq_mmq_gfx1151", "bandwidth", "context_limit_rx9070", "decode_w4a16", "door", "gated_delta_net", "gptq_mi100",
                                         "kv_quality_rx9070", "kv_quant_rx9070", "kv_sweep_strix_halo", "moe_quant_rx9070", "wo_split"),
                         [](const auto& point) { return std::string(point.param); });

TEST(CommittedRows, EveryExperimentWithMachineCodeIsAsked) {
  std::size_t experiments = 0;
  for (const auto& entry : fs::directory_iterator(kBuilt))
    experiments += entry.is_directory() && entry.path().filename() != "selftest";  // planted faults are no evidence
  EXPECT_EQ(experiments, 13u) << "one more is added above, and its rows to reports/evidence/isa";
}

}  // namespace
}  // namespace hiplab::isa
