// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/gguf.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

namespace hiplab::datasets {
namespace {

/// GGUF's numbers of the types of metadata.
enum class MetaType : std::uint32_t { u8, i8, u16, i16, u32, i32, f32, boolean, text, list, u64, i64, f64 };

std::size_t fixed_bytes(MetaType type) {
  switch (type) {
    case MetaType::u8:
    case MetaType::i8:
    case MetaType::boolean:
      return 1;
    case MetaType::u16:
    case MetaType::i16:
      return 2;
    case MetaType::u32:
    case MetaType::i32:
    case MetaType::f32:
      return 4;
    case MetaType::u64:
    case MetaType::i64:
    case MetaType::f64:
      return 8;
    default:
      return 0;
  }
}

/// Reads forward and never beyond the end.
class Cursor {
public:
  Cursor(std::span<const std::byte> bytes, const std::string& file) : bytes_(bytes), file_(file) {}

  template <class T>
  T number(const char* what) {
    T value;
    std::memcpy(&value, take(sizeof value, what).data(), sizeof value);
    return value;
  }
  std::string text(const char* what) {
    const auto length = number<std::uint64_t>(what);
    const auto part = take(length, what);
    return {reinterpret_cast<const char*>(part.data()), part.size()};
  }
  std::span<const std::byte> take(std::uint64_t count, const char* what) {
    if (count > left())
      refuse(file_, std::string(what) + " at byte " + std::to_string(at_) + " is said to take " +
                        std::to_string(count) + " bytes, and " + std::to_string(left()) + " are left");
    const auto part = bytes_.subspan(at_, count);
    at_ += count;
    return part;
  }
  std::uint64_t left() const { return bytes_.size() - at_; }
  std::uint64_t at() const { return at_; }

private:
  std::span<const std::byte> bytes_;
  const std::string& file_;
  std::uint64_t at_ = 0;
};

/// `count` things of at least `least` bytes each must fit what is left: said before anything is reserved for them.
void check_room(const Cursor& in, const std::string& file, std::uint64_t count, std::uint64_t least, const char* what) {
  if (count > in.left() / least)
    refuse(file, std::to_string(count) + " " + what + " cannot be in the " + std::to_string(in.left()) +
                     " bytes that are left");
}

MetaType meta_type(Cursor& in, const std::string& file, const std::string& key) {
  const auto number = in.number<std::uint32_t>("the type of a metadata value");
  if (number > static_cast<std::uint32_t>(MetaType::f64))
    refuse(file, "metadata " + shown(key) + " has the unknown type " + std::to_string(number));
  return static_cast<MetaType>(number);
}

std::string read_list(Cursor& in, const std::string& file, const std::string& key) {
  const MetaType type = meta_type(in, file, key);
  const auto count = in.number<std::uint64_t>("the length of a list");
  if (type == MetaType::list) refuse(file, "metadata " + shown(key) + " is a list of lists");
  if (type == MetaType::text) {
    check_room(in, file, count, sizeof(std::uint64_t), "texts");
    for (std::uint64_t i = 0; i < count; ++i) in.take(in.number<std::uint64_t>("a text"), "a text of a list");
    return "[" + std::to_string(count) + " texts]";
  }
  check_room(in, file, count, fixed_bytes(type), "numbers");
  in.take(count * fixed_bytes(type), "a list");
  return "[" + std::to_string(count) + " numbers]";
}

std::string read_value(Cursor& in, const std::string& file, const std::string& key) {
  const char what[] = "a metadata value";
  switch (meta_type(in, file, key)) {
    case MetaType::u8:
      return std::to_string(in.number<std::uint8_t>(what));
    case MetaType::i8:
      return std::to_string(in.number<std::int8_t>(what));
    case MetaType::u16:
      return std::to_string(in.number<std::uint16_t>(what));
    case MetaType::i16:
      return std::to_string(in.number<std::int16_t>(what));
    case MetaType::u32:
      return std::to_string(in.number<std::uint32_t>(what));
    case MetaType::i32:
      return std::to_string(in.number<std::int32_t>(what));
    case MetaType::f32:
      return std::to_string(in.number<float>(what));
    case MetaType::boolean:
      return in.number<std::uint8_t>(what) ? "true" : "false";
    case MetaType::text:
      return in.text(what);
    case MetaType::list:
      return read_list(in, file, key);
    case MetaType::u64:
      return std::to_string(in.number<std::uint64_t>(what));
    case MetaType::i64:
      return std::to_string(in.number<std::int64_t>(what));
    default:
      return std::to_string(in.number<double>(what));
  }
}

void check_version(Cursor& in, const std::string& file) {
  if (in.left() < 4 || std::memcmp(in.take(4, "the magic").data(), "GGUF", 4) != 0)
    refuse(file, "does not begin with GGUF");
  const auto version = in.number<std::uint32_t>("the version");
  if (version == 2 || version == 3) return;
  if (version != 0 && (version & 0xffff) == 0) refuse(file, "a big-endian GGUF file, which is not read here");
  refuse(file, "GGUF version " + std::to_string(version) + "; versions 2 and 3 are read");
}

std::uint64_t alignment_of(const FileTensors& result, const std::string& file) {
  const auto it = result.metadata.find("general.alignment");
  if (it == result.metadata.end()) return 32;
  const std::string& text = it->second;
  const bool number = !text.empty() && text.size() < 8 && text.find_first_not_of("0123456789") == std::string::npos;
  const std::uint64_t alignment = number ? std::stoull(text) : 0;
  if (alignment == 0 || alignment % 8 != 0)
    refuse(file, "general.alignment is " + shown(text) + ", not a multiple of 8 below 10^7");
  return alignment;
}

/// A tensor's entry; its offset goes to `offset`.
StoredTensor read_tensor(Cursor& in, const std::string& file, std::uint64_t& offset) {
  StoredTensor t;
  t.name = in.text("a tensor's name");
  check_name(file, t.name);
  const auto dimensions = in.number<std::uint32_t>("a number of dimensions");
  if (dimensions > 4)
    refuse(file, shown(t.name) + " has " + std::to_string(dimensions) + " dimensions; GGUF has at most 4");
  for (std::uint32_t d = 0; d < dimensions; ++d) {
    const auto extent = in.number<std::uint64_t>("an extent");
    if (extent > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      refuse(file, shown(t.name) + " has an extent of " + std::to_string(extent));
    t.shape.insert(t.shape.begin(), static_cast<std::int64_t>(extent));
  }
  const auto number = in.number<std::uint32_t>("a tensor's type");
  const auto type = gguf_type(number);
  if (!type)
    refuse(file, shown(t.name) + " has GGUF's type " + std::to_string(number) + ", whose layout is not known here");
  t.type = *type;
  offset = in.number<std::uint64_t>("a tensor's offset");
  return t;
}

}  // namespace

FileTensors parse_gguf(std::span<const std::byte> bytes, const std::string& file) {
  Cursor in(bytes, file);
  check_version(in, file);
  const auto tensor_count = in.number<std::uint64_t>("the number of tensors");
  const auto pair_count = in.number<std::uint64_t>("the number of metadata pairs");
  check_room(in, file, tensor_count, 8 + 1 + 4 + 4 + 8, "tensors");
  check_room(in, file, pair_count, 8 + 4 + 1, "metadata pairs");
  FileTensors result;
  for (std::uint64_t i = 0; i < pair_count; ++i) {
    const std::string key = in.text("a metadata key");
    std::string value = read_value(in, file, key);
    if (!result.metadata.emplace(key, std::move(value)).second) refuse(file, "metadata has " + shown(key) + " twice");
  }
  std::vector<std::uint64_t> offsets;
  for (std::uint64_t i = 0; i < tensor_count; ++i)
    result.tensors.push_back(read_tensor(in, file, offsets.emplace_back()));

  const std::uint64_t alignment = alignment_of(result, file);
  const std::uint64_t start = std::min<std::uint64_t>((in.at() + alignment - 1) / alignment * alignment, bytes.size());
  const auto data = bytes.subspan(start);
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    StoredTensor& t = result.tensors[i];
    const std::uint64_t want = stored_bytes(t.type, checked_count(file, t));
    if (offsets[i] % alignment != 0)
      refuse(file, shown(t.name) + " is at " + std::to_string(offsets[i]) + ", not a multiple of the alignment " +
                       std::to_string(alignment));
    if (offsets[i] > data.size() || want > data.size() - offsets[i])
      refuse(file, shown(t.name) + " takes " + std::to_string(want) + " bytes from " + std::to_string(offsets[i]) +
                       " on, and the data have " + std::to_string(data.size()) + " (is the file cut short?)");
    t.bytes = data.subspan(offsets[i], want);
  }
  check_disjoint(file, result.tensors);
  return result;
}

}  // namespace hiplab::datasets
