// SPDX-License-Identifier: MIT
// Looks at a GPU's sensors from a thread of its own while kernels are timed. Windows are timed by device events, so a
// look costs them only what the driver does for it; how long each look took is kept with it.
#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "machine/gpu_card.hpp"

namespace hiplab::machine {

struct SamplerSettings {
  double interval_s = 0.02;
  /// After this many readings the interval doubles: long groups get fewer looks a second, and files stay small.
  std::size_t double_after = 500;
};

class Sampler {
public:
  Sampler(GpuCard& card, std::uint32_t process, const SamplerSettings& settings = {});
  ~Sampler();
  Sampler(const Sampler&) = delete;
  Sampler& operator=(const Sampler&) = delete;

  /// The readings so far whose middle lies between two times of the steady clock.
  std::vector<GpuReading> between(double from_s, double to_s) const;
  /// Stops looking and gives all readings.
  std::vector<GpuReading> finish();

private:
  void look();

  GpuCard& card_;
  const std::uint32_t process_;
  const SamplerSettings settings_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::vector<GpuReading> readings_;
  std::thread thread_;
};

}  // namespace hiplab::machine
