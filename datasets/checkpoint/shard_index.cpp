// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/shard_index.hpp"

#include "datasets/checkpoint/json_events.hpp"

namespace hiplab::datasets {
namespace {

/// Everything outside weight_map is passed over, whatever it holds.
class IndexEvents : public JsonEvents {
public:
  explicit IndexEvents(const std::string& file) : JsonEvents(file, "the index") {}

  ShardIndex index;
  bool seen_map = false;

  bool null() override { return passed("null"); }
  bool boolean(bool) override { return passed("true or false"); }
  bool number_integer(std::int64_t) override { return passed("a number"); }
  bool number_unsigned(std::uint64_t) override { return passed("a number"); }
  bool number_float(double, const std::string&) override { return passed("a number"); }
  bool start_array(std::size_t) override {
    passed("a list");
    ++depth_;
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool start_object(std::size_t) override {
    if (depth_ == 1 && key_ == "weight_map") {
      if (seen_map) refuse(file(), "the index has weight_map twice");
      seen_map = in_map_ = true;
    } else if (depth_ > 0) {
      passed("an object");
    }
    ++depth_;
    return true;
  }
  bool end_object() override {
    if (--depth_ == 1) in_map_ = false;
    return true;
  }
  bool key(std::string& name) override {
    if (depth_ <= 2) key_ = name;
    return true;
  }
  bool string(std::string& text) override {
    if (!in_map_) return passed("a text");
    check_name(file(), key_);
    check_file_name(text);
    if (!index.file_of.emplace(key_, text).second) refuse(file(), "weight_map has " + shown(key_) + " twice");
    index.files.insert(text);
    if (index.files.size() > kMostShards)
      refuse(file(), "weight_map names more than " + std::to_string(kMostShards) + " files");
    return true;
  }

private:
  bool passed(const char* what) {
    if (depth_ == 0) return out_of_place(what);
    if (in_map_) refuse(file(), "weight_map holds " + std::string(what) + " where a file's name belongs");
    if (depth_ == 1 && key_ == "weight_map") refuse(file(), "weight_map is not an object");
    return true;
  }
  void check_file_name(const std::string& name) const {
    const bool escapes = name.find_first_of("/\\") != std::string::npos || name == "." || name == "..";
    const std::string what = "weight_map puts " + shown(key_) + " into " + shown(name);
    if (name.empty() || escapes) refuse(file(), what + ": only names of files in its own folder are followed");
    if (name.size() > 255) refuse(file(), what + ": no file has so long a name");
    for (const unsigned char c : name)
      if (c < 0x20 || c == 0x7f) refuse(file(), what + ": the name holds a control character");
  }

  std::size_t depth_ = 0;
  bool in_map_ = false;
  std::string key_;
};

}  // namespace

ShardIndex parse_shard_index(std::span<const std::byte> text, const std::string& file) {
  if (text.size() > kMostIndexBytes)
    refuse(file,
           "an index of " + std::to_string(text.size()) + " bytes; the most is " + std::to_string(kMostIndexBytes));
  IndexEvents events(file);
  events.read(text);
  if (!events.seen_map) refuse(file, "the index has no weight_map");
  if (events.index.file_of.empty()) refuse(file, "weight_map is empty");
  return std::move(events.index);
}

}  // namespace hiplab::datasets
