// SPDX-License-Identifier: MIT
// Files that lie are refused in one line that says what is wrong.
#include <gtest/gtest.h>

#include "datasets/checkpoint/gguf.hpp"
#include "datasets/checkpoint/shard_index.hpp"
#include "datasets/checkpoint/write_gguf.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

using namespace std::string_literals;

std::vector<std::byte> bytes_of(const std::string& text) {
  const auto part = std::as_bytes(std::span(text.data(), text.size()));
  return {part.begin(), part.end()};
}
std::string little(std::uint64_t value, std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 255);
  return text;
}
std::string u32(std::uint64_t value) {
  return little(value, 4);
}
std::string u64(std::uint64_t value) {
  return little(value, 8);
}

/// What is said of a safetensors file with this header and `data` bytes behind it.
std::string header_error(const std::string& header, std::size_t data = 8) {
  const auto bytes = bytes_of(u64(header.size()) + header + std::string(data, '\1'));
  return user_error_of([&] { parse_safetensors(bytes, "f"); });
}
std::string raw_error(const std::string& bytes) {
  const auto copy = bytes_of(bytes);
  return user_error_of([&] { parse_safetensors(copy, "f"); });
}
std::string entry(const std::string& name, const std::string& dtype, const std::string& shape,
                  const std::string& offsets) {
  return "\"" + name + R"(":{"dtype":")" + dtype + R"(","shape":[)" + shape + R"(],"data_offsets":[)" + offsets + "]}";
}

TEST(HostileSafetensors, HeaderLengthsThatLie) {
  EXPECT_EQ(raw_error(""), "f: too short for a safetensors file: 0 bytes");
  EXPECT_EQ(raw_error("1234567"), "f: too short for a safetensors file: 7 bytes");
  EXPECT_EQ(raw_error(u64(~0ull) + "{}"),
            "f: the header is said to be 18446744073709551615 bytes long; the most is 100000000 (is this a safetensors "
            "file?)");
  EXPECT_EQ(raw_error(u64(3) + "{}"),
            "f: the header is said to be 3 bytes long, and only 2 follow (is the file cut short?)");
  EXPECT_EQ(raw_error(u64(0)), "f: the header does not begin with '{'");
  EXPECT_EQ(raw_error(u64(3) + " {}"), "f: the header does not begin with '{'");
}

TEST(HostileSafetensors, HeadersThatAreNoHeaders) {
  EXPECT_EQ(header_error("{"), "f: the header is not JSON (at its byte 2)");
  EXPECT_EQ(header_error("{}}"), "f: the header is not JSON (at its byte 3)");
  EXPECT_EQ(header_error("{\"a\xff\":1}"), "f: the header is not JSON (at its byte 4)");
  EXPECT_EQ(header_error(R"({"a":1})"), "f: the header holds a number where none belongs");
  EXPECT_EQ(header_error(R"({"a":[]})"), "f: the header holds a list where none belongs");
  EXPECT_EQ(header_error(R"({"a":{}})"), "f: a has no dtype");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8"}})"), "f: a has no shape");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0]}})"), "f: a has no pair of data_offsets");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8,8]}})"),
            "f: a has more than two data_offsets");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","shape":[8.5],"data_offsets":[0,8]}})"),
            "f: the header's entry of a holds a fraction where none belongs");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","shape":[-8],"data_offsets":[0,8]}})"),
            "f: the header's entry of a holds a negative number where none belongs");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","dtype":"U8","shape":[8],"data_offsets":[0,8]}})"),
            "f: a has a dtype twice");
  EXPECT_EQ(header_error(R"({"a":{"dtype":"U8","more":{},"shape":[8],"data_offsets":[0,8]}})"),
            "f: the header's entry of a holds an object where none belongs");
  EXPECT_EQ(header_error("{" + entry("a", "F12", "8", "0,8") + "}"), "f: a has the unknown dtype F12");
  EXPECT_EQ(header_error("{" + entry("a", "Q4_K", "8", "0,8") + "}"), "f: a has the unknown dtype Q4_K");
  EXPECT_EQ(header_error(R"({"__metadata__":{"a":1}})"),
            "f: __metadata__ of the header holds a number where none belongs");
  EXPECT_EQ(header_error(R"({"__metadata__":{},"__metadata__":{}})"), "f: the header has __metadata__ twice");
}

TEST(HostileSafetensors, NamesThatAreNoNames) {
  EXPECT_EQ(header_error("{" + entry("", "U8", "8", "0,8") + "}"), "f: a tensor has no name");
  EXPECT_EQ(header_error("{" + entry("a\\u001b[2J", "U8", "8", "0,8") + "}"),
            "f: the name a?[2J holds a control character");
  EXPECT_EQ(header_error("{" + entry(std::string(600, 'x'), "U8", "8", "0,8") + "}"),
            "f: the name " + std::string(80, 'x') + "... has more than 512 characters");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "4", "0,4") + "," + entry("a", "U8", "4", "4,8") + "}"),
            "f: two tensors are named a");
}

TEST(HostileSafetensors, PlacesThatLie) {
  EXPECT_EQ(header_error("{" + entry("a", "U8", "8", "8,0") + "}"), "f: a ends at 0 before it begins at 8");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "9", "0,9") + "}"),
            "f: a ends at byte 9 of the data, and there are 8 (is the file cut short?)");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "8", "18446744073709551608,18446744073709551615") + "}"),
            "f: a ends at byte 18446744073709551615 of the data, and there are 8 (is the file cut short?)");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "8", "0,99999999999999999999") + "}"),
            "f: the header's entry of a holds a fraction where none belongs");  // beyond 64 bits JSON has doubles
  EXPECT_EQ(header_error("{" + entry("a", "F32", "3", "0,8") + "}"), "f: a has 8 bytes, and F32 [3] takes 12");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "6", "0,6") + "," + entry("b", "U8", "4", "4,8") + "}"),
            "f: a and b share bytes");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "3", "0,3") + "," + entry("b", "U8", "4", "4,8") + "}"),
            "f: 1 bytes before b belong to no tensor");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "7", "0,7") + "}"), "f: 1 bytes at the end belong to no tensor");
  EXPECT_EQ(header_error("{}", 0), "no error");
}

TEST(HostileSafetensors, ShapesThatOverflow) {
  // 2^32 * 2^32 and 2^61 * 8 wrap to 0 and to 2^64 in 64 bits.
  EXPECT_EQ(header_error("{" + entry("a", "U8", "4294967296,4294967296", "0,0") + "}", 0),
            "f: a has more than 2^60 elements by its shape [4294967296, 4294967296]");
  EXPECT_EQ(header_error("{" + entry("a", "F64", "2305843009213693952", "0,0") + "}", 0),
            "f: a has more than 2^60 elements by its shape [2305843009213693952]");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "0,4294967296,4294967296", "0,0") + "}", 0),
            "f: a has more than 2^60 elements by its shape [0, 4294967296, 4294967296]");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "9223372036854775808", "0,0") + "}", 0),
            "f: a has an extent of 9223372036854775808");
  EXPECT_EQ(header_error("{" + entry("a", "U8", "1,1,1,1,1,1,1,1,8", "0,8") + "}"), "f: a has more than 8 dimensions");
}

TEST(HostileSafetensors, DeepAndLongJsonCostNothing) {
  EXPECT_EQ(header_error("{\"a\":" + std::string(1 << 20, '[')), "f: the header holds a list where none belongs");
  std::string deep = "{\"__metadata__\":";
  for (int i = 0; i < 100'000; ++i) deep += "{\"a\":";
  EXPECT_EQ(header_error(deep), "f: __metadata__ of the header holds an object where none belongs");
}

std::string index_error(const std::string& text) {
  const auto bytes = bytes_of(text);
  return user_error_of([&] { parse_shard_index(bytes, "i"); });
}

TEST(HostileIndex, OnlyNamesInTheFolderAreFollowed) {
  const char rule[] = ": only names of files in its own folder are followed";
  for (const std::string bad : {"../x.safetensors", "/etc/passwd", "a/b", "..", ".", "a\\\\b", ""}) {
    const std::string line = index_error(R"({"weight_map":{"t":")" + bad + "\"}}");
    EXPECT_NE(line.find(rule), std::string::npos) << bad << ": " << line;
  }
  EXPECT_EQ(index_error(R"({"weight_map":{"t":"a\u0000b"}})"),
            "i: weight_map puts t into a?b: the name holds a control character");
  EXPECT_EQ(index_error(R"({"weight_map":{"t":"m.safetensors"}})"), "no error");
}

TEST(HostileIndex, IndexesThatAreNone) {
  EXPECT_EQ(index_error(""), "i: the index is not JSON (at its byte 1)");
  EXPECT_EQ(index_error("[]"), "i: the index holds a list where none belongs");
  EXPECT_EQ(index_error("3"), "i: the index holds a number where none belongs");
  EXPECT_EQ(index_error("{}"), "i: the index has no weight_map");
  EXPECT_EQ(index_error(R"({"weight_map":{}})"), "i: weight_map is empty");
  EXPECT_EQ(index_error(R"({"weight_map":[]})"), "i: weight_map is not an object");
  EXPECT_EQ(index_error(R"({"weight_map":{"a":3}})"), "i: weight_map holds a number where a file's name belongs");
  EXPECT_EQ(index_error(R"({"weight_map":{"a":{}}})"), "i: weight_map holds an object where a file's name belongs");
  EXPECT_EQ(index_error(R"({"weight_map":{"a":"x","a":"y"}})"), "i: weight_map has a twice");
  EXPECT_EQ(index_error(R"({"weight_map":{"a":"x"},"weight_map":{"a":"x"}})"), "i: the index has weight_map twice");
  EXPECT_EQ(index_error(R"({"metadata":{"weight_map":{"a":3},"x":[[1.5,null,true,-1]]},"weight_map":{"a":"x"}})"),
            "no error");
}

TEST(HostileIndex, ShardsThatDoNotHoldWhatIsSaid) {
  const auto folder = own_folder();
  const auto index = folder / "model.safetensors.index.json";
  const auto tensor = [](const char* name) { return tensor_of(name, StoredType::u8, {1}, bytes_of("x")); };
  write_safetensors(folder / "1.safetensors", {tensor("a")});
  write_safetensors(folder / "2.safetensors", {tensor("b")});
  const auto error = [&](const std::string& map) {
    write_whole_file(index, "{\"weight_map\":{" + map + "}}");
    const std::string line = user_error_of([&] { TensorFile::open(index); });
    const std::string file = index.string() + ": ";
    return line.starts_with(file) ? line.substr(file.size()) : line;
  };
  EXPECT_EQ(error(R"("a":"1.safetensors","b":"2.safetensors")"), "no error");
  EXPECT_EQ(error(R"("a":"1.safetensors","c":"2.safetensors")"),
            "weight_map puts c into 2.safetensors, which does not have it");
  EXPECT_EQ(error(R"("a":"2.safetensors","b":"1.safetensors")"),
            "weight_map puts a into 2.safetensors, and it is in 1.safetensors");
  EXPECT_EQ(error(R"("a":"3.safetensors")"),
            "cannot read " + (folder / "3.safetensors").string() + ": No such file or directory");
  write_safetensors(folder / "2.safetensors", {tensor("a")});
  EXPECT_EQ(error(R"("a":"1.safetensors","b":"2.safetensors")"), "a is in 1.safetensors and again in 2.safetensors");
  auto cut = safetensors_bytes({tensor("b")});
  cut.pop_back();
  write_whole_file(folder / "2.safetensors", cut);
  EXPECT_EQ(
      error(R"("a":"1.safetensors","b":"2.safetensors")"),
      (folder / "2.safetensors").string() + ": b ends at byte 1 of the data, and there are 0 (is the file cut short?)");
}

std::string gguf_error(const std::string& text) {
  const auto bytes = bytes_of(text);
  return user_error_of([&] { parse_gguf(bytes, "g"); });
}
std::string gguf_text(const std::string& s) {
  return u64(s.size()) + s;
}
/// One tensor of type u8-like I8 and 8 bytes of data.
std::string one_tensor(const std::string& dims, std::uint32_t type, std::uint64_t offset, std::size_t data = 32) {
  std::string file = "GGUF" + u32(3) + u64(1) + u64(0) + gguf_text("t") + dims + u32(type) + u64(offset);
  file.resize((file.size() + 31) / 32 * 32);
  return file + std::string(data, '\1');
}

TEST(HostileGguf, HeadersThatLie) {
  EXPECT_EQ(gguf_error("GGU"), "g: does not begin with GGUF");
  EXPECT_EQ(gguf_error("GGUF" + u32(1)), "g: GGUF version 1; versions 2 and 3 are read");
  EXPECT_EQ(gguf_error("GGUF" + u32(3u << 24)), "g: a big-endian GGUF file, which is not read here");
  EXPECT_EQ(gguf_error("GGUF" + u32(3)), "g: the number of tensors at byte 8 is said to take 8 bytes, and 0 are left");
  EXPECT_EQ(gguf_error("GGUF" + u32(3) + u64(~0ull) + u64(0)),
            "g: 18446744073709551615 tensors cannot be in the 0 bytes that are left");
  EXPECT_EQ(gguf_error("GGUF" + u32(3) + u64(0) + u64(1ull << 62)),
            "g: 4611686018427387904 metadata pairs cannot be in the 0 bytes that are left");
}

TEST(HostileGguf, MetadataThatLies) {
  const auto pair = [](const std::string& rest) { return gguf_error("GGUF" + u32(3) + u64(0) + u64(1) + rest); };
  EXPECT_EQ(pair(u64(~0ull) + std::string(16, 'x')),
            "g: a metadata key at byte 32 is said to take 18446744073709551615 bytes, and 16 are left");
  EXPECT_EQ(pair(gguf_text("key") + u32(13) + u64(0)), "g: metadata key has the unknown type 13");
  EXPECT_EQ(pair(gguf_text("key") + u32(9) + u32(9) + u64(1) + u64(0)), "g: metadata key is a list of lists");
  EXPECT_EQ(pair(gguf_text("key") + u32(9) + u32(12) + u64(1ull << 61) + u64(0)),
            "g: 2305843009213693952 numbers cannot be in the 8 bytes that are left");
  EXPECT_EQ(pair(gguf_text("key") + u32(9) + u32(8) + u64(1ull << 61) + u64(0)),
            "g: 2305843009213693952 texts cannot be in the 8 bytes that are left");
  EXPECT_EQ(pair(gguf_text("general.alignment") + u32(4) + u32(0)),
            "g: general.alignment is 0, not a multiple of 8 below 10^7");
  EXPECT_EQ(
      gguf_error("GGUF" + u32(3) + u64(0) + u64(2) + gguf_text("k") + u32(0) + "x" + gguf_text("k") + u32(0) + "x"),
      "g: metadata has k twice");
}

TEST(HostileGguf, TensorsThatLie) {
  const std::uint32_t i8 = 24, q4_k = 12;
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(8), i8, 0)), "no error");
  EXPECT_EQ(gguf_error(one_tensor(u32(5) + u64(8), i8, 0)), "g: t has 5 dimensions; GGUF has at most 4");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(8), 99, 0)), "g: t has GGUF's type 99, whose layout is not known here");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(8), i8, 1)), "g: t is at 1, not a multiple of the alignment 32");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(33), i8, 0)),
            "g: t takes 33 bytes from 0 on, and the data have 32 (is the file cut short?)");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(8), i8, ~0ull - 31)),
            "g: t takes 8 bytes from 18446744073709551584 on, and the data have 32 (is the file cut short?)");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(32), q4_k, 0)),
            "g: t has rows of 32 elements, and Q4_K comes in blocks of 256");
  EXPECT_EQ(gguf_error(one_tensor(u32(2) + u64(1ull << 32) + u64(1ull << 32), i8, 0)),
            "g: t has more than 2^60 elements by its shape [4294967296, 4294967296]");
  EXPECT_EQ(gguf_error(one_tensor(u32(1) + u64(1ull << 63), i8, 0)), "g: t has an extent of 9223372036854775808");
}

TEST(HostileFiles, EveryBeginningOfAGoodFileIsRefusedOrRead) {
  const auto good = safetensors_bytes(tensors_of(pack(random_weights({16, 64, 32}, 5), Int4Layout::gptq_v2), "layer"));
  const auto gguf = gguf_bytes({3, {{"k", "v"}}, {}, {tensor_of("t", StoredType::f32, {8}, std::vector<float>(8))}});
  for (std::size_t size = 0; size < good.size(); ++size)
    EXPECT_NE(user_error_of([&] { parse_safetensors(std::span(good).first(size), "f"); }), "no error") << size;
  for (std::size_t size = 0; size < gguf.size(); ++size)
    EXPECT_NE(user_error_of([&] { parse_gguf(std::span(gguf).first(size), "g"); }), "no error") << size;
}

TEST(HostileFiles, WhatIsNoRegularFileIsRefused) {
  const auto folder = own_folder();
  EXPECT_EQ(user_error_of([&] { TensorFile::open(folder); }),
            folder.string() + ": the folder has neither model.safetensors.index.json nor model.safetensors");
  EXPECT_EQ(user_error_of([] { TensorFile::open("/dev/null"); }), "cannot read /dev/null: it is not a regular file");
  EXPECT_EQ(user_error_of([&] { TensorFile::open(folder / "none"); }),
            "cannot read " + (folder / "none").string() + ": No such file or directory");
}

}  // namespace
}  // namespace hiplab::test
