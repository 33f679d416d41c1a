// SPDX-License-Identifier: MIT
// A TOML table read strictly: every key must be asked for, every value must have the type asked for; what is wrong is
// told with file and line.
#pragma once
#include <toml++/toml.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace hiplab {

/// Parses a file; throws UserError with the line when it is not TOML or cannot be read.
toml::table parse_toml(const std::filesystem::path& path);

class StrictTable {
public:
  StrictTable(const toml::table& table, const std::filesystem::path& path, std::string where)
      : table_(table), path_(path), where_(std::move(where)) {}

  std::string text(const char* key, bool required = false);
  double number(const char* key, bool required = false);
  std::int64_t integer(const char* key, bool required = false);
  bool flag(const char* key, bool required = false);
  std::vector<std::string> texts(const char* key);
  /// key = {name = 3, other = [1, 2]}: a single number is a list of one.
  std::map<std::string, std::vector<std::int64_t>> integer_lists(const char* key);
  std::map<std::string, std::int64_t> integers(const char* key);
  std::map<std::string, std::string> text_map(const char* key);
  /// The sub-table, or null when absent.
  const toml::table* table(const char* key);
  /// [[key]]: one table an element.
  std::vector<const toml::table*> tables(const char* key);
  /// A key that the caller reads by itself.
  void remember(const char* key) { asked_.insert(key); }
  /// All keys that were not asked for, as integers (a shape's dimensions).
  std::map<std::string, std::int64_t> remaining_integers();
  /// Throws when a key was never asked for.
  void finish() const;

  [[noreturn]] void fail(const toml::node& at, const std::string& what) const;
  [[noreturn]] void fail(const std::string& what) const { fail(table_, what); }

private:
  const toml::node* ask(const char* key, bool required);
  template <class T>
  T value(const char* key, bool required, const char* kind);

  const toml::table& table_;
  const std::filesystem::path& path_;
  std::string where_;
  std::set<std::string> asked_;
};

}  // namespace hiplab
