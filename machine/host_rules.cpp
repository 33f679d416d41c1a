// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "machine/rules.hpp"

namespace hiplab::machine {
namespace {

std::vector<std::string> cpus(const HostFiles& files) {
  const std::string folder = "sys/devices/system/cpu";
  auto names = files.names(folder);
  std::erase_if(names, [](const std::string& name) {
    return name.size() < 4 || name.rfind("cpu", 0) != 0 || name.find_first_not_of("0123456789", 3) != std::string::npos;
  });
  return names;
}

/// The word in brackets of "always [madvise] never".
std::string chosen(const std::string& text) {
  const auto from = text.find('['), to = text.find(']');
  return from == std::string::npos || to == std::string::npos || to < from ? "" : text.substr(from + 1, to - from - 1);
}

}  // namespace

Finding rule_governor(const Machine& machine) {
  Finding finding;
  finding.id = "cpu_governor";
  finding.why = "a CPU that changes its clock changes the host's share of every launch";
  finding.source = "google/benchmark, docs/reducing_variance.md";
  std::map<std::string, int> counts;
  int all = 0;
  for (const auto& cpu : cpus(machine.files))
    if (const auto governor = machine.files.text("sys/devices/system/cpu/" + cpu + "/cpufreq/scaling_governor")) {
      ++counts[*governor];
      ++all;
    }
  if (!all) {
    finding.found = "no CPU tells its governor (a guest, or the firmware decides)";
    return finding;
  }
  std::string found;
  for (const auto& [governor, count] : counts)
    found += fmt::format("{}{} on {} of {} CPUs", found.empty() ? "" : ", ", governor, count, all);
  finding.found = found;
  finding.state = counts["performance"] == all ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil) finding.remedy = "sudo cpupower frequency-set -g performance";
  return finding;
}

Finding rule_load(const Machine& machine) {
  Finding finding;
  finding.id = "host_load";
  finding.why = "other work on the host delays launches and takes memory bandwidth, on an APU the GPU's own";
  const auto load = machine.files.number("proc/loadavg");
  const auto count = cpus(machine.files).size();
  if (!load || count == 0) {
    finding.found = "the load cannot be read";
    return finding;
  }
  const double most = std::max(kLeastLoad, kLoadShare * static_cast<double>(count));
  finding.found = fmt::format("load {:.2f} over the last minute on {} CPUs; quiet is up to {:.2f}", *load, count, most);
  finding.state = *load <= most ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy = "top -b -n 1 -o %CPU | head -20   # and stop what is not needed";
  return finding;
}

Finding rule_virtual(const Machine& machine) {
  Finding finding;
  finding.id = "virtual_machine";
  finding.why = "in a guest other guests cannot be seen; time that the hypervisor takes shows as steal";
  const auto cpuinfo = machine.files.text("proc/cpuinfo");
  const auto stat = machine.files.text("proc/stat");
  if (!cpuinfo) {
    finding.found = "/proc/cpuinfo cannot be read";
    return finding;
  }
  const bool guest = cpuinfo->find(" hypervisor") != std::string::npos;
  const bool container = machine.files.exists(".dockerenv") || machine.files.exists("run/.containerenv");
  finding.found = guest ? "a virtual machine" : "no hypervisor";
  if (container) finding.found += ", in a container (processes outside of it cannot be told apart)";
  if (!guest) {
    finding.state = State::in_order;
    return finding;
  }
  std::istringstream line(stat.value_or(""));
  std::string cpu;
  double all = 0, steal = -1, value = 0;
  line >> cpu;
  for (int i = 0; i < 8 && line >> value; ++i) {  // user nice system idle iowait irq softirq steal
    all += value;
    if (i == 7) steal = value;
  }
  if (cpu != "cpu" || steal < 0 || all <= 0) {
    finding.found += "; steal cannot be read";
    return finding;
  }
  finding.found += fmt::format(", {:.2f} % of the time since start stolen", 100 * steal / all);
  finding.state = steal <= kMostSteal * all ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil) finding.remedy = "vmstat 1 10   # column st; measure on a host of your own";
  return finding;
}

Finding rule_iommu(const Machine& machine) {
  Finding finding;
  finding.id = "iommu";
  finding.why = "without pass-through every transfer between host and GPU goes through address translation";
  if (machine.strix_halo()) {
    finding.why += "; kept there with the other boot parameters and the BIOS setting: decode 5 to 15 % faster together";
    finding.source = "Strix Halo optimisation repo, optimization-log.md 1.2, optimization.md phase 1";
  }
  const char* remedy =
      "sudo grubby --update-kernel=ALL --args=iommu=pt   # Debian: GRUB_CMDLINE_LINUX in /etc/default/grub, then "
      "sudo update-grub; reboot";
  for (const auto& card : machine.cards) {
    if (card.facts.iommu_type.empty()) continue;
    finding.found = fmt::format("GPU {} is in an IOMMU group of type {}", card.facts.pci_id, card.facts.iommu_type);
    finding.state = card.facts.iommu_type == "identity" ? State::in_order : State::would_spoil;
    if (finding.state == State::in_order) continue;
    finding.remedy = remedy;
    return finding;
  }
  if (finding.state == State::in_order) return finding;
  if (!machine.files.text("proc/cmdline")) {
    finding.found = "/proc/cmdline cannot be read";
    return finding;
  }
  for (const auto& [name, value] :
       {std::pair("iommu", "pt"), {"iommu", "off"}, {"amd_iommu", "off"}, {"intel_iommu", "off"}})
    if (boot_option(machine.files, name) == value) {
      finding.found = fmt::format("started with {}={}", name, value);
      finding.state = State::in_order;
      return finding;
    }
  if (machine.files.exists("sys/class/iommu") && machine.files.names("sys/class/iommu").empty()) {
    finding.found = "no IOMMU is active";
    finding.state = State::in_order;
    return finding;
  }
  finding.found = "started without iommu=pt, and no GPU tells its IOMMU group";
  finding.state = machine.strix_halo() ? State::would_spoil : State::unknown;
  finding.remedy = remedy;
  return finding;
}

Finding rule_huge_pages(const Machine& machine) {
  Finding finding;
  finding.id = "transparent_huge_pages";
  const auto text = machine.files.text("sys/kernel/mm/transparent_hugepage/enabled");
  const std::string mode = chosen(text.value_or(""));
  finding.found = mode.empty() ? "the setting cannot be read" : mode;
  if (!machine.strix_halo()) {
    finding.why = "it decides how host buffers are mapped; no effect on a board's own memory is known";
    finding.state = mode.empty() ? State::unknown : State::in_order;
    return finding;
  }
  finding.why = "on an APU the GPU's memory is host memory; the setting was kept there (gain not stated apart)";
  finding.source = "Strix Halo optimisation repo, optimization-log.md 2.3";
  if (mode.empty()) return finding;
  finding.state = mode == "always" ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy = "echo always | sudo tee /sys/kernel/mm/transparent_hugepage/enabled";
  return finding;
}

}  // namespace hiplab::machine
