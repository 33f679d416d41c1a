// SPDX-License-Identifier: MIT
#include "runner/strict_toml.hpp"

#include <fmt/format.h>

#include "runner/glob.hpp"
#include "runner/user_error.hpp"

namespace hiplab {

toml::table parse_toml(const std::filesystem::path& path) {
  try {
    return toml::parse_file(path.string());
  } catch (const toml::parse_error& error) {
    const auto line = error.source().begin.line;
    throw UserError(fmt::format("{}:{}: {}", path.string(), line, std::string(error.description())));
  }
}

void StrictTable::fail(const toml::node& at, const std::string& what) const {
  throw UserError(
      fmt::format("{}:{}: {}{}{}", path_.string(), at.source().begin.line, where_, where_.empty() ? "" : ": ", what));
}

const toml::node* StrictTable::ask(const char* key, bool required) {
  asked_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node && required) fail(fmt::format("'{}' is missing", key));
  return node;
}

template <class T>
T StrictTable::value(const char* key, bool required, const char* kind) {
  const toml::node* node = ask(key, required);
  if (!node) return T{};
  // An integer is a fine number; nothing else is converted.
  if constexpr (std::is_same_v<T, double>) {
    if (auto whole = node->value_exact<std::int64_t>()) return static_cast<double>(*whole);
  }
  auto read = node->value_exact<T>();
  if (!read) fail(*node, fmt::format("'{}' must be {}", key, kind));
  return *read;
}

std::string StrictTable::text(const char* key, bool required) {
  return value<std::string>(key, required, "a text");
}
double StrictTable::number(const char* key, bool required) {
  return value<double>(key, required, "a number");
}
std::int64_t StrictTable::integer(const char* key, bool required) {
  return value<std::int64_t>(key, required, "a whole number");
}
bool StrictTable::flag(const char* key, bool required) {
  return value<bool>(key, required, "true or false");
}

std::vector<std::string> StrictTable::texts(const char* key) {
  std::vector<std::string> list;
  const toml::node* node = ask(key, false);
  if (!node) return list;
  if (!node->is_array()) fail(*node, fmt::format("'{}' must be a list of texts", key));
  for (const auto& element : *node->as_array()) {
    auto text = element.value_exact<std::string>();
    if (!text) fail(element, fmt::format("'{}' must be a list of texts", key));
    list.push_back(*text);
  }
  return list;
}

const toml::table* StrictTable::table(const char* key) {
  const toml::node* node = ask(key, false);
  if (node && !node->is_table()) fail(*node, fmt::format("'{}' must be a table", key));
  return node ? node->as_table() : nullptr;
}

std::vector<const toml::table*> StrictTable::tables(const char* key) {
  std::vector<const toml::table*> list;
  const toml::node* node = ask(key, false);
  if (!node) return list;
  if (!node->is_array()) fail(*node, fmt::format("'{}' must be a list of tables: [[{}]]", key, key));
  for (const auto& element : *node->as_array()) {
    if (!element.is_table()) fail(element, fmt::format("'{}' must be a list of tables: [[{}]]", key, key));
    list.push_back(element.as_table());
  }
  return list;
}

std::map<std::string, std::vector<std::int64_t>> StrictTable::integer_lists(const char* key) {
  std::map<std::string, std::vector<std::int64_t>> lists;
  const toml::table* entries = table(key);
  if (!entries) return lists;
  for (const auto& [name, node] : *entries) {
    auto& list = lists[std::string(name.str())];
    if (auto single = node.value_exact<std::int64_t>()) {
      list.push_back(*single);
      continue;
    }
    const auto* array = node.as_array();
    if (!array || array->empty()) fail(node, fmt::format("'{}.{}' must be whole numbers", key, name.str()));
    for (const auto& element : *array) {
      auto number = element.value_exact<std::int64_t>();
      if (!number) fail(element, fmt::format("'{}.{}' must be whole numbers", key, name.str()));
      list.push_back(*number);
    }
  }
  return lists;
}

std::map<std::string, std::int64_t> StrictTable::integers(const char* key) {
  std::map<std::string, std::int64_t> result;
  const toml::table* entries = table(key);
  if (!entries) return result;
  for (const auto& [name, node] : *entries) {
    auto number = node.value_exact<std::int64_t>();
    if (!number) fail(node, fmt::format("'{}.{}' must be a whole number", key, name.str()));
    result[std::string(name.str())] = *number;
  }
  return result;
}

std::map<std::string, std::string> StrictTable::text_map(const char* key) {
  std::map<std::string, std::string> result;
  const toml::table* entries = table(key);
  if (!entries) return result;
  for (const auto& [name, node] : *entries) {
    auto text = node.value_exact<std::string>();
    if (!text) fail(node, fmt::format("'{}.{}' must be a text", key, name.str()));
    result[std::string(name.str())] = *text;
  }
  return result;
}

std::map<std::string, std::int64_t> StrictTable::remaining_integers() {
  std::map<std::string, std::int64_t> result;
  for (const auto& [name, node] : table_) {
    const std::string key(name.str());
    if (asked_.count(key)) continue;
    auto number = node.value_exact<std::int64_t>();
    if (!number) fail(node, fmt::format("'{}' must be a whole number", key));
    result[key] = *number;
    asked_.insert(key);
  }
  return result;
}

void StrictTable::finish() const {
  for (const auto& [name, node] : table_) {
    if (asked_.count(std::string(name.str()))) continue;
    fail(node, fmt::format("unknown key '{}'; known: {}", name.str(), comma_list({asked_.begin(), asked_.end()})));
  }
}

}  // namespace hiplab
