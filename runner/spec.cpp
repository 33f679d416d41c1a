// SPDX-License-Identifier: MIT
#include "runner/spec.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/run_record.hpp"
#include "runner/glob.hpp"
#include "runner/read_model_tables.hpp"
#include "runner/read_verdict_rules.hpp"
#include "runner/strict_toml.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using std::filesystem::path;

ShapeSpec read_shape(const toml::table& table, const path& file) {
  StrictTable t(table, file, "shape");
  ShapeSpec shape;
  shape.name = t.text("name", true);
  shape.note = t.text("note");
  shape.must_fail = t.texts("must_fail");
  shape.must_skip = t.texts("must_skip");
  shape.dims = t.remaining_integers();
  return shape;
}

TuningAxis read_tuning(const toml::table& table, const path& file) {
  StrictTable t(table, file, "tuning");
  TuningAxis tuning;
  tuning.axis = t.text("axis", true);
  tuning.published = t.integer("published", true);
  tuning.where = t.integers("where");
  tuning.variants = t.texts("variants");
  t.finish();
  return tuning;
}

SameCode read_same_code(const toml::table& table, const path& file, const std::string& baseline) {
  StrictTable t(table, file, "same_code");
  SameCode same;
  same.variant = t.text("variant", true);
  same.as = t.text("as", true);
  same.archs = t.texts("archs");
  same.where = t.integers("where");
  same.at_most = t.integers("at_most");
  same.not_above = t.text_map("not_above");
  same.because = t.text("because", true);
  t.finish();
  if (same.as != baseline || same.variant == same.as)
    t.fail(fmt::format("'as' is '{}'; it must be the experiment's baseline, '{}', and not the variant itself", same.as,
                       baseline));
  return same;
}

PresetSpec read_preset(const toml::table& table, const path& file, const std::string& name) {
  StrictTable t(table, file, "preset " + name);
  PresetSpec preset;
  preset.shapes = t.texts("shapes");
  preset.axes = t.integer_lists("axes");
  preset.variants = t.texts("variants");
  t.finish();
  return preset;
}

PointQuery read_query(const toml::table& table, const path& file, const std::string& where) {
  StrictTable t(table, file, where);
  PointQuery query;
  query.variant = t.text("variant");
  query.shape = t.text("shape");
  query.axes = t.integers("axes");
  query.at_least = t.integers("at_least");
  query.at_most = t.integers("at_most");
  t.finish();
  return query;
}

void require_one_of(StrictTable& t, const char* key, const std::string& value, const std::vector<std::string>& known) {
  if (std::find(known.begin(), known.end(), value) == known.end())
    t.fail(fmt::format("'{}' is '{}'; known: {}", key, value, comma_list(known)));
}

PublishedRows read_rows(const toml::table& table, const path& file, const std::string& where) {
  StrictTable t(table, file, where);
  PublishedRows rows;
  rows.file = t.text("file", true);
  rows.where = t.text_map("where");
  t.finish();
  return rows;
}

ClaimSpec read_claim(const toml::table& table, const path& file) {
  StrictTable t(table, file, "claim");
  ClaimSpec claim;
  claim.id = t.text("id", true);
  claim.statement = t.text("statement", true);
  claim.source = t.text("source");
  claim.conditions = t.text("conditions");
  for (const auto* rows : t.tables("rows"))
    claim.rows.push_back(read_rows(*rows, file, "claim " + claim.id + ", rows"));
  claim.published = t.number("published");
  claim.unit = t.text("unit");
  claim.tolerance = t.number("tolerance");
  claim.devices = t.texts("devices");
  claim.quantity = t.text("quantity");
  claim.model = t.text("model");
  claim.axis = t.text("axis");
  claim.storage = t.text("storage");
  claim.fixed_verdict = t.text("fixed_verdict");
  claim.reason = t.text("reason");
  if (auto direction = t.text("direction"); !direction.empty()) claim.direction = direction;
  if (auto rule = t.text("rule"); !rule.empty()) claim.rule = rule;
  if (const auto* of = t.table("of")) claim.of = read_query(*of, file, "claim " + claim.id + ", of");
  if (const auto* over = t.table("over")) claim.over = read_query(*over, file, "claim " + claim.id + ", over");
  t.finish();

  require_one_of(t, "direction", claim.direction, {"equal", "at_least", "at_most"});
  const auto is = [&](std::initializer_list<const char*> rules) {
    return std::find(rules.begin(), rules.end(), claim.rule) != rules.end();
  };
  const auto needs = [&](const char* key, bool given) {
    if (!given) t.fail(fmt::format("claim {}: rule {} needs '{}'", claim.id, claim.rule, key));
  };
  require_one_of(t, "rule", claim.rule,
                 {"value", "ratio", "change_percent", "statement", "same_bits", "flatness", "crossover", "storage"});
  if (is({"ratio", "change_percent", "same_bits", "crossover"})) needs("over", claim.over.has_value());
  if (is({"flatness", "crossover"})) needs("model", !claim.model.empty());
  if (is({"flatness", "crossover"})) needs("axis", !claim.axis.empty());
  if (is({"storage"})) needs("storage", !claim.storage.empty());
  if (!claim.model.empty() && is({"value", "ratio"}))
    require_one_of(t, "quantity", claim.quantity, {"step_ms", "tokens_per_s", "share_of_matrix_peak"});
  else if (is({"value", "ratio", "change_percent"}) && !claim.quantity.starts_with(kFigurePrefix))
    require_one_of(t, "quantity", claim.quantity,
                   {"time_us", "rate", "bandwidth_gbs", "share_of_ceiling", "share_of_datasheet", "rel_l2",
                    "max_abs_over_rms", "workspace_mib"});
  return claim;
}

ComparisonSpec read_comparison(const toml::table& table, const path& file) {
  StrictTable t(table, file, "comparison");
  ComparisonSpec comparison;
  comparison.title = t.text("title", true);
  comparison.quantity = t.text("quantity", true);
  comparison.along = t.text("along");
  const auto query = [&](const char* key) {
    const auto* side = t.table(key);
    const auto read =
        side ? read_query(*side, file, fmt::format("comparison {}, {}", comparison.title, key)) : PointQuery{};
    if (read.variant.empty()) t.fail(fmt::format("comparison {}: '{}' needs a variant", comparison.title, key));
    return read;
  };
  comparison.of = query("of");
  comparison.over = query("over");
  for (const auto* row : t.tables("published")) {
    StrictTable p(*row, file, "comparison " + comparison.title + ", published");
    comparison.published.push_back({p.number("ratio", true), p.text("what", true)});
    p.finish();
    if (!(comparison.published.back().ratio > 0)) p.fail("'ratio' is above 0: it is of / over");
  }
  t.finish();
  require_one_of(t, "quantity", comparison.quantity, {"time_us", "rel_l2", "workspace_mib"});
  if (comparison.along == "M") t.fail(fmt::format("comparison {}: every M has a mark of its own", comparison.title));
  return comparison;
}

PublishedTable read_published_table(const toml::table& table, const path& file) {
  StrictTable t(table, file, "table");
  PublishedTable published;
  published.file = t.text("file", true);
  published.caption = t.text("caption");
  published.columns = t.texts("columns");
  published.where = t.text_map("where");
  t.finish();
  return published;
}

std::size_t place_of(StrictTable& t, const char* key, const std::string& value, const std::vector<std::string>& known) {
  require_one_of(t, key, value, known);
  return static_cast<std::size_t>(std::find(known.begin(), known.end(), value) - known.begin());
}

PublishedRegions::Row read_region_row(const toml::table& table, const path& file) {
  StrictTable t(table, file, "published_regions, region");
  PublishedRegions::Row row;
  row.id = t.text("id", true);
  row.label = t.text("label", true);
  row.name = t.text("name", true);
  row.mask = static_cast<CtaMask>(
      place_of(t, "mask", t.text("mask", true), {std::begin(kCtaMaskNames), std::end(kCtaMaskNames)}));
  row.kind = static_cast<RegionKind>(place_of(t, "kind", t.text("kind", true), {"work", "wait", "dynamic_single"}));
  row.claim = t.text("claim");
  t.finish();
  return row;
}

PublishedRegions read_published_regions(const toml::table& table, const path& file) {
  StrictTable t(table, file, "published_regions");
  PublishedRegions regions;
  regions.file = t.text("file", true);
  regions.caption = t.text("caption", true);
  const auto grid = t.integers("grid");
  const auto of = [&](const char* key) {
    const auto it = grid.find(key);
    if (it == grid.end() || it->second < 1 || it->second > 65535) t.fail(fmt::format("grid: '{}' is from 1 on", key));
    return static_cast<std::uint32_t>(it->second);
  };
  regions.grid = {of("x"), of("y"), of("z"), of("heads"), of("split")};
  regions.kernel_us = t.number("kernel_us", true);
  for (const auto* row : t.tables("region")) regions.rows.push_back(read_region_row(*row, file));
  t.finish();
  return regions;
}

void check_names(StrictTable& t, const ExperimentSpec& spec) {
  // An axis becomes an attribute of each point in the run file, beside these.
  static const std::set<std::string> kTaken = {"experiment", "variant",        "shape",           "axes",
                                               "status",     "message",        "metric",          "timer",
                                               "warmup",     "stopped_by",     "inner",           "rotation",
                                               "seed",       "rotation_bytes", "bytes_read",      "operations",
                                               "first_us",   "bytes_written",  "operations_unit", "traffic_words",
                                               "prepare_us", "prepared_bytes", "workspace_bytes"};
  std::set<std::string> shapes, claims, comparisons;
  for (const auto& shape : spec.shapes) {
    if (!shapes.insert(shape.name).second) t.fail(fmt::format("two shapes are named '{}'", shape.name));
    for (const auto& [dim, value] : shape.dims)
      if (kTaken.count(dim)) t.fail(fmt::format("shape {}: '{}' is a name of the run file", shape.name, dim));
  }
  for (const auto& claim : spec.claims)
    if (!claims.insert(claim.id).second) t.fail(fmt::format("two claims have the id '{}'", claim.id));
  for (const auto& comparison : spec.comparisons)
    if (!comparisons.insert(comparison.title).second)
      t.fail(fmt::format("two comparisons have the title '{}'", comparison.title));
  for (const auto& [axis, value] : spec.gate_first)
    if (std::none_of(spec.presets.begin(), spec.presets.end(),
                     [&](const auto& p) { return p.second.axes.count(axis); }))
      t.fail(fmt::format("gate_first: no preset has the axis '{}'", axis));
  for (const auto& [name, preset] : spec.presets) {
    for (const auto& [axis, values] : preset.axes)
      if (kTaken.count(axis)) t.fail(fmt::format("preset {}: '{}' is a name of the run file", name, axis));
    for (const auto& pattern : preset.shapes)
      if (std::none_of(shapes.begin(), shapes.end(), [&](const auto& shape) { return glob_match(pattern, shape); }))
        t.fail(fmt::format("preset {}: no shape matches '{}'", name, pattern));
  }
}

}  // namespace

ExperimentSpec read_spec(const path& toml) {
  const toml::table table = parse_toml(toml);
  StrictTable t(table, toml, "");
  ExperimentSpec spec;
  spec.name = t.text("name", true);
  spec.title = t.text("title", true);
  spec.source = t.text("source");
  spec.hardware = t.text("hardware");
  spec.baseline = t.text("baseline");
  spec.baseline_axes = t.texts("baseline_axes");
  spec.gate_first = t.integers("gate_first");
  spec.conformance = t.flag("conformance");
  spec.untimed = t.flag("untimed");
  spec.figures = t.texts("figures");
  spec.model_layers = t.text("model_layers");
  spec.limits = t.texts("limits");
  for (const auto* tuning : t.tables("tuning")) spec.tuning.push_back(read_tuning(*tuning, toml));
  for (const auto* same : t.tables("same_code")) spec.same_code.push_back(read_same_code(*same, toml, spec.baseline));
  for (const auto* shape : t.tables("shape")) spec.shapes.push_back(read_shape(*shape, toml));
  t.remember("checkpoint");  // checkpoint_spec.hpp
  if (const auto* presets = t.table("presets")) {
    for (const auto& [name, node] : *presets) {
      if (!node.is_table()) t.fail(node, fmt::format("preset '{}' must be a table", name.str()));
      spec.presets[std::string(name.str())] = read_preset(*node.as_table(), toml, std::string(name.str()));
    }
  }
  for (const auto* claim : t.tables("claim")) spec.claims.push_back(read_claim(*claim, toml));
  for (const auto* comparison : t.tables("comparison")) spec.comparisons.push_back(read_comparison(*comparison, toml));
  for (const auto* published : t.tables("table")) spec.tables.push_back(read_published_table(*published, toml));
  for (const auto* regions : t.tables("published_regions"))
    spec.published_regions.push_back(read_published_regions(*regions, toml));
  read_model_tables(t, toml, spec);
  if (const auto* verdict = t.table("verdict")) spec.verdict = read_verdict_rules(*verdict, toml);
  t.finish();
  check_names(t, spec);
  spec.folder = toml.parent_path();
  return spec;
}

std::vector<ExperimentSpec> read_specs(const path& root) {
  std::vector<ExperimentSpec> specs;
  std::error_code error;
  for (std::filesystem::directory_iterator it(root / "experiments", error), end; !error && it != end;
       it.increment(error))
    if (std::filesystem::exists(it->path() / "experiment.toml"))
      specs.push_back(read_spec(it->path() / "experiment.toml"));
  if (error)
    throw UserError(
        fmt::format("cannot read the experiments in {}: {}", (root / "experiments").string(), error.message()));
  std::sort(specs.begin(), specs.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return specs;
}

std::vector<DevicePeaks> read_device_table(const path& toml) {
  const toml::table table = parse_toml(toml);
  StrictTable t(table, toml, "");
  std::vector<DevicePeaks> devices;
  for (const auto* row : t.tables("device")) {
    StrictTable r(*row, toml, "device");
    DevicePeaks peaks;
    peaks.name = r.text("name", true);
    peaks.arch = r.text("arch", true);
    peaks.match = r.text("match", true);
    peaks.except = r.texts("except");
    peaks.bandwidth_gbs = r.number("bandwidth_gbs", true);
    peaks.fp16_tflops = r.number("fp16_tflops");
    peaks.fp32_tflops = r.number("fp32_tflops");
    peaks.matrix_fp16_tflops = r.number("matrix_fp16_tflops");
    peaks.matrix_int8_tops = r.number("matrix_int8_tops");
    peaks.last_level_cache_bytes = r.number("last_level_cache_bytes");
    peaks.source = r.text("source", true);
    r.finish();
    devices.push_back(peaks);
  }
  t.finish();
  return devices;
}

}  // namespace hiplab
