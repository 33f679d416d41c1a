// SPDX-License-Identifier: MIT
#include "reports/inspection_output.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace hiplab {
namespace {

using namespace datasets;
using Json = nlohmann::ordered_json;

/// Columns as wide as their widest cell; the first to the left, numbers to the right.
std::string columns(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows)
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c == widths.size()) widths.push_back(0);
      widths[c] = std::max(widths[c], row[c].size());
    }
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t c = 0; c < row.size(); ++c)
      text += c == 0 ? fmt::format("{:<{}}", row[c], widths[c]) : fmt::format("  {:>{}}", row[c], widths[c]);
    text += "\n";
  }
  return text;
}

std::string share(std::uint64_t part, std::uint64_t of) {
  return of == 0 ? "-" : fmt::format("{:.3g} %", 100.0 * static_cast<double>(part) / static_cast<double>(of));
}

std::string layer_table(const Inspection& inspection) {
  std::vector<std::vector<std::string>> rows{{"layer", "K", "N", "scales from", "to", "global scale", "zero points",
                                              "codes at ends", "one-code groups", "weights rms", "max|w|",
                                              "beyond 6 rms"}};
  for (const LayerStatistics& l : inspection.layers)
    rows.push_back({l.name, std::to_string(l.k), std::to_string(l.n), fmt::format("{:.3g}", l.scales.least),
                    fmt::format("{:.3g}", l.scales.most), l.global_scale ? fmt::format("{:.6g}", *l.global_scale) : "-",
                    l.least_zero == l.most_zero ? std::to_string(l.least_zero)
                                                : fmt::format("{} .. {}", l.least_zero, l.most_zero),
                    share(l.codes_at_ends, l.weights.count),
                    share(l.equal_groups, static_cast<std::uint64_t>(l.groups * l.n)),
                    fmt::format("{:.3g}", l.weights.rms()), fmt::format("{:.3g}", l.weights.max_abs),
                    std::to_string(l.weights.outliers)});
  return columns(rows);
}

std::string tensor_table(const Inspection& inspection) {
  std::vector<std::vector<std::string>> rows{
      {"tensor", "type", "shape", "bytes", "mean", "rms", "max|x|", "beyond 6 rms"}};
  for (const InspectedTensor& t : inspection.tensors) {
    std::vector<std::string> row{t.name, stored_format(t.type).name, shape_text(t.shape), std::to_string(t.bytes)};
    if (t.values)
      row.insert(row.end(), {fmt::format("{:.3g}", t.values->mean()), fmt::format("{:.3g}", t.values->rms()),
                             fmt::format("{:.3g}", t.values->max_abs), std::to_string(t.values->outliers)});
    else
      row.insert(row.end(), {"-", "-", "-", "-"});
    rows.push_back(std::move(row));
  }
  return columns(rows);
}

/// JSON has no infinity: what has no value is null.
Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json();
}

Json to_json(const ValueStatistics& s) {
  return {
      {"count", s.count},       {"mean", number(s.mean())},     {"rms", number(s.rms())}, {"least", number(s.least)},
      {"most", number(s.most)}, {"max_abs", number(s.max_abs)}, {"zero", s.zero},         {"nan", s.nan},
      {"infinite", s.infinite}, {"beyond_6_rms", s.outliers}};
}

Json to_json(const LayerStatistics& l) {
  return {{"name", l.name},
          {"layout", l.layout},
          {"bits", l.bits},
          {"k", l.k},
          {"n", l.n},
          {"group", l.group},
          {"groups", l.groups},
          {"least_in_group", l.least_in_group},
          {"most_in_group", l.most_in_group},
          {"act_order", l.act_order},
          {"symmetric", l.symmetric},
          {"zero_offset", l.zero_offset},
          {"zero_source", l.zero_source},
          {"scale_type", stored_format(l.scale_type).name},
          {"scales", to_json(l.scales)},
          {"global_scale", l.global_scale ? Json(*l.global_scale) : Json()},
          {"zeros", {{"least", l.least_zero}, {"most", l.most_zero}, {"middle", l.middle_zeros}}},
          {"codes", l.codes},
          {"one_code_groups", l.equal_groups},
          {"weights", to_json(l.weights)}};
}

}  // namespace

std::string inspection_text(const Inspection& inspection) {
  std::string text =
      fmt::format("{}: {}, {:.2f} MB, {} tensors\n", inspection.path, file_format_name(inspection.format),
                  static_cast<double>(inspection.file_bytes) / 1e6, inspection.tensors.size());
  for (const auto& [key, value] : inspection.metadata) text += fmt::format("  {}: {}\n", shown(key), shown(value));
  if (!inspection.config_source.empty()) text += fmt::format("configuration: {}\n", inspection.config_source);
  const auto kinds = inspection.quantisations();
  if (kinds.empty()) text += "quantisation: none found\n";
  for (const std::string& kind : kinds) text += "quantisation: " + kind + "\n";
  if (!inspection.layers.empty()) text += "\n" + layer_table(inspection);
  if (!inspection.tensors.empty()) text += "\n" + tensor_table(inspection);
  const auto warnings = inspection.warnings();
  if (!warnings.empty()) text += "\n";
  for (const std::string& line : warnings) text += "look at " + line + "\n";
  return text;
}

std::string inspection_json(const Inspection& inspection) {
  Json tensors = Json::array(), layers = Json::array();
  for (const InspectedTensor& t : inspection.tensors) {
    Json row{{"name", t.name}, {"dtype", stored_format(t.type).name}, {"shape", t.shape}, {"bytes", t.bytes}};
    if (!t.file.empty()) row["file"] = t.file;
    row["values"] = t.values ? to_json(*t.values) : Json();
    tensors.push_back(std::move(row));
  }
  for (const LayerStatistics& l : inspection.layers) layers.push_back(to_json(l));
  const Json all{{"path", inspection.path},
                 {"format", file_format_name(inspection.format)},
                 {"bytes", inspection.file_bytes},
                 {"metadata", inspection.metadata},
                 {"configuration", inspection.config_source},
                 {"quantisation", inspection.quantisations()},
                 {"warnings", inspection.warnings()},
                 {"layers", layers},
                 {"tensors", tensors}};
  // A name may hold any text; GGUF does not promise UTF-8.
  return all.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace hiplab
