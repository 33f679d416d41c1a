// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <ctime>
#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "log/add.hpp"
#include "log/ladder_plot.hpp"
#include "log/log_file.hpp"
#include "log/page.hpp"
#include "reports/draw_plots.hpp"
#include "runner/places.hpp"
#include "runner/sweep.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;

struct AddOptions {
  std::string file;
  log::AddRequest request;
  std::vector<std::string> set, base_set;
  std::optional<std::string> title, log_title;
  std::string prose, verdict, reason, blocker, checked;
};

std::map<std::string, std::vector<std::int64_t>> axes_of(const std::vector<std::string>& settings) {
  std::map<std::string, std::vector<std::int64_t>> axes;
  for (const std::string& setting : settings) parse_set(setting, axes);
  return axes;
}

std::string today() {
  const std::time_t now = std::time(nullptr);
  char text[16];
  std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
  return text;
}

std::optional<log::Decision> decision_of(const AddOptions& o) {
  if (o.verdict.empty()) {
    if (!o.reason.empty() || !o.blocker.empty() || !o.checked.empty())
      throw UserError("--reason, --blocker and --checked belong to a person's verdict: --verdict");
    return std::nullopt;
  }
  const auto verdict = log::verdict_of(o.verdict);
  if (!verdict)
    throw UserError(fmt::format("no verdict '{}'; known: KEEP, REVERTED, NO IMPACT, PENDING, BLOCKED", o.verdict));
  if (o.reason.empty()) throw UserError("a person's verdict needs a reason: --reason");
  if (log::is_day(o.checked) && o.checked > today())
    throw UserError(fmt::format("--checked {} lies in the future", o.checked));
  return log::Decision{*verdict, o.reason, o.blocker, o.checked};
}

int add(AddOptions& o) {
  log::AddRequest& request = o.request;
  request.selection.set = axes_of(o.set);
  request.selection.base_set = axes_of(o.base_set);
  for (const auto& [axis, values] : request.selection.base_set)
    if (values.size() != 1) throw UserError(fmt::format("--base-set {}: one value", axis));
  request.title = o.title;
  request.log_title = o.log_title;
  if (!o.prose.empty()) request.prose = read_whole_text(o.prose);
  request.decision = decision_of(o);
  const auto share = share_root();
  log::Measurer measurer(read_specs(share), read_device_table(share / "datasets" / "devices.toml"));
  for (const std::string& line : log::add(o.file, request, measurer)) fmt::print("{}\n", line);
  return 0;
}

int show(const std::string& file, const std::string& out, bool json) {
  const log::Log log = log::read_log(file);
  const auto entries = log::shown_entries(log, file);
  if (out.empty()) {
    fmt::print("{}", json ? log::page_json(log, entries) : log::page_markdown(log, entries));
    return 0;
  }
  std::error_code failed;
  fs::create_directories(fs::path(out), failed);
  if (failed) throw UserError(fmt::format("cannot write into {}: {}", out, failed.message()));
  std::string note, picture;
  if (const auto plot = log::ladder_plot(log, entries)) {
    const auto drawn = draw_plots({*plot}, fs::path(out) / "plots", "gnuplot", note);
    if (drawn.front().drawn) picture = "plots/" + plot->name + ".png";
  }
  if (!note.empty()) fmt::print(stderr, "{}\n", note);
  write_whole_file(fs::path(out) / "log.md", log::page_markdown(log, entries, picture, note));
  if (json) write_whole_file(fs::path(out) / "log.json", log::page_json(log, entries));
  fmt::print("{}\n", (fs::path(out) / "log.md").string());
  return 0;
}

void add_add(CLI::App& log, Action& action) {
  auto o = std::make_shared<AddOptions>();
  CLI::App* verb = log.add_subcommand("add", "An entry from recorded runs, or generated anew; a person's part stays");
  verb->add_option("log", o->file, "The log; made where there is none")->required();
  verb->add_option("--run", o->request.run, "Run file of the change");
  CLI::Option* against = verb->add_option("--against", o->request.against, "Run file from before it");
  CLI::Option* base =
      verb->add_option("--base", o->request.selection.base_variant, "Variant of the same run that it is a change of");
  against->excludes(base);
  verb->add_option("--experiment", o->request.selection.experiment, "Where a run holds several");
  verb->add_option("--variant", o->request.selection.variant, "The changed variant");
  verb->add_option("--shape", o->request.selection.shapes, "Only these shapes (glob; repeatable)");
  verb->add_option("--set", o->set, "Only points with these values: axis=a,b (repeatable)");
  verb->add_option("--base-set", o->base_set, "The base's point has another value there: axis=a (repeatable)")
      ->needs(base);
  verb->add_option("--metric", o->request.selection.metric, "cold or warm; default cold, where there is one")
      ->check(CLI::IsMember({"cold", "warm"}));
  CLI::Option* code = verb->add_option("--code", o->request.code.fresh, "Output of isa --json of the build of --run");
  CLI::Option* code_against =
      verb->add_option("--code-against", o->request.code.base, "The same of the build of --against")->needs(code);
  code_against->needs(against);
  verb->add_option("--arch", o->request.code.arch, "Architecture of the code; default: that of the device")
      ->needs(code);
  verb->add_option("--kernel", o->request.code.fresh_kernel, "Only this kernel, as isa names it")->needs(code);
  verb->add_option("--base-kernel", o->request.code.base_kernel, "The base's kernel that it is held against")
      ->needs(code);
  verb->add_option("--id", o->request.id, "Name of the entry; default: the next number");
  verb->add_flag("--again", o->request.again,
                 "Generate the entry --id anew, or all that were generated, from what they were generated from");
  verb->add_option("--title", o->title, "What was changed; default: BASE -> NEW");
  verb->add_option("--log-title", o->log_title, "Title of the log");
  verb->add_option("--prose", o->prose, "File with the person's text (Markdown)");
  verb->add_option("--verdict", o->verdict,
                   "A person's verdict instead of the rule's: KEEP, REVERTED, NO IMPACT, "
                   "PENDING, BLOCKED; needs --reason");
  verb->add_option("--reason", o->reason, "Why");
  verb->add_option("--blocker", o->blocker, "Of BLOCKED: what stands in the way");
  verb->add_option("--checked", o->checked, "Of BLOCKED: the day when that was last looked at, YYYY-MM-DD");
  verb->footer("Exit codes: 0 done, 2 bad input; the log is then as it was.");
  verb->callback([o, &action] { action = [o] { return add(*o); }; });
}

void add_show(CLI::App& log, Action& action) {
  struct Options {
    std::string file, out;
    bool json = false;
  };
  auto o = std::make_shared<Options>();
  CLI::App* verb = log.add_subcommand("show", "The log as Markdown, with its ladder plot where --out gives a folder");
  verb->add_option("log", o->file, "The log")->required();
  verb->add_option("--out", o->out, "Folder for log.md and plots/; default: Markdown on the screen");
  verb->add_flag("--json", o->json, "As a JSON object; with --out beside the page");
  verb->footer("Exit codes: 0 shown, 2 bad input: a damaged log, a run that is missing or another one.");
  verb->callback([o, &action] { action = [o] { return show(o->file, o->out, o->json); }; });
}

}  // namespace

void add_log(CLI::App& app, Action& action) {
  CLI::App* verb = app.add_subcommand("log", "The optimization log: entries from recorded runs, and their ladder");
  verb->require_subcommand(1);
  add_add(*verb, action);
  add_show(*verb, action);
}

}  // namespace hiplab::cli
