// SPDX-License-Identifier: MIT
// An NVIDIA GPU through NVML, opened when first asked for. A call that the library lacks, or that fails, leaves its
// field unreadable and nothing else.
#pragma once
#include "machine/gpu_card.hpp"

namespace hiplab::machine {

/// Null with the reason in `why` when there is no NVML or it does not know the address.
std::unique_ptr<GpuCard> open_nvml_card(const std::string& pci_id, const std::set<int>& own, std::string& why);

/// PCI addresses of all GPUs that NVML knows; none without NVML.
std::vector<std::string> nvml_pci_ids();

/// NVML's word of reasons in the words of both vendors.
std::uint32_t nvml_reasons(unsigned long long reasons);

}  // namespace hiplab::machine
