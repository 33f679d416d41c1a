// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "log/page.hpp"

namespace hiplab::log {
namespace {

using Json = nlohmann::ordered_json;

Json interval_of(const std::optional<Estimate>& estimate) {
  if (!estimate || !estimate->interval) return nullptr;
  return {estimate->interval->low, estimate->interval->high};
}

Json value_of(const std::optional<Estimate>& estimate) {
  return estimate ? Json(estimate->value) : Json();
}

void add_measured(Json& json, const Generated& g) {
  json["rule"] = {{"verdict", verdict_name(g.derived.verdict)}, {"because", g.derived.because}};
  json["paired"] = g.paired;
  json["delta"] = g.delta;
  for (const RunSource& run : g.runs)
    json["runs"].push_back({{"path", run.path}, {"sha256", run.sha256}, {"commit", run.commit}, {"dirty", run.dirty}});
  for (const PlaceResult& p : g.places)
    json["places"].push_back({{"new_point", p.new_point},
                              {"base_point", p.base_point},
                              {"shape", p.shape},
                              {"axes", p.axes},
                              {"ratio", value_of(p.ratio)},
                              {"interval", interval_of(p.ratio)},
                              {"outcome", p.wrong ? "wrong" : change_name(p.change)}});
  json["traffic"] = {{"base_bytes", g.base_traffic.bytes},
                     {"new_bytes", g.fresh_traffic.bytes},
                     {"base_operations", g.base_traffic.operations},
                     {"new_operations", g.fresh_traffic.operations}};
  if (g.code)
    json["code"] = {{"arch", g.code->arch}, {"ran", g.code->ran}, {"same", g.code->same}, {"lines", g.code->lines}};
}

void add_cited(Json& json, const CitedFigures& f) {
  json["word"] = f.word;
  json["source"] = f.source;
  if (f.range) json["source_range"] = {f.range->low, f.range->high};
  json["figures"] = f.figures;
  if (!f.disagreement.empty()) json["disagreement"] = f.disagreement;
}

}  // namespace

std::string page_json(const Log& log, const std::vector<Shown>& entries) {
  Json json{{"title", log.title}, {"entries", Json::array()}};
  for (const Shown& s : entries) {
    Json e{{"id", s.entry->id},
           {"title", s.entry->title},
           {"verdict", verdict_name(s.verdict)},
           {"decided_by", s.entry->decision ? "person"
                          : s.entry->cited  ? "source"
                                            : "rule"},
           {"evidence", s.evidence},
           {"device", s.device},
           {"points", s.points},
           {"gain", value_of(s.gain)},
           {"interval", interval_of(s.gain)},
           {"cumulative", value_of(s.step.cumulative)},
           {"cumulative_interval", interval_of(s.step.cumulative)},
           {"rung", s.step.rung},
           {"ladder", s.step.ladder},
           {"on", s.step.on},
           {"broken", s.step.broken}};
    if (s.entry->decision) {
      const Decision& d = *s.entry->decision;
      e["decision"] = {{"reason", d.reason}};
      if (!d.blocker.empty()) e["decision"].update({{"blocker", d.blocker}, {"checked", d.checked}});
    }
    if (s.entry->generated) add_measured(e, *s.entry->generated);
    if (s.figures) add_cited(e, *s.figures);
    e["prose"] = s.entry->prose;
    json["entries"].push_back(std::move(e));
  }
  return json.dump(2) + "\n";
}

}  // namespace hiplab::log
