// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include "machine/amd_card.hpp"
#include "machine/nvml_card.hpp"

namespace hiplab::machine {

bool clock_is_trusted(const std::string& arch) {
  return arch != "gfx1151";
}

std::set<int> own_processes() {
  return {getpid(), getppid()};
}

std::unique_ptr<GpuCard> open_card(const HostFiles& files, const std::string& vendor, const std::string& pci_id,
                                   const std::set<int>& own, std::string& why) {
  if (vendor == "amd") return open_amd_card(files, pci_id, own, why);
  if (vendor == "cuda") return open_nvml_card(pci_id, own, why);
  why = fmt::format("the {} ground has no GPU sensors", vendor);
  return nullptr;
}

std::vector<std::unique_ptr<GpuCard>> find_cards(const HostFiles& files, const std::set<int>& own) {
  std::vector<std::unique_ptr<GpuCard>> cards;
  std::string why;
  for (const std::string& pci_id : amd_pci_ids(files))
    if (auto card = open_amd_card(files, pci_id, own, why)) cards.push_back(std::move(card));
  if (!files.live()) return cards;
  for (const std::string& pci_id : nvml_pci_ids())
    if (auto card = open_nvml_card(pci_id, own, why)) cards.push_back(std::move(card));
  return cards;
}

}  // namespace hiplab::machine
