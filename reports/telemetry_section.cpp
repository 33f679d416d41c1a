// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/number_text.hpp"
#include "analysis/telemetry_summary.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

void add_range(MarkdownTable& table, const char* what, const Readings& readings, double unit = 1) {
  if (readings.count == 0)
    table.add({what, "not readable", "-", "-", "0"});
  else
    table.add({what, number_text(readings.low / unit), number_text(readings.median / unit),
               number_text(readings.high / unit), fmt::format("{}", readings.count)});
}

std::string reasons_text(const TelemetrySummary& summary) {
  if (summary.reasons.contains(kReasonsUnknown) && summary.reasons.at(kReasonsUnknown) == summary.inside)
    return "The card does not tell why it holds its clocks back.";
  std::string text;
  for (const auto& [reason, count] : summary.reasons)
    text += fmt::format("{}{} in {} of {} readings", text.empty() ? "" : ", ", throttle_words(reason), count,
                        summary.inside);
  return fmt::format("Reasons for holding clocks back: {}.", text.empty() ? "none in any reading" : text);
}

std::string others_text(const TelemetrySummary& summary) {
  if (summary.with_others) return fmt::format("Another process held the GPU in {} readings.", summary.with_others);
  if (summary.others_unknown)
    return "Whether other processes held the GPU is not known: they could not be listed, or their ids are of another "
           "namespace.";
  return "No other process held the GPU in any reading.";
}

std::string flags_text(const TelemetrySummary& summary) {
  constexpr struct {
    std::uint32_t flag;
    const char* words;
  } kWords[] = {{kClockDrift, "clock drift"},
                {kThrottled, "clock under 75 % of nominal"},
                {kHeldBack, "held back by temperature or hardware"},
                {kShared, "GPU shared"},
                {kPowerLimited, "power limit reached (a condition, not dropped)"}};
  std::string text;
  for (const auto& [flag, words] : kWords)
    if (const auto found = summary.flags.find(flag); found != summary.flags.end())
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", found->second, words);
  return fmt::format("Flags on {} samples: {}.", summary.samples, text.empty() ? "none" : text);
}

std::string cost_text(const TelemetrySummary& summary) {
  std::string text = fmt::format("A look took {} us (median, longest {}). ", number_text(summary.read_us.median),
                                 number_text(summary.read_us.high));
  if (!summary.cost)
    return text +
           fmt::format("{} windows had a look under way and {} had none: too few to tell what a look costs them.",
                       summary.overlapped, summary.apart);
  const auto percent = [](double log) { return fmt::format("{:+.3f}", 100 * std::expm1(log)); };
  text += fmt::format("{} windows with a look under way took {} % longer than the {} without", summary.overlapped,
                      percent(summary.cost->value), summary.apart);
  if (summary.cost->interval)
    text += fmt::format(" (95 % interval [{}, {}])", percent(summary.cost->interval->low),
                        percent(summary.cost->interval->high));
  return text + ".";
}

// The findings that need a reader's eye; nothing where the file has no audit.
std::string audit_text(const RunRecord& run) {
  const auto audit = nlohmann::json::parse(run.audit, nullptr, false);
  if (!audit.is_object() || !audit.contains("findings")) return "";
  std::string text = fmt::format("Audit of the machine at the start: {}.", audit.value("score", ""));
  for (const auto& finding : audit["findings"])
    if (finding.value("state", "") == "would spoil")
      text += fmt::format("\n- {}: {}", finding.value("id", ""), finding.value("found", ""));
  return text + "\n\n";
}

}  // namespace

std::string telemetry_section(const ReportContext& context) {
  std::string text;
  const auto& runs = *context.analysis.runs;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const RunRecord& run = runs[r];
    if (run.telemetry.notes.empty()) continue;  // a file of an earlier version
    if (runs.size() > 1) text += fmt::format("Run {}. ", r + 1);
    if (const auto absent = run.telemetry.notes.find("absent"); absent != run.telemetry.notes.end()) {
      text += fmt::format("No telemetry: {}.\n\n", absent->second) + audit_text(run);
      continue;
    }
    const TelemetrySummary summary = summarize_telemetry(run);
    text += fmt::format("{}, through {}: {} readings, {} of them within timed windows.\n\n",
                        measured_on(context.analysis.devices[r]), entry_of(run.telemetry.notes, "source"),
                        summary.readings, summary.inside);
    MarkdownTable table({"within timed windows", ">least", ">median", ">largest", ">readings"});
    add_range(table, "core clock, MHz", summary.clock_mhz);
    add_range(table, "memory clock, MHz", summary.memory_clock_mhz);
    add_range(table, "power, W", summary.power_w);
    add_range(table, "temperature, degC", summary.temperature_c);
    add_range(table, "memory in use, GiB", summary.memory_used_bytes, 1 << 30);
    text += table.text() + "\n";
    const std::string trust = entry_of(run.telemetry.notes, "clock_trusted", "yes");
    if (trust != "yes") text += fmt::format("Trust in the clock: {}.\n", trust);
    text += reasons_text(summary) + " " + others_text(summary) + "\n" + flags_text(summary) + "\n" +
            cost_text(summary) + "\n\n" + audit_text(run);
  }
  return text.empty() ? "" : "### Telemetry\n\n" + text;
}

}  // namespace hiplab
