// SPDX-License-Identifier: MIT
#include "log/page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"

namespace hiplab::log {
namespace {

constexpr const char* kRules =
    "A gain is speed after over speed before, t(base) / t(new): over 1 is faster. Over several points it is the "
    "geometric mean, from that of the low ends to that of the high ends. On a ladder only kept entries move it; "
    "cumulative = that of the entry's base x its gain, the ends of the 95 % intervals multiplied, which covers at "
    "least as often as one of them whatever the entries share. An entry of other points, of another device or "
    "class of evidence, or whose base was never kept or is of another build, begins a ladder of its own at 1. Beside "
    "an entry that is not "
    "kept stands, in brackets, where it would have led.\n\n";

std::string gain_text(const Shown& s) {
  if (s.gain) return fmt::format("{}x", number_text(s.gain->value));
  if (s.figures && s.figures->range)
    return fmt::format("{}x to {}x (the source's range)", number_text(s.figures->range->low),
                       number_text(s.figures->range->high));
  return "-";
}

std::string interval_cell(const std::optional<Estimate>& estimate) {
  return estimate && estimate->interval ? interval_text(*estimate->interval) : "-";
}

std::string cumulative_text(const Shown& s) {
  if (!s.step.cumulative) return "-";
  const std::string text = fmt::format("{}x", number_text(s.step.cumulative->value)) +
                           (s.step.cumulative->interval ? " " + interval_text(*s.step.cumulative->interval) : "");
  return s.step.rung ? text : "(" + text + ")";
}

std::string ladder_text(const Shown& s) {
  if (s.step.ladder == 0) return "-";
  std::string text = fmt::format("{}, on {}", s.step.ladder, s.step.on.empty() ? "its start" : s.step.on);
  return s.step.broken.empty() ? text : text + " (broken: " + s.step.broken + ")";
}

std::string verdict_cell(const Shown& s) {
  const std::string name = verdict_name(s.verdict);
  if (s.entry->decision) return name + " (a person)";
  if (!s.figures) return name;
  return name + (s.entry->cited->contradiction.empty() ? " (the source)" : " (the source; see what is against it)");
}

std::string ladder_table(const std::vector<Shown>& entries) {
  MarkdownTable table({"entry", "change", "gain", "95 % interval", "cumulative", "ladder", "class", "verdict"});
  for (const Shown& s : entries)
    table.add({fmt::format("[{0}](#entry-{0})", s.entry->id), s.entry->title, gain_text(s), interval_cell(s.gain),
               cumulative_text(s), ladder_text(s), s.evidence, verdict_cell(s)});
  return table.text() + "\n";
}

/// "6.82 MB, as before (KN/2 codes ...)"
std::string traffic_text(const Generated& g) {
  const auto amount = [](double before, double after, double unit, const char* name) {
    if (before == after) return fmt::format("{} {}, as before", number_text(after / unit), name);
    return fmt::format("{} {}, was {} ({:+.2f} %)", number_text(after / unit), name, number_text(before / unit),
                       before > 0 ? 100 * (after / before - 1) : 0.0);
  };
  std::string text = amount(g.base_traffic.bytes, g.fresh_traffic.bytes, 1e6, "MB") + "; " +
                     amount(g.base_traffic.operations, g.fresh_traffic.operations, 1e9, "G operations");
  if (g.places.size() > 1) text += fmt::format("; summed over {} points", g.places.size());
  text += ". Model: " + g.fresh_traffic.words;
  if (g.base_traffic.words != g.fresh_traffic.words) text += "; before: " + g.base_traffic.words;
  return text;
}

std::string code_text(const CodeChange& c) {
  std::string text =
      fmt::format("- Device code (COMPILED for {}, {}): {}.\n", c.arch,
                  c.ran ? "which ran" : "which is not what ran and decides nothing", fmt::join(c.lines, "; "));
  for (const CodeSource& file : c.files) text += fmt::format("  - {}, SHA-256 {}\n", code(file.path), file.sha256);
  return text;
}

std::string places_table(const Generated& g) {
  MarkdownTable table({"NEW point", "base point", "shape", "axes", ">t(new) / t(base)", ">a change from %", "outcome"});
  for (const PlaceResult& p : g.places)
    table.add({p.new_point, p.base_point, p.shape, p.axes, p.ratio ? estimate_text(*p.ratio) : "-",
               number_text(100 * p.delta),
               (p.wrong ? std::string("wrong") : std::string(change_name(p.change))) +
                   (p.because.empty() ? "" : ": " + p.because)});
  return table.text() + "\n";
}

std::string measured_text(const Generated& g) {
  std::string text =
      fmt::format("{} on {}{}, {} -> {}.\n\n", g.evidence, g.device,
                  g.functional ? " (functional times: evidence of function only)" : "", code(g.base), code(g.fresh));
  if (g.ratio)
    text += fmt::format("- t(new) / t(base) {}, {}; what is called a change here: {} %.\n", estimate_text(*g.ratio),
                        g.paired             ? "paired within interleaved blocks"
                        : g.runs.size() == 1 ? "unpaired: groups of one run"
                                             : "unpaired: two sittings, and what changed between them is in it",
                        number_text(100 * g.delta));
  text += fmt::format("- The rule says {}: {}.\n", verdict_name(g.derived.verdict), g.derived.because);
  text += fmt::format("- Least traffic (DERIVED from the variants' models): {}.\n", traffic_text(g));
  if (g.code) text += code_text(*g.code);
  for (std::size_t i = 0; i < g.runs.size(); ++i)
    text += fmt::format("- {}: {}, commit {}{}, {}, SHA-256 {}\n",
                        g.runs.size() == 1 ? "Run"
                        : i == 0           ? "NEW"
                                           : "BASE",
                        code(g.runs[i].path), g.runs[i].commit, g.runs[i].dirty ? " and changes" : "",
                        g.runs[i].started, g.runs[i].sha256);
  return text + "\n" + places_table(g);
}

std::string cited_text(const Shown& s) {
  const CitedFigures& f = *s.figures;
  std::string text = fmt::format("CITED from {}, on {}. Nothing of it was measured here.\n\n", f.source, f.device);
  text += fmt::format("- The source's word: {}, read as {}: {}.\n", code(f.word), verdict_name(f.verdict), f.because);
  if (!s.entry->cited->points.empty()) text += fmt::format("- Points, in the source's words: {}.\n", s.points);
  if (s.gain) text += fmt::format("- Gain {}x; the source gives no interval.\n", number_text(s.gain->value));
  if (f.range)
    text += fmt::format("- The source's own range of the gain: {}x to {}x. It is no confidence interval.\n",
                        number_text(f.range->low), number_text(f.range->high));
  if (!s.gain && !f.range && f.verdict == LogVerdict::keep)
    text += "- Kept without a figure of its own: the verdict rests on the source's word.\n";
  for (const std::string& figure : f.figures) text += fmt::format("- {}.\n", figure);
  if (!f.disagreement.empty()) text += fmt::format("- **{}**\n", f.disagreement);
  if (!s.entry->cited->contradiction.empty())
    text += fmt::format("- **Against it:** {}\n", s.entry->cited->contradiction);
  return text + "\n";
}

std::string entry_text(const Shown& s) {
  const Entry& e = *s.entry;
  std::string text =
      fmt::format("<a id=\"entry-{}\"></a>\n\n### {}. {}: {}\n\n", e.id, e.id, e.title, verdict_name(s.verdict));
  if (e.decision) {
    text += fmt::format("**A person's decision: {}.** {}\n", verdict_name(e.decision->verdict), e.decision->reason);
    if (!e.decision->blocker.empty())
      text += fmt::format("\nBlocked by: {} (last checked {}).\n", e.decision->blocker, e.decision->checked);
    text += "\n";
  }
  if (e.generated) text += measured_text(*e.generated);
  if (s.figures) text += cited_text(s);
  if (!e.generated && !s.figures) text += "No run file: nothing was measured.\n\n";
  if (!e.prose.empty()) text += e.prose + (e.prose.ends_with('\n') ? "\n" : "\n\n");
  return text;
}

std::string counts_text(const std::vector<Shown>& entries) {
  std::string text;
  for (LogVerdict verdict : kLogVerdicts) {
    const auto n = std::count_if(entries.begin(), entries.end(), [&](const Shown& s) { return s.verdict == verdict; });
    if (n > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", n, verdict_name(verdict));
  }
  return fmt::format("{} entr{}: {}.\n\n", entries.size(), entries.size() == 1 ? "y" : "ies", text);
}

}  // namespace

std::string page_markdown(const Log& log, const std::vector<Shown>& entries, const std::string& picture,
                          const std::string& note) {
  std::string text = fmt::format("# {}\n\n", log.title);
  if (!log.prose.empty()) text += log.prose + (log.prose.ends_with('\n') ? "\n" : "\n\n");
  if (entries.empty()) return text + "No entry yet.\n";
  text += counts_text(entries);
  if (!picture.empty())
    text += fmt::format("![the ladder: cumulative gain, entry by entry]({})\n\n", picture) +
            "Bars are 95 % intervals; where a measured mark has none to be seen, it is smaller than the mark. A dotted "
            "upright "
            "is a break: what is right of it stands on another ladder.\n\n";
  if (!note.empty()) text += note + "\n\n";
  text += ladder_table(entries) + kRules;
  if (!log.words.empty()) {
    text += "How the source's words are read:\n\n";
    MarkdownTable words({"the source says", "read as", "because"});
    for (const Word& w : log.words) words.add({w.says, verdict_name(w.verdict), w.because});
    text += words.text() + "\n";
  }
  for (const Table& t : log.tables) text += fmt::format("Published table: {}, SHA-256 {}.\n\n", code(t.path), t.sha256);
  for (const Shown& s : entries) text += entry_text(s);
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace hiplab::log
