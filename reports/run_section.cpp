// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string commit_text(const RunRecord& run) {
  const std::string dirty = entry_of(run.root, "dirty", "not recorded");
  std::string text = code(entry_of(run.root, "commit"));
  if (dirty == "1" || dirty == "true" || dirty == "yes")
    text += ", with uncommitted changes";
  else if (dirty == "not recorded")
    text += ", state of the tree not recorded";
  else
    text += ", clean tree";
  return text;
}

std::string datasheet_text(const DeviceUnderTest& device) {
  if (device.cpu) return "none: CPU ground";
  if (!device.peaks) return "no row of the device table matches: no share of a datasheet, no physical floor";
  return fmt::format("{}: {} GB/s; {} (CITED)", device.peaks->name, number_text(device.peaks->bandwidth_gbs),
                     device.peaks->source);
}

// Everything that the environment recorded and that the table above does not print.
std::string rest_of_environment(const RunRecord& run) {
  const std::set<std::string> printed{"device_name",     "arch", "backend", "driver", "compiler",
                                      "kernel_compiler", "host"};
  MarkdownTable table({"entry", "value"});
  for (const auto& [key, value] : run.environment)
    if (!printed.contains(key) && !value.empty()) table.add({key, value});
  return table.empty() ? "" : folded("Everything recorded about the environment", table.text());
}

std::string specs_text(const ReportContext& context) {
  std::vector<std::string> files;
  for (const ExperimentSpec& spec : context.specs)
    files.push_back(code("experiments/" + spec.name + "/experiment.toml"));
  return fmt::format("{}", fmt::join(files, ", "));
}

std::string tables_text(const ReportContext& context) {
  std::set<std::string> files;
  for (const ExperimentSpec& spec : context.specs)
    for (const PublishedTable& table : spec.tables) files.insert(code("datasets/published/" + table.file));
  return files.empty() ? "" : fmt::format(", {}", fmt::join(files, ", "));
}

}  // namespace

std::string run_section(const ReportContext& context) {
  std::string text = "## What was run\n\n";
  const auto& runs = *context.analysis.runs;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const RunRecord& run = runs[r];
    const DeviceUnderTest& device = context.analysis.devices[r];
    if (runs.size() > 1) text += fmt::format("### Run {}\n\n", r + 1);
    MarkdownTable table({"", ""});
    table.add({"file", code(std::filesystem::path(run.path).filename().string())});
    table.add({"SHA-256 of the file", code(run.digest)});
    table.add({"device", fmt::format("{} ({}), backend {}", entry_of(run.environment, "device_name"),
                                     entry_of(run.environment, "arch"), entry_of(run.environment, "backend"))});
    table.add({"driver", entry_of(run.environment, "driver")});
    table.add({"compiler", entry_of(run.environment, "compiler")});
    if (const auto kernels = entry_of(run.environment, "kernel_compiler", ""); !kernels.empty())
      table.add({"compiler of the kernels", kernels});
    table.add({"host", entry_of(run.environment, "host")});
    table.add({"date (UTC)", entry_of(run.root, "started")});
    table.add({"hiplab", fmt::format("version {}, commit {}", entry_of(run.root, "version"), commit_text(run))});
    table.add({"preset", entry_of(run.root, "preset")});
    table.add({"command", code(entry_of(run.root, "command"))});
    if (const auto weights = entry_of(run.root, "weights", ""); !weights.empty()) {
      table.add({"weights", fmt::format("{} of {}: {}; SHA-256 of the layer's tensors {}",
                                        code(entry_of(run.root, "weights_layer")), code(weights),
                                        entry_of(run.root, "weights_format"), entry_of(run.root, "weights_sha256"))});
      if (const auto drawn = entry_of(run.root, "activations", ""); !drawn.empty()) table.add({"activations", drawn});
    }
    table.add({"points", fmt::format("{}", run.points.size())});
    if (run.base)
      table.add(
          {"other build", fmt::format("measured beside this one, block by block ({}); this report is about the new "
                                      "build's points alone. `hiplab check` judges the two",
                                      entry_of(run.root, "comparison", "ab") == "aa" ? "A/A: equal code" : "A/B")});
    table.add({"last-level cache", device.last_level_cache_bytes > 0
                                       ? number_text(device.last_level_cache_bytes / (1024 * 1024)) + " MiB"
                                       : "not known: no time can be proven cold"});
    table.add({"datasheet", datasheet_text(device)});
    if (entry_of(run.root, "complete", "1") == "0" || entry_of(run.root, "complete", "true") == "false")
      table.add({"complete", "no: the run was cut short"});
    text += table.text() + "\n" + rest_of_environment(run);
  }
  return text;
}

std::string repeat_section(const ReportContext& context) {
  std::string text = "## How to repeat\n\n`hiplab` is `./hiplab` in a clone, `bin/hiplab` of an installed tree.\n\n";
  const auto& runs = *context.analysis.runs;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    text += fmt::format("{}On {}, at commit {}:\n\n", runs.size() > 1 ? fmt::format("Run {}. ", r + 1) : "",
                        entry_of(runs[r].environment, "device_name"), code(entry_of(runs[r].root, "commit")));
    text += fmt::format("```\n{}\n```\n\n", entry_of(runs[r].root, "command"));
  }
  std::string files = context.distributions ? "" : " --no-distributions";
  for (const RunRecord& run : runs) files += " " + std::filesystem::path(run.path).filename().string();
  text += fmt::format(
      "This report is rebuilt, byte for byte, from the recorded file{}:\n\n```\nhiplab report{}\n```\n\n"
      "Beside the records these enter: {}, `datasets/devices.toml`{}, the code objects of the build, and for the plots "
      "the version of gnuplot. "
      "With other versions of these the numbers measured stay, but claims, shares of a datasheet and pictures may "
      "differ.\n",
      runs.size() > 1 ? "s" : "", files, specs_text(context), tables_text(context));
  return text;
}

}  // namespace hiplab
