// SPDX-License-Identifier: MIT
// What an INT4 layout cannot hold is refused in one line that says what and why.
#include <gtest/gtest.h>

#include "tests/datasets/int4_samples.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

std::string pack_error(const Int4Weights& w, Int4Layout layout) {
  return user_error_of([&] { pack(w, layout); });
}
std::string unpack_error(const PackedInt4& p) {
  return user_error_of([&] { unpack(p); });
}

TEST(Int4Refusals, ShapesThatALayoutCannotHave) {
  EXPECT_EQ(pack_error(random_weights({12, 64, 32}, 1), Int4Layout::awq_gemm),
            "awq_gemm cannot hold N = 12, K = 64, group 32: N must be a multiple of 8");
  EXPECT_EQ(pack_error(random_weights({12, 64, 32}, 1), Int4Layout::gptq_v1),
            "gptq_v1 cannot hold N = 12, K = 64, group 32: N must be a multiple of 8");
  EXPECT_EQ(pack_error(random_weights({8, 96, 64}, 1), Int4Layout::awq_gemm),
            "awq_gemm cannot hold N = 8, K = 96, group 64: K must be a multiple of the group");
  EXPECT_EQ(pack_error(random_weights({8, 96, 64}, 1), Int4Layout::pack_quantized),
            "pack_quantized cannot hold N = 8, K = 96, group 64: K must be a multiple of the group");
  for (const auto layout : kInt4Layouts) {
    const std::string name = int4_layout_name(layout);
    EXPECT_EQ(pack_error(random_weights({8, 12, 12}, 1), layout),
              name + " cannot hold N = 8, K = 12, group 12: K must be a multiple of 8");
    PackedInt4 p;
    p.layout = layout;
    for (const Int4Shape& shape : {Int4Shape{0, 32, 32}, {8, 0, 32}, {8, 32, 0}, {-8, 32, 32}, {8, 32, -32}}) {
      p.shape = shape;
      EXPECT_NE(unpack_error(p).find("N, K and the group must be positive"), std::string::npos);
    }
    p.shape = {std::int64_t{1} << 40, std::int64_t{1} << 40, 32};
    EXPECT_NE(unpack_error(p).find("more than 2^40 codes"), std::string::npos);
  }
}

TEST(Int4Refusals, ZeroPointsThatALayoutCannotSay) {
  Int4Weights w = random_weights({16, 64, 32}, 2);
  w.zeros[5 * 2 + 1] = 0;
  EXPECT_EQ(pack_error(w, Int4Layout::gptq_v1),
            "gptq_v1 cannot hold zero point 0 (row 5, group 1): it has 1 .. 16; gptq_v2 has 0 .. 15");
  for (const auto layout : {Int4Layout::awq_gemm, Int4Layout::pack_quantized, Int4Layout::gptq_v2})
    EXPECT_TRUE(unpack(pack(w, layout)) == w);
  w.zeros[5 * 2 + 1] = 16;
  EXPECT_TRUE(unpack(pack(w, Int4Layout::gptq_v1)) == w);
  EXPECT_EQ(pack_error(w, Int4Layout::awq_gemm),
            "awq_gemm cannot hold zero point 16 (row 5, group 1): it has 0 .. 15; only gptq_v1 has 16");
  w.zeros[5 * 2 + 1] = 17;
  EXPECT_EQ(pack_error(w, Int4Layout::gptq_v1), "zero point 17 (row 5, group 1) is not in 0 .. 16");
}

TEST(Int4Refusals, CodesAndGroupIndicesOutOfRange) {
  Int4Weights w = random_weights({8, 64, 32}, 3);
  w.codes[3 * 64 + 7] = 16;
  EXPECT_EQ(pack_error(w, Int4Layout::awq_gemm), "code 16 (row 3, k 7) is not in 0 .. 15");
  w.codes[3 * 64 + 7] = 15;
  w.g_idx.assign(64, 1);
  EXPECT_EQ(pack_error(w, Int4Layout::awq_gemm), "awq_gemm has no g_idx, and this one is not k / group (k 0)");
  PackedInt4 p = pack(w, Int4Layout::gptq_v2);
  for (const int group : {2, -1}) {
    p.g_idx[9] = group;
    EXPECT_EQ(unpack_error(p), "g_idx of k 9 is " + std::to_string(group) + ", and there are 2 groups");
  }
}

TEST(Int4Refusals, ScalesThatALayoutCannotHave) {
  Int4Weights w = random_weights({8, 64, 32}, 4);
  w.scale_type = Dtype::bf16;
  EXPECT_EQ(pack_error(w, Int4Layout::awq_gemm), "awq_gemm has scales in float16, not in bfloat16");
  EXPECT_TRUE(unpack(pack(w, Int4Layout::gptq_v2)) == w);
  w.scale_type = Dtype::f32;
  EXPECT_EQ(pack_error(w, Int4Layout::gptq_v2), "gptq_v2 has scales in float16 or bfloat16, not in float32");
}

TEST(Int4Refusals, ArraysOfAnotherSizeThanTheShapeSays) {
  for (const auto layout : kInt4Layouts) {
    const PackedInt4 good = pack(random_weights({16, 64, 32}, 5), layout);
    const auto error = [&](auto change) {
      PackedInt4 p = good;
      change(p);
      return unpack_error(p);
    };
    EXPECT_EQ(error([](PackedInt4&) {}), "no error");
    EXPECT_EQ(error([](PackedInt4& p) { p.codes.pop_back(); }),
              "codes: 127 values where N = 16, K = 64, group 32 has 128");
    EXPECT_EQ(error([](PackedInt4& p) { p.zeros.push_back(0); }),
              "zeros: 5 values where N = 16, K = 64, group 32 has 4");
    EXPECT_EQ(error([](PackedInt4& p) { p.scales.clear(); }), "scales: 0 values where N = 16, K = 64, group 32 has 32");
    EXPECT_EQ(error([](PackedInt4& p) { p.g_idx = {0}; }), "g_idx: 1 values where N = 16, K = 64, group 32 has 64");
    const std::string without = error([](PackedInt4& p) { p.zeros.clear(); });
    EXPECT_EQ(without, layout == Int4Layout::pack_quantized ? "no error"
                                                            : "zeros: 0 values where N = 16, K = 64, group 32 has 4");
  }
  Int4Weights w = random_weights({16, 64, 32}, 5);
  w.zeros.pop_back();
  EXPECT_EQ(pack_error(w, Int4Layout::gptq_v2), "zeros: 31 values where N = 16, K = 64, group 32 has 32");
}

}  // namespace
}  // namespace hiplab::test
