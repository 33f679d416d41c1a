// SPDX-License-Identifier: MIT
#include "machine/sampler.hpp"

#include <chrono>

namespace hiplab::machine {

Sampler::Sampler(GpuCard& card, std::uint32_t process, const SamplerSettings& settings)
    : card_(card), process_(process), settings_(settings), thread_([this] { look(); }) {}

Sampler::~Sampler() {
  finish();
}

void Sampler::look() {
  double interval_s = settings_.interval_s;
  std::size_t left = settings_.double_after;
  std::unique_lock lock(mutex_);
  while (!stop_) {
    lock.unlock();
    GpuReading reading = card_.read();  // not under the lock: the timing thread must never wait for a driver
    reading.process = process_;
    lock.lock();
    readings_.push_back(reading);
    if (--left == 0) {
      interval_s *= 2;
      left = settings_.double_after;
    }
    wake_.wait_for(lock, std::chrono::duration<double>(interval_s), [this] { return stop_; });
  }
}

std::vector<GpuReading> Sampler::between(double from_s, double to_s) const {
  const std::lock_guard lock(mutex_);
  std::vector<GpuReading> inside;
  for (auto reading = readings_.rbegin(); reading != readings_.rend() && reading->time_s >= from_s; ++reading)
    if (reading->time_s <= to_s) inside.push_back(*reading);
  return inside;
}

std::vector<GpuReading> Sampler::finish() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
  return readings_;
}

}  // namespace hiplab::machine
