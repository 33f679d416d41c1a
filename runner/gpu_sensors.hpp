// SPDX-License-Identifier: MIT
// The sensors of the device under test, and the looks at them while a group is timed.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "machine/sampler.hpp"
#include "runner/load_ground.hpp"
#include "runner/timing.hpp"

namespace hiplab {

class GpuSensors {
public:
  /// Never throws for missing sensors: absent() says why there are none.
  explicit GpuSensors(const LoadedGround& ground);

  const std::string& absent() const { return absent_; }
  machine::GpuCard* card() const { return card_.get(); }
  /// What the run file says of the readings: source, interval, trust in the clock; or why there are none.
  std::map<std::string, std::string> notes() const;

  /// Looks from now on, and lets the timing read the clock and hear of disturbances. No effect without sensors.
  void begin(TimingOptions& options);
  /// The readings since begin().
  std::vector<GpuReading> end();

private:
  std::string absent_, arch_;
  std::unique_ptr<machine::GpuCard> card_;
  std::unique_ptr<machine::Sampler> sampler_;
};

}  // namespace hiplab
