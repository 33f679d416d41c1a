// SPDX-License-Identifier: MIT
#include "runner/mark_regions.hpp"

#include <algorithm>
#include <stdexcept>

#include "runner/schedule.hpp"
#include "runner/timing.hpp"

namespace hiplab {
namespace {

constexpr int kMarkedLaunches = 5;     ///< whose ticks are stored
constexpr double kCostBudgetUs = 2e5;  ///< for the comparison of marked with unmarked launches
constexpr double kMostPairs = 50;

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

/// Marked and unmarked in turn, so that a drifting clock hits both; three launches at least, even of a slow kernel.
void measure_cost(hip::Runtime& runtime, GatedVariant& variant, Ticks& ticks, RegionTable& table) {
  const BufferSet& set = variant.buffers();
  auto once = [&](std::uint64_t* to) {
    return launch_us(runtime, ticks.stream, [&](hip::Stream s) { variant.launch(s, set, to); });
  };
  std::vector<double> unmarked, marked;
  double spent = 0;
  while (unmarked.size() < 3 || (spent < kCostBudgetUs && unmarked.size() < kMostPairs)) {
    unmarked.push_back(once(nullptr));
    marked.push_back(once(ticks.device));
    spent += 2 * (unmarked.back() + marked.back());
  }
  table.unmarked_us = median_of(unmarked);
  table.marked_us = median_of(marked);
}

}  // namespace

RegionTable mark_regions(hip::Runtime& runtime, GatedVariant& variant) {
  RegionTable table;
  const auto& regions = variant.variant().regions;
  if (regions.empty()) return table;
  if (!variant.variant().blocks) throw std::logic_error("a variant with regions must state its blocks");
  table.blocks = variant.variant().blocks(variant.point());
  if (table.blocks == 0) return {};
  for (const auto& region : regions) {
    table.names.push_back(region.name);
    table.classes.push_back(class_name(region.cls));
    table.accumulates.push_back(region.accumulates);
  }
  table.tick_ns = variant.point().device.tick_ns;
  const std::size_t count = std::size_t{table.blocks} * regions.size() * 2;
  Ticks ticks(runtime, std::max<std::size_t>(count, 1));
  for (int i = 0; i < kMarkedLaunches && count > 0; ++i) {
    runtime.fill(ticks.device, 0, ticks.bytes);
    variant.launch(ticks.stream, variant.buffers(), ticks.device);
    runtime.synchronize(ticks.stream);
    RegionLaunch launch;
    launch.ticks.resize(count);
    runtime.download(launch.ticks.data(), ticks.device, ticks.bytes);
    table.launches.push_back(std::move(launch));
  }
  measure_cost(runtime, variant, ticks, table);
  return table;
}

}  // namespace hiplab
