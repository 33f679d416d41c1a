// SPDX-License-Identifier: MIT
// From an experiment to a capsule and back on the CPU ground. One architecture a test process (its wave width is
// fixed).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "analysis/isa/code_object.hpp"
#include "capsule/capture.hpp"
#include "capsule/replay.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::capsule {
namespace {

Selection select(const std::string& experiment, const std::string& variant,
                 std::map<std::string, std::vector<std::int64_t>> set) {
  Selection s;
  s.experiments = {experiment};
  s.variants = {variant};
  s.set = std::move(set);
  return s;
}

Capsule capture_for(const char* arch, const Selection& selection) {
  return capture(selection, arch, ground_for(arch));
}

const Tensor& buffer(const Capsule& c, const std::string& name) {
  return *std::find_if(c.buffers.begin(), c.buffers.end(), [&](const Tensor& t) { return t.name == name; });
}

TEST(Capture, HoldsOneLaunchWithBuffersByNameOnWave32) {
  const Capsule c = capture_for("gfx1100", select("door", "memory", {{"blocks", {5}}, {"threads", {192}}}));
  EXPECT_EQ(c.cpu_ground, "passed");
  EXPECT_EQ(c.kernel_sources.size(), 64u);
  ASSERT_EQ(c.launches.size(), 1u);
  const Launch& launch = c.launches[0];
  EXPECT_EQ(launch.wave, 32u);
  EXPECT_EQ(launch.shape.grid.x, 5u);
  EXPECT_EQ(launch.shape.block.x, 192u);
  EXPECT_EQ(launch.shape.dynamic_lds, 16u * 192u);
  ASSERT_EQ(launch.arguments.size(), 2u);
  EXPECT_EQ(launch.arguments[0].buffer, "memory_in");
  EXPECT_EQ(launch.arguments[1].buffer, "memory_out");
  EXPECT_FALSE(launch.cooperative);
  EXPECT_EQ(std::to_integer<int>(launch.code_object.at(1)), 'E');
}

TEST(Capture, FillsOfTheLauncherAreTheFirstContentsOnWave64) {
  const Capsule c = capture_for("gfx942", select("door", "atomics", {{"threads", {64}}}));
  EXPECT_EQ(c.launches.at(0).wave, 64u);
  const auto& out = buffer(c, "atomics_out").bytes;  // zeroed by the launcher, poisoned otherwise
  EXPECT_TRUE(std::all_of(out.begin(), out.end(), [](std::byte b) { return b == std::byte{0}; }));
  const Capsule unfilled = capture_for("gfx942", select("door", "memory", {}));
  const auto& unwritten = buffer(unfilled, "memory_out").bytes;
  EXPECT_TRUE(std::all_of(unwritten.begin(), unwritten.end(), [](std::byte b) { return b == std::byte{0xAA}; }));
}

TEST(Capture, ACapsuleOfASmallPointIsSmallAlthoughItsCodeObjectHasEveryInstance) {
  const auto file = test::own_folder() / "small_point.h5";
  const Capsule c = capture_for("gfx942", select("gptq_mi100", "baseline", {{"M", {3}}, {"K", {256}}, {"N", {264}}}));
  write_capsule(file, c);
  EXPECT_GT(c.launches.at(0).code_object.size(), kSmall);
  EXPECT_LT(std::filesystem::file_size(file), 1u << 20);
  EXPECT_EQ(read_capsule(file).launches.at(0).code_object, c.launches.at(0).code_object);
}

TEST(Capture, ACapsuleOfAFewThousandLanesIsUnderOneMegabyte) {
  for (const char* variant : {"baseline", "fdot2", "fp32_reduce", "transposed", "mfma"})
    for (const std::int64_t columns : {1024, 1536}) {
      const Capsule c =
          capture_for("gfx942", select("gptq_mi100", variant, {{"M", {3}}, {"K", {1024}}, {"N", {columns}}}));
      std::uint64_t lanes = 0;
      for (const auto& launch : c.launches) {
        const auto &grid = launch.shape.grid, &block = launch.shape.block;
        lanes = std::max(lanes, std::uint64_t{grid.x} * grid.y * grid.z * block.x * block.y * block.z);
      }
      EXPECT_GE(lanes, 1500u) << variant;
      const auto file = test::own_folder() / (std::string(variant) + std::to_string(columns) + ".h5");
      write_capsule(file, c);
      EXPECT_LT(std::filesystem::file_size(file), kSmall) << variant << " of " << lanes << " lanes";
      const Capsule held = read_capsule(file);
      for (const auto& v : judge_replay(held, replay_on_cpu(held))) EXPECT_TRUE(v.passed) << variant << " " << v.output;
    }
}

TEST(Capture, OfTheCodeObjectOnlyWhatIsLaunchedIsKeptAndItsDigestIsThatOfTheWholeOne) {
  const auto whole = code_object_file("gptq_mi100", "gfx942");
  const Capsule c =
      capture_for("gfx942", select("gptq_mi100", "fp32_reduce", {{"M", {3}}, {"K", {256}}, {"N", {264}}}));
  ASSERT_EQ(c.launches.size(), 2u);
  const auto kept = test::own_folder() / "kept.co";
  write_whole_file(kept, c.launches[0].code_object);
  const auto digests = [](const std::filesystem::path& file) {
    std::map<std::string, std::string> all;
    for (const auto& kernel : isa::read_code_object(file)) all[kernel.symbol] = isa::digest(kernel);
    return all;
  };
  const auto before = digests(whole), after = digests(kept);
  ASSERT_EQ(before.size(), after.size()) << "every kernel is still named";
  std::size_t same = 0;
  for (const auto& [symbol, digest] : before) same += after.at(symbol) == digest;
  EXPECT_EQ(same, 2u) << "the two launched ones";
  for (const auto& launch : c.launches) EXPECT_EQ(after.at(launch.kernel), before.at(launch.kernel));
}

TEST(Capture, TheDispatchLaunchesAltForActOrderWithASplitKAndBaselineWithout) {
  const auto kernel = [](std::int64_t split, std::int64_t bits) {
    const Capsule c = capture_for("gfx942", select("gptq_mi100", "dispatch",
                                                   {{"M", {3}},
                                                    {"K", {256}},
                                                    {"N", {264}},
                                                    {"group", {64}},
                                                    {"act_order", {1}},
                                                    {"split_k", {split}},
                                                    {"bits", {bits}}}));
    EXPECT_EQ(c.cpu_ground, "passed");
    return c.launches.at(0).kernel;
  };
  EXPECT_TRUE(kernel(4, 4).starts_with("_ZN6hiplab4gptq3alt6kernelILi4E"));
  EXPECT_TRUE(kernel(4, 8).starts_with("_ZN6hiplab4gptq3alt6kernelILi8E"));
  EXPECT_TRUE(kernel(1, 4).starts_with("_ZN6hiplab4gptq8baseline6kernel"));
  EXPECT_TRUE(kernel(1, 8).starts_with("_ZN6hiplab4gptq15baseline_widths6kernelILi8E"));
}

TEST(Capture, ACooperativeLaunchIsMarked) {
  EXPECT_TRUE(capture_for("gfx942", select("door", "grid_wait", {})).launches.at(0).cooperative);
}

TEST(Capture, CountersAreExpectedExactlyBesideAnOutputWithABound) {
  const Capsule c = capture_for(
      "gfx942", select("decode_w4a16", "folded", {{"M", {1}}, {"N", {24}}, {"K", {128}}, {"group", {64}}}));
  ASSERT_EQ(c.expected.size(), 2u);
  for (const auto& e : c.expected) EXPECT_EQ(e.exact, e.name == "arrived") << e.name;
}

TEST(Capture, FastTakesAKernelWithoutMatrixStepsOnGfx906) {
  const auto kernel = [](const char* arch) {
    return capture_for(arch, select("decode_w4a16", "fast", {{"M", {1}}, {"N", {24}}, {"K", {128}}, {"group", {64}}}))
        .launches.at(0)
        .kernel;
  };
  EXPECT_NE(kernel("gfx906").find("6vector6kernel"), std::string::npos) << kernel("gfx906");
  EXPECT_NE(kernel("gfx942").find("6digits6kernel"), std::string::npos) << kernel("gfx942");
}

TEST(Capture, SeveralPointsAndUnknownArchitecturesAreRefused) {
  EXPECT_THROW(capture_for("gfx942", select("door", "memory", {{"blocks", {1, 2}}})), UserError);
  EXPECT_THROW(capture_for("gfx999", select("door", "memory", {})), UserError);
}

TEST(Capture, AVariantWithoutAKernelOfItsOwnIsRefused) {
  try {
    capture_for("gfx942", select("gptq_mi100", "library_fp16", {{"M", {1}}, {"K", {128}}, {"N", {64}}}));
    FAIL() << "captured";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("no kernel"), std::string::npos) << error.what();
  }
}

TEST(Capture, AnOutputThatOnlyALibraryWritesIsRefused) {
  try {
    capture_for("gfx942", select("gptq_mi100", "dequant_gemm", {{"M", {1}}, {"K", {128}}, {"N", {64}}}));
    FAIL() << "captured the dequantising half, which never writes y";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("is given y: a library writes it"), std::string::npos) << error.what();
  }
}

TEST(ReplayOnCpu, GivesTheExpectedOutputsAndSeesAChangedInput) {
  Capsule c = capture_for("gfx942", select("bandwidth", "triad", {{"array_kib", {20}}}));
  for (const auto& v : judge_replay(c, replay_on_cpu(c))) EXPECT_TRUE(v.passed) << v.output;
  for (auto& tensor : c.buffers)
    if (tensor.role == Role::in) tensor.bytes.at(2) ^= std::byte{0x40};
  bool all = true;
  for (const auto& v : judge_replay(c, replay_on_cpu(c))) all = all && v.passed;
  EXPECT_FALSE(all);
}

TEST(ReplayOnCpu, ALaunchThatThisBuildDoesNotMakeIsRefused) {
  Capsule c = capture_for("gfx942", select("door", "memory", {}));
  c.launches[0].shape.grid.x += 1;
  EXPECT_THROW(replay_on_cpu(c), UserError);
}

TEST(ReplayOnCpu, ACapsuleOfOtherKernelSourcesIsRefusedAndBothStampsAreNamed) {
  Capsule c = capture_for("gfx942", select("door", "memory", {}));
  const std::string own = c.kernel_sources.substr(0, 12);
  c.kernel_sources = std::string(64, '0');
  try {
    replay_on_cpu(c);
    FAIL() << "judged machine code by the source of another kernel";
  } catch (const UserError& error) {
    const std::string why = error.what();
    EXPECT_NE(why.find("000000000000"), std::string::npos) << why;
    EXPECT_NE(why.find(own), std::string::npos) << why;
    EXPECT_EQ(why.find('\n'), std::string::npos) << why;
  }
}

}  // namespace
}  // namespace hiplab::capsule
