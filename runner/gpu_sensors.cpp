// SPDX-License-Identifier: MIT
#include "runner/gpu_sensors.hpp"

#include <fmt/format.h>

#include "runner/reading_flags.hpp"

namespace hiplab {

GpuSensors::GpuSensors(const LoadedGround& ground) : arch_(ground.facts.arch) {
  card_ =
      machine::open_card(machine::HostFiles(), ground.backend, ground.facts.pci_id, machine::own_processes(), absent_);
}

std::map<std::string, std::string> GpuSensors::notes() const {
  if (!card_) return {{"absent", absent_}};
  const machine::SamplerSettings settings;
  return {
      {"source", card_->source()},
      {"clock_trusted", machine::clock_is_trusted(arch_)
                            ? "yes"
                            : "no: this part's driver misreports it (CITED), no sample is flagged by it"},
      {"interval", fmt::format("{:.0f} ms, doubled after every {} readings of a group", 1e3 * settings.interval_s,
                               settings.double_after)},
      {"power",
       "of the card, at the reading; the driver's own filter is not known, so no energy of a launch is derived from "
       "it"},
  };
}

void GpuSensors::begin(TimingOptions& options) {
  if (!card_) return;
  sampler_ = std::make_unique<machine::Sampler>(*card_, options.process);
  options.clock = [this] { return card_->read_clock(); };
  options.clock_trusted = machine::clock_is_trusted(arch_);
  options.disturbed = [this](double from_s, double to_s) {
    const auto all = sampler_->between(0, to_s);
    const auto inside = sampler_->between(from_s, to_s);
    return flags_of(inside, usual_processes(all));
  };
}

std::vector<GpuReading> GpuSensors::end() {
  if (!sampler_) return {};
  auto readings = sampler_->finish();
  sampler_.reset();
  return readings;
}

}  // namespace hiplab
