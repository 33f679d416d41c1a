// SPDX-License-Identifier: MIT
#include "log/cited.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "analysis/number_text.hpp"
#include "reports/published_csv.hpp"
#include "runner/glob.hpp"
#include "runner/user_error.hpp"

namespace hiplab::log {
namespace {

using Row = std::map<std::string, std::string>;

/// Beyond rounding to whole percents, as sources print them.
constexpr double kPercentOfRounding = 0.5;

class Reader {
public:
  Reader(const Log& log, const Entry& entry, const std::filesystem::path& file)
      : log_(log), entry_(entry), folder_(file.parent_path()) {}

  [[noreturn]] void fail(const std::string& what) const {
    throw UserError(fmt::format("entry {}: {}", entry_.id, what));
  }

  Row row(const CitedRow& cited) const {
    const auto table = std::find_if(log_.tables.begin(), log_.tables.end(), [&](const Table& t) {
      return std::filesystem::path(t.path).filename() == cited.table;
    });
    if (table == log_.tables.end()) fail(fmt::format("{} is no [[table]] of the log", cited.table));
    const CsvTable all = read_csv(folder_ / table->path);
    const auto chosen = select_rows(all, all.columns, cited.where, cited.table);
    if (chosen.rows.size() != 1)
      fail(fmt::format("{} rows of {} have {}, not one", chosen.rows.size(), cited.table, where_text(cited)));
    Row row;
    for (std::size_t i = 0; i < chosen.columns.size(); ++i) row[chosen.columns[i]] = chosen.rows[0][i];
    return row;
  }

  double number(const CitedRow& cited) const {
    const std::string text = cell(row(cited), "value");
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (text.empty() || *end || !std::isfinite(value))
      fail(fmt::format("'{}' of {} ({}) is no number", text, cited.table, where_text(cited)));
    return value;
  }

  /// "5 %" as 1.05, "1.1 x" as it is.
  double factor(const CitedRow& cited) const {
    const double value = number(cited);
    const std::string unit = cell(row(cited), "unit");
    if (unit == "x" && value > 0) return value;
    if (unit == "%" && value > -100) return 1 + value / 100;
    fail(fmt::format("{} {} ({}) is no gain: percents or a factor", number_text(value), unit, where_text(cited)));
  }

  std::string words(const CitedRow& cited) const {
    const Row r = row(cited);
    std::string text = cell(r, "variant");
    for (const auto& [column, wanted] : cited.where)
      if (column != "variant" && column != "metric" && column != "stat") text += fmt::format(", {} {}", column, wanted);
    text += fmt::format(": {} {} {}", cell(r, "metric"), cell(r, "value"), cell(r, "unit"));
    if (const std::string stat = cell(r, "stat"); !stat.empty()) text += fmt::format(" ({})", stat);
    text += fmt::format(", {}", cell(r, "status"));
    if (const std::string note = cell(r, "note"); !note.empty()) text += "; " + note;
    return text;
  }

  static std::string cell(const Row& row, const std::string& column) {
    const auto found = row.find(column);
    return found == row.end() ? "" : found->second;
  }

private:
  static std::string where_text(const CitedRow& cited) {
    std::string text;
    for (const auto& [column, wanted] : cited.where)
      text += fmt::format("{}{}={}", text.empty() ? "" : " ", column, wanted);
    return text;
  }

  const Log& log_;
  const Entry& entry_;
  std::filesystem::path folder_;
};

void read_gain(const Reader& reader, const Cited& cited, CitedFigures& figures) {
  if (cited.before) {
    const std::string unit = Reader::cell(reader.row(*cited.before), "unit");
    if (unit != Reader::cell(reader.row(*cited.after), "unit")) reader.fail("before and after have other units");
    const double before = reader.number(*cited.before), after = reader.number(*cited.after);
    if (!(before > 0 && after > 0)) reader.fail("before and after must be above 0");
    figures.gain = cited.lower_is_better ? before / after : after / before;
  }
  if (cited.change) {
    const double stated = reader.factor(*cited.change);
    if (!figures.gain) {
      figures.gain = stated;
    } else if (std::abs(100 * (stated - *figures.gain)) > kPercentOfRounding) {
      figures.disagreement = fmt::format("The source states {:+.3g} %; its own two figures give {:+.3g} %.",
                                         100 * (stated - 1), 100 * (*figures.gain - 1));
    }
  }
  if (cited.low) {
    figures.range = Interval{reader.factor(*cited.low), reader.factor(*cited.high)};
    if (figures.range->low > figures.range->high) reader.fail("'low' is above 'high'");
  }
}

}  // namespace

CitedFigures read_cited(const Log& log, const Entry& entry, const std::filesystem::path& log_file) {
  const Reader reader(log, entry, log_file);
  const Cited& cited = *entry.cited;
  CitedFigures figures;
  const Row verdict = reader.row(cited.verdict);
  figures.device = fmt::format("{} ({})", Reader::cell(verdict, "hardware"), Reader::cell(verdict, "gfx_arch"));
  figures.source = Reader::cell(verdict, "source");
  if (const std::string date = Reader::cell(verdict, "date"); !date.empty()) figures.source += ", of " + date;
  figures.word = Reader::cell(verdict, cited.verdict_column);
  const auto word =
      std::find_if(log.words.begin(), log.words.end(), [&](const Word& w) { return w.says == figures.word; });
  if (word == log.words.end()) {
    std::vector<std::string> known;
    for (const Word& w : log.words) known.push_back(w.says);
    reader.fail(fmt::format("the source says '{}', which no [[word]] of the log reads; read: {}", figures.word,
                            comma_list(known)));
  }
  figures.verdict = word->verdict;
  figures.because = word->because;
  read_gain(reader, cited, figures);
  for (const auto* row : {&cited.before, &cited.after, &cited.change, &cited.low, &cited.high})
    if (*row) figures.figures.push_back(reader.words(**row));
  for (const CitedRow& row : cited.figures) figures.figures.push_back(reader.words(row));
  return figures;
}

}  // namespace hiplab::log
