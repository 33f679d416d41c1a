// SPDX-License-Identifier: MIT
#include "runner/spec.hpp"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "runner/device_row.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

const std::string kGood = R"(
name = "e"
title = "An experiment"
baseline = "base"
[[shape]]
name = "s"
K = 128
N = 256
note = "why"
[presets.quick]
shapes = ["s"]
axes = {M = [1, 4], group = 128}
variants = ["b*"]
[[claim]]
id = "e.one"
statement = "It is so."
published = 34
unit = "GB/s"
tolerance = 0.1
direction = "at_least"
quantity = "bandwidth_gbs"
of = {variant = "base", shape = "s", axes = {M = 1}}
[[table]]
file = "t.csv"
columns = ["a", "b"]
where = {kind = "x"}
)";

class SpecFile : public testing::Test {
protected:
  ExperimentSpec read(const std::string& text) {
    write_whole_file(folder_ / "experiment.toml", text);
    return read_spec(folder_ / "experiment.toml");
  }
  std::string error_of(const std::string& text) {
    return test::user_error_of([&] { read(text); });
  }
  static std::string with(const std::string& from, const std::string& to) {
    std::string text = kGood;
    return text.replace(text.find(from), from.size(), to);
  }
  test::TemporaryFolder folder_;
};

TEST_F(SpecFile, IsReadWhole) {
  const ExperimentSpec spec = read(kGood);
  EXPECT_EQ(spec.name, "e");
  ASSERT_EQ(spec.shapes.size(), 1u);
  EXPECT_EQ(spec.shapes[0].dims, (std::map<std::string, std::int64_t>{{"K", 128}, {"N", 256}}));
  EXPECT_EQ(spec.shapes[0].note, "why");
  const auto& quick = spec.presets.at("quick");
  EXPECT_EQ(quick.axes.at("M"), (std::vector<std::int64_t>{1, 4}));
  EXPECT_EQ(quick.axes.at("group"), std::vector<std::int64_t>{128});
  EXPECT_EQ(quick.variants, std::vector<std::string>{"b*"});
  ASSERT_EQ(spec.claims.size(), 1u);
  EXPECT_EQ(spec.claims[0].published, 34);
  EXPECT_EQ(spec.claims[0].direction, "at_least");
  EXPECT_EQ(spec.claims[0].rule, "value");
  EXPECT_EQ(spec.claims[0].of.axes.at("M"), 1);
  ASSERT_EQ(spec.tables.size(), 1u);
  EXPECT_EQ(spec.tables[0].where.at("kind"), "x");
}

TEST_F(SpecFile, UnknownKeysAreErrorsWithFileAndLine) {
  EXPECT_NE(error_of(with("baseline =", "base_line =")).find("experiment.toml:4: unknown key 'base_line'"),
            std::string::npos);
  EXPECT_NE(error_of(with("variants = [", "variant = [")).find(":13: preset quick: unknown key 'variant'"),
            std::string::npos);
  EXPECT_NE(error_of(with("unit =", "units =")).find("claim: unknown key 'units'"), std::string::npos);
}

TEST_F(SpecFile, WrongTypesAndMissingKeysNameTheKey) {
  EXPECT_NE(error_of(with("K = 128", "K = 1.5")).find("'K' must be a whole number"), std::string::npos);
  EXPECT_NE(error_of(with("M = [1, 4]", "M = [1, \"x\"]")).find("'axes.M' must be whole numbers"), std::string::npos);
  EXPECT_NE(error_of(with("title = \"An experiment\"", "")).find("'title' is missing"), std::string::npos);
  EXPECT_NE(error_of(with("published = 34", "published = \"34\"")).find("'published' must be a number"),
            std::string::npos);
}

TEST_F(SpecFile, WrongWordsListTheKnownOnes) {
  EXPECT_NE(error_of(with("at_least", "more")).find("known: equal, at_least, at_most"), std::string::npos);
  EXPECT_NE(error_of(with("bandwidth_gbs", "speed")).find("'quantity' is 'speed'"), std::string::npos);
  EXPECT_NE(error_of(with("shapes = [\"s\"]", "shapes = [\"x*\"]")).find("no shape matches 'x*'"), std::string::npos);
  EXPECT_NE(error_of(with("quantity =", "rule = \"ratio\"\nquantity =")).find("needs 'over'"), std::string::npos);
}

TEST_F(SpecFile, TwoClaimsOrShapesOfOneNameAreRefused) {
  EXPECT_NE(error_of(kGood + "[[shape]]\nname = \"s\"\n").find("two shapes are named 's'"), std::string::npos);
  EXPECT_NE(error_of(kGood + "[[claim]]\nid = \"e.one\"\nstatement = \"x\"\nrule = \"statement\"\n").find("two claims"),
            std::string::npos);
}

TEST_F(SpecFile, ThresholdsOfTheVerdictAreReadAndChecked) {
  EXPECT_FALSE(read(kGood).verdict);
  const std::string table = kGood + "[verdict]\n";
  EXPECT_EQ(read(table).verdict.value().quality_least, 30) << "a key left out keeps the published value";
  const auto rules =
      read(table + "quality_of = 100\nquality_least = 60\nfaster_percent = 7.5\nreply_run = 20\n").verdict;
  EXPECT_EQ(rules->quality_of, 100);
  EXPECT_EQ(rules->quality_least, 60);
  EXPECT_EQ(rules->faster_percent, 7.5);
  EXPECT_EQ(rules->reply_run, 20);
  EXPECT_NE(error_of(table + "faster = 5\n").find("verdict: unknown key 'faster'; known: faster_percent"),
            std::string::npos);
  EXPECT_NE(error_of(table + "quality_least = 60\n").find(":28: verdict: 'quality_least' must be from 0 to 50"),
            std::string::npos)
      << error_of(table + "quality_least = 60\n");
  EXPECT_NE(error_of(table + "quality_of = 20\n").find("'quality_least' (30) is more than 'quality_of' (20)"),
            std::string::npos);
  EXPECT_NE(error_of(table + "noise_percent = \"5\"\n").find("'noise_percent' must be a number"), std::string::npos);
  EXPECT_NE(error_of(table + "slower_percent = -1\n").find("must be from 0 to 100"), std::string::npos);
  EXPECT_NE(error_of(table + "slower_percent = nan\n").find("must be from 0 to 100"), std::string::npos);
  EXPECT_NE(error_of(table + "reply_run = 1\n").find("at least 2"), std::string::npos);
}

TEST_F(SpecFile, StatesTuningOneCodeAndOutcomes) {
  const ExperimentSpec spec =
      read(with("name = \"s\"\n", "name = \"s\"\nmust_fail = [\"b*\"]\nmust_skip = [\"c\"]\n") + R"(
[[tuning]]
axis = "limit"
published = 50
where = {bits = 4}
variants = ["choice"]
[[same_code]]
variant = "choice"
as = "base"
archs = ["gfx*"]
where = {bits = 8}
at_most = {M = 24}
not_above = {M = "limit"}
because = "it calls it"
)");
  EXPECT_EQ(spec.shapes.at(0).must_fail, std::vector<std::string>{"b*"});
  EXPECT_EQ(spec.shapes.at(0).must_skip, std::vector<std::string>{"c"});
  EXPECT_EQ(spec.shapes.at(0).dims.size(), 2u) << "they are no dimensions";
  ASSERT_EQ(spec.tuning.size(), 1u);
  EXPECT_EQ(spec.tuning[0].published, 50);
  EXPECT_EQ(spec.tuning[0].where.at("bits"), 4);
  ASSERT_EQ(spec.same_code.size(), 1u);
  EXPECT_EQ(spec.same_code[0].where.at("bits"), 8);
  EXPECT_EQ(spec.same_code[0].at_most.at("M"), 24);
  EXPECT_EQ(spec.same_code[0].not_above.at("M"), "limit");
}

TEST_F(SpecFile, OneCodeIsThatOfTheBaselineAndHasAReason) {
  const std::string entry = "[[same_code]]\nvariant = \"choice\"\nbecause = \"so\"\nas = ";
  EXPECT_NE(error_of(kGood + entry + "\"other\"\n").find("it must be the experiment's baseline, 'base'"),
            std::string::npos);
  EXPECT_NE(error_of(kGood + "[[same_code]]\nvariant = \"choice\"\nas = \"base\"\n").find("because"),
            std::string::npos);
}

TEST_F(SpecFile, ComparisonsAreReadAndChecked) {
  const std::string head = kGood + "[[comparison]]\ntitle = \"a over b\"\n",
                    of = "of = {variant = \"a\", axes = {M = 1}}\n", over = "over = {variant = \"b\"}\n",
                    time = "quantity = \"time_us\"\n";
  const auto read_comparisons =
      read(head + of + over + time + "along = \"K\"\npublished = [{ratio = 0.94, what = \"two requests\"}]\n")
          .comparisons;
  ASSERT_EQ(read_comparisons.size(), 1u);
  EXPECT_EQ(read_comparisons[0].of.axes.at("M"), 1);
  EXPECT_EQ(read_comparisons[0].over.variant, "b");
  EXPECT_EQ(read_comparisons[0].along, "K");
  EXPECT_EQ(read_comparisons[0].published.at(0).ratio, 0.94);
  EXPECT_EQ(read_comparisons[0].published.at(0).what, "two requests");
  const auto refused = [&](const std::string& text, const char* why) {
    EXPECT_NE(error_of(text).find(why), std::string::npos) << error_of(text);
  };
  refused(head + of + time, "comparison a over b: 'over' needs a variant");
  refused(head + over + time, "comparison a over b: 'of' needs a variant");
  refused(head + of + "over = {shape = \"s\"}\n" + time, "'over' needs a variant");
  refused(head + of + over, "quantity");
  refused(head + of + over + "quantity = \"speed\"\n", "speed");
  refused(head + of + over + time + "along = \"M\"\n", "every M has a mark of its own");
  refused(head + of + over + time + "published = [{ratio = 0, what = \"x\"}]\n", "'ratio' is above 0");
  refused(head + of + over + time + "published = [{ratio = 0.9}]\n", "what");
  refused(head + of + over + time + "axis = \"K\"\n", "unknown key 'axis'");
  const std::string one = "[[comparison]]\ntitle = \"a over b\"\n" + of + over + time;
  refused(kGood + one + one, "two comparisons have the title 'a over b'");
}

TEST_F(SpecFile, ConformanceIsTrueOrFalseAndNothingElse) {
  EXPECT_FALSE(read(kGood).conformance);
  EXPECT_TRUE(read("conformance = true\n" + kGood).conformance);
  EXPECT_NE(error_of("conformance = 1\n" + kGood).find("'conformance' must be true or false"), std::string::npos);
}

TEST_F(SpecFile, WhatGoesFirstIsAnAxisOfAPreset) {
  const std::string head = "gate_first = {M = 4}\n";
  EXPECT_EQ(read(head + kGood).gate_first.at("M"), 4);
  EXPECT_TRUE(read(kGood).gate_first.empty());
  EXPECT_NE(error_of("gate_first = {split = 1}\n" + kGood).find("gate_first: no preset has the axis 'split'"),
            std::string::npos);
}

TEST_F(SpecFile, PublishedRegionsAreReadAndChecked) {
  const std::string regions = kGood + R"(
[[published_regions]]
file = "r.csv"
caption = "One call"
grid = {x = 8, y = 4, z = 1, heads = 4, split = 2}
kernel_us = 100
[[published_regions.region]]
id = "11"
label = "printed"
name = "wait"
mask = "waiters"
kind = "wait"
)";
  const auto read_regions = read(regions).published_regions;
  ASSERT_EQ(read_regions.size(), 1u);
  EXPECT_EQ(read_regions[0].grid.count(), 32u);
  ASSERT_EQ(read_regions[0].rows.size(), 1u);
  EXPECT_EQ(read_regions[0].rows[0].mask, CtaMask::waiters);
  EXPECT_EQ(read_regions[0].rows[0].kind, RegionKind::wait);
  const auto changed = [&](const std::string& from, const std::string& to) {
    std::string text = regions;
    return error_of(text.replace(text.find(from), from.size(), to));
  };
  EXPECT_NE(changed("\"waiters\"", "\"some\"").find("known: all, origin, heads, parts, waiters"), std::string::npos);
  EXPECT_NE(changed("kind = \"wait\"", "kind = \"idle\"").find("known: work, wait, dynamic_single"), std::string::npos);
  EXPECT_NE(changed("split = 2", "parts = 2").find("grid: 'split' is from 1 on"), std::string::npos);
}

const std::string kWholeModels = R"(
[prefill]
from = 32
variants = ["base"]
file = "rates.csv"
where = {metric = "prefill_rate"}
published_model = "Big"
published_peak_tops = 59.4
[[crossover]]
of = "quick"
over = "base"
published = 32
[speculation]
file = "drafts.csv"
drafts = {N = [0, 1, 8]}
[[storage]]
name = "copy"
model = "Big"
part = [{what = "codes", bits = 4}, {what = "scales", bits = 16, per = 32}]
[[claim]]
id = "e.copy"
statement = "It is large."
rule = "storage"
storage = "copy"
[[claim]]
id = "e.flat"
statement = "It is flat."
rule = "flatness"
model = "Big"
axis = "M"
of = {variant = "base", at_least = {M = 32}, at_most = {M = 512}}
)";

TEST_F(SpecFile, WhatIsSaidOfWholeModelsIsReadAndChecked) {
  const std::string layers = with("baseline = \"base\"", "baseline = \"base\"\nmodel_layers = \"layers.csv\"");
  const ExperimentSpec spec = read(layers + kWholeModels);
  EXPECT_EQ(spec.prefill->from, 32);
  EXPECT_EQ(spec.prefill->published.where.at("metric"), "prefill_rate");
  EXPECT_EQ(spec.crossovers.at(0).published, 32);
  EXPECT_EQ(spec.speculation->drafts, (std::vector<std::int64_t>{0, 1, 8}));
  ASSERT_EQ(spec.storage.at(0).parts.size(), 2u);
  EXPECT_EQ(spec.storage[0].parts[0].per, 1);
  EXPECT_EQ(spec.storage[0].parts[1].per, 32);
  EXPECT_EQ(spec.claims.at(2).of.at_least.at("M"), 32);

  const auto refused = [&](const std::string& from, const std::string& to) {
    std::string text = kWholeModels;
    return error_of(layers + text.replace(text.find(from), from.size(), to));
  };
  EXPECT_NE(error_of(kGood + kWholeModels).find("needs 'model_layers'"), std::string::npos);
  EXPECT_NE(refused("over = \"base\"", "over = \"quick\"").find("the same variant"), std::string::npos);
  EXPECT_NE(refused("[0, 1, 8]", "[0, -1]").find("from 0 on"), std::string::npos);
  EXPECT_NE(refused("bits = 4", "bits = 0").find("bits above 0"), std::string::npos);
  EXPECT_NE(refused("storage = \"copy\"", "storage = \"other\"").find("no [[storage]] is named 'other'"),
            std::string::npos);
  EXPECT_NE(refused("axis = \"M\"\n", "").find("rule flatness needs 'axis'"), std::string::npos);
  EXPECT_NE(refused("published_model = \"Big\"\n", "").find("'published_model'"), std::string::npos);
}

TEST(PointQueries, BoundsOfAxesAreInclusiveAndNeedTheAxis) {
  const PointQuery query{"", "", {{"group", 32}}, {{"M", 8}}, {{"M", 31}}};
  EXPECT_TRUE(query.takes({{"M", 8}, {"group", 32}}));
  EXPECT_TRUE(query.takes({{"M", 31}, {"group", 32}, {"K", 1}}));
  EXPECT_FALSE(query.takes({{"M", 7}, {"group", 32}}));
  EXPECT_FALSE(query.takes({{"M", 32}, {"group", 32}}));
  EXPECT_FALSE(query.takes({{"M", 8}, {"group", 128}}));
  EXPECT_FALSE(query.takes({{"group", 32}}));
}

TEST_F(SpecFile, NamesOfTheRunFileAreNoAxes) {
  EXPECT_NE(error_of(with("M = [1, 4]", "status = [1, 4]")).find("'status' is a name of the run file"),
            std::string::npos);
}

TEST_F(SpecFile, BrokenTomlNamesTheLine) {
  EXPECT_NE(error_of("name = \"e\"\ntitle = \n").find("experiment.toml:2"), std::string::npos);
  EXPECT_THROW(read_spec(folder_ / "missing.toml"), UserError);
}

TEST(Seeds, EveryExperimentAndTheDeviceTableAreReadable) {
  const std::filesystem::path root = HIPLAB_SOURCE_DIR;
  std::set<std::string> names;
  for (const auto& spec : read_specs(root)) names.insert(spec.name);
  EXPECT_TRUE(names.count("bandwidth"));
  EXPECT_TRUE(names.count("gptq_mi100"));
  std::map<std::string, DevicePeaks> devices;
  for (const auto& row : read_device_table(root / "datasets" / "devices.toml")) {
    EXPECT_FALSE(row.source.empty()) << row.name;
    EXPECT_GT(row.last_level_cache_bytes, 0) << row.name;
    devices[row.match] = row;
  }
  EXPECT_EQ(devices.at("MI100").bandwidth_gbs, 1230);
  EXPECT_EQ(devices.at("MI300X").last_level_cache_bytes, 256.0 * (1 << 20));
  EXPECT_EQ(devices.at("H200").bandwidth_gbs, 4800);
  EXPECT_EQ(devices.at("GB10").bandwidth_gbs, 273);
}

TEST(Seeds, NoDeviceGetsTheDatasheetOfARelative) {
  const auto table = read_device_table(std::filesystem::path(HIPLAB_SOURCE_DIR) / "datasets" / "devices.toml");
  for (const auto& [name, arch, row] : std::initializer_list<std::tuple<const char*, const char*, const char*>>{
           {"NVIDIA H200", "sm_90", "NVIDIA H200"},
           {"NVIDIA GH200 480GB", "sm_90", ""},
           {"NVIDIA H200 NVL", "sm_90", ""},
           {"NVIDIA H100 80GB HBM3", "sm_90", ""},
           {"AMD Radeon RX 9070 XT", "gfx1201", "AMD Radeon RX 9070 XT"},
           {"AMD Radeon RX 9070", "gfx1201", "AMD Radeon RX 9070"},
           {"AMD Radeon RX 9070 GRE", "gfx1201", ""},
           {"AMD Radeon RX 7900 XT", "gfx1100", ""},
           {"AMD Instinct MI250X", "gfx90a", ""},
           {"AMD Instinct MI100", "gfx908", "AMD Instinct MI100"},
           {"AMD Instinct MI60 / MI50", "gfx906", ""},
           {"AMD Instinct MI60", "gfx906", "AMD Instinct MI60"}}) {
    const DevicePeaks* found = find_device_row(table, name, arch);
    EXPECT_EQ(found ? found->name : "", row) << name;
  }
}

}  // namespace
}  // namespace hiplab
