// SPDX-License-Identifier: MIT
#include "machine/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "machine/rules.hpp"

namespace hiplab::machine {
namespace {

std::string processor(const HostFiles& files) {
  std::istringstream lines(files.text("proc/cpuinfo").value_or(""));
  for (std::string line; std::getline(lines, line);)
    if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos)
      return line.substr(line.find(": ") + 2);
  return "unknown processor";
}

std::string describe(const Machine& machine) {
  std::string text = fmt::format("{}, Linux {}", processor(machine.files),
                                 machine.files.text("proc/sys/kernel/osrelease").value_or("(release not readable)"));
  for (const auto& card : machine.cards) {
    const GpuFacts& facts = card.facts;
    text += fmt::format("\n{} {}, PCI {}, driver {}", facts.vendor, facts.product.empty() ? facts.arch : facts.product,
                        facts.pci_id, facts.driver.empty() ? "not readable" : facts.driver);
  }
  if (machine.cards.empty()) text += "\nno GPU that amdgpu or NVML shows: the findings about cards are left out";
  return text;
}

}  // namespace

std::string state_name(State state) {
  switch (state) {
    case State::in_order:
      return "in order";
    case State::would_spoil:
      return "would spoil";
    case State::unknown:
      return "unknown";
    case State::does_not_apply:
      return "does not apply";
  }
  return "";
}

bool Machine::strix_halo() const {
  const bool by_gpu =
      std::any_of(cards.begin(), cards.end(), [](const CardState& card) { return card.facts.arch == "gfx1151"; });
  std::string name = processor(files);
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return by_gpu || name.find("ryzen ai max") != std::string::npos;
}

std::size_t Audit::count(State state) const {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.state == state; }));
}

std::string Audit::score() const {
  return fmt::format("{} of {} in order, {} would spoil, {} unknown", count(State::in_order),
                     findings.size() - count(State::does_not_apply), count(State::would_spoil), count(State::unknown));
}

std::string Audit::json() const {
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  for (const Finding& finding : findings)
    rows.push_back({{"id", finding.id},
                    {"state", state_name(finding.state)},
                    {"found", finding.found},
                    {"found_class", "MEASURED"},
                    {"why", finding.why},
                    {"why_class", finding.source.empty() ? "DERIVED" : "CITED"},
                    {"source", finding.source},
                    {"remedy", finding.remedy}});
  const nlohmann::ordered_json all = {{"score", score()},
                                      {"in_order", count(State::in_order)},
                                      {"would_spoil", count(State::would_spoil)},
                                      {"unknown", count(State::unknown)},
                                      {"machine", machine},
                                      {"findings", rows}};
  return all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Audit audit_machine(const Machine& machine) {
  Audit audit;
  audit.machine = describe(machine);
  for (const auto rule : {rule_governor, rule_load, rule_virtual, rule_iommu, rule_huge_pages})
    audit.findings.push_back(rule(machine));
  for (const auto& card : machine.cards)
    for (const auto rule : {rule_power_limit, rule_clocks, rule_throttle, rule_other_users, rule_partition})
      audit.findings.push_back(rule(card));
  for (const auto rule : {rule_tuned_profile, rule_memory_split, rule_gtt_size, rule_kernel_release, rule_rocm_version,
                          rule_clock_report})
    audit.findings.push_back(rule(machine));
  return audit;
}

Audit audit_machine(const HostFiles& files) {
  Machine machine{files, {}};
  for (const auto& card : find_cards(files, own_processes())) {
    CardState state{card->facts(), card->read()};
    // Of a card that counts the time it was held back two looks are needed.
    if (state.reading.throttle & kReasonsUnknown) state.reading = card->read();
    machine.cards.push_back(std::move(state));
  }
  return audit_machine(machine);
}

}  // namespace hiplab::machine
