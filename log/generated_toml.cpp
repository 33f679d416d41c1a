// SPDX-License-Identifier: MIT
#include "log/generated_toml.hpp"

#include <fmt/format.h>

#include "runner/sha256.hpp"
#include "runner/strict_toml.hpp"

namespace hiplab::log {
namespace {

using std::filesystem::path;

constexpr std::size_t kSealDigits = 16;
constexpr const char* kAll = "all";

template <class T>
toml::array array_of(const std::vector<T>& values) {
  toml::array list;
  for (const T& value : values) list.push_back(value);
  return list;
}

toml::table axes_table(const std::map<std::string, std::vector<std::int64_t>>& axes) {
  toml::table table;
  for (const auto& [axis, values] : axes) table.insert(axis, array_of(values));
  return table;
}

toml::array ends_of(const Interval& interval) {
  return toml::array{interval.low, interval.high};
}

void insert_estimate(toml::table& table, const std::optional<Estimate>& estimate) {
  if (!estimate) return;
  table.insert("ratio", estimate->value);
  if (estimate->interval) table.insert("interval", ends_of(*estimate->interval));
}

toml::table selection_table(const Selection& s) {
  toml::table table{{"experiment", s.experiment}, {"variant", s.variant}, {"metric", s.metric}};
  if (!s.base_variant.empty()) table.insert("base_variant", s.base_variant);
  if (!s.shapes.empty()) table.insert("shapes", array_of(s.shapes));
  if (!s.set.empty()) table.insert("set", axes_table(s.set));
  if (!s.base_set.empty()) table.insert("base_set", axes_table(s.base_set));
  return table;
}

toml::table place_table(const PlaceResult& p) {
  toml::table table{{"shape", p.shape},         {"axes", p.axes},
                    {"new_point", p.new_point}, {"base_point", p.base_point},
                    {"delta", p.delta},         {"change", p.wrong ? "wrong" : change_name(p.change)}};
  if (!p.because.empty()) table.insert("because", p.because);
  insert_estimate(table, p.ratio);
  return table;
}

toml::table code_table(const CodeChange& c) {
  toml::array files;
  for (const CodeSource& f : c.files) files.push_back(toml::table{{"path", f.path}, {"sha256", f.sha256}});
  toml::table table{{"arch", c.arch}, {"ran", c.ran}, {"same", c.same}, {"lines", array_of(c.lines)}, {"files", files}};
  if (!c.fresh_kernel.empty()) table.insert("kernel", c.fresh_kernel);
  if (!c.base_kernel.empty()) table.insert("base_kernel", c.base_kernel);
  return table;
}

toml::table traffic_table(const Traffic& t) {
  return toml::table{{"bytes", t.bytes}, {"operations", t.operations}, {"words", t.words}};
}

std::optional<Estimate> read_estimate(StrictTable& t, const toml::table& table) {
  const double value = t.number("ratio");
  const auto* ends = table.get("interval");
  std::optional<Interval> interval;
  t.remember("interval");
  if (ends) {
    const auto* list = ends->as_array();
    if (!list || list->size() != 2 || !(*list)[0].is_floating_point() || !(*list)[1].is_floating_point())
      t.fail(*ends, "'interval' must be two numbers");
    interval = Interval{*(*list)[0].value<double>(), *(*list)[1].value<double>()};
  }
  if (!table.contains("ratio")) return std::nullopt;
  return Estimate{value, interval};
}

const toml::table& needed(StrictTable& t, const char* key) {
  const toml::table* table = t.table(key);
  if (!table) t.fail(fmt::format("'{}' is missing", key));
  return *table;
}

Selection read_selection(const toml::table& table, const path& file) {
  StrictTable t(table, file, "select");
  Selection s;
  s.experiment = t.text("experiment", true);
  s.variant = t.text("variant", true);
  s.base_variant = t.text("base_variant");
  s.metric = t.text("metric", true);
  s.shapes = t.texts("shapes");
  s.set = t.integer_lists("set");
  s.base_set = t.integer_lists("base_set");
  t.finish();
  return s;
}

RunSource read_run(const toml::table& table, const path& file) {
  StrictTable t(table, file, "run");
  RunSource run;
  run.path = t.text("path", true);
  run.sha256 = t.text("sha256", true);
  run.commit = t.text("commit", true);
  run.started = t.text("started", true);
  run.build = t.text("build", true);
  run.dirty = t.flag("dirty", true);
  t.finish();
  return run;
}

PlaceResult read_place(const toml::table& table, const path& file) {
  StrictTable t(table, file, "place");
  PlaceResult p;
  p.shape = t.text("shape", true);
  p.axes = t.text("axes", true);
  p.new_point = t.text("new_point", true);
  p.base_point = t.text("base_point", true);
  p.delta = t.number("delta", true);
  p.because = t.text("because");
  p.ratio = read_estimate(t, table);
  const std::string change = t.text("change", true);
  p.wrong = change == "wrong";
  bool known = p.wrong;
  for (std::size_t i = 0; i < kChanges; ++i)
    if (change == change_name(static_cast<Change>(i))) {
      p.change = static_cast<Change>(i);
      known = true;
    }
  if (!known) t.fail(fmt::format("'change' cannot be '{}'", change));
  t.finish();
  return p;
}

Traffic read_traffic(const toml::table& table, const path& file) {
  StrictTable t(table, file, "traffic");
  Traffic traffic{t.number("bytes", true), t.number("operations", true), t.text("words", true)};
  t.finish();
  return traffic;
}

CodeChange read_code(const toml::table& table, const path& file) {
  StrictTable t(table, file, "code");
  CodeChange code;
  code.arch = t.text("arch", true);
  code.ran = t.flag("ran", true);
  code.same = t.flag("same", true);
  code.lines = t.texts("lines");
  code.fresh_kernel = t.text("kernel");
  code.base_kernel = t.text("base_kernel");
  for (const auto* each : t.tables("files")) {
    StrictTable f(*each, file, "code.files");
    code.files.push_back({f.text("path", true), f.text("sha256", true)});
    f.finish();
  }
  t.finish();
  if (code.files.empty()) t.fail("'files' is missing");
  return code;
}

/// A value in one form whatever the spacing, quotes and order of keys it was written with.
std::string canonical(const toml::node& node) {
  if (const auto* table = node.as_table()) {
    std::string text = "{";
    for (const auto& [key, value] : *table) text += fmt::format("{}={};", key.str(), canonical(value));
    return text + "}";
  }
  if (const auto* list = node.as_array()) {
    std::string text = "[";
    for (const auto& value : *list) text += canonical(value) + ";";
    return text + "]";
  }
  if (const auto text = node.value_exact<std::string>()) return fmt::format("{}:{}", text->size(), *text);
  if (const auto number = node.value_exact<double>()) return fmt::format("f{:a}", *number);
  if (const auto number = node.value_exact<std::int64_t>()) return fmt::format("i{}", *number);
  if (const auto flag = node.value_exact<bool>()) return *flag ? "true" : "false";
  return "other";
}

std::string digest(const std::string& text) {
  return sha256_hex(std::as_bytes(std::span(text))).substr(0, kSealDigits);
}

}  // namespace

toml::table to_toml(const Generated& g) {
  toml::table table{{"evidence", g.evidence},
                    {"device", g.device},
                    {"base", g.base},
                    {"new", g.fresh},
                    {"points", array_of(g.points)},
                    {"paired", g.paired},
                    {"functional", g.functional},
                    {"delta", g.delta},
                    {"verdict", verdict_name(g.derived.verdict)},
                    {"because", g.derived.because},
                    {"select", selection_table(g.selection)},
                    {"base_traffic", traffic_table(g.base_traffic)},
                    {"new_traffic", traffic_table(g.fresh_traffic)}};
  insert_estimate(table, g.ratio);
  toml::array runs, places;
  for (const RunSource& r : g.runs)
    runs.push_back(toml::table{{"path", r.path},
                               {"sha256", r.sha256},
                               {"commit", r.commit},
                               {"started", r.started},
                               {"build", r.build},
                               {"dirty", r.dirty}});
  for (const PlaceResult& p : g.places) places.push_back(place_table(p));
  table.insert("run", runs);
  table.insert("place", places);
  if (g.code) table.insert("code", code_table(*g.code));
  return table;
}

Generated generated_of(const toml::table& table, const path& file) {
  StrictTable t(table, file, "generated");
  Generated g;
  g.evidence = t.text("evidence", true);
  g.device = t.text("device", true);
  g.base = t.text("base", true);
  g.fresh = t.text("new", true);
  g.points = t.texts("points");
  g.paired = t.flag("paired", true);
  g.functional = t.flag("functional", true);
  g.delta = t.number("delta", true);
  g.ratio = read_estimate(t, table);
  const std::string verdict = t.text("verdict", true);
  if (const auto known = verdict_of(verdict))
    g.derived.verdict = *known;
  else
    t.fail(fmt::format("no verdict '{}'", verdict));
  g.derived.because = t.text("because", true);
  g.selection = read_selection(needed(t, "select"), file);
  g.base_traffic = read_traffic(needed(t, "base_traffic"), file);
  g.fresh_traffic = read_traffic(needed(t, "new_traffic"), file);
  for (const auto* run : t.tables("run")) g.runs.push_back(read_run(*run, file));
  for (const auto* place : t.tables("place")) g.places.push_back(read_place(*place, file));
  if (const auto* code = t.table("code")) g.code = read_code(*code, file);
  t.finish();
  if (g.runs.empty() || g.runs.size() > 2) t.fail("one or two [[run]] are needed");
  if (g.places.empty()) t.fail("a [[place]] is needed");
  return g;
}

toml::table seal_of(const toml::table& generated) {
  toml::table seal;
  for (const auto& [key, value] : generated) seal.insert(key.str(), digest(canonical(value)));
  seal.insert(kAll, digest(canonical(generated)));
  return seal;
}

std::string broken_seal(const toml::table& generated, const toml::table& seal) {
  const toml::table now = seal_of(generated);
  for (const toml::table* side : {&now, &seal})
    for (const auto& [key, value] : *side)
      if (key.str() != kAll && now[key.str()].value<std::string>() != seal[key.str()].value<std::string>())
        return std::string(key.str());
  return now[kAll].value<std::string>() == seal[kAll].value<std::string>() ? "" : kAll;
}

}  // namespace hiplab::log
