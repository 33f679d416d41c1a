// SPDX-License-Identifier: MIT
// A recorded run in memory: what the runner writes, the file stores and every analysis reads. Knows no kernel.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/cta_mask.hpp"
#include "analysis/telemetry_record.hpp"

namespace hiplab {

/// One timed window.
struct Sample {
  double us = 0;            ///< microseconds of one launch (window / inner)
  std::uint64_t order = 0;  ///< position among all samples of its process
  std::uint32_t block = 0;  ///< randomised block (ABBA) it belongs to; pairs share a block
  std::uint32_t side = 0;   ///< 0: the point itself; 1: its A/A twin
  std::uint32_t process = 0;
  double clock_mhz = -1;  ///< core clock next to the window; negative: not read
  double temperature_c = -1;
  std::uint32_t flag = 0;  ///< 0 good; see SampleFlag
  /// The window on the host's steady clock, what is queued before it included; negative: not recorded.
  double began_s = -1, ended_s = -1;
};

enum SampleFlag : std::uint32_t {
  kGood = 0,
  kClockDrift = 1,
  kThrottled = 2,
  kHeldBack = 4,      ///< the card named a temperature limit or a hardware slowdown in the block
  kShared = 8,        ///< another process held the GPU in the block
  kPowerLimited = 16  ///< the power limit governed the clock in the block: a condition of the run, no cause to drop
};

/// True for flags that take a sample out of every figure. The power limit alone does not: at free clocks it is what
/// governs a card under load, and a clock that moves for it is flagged as such.
inline bool is_cause(std::uint32_t flag) {
  return (flag & ~static_cast<std::uint32_t>(kPowerLimited)) != 0;
}

/// How far an output lies from the same sum in another order.
struct Drift {
  std::string output, order;
  double max_abs = 0;
  double max_rel = 0;     ///< largest |y - other| / |other| of one element; elements where the other is 0 left out
  double of_largest = 0;  ///< max_abs / the largest |other|
};

/// What the numeric gate saw, for all outputs of the point together.
struct Numerics {
  std::string gate;  ///< the gate in words
  bool passed = false;
  std::string failure;  ///< what was wrong, with the first wrong index
  double max_abs = 0, rel_l2 = 0, max_abs_over_rms = 0;
  std::uint64_t max_ulp = 0;  ///< in the output type
  std::uint64_t outside = 0;  ///< elements outside the bound
  std::uint64_t nan_inf = 0, unwritten = 0, elements = 0;
  double distinct_ratio = 0;    ///< distinct values / distinct values of the reference
  std::string sha256;           ///< of the output bytes
  bool deterministic = true;    ///< same bits on the repeated gate launches and after the last timed one
  std::uint64_t launches = 0;   ///< repeated launches whose bits were compared with the first one's, over all processes
  std::uint64_t same_bits = 0;  ///< those of them that gave the same bits
  std::vector<Drift> drift = {};                  ///< reported, never gated
  std::optional<std::uint64_t> ulp_to_base = {};  ///< largest distance from the other build's output, in `run --ab`
};

struct RegionLaunch {
  std::vector<std::uint64_t> ticks;  ///< [block][region][2]
};

struct RegionTable {
  std::vector<std::string> names, classes;  ///< classes: parallel, waiting, elected, nested
  std::vector<bool> accumulates;
  std::vector<CtaMask> masks;   ///< which CTAs enter each region; empty: the variant states no grid
  std::optional<CtaGrid> ctas;  ///< that the masks are of
  double tick_ns = 1;
  std::uint32_t blocks = 0;
  std::uint64_t rotation = 0;  ///< buffer sets that the marked launches went through in turn; 0: not recorded, one set
  double rotation_bytes = 0;   ///< bytes between two uses of a set
  std::vector<RegionLaunch> launches;
  double unmarked_us = 0, marked_us = 0;  ///< median kernel time without and with the marks
  /// What these are the medians of, interleaved as a point's samples are: side 0 without marks, 1 with them, 2 without
  /// them once more. Empty in files of earlier versions.
  std::vector<Sample> cost_samples;
};

inline constexpr const char* kGatesOnly = "gates";  ///< stopped_by of a run that judges and does not time

struct PointRecord {
  std::string id;  ///< NNNNNN within its file
  std::string experiment, variant, shape;
  std::map<std::string, std::int64_t> axes;
  std::string status;           ///< ok, gate_failed, launch_failed, out_of_memory, skipped
  std::string message;          ///< reason for anything but ok
  std::string metric = "cold";  ///< cold or warm
  std::string timer;            ///< events, graph x inner, wall clock (functional)
  std::string warmup;           ///< settled, unsettled
  std::string stopped_by;       ///< precision, cap; kGatesOnly: it was not to be timed
  std::uint64_t inner = 1;      ///< launches in one window
  std::uint64_t rotation = 1;   ///< buffer sets in rotation
  double rotation_bytes = 0;    ///< bytes between two uses of a buffer
  double bytes_read = 0, bytes_written = 0, operations = 0;
  std::string operations_unit, traffic_words;
  std::uint64_t seed = 0;
  double first_us = 0;         ///< the first launch of the process, apart
  double prepare_us = 0;       ///< the host's time to make the variant's own buffers, in the first process
  double prepared_bytes = 0;   ///< of the repacked copies that a launch reads
  double workspace_bytes = 0;  ///< of scratch
  std::string launches;        ///< shapes of a launch's kernels, in words; empty: none of ours, or not recorded
  std::vector<Sample> samples;
  Numerics numerics;
  RegionTable regions;
};

/// The other build of a `run --ab`: what BASE is to the run's own points, block by block.
struct BaseSide {
  std::map<std::string, std::string> environment;
  std::vector<PointRecord> points;  ///< a sample's process and block are those of its neighbour in the own point
  /// Fresh pairs of rows that the first samples put under suspicion: own points and the other build's.
  std::vector<PointRecord> confirming, confirming_base;
};

struct RunRecord {
  std::string path;                         ///< where it was read from
  std::string digest;                       ///< SHA-256 of the file
  std::map<std::string, std::string> root;  ///< schema, version, commit, dirty, command, started, preset, complete, ...
  std::map<std::string, std::string> environment;  ///< device_name, arch, backend, driver, compiler, host, ...
  std::vector<PointRecord> points;
  TelemetryRecord telemetry;  ///< empty in files of earlier versions
  std::string audit;          ///< JSON object of `hiplab audit`, taken at the start; empty in files of earlier versions
  std::optional<BaseSide> base = {};
};

}  // namespace hiplab
