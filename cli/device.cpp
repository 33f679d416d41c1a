// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/verbs.hpp"
#include "machine/gpu_card.hpp"
#include "runner/environment.hpp"
#include "runner/load_ground.hpp"
#include "runner/places.hpp"

namespace hiplab::cli {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
  return value >= 0 ? Json(value) : Json();
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

/// What the sensors' side knows of a card; null: not readable.
void add_card(Json& row, machine::GpuCard& card) {
  const machine::GpuFacts facts = card.facts();
  row["kernel_driver"] = text_or_null(facts.driver);
  row["firmware"] = text_or_null(facts.firmware);
  row["max_clock_mhz"] = number(facts.max_clock_mhz);
  row["max_memory_clock_mhz"] = number(facts.max_memory_clock_mhz);
  row["power_cap_w"] = number(facts.power_cap_w);
  row["power_default_w"] = number(facts.power_default_w);
  row["partition"] = text_or_null(facts.partition);
  row["ecc"] = text_or_null(facts.ecc);
  const GpuReading now = card.read();
  row["now"] = {{"clock_mhz", number(now.clock_mhz)},
                {"memory_clock_mhz", number(now.memory_clock_mhz)},
                {"power_w", number(now.power_w)},
                {"temperature_c", number(now.temperature_c)},
                {"memory_used_bytes", number(now.memory_used_bytes)},
                {"throttle", throttle_words(now.throttle)},
                {"processes", number(now.processes)}};
}

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
  row["host_kernel"] = text_or_null(machine::HostFiles().text("proc/sys/kernel/osrelease").value_or(""));
  std::string why;
  const auto card =
      machine::open_card(machine::HostFiles(), status.backend, facts.pci_id, machine::own_processes(), why);
  row["telemetry"] = card ? card->source() : "none: " + why;
  if (card) add_card(row, *card);
  return row;
}

/// A number of the card with its unit.
std::string shown(const Json& value, const char* unit) {
  return value.is_null() ? "not readable" : fmt::format("{:g}{}", value.get<double>(), unit);
}

std::string shown(const Json& value) {
  return value.is_null() ? "not readable" : value.get<std::string>();
}

void print_card(const Json& row) {
  fmt::print("      telemetry: {}\n", row["telemetry"].get<std::string>());
  if (!row.contains("now")) return;
  fmt::print("      PCI {}, kernel driver {}, firmware {}\n", row["pci_id"].get<std::string>(),
             shown(row["kernel_driver"]), shown(row["firmware"]));
  fmt::print("      clocks up to {}, memory {}; power limit {}, default {}; partition {}; ECC {}\n",
             shown(row["max_clock_mhz"], " MHz"), shown(row["max_memory_clock_mhz"], " MHz"),
             shown(row["power_cap_w"], " W"), shown(row["power_default_w"], " W"), shown(row["partition"]),
             shown(row["ecc"]));
  const Json& now = row["now"];
  fmt::print("      now: core {}, memory {}, {}, {}; held back: {}; processes on it: {}\n",
             shown(now["clock_mhz"], " MHz"), shown(now["memory_clock_mhz"], " MHz"), shown(now["power_w"], " W"),
             shown(now["temperature_c"], " degC"), shown(now["throttle"]), shown(now["processes"], ""));
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
    fmt::print("      host kernel {}\n", shown(row["host_kernel"]));
    fmt::print("      matrix library {}\n", text("library"));
    if (text("backend") != "cpu") print_card(row);
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
