// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/verbs.hpp"
#include "runner/load_ground.hpp"
#include "runner/places.hpp"
#include "runner/spec.hpp"

namespace hiplab::cli {
namespace {

using Json = nlohmann::ordered_json;

/// axis -> {preset -> values}. A shape's dimensions count as axes, because --set reaches them too.
Json axes_of(const ExperimentSpec& spec) {
  std::map<std::string, std::map<std::string, std::vector<std::int64_t>>> axes;
  for (const auto& [name, preset] : spec.presets)
    for (const auto& [axis, values] : preset.axes) axes[axis][name] = values;
  for (const auto& shape : spec.shapes)
    for (const auto& [dim, value] : shape.dims) axes[dim];
  Json list = Json::array();
  for (const auto& [axis, values] : axes) list.push_back({{"name", axis}, {"values", Json(values)}});
  for (auto& axis : list)
    if (axis["values"].is_null()) axis["values"] = Json::object();
  return list;
}

Json to_json(const ExperimentSpec& spec, const Experiment* experiment) {
  Json variants = Json::array(), claims = Json::array(), shapes = Json::array();
  if (experiment)
    for (const auto& v : experiment->variants)
      variants.push_back({{"name", v.name}, {"idea", v.idea}, {"parent", v.parent}});
  for (const auto& claim : spec.claims) claims.push_back({{"id", claim.id}, {"statement", claim.statement}});
  for (const auto& shape : spec.shapes)
    shapes.push_back({{"name", shape.name}, {"dims", shape.dims}, {"note", shape.note}});
  return {{"name", spec.name},     {"title", spec.title}, {"source", spec.source}, {"variants", variants},
          {"axes", axes_of(spec)}, {"shapes", shapes},    {"claims", claims}};
}

std::string values_text(const Json& axis) {
  std::string text;
  for (const auto& [preset, values] : axis["values"].items()) {
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ",") + value.dump();
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", preset, list);
  }
  return text.empty() ? "set by the shape" : text;
}

void print_text(const Json& list) {
  for (const auto& e : list) {
    fmt::print("{}: {}\n  source: {}\n", e["name"].get<std::string>(), e["title"].get<std::string>(),
               e["source"].get<std::string>());
    for (const auto& v : e["variants"])
      fmt::print("  variant {:<14} {}\n", v["name"].get<std::string>(), v["idea"].get<std::string>());
    for (const auto& a : e["axes"]) fmt::print("  axis {:<17} {}\n", a["name"].get<std::string>(), values_text(a));
    std::string shapes;
    for (const auto& s : e["shapes"]) shapes += (shapes.empty() ? "" : ", ") + s["name"].get<std::string>();
    fmt::print("  shapes: {}\n", shapes);
    for (const auto& c : e["claims"])
      fmt::print("  claim {}: {}\n", c["id"].get<std::string>(), c["statement"].get<std::string>());
  }
}

int list_experiments(bool json) {
  const auto specs = read_specs(share_root());
  GroundStatus ground;
  for (const char* backend : {"cpu", "cuda", "amd"})
    if (!ground.usable) ground = probe_ground(backend);
  Json list = Json::array();
  for (const auto& spec : specs) list.push_back(to_json(spec, ground.usable ? ground.ground.find(spec.name) : nullptr));
  if (json)
    fmt::print("{}\n", list.dump(2));
  else
    print_text(list);
  return 0;
}

}  // namespace

void add_list(CLI::App& app, Action& action) {
  auto json = std::make_shared<bool>(false);
  CLI::App* verb = app.add_subcommand("list", "Experiments with their variants, axes, shapes and claims");
  verb->add_flag("--json", *json, "As a JSON array");
  verb->callback([json, &action] { action = [json] { return list_experiments(*json); }; });
}

}  // namespace hiplab::cli
