// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/verbs.hpp"
#include "runner/environment.hpp"
#include "runner/load_ground.hpp"
#include "runner/places.hpp"

namespace hiplab::cli {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const GroundStatus& status, const std::vector<DevicePeaks>& table) {
  Json row = {{"backend", status.backend}, {"usable", status.usable}, {"reason", status.reason}};
  if (!status.usable) return row;
  const auto& facts = status.ground.facts;
  const DevicePeaks* peaks = find_peaks(table, facts);
  row["device_name"] = facts.name;
  row["arch"] = facts.arch;
  row["driver"] = facts.driver;
  row["runtime"] = facts.runtime;
  row["library"] = facts.library;
  row["pci_id"] = facts.pci_id;
  row["wave"] = facts.wave;
  row["multiprocessors"] = facts.multiprocessors;
  row["lds_per_block"] = facts.lds_per_block;
  row["memory_bytes"] = facts.memory_bytes;
  row["l2_bytes"] = facts.l2_bytes;
  row["last_level_cache_bytes"] = last_level_cache_bytes(facts, peaks);
  row["clock_mhz"] = facts.clock_mhz;
  row["tick_ns"] = facts.tick_ns;
  row["cooperative"] = facts.cooperative;
  row["cited_bandwidth_gbs"] = peaks ? Json(peaks->bandwidth_gbs) : Json();
  row["cited_source"] = peaks ? Json(peaks->source) : Json();
  return row;
}

void print_text(const Json& rows) {
  for (const auto& row : rows) {
    const auto text = [&](const char* key) { return row[key].get<std::string>(); };
    if (!row["usable"].get<bool>()) {
      fmt::print("{:<5} not usable: {}\n", text("backend"), text("reason"));
      continue;
    }
    fmt::print("{:<5} {} ({}), wave {}, {} multiprocessors, {:.1f} GiB\n", text("backend"), text("device_name"),
               text("arch"), row["wave"].get<int>(), row["multiprocessors"].get<int>(),
               row["memory_bytes"].get<double>() / (1 << 30));
    fmt::print("      last-level cache {:.1f} MiB, driver {}, runtime {}\n",
               row["last_level_cache_bytes"].get<double>() / (1 << 20), text("driver"), text("runtime"));
    fmt::print("      matrix library {}\n", text("library"));
    if (!row["cited_source"].is_null()) fmt::print("      CITED: {}\n", text("cited_source"));
    if (text("backend") == "cpu") fmt::print("      timings here are functional: no evidence about a GPU\n");
  }
}

int show_devices(bool json) {
  const auto table = read_device_table(share_root() / "datasets" / "devices.toml");
  Json rows = Json::array();
  for (const char* backend : {"cpu", "cuda", "amd"}) rows.push_back(to_json(probe_ground(backend), table));
  if (json)
    fmt::print("{}\n", rows.dump(2));
  else
    print_text(rows);
  return 0;
}

}  // namespace

void add_device(CLI::App& app, Action& action) {
  auto json = std::make_shared<bool>(false);
  CLI::App* verb = app.add_subcommand("device", "What this machine offers: grounds, devices, caches, cited peaks");
  verb->add_flag("--json", *json, "As a JSON array");
  verb->callback([json, &action] { action = [json] { return show_devices(*json); }; });
}

}  // namespace hiplab::cli
