// SPDX-License-Identifier: MIT
// Settings whose effect on Strix Halo was published. Elsewhere none of them applies.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

#include "machine/rules.hpp"

namespace hiplab::machine {
namespace {

constexpr double kMiB = 1024.0 * 1024, kGiB = 1024 * kMiB, kPage = 4096;
/// The published machine gives 60416 of its 65536 MiB to the GPU: 5 GiB stay with the host.
constexpr double kHostShare = 5 * kGiB;
constexpr double kMostVram = 1 * kGiB;  ///< published: 512 MiB in the BIOS, from 32 GiB

Finding for_strix(const Machine& machine, const char* id, const char* why, const char* source) {
  Finding finding;
  finding.id = id;
  finding.why = why;
  finding.source = source;
  if (machine.strix_halo()) return finding;
  finding.state = State::does_not_apply;
  finding.found = "not a Strix Halo";
  return finding;
}

const GpuFacts* the_gpu(const Machine& machine) {
  for (const auto& card : machine.cards)
    if (card.facts.vendor == "AMD") return &card.facts;
  return nullptr;
}

/// What is soldered on: MemTotal lacks what the firmware and the kernel keep, so it is rounded up to whole modules.
double installed_bytes(const Machine& machine, const GpuFacts& gpu) {
  constexpr double kModule = 8 * kGiB;
  const auto total_kib = keyed_number(machine.files, "proc/meminfo", "MemTotal:");
  return total_kib ? std::ceil((*total_kib * 1024 + std::max(gpu.memory_bytes, 0.0)) / kModule) * kModule : -1;
}

/// Of "6.14.0-1018-oem" or "6.18.6-200.fc43.x86_64": version, patch level, sublevel, and the distribution's count.
using KernelRelease = std::array<int, 4>;

/// Nothing where the text is no such name; a candidate ("6.18.0-rc4") is of its version before the first count.
std::optional<KernelRelease> kernel_release(const std::string& text) {
  KernelRelease release{};
  const int parts = std::sscanf(text.c_str(), "%d.%d.%d-%d", &release[0], &release[1], &release[2], &release[3]);
  return parts >= 2 ? std::optional(release) : std::nullopt;
}

}  // namespace

Finding rule_tuned_profile(const Machine& machine) {
  Finding finding =
      for_strix(machine, "tuned_profile", "a tuned profile gained 5 to 8 % in prefill, 2 to 3 % in decode",
                "Strix Halo optimisation repo, optimization-log.md 1.1");
  if (finding.state == State::does_not_apply) return finding;
  const auto profile = machine.files.text("etc/tuned/active_profile");
  finding.found = profile && !profile->empty() ? *profile : "no profile is active (or tuned is not installed)";
  const bool fast = profile && profile->find("performance") != std::string::npos;
  finding.state = fast ? State::in_order : State::would_spoil;
  if (!fast) finding.remedy = "sudo tuned-adm profile accelerator-performance";
  return finding;
}

Finding rule_memory_split(const Machine& machine) {
  Finding finding = for_strix(machine, "vram_split",
                              "memory that the BIOS sets aside is lost to the host and to GTT: 32 GB down to 512 MB "
                              "freed 31.5 GB; small models "
                              "lost 3 to 8 %",
                              "Strix Halo optimisation repo, optimization-log.md 1.2 and 1.3");
  if (finding.state == State::does_not_apply) return finding;
  const GpuFacts* gpu = the_gpu(machine);
  if (!gpu || gpu->memory_bytes < 0) {
    finding.found = "the GPU's memory cannot be read";
    return finding;
  }
  finding.found = fmt::format("{:.2f} GiB of VRAM set aside", gpu->memory_bytes / kGiB);
  finding.state = gpu->memory_bytes <= kMostVram ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy = "systemctl reboot --firmware-setup   # and set the GPU's dedicated memory to 512 MB";
  return finding;
}

Finding rule_gtt_size(const Machine& machine) {
  Finding finding = for_strix(
      machine, "gtt_size", "GTT is what the GPU can use; boot parameters and BIOS together gained 5 to 15 % in decode",
      "Strix Halo optimisation repo, optimization-log.md 1.2, optimization.md phase 1");
  if (finding.state == State::does_not_apply) return finding;
  const GpuFacts* gpu = the_gpu(machine);
  const double installed = gpu ? installed_bytes(machine, *gpu) : -1;
  if (!gpu || gpu->gtt_bytes < 0 || installed <= 0) {
    finding.found = "the size of GTT cannot be read";
    return finding;
  }
  const auto megabytes = boot_option(machine.files, "amdgpu.gttsize");
  const auto pages = boot_option(machine.files, "ttm.pages_limit");
  finding.found = fmt::format("GTT {:.2f} of {:.0f} GiB; amdgpu.gttsize {}, ttm.pages_limit {}", gpu->gtt_bytes / kGiB,
                              installed / kGiB, megabytes.value_or("not given"), pages.value_or("not given"));
  // Only one of the two is the half-applied state that the source warns of.
  const bool half = megabytes.has_value() != pages.has_value() ||
                    (megabytes && std::atof(megabytes->c_str()) * kMiB != std::atof(pages->c_str()) * kPage);
  const double wanted = installed - kHostShare;
  finding.state = gpu->gtt_bytes >= 0.98 * wanted && !half ? State::in_order : State::would_spoil;
  if (half) finding.found += ": they do not agree";
  if (finding.state == State::would_spoil)
    finding.remedy = fmt::format(
        "sudo grubby --update-kernel=ALL --args='amdgpu.gttsize={:.0f} ttm.pages_limit={:.0f}'   # then reboot",
        wanted / kMiB, wanted / kPage);
  return finding;
}

Finding rule_kernel_release(const Machine& machine) {
  constexpr KernelRelease kMended{6, 18, 4, 0}, kMendedOem{6, 14, 0, 1018};
  Finding finding =
      for_strix(machine, "kernel_release",
                "before 6.18.4 (or Ubuntu's 6.14.0-1018-oem) the driver's limits for this part are wrong: "
                "compute work may not start, or behave in ways that cannot be foretold",
                "ROCm documentation, AMD Strix Halo system optimization (2026-02-20), required kernel "
                "version");
  if (finding.state == State::does_not_apply) return finding;
  const auto text = machine.files.text("proc/sys/kernel/osrelease");
  const auto release = text ? kernel_release(*text) : std::nullopt;
  finding.found = "kernel " + text.value_or("not readable");
  if (!release) return finding;
  const bool oem = text->find("-oem") != std::string::npos;
  const bool mended = *release >= kMended || (oem && *release >= kMendedOem);
  finding.state = mended ? State::in_order : State::would_spoil;
  if (!mended) {
    finding.found += "; a distribution may have put the two patches into an older one";
    finding.remedy = "uname -r   # boot Linux 6.18.4 or later, on Ubuntu 24.04 linux-oem-24.04 from 6.14.0-1018 on";
  }
  return finding;
}

Finding rule_rocm_version(const Machine& machine) {
  constexpr int kMajor = 7, kMinor = 13;
  Finding finding =
      for_strix(machine, "rocm_version", "the published AWQ figures of this part were taken with ROCm 7.13",
                "vllm-awq4-qwen README, frozen version table");
  if (finding.state == State::does_not_apply) return finding;
  const auto version = machine.files.text("opt/rocm/.info/version");
  int major = 0, minor = 0;
  if (!version || std::sscanf(version->c_str(), "%d.%d", &major, &minor) != 2) {
    finding.found = "no ROCm below /opt/rocm";
    return finding;
  }
  finding.found = fmt::format("ROCm {}", *version);
  finding.state = std::pair(major, minor) >= std::pair(kMajor, kMinor) ? State::in_order : State::would_spoil;
  if (finding.state == State::would_spoil)
    finding.remedy = "cat /opt/rocm/.info/version   # install ROCm 7.13 or later";
  return finding;
}

Finding rule_clock_report(const Machine& machine) {
  Finding finding =
      for_strix(machine, "clock_report",
                "the driver reported 885 MHz where 2900 MHz were measured; closed there as not to be mended",
                "Strix Halo optimisation repo, optimization.md hardware limits, optimization-log.md 5.3");
  if (finding.state == State::does_not_apply) return finding;
  finding.found =
      "no sample is flagged by its reported clock on this part; throttling is told by the driver's counters";
  return finding;
}

}  // namespace hiplab::machine
