// SPDX-License-Identifier: MIT
#include "soak/soak.hpp"

#include <fmt/format.h>

#include <chrono>
#include <memory>
#include <nlohmann/json.hpp>
#include <thread>

#include "runner/environment.hpp"
#include "runner/places.hpp"
#include "runner/stop_signal.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "soak/step_result.hpp"

namespace hiplab::soak {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kNoPointIsOk = 1;  ///< `hiplab run`: the file is whole, and its gates are the arm's quality

/// A step to be done and what its result must hold.
struct Step {
  StepPlace place;
  StepPlan plan;
  Wanted wanted = Wanted::nothing;
  std::optional<double> limit_s;
};

class Sitting {
public:
  Sitting(const Plan& plan, const Folder& folder, const std::function<void(const std::string&)>& say)
      : plan_(plan), folder_(folder), say_(say) {}

  SoakEnd run() {
    bool primary = true;
    for (const ArmPlan& arm : plan_.arms) {
      folder_.describe_arm(plan_, arm);
      primary = mode(arm, "primary", primary_steps(arm)) && primary;
      if (stop_signal()) return SoakEnd::stopped;
    }
    if (!primary) return SoakEnd::incomplete;
    bool supplementary = true;
    if (plan_.supplementary)
      for (const ArmPlan& arm : plan_.arms) {
        supplementary = mode(arm, "supplementary", {supplementary_step(arm)}) && supplementary;
        if (stop_signal()) return SoakEnd::stopped;
      }
    return supplementary ? SoakEnd::complete : SoakEnd::incomplete;
  }

private:
  std::vector<Step> primary_steps(const ArmPlan& arm) const {
    std::vector<Step> steps;
    const auto add = [&](const std::string& name, const StepPlan& step, Wanted wanted) {
      steps.push_back({{arm.name, "primary", name}, step, wanted, plan_.limit_s});
    };
    if (plan_.quality) add("quality", *plan_.quality, Wanted::quality);
    for (int i = 1; i <= plan_.replays; ++i) add(fmt::format("run{:02}", i), plan_.replay, Wanted::replay);
    if (plan_.concurrent) add("concurrent", *plan_.concurrent, Wanted::nothing);
    return steps;
  }

  Step supplementary_step(const ArmPlan& arm) const {
    return {{arm.name, "supplementary", "run"}, *plan_.supplementary, Wanted::nothing, plan_.supplementary_limit_s};
  }

  /// True when every step of the mode is done.
  bool mode(const ArmPlan& arm, const std::string& name, const std::vector<Step>& steps) {
    if (folder_.mode_done(arm.name, name)) return true;
    std::vector<const Step*> open;
    for (const Step& step : steps)
      if (!folder_.done(step.place)) open.push_back(&step);
    bool all = true;
    if (!open.empty()) {
      std::unique_ptr<ProcessGroup> server;
      if (plan_.server && !start_server(arm, name, server)) return false;
      for (const Step* step : open) {
        all = take(arm, *step) && all;
        if (stop_signal()) return false;
      }
      if (server) server->stop(plan_.server->stop_s);
    }
    if (!all) return false;
    std::string text;
    for (const Step& step : steps) text += step.place.step + "\n";
    folder_.mark_mode_done(arm.name, name, text);
    return true;
  }

  std::map<std::string, std::string> values(const ArmPlan& arm, const StepPlace& place) const {
    auto values = arm.set;
    const auto here = plan_.file.parent_path();
    values["arm"] = arm.name;
    values["mode"] = place.mode;
    values["step"] = place.step;
    values["out"] = folder_.attempt(place).string();
    values["plan"] = here.empty() ? "." : here.string();
    return values;
  }

  static std::map<std::string, std::string> variables(const std::map<std::string, std::string>& values) {
    return {{"HIPLAB_SOAK_ARM", values.at("arm")},
            {"HIPLAB_SOAK_MODE", values.at("mode")},
            {"HIPLAB_SOAK_STEP", values.at("step")},
            {"HIPLAB_SOAK_OUT", values.at("out")}};
  }

  /// A fresh server for an arm and a mode. A receipt tells why there is none.
  bool start_server(const ArmPlan& arm, const std::string& mode, std::unique_ptr<ProcessGroup>& server) {
    const StepPlace place{arm.name, mode, "server"};
    const auto with = values(arm, place);
    const auto out = folder_.begin(place);
    const auto log = folder_.server_log(arm.name, mode);
    const Template command = expand(plan_.server->command, with), ready = expand(plan_.server->ready, with);
    folder_.log(fmt::format("{} {}: server starts: {}", arm.name, mode, fmt::join(command, " ")));
    server = std::make_unique<ProcessGroup>(command, variables(with), log, log);
    for (int i = 0; i < plan_.server->tries && server->running() && !stop_signal(); ++i) {
      ProcessGroup probe(ready, variables(with), out / "stdout.log", out / "stderr.log");
      if (probe.wait(plan_.server->wait_s).ok()) {
        std::filesystem::remove_all(out);
        return true;
      }
      pause(plan_.server->wait_s, *server);
    }
    Receipt receipt;
    receipt.command = command;
    receipt.expected = fmt::format("a server that answers within {} tries", plan_.server->tries);
    const bool ended = !server->running();
    receipt.end = server->stop(plan_.server->stop_s);
    receipt.happened = ended ? "the server ended: " + end_text(receipt.end) : "it did not answer";
    receipt.not_captured = {"every step of " + arm.name + " " + mode + " that was not done yet"};
    server.reset();
    if (stop_signal())
      std::filesystem::remove_all(out);
    else
      failed(place, receipt);
    return false;
  }

  static void pause(double seconds, ProcessGroup& server) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (std::chrono::steady_clock::now() < until && server.running() && !stop_signal())
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }

  void failed(const StepPlace& place, const Receipt& receipt) {
    const std::string line = fmt::format("{} {} {}: failed: {}", place.arm, place.mode, place.step, receipt.happened);
    folder_.fail(place, receipt);
    folder_.log(line);
    say_(line);
  }

  Template command_of(const Step& step, const std::map<std::string, std::string>& with) const {
    Template words = expand(step.plan.words, with);
    if (!step.plan.built_in) return words;
    words.insert(words.begin(), {executable_path().string(), "run"});
    words.insert(words.end(), {"--quiet", "--out", with.at("out") + "/run.h5"});
    return words;
  }

  /// As records hold it: where the program lies on this machine is nobody's matter.
  static Template recorded(const Step& step, Template command) {
    if (step.plan.built_in) command.front() = "hiplab";
    return command;
  }

  /// Does one step; false: it failed or was stopped.
  bool take(const ArmPlan& arm, const Step& step) {
    const auto with = values(arm, step.place);
    const auto out = folder_.begin(step.place);
    const Template command = command_of(step, with);
    const std::string started = utc_now();
    GroupEnd end;
    {
      ProcessGroup group(command, variables(with), out / "stdout.log", out / "stderr.log");
      end = group.wait(step.limit_s);
    }
    const bool supplementary = step.place.mode == "supplementary";
    std::vector<std::string> not_captured;
    if (supplementary && !end.stopped) not_captured = after(arm, step.place, end.ok());
    if (stop_signal()) {
      std::filesystem::remove_all(out);
      return false;
    }
    const std::string fault = fault_of(step, end, out, supplementary);
    if (!fault.empty()) {
      failed(step.place, {recorded(step, command), expected_of(step), fault, not_captured, end});
      return false;
    }
    const Json attempt = {{"command", recorded(step, command)},
                          {"started", started},
                          {"seconds", end.seconds},
                          {"exit_code", end.exit_code}};
    write_whole_file(out / "attempt.json", attempt.dump(2) + "\n");
    folder_.keep(step.place, end_text(end) + "\n");
    const std::string line =
        fmt::format("{} {} {}: done in {:.3g} s", step.place.arm, step.place.mode, step.place.step, end.seconds);
    folder_.log(line);
    say_(line);
    return true;
  }

  static std::string expected_of(const Step& step) {
    const std::string bound = step.limit_s ? fmt::format(" within {} s", *step.limit_s) : "";
    const char* result = step.plan.built_in               ? ", with run.h5"
                         : step.wanted == Wanted::replay  ? ", with result.json: wall_s, tpot_ms"
                         : step.wanted == Wanted::quality ? ", with result.json: score, of"
                                                          : "";
    return "exit code 0" + bound + result;
  }

  /// Why the attempt is no result; empty: it is one.
  std::string fault_of(const Step& step, const GroupEnd& end, const std::filesystem::path& out,
                       bool supplementary) const {
    const bool failed_gate = step.plan.built_in && !supplementary && end.exit_code == kNoPointIsOk && !end.timed_out;
    if (!end.ok() && !(failed_gate && std::filesystem::exists(out / "run.h5"))) return end_text(end);
    try {
      const StepResult result = read_result(out, step.plan.built_in, step.wanted);
      if (step.wanted == Wanted::nothing || !result.quality) return "";
      if (result.quality->of != plan_.rules.quality_of && !failed_gate)
        return fmt::format("its score is of {}, the thresholds are of {} (quality_of)", result.quality->of,
                           plan_.rules.quality_of);
    } catch (const UserError& error) {
      return error.what();
    }
    return "";
  }

  /// Best effort, in the plan's order; what could not be captured.
  std::vector<std::string> after(const ArmPlan& arm, const StepPlace& place, bool step_ok) {
    std::vector<std::string> not_captured;
    const auto with = values(arm, place);
    const auto out = folder_.attempt(place);
    for (const AfterPlan& each : plan_.after) {
      const Template command = expand(each.command, with);
      ProcessGroup group(command, variables(with), out / "stdout.log", out / "stderr.log");
      const GroupEnd end = group.wait(plan_.after_limit_s);
      if (end.ok() || end.stopped) continue;
      not_captured.push_back(each.what);
      if (step_ok)
        folder_.fail_beside(place, {command,
                                    fmt::format("{} captured within {} s", each.what, plan_.after_limit_s),
                                    end_text(end),
                                    {each.what},
                                    end});
    }
    return not_captured;
  }

  const Plan& plan_;
  const Folder& folder_;
  const std::function<void(const std::string&)>& say_;
};

}  // namespace

SoakEnd run_soak(const Plan& plan, const Folder& folder, const std::function<void(const std::string&)>& say) {
  return Sitting(plan, folder, say).run();
}

}  // namespace hiplab::soak
