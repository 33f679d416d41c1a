// SPDX-License-Identifier: MIT
// A checkpoint of floats as TQ3: both tensors of each projection and each stack of experts, bit by bit those of the
// codec, and everything else as it was.
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "datasets/checkpoint/quantize_file.hpp"
#include "datasets/fill.hpp"
#include "reference/tq3_weights.hpp"
#include "runner/number_formats.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

QuantizeRequest tq3() {
  QuantizeRequest request;
  request.layout = "tq3";
  request.bits = 3;
  return request;
}

std::vector<std::uint16_t> halves(std::size_t count, std::uint64_t seed) {
  const RandomStream random(seed, "w");
  std::vector<std::uint16_t> values(count);
  for (std::size_t i = 0; i < count; ++i)
    values[i] = static_cast<std::uint16_t>(from_double(Dtype::f16, 0.03 * gaussian(random.bits(i))));
  return values;
}

/// The codec's bytes and norms for rows of K.
void expect_encoded(const TensorFile& file, const std::string& name, const std::vector<std::uint16_t>& w,
                    std::size_t k) {
  const StoredTensor &packed = file.at(name + ".tq_packed"), &norms = file.at(name + ".tq_norms");
  const std::size_t rows = w.size() / k, groups = (k + 127) / 128;
  EXPECT_EQ(packed.type, StoredType::u8);
  EXPECT_EQ(packed.shape, (std::vector<std::int64_t>{static_cast<std::int64_t>(rows * groups), 48}));
  EXPECT_EQ(norms.type, StoredType::f32);
  EXPECT_EQ(norms.shape, (std::vector{static_cast<std::int64_t>(rows), static_cast<std::int64_t>(groups)}));
  std::vector<double> stored(rows * groups);
  read_values(norms.type, norms.bytes, 0, stored);
  for (std::size_t g = 0; g < rows * groups; ++g) {
    std::vector<float> group;
    for (std::size_t i = g % groups * 128; i < std::min(k, g % groups * 128 + 128); ++i)
      group.push_back(static_cast<float>(to_double(Dtype::f16, w[g / groups * k + i])));
    const auto want = reference::tq3_encode(group, true);
    EXPECT_EQ(static_cast<float>(stored[g]), want.norm) << name << " " << g;
    EXPECT_EQ(0, std::memcmp(want.packed.data(), packed.bytes.data() + g * 48, 48)) << name << " " << g;
  }
}

TEST(Tq3File, HoldsTheCodecsBytesOfMatricesAndStacksOfExperts) {
  const auto matrix = halves(6 * 256, 1), experts = halves(3 * 4 * 200, 2), norm = halves(256, 3);
  const std::string stack = "model.layers.0.mlp.experts.gate_up_proj", plain = "model.layers.0.mlp.down_proj.weight";
  const auto folder = own_folder();
  write_safetensors(folder / "in.safetensors", {tensor_of(plain, StoredType::f16, {6, 256}, matrix),
                                                tensor_of(stack, StoredType::f16, {3, 4, 200}, experts),
                                                tensor_of("model.norm.weight", StoredType::f16, {256}, norm)});
  const auto done = quantize_file(TensorFile::open(folder / "in.safetensors"), tq3(), folder / "out");
  EXPECT_EQ(done.layers, (std::vector<std::string>{"model.layers.0.mlp.down_proj", stack}));
  EXPECT_EQ(done.kept, std::vector<std::string>{"model.norm.weight"});
  // Eight levels on a Gaussian: relative L2 sqrt(0.0345) = 0.186. Rows of 200 end in a group of 72 filled up with zeros:
  // its error spreads over 128 places, of which 72 count, sqrt(0.0345 (128 + 72 72 / 128) / 200) = 0.170.
  EXPECT_NEAR(done.least_error, 0.170, 0.02);
  EXPECT_NEAR(done.most_error, 0.186, 0.02);
  const auto file = TensorFile::open(folder / "out");
  EXPECT_EQ(file.tensors().size(), 5u);
  expect_encoded(file, plain, matrix, 256);
  expect_encoded(file, stack, experts, 200);
  const auto config = nlohmann::json::parse(read_whole_text(folder / "out/tq_config.json"));
  EXPECT_EQ(config["format"], "tq3_native");
  EXPECT_EQ(config["compressed_layers"], 2);
}

TEST(Tq3File, RefusesWhatTheFormatHasNot) {
  const auto folder = own_folder();
  std::vector<float> w(4 * 128, 0.5f);
  w[300] = NAN;
  write_safetensors(folder / "in.safetensors", {tensor_of("a.weight", StoredType::f32, {4, 128}, w)});
  const auto file = TensorFile::open(folder / "in.safetensors");
  const auto refused = [&](const QuantizeRequest& request) {
    return user_error_of([&] { quantize_file(file, request, folder / "out"); });
  };
  EXPECT_EQ(refused(tq3()), "a.weight: row 2 has a NaN or an infinite weight");
  QuantizeRequest four = tq3();
  four.bits = 4;
  EXPECT_EQ(refused(four), "tq3 has 3 bits, groups of 128 and no zero points");
  EXPECT_TRUE(std::filesystem::is_empty(folder / "out"));
}

}  // namespace
}  // namespace hiplab::test
