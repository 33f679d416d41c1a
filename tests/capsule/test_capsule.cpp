// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <random>

#include "capsule/capsule.hpp"
#include "capsule/replay.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/capsule/tensors.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::capsule {
namespace {

Capsule small() {
  Capsule c;
  c.experiment = "e";
  c.variant = "v";
  c.shape = "custom-3";
  c.arch = "gfx942";
  c.values = {{"K", 3}, {"zero_offset", -1}};
  c.seed = 7;
  c.commit = "abc";
  c.cpu_ground = "passed";
  c.kernel_sources = "def";
  c.buffers = {floats("x", Role::in, {1, 2, 3}), floats("y", Role::out, {0, 0, 0})};
  Launch launch;
  launch.kernel = "_Z1kPf";
  launch.arch = "gfx942";
  launch.wave = 64;
  launch.shape = {{5, 2, 1}, {192, 1, 1}, 1024};
  launch.code_object = {std::byte{0x7f}, std::byte{'E'}};
  launch.arguments = {{"x", {}}, {"", {std::byte{3}, std::byte{0}, std::byte{0}, std::byte{0}}}, {"y", {}}};
  c.launches = {launch};
  c.expected = {{"y", Dtype::f32, false, 1e-3, bytes_of<float>({2, 4, 6})}};
  return c;
}

std::filesystem::path file(const char* name) {
  return test::own_folder() / name;
}

TEST(CapsuleFile, ReadsBackEverythingItWrote) {
  write_capsule(file("small.h5"), small());
  const Capsule c = read_capsule(file("small.h5"));
  EXPECT_EQ(c.experiment, "e");
  EXPECT_EQ(c.values, small().values);
  EXPECT_EQ(c.seed, 7u);
  EXPECT_EQ(c.kernel_sources, "def");
  ASSERT_EQ(c.buffers.size(), 2u);
  EXPECT_EQ(c.buffers[1].name, "y");
  EXPECT_EQ(c.buffers[1].role, Role::out);
  EXPECT_EQ(c.buffers[0].bytes, small().buffers[0].bytes);
  ASSERT_EQ(c.launches.size(), 1u);
  const Launch& launch = c.launches[0];
  EXPECT_EQ(launch.kernel, "_Z1kPf");
  EXPECT_EQ(launch.shape.grid.y, 2u);
  EXPECT_EQ(launch.shape.block.x, 192u);
  EXPECT_EQ(launch.shape.dynamic_lds, 1024u);
  EXPECT_EQ(launch.code_object, small().launches[0].code_object);
  ASSERT_EQ(launch.arguments.size(), 3u);
  EXPECT_EQ(launch.arguments[0].buffer, "x");
  EXPECT_EQ(launch.arguments[1].value, small().launches[0].arguments[1].value);
  ASSERT_EQ(c.expected.size(), 1u);
  EXPECT_FALSE(c.expected[0].exact);
  EXPECT_EQ(c.expected[0].rel_l2, 1e-3);
}

TEST(CapsuleFile, LaunchesOfOneCodeObjectStoreItOnceAndOthersTheirOwn) {
  Capsule c = small();
  std::mt19937 engine(1);  // bytes that do not compress
  c.launches[0].code_object.resize(100000);
  for (auto& b : c.launches[0].code_object) b = static_cast<std::byte>(engine());
  write_capsule(file("once.h5"), c);
  const auto once = std::filesystem::file_size(file("once.h5"));
  c.launches.push_back(c.launches[0]);
  write_capsule(file("twice.h5"), c);
  EXPECT_LT(std::filesystem::file_size(file("twice.h5")), once + 20000);
  EXPECT_EQ(read_capsule(file("twice.h5")).launches.at(1).code_object, c.launches[0].code_object);
  c.launches[1].code_object[5] ^= std::byte{1};
  write_capsule(file("twice.h5"), c);
  EXPECT_EQ(read_capsule(file("twice.h5")).launches.at(1).code_object, c.launches[1].code_object);
}

Tensor noise(const std::string& name, std::size_t bytes, unsigned seed) {
  Tensor tensor(name, Dtype::u8, {static_cast<std::int64_t>(bytes)}, Role::in);
  std::mt19937 engine(seed);
  tensor.bytes.resize(bytes);
  for (auto& b : tensor.bytes) b = static_cast<std::byte>(engine());
  return tensor;
}

TEST(CapsuleFile, PoisonAndZerosCostNothingAndEqualBuffersAreStoredOnce) {
  Capsule c = small();
  write_capsule(file("bare.h5"), c);
  const auto bare = std::filesystem::file_size(file("bare.h5"));
  Tensor poison("poison", Dtype::u8, {4 << 20}, Role::out);
  poison.bytes.assign(4 << 20, std::byte{0xAA});
  c.buffers.push_back(poison);
  write_capsule(file("poison.h5"), c);
  EXPECT_LT(std::filesystem::file_size(file("poison.h5")), bare + 40000);
  EXPECT_EQ(read_capsule(file("poison.h5")).buffers.size(), 3u);

  Capsule twice = small();
  twice.buffers.push_back(noise("a", 300000, 1));
  write_capsule(file("once.h5"), twice);
  const auto once = std::filesystem::file_size(file("once.h5"));
  twice.buffers.push_back(noise("b", 300000, 1));
  write_capsule(file("twice.h5"), twice);
  EXPECT_LT(std::filesystem::file_size(file("twice.h5")), once + 5000);
  for (const Tensor& t : read_capsule(file("twice.h5")).buffers)
    if (t.name == "a" || t.name == "b") {
      EXPECT_EQ(t.bytes, noise("a", 300000, 1).bytes) << t.name;
    }
  twice.buffers.back().bytes[7] ^= std::byte{1};
  write_capsule(file("differ.h5"), twice);
  EXPECT_GT(std::filesystem::file_size(file("differ.h5")), once + 290000);
}

TEST(CapsuleFile, UntouchedInputsAreLeftOutOnlyWhereTheFileWouldNotBeSmallWithThem) {
  Capsule c = small();
  c.untouched = {"published"};
  c.buffers.push_back(noise("published", 300000, 2));
  write_capsule(file("kept.h5"), c);
  Capsule back = read_capsule(file("kept.h5"));
  EXPECT_EQ(back.buffers.size(), 3u);
  EXPECT_TRUE(back.left_out.empty());
  c.buffers.push_back(noise("repacked", 900000, 3));
  write_capsule(file("left.h5"), c);
  back = read_capsule(file("left.h5"));
  EXPECT_EQ(back.left_out, std::vector<std::string>{"published"});
  EXPECT_EQ(back.buffers.size(), 3u);
  EXPECT_TRUE(
      std::none_of(back.buffers.begin(), back.buffers.end(), [](const Tensor& t) { return t.name == "published"; }));
  EXPECT_LT(std::filesystem::file_size(file("left.h5")), kSmall);
}

TEST(CapsuleFile, WhatIsNoCapsuleIsRefusedByName) {
  write_whole_file(file("text.h5"), "no HDF5 at all");
  try {
    read_capsule(file("text.h5"));
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("text.h5 is no capsule"), std::string::npos) << error.what();
  }
  EXPECT_THROW(read_capsule("/nowhere.h5"), UserError);
}

TEST(JudgeReplay, PassesWithinTheBoundAndFailsOutside) {
  const auto verdict = [](const std::vector<float>& y) {
    return judge_replay(small(), {floats("y", Role::out, y)})[0];
  };
  EXPECT_TRUE(verdict({2, 4, 6}).passed);
  const Verdict close = verdict({2, 4, 6.001f});
  EXPECT_TRUE(close.passed);
  EXPECT_EQ(close.different, 1u);
  EXPECT_NEAR(close.rel_l2, 0.001 / std::sqrt(56.0), 1e-7);
  EXPECT_FALSE(verdict({2, 4, 6.1f}).passed);
  EXPECT_FALSE(verdict({2, 4, std::numeric_limits<float>::quiet_NaN()}).passed);
}

TEST(JudgeReplay, AnExactGateSeesOneBit) {
  Capsule c = small();
  c.expected[0].exact = true;
  EXPECT_TRUE(judge_replay(c, {floats("y", Role::out, {2, 4, 6})})[0].passed);
  EXPECT_FALSE(judge_replay(c, {floats("y", Role::out, {2, 4, std::nextafter(6.0f, 7.0f)})})[0].passed);
}

TEST(JudgeReplay, AMissingOrShortOutputIsRed) {
  EXPECT_FALSE(judge_replay(small(), {})[0].passed);
  EXPECT_FALSE(judge_replay(small(), {floats("y", Role::out, {2, 4})})[0].passed);
}

}  // namespace
}  // namespace hiplab::capsule
