// SPDX-License-Identifier: MIT
#include "runner/timed_point.hpp"

#include <optional>

#include "runner/rotation.hpp"
#include "runner/warm_up.hpp"

namespace hiplab {
namespace {

RotatingSets sets_of(hip::Runtime& runtime, GatedVariant& variant, const TimedPointOptions& options) {
  BufferSet& first = variant.buffers();
  std::uint64_t count = 1;
  if (options.rotate && !options.warm) {
    const double budget =
        kMemoryShare * static_cast<double>(runtime.free_memory()) + static_cast<double>(variant.set_bytes());
    count = plan_rotation(variant.touched_bytes(), variant.set_bytes(), options.cache_bytes,
                          static_cast<std::size_t>(budget))
                .copies;
  }
  RotatingSets sets;
  sets.fill(first, count);
  return sets;
}

}  // namespace

TimedPoint::TimedPoint(hip::Runtime& runtime, const hip::DeviceFacts& facts, GatedVariant& variant,
                       const TimedPointOptions& options)
    : variant_(variant),
      sets_(sets_of(runtime, variant, options)),
      arm_{[this](hip::Stream stream, std::uint64_t set) { variant_.launch(stream, *sets_.all[set]); },
           sets_.all.size(), nullptr, nullptr, sets_.all.front()->has_inout()},
      timed_(runtime, facts, arm_) {
  timed_.prepare();
  const auto window = [this](std::size_t) { return std::optional<double>(timed_.window()); };
  settled_ = warm_up({}, 1, options.warmup_cap_s, window, [] {}).front();
}

void TimedPoint::finish(const ReferenceOf& reference) {
  sets_.poison();
  arm_.in_place ? timed_.one_launch() : timed_.window();
  variant_.check_after_timing(*sets_.all[timed_.last_set()], reference);
}

double TimedPoint::rotation_bytes() const {
  return static_cast<double>(sets_.all.size()) * static_cast<double>(variant_.touched_bytes());
}

}  // namespace hiplab
