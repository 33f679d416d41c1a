// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/quant_config.hpp"

#include "datasets/checkpoint/json_events.hpp"
#include "datasets/checkpoint/mapped_file.hpp"

namespace hiplab::datasets {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostConfigBytes = 16'000'000;

/// Values by path, as texts: {"a": {"b": 4}} gives a.b = 4. Lists and what lies deep are passed over.
class FlatEvents : public JsonEvents {
public:
  explicit FlatEvents(const std::string& file) : JsonEvents(file, "the configuration") {}

  std::map<std::string, std::string> values;

  bool null() override { return true; }
  bool boolean(bool value) override { return keep(value ? "true" : "false"); }
  bool number_integer(std::int64_t value) override { return keep(std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) override { return keep(std::to_string(value)); }
  bool number_float(double, const std::string& text) override { return keep(text); }
  bool string(std::string& text) override { return keep(text); }
  bool key(std::string& name) override {
    if (depth_ == 1) outer_ = name;
    if (depth_ == 2) inner_ = name;
    return true;
  }
  bool start_object(std::size_t) override { return ++depth_, true; }
  bool end_object() override { return --depth_, true; }
  bool start_array(std::size_t) override { return ++depth_, ++lists_, true; }
  bool end_array() override { return --depth_, --lists_, true; }

private:
  bool keep(const std::string& value) {
    if (depth_ == 0) return out_of_place("a single value");
    if (lists_ > 0 || depth_ > 2) return true;
    values[depth_ == 1 ? outer_ : outer_ + "." + inner_] = value;
    return true;
  }
  std::size_t depth_ = 0, lists_ = 0;
  std::string outer_, inner_;
};

class Values {
public:
  Values(const std::map<std::string, std::string>& values, std::string prefix, const std::string& file)
      : values_(values), prefix_(std::move(prefix)), file_(file) {}

  std::string text(const char* key) const {
    const auto it = values_.find(prefix_ + key);
    return it == values_.end() ? "" : it->second;
  }
  std::optional<std::int64_t> number(const char* key) const {
    const std::string value = text(key);
    if (value.empty()) return std::nullopt;
    const std::string digits = value[0] == '-' ? value.substr(1) : value;
    if (digits.empty() || digits.size() > 9 || digits.find_first_not_of("0123456789") != std::string::npos)
      refuse(file_, prefix_ + key + " is " + shown(value) + ", not a number");
    return std::stoll(value);
  }

private:
  const std::map<std::string, std::string>& values_;
  std::string prefix_;
  const std::string& file_;
};

}  // namespace

QuantConfig parse_quant_config(std::span<const std::byte> text, const std::string& file, bool whole) {
  if (text.size() > kMostConfigBytes) refuse(file, "a configuration of " + std::to_string(text.size()) + " bytes");
  FlatEvents events(file);
  events.read(text);
  const Values values(events.values, whole ? "" : "quantization_config.", file);
  QuantConfig config;
  config.method = values.text("quant_method");
  config.checkpoint_format = values.text("checkpoint_format");
  config.bits = values.number("bits");
  if (!config.bits) config.bits = values.number("w_bit");
  config.group = values.number("group_size");
  if (!config.group) config.group = values.number("q_group_size");
  if (const std::string order = values.text("desc_act"); !order.empty()) config.act_order = order == "true";
  if (!whole) {
    config.kv_heads = Values(events.values, "", file).number("num_key_value_heads");
    if (!config.kv_heads) config.kv_heads = Values(events.values, "text_config.", file).number("num_key_value_heads");
  }
  const bool spoke = !config.method.empty() || config.bits || config.group || !config.checkpoint_format.empty();
  if (spoke) config.source = file;
  return config;
}

QuantConfig read_quant_config(const fs::path& folder, const std::map<std::string, std::string>& metadata) {
  QuantConfig config;
  for (const auto& [name, whole] : {std::pair{"quantize_config.json", true}, std::pair{"config.json", false}}) {
    std::error_code ignored;
    const fs::path path = folder / name;
    if (!fs::exists(path, ignored)) continue;
    const MappedFile text(path);
    QuantConfig own = parse_quant_config(text.bytes(), path.string(), whole);
    config.kv_heads = own.kv_heads;
    // quantize_config.json is the quantiser's own word, and goes first.
    if (config.source.empty()) config = std::move(own);
  }
  const auto format = metadata.find("checkpoint_format");
  if (config.checkpoint_format.empty() && format != metadata.end()) {
    config.checkpoint_format = format->second;
    if (config.source.empty()) config.source = "the header's checkpoint_format";
  }
  return config;
}

}  // namespace hiplab::datasets
