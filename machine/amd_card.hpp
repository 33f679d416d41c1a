// SPDX-License-Identifier: MIT
// An AMD GPU through the kernel driver's files: hwmon, gpu_metrics, mem_info, and the list of compute processes. No
// library is needed and no rights.
#pragma once
#include "machine/gpu_card.hpp"

namespace hiplab::machine {

/// Null with the reason in `why` when there is no AMD GPU at the address.
std::unique_ptr<GpuCard> open_amd_card(const HostFiles& files, const std::string& pci_id, const std::set<int>& own,
                                       std::string& why);

/// PCI addresses of all AMD GPUs that amdgpu drives.
std::vector<std::string> amd_pci_ids(const HostFiles& files);

}  // namespace hiplab::machine
