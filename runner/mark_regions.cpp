// SPDX-License-Identifier: MIT
#include "runner/mark_regions.hpp"

#include <algorithm>
#include <stdexcept>

#include "runner/schedule.hpp"

namespace hiplab {
namespace {

constexpr std::size_t kMarkedLaunches = 5;  ///< whose ticks are stored
constexpr std::uint64_t kLeastBlocks = 10;  ///< of the comparison of marked with unmarked launches

const char* class_name(RegionClass cls) {
  switch (cls) {
    case RegionClass::parallel:
      return "parallel";
    case RegionClass::waiting:
      return "waiting";
    case RegionClass::elected:
      return "elected";
    case RegionClass::nested:
      return "nested";
  }
  return "";
}

/// The ticks buffer, a stream, freed at the end.
struct Ticks {
  Ticks(hip::Runtime& r, std::size_t count) : runtime(r), bytes(count * sizeof(std::uint64_t)) {
    device = static_cast<std::uint64_t*>(runtime.allocate(bytes, "ticks"));
    stream = runtime.create_stream();
    runtime.fill(device, 0, bytes);
  }
  ~Ticks() {
    runtime.destroy(stream);
    runtime.release(device);
  }
  hip::Runtime& runtime;
  std::size_t bytes;
  std::uint64_t* device = nullptr;
  hip::Stream stream;
};

/// The kernel's time without and with the marks, interleaved, on rotating sets: what a report compares is taken as the
/// point's own samples are.
void measure_cost(hip::Runtime& runtime, const GatedVariant& variant, const std::vector<BufferSet*>& sets,
                  const Ticks& ticks, double cap_s, std::uint64_t& ring, RegionTable& table) {
  std::vector<Arm> arms;
  for (std::uint64_t* to : {static_cast<std::uint64_t*>(nullptr), ticks.device})
    arms.push_back({[&, to](hip::Stream stream, std::uint64_t set) { variant.launch(stream, *sets[set], to); },
                    sets.size(),
                    {},
                    &ring,
                    sets.front()->has_inout()});
  TimingOptions options;
  options.cap_s = cap_s;
  options.warmup_cap_s = cap_s / 2;
  options.min_blocks = kLeastBlocks;
  std::uint64_t order = 0;
  const auto times = time_arms(runtime, variant.point().device, arms, options, order, {});
  std::vector<double> medians;
  for (std::size_t a = 0; a < times.size(); ++a) {
    if (!times[a].error.empty()) throw hip::Error(times[a].error_kind, times[a].error);
    std::vector<double> us;
    for (Sample sample : times[a].samples) {
      const bool twin = sample.side == 1;
      if (!twin) us.push_back(sample.us);
      sample.side = twin ? 2 : static_cast<std::uint32_t>(a);
      table.cost_samples.push_back(sample);
    }
    medians.push_back(median_of(us));
  }
  std::sort(table.cost_samples.begin(), table.cost_samples.end(),
            [](const Sample& a, const Sample& b) { return a.order < b.order; });
  table.unmarked_us = medians[0];
  table.marked_us = medians[1];
}

/// Marked launches on one set after the other, so that a set is as far from its last use as in the timed ones.
void keep_ticks(hip::Runtime& runtime, const GatedVariant& variant, const std::vector<BufferSet*>& sets, Ticks& ticks,
                std::uint64_t& ring, RegionTable& table) {
  for (std::size_t i = 0; i < kMarkedLaunches; ++i) {
    runtime.fill(ticks.device, 0, ticks.bytes);
    variant.launch(ticks.stream, *sets[ring], ticks.device);
    ring = (ring + 1) % sets.size();
    runtime.synchronize(ticks.stream);
    RegionLaunch launch;
    launch.ticks.resize(ticks.bytes / sizeof(std::uint64_t));
    runtime.download(launch.ticks.data(), ticks.device, ticks.bytes);
    table.launches.push_back(std::move(launch));
  }
}

void describe_regions(const GatedVariant& variant, RegionTable& table) {
  for (const auto& region : variant.variant().regions) {
    table.names.push_back(region.name);
    table.classes.push_back(class_name(region.cls));
    table.accumulates.push_back(region.accumulates);
    if (variant.variant().ctas) table.masks.push_back(region.mask);
  }
  if (!variant.variant().ctas) return;
  table.ctas = variant.variant().ctas(variant.point());
  if (table.ctas->count() != table.blocks) throw std::logic_error("the grid of the masks has another count of blocks");
}

}  // namespace

RegionTable mark_regions(hip::Runtime& runtime, GatedVariant& variant, const std::vector<BufferSet*>& sets,
                         const ReferenceOf& reference, double cap_s) {
  RegionTable table;
  const auto& regions = variant.variant().regions;
  if (regions.empty()) return table;
  if (!variant.variant().blocks) throw std::logic_error("a variant with regions must state its blocks");
  table.blocks = variant.variant().blocks(variant.point());
  if (table.blocks == 0) return {};
  describe_regions(variant, table);
  table.tick_ns = variant.point().device.tick_ns;
  table.rotation = sets.size();
  table.rotation_bytes = static_cast<double>(sets.size()) * static_cast<double>(variant.touched_bytes());
  Ticks ticks(runtime, std::size_t{table.blocks} * regions.size() * 2);
  std::uint64_t ring = 0;
  measure_cost(runtime, variant, sets, ticks, cap_s, ring, table);
  keep_ticks(runtime, variant, sets, ticks, ring, table);
  BufferSet& judged = *sets[ring];
  judged.poison();
  variant.launch(ticks.stream, judged, ticks.device);
  runtime.synchronize(ticks.stream);
  variant.check_marked(judged, reference);
  return table;
}

}  // namespace hiplab
