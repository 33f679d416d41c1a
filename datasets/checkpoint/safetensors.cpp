// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/safetensors.hpp"

#include <cstring>
#include <limits>
#include <optional>

#include "datasets/checkpoint/json_events.hpp"

namespace hiplab::datasets {
namespace {

/// What the header says of one tensor.
struct HeaderEntry {
  StoredTensor tensor;
  std::optional<StoredType> type;
  bool has_shape = false, has_offsets = false;
  std::vector<std::uint64_t> offsets;
};

class HeaderEvents : public JsonEvents {
public:
  explicit HeaderEvents(const std::string& file) : JsonEvents(file, "the header") {}

  std::vector<HeaderEntry> entries;
  std::map<std::string, std::string> metadata;
  bool seen_metadata = false;

  bool start_object(std::size_t) override {
    if (at_ == At::nothing) return enter(At::top);
    if (at_ != At::top) return out_of_place("an object");
    if (key_ == "__metadata__") {
      if (seen_metadata) refuse(file(), "the header has __metadata__ twice");
      seen_metadata = true;
      return enter(At::metadata);
    }
    check_name(file(), key_);
    entries.emplace_back().tensor.name = key_;
    return enter(At::tensor);
  }
  bool end_object() override {
    if (at_ == At::tensor) finish_entry();
    return enter(at_ == At::top ? At::end : At::top);
  }
  bool key(std::string& name) override {
    key_ = name;
    return true;
  }
  bool string(std::string& text) override {
    if (at_ == At::metadata) {
      if (!metadata.emplace(key_, text).second) refuse(file(), "__metadata__ has " + shown(key_) + " twice");
      return true;
    }
    if (at_ != At::tensor || key_ != "dtype") return out_of_place("a text");
    HeaderEntry& entry = entries.back();
    if (entry.type) refuse(file(), shown(entry.tensor.name) + " has a dtype twice");
    entry.type = safetensors_type(text);
    if (!entry.type) refuse(file(), shown(entry.tensor.name) + " has the unknown dtype " + shown(text));
    return true;
  }
  bool start_array(std::size_t) override {
    if (at_ != At::tensor) return out_of_place("a list");
    HeaderEntry& entry = entries.back();
    if (key_ != "shape" && key_ != "data_offsets") return out_of_place("a list");
    bool& seen = key_ == "shape" ? entry.has_shape : entry.has_offsets;
    if (seen) refuse(file(), shown(entry.tensor.name) + " has " + key_ + " twice");
    seen = true;
    return enter(key_ == "shape" ? At::shape : At::offsets);
  }
  bool end_array() override { return enter(At::tensor); }
  bool number_unsigned(std::uint64_t value) override {
    if (at_ != At::shape && at_ != At::offsets) return out_of_place("a number");
    HeaderEntry& entry = entries.back();
    const std::string name = shown(entry.tensor.name);
    if (at_ == At::offsets) {
      if (entry.offsets.size() == 2) refuse(file(), name + " has more than two data_offsets");
      entry.offsets.push_back(value);
      return true;
    }
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      refuse(file(), name + " has an extent of " + std::to_string(value));
    if (entry.tensor.shape.size() == kMostDimensions)
      refuse(file(), name + " has more than " + std::to_string(kMostDimensions) + " dimensions");
    entry.tensor.shape.push_back(static_cast<std::int64_t>(value));
    return true;
  }

private:
  enum class At { nothing, top, metadata, tensor, shape, offsets, end };

  bool enter(At at) {
    at_ = at;
    return true;
  }
  void finish_entry() {
    const HeaderEntry& entry = entries.back();
    const std::string name = shown(entry.tensor.name);
    if (!entry.type) refuse(file(), name + " has no dtype");
    if (!entry.has_shape) refuse(file(), name + " has no shape");
    if (entry.offsets.size() != 2) refuse(file(), name + " has no pair of data_offsets");
  }
  std::string place() const override {
    if (at_ == At::metadata) return "__metadata__ of the header";
    if (at_ == At::nothing || at_ == At::top || at_ == At::end || entries.empty()) return part();
    return "the header's entry of " + shown(entries.back().tensor.name);
  }

  At at_ = At::nothing;
  std::string key_;
};

std::span<const std::byte> header_of(std::span<const std::byte> bytes, const std::string& file) {
  std::uint64_t length = 0;
  if (bytes.size() < sizeof length)
    refuse(file, "too short for a safetensors file: " + std::to_string(bytes.size()) + " bytes");
  std::memcpy(&length, bytes.data(), sizeof length);
  if (length > kMostHeaderBytes)
    refuse(file, "the header is said to be " + std::to_string(length) + " bytes long; the most is " +
                     std::to_string(kMostHeaderBytes) + " (is this a safetensors file?)");
  if (length > bytes.size() - sizeof length)
    refuse(file, "the header is said to be " + std::to_string(length) + " bytes long, and only " +
                     std::to_string(bytes.size() - sizeof length) + " follow (is the file cut short?)");
  const auto header = bytes.subspan(sizeof length, length);
  if (header.empty() || header[0] != std::byte{'{'}) refuse(file, "the header does not begin with '{'");
  return header;
}

/// No holes, and nothing behind the last tensor: then nothing is hidden in the file, and a shard cut short shows.
void check_covered(const std::string& file, std::span<const std::byte> data, const std::vector<StoredTensor>& tensors) {
  const std::byte* at = data.data();
  for (const StoredTensor& t : tensors) {
    if (t.bytes.data() != at)
      refuse(file, std::to_string(t.bytes.data() - at) + " bytes before " + shown(t.name) + " belong to no tensor");
    at += t.bytes.size();
  }
  if (const auto left = data.data() + data.size() - at; left > 0)
    refuse(file, std::to_string(left) + " bytes at the end belong to no tensor");
}

}  // namespace

FileTensors parse_safetensors(std::span<const std::byte> bytes, const std::string& file) {
  const auto header = header_of(bytes, file);
  const auto data = bytes.subspan(sizeof(std::uint64_t) + header.size());
  HeaderEvents events(file);
  events.read(header);
  FileTensors result;
  result.metadata = std::move(events.metadata);
  for (HeaderEntry& entry : events.entries) {
    StoredTensor& t = entry.tensor;
    t.type = *entry.type;
    const std::uint64_t begin = entry.offsets[0], end = entry.offsets[1];
    if (begin > end)
      refuse(file, shown(t.name) + " ends at " + std::to_string(end) + " before it begins at " + std::to_string(begin));
    if (end > data.size())
      refuse(file, shown(t.name) + " ends at byte " + std::to_string(end) + " of the data, and there are " +
                       std::to_string(data.size()) + " (is the file cut short?)");
    const std::uint64_t want = stored_bytes(t.type, checked_count(file, t));
    if (end - begin != want)
      refuse(file, shown(t.name) + " has " + std::to_string(end - begin) + " bytes, and " + stored_format(t.type).name +
                       " " + shape_text(t.shape) + " takes " + std::to_string(want));
    t.bytes = data.subspan(begin, end - begin);
    result.tensors.push_back(std::move(t));
  }
  check_disjoint(file, result.tensors);
  check_covered(file, data, result.tensors);
  return result;
}

}  // namespace hiplab::datasets
