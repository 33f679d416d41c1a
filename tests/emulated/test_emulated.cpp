// SPDX-License-Identifier: MIT
// Captured launches, their AMD machine code executed on the CPU by an outside emulator (docs/capsule.md says how to get
// one). Run when EMU_ROOT names the emulator's checkout. A row that the emulator as it is cannot run leaves a record
// that says why, and is run with the corrections that it names. Every record stands in <build>/emulated.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "analysis/emulated_code.hpp"
#include "analysis/emulated_run.hpp"
#include "analysis/isa/code_object.hpp"
#include "capsule/capsule.hpp"
#include "runner/build_info.hpp"
#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"
#include "tests/emulated/emulated_rows.hpp"
#include "tests/emulated/emulator.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::emulated {
namespace {

namespace fs = std::filesystem;

struct Point {
  Row row;
  std::string arch;
  std::string name() const { return fmt::format("{}_{}{}_{}", row.experiment, row.variant, row.tag, arch); }
};

/// The test list shows this.
std::ostream& operator<<(std::ostream& out, const Point& point) {
  return out << point.name();
}

std::vector<Point> every_point() {
  std::vector<Point> points;
  for (const auto& row : kRows)
    for (const char* arch : {"gfx1100", "gfx1201", "gfx942"}) points.push_back({row, arch});
  return points;
}

/// HIPLAB_EMU_COMMIT, else what git says of the checkout; empty where neither does.
std::string emulator_commit(const fs::path& scratch) {
  const std::string root = variable("EMU_ROOT"), given = variable("HIPLAB_EMU_COMMIT");
  if (!given.empty() || !fs::exists(fs::path(root) / ".git")) return given;
  const Answer git =
      answer_of(fmt::format("git -C '{}' describe --always --dirty --abbrev=40 --exclude='*'", root), scratch);
  return git.code == 0 ? last_line(git.text) : "";
}

class Emulated : public testing::TestWithParam<Point> {
protected:
  void SetUp() override {
    const auto& [row, arch] = GetParam();
    record_.experiment = row.experiment;
    record_.variant = row.variant;
    record_.arch = arch;
    record_.set = row.set;
    record_.emulator = "tinygrad, test/mockgpu/amd";
    record_.commit = std::string(build_info().commit) + (build_info().dirty ? " and changes" : "");
  }
  fs::path file(const std::string& ending) const {
    const auto folder = fs::path(HIPLAB_BINARY_DIR) / "emulated";
    fs::create_directories(folder);
    return folder / (GetParam().name() + (record_.corrections.empty() ? "" : "-corrected") + ending);
  }
  void write_record(const std::string& verdict, const std::string& reason) {
    record_.verdict = verdict;
    record_.reason = reason;
    write_whole_file(file(".json"), to_json({record_}));
  }
  /// Leaves the record of the emulator as it is, which was not run; what follows is recorded with the corrections.
  void correct(const std::vector<std::string>& names) {
    const auto known = known_corrections(file(".corrections"));
    fs::remove(file(".corrections"));
    std::vector<std::string> faults, corrected;
    for (const auto& name : names) {
      faults.push_back(known.at(name).fault);
      corrected.push_back(known.at(name).corrected);
    }
    write_record("not run", fmt::format("{}", fmt::join(faults, "; ")));
    record_.corrections = corrections_in_words(corrected);
    fs::remove(file(".json"));
  }
  void describe(const fs::path& path) {
    const auto held = capsule::read_capsule(path);
    record_.capsule = sha256_of_file(path);
    record_.kernel_sources = held.kernel_sources;
    EXPECT_EQ(held.cpu_ground, "passed") << "of the CPU ground's own output";
    for (const auto& launch : held.launches) record_.kernels.push_back(launch.kernel);
    name_code(held);
    for (auto& output : record_.outputs)
      for (const auto& e : held.expected)
        if (e.name == output.name) output.gate = e.exact ? "exact" : fmt::format("rel_l2 <= {:.3g}", e.rel_l2);
  }

  /// Of what the capsule holds, so that the record is of what was executed and of nothing beside it.
  void name_code(const capsule::Capsule& held) {
    for (const auto& launch : held.launches) {
      write_whole_file(file(".co"), launch.code_object);
      record_.compiler = isa::compiler_of(file(".co"));
      record_.code.push_back(emulated::digest_in(file(".co"), launch.kernel));
    }
    fs::remove(file(".co"));
  }

  emulated::Run record_;
};

TEST_P(Emulated, Kernel) {
  const auto& [row, arch] = GetParam();
  if (variable("EMU_ROOT").empty()) GTEST_SKIP() << "EMU_ROOT is not set: no emulator";
  fs::remove(file(".json"));  // a record of earlier must not stand for a run that breaks off
  record_.emulator_commit = emulator_commit(file(".txt"));
  if (record_.emulator_commit.empty())
    GTEST_SKIP() << "EMU_ROOT is no git checkout and HIPLAB_EMU_COMMIT is not set: no record could name the emulator";
  if (*row.never) {
    write_record("not run", row.never);
    GTEST_SKIP() << row.never;
  }
  const std::string corrections = corrections_of(row, arch);
  if (!corrections.empty()) correct(split(corrections, ','));
  const std::string capsule = file(".h5").string();
  ASSERT_EQ(exit_code(fmt::format("'{}/bin/hiplab' capture {} --variant {} --arch {} {} --out '{}'", HIPLAB_BINARY_DIR,
                                  row.experiment, row.variant, arch, row.set, capsule)),
            0);
  EXPECT_LT(fs::file_size(capsule), 1u << 20);
  const auto [code, said] = answer_of(fmt::format("{} '{}' --corrections '{}' --cache '{}/emulated_cache'", driver(),
                                                  capsule, corrections, HIPLAB_BINARY_DIR),
                                      file(".txt"));
  record_.outputs = parse_replay(said);
  describe(capsule);
  const bool passed = code == 0 && !record_.outputs.empty();
  write_record(passed      ? "pass"
               : code == 2 ? "not run"
                           : "fail",
               passed ? "" : fmt::format("exit {}: {}", code, last_line(said)));
  EXPECT_TRUE(passed) << said;
}

INSTANTIATE_TEST_SUITE_P(Capsules, Emulated, testing::ValuesIn(every_point()),
                         [](const testing::TestParamInfo<Point>& point) { return point.param.name(); });

TEST(EmulatedRows, NameCorrectionsThatThereAreForTheirArchitectures) {
  if (exit_code("\"${HIPLAB_PYTHON:-python3}\" -c ''") != 0) GTEST_SKIP() << "python3 is missing";
  const auto known = known_corrections(test::own_folder() / "list");
  std::size_t named = 0;
  for (const Point& point : every_point())
    for (const auto& name : split(corrections_of(point.row, point.arch), ',')) {
      ASSERT_EQ(known.count(name), 1u) << point << " " << name;
      EXPECT_NE(known.at(name).archs.find(point.arch), std::string::npos) << point << " " << name;
      ++named;
    }
  EXPECT_GT(named, 0u);
}

/// What the records lack of the points, and what they hold beside them: one line each.
std::vector<std::string> out_of_step(const std::vector<Point>& points, const std::vector<Run>& records,
                                     const std::map<std::string, Correction>& known) {
  std::multiset<std::string> asked, held;
  const auto line = [](const auto& experiment, const auto& variant, const auto& arch, const auto& set,
                       const std::string& corrections) {
    return fmt::format("{} {} {} {} {}", experiment, variant, arch, set, corrections);
  };
  for (const auto& [row, arch] : points) {
    asked.insert(line(row.experiment, row.variant, arch, row.set, ""));
    std::vector<std::string> corrected;
    for (const auto& name : split(corrections_of(row, arch), ',')) corrected.push_back(known.at(name).corrected);
    if (!corrected.empty())
      asked.insert(line(row.experiment, row.variant, arch, row.set, corrections_in_words(corrected)));
  }
  for (const Run& run : records) held.insert(line(run.experiment, run.variant, run.arch, run.set, run.corrections));
  std::vector<std::string> wrong;
  std::set_symmetric_difference(asked.begin(), asked.end(), held.begin(), held.end(), std::back_inserter(wrong));
  return wrong;
}

TEST(EmulatedRows, EachHasItsRecordInTheEvidence) {
  if (exit_code("\"${HIPLAB_PYTHON:-python3}\" -c ''") != 0) GTEST_SKIP() << "python3 is missing";
  const auto known = known_corrections(test::own_folder() / "list");
  auto records = read_json(fs::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "emulated" / "results.json");
  EXPECT_EQ(out_of_step(every_point(), records, known), std::vector<std::string>{});
  records.pop_back();
  EXPECT_EQ(out_of_step(every_point(), records, known).size(), 1u) << "a record is missing";
}

}  // namespace
}  // namespace hiplab::emulated
