// SPDX-License-Identifier: MIT
// The pairs of cache types, the bytes that they save, and the count of bytes that a launch writes.
#include <gtest/gtest.h>

#include "experiments/kv_sweep_strix_halo/point.hpp"
#include "kernels/kv_quant/count_written.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::kv_sweep {
namespace {

using test::DeviceBuffer;

Point pair_point(std::int64_t k_type, std::int64_t v_type) {
  Point p;
  p.experiment = "kv_sweep_strix_halo";
  p.values = {{"k_type", k_type}, {"v_type", v_type}, {"heads", 4}, {"kv_heads", 2}, {"head_dim", 64},
              {"context", 32},    {"batch", 1},       {"chunk", 6}, {"rows", 2}};
  return p;
}

double saved(std::int64_t type) {
  const auto bytes = [](std::int64_t of) {
    return static_cast<double>(kv_quant::slot_of<Pairs>(pair_point(of, of)));
  };
  return 100 * (1 - bytes(type) / bytes(0));
}

TEST(KvSweep, APairHasItsKeysAndValuesTypes) {
  const char* names[] = {"fp16", "q8_0", "q4_0"};
  for (std::int64_t k = 0; k < 3; ++k)
    for (std::int64_t v = 0; v < 3; ++v) {
      const auto preset = kv_quant::preset_of<Pairs>(pair_point(k, v));
      EXPECT_EQ(preset.key->bytes(), reference::kv_preset(names[k], 64).key->bytes()) << preset.name;
      EXPECT_EQ(preset.value->bytes(), reference::kv_preset(names[v], 64).value->bytes()) << preset.name;
      EXPECT_EQ(preset.slot(), kv_quant::slot_of<Pairs>(pair_point(k, v))) << preset.name;
    }
  EXPECT_THROW(reference::kv_preset("q8_0:none", 64), std::invalid_argument);
}

TEST(KvSweep, BlocksWithAScaleSaveLessThanTheirBitsSay) {
  EXPECT_DOUBLE_EQ(saved(1), 46.875);
  EXPECT_DOUBLE_EQ(saved(2), 71.875);
}

TEST(KvSweep, RefusesWhatNoPairIs) {
  EXPECT_EQ(refuses(pair_point(2, 0)), "");
  EXPECT_NE(refuses(pair_point(3, 0)), "");
  EXPECT_NE(refuses(pair_point(0, -1)), "");
  Point p = pair_point(1, 2);
  p.values["rows"] = 7;
  EXPECT_EQ(refuses(p), "");
  EXPECT_NE(refuses_prefill(p), "");
}

/// A prefill row sees the cached tokens and the chunk's own up to itself, and no more.
TEST(KvSweep, ARowOfAChunkSeesNoLaterToken) {
  const Point p = pair_point(1, 2);
  Tensors t = inputs(p);
  const auto whole = values(p, t, "prefill_out");
  auto own = t.at("v_own").as<std::uint16_t>();
  const std::size_t last = own.size() - 1;  // of the last token, which the second row alone sees
  own[last] ^= 0x4000;
  const auto other = values(p, t, "prefill_out");
  const std::size_t row = whole.size() / 2;
  EXPECT_TRUE(std::equal(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(row), other.begin()));
  EXPECT_NE(whole, other);
}

/// The count must see a byte that was never written, whatever it held before.
TEST(CountWritten, CountsTheBytesThatBothLaunchesWroteAndNoOther) {
  constexpr std::size_t kBytes = 1040;
  for (const std::size_t unwritten : {std::size_t{0}, std::size_t{1}, std::size_t{513}}) {
    const DeviceBuffer<std::uint8_t> a(kBytes, "a", 0x77), b(kBytes, "b", 0x77);
    const DeviceBuffer<std::uint64_t> written(1, "written", ~std::uint64_t{0});
    kv_quant::count_written::run_fill({}, a.get(), kBytes, 0);
    kv_quant::count_written::run_fill({}, b.get(), kBytes, 0xffffffff);
    for (std::size_t i = 0; i < kBytes - unwritten; ++i) {
      const auto byte = static_cast<std::uint8_t>(i * 37);
      hip::runtime().upload(a.get() + i, &byte, 1);
      hip::runtime().upload(b.get() + i, &byte, 1);
    }
    kv_quant::count_written::run_count({}, a.get(), b.get(), kBytes, written.get());
    EXPECT_EQ(written.values()[0], kBytes - unwritten);
  }
}

}  // namespace
}  // namespace hiplab::kv_sweep
