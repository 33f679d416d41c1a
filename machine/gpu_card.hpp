// SPDX-License-Identifier: MIT
// One GPU as the system shows it, without a kernel and without a context on it: its facts and its sensors. Reads only.
#pragma once
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "analysis/telemetry_record.hpp"
#include "machine/host_files.hpp"

namespace hiplab::machine {

/// What stays as it is during a run. Empty or negative: not readable.
struct GpuFacts {
  std::string vendor;  ///< AMD, NVIDIA
  std::string product, arch, pci_id, driver, firmware;
  std::string ecc;           ///< on, off
  std::string partition;     ///< MIG off, MIG on; SPX NPS1
  std::string clock_policy;  ///< AMD: power_dpm_force_performance_level
  std::string iommu_type;    ///< of its IOMMU group: identity, DMA, DMA-FQ
  double power_cap_w = -1, power_default_w = -1;
  double max_clock_mhz = -1, set_clock_mhz = -1, max_memory_clock_mhz = -1;
  double memory_bytes = -1, gtt_bytes = -1;
};

class GpuCard {
public:
  virtual ~GpuCard() = default;
  virtual std::string source() const = 0;  ///< where the readings come from, in words
  virtual GpuFacts facts() = 0;
  /// All sensors; sets everything but `process`. Safe beside read_clock() on another thread.
  virtual GpuReading read() = 0;
  /// Only clock and temperature: cheap enough to stand before every block.
  virtual GpuReading read_clock() = 0;
};

/// True where the core clock that the driver reports may be held against a nominal one. On gfx1151 it may not: CITED,
/// 885 MHz reported while 2900 MHz were measured (Strix Halo optimisation repo, optimization.md, hardware limits).
bool clock_is_trusted(const std::string& arch);

/// Processes that count as ours: this one and its parent, which for a worker is the coordinator.
std::set<int> own_processes();

/// The GPU at a PCI address; null with the reason in `why`. `vendor`: "cuda" or "amd", as a ground names itself.
std::unique_ptr<GpuCard> open_card(const HostFiles& files, const std::string& vendor, const std::string& pci_id,
                                   const std::set<int>& own, std::string& why);

/// Every GPU that the system shows: AMD's through sysfs, NVIDIA's through NVML on a live machine.
std::vector<std::unique_ptr<GpuCard>> find_cards(const HostFiles& files, const std::set<int>& own);

}  // namespace hiplab::machine
