// SPDX-License-Identifier: MIT
#include "runner/run_manifest.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "machine/audit.hpp"
#include "runner/build_info.hpp"
#include "runner/environment.hpp"
#include "runner/gpu_sensors.hpp"
#include "runner/places.hpp"
#include "runner/sha256.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;
constexpr double kLockPatience_s = 5;  ///< a killed run's worker needs a moment to follow it

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : between) + word;
  return text;
}

/// The command line that repeats the run: without what only steers this sitting, and without the folders of this
/// machine that the file happened to be written to and other builds and floors to lie in.
std::string command_text(const RunRequest& request) {
  const auto without_folder = [](const std::string& path) {
    const fs::path plain = fs::path(path).lexically_normal();
    return (plain.has_filename() ? plain : plain.parent_path()).filename().string();
  };
  std::string text = "hiplab", before;
  for (std::string argument : request.arguments) {
    if (argument == "--resume" || argument == "--force" || argument == "--quiet") continue;
    for (const std::string option :
         {"--out", "--ab", "--floors", "--weights", "--activations", "--activation-statistics"}) {
      if (before == option) argument = without_folder(argument);
      if (argument.rfind(option + "=", 0) == 0)
        argument = option + "=" + without_folder(argument.substr(option.size() + 1));
    }
    before = argument;
    const bool plain = argument.find_first_of(" '\"*?$\\;&|<>()") == std::string::npos && !argument.empty();
    text += plain ? " " + argument : " '" + argument + "'";
  }
  return text;
}

/// Shapes, presets and peaks are data: a change in them makes another run of the same words.
void add_digests_of_data(const RunRequest& request, std::map<std::string, std::string>& key) {
  const auto add = [&](const fs::path& file) {
    const fs::path path = share_root() / file;
    if (fs::exists(path)) key["SHA-256 of " + file.generic_string()] = sha256_of_file(path);
  };
  for (const auto& name : request.selection.experiments)
    add(request.planted.empty() ? fs::path("experiments") / name / "experiment.toml" : request.planted);
  add(fs::path("datasets") / "devices.toml");
}

void hold(const PartsFolder& parts) {
  if (!parts.lock(kLockPatience_s)) throw UserError(fmt::format("another run is writing {}", parts.folder().string()));
}

}  // namespace

RunManifest make_manifest(const RunRequest& request, const LoadedGround& ground, const PassOptions& options,
                          const DevicePeaks* peaks) {
  const Selection& selection = request.selection;
  std::vector<std::string> sets;
  for (const auto& [axis, values] : selection.set) {
    std::string text = axis + "=";
    for (auto value : values) text += fmt::format("{}{}", text.back() == '=' ? "" : ",", value);
    sets.push_back(text);
  }
  RunManifest manifest;
  const GpuSensors sensors(ground);
  manifest.environment = describe_environment(ground, peaks, sensors.card());
  manifest.telemetry = sensors.notes();
  if (sensors.card() && options.gates_only) manifest.telemetry = {{"absent", "nothing was timed (--gates-only)"}};
  manifest.audit = machine::audit_machine(machine::HostFiles()).json();
  manifest.key = {{"experiments", joined(selection.experiments, " ")},
                  {"preset", selection.preset},
                  {"variants", joined(selection.variants, " ")},
                  {"shapes", joined(selection.shapes, " ")},
                  {"set", joined(sets, " ")},
                  {"seed", std::to_string(selection.seed)},
                  {"shard", fmt::format("{}/{}", selection.shard, selection.shards)},
                  {"warm", selection.warm ? "yes" : "no"},
                  {"processes", std::to_string(options.processes)},
                  {"cap_seconds", fmt::format("{}", options.cap_s)},
                  {"repeats", std::to_string(options.repeats)},
                  {"gates_only", options.gates_only ? "yes" : "no"},
                  {"rotate", options.rotate ? "yes" : "no"},
                  {"device", fmt::format("{} {}", ground.backend, ground.facts.name)},
                  {"runtime", ground.facts.runtime},
                  {"commit", build_info().commit},
                  {"ground", manifest.environment["ground_sha256"]}};
  add_digests_of_data(request, manifest.key);
  manifest.key.insert(request.given_record.begin(), request.given_record.end());
  // A run that draws its inputs is another one too.
  for (const char* name : {"weights_layer", "weights_sha256", "activations", "activations_sha256"})
    manifest.key.emplace(name, "");
  manifest.root = {{"request", nlohmann::json(manifest.key).dump()},
                   {"version", build_info().version},
                   {"commit", build_info().commit},
                   {"dirty", build_info().dirty ? "yes" : "no"},
                   {"command", command_text(request)},
                   {"started", utc_now()},
                   {"experiments", joined(selection.experiments, " ")},
                   {"preset", selection.preset},
                   {"seed", std::to_string(selection.seed)},
                   {"shard", fmt::format("{}/{}", selection.shard, selection.shards)},
                   {"processes", std::to_string(options.processes)},
                   {"cap_seconds", fmt::format("{}", options.cap_s)},
                   {"repeats", std::to_string(options.repeats)},
                   {"device", request.device}};
  manifest.root.insert(request.given_record.begin(), request.given_record.end());
  return manifest;
}

void note_other_build(RunManifest& manifest, const AbRequest& request, const OtherGround& other,
                      const std::set<std::uint64_t>& twins) {
  manifest.key["other ground"] = sha256_of_file(other.base.library);
  manifest.key["confirm"] = request.confirm ? "yes" : "no";
  if (!other.specs.digest.empty()) manifest.key["other experiment.toml"] = other.specs.digest;
  manifest.root["coverage"] =
      other.specs.why_none.empty()
          ? "points of both builds' experiment.toml"
          : fmt::format("points of the new build's experiment.toml alone (the other's: {})", other.specs.why_none);
  manifest.root["request"] = nlohmann::json(manifest.key).dump();
  manifest.root["comparison"] = other.same_code ? "aa" : "ab";
  std::vector<std::string> ids;
  for (const auto id : twins) ids.push_back(point_name(id));
  manifest.root["twins"] = joined(ids, " ");
}

std::set<std::uint64_t> twins_of(const RunManifest& manifest) {
  std::set<std::uint64_t> ids;
  const auto text = manifest.root.find("twins");
  if (text == manifest.root.end()) return ids;
  std::istringstream words(text->second);
  for (std::string word; words >> word;) ids.insert(std::stoull(word));
  return ids;
}

void require_same_request(const RunManifest& ours, const std::map<std::string, std::string>& key,
                          const fs::path& place) {
  for (const auto& [name, value] : ours.key) {
    const auto found = key.find(name);
    const std::string old = found == key.end() ? "" : found->second;
    if (old != value)
      throw UserError(fmt::format("{} belongs to another run: its {} is '{}', now it is '{}'; --force starts anew",
                                  place.string(), name, old, value));
  }
}

std::map<std::string, std::string> request_of(const RunRecord& record) {
  const auto text = record.root.find("request");
  if (text == record.root.end()) return {};
  try {
    return nlohmann::json::parse(text->second).get<std::map<std::string, std::string>>();
  } catch (const nlohmann::json::exception&) {
    throw UserError(fmt::format("{}: the recorded request cannot be read", record.path));
  }
}

RunManifest open_parts(const RunRequest& request, const RunManifest& ours, const PartsFolder& parts) {
  const fs::path folder = parts.folder();
  std::error_code ignored;
  if (request.out.has_parent_path()) fs::create_directories(request.out.parent_path(), ignored);
  if (parts.exists() && !request.resume && !request.force)
    throw UserError(
        fmt::format("{} holds an unfinished run; --resume continues it, --force starts anew", folder.string()));
  if (parts.exists() && request.resume) {
    hold(parts);
    RunManifest theirs = parts.manifest();
    require_same_request(ours, theirs.key, folder);
    return theirs;
  }
  if (parts.exists()) {
    hold(parts);
    parts.remove();
  }
  parts.create(ours);
  hold(parts);
  return ours;
}

}  // namespace hiplab
