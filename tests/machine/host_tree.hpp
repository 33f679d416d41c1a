// SPDX-License-Identifier: MIT
// Made-up /proc and /sys trees in a folder of their own.
#pragma once
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "machine/host_files.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::machine {

class HostTree {
public:
  HostTree() : root_(test::own_folder()) {}
  ~HostTree() { std::filesystem::remove_all(root_); }
  HostTree(const HostTree&) = delete;
  HostTree& operator=(const HostTree&) = delete;

  void file(const std::string& path, const std::string& text) {
    std::filesystem::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << text;
  }
  void folder(const std::string& path) { std::filesystem::create_directories(root_ / path); }
  void remove(const std::string& path) { std::filesystem::remove_all(root_ / path); }
  HostFiles files() const { return HostFiles(root_); }
  const std::filesystem::path& root() const { return root_; }

  /// Everything in order on a Strix Halo of 64 GB.
  void tuned_strix_halo() {
    for (const char* cpu : {"cpu0", "cpu1", "cpu2", "cpu3"})
      file(std::string("sys/devices/system/cpu/") + cpu + "/cpufreq/scaling_governor", "performance\n");
    file("proc/loadavg", "0.10 0.20 0.30 1/900 1234\n");
    file("proc/cpuinfo", "model name\t: AMD RYZEN AI MAX+ 395 w/ Radeon 8060S\nflags\t\t: fpu sse\n");
    file("proc/stat", "cpu  1000 0 1000 8000 0 0 0 0 0 0\n");
    file("proc/meminfo", "MemTotal:       65000000 kB\nMemFree: 1 kB\n");
    file("proc/cmdline", "root=/dev/sda iommu=pt amdgpu.gttsize=60416 ttm.pages_limit=15466496 quiet\n");
    file("proc/sys/kernel/osrelease", "6.18.6-200.fc43.x86_64\n");
    file("sys/kernel/mm/transparent_hugepage/enabled", "[always] madvise never\n");
    file("etc/tuned/active_profile", "accelerator-performance\n");
    file("opt/rocm/.info/version", "7.13.0\n");
    const std::string gpu = kGpu;
    file(gpu + "vendor", "0x1002\n");
    file(gpu + "mem_info_vram_total", "536870912\n");
    file(gpu + "mem_info_vram_used", "1048576\n");
    file(gpu + "mem_info_gtt_total", "63350767616\n");
    file(gpu + "power_dpm_force_performance_level", "auto\n");
    file(gpu + "pp_dpm_sclk", "0: 600Mhz\n1: 1100Mhz *\n2: 2900Mhz\n");
    file(gpu + "vbios_version", "113-STRXLGEN-001\n");
    file(gpu + "hwmon/hwmon4/freq1_input", "885000000\n");
    file(gpu + "hwmon/hwmon4/temp1_input", "45000\n");
    file(gpu + "hwmon/hwmon4/power1_average", "12000000\n");
    file("sys/class/kfd/kfd/topology/nodes/1/properties", "domain 0\nlocation_id 50176\ngfx_target_version 110501\n");
    file("sys/class/kfd/kfd/topology/nodes/1/gpu_id", "4242\n");
    folder("sys/class/kfd/kfd/proc");
    metrics({});
  }

  /// gpu_metrics 3.0 with the given residencies: prochot, spl, fppt, sppt, core, graphics, SoC.
  void metrics(const std::vector<unsigned>& residencies) {
    std::string table(264, '\0');
    table[0] = 8;  // 264
    table[1] = 1;
    table[2] = 3;
    table[174] = 0x54;  // 2900
    table[175] = 0x0B;
    for (std::size_t i = 0; i < residencies.size(); ++i)
      for (std::size_t byte = 0; byte < 4; ++byte)
        table[228 + 4 * i + byte] = static_cast<char>(residencies[i] >> (8 * byte));
    file(std::string(kGpu) + "gpu_metrics", table);
  }

  static constexpr const char* kGpu = "sys/bus/pci/devices/0000:c4:00.0/";

private:
  std::filesystem::path root_;
};

}  // namespace hiplab::machine
