// SPDX-License-Identifier: MIT
#include "log/log_file.hpp"

#include <gtest/gtest.h>

#include "log/generated_toml.hpp"
#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::log {
namespace {

namespace fs = std::filesystem;

class LogFile : public testing::Test {
protected:
  fs::path folder = hiplab::test::own_folder();
  fs::path file = folder / "log.toml";

  Generated generated() {
    write_whole_file(folder / "run.h5", std::string("samples"));
    write_whole_file(folder / "code.json", std::string("[]"));
    Generated g;
    g.evidence = "MEASURED";
    g.device = "Example GPU 1 (gfx908)";
    g.selection.experiment = "demo";
    g.selection.variant = "quick";
    g.selection.base_variant = "baseline";
    g.selection.metric = "cold";
    g.selection.shapes = {"s*"};
    g.selection.set = {{"M", {1, 2}}};
    g.selection.base_set = {{"block_kn", {128}}};
    g.runs = {{"run.h5", sha256_of_file(folder / "run.h5"), "1ac76cd", "2026-11-22T00:00:00Z", "build", true}};
    g.base = "baseline";
    g.fresh = "quick \"and\" \\ so";
    g.points = {"small M=1"};
    g.paired = true;
    g.delta = 1.0 / 3;
    g.ratio = Estimate{0.1 + 0.2, Interval{0.29999999999999999, 1}};
    PlaceResult p;
    p.shape = "small";
    p.axes = "M=1";
    p.new_point = "000001";
    p.base_point = "000000";
    p.ratio = Estimate{1, std::nullopt};
    p.delta = 0.005;
    p.change = Change::within_floor;
    p.because = "it's so";
    g.places = {p};
    g.base_traffic = {2e6, 1e7, "all"};
    g.fresh_traffic = {1e6, 1e7, "half"};
    g.code = CodeChange{
        "gfx908", false, true, "b::kernel<2>", "", {{"code.json", sha256_of_file(folder / "code.json")}}, {"a line"}};
    g.derived = {LogVerdict::no_impact, "because \n of two lines"};
    return g;
  }

  Log sample() {
    Log log;
    log.title = "A log";
    log.prose = "First.\n\nSecond with \"quotes\", ''' and \"\"\" and \\ backslashes: \u00e9.";
    Entry measured, blocked;
    measured.id = "1";
    measured.title = "quick";
    measured.prose = "A person's text.\n\n    indented\n";
    measured.generated = generated();
    measured.decision = Decision{LogVerdict::keep, "simpler code", "", ""};
    blocked.id = "b";
    blocked.title = "speculation";
    blocked.decision = Decision{LogVerdict::blocked, "cannot be built", "no kernel for gfx1151", "2026-11-20"};
    log.entries = {measured, blocked};
    return log;
  }

  std::string written() {
    write_log(sample(), file);
    return read_whole_text(file);
  }

  /// The line that reading says after `from` became `to`.
  std::string line_after(const std::string& from, const std::string& to) {
    std::string text = written();
    const auto at = text.find(from);
    if (at == std::string::npos) return "the sample has no " + from + "\n" + text;
    write_whole_file(file, text.replace(at, from.size(), to));
    return hiplab::test::user_error_of([&] { read_log(file); });
  }
};

TEST_F(LogFile, WhatIsWrittenIsReadBackToTheLastBit) {
  const std::string text = written();
  const Log back = read_log(file);
  const Log log = sample();
  EXPECT_EQ(back.title, log.title);
  EXPECT_EQ(back.prose, log.prose);
  ASSERT_EQ(back.entries.size(), 2u);
  EXPECT_EQ(back.entries[0].prose, log.entries[0].prose);
  const Generated &a = *back.entries[0].generated, &b = *log.entries[0].generated;
  EXPECT_EQ(broken_seal(to_toml(a), seal_of(to_toml(b))), "");
  EXPECT_EQ(a.ratio->value, 0.1 + 0.2);
  EXPECT_EQ(a.fresh, b.fresh);
  EXPECT_EQ(a.derived.because, b.derived.because);
  EXPECT_EQ(back.entries[1].decision->blocker, "no kernel for gfx1151");
  EXPECT_EQ(log_text(back), text);
}

TEST_F(LogFile, AnEditedGeneratedFieldIsNamed) {
  const std::string line = line_after("delta = 0.33333", "delta = 0.13333");
  EXPECT_NE(line.find("1: generated field 'delta' is not as it was sealed"), std::string::npos) << line;
  EXPECT_NE(line.find("log add LOG --again --id 1"), std::string::npos) << line;
  for (const auto& [from, to, field] :
       {std::tuple("verdict = \"NO IMPACT\"", "verdict = \"KEEP\"", "verdict"),
        std::tuple("change = \"within the floor\"", "change = \"faster\"", "place"),
        std::tuple("operations = 10000000.0", "operations = 10000001.0", "base_traffic"),
        std::tuple("ran = false", "ran = true", "code"), std::tuple("paired = true", "paired = false", "paired")}) {
    const std::string named = line_after(from, to);
    EXPECT_NE(named.find(std::string("generated field '") + field + "'"), std::string::npos) << named;
  }
}

TEST_F(LogFile, ARemovedFieldIsNamedEvenWithItsSeal) {
  toml::table root = toml::parse(written());
  root.erase("prose");  // what toml++'s default format cannot hold
  toml::table& entry = *root["entry"].as_array()->get(0)->as_table();
  const auto line = [&] {
    std::ostringstream text;
    text << root;
    write_whole_file(file, text.str());
    return hiplab::test::user_error_of([&] { read_log(file); });
  };
  EXPECT_EQ(line(), "no error");
  entry["generated"].as_table()->erase("code");
  EXPECT_NE(line().find("generated field 'code'"), std::string::npos) << line();
  entry["seal"].as_table()->erase("code");
  EXPECT_NE(line().find("generated field 'all'"), std::string::npos) << line();
}

TEST_F(LogFile, ThePersonsPartMayBeEdited) {
  EXPECT_EQ(line_after("A person's text.", "Another text."), "no error");
  EXPECT_EQ(line_after("title = \"quick\"", "title = \"quicker\""), "no error");
  EXPECT_EQ(line_after("reason = \"simpler code\"", "reason = \"less code\""), "no error");
}

TEST_F(LogFile, ARunThatIsMissingOrAnotherOneIsNamed) {
  written();
  write_whole_file(folder / "run.h5", std::string("other samples"));
  std::string line = hiplab::test::user_error_of([&] { read_log(file); });
  EXPECT_NE(line.find("entry 1: run.h5 is not the file that it was made from (SHA-256 "), std::string::npos) << line;
  fs::remove(folder / "run.h5");
  line = hiplab::test::user_error_of([&] { read_log(file); });
  EXPECT_NE(line.find("entry 1: run.h5 is missing"), std::string::npos) << line;
  EXPECT_EQ(hiplab::test::user_error_of([&] { read_log(file, {true, ""}); }), "no error");
  written();
  write_whole_file(folder / "code.json", std::string("[{}]"));
  line = hiplab::test::user_error_of([&] { read_log(file); });
  EXPECT_NE(line.find("entry 1: code.json is not the file"), std::string::npos) << line;
}

TEST_F(LogFile, ReadingIsStrictAndSaysFileAndLine) {
  for (const auto& [from, to, says] :
       {std::tuple("schema = \"hiplab-log/1\"", "schema = \"hiplab-log/2\"",
                   "schema 'hiplab-log/2' is not hiplab-log/1"),
        std::tuple("title = \"A log\"", "titel = \"A log\"", "'title' is missing"),
        std::tuple("title = \"A log\"", "title = \"A log\"\nextra = 1", "unknown key 'extra'"),
        std::tuple("title = \"A log\"", "title = 7", "'title' must be a text"),
        std::tuple("id = \"b\"", "id = \"1\"", "two entries have the id '1'"),
        std::tuple("reason = \"simpler code\"", "reason = \"\"", "a person's verdict needs a reason"),
        std::tuple("verdict = \"BLOCKED\"", "verdict = \"STUCK\"", "no verdict 'STUCK'; known: KEEP, REVERTED"),
        std::tuple("checked = \"2026-11-20\"", "checked = \"2026-02-30\"", "'2026-02-30' is no day"),
        std::tuple("checked = \"2026-11-20\"", "", "BLOCKED needs what stands in the way"),
        std::tuple("verdict = \"BLOCKED\"", "verdict = \"PENDING\"", "a blocker and its day are of BLOCKED only")}) {
    const std::string line = line_after(from, to);
    EXPECT_NE(line.find(says), std::string::npos) << line;
    EXPECT_NE(line.find(file.string() + ":"), std::string::npos) << line;
  }
}

TEST_F(LogFile, NoKeepWithoutARunFileAndNoneOfAWrongOutput) {
  Log log = sample();
  log.entries[1].decision = Decision{LogVerdict::keep, "I am sure", "", ""};
  write_log(log, file);
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("entry b: no KEEP without a run file"),
            std::string::npos);
  log.entries[1].decision->verdict = LogVerdict::no_impact;
  write_log(log, file);
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("no NO IMPACT without a run file"),
            std::string::npos);
  log.entries[1].decision->verdict = LogVerdict::reverted;
  log.entries[0].generated->places[0].wrong = true;
  write_log(log, file);
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("entry 1: no KEEP of a wrong output"),
            std::string::npos);
}

TEST_F(LogFile, ATextThatNobodyCouldReadBackIsNotWritten) {
  const std::string before = written();
  Log log = sample();
  log.entries[0].prose = "caf\xe9";
  EXPECT_NE(hiplab::test::user_error_of([&] { write_log(log, file); }).find("cannot be written"), std::string::npos);
  EXPECT_EQ(read_whole_text(file), before);
}

TEST_F(LogFile, WhatIsNoLogIsOneLine) {
  EXPECT_EQ(hiplab::test::user_error_of([&] { read_log(folder / "none.toml"); }),
            (folder / "none.toml").string() + ": no such log");
  write_whole_file(file, std::string("title = "));
  EXPECT_NE(hiplab::test::user_error_of([&] { read_log(file); }).find("log.toml:1: "), std::string::npos);
  EXPECT_EQ(line_after("\n[entry.seal]", "\n[entry.sael]").find("the seal of its generated part is missing") ==
                std::string::npos,
            false);
}

TEST(LogDays, OnlyDaysThatExist) {
  EXPECT_TRUE(is_day("2024-02-29"));
  for (const char* no : {"2023-02-29", "2026-13-01", "2026-1-01", "26-11-22", "2026/11/22", "", "2026-11-2x"})
    EXPECT_FALSE(is_day(no)) << no;
}

}  // namespace
}  // namespace hiplab::log
