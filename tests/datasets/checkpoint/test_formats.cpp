// SPDX-License-Identifier: MIT
// What lies where in the files, by bytes written out by hand; and that readers and writers agree.
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/checkpoint/gguf.hpp"
#include "datasets/checkpoint/gguf_blocks.hpp"
#include "datasets/checkpoint/write_gguf.hpp"
#include "runner/number_formats.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

std::string text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
std::vector<std::byte> bytes_of(const std::string& text) {
  const auto part = std::as_bytes(std::span(text.data(), text.size()));
  return {part.begin(), part.end()};
}
std::vector<double> values_of(const StoredTensor& t) {
  std::vector<double> values(t.count());
  read_values(t.type, t.bytes, 0, values);
  return values;
}

using namespace std::string_literals;

TEST(Safetensors, IsLengthHeaderAndBytes) {
  const auto bytes = safetensors_bytes({tensor_of("a", StoredType::u8, {3}, bytes_of("xyz"))}, {{"format", "pt"}});
  const std::string header =
      R"({"__metadata__":{"format":"pt"},"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}})"s + "    ";
  ASSERT_EQ(header.size() % 8, 0u);
  EXPECT_EQ(text_of(bytes), std::string(1, static_cast<char>(header.size())) + "\0\0\0\0\0\0\0"s + header + "xyz");
}

TEST(Safetensors, GivesEveryTypeBack) {
  const auto u16 = [](double value, Dtype type) { return static_cast<std::uint16_t>(from_double(type, value)); };
  const MemoryFile f(
      {tensor_of("f16", StoredType::f16, {2, 2},
                 std::vector{u16(1.5, Dtype::f16), u16(-2, Dtype::f16), u16(0.25, Dtype::f16), u16(65504, Dtype::f16)}),
       tensor_of("bf16", StoredType::bf16, {2}, std::vector{u16(-3, Dtype::bf16), u16(1e30, Dtype::bf16)}),
       tensor_of("f32", StoredType::f32, {1}, std::vector{0.1f}),
       tensor_of("f64", StoredType::f64, {}, std::vector{0.1}),
       tensor_of("i64", StoredType::i64, {1}, std::vector<std::int64_t>{-5}),
       tensor_of("i32", StoredType::i32, {1}, std::vector<std::int32_t>{-6}),
       tensor_of("i16", StoredType::i16, {1}, std::vector<std::int16_t>{-7}),
       tensor_of("i8", StoredType::i8, {1}, std::vector<std::int8_t>{-8}),
       tensor_of("e4m3", StoredType::f8_e4m3, {5}, std::vector<std::uint8_t>{0x38, 0x7e, 0x01, 0xff, 0xc4}),
       tensor_of("e5m2", StoredType::f8_e5m2, {2}, std::vector<std::uint8_t>{0x3c, 0xc0}),
       tensor_of("none", StoredType::f32, {0, 7}, std::vector<float>{})});
  EXPECT_EQ(values_of(f.file.at("f16")), (std::vector<double>{1.5, -2, 0.25, 65504}));
  EXPECT_EQ(values_of(f.file.at("bf16"))[0], -3);
  EXPECT_EQ(values_of(f.file.at("f32"))[0], static_cast<double>(0.1f));
  EXPECT_EQ(values_of(f.file.at("f64")), std::vector<double>{0.1});
  EXPECT_EQ(values_of(f.file.at("i64"))[0] + values_of(f.file.at("i32"))[0], -11);
  EXPECT_EQ(values_of(f.file.at("i16"))[0] + values_of(f.file.at("i8"))[0], -15);
  const auto e4m3 = values_of(f.file.at("e4m3"));
  EXPECT_EQ(e4m3[0], 1);
  EXPECT_EQ(e4m3[1], 448);
  EXPECT_EQ(e4m3[2], 0x1p-9);
  EXPECT_TRUE(std::isnan(e4m3[3]));
  EXPECT_EQ(e4m3[4], -3);
  EXPECT_EQ(values_of(f.file.at("e5m2")), (std::vector<double>{1, -2}));
  EXPECT_EQ(f.file.at("none").count(), 0u);
  EXPECT_EQ(f.file.at("f16").shape, (std::vector<std::int64_t>{2, 2}));
}

TEST(Gguf, IsHeaderPairsTensorsPaddingAndBytes) {
  const auto bytes =
      gguf_bytes({3, {{"k", "vv"}}, {}, {tensor_of("t", StoredType::f32, {1, 2}, std::vector{1.f, 2.f})}});
  const std::string head = "GGUF\3\0\0\0"s + "\1\0\0\0\0\0\0\0"s + "\1\0\0\0\0\0\0\0"s +  //
                           "\1\0\0\0\0\0\0\0k"s + "\10\0\0\0"s + "\2\0\0\0\0\0\0\0vv"s +  //
                           "\1\0\0\0\0\0\0\0t"s + "\2\0\0\0"s + "\2\0\0\0\0\0\0\0"s + "\1\0\0\0\0\0\0\0"s +
                           "\0\0\0\0"s + "\0\0\0\0\0\0\0\0"s;
  const std::string data = "\0\0\x80\x3f\0\0\0\x40"s + std::string(24, '\0');
  EXPECT_EQ(text_of(bytes), head + std::string((32 - head.size() % 32) % 32, '\0') + data);
  const FileTensors read = parse_gguf(bytes, "memory");
  ASSERT_EQ(read.tensors.size(), 1u);
  EXPECT_EQ(read.tensors[0].shape, (std::vector<std::int64_t>{1, 2}));  // the file has the fastest extent first
  EXPECT_EQ(values_of(read.tensors[0]), (std::vector<double>{1, 2}));
  EXPECT_EQ(read.metadata.at("k"), "vv");
}

TEST(Gguf, BothVersionsAndOtherAlignmentsComeBack) {
  for (const std::uint32_t version : {2u, 3u})
    for (const std::uint32_t alignment : {8u, 64u}) {
      const auto bytes = gguf_bytes({version,
                                     {{"general.architecture", "qwen3"}},
                                     {{"general.alignment", alignment}},
                                     {tensor_of("a", StoredType::i8, {3}, bytes_of("abc")),
                                      tensor_of("b", StoredType::bf16, {1}, std::vector<std::uint16_t>{0x4040})}});
      const FileTensors read = parse_gguf(bytes, "memory");
      EXPECT_EQ(text_of(read.tensors[0].bytes), "abc");
      EXPECT_EQ(values_of(read.tensors[1]), std::vector<double>{3});
      EXPECT_EQ(read.tensors[1].bytes.data() - read.tensors[0].bytes.data(), static_cast<int>(alignment));
    }
}

constexpr std::uint16_t kOne = 0x3c00, kHalf = 0x3800;

TEST(GgufBlocks, Q8AndQ4ByHand) {
  std::vector<std::byte> q8;
  Q8Fields f8{kHalf, {}};
  f8.q[0] = -128, f8.q[31] = 3;
  put_block(f8, q8);
  EXPECT_EQ(text_of(q8), "\x00\x38\x80"s + std::string(30, '\0') + "\3");
  std::vector<double> values(32);
  read_block(StoredType::q8_0, q8.data(), values);
  EXPECT_EQ(values[0], -64);
  EXPECT_EQ(values[31], 1.5);

  std::vector<std::byte> q4;
  Q4Fields f4{kOne, {}};
  f4.q[0] = 15, f4.q[16] = 1, f4.q[31] = 9;
  put_block(f4, q4);
  EXPECT_EQ(text_of(q4), "\x00\x3c\x1f"s + std::string(14, '\0') + "\x90");
  read_block(StoredType::q4_0, q4.data(), values);
  EXPECT_EQ(values[0], 7);
  EXPECT_EQ(values[1], -8);
  EXPECT_EQ(values[16], -7);
  EXPECT_EQ(values[31], 1);
}

// Part 5: scale 53 = 3 * 16 + 5, minimum 38 = 2 * 16 + 6: low halves 0x65 in byte 9, tops in bytes 1 and 5.
TEST(GgufBlocks, Q4KByHand) {
  Q4KFields f;
  f.d = kOne, f.dmin = kHalf;
  f.scale[5] = 53, f.minimum[5] = 38, f.scale[1] = 7, f.minimum[1] = 9;
  f.q[5 * 32 + 3] = 11;  // part 5 is odd: the high half of byte 2 * 32 + 3
  f.q[1 * 32] = 2;
  std::vector<std::byte> block;
  put_block(f, block);
  ASSERT_EQ(block.size(), 144u);
  const auto at = [&](std::size_t i) { return std::to_integer<int>(block[i]); };
  EXPECT_EQ(at(4 + 1), 7 | 3 << 6);
  EXPECT_EQ(at(4 + 5), 9 | 2 << 6);
  EXPECT_EQ(at(4 + 9), 0x65);
  EXPECT_EQ(at(16 + 64 + 3), 0xb0);
  EXPECT_EQ(at(16), 0x20);
  std::vector<double> values(256);
  read_block(StoredType::q4_k, block.data(), values);
  EXPECT_EQ(values[5 * 32 + 3], 53 * 11 - 19.0);
  EXPECT_EQ(values[5 * 32], -19.0);
  EXPECT_EQ(values[1 * 32], 7 * 2 - 4.5);
  EXPECT_EQ(values[0], 0);
}

// Value 128 + 2 * 32 + 7 lies in half 1, quarter 2: the high half of byte 64 + 7, bits 4 and 5 of byte 128 + 32 + 7.
TEST(GgufBlocks, Q6KByHand) {
  Q6KFields f;
  f.d = kHalf;
  f.scale.fill(1);
  f.scale[(128 + 64 + 7) / 16] = -3;
  f.q.fill(32);
  f.q[128 + 64 + 7] = 0x2d;
  std::vector<std::byte> block;
  put_block(f, block);
  ASSERT_EQ(block.size(), 210u);
  const auto at = [&](std::size_t i) { return std::to_integer<int>(block[i]); };
  EXPECT_EQ(at(64 + 7), 0xd0);
  EXPECT_EQ(at(128 + 32 + 7), 0xaa);
  EXPECT_EQ(at(192 + 12), 0xfd);
  std::vector<double> values(256);
  read_block(StoredType::q6_k, block.data(), values);
  EXPECT_EQ(values[128 + 64 + 7], -3 * 0.5 * (0x2d - 32));
  EXPECT_EQ(values[128 + 64 + 6], 0);
}

TEST(GgufBlocks, RandomFieldsComeBackAsTheFormulasSay) {
  const RandomStream random(21, "blocks");
  std::uint64_t i = 0;
  for (int round = 0; round < 20; ++round) {
    Q4KFields k4;
    Q6KFields k6;
    k4.d = kHalf, k4.dmin = kOne, k6.d = kHalf;
    for (auto& v : k4.scale) v = random.bits(i++) & 63;
    for (auto& v : k4.minimum) v = random.bits(i++) & 63;
    for (auto& v : k4.q) v = random.bits(i++) & 15;
    for (auto& v : k6.scale) v = static_cast<std::int8_t>(random.bits(i++));
    for (auto& v : k6.q) v = random.bits(i++) & 63;
    std::vector<std::byte> b4, b6;
    put_block(k4, b4);
    put_block(k6, b6);
    std::vector<double> v4(256), v6(256);
    read_block(StoredType::q4_k, b4.data(), v4);
    read_block(StoredType::q6_k, b6.data(), v6);
    for (std::size_t e = 0; e < 256; ++e) {
      ASSERT_EQ(v4[e], 0.5 * k4.scale[e / 32] * k4.q[e] - k4.minimum[e / 32]) << e;
      ASSERT_EQ(v6[e], 0.5 * k6.scale[e / 16] * (k6.q[e] - 32)) << e;
    }
  }
}

TEST(TensorFile, ShardsAreOneListAndAFolderIsEnough) {
  const auto folder = own_folder();
  std::vector<TensorToWrite> tensors;
  for (const char* name : {"a", "b", "c"})
    tensors.push_back(tensor_of(name, StoredType::f32, {2}, std::vector{1.f, 2.f}));
  const auto names = write_shards(folder, tensors, 16);
  EXPECT_EQ(names, (std::vector<std::string>{"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"}));
  for (const auto& path : {folder, folder / "model.safetensors.index.json"}) {
    const TensorFile file = TensorFile::open(path);
    EXPECT_EQ(file.format(), FileFormat::sharded_safetensors);
    EXPECT_EQ(file.tensors().size(), 3u);
    EXPECT_EQ(file.at("c").file, names[1]);
    EXPECT_EQ(values_of(file.at("b")), (std::vector<double>{1, 2}));
  }
  EXPECT_EQ(user_error_of([&] { TensorFile::open(folder).at("d"); }),
            (folder / "model.safetensors.index.json").string() + " has no tensor d; the nearest is a");
}

TEST(TensorFile, AFileIsKnownByItsBytesNotItsName) {
  const auto folder = own_folder();
  write_gguf(folder / "model.safetensors", {3, {}, {}, {tensor_of("t", StoredType::i8, {1}, bytes_of("x"))}});
  EXPECT_EQ(TensorFile::open(folder / "model.safetensors").format(), FileFormat::gguf);
  EXPECT_FALSE(std::filesystem::exists(folder / "model.safetensors.tmp"));
}

TEST(TensorFile, LargeTensorsAreWrittenPieceByPieceAndComeBack) {
  const auto folder = own_folder();
  constexpr std::int64_t kCount = (std::int64_t{8} << 20) + 12345;  // more than one piece
  std::size_t most = 0;
  const TensorToWrite big{"big", StoredType::u8, {kCount}, [&](std::uint64_t first, std::span<std::byte> piece) {
                            most = std::max(most, piece.size());
                            for (std::size_t i = 0; i < piece.size(); ++i)
                              piece[i] = static_cast<std::byte>((first + i) * 2654435761u >> 13);
                          }};
  write_safetensors(folder / "big.safetensors", {big});
  const TensorFile file = TensorFile::open(folder / "big.safetensors");
  const auto bytes = file.at("big").bytes;
  ASSERT_EQ(bytes.size(), static_cast<std::size_t>(kCount));
  for (std::size_t i = 0; i < bytes.size(); i += 997)
    ASSERT_EQ(bytes[i], static_cast<std::byte>(i * 2654435761u >> 13)) << i;
  EXPECT_EQ(most, std::size_t{8} << 20);
  let_go(bytes);  // pages come back from the file
  EXPECT_EQ(bytes[4096 * 5], static_cast<std::byte>(4096 * 5 * 2654435761u >> 13));
}

}  // namespace
}  // namespace hiplab::test
