// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "machine/rules.hpp"

namespace hiplab::machine {
namespace {

Finding about(const CardState& card, const char* rule) {
  Finding finding;
  finding.id = card.facts.pci_id.empty() ? rule : fmt::format("{} {}", rule, card.facts.pci_id);
  return finding;
}

bool nvidia(const CardState& card) {
  return card.facts.vendor == "NVIDIA";
}

}  // namespace

Finding rule_power_limit(const CardState& card) {
  Finding finding = about(card, "power_limit");
  finding.why = "a card under a lower limit runs slower clocks than others of its kind";
  if (card.facts.arch == "gfx908") {
    finding.why = "on the MI100 290 W to 225 W changed nothing, 100 W cost about 10 %";
    finding.source = "GPTQ MI100 Optimization - Attempt 2 Status, Thermal/Power Analysis";
  }
  if (card.facts.arch == "gfx1151") {
    finding.why = "firmware sustains 70 W whatever is asked; from 59 W to 70 W decode of a Q8_0 model gained 25 %";
    finding.source = "Strix Halo optimisation repo, optimization-log.md 2.1";
  }
  const double cap = card.facts.power_cap_w, usual = card.facts.power_default_w;
  if (cap <= 0 || usual <= 0) {
    finding.found = cap > 0 ? fmt::format("{:.0f} W; its default cannot be read", cap) : "the limit cannot be read";
    if (card.facts.arch == "gfx1151")
      finding.remedy = "sudo ryzenadj --info   # and --stapm-limit=85000 --slow-limit=85000";
    return finding;
  }
  finding.found = fmt::format("{:.0f} W, default {:.0f} W", cap, usual);
  finding.state = cap >= kCapTolerance * usual ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy = nvidia(card)
                         ? fmt::format("sudo nvidia-smi -i {} -pl {:.0f}", card.facts.pci_id, usual)
                         : fmt::format("sudo amd-smi set --gpu {} --power-cap {:.0f}", card.facts.pci_id, usual);
  return finding;
}

Finding rule_clocks(const CardState& card) {
  Finding finding = about(card, "clocks");
  finding.why =
      "runs at free and at fixed clocks must not be compared: free shows what users get, fixed what the code does";
  const GpuFacts& facts = card.facts;
  if (nvidia(card)) {
    const bool held = (card.reading.throttle & kReasonsUnknown) == 0 && (card.reading.throttle & kClockSetting);
    if (facts.set_clock_mhz <= 0 || facts.max_clock_mhz <= 0) {
      finding.found = held ? "a clock setting holds them" : "the clock setting cannot be read";
      if (held) finding.state = State::would_spoil;
    } else {
      const bool lowered = facts.set_clock_mhz < kClockTolerance * facts.max_clock_mhz;
      finding.found = fmt::format("application clock {:.0f} of {:.0f} MHz{}; a lock (nvidia-smi -lgc) cannot be read",
                                  facts.set_clock_mhz, facts.max_clock_mhz, held ? ", a setting holds them now" : "");
      finding.state = lowered || held ? State::would_spoil : State::in_order;
    }
    if (finding.state == State::would_spoil)
      finding.remedy = fmt::format("sudo nvidia-smi -i {0} -rgc && sudo nvidia-smi -i {0} -rac", facts.pci_id);
    return finding;
  }
  if (facts.clock_policy.empty()) {
    finding.found = "the performance level cannot be read";
    return finding;
  }
  const std::string& level = facts.clock_policy;
  finding.found = fmt::format("performance level {}", level);
  const bool fixed =
      level == "high" || level == "perf_determinism" || level == "profile_peak" || level == "profile_standard";
  if (level == "auto") finding.found += ": free clocks";
  if (fixed) finding.found += ": fixed clocks";
  finding.state = level == "auto" || fixed ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy =
        fmt::format("echo auto | sudo tee /sys/bus/pci/devices/{}/power_dpm_force_performance_level", facts.pci_id);
  return finding;
}

Finding rule_throttle(const CardState& card) {
  Finding finding = about(card, "throttling_now");
  finding.why = "a card that is already held back before the run will be held back in it";
  finding.found = fmt::format("reasons: {}", throttle_words(card.reading.throttle));
  if (card.reading.temperature_c >= 0) finding.found += fmt::format(", {:.0f} degC", card.reading.temperature_c);
  if (card.reading.throttle & kReasonsUnknown) return finding;
  finding.state = card.reading.throttle & (kTooHot | kHardwareSlowdown) ? State::would_spoil : State::in_order;
  if (finding.state == State::would_spoil)
    finding.remedy = nvidia(card) ? fmt::format("nvidia-smi -i {} -q -d PERFORMANCE,TEMPERATURE", card.facts.pci_id)
                                  : "amd-smi metric --temperature --fan";
  return finding;
}

Finding rule_other_users(const CardState& card) {
  Finding finding = about(card, "other_users");
  finding.why = "another process on the GPU takes its time, its memory and its power";
  const auto& reading = card.reading;
  if (reading.processes < 0)
    finding.found = "the processes on the GPU cannot be listed";
  else if (reading.others < 0)
    finding.found =
        fmt::format("{} processes, whose ids are of another namespace: whether ours are among them is not known",
                    reading.processes);
  else
    finding.found = fmt::format("{} other processes", reading.others);
  if (reading.memory_used_bytes >= 0)
    finding.found += fmt::format(", {:.2f} GiB of its memory in use", reading.memory_used_bytes / (1 << 30));
  if (reading.processes == 0) finding.state = State::in_order;
  if (reading.others >= 0) finding.state = reading.others ? State::would_spoil : State::in_order;
  if (finding.state == State::would_spoil)
    finding.remedy =
        nvidia(card) ? "nvidia-smi --query-compute-apps=pid,name,used_memory --format=csv" : "amd-smi process";
  return finding;
}

Finding rule_partition(const CardState& card) {
  Finding finding = about(card, "partition");
  finding.why = "a partition has a share of the card's units and caches: its times are not those of the card";
  if (card.facts.partition.empty()) {
    finding.found = "this card has no partitions, or does not tell";
    finding.state = State::does_not_apply;
    return finding;
  }
  finding.found = card.facts.partition;
  const bool whole = card.facts.partition == "MIG off" || card.facts.partition.rfind("SPX", 0) == 0 ||
                     card.facts.partition.rfind("NPS1", 0) == 0;
  finding.state = whole ? State::in_order : State::would_spoil;
  if (!whole)
    finding.remedy = nvidia(card) ? fmt::format("sudo nvidia-smi -i {} -mig 0", card.facts.pci_id)
                                  : "sudo amd-smi set --compute-partition SPX";
  return finding;
}

}  // namespace hiplab::machine
