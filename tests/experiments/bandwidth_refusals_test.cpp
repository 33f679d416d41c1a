// SPDX-License-Identifier: MIT
// Points that this machine cannot hold, or that name no whole tile, are refused with the reason before anything is
// allocated.
#include <gtest/gtest.h>

#include <algorithm>

#include "host/memory.hpp"
#include "runner/load_ground.hpp"

namespace hiplab {
namespace {

std::string refusal(std::int64_t array_kib, std::int64_t width, std::int64_t stride, std::size_t device_bytes = 0) {
  static const LoadedGround ground = load_ground("cpu");
  const Experiment* bandwidth = nullptr;
  for (const Experiment& e : *ground.experiments)
    if (e.name == "bandwidth") bandwidth = &e;
  Point p{"bandwidth", "test", {{"array_kib", array_kib}, {"width", width}, {"stride", stride}}, 42, ground.facts};
  if (device_bytes) {
    p.device.ground = hip::Ground::cuda;
    p.device.memory_bytes = device_bytes;
  }
  return bandwidth->variants.at(0).refuses(p);
}

TEST(BandwidthRefusals, AStrideWithinTheArrayIsTakenAndBeyondItIsNot) {
  EXPECT_EQ(refusal(64, 16, 16), "");
  EXPECT_EQ(refusal(64, 16, 17), "256 lanes of this stride reach beyond the array");
  EXPECT_EQ(refusal(64, 16, 0), "256 lanes of this stride reach beyond the array");
  EXPECT_EQ(refusal(64, 12, 1), "width is 4, 8 or 16 bytes");
}

TEST(BandwidthRefusals, AnArrayIsCappedByTheMemoryOfHostAndDevice) {
  const auto host_kib = static_cast<std::int64_t>(host_memory_bytes() / 1024);
  EXPECT_NE(refusal(host_kib / 20, 16, 1).find("of host memory, there are"), std::string::npos);
  EXPECT_EQ(refusal(host_kib / 20, 16, 1, std::size_t{1} << 50), "") << "a GPU's arrays are not the host's";
  EXPECT_EQ(refusal(1024, 16, 1, 6 << 20), "");
  EXPECT_EQ(refusal(1024, 16, 1, (6 << 20) - 1), "needs 1 GiB of device memory, there are 1 GiB");
}

}  // namespace
}  // namespace hiplab
