// SPDX-License-Identifier: MIT
#include "reports/published_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

std::vector<std::string> split_line(const std::string& line, const std::string& where) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
      cells.back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  if (quoted) throw UserError(where + ": a quote is left open");
  return cells;
}

std::size_t column_index(const CsvTable& table, const std::string& column, const std::string& name) {
  const auto it = std::find(table.columns.begin(), table.columns.end(), column);
  if (it == table.columns.end()) throw UserError(fmt::format("{} has no column '{}'", name, column));
  return static_cast<std::size_t>(it - table.columns.begin());
}

}  // namespace

CsvTable read_csv(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw UserError("cannot read the published table " + file.string());
  CsvTable table;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line == "\r") continue;
    const std::string where = fmt::format("{}:{}", file.string(), number);
    auto cells = split_line(line, where);
    if (table.columns.empty()) {
      table.columns = std::move(cells);
    } else if (cells.size() != table.columns.size()) {
      throw UserError(fmt::format("{}: {} cells for {} columns", where, cells.size(), table.columns.size()));
    } else {
      table.rows.push_back(std::move(cells));
    }
  }
  return table;
}

CsvTable select_rows(const CsvTable& table, const std::vector<std::string>& columns,
                     const std::map<std::string, std::string>& where, const std::string& name) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : table.rows) {
    const bool wanted = std::all_of(where.begin(), where.end(), [&](const auto& required) {
      return row[column_index(table, required.first, name)] == required.second;
    });
    if (wanted) rows.push_back(row);
  }
  std::vector<std::size_t> kept;
  for (const std::string& column : columns.empty() ? table.columns : columns) {
    const std::size_t index = column_index(table, column, name);
    if (std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return !row[index].empty(); }))
      kept.push_back(index);
  }
  CsvTable selected;
  for (std::size_t index : kept) selected.columns.push_back(table.columns[index]);
  for (const auto& row : rows) {
    auto& cells = selected.rows.emplace_back();
    for (std::size_t index : kept) cells.push_back(row[index]);
  }
  return selected;
}

}  // namespace hiplab
