// SPDX-License-Identifier: MIT
#include "log/cited_toml.hpp"

#include <fmt/format.h>

#include "runner/strict_toml.hpp"

namespace hiplab::log {
namespace {

using std::filesystem::path;

struct Named {
  const char* key;
  std::optional<CitedRow> Cited::*row;
};
constexpr Named kRows[] = {{"before", &Cited::before},
                           {"after", &Cited::after},
                           {"change", &Cited::change},
                           {"low", &Cited::low},
                           {"high", &Cited::high}};

toml::table row_table(const CitedRow& row) {
  toml::table where;
  for (const auto& [column, cell] : row.where) where.insert(column, cell);
  return toml::table{{"table", row.table}, {"where", where}};
}

CitedRow read_row(StrictTable& t, const char* key) {
  CitedRow row;
  row.table = t.text("table", true);
  row.where = t.text_map("where");
  if (row.where.empty())
    t.fail(fmt::format("'{}' needs the cells that choose its row: where = {{column = cell}}", key));
  return row;
}

CitedRow row_of(const toml::table& table, const path& file, const char* key) {
  StrictTable t(table, file, std::string("cited.") + key);
  CitedRow row = read_row(t, key);
  t.finish();
  return row;
}

}  // namespace

toml::table to_toml(const Cited& c) {
  toml::table verdict = row_table(c.verdict);
  verdict.insert("column", c.verdict_column);
  toml::table table{{"verdict", verdict}};
  for (const auto& [key, text] : {std::pair{"points", &c.points}, std::pair{"base", &c.base},
                                  std::pair{"new", &c.fresh}, std::pair{"contradiction", &c.contradiction}})
    if (!text->empty()) table.insert(key, *text);
  for (const Named& named : kRows)
    if (c.*named.row) table.insert(named.key, row_table(*(c.*named.row)));
  if (c.lower_is_better) table.insert("lower_is_better", true);
  toml::array figures;
  for (const CitedRow& row : c.figures) figures.push_back(row_table(row));
  if (!figures.empty()) table.insert("figure", figures);
  return table;
}

Cited cited_of(const toml::table& table, const path& file) {
  StrictTable t(table, file, "cited");
  Cited c;
  c.points = t.text("points");
  c.base = t.text("base");
  c.fresh = t.text("new");
  c.contradiction = t.text("contradiction");
  c.lower_is_better = t.flag("lower_is_better");
  const auto* verdict = t.table("verdict");
  if (!verdict) t.fail("'verdict' is missing: the row that holds the source's own word");
  StrictTable v(*verdict, file, "cited.verdict");
  c.verdict = read_row(v, "verdict");
  c.verdict_column = v.text("column", true);
  v.finish();
  for (const Named& named : kRows)
    if (const auto* row = t.table(named.key)) c.*named.row = row_of(*row, file, named.key);
  for (const auto* row : t.tables("figure")) c.figures.push_back(row_of(*row, file, "figure"));
  t.finish();
  if (c.before.has_value() != c.after.has_value()) t.fail("'before' and 'after' belong together");
  if (c.low.has_value() != c.high.has_value()) t.fail("'low' and 'high' belong together");
  if ((c.before || c.change || c.low) && (c.points.empty() || c.base.empty() || c.fresh.empty()))
    t.fail("a gain needs its 'points' and the states 'base' and 'new', in the source's words");
  return c;
}

}  // namespace hiplab::log
