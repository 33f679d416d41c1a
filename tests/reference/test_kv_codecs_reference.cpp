// SPDX-License-Identifier: MIT
// The codecs of a KV cache against worked examples that were computed by hand and by other programs.
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "reference/kv_codecs.hpp"
#include "reference/lloyd_max.hpp"

namespace hiplab::reference {
namespace {

using Bytes = std::vector<std::uint8_t>;

const std::vector<float> kKey = {1, -2, 0.5, 3, 0, -1, 2, 0.25}, kValue = {0.1f, -0.4f, 0.75f, 1.2f, -1, 0, 0.5f, 0.3f},
                         kQuery = {0.5, 1, -0.5, 0.25, 1.5, -1, 0.75, 0};

std::vector<double> decoded(const KvCodec& codec, std::span<const std::uint8_t> from, std::size_t d) {
  std::vector<double> x(d);
  codec.decode(from, x);
  return x;
}
double score(const std::vector<double>& k) {
  return std::inner_product(k.begin(), k.end(), kQuery.begin(), 0.0) / std::sqrt(8.0);
}
void expect_near(const std::vector<double>& got, const std::vector<double>& want, double within) {
  ASSERT_EQ(got.size(), want.size());
  for (std::size_t i = 0; i < got.size(); ++i) EXPECT_NEAR(got[i], want[i], within) << "element " << i;
}
std::string hex(const std::vector<float>& signs) {
  std::string out;
  for (std::size_t i = 0; i < signs.size(); i += 4) {
    int nibble = 0;
    for (std::size_t j = i; j < i + 4; ++j) nibble = 2 * nibble + (signs[j] > 0);
    out += "0123456789abcdef"[nibble];
  }
  return out;
}

// ---- codebooks and signs

TEST(PublishedLevels, AreThePublishedTablesToEightDigits) {
  const std::vector<std::pair<int, std::vector<double>>> three = {
      {64, {0.030622949, 0.094455688, 0.16789750, 0.26879369}},
      {128, {0.021653695, 0.066790258, 0.11872146, 0.19006584}},
      {256, {0.015311475, 0.047227844, 0.083948751, 0.13439685}}};
  const std::vector<std::pair<int, std::vector<double>>> four = {
      {64, {0.016053458, 0.048517224, 0.082109990, 0.11780603, 0.15703220, 0.20223522, 0.25855589, 0.34136528}},
      {128, {0.011351509, 0.034306858, 0.058060531, 0.083301443, 0.11103853, 0.14300190, 0.18282662, 0.24138170}},
      {256, {0.0080267288, 0.024258612, 0.041054995, 0.058903015, 0.078516098, 0.10111761, 0.12927794, 0.17068264}}};
  for (const auto& [bits, rows] : {std::pair{3, three}, std::pair{4, four}})
    for (const auto& [d, upper] : rows) {
      const auto got = published_levels(bits, d).centroids;
      ASSERT_EQ(got.size(), 2 * upper.size());
      for (std::size_t i = 0; i < upper.size(); ++i) {
        EXPECT_NEAR(got[upper.size() + i] / upper[i], 1, 1e-7) << bits << " bits, head_dim " << d << ", level " << i;
        EXPECT_NEAR(got[upper.size() - 1 - i] / -upper[i], 1, 1e-7) << bits << " bits, head_dim " << d << ", level " << i;
      }
    }
}

TEST(PublishedLevels, OfFourBitsEndBesideTheOptimumAndOfThreeToo) {
  const auto of = [](const Levels& l, std::size_t i) { return l.centroids[l.centroids.size() / 2 + i] * std::sqrt(128.0); };
  const Levels four = published_levels(4, 128), best = optimal_levels(4, 128);
  EXPECT_NEAR(of(four, 7), 2.7309222, 3e-7);
  EXPECT_NEAR(of(best, 7), 2.7325896, 3e-7);
  EXPECT_NEAR(of(best, 0), 0.1283950, 3e-7);
  EXPECT_NEAR(of(published_levels(3, 128), 3), 2.1503495, 3e-7);
  EXPECT_NEAR(of(optimal_levels(3, 128), 3), 2.1519457, 3e-7);
  EXPECT_NEAR(of(optimal_levels(2, 128), 1), 1.5104176, 3e-7);
  EXPECT_NEAR(of(optimal_levels(1, 128), 0), 0.7978846, 3e-7);
  EXPECT_NEAR(best.midpoints[8] * std::sqrt(128.0), 0.2582217, 3e-7);
}

TEST(Signs, AreTheBitsOfTheGeneratorForThePublishedSeeds) {
  EXPECT_EQ(hex(signs(42, 128)), "4442ebfce83ed5806f5d52ffe7fad6a6");
  EXPECT_EQ(hex(signs(42, 128, 128)), "e00b84153a6702241c4b80a3d3fda428");
  EXPECT_EQ(hex(signs(1379, 128)), "8163bce9379dd066464a679f9cdd97de");
  EXPECT_EQ(hex(signs(542, 128)), "a7f00b0c8dbb82dd42a78130349475e9");
  EXPECT_EQ(hex(signs(542, 128, 128)), "97b7edde64f30a9386aa443bf3e5d52e");
}

TEST(Hadamard, IsTheMatrixOfItsDefinitionAndItsOwnInverse) {
  for (const std::size_t d : {8u, 64u, 256u}) {
    std::vector<double> x(d), want(d, 0.0);
    for (std::size_t i = 0; i < d; ++i) x[i] = std::sin(1.0 + static_cast<double>(3 * i));
    for (std::size_t i = 0; i < d; ++i)
      for (std::size_t j = 0; j < d; ++j)
        want[i] += (__builtin_popcountll(i & j) % 2 != 0 ? -x[j] : x[j]) / std::sqrt(static_cast<double>(d));
    auto y = x;
    hadamard(y);
    expect_near(y, want, 1e-12);
    hadamard(y);
    expect_near(y, x, 1e-12);
  }
}

// ---- slots of eight elements

struct Example {
  const char* preset;
  Bytes slot;
  double score;
};
const Bytes kFour = {0x48, 0xfc, 0x70, 0x9a, 0xb1, 0x30, 0x00, 0xbc}, kThree = {0x93, 0x8f, 0x95, 0x07, 0x35, 0x00, 0xbc};

Bytes joined(Bytes a, const Bytes& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// The first value of the example, 0.1, lies between two codes in real numbers, so that its code is a matter of rounding:
/// the example has the upper one of 4 bits and the lower one of 3, as double precision has; fp32, which is published, has
/// the others. A little beside it there is no doubt.
std::vector<float> value_of(int bits) {
  auto value = kValue;
  value[0] = bits == 4 ? 0.101f : 0.099f;
  return value;
}

TEST(AffineValues, OnATieAreWhatFp32Gives) {
  EXPECT_EQ(kv_preset("turboquant_4bit_nc", 8).encode(kKey, kValue)[6], 0x47);
  EXPECT_EQ(kv_preset("turboquant_3bit_nc", 8).encode(kKey, kValue)[5], 0x94);
}

TEST(KvPreset, GivesTheSlotsAndScoresOfTheWorkedExample) {
  const Bytes key8 = {0x38, 0xc0, 0x30, 0x44, 0x00, 0xb8, 0x40, 0x28};
  const Bytes key4 = {0xab, 0xb2, 0x69, 0xc6, 0x65, 0x44}, key3 = {0x2d, 0x4c, 0xcd, 0x65, 0x44};
  const Example examples[] = {{"turboquant_k8v4", joined(key8, kFour), 0.530330},
                              {"turboquant_4bit_nc", joined(key4, kFour), 0.464473},
                              {"turboquant_k3v4_nc", joined(joined(key3, kFour), {0}), 0.650489},
                              {"turboquant_3bit_nc", joined(key3, kThree), 0.650489}};
  for (const auto& example : examples) {
    const KvPreset preset = kv_preset(example.preset, 8);
    const Bytes slot = preset.encode(kKey, value_of(example.slot.size() == 12 ? 3 : 4));
    EXPECT_EQ(slot, example.slot) << example.preset;
    EXPECT_NEAR(score(decoded(*preset.key, slot, 8)), example.score, 2e-6) << example.preset;
  }
}

TEST(KvPreset, ReadsTheVectorsOfTheWorkedExample) {
  const KvPreset four = kv_preset("turboquant_4bit_nc", 8), three = kv_preset("turboquant_3bit_nc", 8);
  const Bytes four_slot = four.encode(kKey, value_of(4)), three_slot = three.encode(kKey, value_of(3));
  expect_near(decoded(*four.key, four_slot, 8), {1.0634, -1.8650, 0.8347, 3.1252, 0.0331, -0.8347, 1.8650, 0.2523}, 6e-5);
  expect_near(decoded(*three.key, three_slot, 8), {0.6326, -1.9986, 0.3475, 2.9787, 0.0571, -1.4231, 1.9233, 0.4431}, 6e-5);
  expect_near(decoded(*four.value, std::span(four_slot).subspan(6), 8),
              {0.1729, -0.4136, 0.7593, 1.1991, -1.0000, 0.0262, 0.4661, 0.3195}, 6e-5);
  expect_near(decoded(*three.value, std::span(three_slot).subspan(5), 8),
              {-0.0574, -0.3716, 0.8853, 1.1995, -1.0000, -0.0574, 0.5710, 0.2568}, 6e-5);
}

TEST(KvPreset, HasThePublishedSlotSizes) {
  const std::vector<std::pair<const char*, std::vector<int>>> published = {
      {"turboquant_k8v4", {100, 196, 388, 772}},   {"turboquant_4bit_nc", {70, 134, 262, 518}},
      {"turboquant_k3v4_nc", {62, 118, 230, 454}}, {"turboquant_3bit_nc", {54, 102, 198, 390}},
      {"fp8", {128, 256, 512, 1024}},              {"fp16", {256, 512, 1024, 2048}},
      {"q8_0", {136, 272, 544, 1088}},             {"q4_0", {72, 144, 288, 576}},
      {"q4_1", {80, 160, 320, 640}},               {"iq4_nl", {72, 144, 288, 576}},
      {"legacy_k4v3", {64, 120, 232, 456}},        {"q8_0:q4_0", {104, 208, 416, 832}}};
  for (const auto& [name, sizes] : published)
    for (std::size_t i = 0; i < sizes.size(); ++i) EXPECT_EQ(kv_preset(name, 64 << i).slot(), sizes[i]) << name;
}

TEST(KvPreset, RefusesWhatItsCodecsCannotTake) {
  EXPECT_THROW(kv_preset("turboquant_4bit_nc", 96), std::invalid_argument);
  EXPECT_NO_THROW(kv_preset("turboquant_k8v4", 96));  // not rotated
  EXPECT_THROW(kv_preset("q4_0", 40), std::invalid_argument);
  EXPECT_THROW(kv_preset("turboquant_2bit_nc", 64), std::invalid_argument);
}

// ---- edges

TEST(KvPreset, ReadsAVectorOfZerosAsZeros) {
  const std::vector<float> zeros(64, 0.0f);
  for (const auto& name : kv_preset_names()) {
    const KvPreset preset = kv_preset(name, 64);
    const Bytes slot = preset.encode(zeros, zeros);
    EXPECT_EQ(decoded(*preset.key, slot, 64), std::vector<double>(64, 0.0)) << name;
    const auto value = std::span<const std::uint8_t>(slot).subspan(static_cast<std::size_t>(preset.key->bytes()));
    EXPECT_EQ(decoded(*preset.value, value, 64), std::vector<double>(64, 0.0)) << name;
  }
}

TEST(AffineValues, OfAConstantVectorReadBackAsItsHalf) {
  const KvPreset preset = kv_preset("turboquant_3bit_nc", 64);
  const std::vector<float> constant(64, 0.1f);
  Bytes bytes(static_cast<std::size_t>(preset.value->bytes()));
  preset.value->encode(constant, bytes);
  EXPECT_EQ(bytes[24], 0) << "a scale of 1e-8 is zero in binary16";
  expect_near(decoded(*preset.value, bytes, 64), std::vector<double>(64, 0.0999755859375), 0);
}

TEST(LloydMaxKeys, ClampANormAboveTheLargestHalf) {
  const KvPreset preset = kv_preset("turboquant_4bit_nc", 64);
  std::vector<float> huge(64, 0.0f);
  huge[3] = 1e6f;
  Bytes bytes(static_cast<std::size_t>(preset.key->bytes()));
  preset.key->encode(huge, bytes);
  EXPECT_EQ(bytes[32] | bytes[33] << 8, 0x7bff);
  for (const double x : decoded(*preset.key, bytes, 64)) EXPECT_TRUE(std::isfinite(x));
}

// ---- FP8

TEST(E4m3, HasThePublishedCornersInBothForms) {
  EXPECT_EQ(to_e4m3(1, false), 0x38);
  EXPECT_EQ(to_e4m3(1, true), 0x40);
  EXPECT_EQ(from_e4m3(0x7e, false), 448);
  EXPECT_EQ(from_e4m3(0x7f, true), 240);
  EXPECT_EQ(from_e4m3(1, false), std::ldexp(1, -9));
  EXPECT_EQ(from_e4m3(1, true), std::ldexp(1, -10));
  EXPECT_EQ(from_e4m3(8, true), std::ldexp(1, -7));
  EXPECT_TRUE(std::isnan(from_e4m3(0xff, false)) && std::isnan(from_e4m3(0x80, true)));
  EXPECT_EQ(to_e4m3(1e9, false), 0x7e);
  EXPECT_EQ(to_e4m3(-1e9, true), 0xff);
  EXPECT_EQ(to_e4m3(-0.0, false), 0x80);
  EXPECT_EQ(to_e4m3(-1e-9, true), 0) << "fnuz has no negative zero";
  EXPECT_EQ(to_e4m3(1.0625, false), 0x38) << "a tie goes to the even code";
  EXPECT_EQ(to_e4m3(1.1875, false), 0x3a);
}

TEST(E4m3, ReadAsFnuzIsHalfOfTheSameByteReadAsFn) {
  for (int byte = 0; byte < 256; ++byte) {
    if (byte == 0x7f || byte == 0xff || byte == 0x80) continue;  // a NaN of one of them
    const auto b = static_cast<std::uint8_t>(byte);
    EXPECT_EQ(from_e4m3(b, true), from_e4m3(b, false) / 2) << byte;
    EXPECT_EQ(to_e4m3(from_e4m3(b, true), true), b);
    EXPECT_EQ(to_e4m3(from_e4m3(b, false), false), b);
  }
}

// ---- blocks

TEST(BlockFormats, GiveTheBytesOfTheTestVector) {
  std::vector<float> x(32);
  for (int i = 0; i < 32; ++i)
    x[static_cast<std::size_t>(i)] = static_cast<float>(7 * i % 32 - 13) / 4 + 0.03f * static_cast<float>(i);
  const std::vector<std::pair<const char*, Bytes>> published = {
      {"q8_0", {0xd9, 0x28, 0xaa, 0xd9, 0x08, 0x37, 0x66, 0xc2, 0xf1, 0x20, 0x4f, 0x7e, 0xda, 0x09, 0x38, 0x67, 0xc2,
                0xf1, 0x20, 0x4f, 0x7e, 0xda, 0x09, 0x38, 0x67, 0xc3, 0xf2, 0x21, 0x50, 0x7f, 0xdb, 0x0a, 0x39, 0x68}},
      {"q4_0", {0xcf, 0xb8, 0x6d, 0x3a, 0x07, 0xa5, 0x72, 0x4c, 0x19, 0xc6, 0x93, 0x60, 0x3a, 0x07, 0xa4, 0x72, 0x4c, 0x19}},
      {"q4_1", {0x4c, 0x38, 0x80, 0xc2, 0x80, 0xc3, 0xf7, 0x3a, 0x7d, 0xa2, 0xd5, 0x28, 0x5c, 0x8f, 0xc3, 0xf7, 0x3a, 0x7d, 0xa2, 0xd5}},
      {"iq4_nl", {0xce, 0xa8, 0x5e, 0x2b, 0x07, 0xb4, 0x71, 0x4d, 0x19, 0xc5, 0x92, 0x50, 0x2b, 0x07, 0xb4, 0x71, 0x4d, 0x19}}};
  for (const auto& [name, bytes] : published) {
    Bytes got(bytes.size());
    kv_preset(name, 32).key->encode(x, got);
    EXPECT_EQ(got, bytes) << name;
  }
}

// ---- the comparison of bytes

std::vector<float> waves(std::size_t d) {
  std::vector<float> x(d);
  for (std::size_t i = 0; i < d; ++i) x[i] = std::sin(1.0f + 1.7f * static_cast<float>(i)) + 0.1f * std::cos(static_cast<float>(i * i));
  return x;
}

TEST(KvComparison, FindsEveryWrongByteOfEveryCodec) {
  const auto x = waves(64);
  for (const auto& name : kv_preset_names())
    for (const auto& codec : {kv_preset(name, 64).key, kv_preset(name, 64).value}) {
      Bytes bytes(static_cast<std::size_t>(codec->bytes()));
      codec->encode(x, bytes);
      EXPECT_EQ(codec->compare(x, bytes).wrong, 0) << name;
      for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes broken = bytes;
        broken[i] ^= 0x44;
        EXPECT_GT(codec->compare(x, broken).wrong, 0) << name << ", byte " << i;
      }
    }
}

TEST(KvComparison, ExcusesANeighbourOnTheBoundaryAndNowhereElse) {
  const KvPreset preset = kv_preset("turboquant_4bit_nc", 8);
  Bytes bytes(static_cast<std::size_t>(preset.value->bytes()));
  preset.value->encode(kValue, bytes);
  Bytes tie = bytes, inside = bytes;
  tie[0] = 0x48, inside[1] = 0xfd;
  EXPECT_EQ(preset.value->compare(kValue, tie).neighbours, 1);
  EXPECT_EQ(preset.value->compare(kValue, tie).wrong, 0);
  EXPECT_EQ(preset.value->compare(kValue, inside).wrong, 1);
}

// ---- expected error of each codec on Gaussian vectors

TEST(KvPreset, HasTheExpectedErrorOnGaussianVectors) {
  struct Row {
    const char* preset;
    double key, value;
  };
  for (const Row& row : {Row{"turboquant_3bit_nc", 0.034, 0.045}, Row{"turboquant_4bit_nc", 0.0093, 0.0100},
                         Row{"fp8", 0.00071, 0.00071}, Row{"fp8_fnuz", 0.00071, 0.00071}, Row{"q8_0", 2.9e-5, 2.9e-5},
                         Row{"q4_0", 0.0073, 0.0073}, Row{"q4_1", 0.0061, 0.0061}, Row{"legacy_k4v3", 0.0094, 0.034}}) {
    const KvPreset preset = kv_preset(row.preset, 128);
    double key = 0, value = 0, all = 0;
    std::uint32_t state = 1;
    const auto gaussian = [&] {  // the sum of twelve uniform numbers
      double sum = -6;
      for (int i = 0; i < 12; ++i) state = state * 1664525u + 1013904223u, sum += state * 0x1p-32;
      return sum;
    };
    for (int vector = 0; vector < 400; ++vector) {
      std::vector<float> x(128);
      for (float& element : x) element = static_cast<float>(gaussian());
      const Bytes slot = preset.encode(x, x);
      const auto k = decoded(*preset.key, slot, 128);
      const auto v = decoded(*preset.value, std::span(slot).subspan(static_cast<std::size_t>(preset.key->bytes())), 128);
      for (std::size_t i = 0; i < 128; ++i)
        key += std::pow(k[i] - x[i], 2), value += std::pow(v[i] - x[i], 2), all += std::pow(x[i], 2);
    }
    EXPECT_NEAR(key / all / row.key, 1, 0.06) << row.preset;
    EXPECT_NEAR(value / all / row.value, 1, 0.06) << row.preset;
  }
}

}  // namespace
}  // namespace hiplab::reference
