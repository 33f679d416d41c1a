// SPDX-License-Identifier: MIT
// JSON of files that nobody vouches for, read event by event: no tree is built, so that depth and size of a hostile
// text cost nothing, and keys that come twice can be seen.
#pragma once
#include <nlohmann/json.hpp>
#include <span>
#include <string>

#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

/// Every event that a reader does not override is refused as out of place.
class JsonEvents : public nlohmann::json_sax<nlohmann::json> {
public:
  /// `part`: what the text is, for messages: "the header".
  JsonEvents(std::string file, std::string part) : file_(std::move(file)), part_(std::move(part)) {}

  void read(std::span<const std::byte> text) {
    const char* begin = reinterpret_cast<const char*>(text.data());
    nlohmann::json::sax_parse(begin, begin + text.size(), this);
  }

  bool null() override { return out_of_place("null"); }
  bool boolean(bool) override { return out_of_place("true or false"); }
  bool number_integer(std::int64_t) override { return out_of_place("a negative number"); }
  bool number_unsigned(std::uint64_t) override { return out_of_place("a number"); }
  bool number_float(double, const std::string&) override { return out_of_place("a fraction"); }
  bool string(std::string&) override { return out_of_place("a text"); }
  bool binary(nlohmann::json::binary_t&) override { return out_of_place("binary data"); }
  bool start_object(std::size_t) override { return out_of_place("an object"); }
  bool key(std::string&) override { return out_of_place("a key"); }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return out_of_place("a list"); }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    refuse(file_, part_ + " is not JSON (at its byte " + std::to_string(position) + ")");
  }

protected:
  /// Where the reader is, for messages.
  virtual std::string place() const { return part_; }
  bool out_of_place(const char* what) const { refuse(file_, place() + " holds " + what + " where none belongs"); }
  const std::string& file() const { return file_; }
  const std::string& part() const { return part_; }

private:
  std::string file_, part_;
};

}  // namespace hiplab::datasets
