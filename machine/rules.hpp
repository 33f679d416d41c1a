// SPDX-License-Identifier: MIT
// The rules of the audit. Each gives exactly one finding and reads nothing but what it is given.
#pragma once
#include "machine/audit.hpp"

namespace hiplab::machine {

inline constexpr double kLeastLoad = 1;        ///< of the last minute: one busy thread is us
inline constexpr double kLoadShare = 0.25;     ///< of the CPUs
inline constexpr double kMostSteal = 0.01;     ///< share of the time since start that a hypervisor took
inline constexpr double kCapTolerance = 0.99;  ///< a power cap within a percent of the default is the default
inline constexpr double kClockTolerance = 0.98;

// host_rules.cpp
Finding rule_governor(const Machine& machine);
Finding rule_load(const Machine& machine);
Finding rule_virtual(const Machine& machine);
Finding rule_iommu(const Machine& machine);
Finding rule_huge_pages(const Machine& machine);

// gpu_rules.cpp
Finding rule_power_limit(const CardState& card);
Finding rule_clocks(const CardState& card);
Finding rule_throttle(const CardState& card);
Finding rule_other_users(const CardState& card);
Finding rule_partition(const CardState& card);

// strix_halo_rules.cpp: they apply there only, where their effect was published
Finding rule_tuned_profile(const Machine& machine);
Finding rule_memory_split(const Machine& machine);
Finding rule_gtt_size(const Machine& machine);
Finding rule_kernel_release(const Machine& machine);
Finding rule_rocm_version(const Machine& machine);
Finding rule_clock_report(const Machine& machine);

}  // namespace hiplab::machine
