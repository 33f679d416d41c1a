// SPDX-License-Identifier: MIT
#include "analysis/floor_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "analysis/number_text.hpp"
#include "analysis/quantile.hpp"
#include "analysis/text_entry.hpp"
#include "analysis/utc_time.hpp"
#include "runner/file_lock.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;
constexpr const char* kSchema = "hiplab-floors/1";

std::string row_text(const PointRecord& point) {
  std::string text = point.variant + " " + point.shape;
  for (const auto& [axis, value] : point.axes) text += fmt::format(" {}={}", axis, value);
  return text;
}

bool counts(const PointRecord& point) {
  return point.status == "ok" && point.warmup != "unsettled";
}

void add_comparison(std::vector<AaComparison>& list, const PointRecord& point, const Arm& a, const Arm& b) {
  BootstrapOptions quick;
  quick.draws = 1;  // the value alone is asked for
  try {
    list.push_back({point.experiment, point.metric, row_text(point), paired_ratio(a, b, quick).ratio.value});
  } catch (const std::invalid_argument&) {  // every shared block was dropped
  }
}

double days_between(const std::string& a, const std::string& b) {
  const auto x = utc_seconds(a), y = utc_seconds(b);
  return x && y ? std::abs(*x - *y) / 86400 : HUGE_VAL;
}

[[noreturn]] void refuse(const fs::path& file, const std::string& why) {
  throw UserError(
      fmt::format("{} is no floors file of hiplab ({}); remove it, or name another with --floors", file.string(), why));
}

}  // namespace

std::vector<AaComparison> aa_comparisons(const RunRecord& run) {
  std::vector<AaComparison> list;
  if (!run.base || text_entry(run.environment, "backend") == "cpu") return list;
  const std::string device_code = text_entry(run.environment, "device_code_sha256");
  const bool same_code =
      text_entry(run.root, "comparison") == "aa" ||
      (!device_code.empty() && device_code == text_entry(run.base->environment, "device_code_sha256"));
  for (const PointRecord& point : run.points) {
    if (!counts(point)) continue;
    if (has_aa_twin(point)) add_comparison(list, point, {point, 1}, {point, 0});
    if (!same_code) continue;
    for (const PointRecord& other : run.base->points)
      if (other.experiment == point.experiment && other.variant == point.variant && other.shape == point.shape &&
          other.axes == point.axes && other.metric == point.metric && counts(other))
        add_comparison(list, point, {point, 0}, {other, 0});
  }
  return list;
}

NoiseFloor floor_of(const std::vector<AaComparison>& comparisons) {
  std::vector<Ratio> ratios;
  std::vector<std::string> labels;
  for (const AaComparison& c : comparisons) {
    ratios.emplace_back();
    ratios.back().ratio.value = c.ratio;
    labels.push_back(c.row);
  }
  return noise_floor(ratios, labels);
}

Circumstance circumstance_of(const RunRecord& run) {
  std::vector<double> clocks;
  for (const PointRecord& point : run.points)
    for (const Sample& sample : point.samples)
      if (sample.clock_mhz > 0) clocks.push_back(sample.clock_mhz);
  Circumstance at{run.environment, text_entry(run.root, "started"), {}};
  if (!clocks.empty()) at.clock_mhz = median(std::move(clocks));
  return at;
}

FloorStore FloorStore::read(const fs::path& file, bool must_exist) {
  FloorStore store;
  if (file.empty() || (!must_exist && !fs::exists(file))) return store;
  const std::string text = read_whole_text(file);
  try {
    const auto json = nlohmann::json::parse(text);
    if (json.at("schema") != kSchema) refuse(file, fmt::format("its schema is not {}", kSchema));
    for (const auto& item : json.at("comparisons")) {
      Kept k;
      item.at("device").get_to(k.device);
      item.at("arch").get_to(k.arch);
      item.at("host_cpu").get_to(k.host_cpu);
      item.at("experiment").get_to(k.experiment);
      item.at("metric").get_to(k.metric);
      item.at("driver").get_to(k.driver);
      item.at("nominal_clock_mhz").get_to(k.nominal_clock);
      item.at("clock_mhz").get_to(k.clock_mhz);
      item.at("measured").get_to(k.measured);
      item.at("row").get_to(k.row);
      item.at("ratio").get_to(k.ratio);
      if (!(k.ratio > 0) || !std::isfinite(k.ratio)) refuse(file, "a ratio is not above 0");
      store.kept_.push_back(std::move(k));
    }
  } catch (const nlohmann::json::parse_error&) {
    refuse(file, "not JSON");
  } catch (const nlohmann::json::exception&) {
    refuse(file, "an entry is missing or of another type");
  }
  return store;
}

void FloorStore::keep(const fs::path& file, const RunRecord& run) {
  std::error_code error;  // writing says it better
  if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
  const FileLock lock(file);
  FloorStore store = read(file, false);
  store.add(run);
  store.write(file);
}

void FloorStore::write(const fs::path& file) const {
  nlohmann::ordered_json json{{"schema", kSchema}, {"comparisons", nlohmann::ordered_json::array()}};
  for (const Kept& k : kept_)
    json["comparisons"].push_back({{"device", k.device},
                                   {"arch", k.arch},
                                   {"host_cpu", k.host_cpu},
                                   {"experiment", k.experiment},
                                   {"metric", k.metric},
                                   {"driver", k.driver},
                                   {"nominal_clock_mhz", k.nominal_clock},
                                   {"clock_mhz", k.clock_mhz},
                                   {"measured", k.measured},
                                   {"row", k.row},
                                   {"ratio", k.ratio}});
  std::error_code error;
  if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
  write_whole_file(file, json.dump(1) + "\n");
}

void FloorStore::add(const RunRecord& run) {
  const Circumstance at = circumstance_of(run);
  const std::vector<AaComparison> fresh = aa_comparisons(run);
  // What other experiments keep was measured at clocks of their own: this run says nothing of it.
  const auto beside = [&](const Kept& k) {
    return std::any_of(fresh.begin(), fresh.end(),
                       [&](const auto& c) { return c.experiment == k.experiment && c.metric == k.metric; });
  };
  std::erase_if(kept_, [&](const Kept& k) {
    return of_machine(k, at) && (k.measured == at.when || (beside(k) && !why_unused(k, at).empty()));
  });
  for (const AaComparison& c : fresh)
    kept_.push_back({text_entry(at.environment, "device_name"), text_entry(at.environment, "arch"),
                     text_entry(at.environment, "host_cpu"), c.experiment, c.metric,
                     text_entry(at.environment, "driver"), text_entry(at.environment, "nominal_clock_mhz"),
                     at.clock_mhz.value_or(-1), at.when, c.row, c.ratio});
}

bool FloorStore::of_machine(const Kept& kept, const Circumstance& at) {
  return kept.device == text_entry(at.environment, "device_name") && kept.arch == text_entry(at.environment, "arch") &&
         kept.host_cpu == text_entry(at.environment, "host_cpu");
}

std::string FloorStore::why_unused(const Kept& kept, const Circumstance& at) {
  if (const auto driver = text_entry(at.environment, "driver"); kept.driver != driver)
    return fmt::format("the driver was {}, is {}", kept.driver, driver);
  if (const auto nominal = text_entry(at.environment, "nominal_clock_mhz"); kept.nominal_clock != nominal)
    return fmt::format("the nominal clock was {} MHz, is {}", kept.nominal_clock, nominal);
  if (kept.clock_mhz > 0 && at.clock_mhz && std::abs(*at.clock_mhz / kept.clock_mhz - 1) > kSameClock)
    return fmt::format("the core clock was {} MHz, is {}", number_text(kept.clock_mhz), number_text(*at.clock_mhz));
  if (days_between(kept.measured, at.when) > kFloorDays)
    return fmt::format("measured {}, more than {} days from the run", kept.measured, number_text(kFloorDays));
  return "";
}

FloorStore::Found FloorStore::find(const Circumstance& at, const std::string& experiment,
                                   const std::string& metric) const {
  Found found;
  for (const Kept& k : kept_) {
    if (!of_machine(k, at) || k.experiment != experiment || k.metric != metric || k.measured >= at.when) continue;
    const std::string why = why_unused(k, at);
    if (why.empty())
      found.comparisons.push_back({k.experiment, k.metric, k.row, k.ratio});
    else
      found.unused = why;
  }
  return found;
}

fs::path default_floors_file() {
  const auto folder = [](const char* name) -> fs::path {
    const char* value = std::getenv(name);
    return value && *value ? value : "";
  };
  if (const fs::path own = folder("HIPLAB_STATE"); !own.empty()) return own / "floors.json";
  if (const fs::path state = folder("XDG_STATE_HOME"); !state.empty()) return state / "hiplab" / "floors.json";
  if (const fs::path home = folder("HOME"); !home.empty()) return home / ".local" / "state" / "hiplab" / "floors.json";
  return {};
}

}  // namespace hiplab
