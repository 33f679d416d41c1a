// SPDX-License-Identifier: MIT
#include "log/log_file.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <map>
#include <set>
#include <sstream>

#include "log/cited_toml.hpp"
#include "log/generated_toml.hpp"
#include "runner/glob.hpp"
#include "runner/sha256.hpp"
#include "runner/strict_toml.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::log {
namespace {

using std::filesystem::path;

/// No literal strings: toml++ 3.3 writes one of several lines between three single quotes even where it holds three.
constexpr auto kFormat = toml::format_flags::allow_multi_line_strings | toml::format_flags::allow_unicode_strings;

LogVerdict read_verdict(StrictTable& t, const char* key) {
  const std::string name = t.text(key, true);
  if (const auto verdict = verdict_of(name)) return *verdict;
  std::vector<std::string> known;
  for (LogVerdict v : kLogVerdicts) known.emplace_back(verdict_name(v));
  t.fail(fmt::format("no verdict '{}'; known: {}", name, comma_list(known)));
}

Decision read_decision(const toml::table& table, const path& file) {
  StrictTable t(table, file, "decision");
  Decision d;
  d.verdict = read_verdict(t, "verdict");
  d.reason = t.text("reason", true);
  d.blocker = t.text("blocker");
  d.checked = t.text("checked");
  t.finish();
  check_decision(d, [&](const std::string& what) { t.fail(what); });
  return d;
}

Entry read_entry(const toml::table& table, const path& file, const Anew& anew) {
  StrictTable t(table, file, "entry");
  Entry entry;
  entry.id = t.text("id", true);
  entry.title = t.text("title", true);
  entry.prose = t.text("prose");
  if (entry.id.empty()) t.fail("an entry needs an id");
  if (const auto* decision = t.table("decision")) entry.decision = read_decision(*decision, file);
  const auto *generated = t.table("generated"), *seal = t.table("seal");
  if (generated) {
    if (!seal && !anew.covers(entry.id))
      t.fail(fmt::format("entry {}: the seal of its generated part is missing", entry.id));
    if (const std::string field = anew.covers(entry.id) ? "" : broken_seal(*generated, *seal); !field.empty()) {
      const auto* at = generated->get(field);
      t.fail(at ? *at : *static_cast<const toml::node*>(generated),
             fmt::format("{}: generated field '{}' is not as it was sealed; `hiplab log add LOG --again --id {}` "
                         "generates it anew",
                         entry.id, field, entry.id));
    }
    entry.generated = generated_of(*generated, file);
  } else if (seal) {
    t.fail(fmt::format("entry {}: a seal without a generated part", entry.id));
  }
  if (const auto* cited = t.table("cited")) entry.cited = cited_of(*cited, file);
  t.finish();
  if (entry.generated && entry.cited) t.fail(fmt::format("entry {}: either generated or cited", entry.id));
  if (!entry.generated && !entry.cited && !entry.decision)
    t.fail(fmt::format("entry {}: neither generated nor cited nor decided", entry.id));
  check_backed(entry, [&](const std::string& what) { t.fail(what); });
  return entry;
}

/// Digests of files, each computed once.
class Sums {
public:
  explicit Sums(const path& log) : log_(log) {}
  void require(const std::string& whose, const std::string& file, const std::string& sha256) {
    const path full = log_.parent_path() / file;
    if (!std::filesystem::exists(full))
      throw UserError(fmt::format("{}: {}: {} is missing", log_.string(), whose, file));
    auto& sum = sums_[full];
    if (sum.empty()) sum = sha256_of_file(full);
    if (sum != sha256)
      throw UserError(
          fmt::format("{}: {}: {} is not the file that it was made from (SHA-256 {}, was {}); `hiplab log "
                      "add LOG --again` makes the generated entries anew",
                      log_.string(), whose, file, sum.substr(0, 12), sha256.substr(0, 12)));
  }

private:
  const path& log_;
  std::map<path, std::string> sums_;
};

toml::table entry_table(const Entry& entry) {
  toml::table table{{"id", entry.id}, {"title", entry.title}};
  if (!entry.prose.empty()) table.insert("prose", entry.prose);
  if (entry.decision) {
    const Decision& d = *entry.decision;
    toml::table decision{{"verdict", verdict_name(d.verdict)}, {"reason", d.reason}};
    if (!d.blocker.empty()) decision.insert("blocker", d.blocker);
    if (!d.checked.empty()) decision.insert("checked", d.checked);
    table.insert("decision", decision);
  }
  if (entry.generated) {
    const toml::table generated = to_toml(*entry.generated);
    table.insert("seal", seal_of(generated));
    table.insert("generated", generated);
  }
  if (entry.cited) table.insert("cited", to_toml(*entry.cited));
  return table;
}

}  // namespace

bool is_day(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  int year = 0, month = 0, day = 0;
  const auto number = [&](std::size_t at, std::size_t digits, int& value) {
    const char* end = text.data() + at + digits;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc() && read.ptr == end && value > 0;
  };
  return number(0, 4, year) && number(5, 2, month) && number(8, 2, day) &&
         std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
             .ok();
}

void check_decision(const Decision& d, const Complain& complain) {
  if (d.reason.empty()) complain("a person's verdict needs a reason");
  const bool blocked = d.verdict == LogVerdict::blocked;
  if (blocked && (d.blocker.empty() || d.checked.empty()))
    complain("BLOCKED needs what stands in the way (blocker) and the day when that was last looked at (checked)");
  if (!blocked && (!d.blocker.empty() || !d.checked.empty())) complain("a blocker and its day are of BLOCKED only");
  if (blocked && !is_day(d.checked)) complain(fmt::format("'{}' is no day: YYYY-MM-DD", d.checked));
}

void check_backed(const Entry& entry, const Complain& complain) {
  if (!entry.decision) return;
  const LogVerdict verdict = entry.decision->verdict;
  if ((verdict == LogVerdict::keep || verdict == LogVerdict::no_impact) && !entry.generated && !entry.cited)
    complain(fmt::format("entry {}: no {} without a run file", entry.id, verdict_name(verdict)));
  if (verdict == LogVerdict::keep && entry.generated)
    for (const PlaceResult& place : entry.generated->places)
      if (place.wrong)
        complain(fmt::format("entry {}: no KEEP of a wrong output (point {})", entry.id, place.new_point));
}

namespace {

toml::table table_of(const Log& log) {
  toml::table root{{"schema", kSchema}, {"title", log.title}};
  if (!log.prose.empty()) root.insert("prose", log.prose);
  toml::array tables, words, entries;
  for (const Table& t : log.tables) tables.push_back(toml::table{{"path", t.path}, {"sha256", t.sha256}});
  for (const Word& w : log.words)
    words.push_back(toml::table{{"says", w.says}, {"verdict", verdict_name(w.verdict)}, {"because", w.because}});
  for (const Entry& e : log.entries) entries.push_back(entry_table(e));
  if (!tables.empty()) root.insert("table", tables);
  if (!words.empty()) root.insert("word", words);
  if (!entries.empty()) root.insert("entry", entries);
  return root;
}

std::string text_of(const toml::table& root) {
  std::ostringstream out;
  out << "# An optimization log (docs/log.md). [entry.generated] and [entry.seal] are hiplab's; the rest is yours.\n\n"
      << toml::toml_formatter(root, kFormat) << "\n";
  return out.str();
}

/// toml++ leaves out what is no UTF-8.
bool reads_back(const std::string& text, const toml::table& root) {
  try {
    return toml::parse(text) == root;
  } catch (const toml::parse_error&) {
    return false;
  }
}

}  // namespace

std::string log_text(const Log& log) {
  return text_of(table_of(log));
}

void write_log(const Log& log, const path& file) {
  const toml::table root = table_of(log);
  const std::string text = text_of(root);
  if (!reads_back(text, root))
    throw UserError(fmt::format("{}: cannot be written: a title, a reason or the prose is no UTF-8", file.string()));
  write_whole_file(file, text);
}

Log read_log(const path& file, const Anew& anew) {
  if (!std::filesystem::exists(file)) throw UserError(fmt::format("{}: no such log", file.string()));
  const toml::table root = parse_toml(file);
  StrictTable t(root, file, "");
  if (const std::string schema = t.text("schema", true); schema != kSchema)
    t.fail(fmt::format("schema '{}' is not {}", schema, kSchema));
  Log log;
  log.title = t.text("title", true);
  log.prose = t.text("prose");
  for (const auto* each : t.tables("table")) {
    StrictTable s(*each, file, "table");
    log.tables.push_back({s.text("path", true), s.text("sha256", true)});
    s.finish();
  }
  for (const auto* each : t.tables("word")) {
    StrictTable s(*each, file, "word");
    Word word;
    word.says = s.text("says", true);
    word.verdict = read_verdict(s, "verdict");
    word.because = s.text("because", true);
    s.finish();
    log.words.push_back(word);
  }
  std::set<std::string> ids;
  for (const auto* each : t.tables("entry")) {
    log.entries.push_back(read_entry(*each, file, anew));
    if (!ids.insert(log.entries.back().id).second)
      t.fail(*each, fmt::format("two entries have the id '{}'", log.entries.back().id));
  }
  t.finish();
  Sums sums(file);
  for (const Table& table : log.tables) sums.require("table", table.path, table.sha256);
  for (const Entry& entry : log.entries) {
    if (!entry.generated || anew.covers(entry.id)) continue;
    for (const RunSource& run : entry.generated->runs) sums.require("entry " + entry.id, run.path, run.sha256);
    if (entry.generated->code)
      for (const CodeSource& code : entry.generated->code->files)
        sums.require("entry " + entry.id, code.path, code.sha256);
  }
  return log;
}

}  // namespace hiplab::log
