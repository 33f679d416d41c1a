// SPDX-License-Identifier: MIT
// What the AMD machine code of an experiment computed when an emulator executed it.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

using emulated::Currency;
using emulated::Run;

constexpr std::size_t kLongestOpenTable = 24;  // lines, notes included

std::string joined(const std::set<std::string>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

/// "3 of 4 passed; 1 failed: ..."
std::string counts_text(const std::vector<const EmulatedRun*>& runs) {
  std::size_t executed = 0, passed = 0, corrected = 0;
  for (const EmulatedRun* r : runs) {
    if (r->run.verdict == "not run") continue;
    ++executed;
    passed += r->run.verdict == "pass";
    corrected += !r->run.corrections.empty();
  }
  return fmt::format("{} of {} executed capsules are within their gate{}.", passed, executed,
                     corrected ? fmt::format(" ({} of them in a corrected emulator, see the notes)", corrected) : "");
}

/// Whether the records are of the machine code that this report shows.
std::string currency_text(const std::vector<const EmulatedRun*>& runs) {
  std::set<std::string> other, elsewhere;
  std::size_t unknown = 0, executed = 0;
  for (const EmulatedRun* r : runs) {
    if (r->run.verdict == "not run") continue;
    ++executed;
    const std::string name = fmt::format("{} on {}", code(r->run.variant), r->run.arch);
    if (r->currency == Currency::other_code) other.insert(name);
    if (r->currency == Currency::other_compiler) elsewhere.insert(r->run.compiler);
    unknown += r->currency == Currency::unknown;
  }
  std::string text;
  if (!other.empty()) text += fmt::format(" **Of machine code that this build no longer makes: {}.**", joined(other));
  if (!elsewhere.empty())
    text += fmt::format(" Of another compiler's machine code ({}) than this build's.", joined(elsewhere));
  if (unknown) text += fmt::format(" {} of {} do not say of which machine code they are.", unknown, executed);
  return text.empty() ? " All are of the very machine code of this build (equal digests)." : text;
}

std::string emulators_text(const std::vector<const EmulatedRun*>& runs) {
  std::set<std::string> emulators;
  for (const EmulatedRun* r : runs)
    emulators.insert(fmt::format("{}, commit {}", r->run.emulator,
                                 r->run.emulator_commit.empty() ? "not recorded" : r->run.emulator_commit));
  return fmt::format("{}", fmt::join(emulators, "; "));
}

}  // namespace

std::string emulated_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text = fmt::format("## AMD machine code executed in an emulator: {}\n\n", spec.name);
  std::vector<const EmulatedRun*> held;
  std::vector<Run> runs;
  for (const EmulatedRun& r : context.emulated)
    if (r.run.experiment == spec.name) {
      held.push_back(&r);
      runs.push_back(r.run);
    }
  if (held.empty())
    return text + "No run is recorded: `./hiplab test --emulated` makes them where an emulator is installed.\n\n";
  const std::string table = emulated::table(runs);
  text += fmt::format(
      "*Evidence: EMULATED on a CPU ({}): small capsules, odd sizes, the machine code's instructions one by one. It "
      "shows "
      "that the machine code computes the right values, and nothing about time.* {}{} \"exact\": every bit is the "
      "reference's; a number: relative L2, within the variant's own gate.\n\n",
      emulators_text(held), counts_text(held), currency_text(held));
  const auto lines = static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n'));
  return text + (lines > kLongestOpenTable ? folded(fmt::format("Verdicts ({} records)", runs.size()), table) : table) +
         "\n";
}

}  // namespace hiplab
