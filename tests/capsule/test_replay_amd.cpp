// SPDX-License-Identifier: MIT
// What a replay asks of the HIP runtime, against a stand-in: this shows that shapes, arguments and memory arrive as the
// capsule says, not that a GPU runs them.
#include <gtest/gtest.h>

#include <cstring>

#include "capsule/replay.hpp"
#include "runner/user_error.hpp"
#include "tests/capsule/fake_amdhip64.hpp"
#include "tests/capsule/tensors.hpp"

namespace hiplab::capsule {
namespace {

/// (x, factor, y, null): y = factor x.
void scale(void** arguments) {
  const float* x = *static_cast<float**>(arguments[0]);
  float factor = 0;
  std::memcpy(&factor, arguments[1], sizeof(factor));
  float* y = *static_cast<float**>(arguments[2]);
  void* nothing = arguments;
  std::memcpy(&nothing, arguments[3], sizeof(nothing));
  for (int i = 0; i < 3; ++i) y[i] = nothing ? -1 : factor * x[i];
}

Capsule two_launches() {
  Capsule c;
  c.arch = "gfx942";
  c.buffers = {floats("x", Role::in, {1, 2, 3}), floats("y", Role::out, {-7, -7, -7}),
               floats("z", Role::out, {-7, -7, -7})};
  Launch first;
  first.kernel = "_Z5scalePKffPfPv";
  first.shape = {{5, 2, 3}, {192, 4, 1}, 1024};
  first.code_object = {std::byte{0x7f}, std::byte{'E'}};
  first.arguments = {{"x", {}}, {"", bytes_of<float>({2})}, {"y", {}}, {"", bytes_of<std::uint64_t>({0})}};
  Launch second = first;
  second.cooperative = true;
  second.shape = {{7, 1, 1}, {64, 1, 1}, 0};
  second.arguments[0].buffer = "y";
  second.arguments[2].buffer = "z";
  c.launches = {first, second};
  c.expected = {{"z", Dtype::f32, true, 0, bytes_of<float>({4, 8, 12})}};
  return c;
}

class ReplayOnAmd : public testing::Test {
protected:
  void SetUp() override {
    fake_hip = FakeHip{};
    fake_hip.kernel = scale;
  }
  void TearDown() override { EXPECT_EQ(fake_hip.live_allocations, 0); }
};

std::string refusal(const Capsule& c) {
  try {
    replay_on_amd(c);
  } catch (const UserError& error) {
    return error.what();
  }
  return "";
}

TEST_F(ReplayOnAmd, GivesEachLaunchItsShapeAndArgumentsInOrder) {
  const Capsule c = two_launches();
  const auto after = replay_on_amd(c);
  ASSERT_EQ(fake_hip.launches.size(), 2u);
  EXPECT_EQ(fake_hip.launches[0].kernel, "_Z5scalePKffPfPv");
  EXPECT_EQ(fake_hip.launches[0].shape, (std::array<unsigned, 7>{5, 2, 3, 192, 4, 1, 1024}));
  EXPECT_FALSE(fake_hip.launches[0].cooperative);
  EXPECT_EQ(fake_hip.launches[1].shape, (std::array<unsigned, 7>{7, 1, 1, 64, 1, 1, 0}));
  EXPECT_TRUE(fake_hip.launches[1].cooperative);
  EXPECT_EQ(fake_hip.live_modules, 0);
  ASSERT_EQ(after.size(), 3u);
  EXPECT_EQ(after[1].bytes, bytes_of<float>({2, 4, 6}));
  EXPECT_TRUE(judge_replay(c, after).at(0).passed) << "the second launch read what the first wrote";
  EXPECT_EQ(c.buffers[1].bytes, bytes_of<float>({-7, -7, -7})) << "the capsule itself is left as it was";
}

TEST_F(ReplayOnAmd, AWrongResultIsRed) {
  fake_hip.kernel = [](void**) {};
  const Capsule c = two_launches();
  EXPECT_FALSE(judge_replay(c, replay_on_amd(c)).at(0).passed);
}

TEST_F(ReplayOnAmd, ARefusalOfTheRuntimeIsOneLineWithItsReason) {
  fake_hip.refuses = "hipModuleLoadData";
  EXPECT_EQ(refusal(two_launches()),
            "hipModuleLoadData failed: no kernel image is available for execution on the device");
  fake_hip.refuses = "hipDeviceSynchronize";
  EXPECT_EQ(refusal(two_launches()).find("hipDeviceSynchronize failed: "), 0u);
}

TEST_F(ReplayOnAmd, WithoutADeviceItSaysWhatRunsWithoutOne) {
  fake_hip.devices = 0;
  EXPECT_EQ(refusal(two_launches()), "no AMD GPU is found here; replay --device cpu runs without one");
}

TEST_F(ReplayOnAmd, AnArgumentWithoutItsBufferIsNamed) {
  Capsule c = two_launches();
  c.launches[1].arguments[2].buffer = "w";
  EXPECT_EQ(refusal(c), "an argument names the buffer 'w', which the capsule lacks");
}

}  // namespace
}  // namespace hiplab::capsule
