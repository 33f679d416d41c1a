// SPDX-License-Identifier: MIT
#include "soak/step_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/kept_samples.hpp"
#include "analysis/quantile.hpp"
#include "runner/run_file.hpp"
#include "runner/sha256.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::soak {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

double number(const Json& value, const char* key) {
  if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() < 0)
    throw UserError(fmt::format("result.json: '{}' must hold numbers from 0 on", key));
  return value.get<double>();
}

std::vector<double> numbers(const Json& json, const char* key) {
  std::vector<double> list;
  if (!json.contains(key)) return list;
  if (!json[key].is_array()) throw UserError(fmt::format("result.json: '{}' must be a list", key));
  for (const Json& value : json[key]) list.push_back(number(value, key));
  return list;
}

std::vector<std::string> texts(const Json& json, const char* key) {
  std::vector<std::string> list;
  if (!json.contains(key)) return list;
  if (!json[key].is_array()) throw UserError(fmt::format("result.json: '{}' must be a list", key));
  for (const Json& value : json[key]) {
    if (!value.is_string()) throw UserError(fmt::format("result.json: '{}' must be a list of texts", key));
    list.push_back(value.get<std::string>());
  }
  return list;
}

StepResult read_json(const fs::path& file) {
  const Json json = Json::parse(read_whole_text(file), nullptr, false);
  if (!json.is_object()) throw UserError("result.json is no JSON object");
  StepResult result;
  if (json.contains("wall_s")) result.wall_s = number(json["wall_s"], "wall_s");
  result.tpot_ms = numbers(json, "tpot_ms");
  result.long_tpot_ms = numbers(json, "long_tpot_ms");
  result.replies.texts = texts(json, "replies");
  result.replies.hashes = texts(json, "reply_hashes");
  if (result.replies.hashes.empty())
    for (const std::string& text : result.replies.texts)
      result.replies.hashes.push_back(sha256_hex(std::as_bytes(std::span(text.data(), text.size()))));
  if (json.contains("score") || json.contains("of")) {
    if (!json.contains("score") || !json.contains("of")) throw UserError("result.json: 'score' and 'of' go together");
    result.quality = Score{number(json["score"], "score"), number(json["of"], "of")};
    if (result.quality->score > result.quality->of) throw UserError("result.json: 'score' is more than 'of'");
  }
  return result;
}

/// A point that is not ok takes the replay's time with it, and its quality.
StepResult read_run(const fs::path& file) {
  const RunRecord run = read_run_file(file);
  StepResult result;
  const auto environment = [&](const char* key) {
    const auto it = run.environment.find(key);
    return it == run.environment.end() ? std::string() : it->second;
  };
  result.device = environment("device_name");
  result.functional = environment("backend") == "cpu";
  double wall_s = 0;
  bool whole = !run.points.empty();
  for (const PointRecord& point : run.points) {
    if (point.status == "skipped") throw UserError(fmt::format("run.h5: a point is skipped: {}", point.message));
    const bool ok = point.status == "ok" && point.numerics.passed;
    const Numerics& n = point.numerics;
    const Score score{ok ? static_cast<double>(n.same_bits) : 0.0, static_cast<double>(n.launches)};
    if (!result.quality || score.score < result.quality->score) result.quality = score;
    result.replies.hashes.push_back(n.sha256);
    const std::vector<double> times_us = ok ? keep_samples(point, 0).times() : std::vector<double>{};
    whole = whole && !times_us.empty();
    if (times_us.empty()) continue;
    wall_s += median(times_us) * 1e-6;
    for (double us : times_us) result.tpot_ms.push_back(us / 1e3);
  }
  if (whole)
    result.wall_s = wall_s;
  else
    result.tpot_ms.clear();
  return result;
}

}  // namespace

StepResult read_result(const fs::path& folder, bool built_in, Wanted wanted) {
  const fs::path file = folder / (built_in ? "run.h5" : "result.json");
  if (!fs::exists(file)) {
    if (wanted == Wanted::nothing) return {};
    throw UserError(fmt::format("no {} was written", file.filename().string()));
  }
  StepResult result = built_in ? read_run(file) : read_json(file);
  if (built_in) return result;
  if (wanted == Wanted::replay && (!result.wall_s || *result.wall_s <= 0))
    throw UserError("result.json: 'wall_s' is missing or 0");
  if (wanted == Wanted::replay && result.tpot_ms.empty()) throw UserError("result.json: 'tpot_ms' is missing or empty");
  if (wanted == Wanted::quality && !result.quality) throw UserError("result.json: 'score' and 'of' are missing");
  return result;
}

}  // namespace hiplab::soak
