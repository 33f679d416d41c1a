// SPDX-License-Identifier: MIT
// The choice between decode and prefill kernels: where it falls, that the kernel taken gives its own bits, and what the
// second copy of the weights costs.
#include <gtest/gtest.h>

#include <cstring>
#include <memory>

#include "experiments/awq_mmq_gfx1151/variants_dispatch.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::awq_mmq {
namespace {

using Values = std::map<std::string, std::int64_t>;

Point point(std::int64_t m, const Values& more = {}) {
  Point p;
  p.experiment = "awq_mmq_gfx1151";
  p.values = {{"M", m}, {"N", 136}, {"K", 256}, {"tile_n", 128}, {"group", 32}};
  for (const auto& [axis, value] : more) p.values[axis] = value;
  p.device = hip::runtime().facts();
  return p;
}

Variant named(const std::string& name) {
  const std::vector<std::vector<Variant>> all{
      tile_variants(), stream_variants(), {shared_dispatch(), second_copy_dispatch()}};
  for (const auto& some : all)
    for (const auto& v : some)
      if (v.name == name) return v;
  throw std::invalid_argument("no variant " + name);
}

Tensors inputs(const Point& p) {
  Tensors t = datasets::awq_mmq_inputs(p["M"], p["N"], p["K"], p.seed, group_of(p));
  for (const char* name : {"out", "out_stream", "out_fp16", "out_dispatch", "out_second_copy"})
    t.add(Tensor(name, Dtype::f16, {p["M"], p["N"]}, Role::out));
  return t;
}

/// What one launch of the variant writes, in a memory that was poisoned before.
std::vector<std::uint16_t> output_of_variant(const std::string& name, const Point& p, const std::string& output) {
  const Variant v = named(name);
  EXPECT_EQ(v.refuses(p), "") << name;
  Tensors t = inputs(p);
  v.prepare(p, t);
  DevicePointers pointers;
  std::vector<std::unique_ptr<test::DeviceBuffer<std::byte>>> buffers;
  std::size_t at = 0;
  for (const auto& tensor : t) {
    if (std::find(v.uses.begin(), v.uses.end(), tensor.name) == v.uses.end()) continue;
    std::vector<std::byte> bytes(tensor.byte_count(), std::byte{0x7e});
    if (tensor.role == Role::in) bytes = tensor.bytes;
    if (tensor.name == output) at = buffers.size();
    buffers.push_back(std::make_unique<test::DeviceBuffer<std::byte>>(bytes, tensor.name.c_str()));
    pointers.set(tensor.name, buffers.back()->get());
  }
  v.launch({p, pointers, hip::Stream{}, nullptr});
  const auto bytes = buffers.at(at)->values();
  std::vector<std::uint16_t> halves(bytes.size() / 2);
  std::memcpy(halves.data(), bytes.data(), bytes.size());
  return halves;
}

TEST(AwqDispatch, TakesInt8FromThirtyTwoRowsAsPublishedOrFromTheAxis) {
  EXPECT_FALSE(dispatch_takes_int8(point(31)));
  EXPECT_TRUE(dispatch_takes_int8(point(32)));
  EXPECT_TRUE(dispatch_takes_int8(point(9, {{"threshold", 9}})));
  EXPECT_FALSE(dispatch_takes_int8(point(63, {{"threshold", 64}})));
}

TEST(AwqDispatch, DecodeIsBitForBitTheDecodeKernels) {
  for (const std::int64_t group : {32, 128})
    for (const std::int64_t m : {1, 8, 31}) {
      const Point p = point(m, {{"group", group}});
      const auto alone = output_of_variant("dequant_fp16", p, "out_fp16");
      EXPECT_EQ(output_of_variant("dispatch", p, "out_dispatch"), alone) << "M " << m << " group " << group;
      EXPECT_EQ(output_of_variant("dispatch_second_copy", p, "out_second_copy"), alone) << "M " << m;
    }
}

TEST(AwqDispatch, PrefillIsBitForBitThePrefillKernels) {
  for (const std::int64_t group : {32, 128}) {
    const Point p = point(33, {{"group", group}});
    EXPECT_EQ(output_of_variant("dispatch", p, "out_dispatch"), output_of_variant("mmq_stream", p, "out_stream"));
    EXPECT_EQ(output_of_variant("dispatch_second_copy", p, "out_second_copy"),
              output_of_variant("mmq_rowscale", p, "out"));
  }
  EXPECT_NE(output_of_variant("dispatch", point(33), "out_dispatch"),
            output_of_variant("dequant_fp16", point(33), "out_fp16"));
}

TEST(AwqDispatch, TheQuantiserWithinTheClockChangesNoBit) {
  for (const char* name : {"mmq_rowscale", "mmq_rowscale_turns"})
    EXPECT_EQ(output_of_variant(name, point(19, {{"quantize", 1}}), "out"), output_of_variant(name, point(19), "out"));
}

/// Bytes that `prepare` makes for launches to read: what a run file calls prepared_bytes.
double prepared_bytes(const std::string& name, const Point& p) {
  const Variant v = named(name);
  const Tensors published = inputs(p);
  Tensors own = published;
  v.prepare(p, own);
  double bytes = 0;
  for (const auto& tensor : own)
    if (!published.find(tensor.name) && tensor.role == Role::in) bytes += static_cast<double>(tensor.byte_count());
  return bytes;
}

TEST(AwqDispatch, TheSecondCopyIsHeldAtEveryNumberOfRowsAndSharingHoldsOneCopyOnly) {
  const double one_copy = prepared_bytes("dispatch", point(1));
  EXPECT_EQ(prepared_bytes("dispatch_second_copy", point(1)), one_copy);
  EXPECT_EQ(prepared_bytes("dispatch_second_copy", point(64)), one_copy);
  // Codes and a word a group of 32, for 256 rows of W (136 rounded up) and two chunks of 128 k each; the pad is 4
  // chunks.
  EXPECT_EQ(one_copy, (2 * 2 + 4) * 128.0 * (128 / 2 + 4 * 4));
  const auto uses = [](const char* name) { return named(name).uses; };
  const auto reads_published = [&](const char* name) {
    const auto all = uses(name);
    return std::find(all.begin(), all.end(), "w_packed") != all.end();
  };
  EXPECT_TRUE(reads_published("dispatch_second_copy"));
  EXPECT_FALSE(reads_published("dispatch"));
}

TEST(AwqGates, EndToEndIsLooseOnlyWhereThePointAsksForItAndAVariantWithoutAGateStaysExact) {
  Variant exact, bound;
  bound.gate = [](const Point&) { return Gate::bound(0.01, 0.1); };
  judge_end_to_end(exact);
  judge_end_to_end(bound);
  EXPECT_EQ(exact.gate(point(19)).kind, Gate::Kind::bit_exact);
  EXPECT_EQ(bound.gate(point(19)).rel_l2, 0.01);
  for (const auto& v : {exact, bound}) {
    EXPECT_EQ(v.gate(point(19, {{"outliers", 0}})).kind, Gate::Kind::bound);
    EXPECT_EQ(v.gate(point(19, {{"outliers", 0}})).rel_l2, 0.25);
  }
}

}  // namespace
}  // namespace hiplab::awq_mmq
