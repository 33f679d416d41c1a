// SPDX-License-Identifier: MIT
#include "soak/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "runner/read_verdict_rules.hpp"
#include "runner/sha256.hpp"
#include "runner/spec.hpp"
#include "runner/strict_toml.hpp"
#include "runner/user_error.hpp"

namespace hiplab::soak {
namespace {

using std::filesystem::path;

const std::set<std::string> kGiven = {"arm", "mode", "step", "out", "plan"};

bool is_name(const std::string& text) {
  return !text.empty() && text.size() <= 64 && text[0] != '.' && text[0] != '-' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") ==
             std::string::npos;
}

/// A time in seconds; empty when the key is absent.
std::optional<double> seconds(StrictTable& t, const toml::table& table, const char* key) {
  const double value = t.number(key);
  if (!table.contains(key)) return std::nullopt;
  if (!(value > 0 && value <= 1e7)) t.fail(*table.get(key), fmt::format("'{}' must be a time in seconds above 0", key));
  return value;
}

Template command(StrictTable& t, const toml::table& table, const char* key, bool required) {
  Template words = t.texts(key);
  if (words.empty() && (required || table.contains(key))) t.fail(fmt::format("'{}' must be a command: its words", key));
  return words;
}

ArmPlan read_arm(const toml::table& table, const path& file) {
  StrictTable t(table, file, "arm");
  ArmPlan arm;
  arm.name = t.text("name", true);
  arm.set = t.text_map("set");
  t.finish();
  if (!is_name(arm.name) || arm.name == "plan.toml")
    t.fail(fmt::format("'{}' is no name for a folder: letters, digits, '.', '_' and '-'", arm.name));
  for (const auto& [name, value] : arm.set)
    if (kGiven.contains(name)) t.fail(fmt::format("'set.{}' is given by hiplab itself", name));
  return arm;
}

ServerPlan read_server(const toml::table& table, const path& file) {
  StrictTable t(table, file, "server");
  ServerPlan server;
  server.command = command(t, table, "command", true);
  server.ready = command(t, table, "ready", true);
  if (const auto tries = t.integer("ready_tries"); table.contains("ready_tries")) {
    if (tries < 1 || tries > 1000000) t.fail("'ready_tries' must be from 1 to 1000000");
    server.tries = static_cast<int>(tries);
  }
  server.wait_s = seconds(t, table, "ready_wait_s").value_or(server.wait_s);
  server.stop_s = seconds(t, table, "stop_s").value_or(server.stop_s);
  t.finish();
  return server;
}

/// Either `run` (built in) or `key` (a command of the user's).
std::optional<StepPlan> read_step(StrictTable& t, const toml::table& table, const char* key) {
  const Template run = command(t, table, "run", false), own = command(t, table, key, false);
  if (!run.empty() && !own.empty()) t.fail(fmt::format("'run' and '{}' exclude each other", key));
  if (!run.empty()) return StepPlan{run, true};
  if (!own.empty()) return StepPlan{own, false};
  return std::nullopt;
}

void read_primary(const toml::table& table, const path& file, Plan& plan) {
  StrictTable t(table, file, "primary");
  const auto replay = read_step(t, table, "replay");
  if (!replay) t.fail("'run' (arguments of hiplab run) or 'replay' (a command) is missing");
  plan.replay = *replay;
  for (const auto& [key, step] : {std::pair{"quality", &plan.quality}, std::pair{"concurrent", &plan.concurrent}})
    if (const Template words = command(t, table, key, false); !words.empty()) *step = StepPlan{words, false};
  plan.limit_s = seconds(t, table, "limit_s");
  t.finish();
  if (plan.built_in() && plan.quality) t.fail("with 'run' the numeric gate is the quality: no 'quality' command");
}

void read_supplementary(const toml::table& table, const path& file, Plan& plan) {
  StrictTable t(table, file, "supplementary");
  plan.supplementary = read_step(t, table, "command");
  if (!plan.supplementary) t.fail("'run' (arguments of hiplab run) or 'command' is missing");
  const auto limit = seconds(t, table, "limit_s");
  if (!limit) t.fail("'limit_s' is missing: a supplementary phase is bounded");
  plan.supplementary_limit_s = *limit;
  plan.after_limit_s = seconds(t, table, "after_limit_s").value_or(plan.after_limit_s);
  for (const auto* entry : t.tables("after")) {
    StrictTable a(*entry, file, "supplementary.after");
    plan.after.push_back({command(a, *entry, "command", true), a.text("what", true)});
    a.finish();
  }
  t.finish();
}

/// Every placeholder must have a value in every arm, now and not after hours.
void check_placeholders(StrictTable& t, const Plan& plan) {
  for (const ArmPlan& arm : plan.arms) {
    auto values = arm.set;
    for (const auto& name : kGiven) values[name] = name;
    std::vector<const Template*> all = {&plan.replay.words};
    for (const auto* step : {&plan.quality, &plan.concurrent, &plan.supplementary})
      if (*step) all.push_back(&(*step)->words);
    if (plan.server) all.insert(all.end(), {&plan.server->command, &plan.server->ready});
    for (const AfterPlan& after : plan.after) all.push_back(&after.command);
    try {
      for (const Template* words : all) expand(*words, values);
    } catch (const UserError& error) {
      t.fail(fmt::format("arm {}: {}", arm.name, error.what()));
    }
  }
}

VerdictRules rules_of(StrictTable& t, const std::string& experiment, const path& share) {
  for (const ExperimentSpec& spec : read_specs(share))
    if (spec.name == experiment && spec.verdict) return *spec.verdict;
  t.fail(fmt::format("no experiment '{}' with a [verdict] table", experiment));
}

}  // namespace

Plan read_plan(const path& file, const path& share) {
  const toml::table table = parse_toml(file);
  StrictTable t(table, file, "");
  Plan plan;
  plan.file = file;
  plan.digest = sha256_of_file(file);
  plan.title = t.text("title", true);
  plan.baseline = t.text("baseline", true);
  const auto replays = t.integer("replays", true);
  if (replays < 1 || replays > 99) t.fail(*table.get("replays"), "'replays' must be from 1 to 99");
  plan.replays = static_cast<int>(replays);
  const std::string experiment = t.text("experiment");
  const toml::table* own = t.table("verdict");
  if (own && !experiment.empty()) t.fail("'experiment' and [verdict] exclude each other: one gives the thresholds");
  if (own) plan.rules = read_verdict_rules(*own, file);
  if (!experiment.empty()) plan.rules = rules_of(t, experiment, share);
  for (const auto* arm : t.tables("arm")) plan.arms.push_back(read_arm(*arm, file));
  if (const auto* server = t.table("server")) plan.server = read_server(*server, file);
  const auto* primary = t.table("primary");
  if (!primary) t.fail("[primary] is missing");
  read_primary(*primary, file, plan);
  if (const auto* supplementary = t.table("supplementary")) read_supplementary(*supplementary, file, plan);
  t.finish();

  std::set<std::string> names;
  for (const ArmPlan& arm : plan.arms)
    if (!names.insert(arm.name).second) t.fail(fmt::format("two arms are called '{}'", arm.name));
  if (!names.contains(plan.baseline)) t.fail(fmt::format("no [[arm]] is called '{}', the baseline", plan.baseline));
  check_placeholders(t, plan);
  return plan;
}

Template expand(const Template& words, const std::map<std::string, std::string>& values) {
  Template result;
  for (const std::string& word : words) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const std::size_t close = word[i] == '{' ? word.find('}', i) : std::string::npos;
      const std::string name = close == std::string::npos ? "" : word.substr(i + 1, close - i - 1);
      const bool placeholder = !name.empty() && (i == 0 || word[i - 1] != '$') &&
                               name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
      if (!placeholder) {
        out += word[i];
        continue;
      }
      const auto value = values.find(name);
      if (value == values.end()) throw UserError(fmt::format("nothing gives '{{{}}}' a value", name));
      out += value->second;
      i = close;
    }
    result.push_back(out);
  }
  return result;
}

}  // namespace hiplab::soak
