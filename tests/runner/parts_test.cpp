// SPDX-License-Identifier: MIT
#include "runner/parts.hpp"

#include <gtest/gtest.h>

#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

PointRecord record(const std::string& status = "ok") {
  PointRecord p;
  p.id = "000007";
  p.status = status;
  p.message = status == "ok" ? "" : "why";
  p.warmup = "settled";
  p.stopped_by = "precision";
  p.rotation = 4;
  p.rotation_bytes = 400;
  p.samples.resize(2);
  p.numerics.passed = true;
  p.numerics.sha256 = "a";
  return p;
}

TEST(Parts, AreKeptByPointAndProcess) {
  test::TemporaryFolder folder;
  const PartsFolder parts(folder / "x.parts");
  EXPECT_FALSE(parts.exists());
  parts.create({{{"a", "b"}}, {}, {{"c", "d"}}});
  EXPECT_TRUE(parts.exists());
  EXPECT_EQ(parts.manifest().key.at("a"), "b");
  EXPECT_EQ(parts.manifest().environment.at("c"), "d");
  parts.write(record(), 1);
  EXPECT_TRUE(parts.has(7, 1));
  EXPECT_FALSE(parts.has(7, 0));
  EXPECT_EQ(parts.read(7, 1)->samples.size(), 2u);
  EXPECT_FALSE(parts.ended(7, 3));
  parts.write(record("gate_failed"), 2);
  EXPECT_TRUE(parts.ended(7, 3));
  parts.remove();
  EXPECT_FALSE(parts.exists());
}

TEST(Parts, ADamagedPartCountsAsAbsent) {
  test::TemporaryFolder folder;
  const PartsFolder parts(folder / "x.parts");
  parts.create({});
  parts.write(record(), 0);
  auto bytes = read_whole_file(parts.folder() / "000007.0.h5");
  bytes.resize(bytes.size() / 2);
  write_whole_file(parts.folder() / "000007.0.h5", bytes);
  EXPECT_FALSE(parts.read(7, 0).has_value());
}

TEST(Parts, ReferencesComeBackAndDamagedOnesDoNot) {
  test::TemporaryFolder folder;
  const PartsFolder parts(folder / "x.parts");
  parts.create({});
  EXPECT_FALSE(parts.read_reference(3, "y"));
  parts.write_reference(3, "y", {1, 2.5});
  EXPECT_EQ(*parts.read_reference(3, "y"), (std::vector<double>{1, 2.5}));
  auto bytes = read_whole_file(parts.folder() / "reference-3-y.bin");
  bytes.back() ^= std::byte{1};
  write_whole_file(parts.folder() / "reference-3-y.bin", bytes);
  EXPECT_FALSE(parts.read_reference(3, "y"));
}

TEST(MergedProcesses, JoinSamplesAndKeepTheWorstOfEachJudgement) {
  PointRecord second = record();
  second.warmup = "unsettled";
  second.stopped_by = "cap";
  second.rotation = 3;
  second.rotation_bytes = 300;
  second.numerics.sha256 = "b";
  const PointRecord merged = merge_processes({record(), second});
  EXPECT_EQ(merged.samples.size(), 4u);
  EXPECT_EQ(merged.status, "ok");
  EXPECT_EQ(merged.warmup, "unsettled");
  EXPECT_EQ(merged.stopped_by, "cap");
  EXPECT_EQ(merged.rotation_bytes, 300);
  EXPECT_FALSE(merged.numerics.deterministic) << "two processes gave different bits";
}

TEST(MergedProcesses, OneFailedProcessFailsThePoint) {
  const PointRecord merged = merge_processes({record(), record("launch_failed"), record()});
  EXPECT_EQ(merged.status, "launch_failed");
  EXPECT_EQ(merged.message, "why");
  EXPECT_TRUE(merged.samples.empty()) << "a failed point has no time";
}

TEST(MergedProcesses, TheLeastRotationInBytesIsTold) {
  PointRecord second = record(), third = record();
  second.rotation = 5;
  second.rotation_bytes = 200;
  third.rotation = 3;
  third.rotation_bytes = 300;
  const PointRecord merged = merge_processes({record(), second, third});
  EXPECT_EQ(merged.rotation, 5u);
  EXPECT_EQ(merged.rotation_bytes, 200);
}

}  // namespace
}  // namespace hiplab
