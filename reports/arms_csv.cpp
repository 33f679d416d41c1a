// SPDX-License-Identifier: MIT
#include "reports/arms_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "analysis/spread.hpp"
#include "reports/published_csv.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using std::filesystem::path;

/// The numeric fields of an arm by the names of the one-row form.
struct Field {
  const char* name;
  std::optional<double> ArmResult::*value;
};
constexpr Field kFields[] = {{"quality", &ArmResult::quality},
                             {"wall_mean_s", &ArmResult::wall_mean_s},
                             {"wall_sd_s", &ArmResult::wall_sd_s},
                             {"tpot_p50_ms", &ArmResult::tpot_p50_ms},
                             {"tpot_p95_ms", &ArmResult::tpot_p95_ms},
                             {"tpot_p99_ms", &ArmResult::tpot_p99_ms},
                             {"tpot_noise_ms", &ArmResult::tpot_noise_ms},
                             {"long_p95_ms", &ArmResult::long_p95_ms}};
constexpr const char* kCounts[] = {"replays", "replays_expected", "degenerate_replies"};

void set_count(ArmResult& arm, std::string_view name, std::size_t value) {
  if (name == "replays") arm.replays_seen = value;
  if (name == "replays_expected") arm.replays_expected = value;
  if (name == "degenerate_replies") arm.degenerate_replies = value;
}

double number(const std::string& text, const std::string& where) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
    throw UserError(fmt::format("{}: '{}' is no number from 0 on", where, text));
  return value;
}

std::size_t whole(const std::string& text, const std::string& where) {
  const double value = number(text, where);
  if (value != std::floor(value) || value > 1e9) throw UserError(fmt::format("{}: '{}' is no count", where, text));
  return static_cast<std::size_t>(value);
}

class Cells {
public:
  Cells(const CsvTable& table, const std::vector<std::string>& row) : table_(table), row_(row) {}
  std::string operator[](const char* column) const {
    const auto it = std::find(table_.columns.begin(), table_.columns.end(), column);
    return it == table_.columns.end() ? "" : row_[static_cast<std::size_t>(it - table_.columns.begin())];
  }

private:
  const CsvTable& table_;
  const std::vector<std::string>& row_;
};

bool has_column(const CsvTable& table, const char* name) {
  return std::find(table.columns.begin(), table.columns.end(), name) != table.columns.end();
}

class Reader {
public:
  void add(const path& file) {
    const CsvTable table = read_csv(file);
    if (has_column(table, "arm")) return add_row_an_arm(table, file);
    for (const char* column : {"variant", "metric", "stat", "value"})
      if (!has_column(table, column))
        throw UserError(
            fmt::format("{} is no table of arms: it has neither the column 'arm' nor '{}'", file.string(), column));
    for (const auto& row : table.rows) add_figure(Cells(table, row), file);
  }

  ArmsTable finish() {
    for (auto& [name, p95] : replay_p95_) {
      ArmResult& arm = arm_named(name);
      if (!arm.tpot_noise_ms) arm.tpot_noise_ms = sample_sd(p95);
    }
    ArmsTable table;
    std::size_t most = 0;
    for (const ArmResult& arm : arms_) most = std::max(most, arm.replays_seen);
    for (ArmResult& arm : arms_) {
      if (!arm.quality && !arm.wall_mean_s) continue;  // a row for all arms, a rule
      if (arm.replays_expected == 0) arm.replays_expected = most;
      if (arm.wall_mean_s && *arm.wall_mean_s <= 0)
        throw UserError(fmt::format("arm {}: its wall time must be more than 0", arm.name));
      table.arms.push_back(arm);
    }
    if (table.arms.empty()) throw UserError("the tables hold no arm: no quality score and no wall time");
    table.baseline = baseline_.empty() ? table.arms.front().name : baseline_;
    return table;
  }

private:
  ArmResult& arm_named(const std::string& name) {
    const auto it = std::find_if(arms_.begin(), arms_.end(), [&](const ArmResult& a) { return a.name == name; });
    if (it != arms_.end()) return *it;
    arms_.emplace_back().name = name;
    return arms_.back();
  }

  void add_row_an_arm(const CsvTable& table, const path& file) {
    for (const std::string& column : table.columns) {
      const auto is = [&](const char* name) { return column == name; };
      if (is("arm") || std::any_of(std::begin(kCounts), std::end(kCounts), is) ||
          std::any_of(std::begin(kFields), std::end(kFields), [&](const Field& f) { return is(f.name); }))
        continue;
      throw UserError(fmt::format("{}: unknown column '{}'", file.string(), column));
    }
    for (const auto& row : table.rows) {
      const Cells cells(table, row);
      const std::string where = fmt::format("{}, arm {}", file.string(), cells["arm"]);
      if (cells["arm"].empty()) throw UserError(fmt::format("{}: a row without an arm", file.string()));
      if (std::any_of(arms_.begin(), arms_.end(), [&](const ArmResult& a) { return a.name == cells["arm"]; }))
        throw UserError(fmt::format("{}: a second row", where));
      ArmResult& arm = arm_named(cells["arm"]);
      for (const Field& field : kFields)
        if (const auto text = cells[field.name]; !text.empty()) arm.*field.value = number(text, where);
      for (const char* name : kCounts)
        if (const auto text = cells[name]; !text.empty()) set_count(arm, name, whole(text, where));
    }
  }

  void add_figure(const Cells& cells, const path& file) {
    const std::string metric = cells["metric"], stat = cells["stat"], value = cells["value"], replay = cells["replay"];
    if (const std::string baseline = cells["baseline"]; !baseline.empty()) {
      if (!baseline_.empty() && baseline_ != baseline)
        throw UserError(fmt::format("{}: two baselines, {} and {}", file.string(), baseline_, baseline));
      baseline_ = baseline;
    }
    // Several requests at once are a probe of their own: their times are not the arm's.
    if (const std::string at_once = cells["concurrency"]; !at_once.empty() && at_once != "1") return;
    const std::string where = fmt::format("{}, {} {} {}", file.string(), cells["variant"], metric, stat);
    const bool long_decode = cells["phase"] == "longdecode";
    if (metric == "degenerate_outputs" || metric == "degenerate_output") {
      note_degenerate(cells, whole(value, where));
    } else if (metric == "tpot" && stat == "p95" && !replay.empty()) {
      if (!long_decode) replay_p95_[cells["variant"]].push_back(number(value, where));
    } else if (metric == "replays" && replay.empty()) {
      arm_named(cells["variant"]).replays_seen = whole(value, where);
    } else if (const Field* field = replay.empty() ? field_of(metric, stat, long_decode) : nullptr) {
      auto& slot = arm_named(cells["variant"]).*field->value;
      if (slot) throw UserError(fmt::format("{}: given twice", where));
      slot = number(value, where);
    }
  }

  void note_degenerate(const Cells& cells, std::size_t count) {
    ArmResult& arm = arm_named(cells["variant"]);
    if (count > 0 && arm.degenerate_replies.value_or(0) == 0)
      arm.degenerate_example = fmt::format("the first in replay {} ({})", cells["replay"], cells["phase"]);
    arm.degenerate_replies = arm.degenerate_replies.value_or(0) + count;
  }

  static const Field* field_of(const std::string& metric, const std::string& stat, bool long_decode) {
    static const std::map<std::pair<std::string, std::string>, std::string> kNames = {
        {{"gsm8k_correct", "count"}, "quality"}, {{"quality", "count"}, "quality"},
        {{"wall_time", "mean"}, "wall_mean_s"},  {{"wall_time", "stddev"}, "wall_sd_s"},
        {{"tpot", "p50"}, "tpot_p50_ms"},        {{"tpot", "p95"}, "tpot_p95_ms"},
        {{"tpot", "p99"}, "tpot_p99_ms"},        {{"tpot_p95_replay_noise", "stddev"}, "tpot_noise_ms"}};
    auto it = kNames.find({metric, stat});
    if (it == kNames.end()) return nullptr;
    std::string name = it->second;
    if (long_decode) {
      if (name != "tpot_p95_ms") return nullptr;
      name = "long_p95_ms";
    }
    return std::find_if(std::begin(kFields), std::end(kFields), [&](const Field& f) { return name == f.name; });
  }

  std::vector<ArmResult> arms_;
  std::string baseline_;
  std::map<std::string, std::vector<double>> replay_p95_;
};

}  // namespace

ArmsTable read_arms(const std::vector<path>& files) {
  Reader reader;
  for (const path& file : files) reader.add(file);
  return reader.finish();
}

}  // namespace hiplab
