// SPDX-License-Identifier: MIT
// Recorded runs with known truth: seeded samples as the interleaved protocol would record them.
#pragma once
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "analysis/seeded_random.hpp"
#include "runner/spec.hpp"

namespace hiplab::synthetic {

/// A standard normal number (Box and Muller; one of the pair is enough here).
inline double normal(SeededRandom& random) {
  return std::sqrt(-2 * std::log(random.uniform())) * std::cos(2 * 3.14159265358979323846 * random.uniform());
}

/// How the machine behaves while a group is measured; all on the scale of ln(time).
struct Machine {
  double noise = 0.01;          ///< of one sample
  double process_spread = 0;    ///< of a whole process, per arm
  double drift_per_sample = 0;  ///< added with every sample taken, whatever its arm
  double slow_mode = 0;         ///< distance of the second mode; 0: one mode
  double slow_share = 0.3;      ///< of samples in it
  bool interleaved = true;      ///< ABBA blocks; false: all samples of one arm, then all of the next
};

struct Arm {
  PointRecord* point;
  double us;  ///< true time
  std::uint32_t side = 0;
};

/// Appends `blocks` blocks a process to each arm: every arm once, then in reverse order, so two samples an arm and
/// block.
inline void measure(const std::vector<Arm>& arms, const Machine& machine, std::uint32_t processes, std::uint32_t blocks,
                    SeededRandom& random) {
  for (std::uint32_t process = 0; process < processes; ++process) {
    std::vector<double> process_effect;
    for (std::size_t a = 0; a < arms.size(); ++a) process_effect.push_back(machine.process_spread * normal(random));
    std::uint64_t order = 0;
    const auto take = [&](std::size_t a, std::uint32_t block) {
      double log_us = std::log(arms[a].us) + process_effect[a] + machine.noise * normal(random) +
                      machine.drift_per_sample * static_cast<double>(order);
      if (machine.slow_mode > 0 && random.uniform() < machine.slow_share) log_us += machine.slow_mode;
      Sample sample;
      sample.us = std::exp(log_us);
      sample.order = order++;
      sample.block = block;
      sample.side = arms[a].side;
      sample.process = process;
      sample.clock_mhz = 1500;
      arms[a].point->samples.push_back(sample);
    };
    if (machine.interleaved) {
      for (std::uint32_t block = 0; block < blocks; ++block) {
        for (std::size_t a = 0; a < arms.size(); ++a) take(a, block);
        for (std::size_t a = arms.size(); a-- > 0;) take(a, block);
      }
    } else {
      for (std::size_t a = 0; a < arms.size(); ++a)
        for (std::uint32_t sample = 0; sample < 2 * blocks; ++sample) take(a, sample / 2);
    }
  }
}

inline PointRecord point(std::string id, std::string experiment, std::string variant, std::string shape,
                         std::map<std::string, std::int64_t> axes) {
  PointRecord p;
  p.id = std::move(id);
  p.experiment = std::move(experiment);
  p.variant = std::move(variant);
  p.shape = std::move(shape);
  p.axes = std::move(axes);
  p.status = "ok";
  p.timer = "graph x 20";
  p.warmup = "settled";
  p.stopped_by = "precision";
  p.rotation = 8;
  p.rotation_bytes = 256e6;
  p.operations_unit = "fp16";
  p.first_us = 90;
  p.numerics.gate = "relative L2 at most 0.003";
  p.numerics.passed = true;
  p.numerics.elements = 4096;
  p.numerics.distinct_ratio = 1;
  p.numerics.rel_l2 = 8.3e-4;
  p.numerics.sha256 = "00";
  return p;
}

/// A made-up GPU with 1000 GB/s, 50 TFLOP/s fp16 and 16 MiB of last-level cache.
inline DevicePeaks device_row() {
  DevicePeaks row;
  row.name = "Example GPU 1";
  row.arch = "gfx908";
  row.match = "example";
  row.bandwidth_gbs = 1000;
  row.fp16_tflops = 50;
  row.fp32_tflops = 25;
  row.last_level_cache_bytes = 16 * 1024 * 1024;
  row.source = "example datasheet";
  return row;
}

inline RunRecord gpu_run() {
  RunRecord run;
  run.path = "somewhere/example.h5";
  run.digest = "0123456789abcdef";
  run.root = {{"schema", "hiplab-run/1"},
              {"version", "0.1.0"},
              {"commit", "1ac76cd"},
              {"dirty", "0"},
              {"command", "hiplab run demo --device gpu --preset published"},
              {"started", "2025-01-02T03:04:05Z"},
              {"preset", "published"}};
  run.environment = {{"device_name", "Example GPU 1"}, {"arch", "gfx908"},      {"backend", "amd"}, {"driver", "1.2.3"},
                     {"compiler", "clang 19"},         {"host", "example host"}};
  return run;
}

inline RunRecord cpu_run() {
  RunRecord run = gpu_run();
  run.environment["device_name"] = "Example CPU";
  run.environment["arch"] = "x86_64";
  run.environment["backend"] = "cpu";
  run.environment["l2_bytes"] = "33554432";
  return run;
}

inline ExperimentSpec demo_spec() {
  ExperimentSpec spec;
  spec.name = "demo";
  spec.title = "A made-up experiment";
  spec.source = "a made-up log";
  spec.hardware = "Example GPU 1 (gfx908)";
  spec.baseline = "baseline";
  spec.limits = {"Nothing here is real."};
  return spec;
}

/// Two shapes x M x two variants with A/A twins, and a bandwidth ladder: what the report of a GPU run is made of.
inline RunRecord whole_run(std::uint64_t seed, std::uint32_t processes = 5, std::uint32_t blocks = 12,
                           std::vector<std::int64_t> rows = {1, 2, 4, 6, 8, 18}) {
  RunRecord run = gpu_run();
  SeededRandom random(seed);
  run.points.reserve(1000);
  const auto next_id = [&] {
    std::string id = std::to_string(run.points.size());
    return std::string(6 - id.size(), '0') + id;
  };
  const Machine machine{0.008, 0.002, 0.00001, 0, 0, true};
  for (const auto& [shape, k, n] : {std::tuple("small", 2048, 5120), std::tuple("wide", 5120, 12800)}) {
    for (std::int64_t m : rows) {
      const double weights = 0.5 * k * n;
      std::vector<Arm> arms;
      for (const char* variant : {"baseline", "library_fp16"}) {
        const bool base = variant[0] == 'b';
        PointRecord& p = run.points.emplace_back(
            point(next_id(), "demo", variant, shape, {{"M", m}, {"K", k}, {"N", n}, {"bits", 4}}));
        p.bytes_read = (base ? 1 : 4) * weights + 2.0 * static_cast<double>(m) * k;
        p.bytes_written = 2.0 * static_cast<double>(m) * n;
        p.operations = 2.0 * static_cast<double>(m) * k * n;
        const double us = base ? p.bytes_read / 350e3 * (1 + 0.12 * static_cast<double>(m)) : p.bytes_read / 700e3 + 2;
        arms.push_back({&p, us, 0});
        if (base) arms.push_back({&p, us, 1});
        p.regions.names = {"load", "multiply", "reduce"};
        p.regions.classes = {"parallel", "parallel", "waiting"};
        p.regions.accumulates = {false, false, false};
        p.regions.tick_ns = 10;
        p.regions.blocks = 8;
        RegionLaunch launch;
        for (std::uint64_t b = 0; b < 8; ++b)
          for (std::uint64_t tick : {1000 + b, 1400 + b, 1400 + b, 2400 + b, 2400 + b, 2600 + b})
            launch.ticks.push_back(b == 7 ? 0 : tick);
        p.regions.launches = {launch, launch};
        p.regions.unmarked_us = us;
        p.regions.marked_us = 1.03 * us;
      }
      measure(arms, machine, processes, blocks, random);
    }
  }
  for (std::int64_t kib : {256, 1024, 4096, 16384, 65536, 262144}) {
    for (const char* variant : {"read", "write", "copy"}) {
      PointRecord& p = run.points.emplace_back(point(next_id(), "bandwidth", variant, std::to_string(kib) + "KiB",
                                                     {{"array_kib", kib}, {"stride", 1}, {"width", 16}}));
      p.bytes_read = 1024.0 * static_cast<double>(kib);
      p.operations_unit = "fp32";
      const double rate = (variant[0] == 'r' ? 900e3 : variant[0] == 'w' ? 820e3 : 760e3);
      measure({{&p, 3 + p.bytes_read / rate, 0}}, machine, processes, blocks, random);
    }
  }
  return run;
}

/// whole_run() as one of several sittings: a file of its own, measured with a ground library of its own.
inline RunRecord sitting(std::uint64_t seed) {
  RunRecord run = whole_run(seed, 5, 12, {1, 4});
  run.digest = "digest " + std::to_string(seed);
  run.environment["ground_sha256"] = "ground " + std::to_string(seed);
  return run;
}

}  // namespace hiplab::synthetic
