// SPDX-License-Identifier: MIT
// experiment.toml: what was published about an experiment (shapes, axes, claims) and which points its presets hold.
#pragma once
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/masked_regions.hpp"
#include "runner/verdict_rules.hpp"

namespace hiplab {

struct ShapeSpec {
  std::string name;
  std::map<std::string, std::int64_t> dims;  ///< K, N, ...
  std::string note;
  std::vector<std::string> must_fail;  ///< globs of variants whose gate must fail here, as it did when published
  std::vector<std::string> must_skip;  ///< globs of variants that must refuse the shape
};

/// An axis that tunes a kernel and changes neither inputs nor result, with the value that the published code held.
/// Points that do not name it have that value; a variant that does not read it is the same at all its values.
struct TuningAxis {
  std::string axis;
  std::int64_t published = 0;
  std::map<std::string, std::int64_t> where;  ///< for points with these values of other axes; empty: all
  std::vector<std::string> variants;          ///< globs of those that read it; empty: all
};

/// Where its conditions hold, `variant` runs the machine code of `as`: whatever their times differ by is noise.
struct SameCode {
  std::string variant, as;
  std::vector<std::string> archs;                ///< globs; empty: every ground
  std::map<std::string, std::int64_t> at_most;   ///< axis -> its largest value
  std::map<std::string, std::string> not_above;  ///< axis -> an axis that bounds it, at points that have the latter
  std::string because;
  std::map<std::string, std::int64_t> where = {};  ///< axis -> the only value at which it holds
};

struct PresetSpec {
  std::vector<std::string> shapes;                        ///< shape names or globs
  std::map<std::string, std::vector<std::int64_t>> axes;  ///< axis -> values
  std::vector<std::string> variants;                      ///< globs; empty: all
};

/// Picks recorded points: every named field must match; axes by value.
struct PointQuery {
  std::string variant;
  std::string shape;                                                ///< glob; empty: any
  std::map<std::string, std::int64_t> axes;                         ///< empty: any
  std::map<std::string, std::int64_t> at_least = {}, at_most = {};  ///< bounds of axes

  /// Whether a point with these axes is among those that the query picks by axes.
  bool takes(const std::map<std::string, std::int64_t>& point) const {
    const auto all = [&](const std::map<std::string, std::int64_t>& wanted, auto fits) {
      return std::all_of(wanted.begin(), wanted.end(), [&](const auto& axis) {
        const auto it = point.find(axis.first);
        return it != point.end() && fits(it->second, axis.second);
      });
    };
    return all(axes, std::equal_to<>()) && all(at_least, std::greater_equal<>()) && all(at_most, std::less_equal<>());
  }
};

/// Rows of a published table.
struct PublishedRows {
  std::string file;                          ///< in datasets/published
  std::map<std::string, std::string> where;  ///< column -> required text; empty: all rows
};

/// A published number or statement and the rule that tests it. Kinds of rule:
///   value            quantity of the points of `of` (their median when several match), compared with `published`
///   ratio            quantity(of) / quantity(over), point by point, geometric mean over the points
///   change_percent   100 (ratio - 1)
///   statement        nothing is computed: the verdict comes from `fixed_verdict` with its reason (address arithmetic,
///   say)
///   same_bits        share of the pairs of `of` and `over` whose outputs have the same digest
///   flatness         of a model's tokens_per_s over `axis`: the highest over the lowest
///   crossover        the least value of `axis` from which a model's step is faster with `of` than with `over`
///   storage          GiB of the [[storage]] table that `storage` names
/// Quantities: time_us, rate (1 / time), bandwidth_gbs, share_of_ceiling, share_of_datasheet, rel_l2,
/// max_abs_over_rms, workspace_mib, figure:NAME for a figure of the points; with `model` (rules value and ratio):
/// step_ms, tokens_per_s, share_of_matrix_peak.
struct ClaimSpec {
  std::string id;
  std::string statement;
  std::string source;
  std::string conditions;
  std::vector<PublishedRows> rows;  ///< the published rows that it judges
  double published = 0;
  std::string unit;
  double tolerance = 0;             ///< relative, on `published`
  std::string direction = "equal";  ///< equal, at_least, at_most
  /// Where it can be tested: globs of the arch (gfx908) or, letter case aside, of the product ("NVIDIA H200*"). Empty:
  /// any GPU.
  std::vector<std::string> devices;
  std::string rule = "value";
  std::string quantity;
  PointQuery of;
  std::optional<PointQuery> over;
  std::string model;          ///< in the table `model_layers`, without tensor parallelism: the claim is of its step
  std::string axis, storage;  ///< of the rules of these names
  std::string fixed_verdict;  ///< only with rule = statement
  std::string reason;         ///< why it cannot be tested by a point, or why the fixed verdict holds
};

/// A figure of a report: the quantity of `of` over that of `over`, paired as by a claim's rule `ratio`, at each M.
struct ComparisonSpec {
  struct Published {
    double ratio = 0;
    std::string what;  ///< which of the source's cases
  };
  std::string title;
  std::string quantity;  ///< time_us, rel_l2 or workspace_mib
  PointQuery of, over;
  std::string along;                 ///< an axis to run along; empty: a row a shape
  std::vector<Published> published;  ///< ratios in the same sense, CITED
};

/// A published table that the report sets beside the measured one.
struct PublishedTable {
  std::string file;  ///< in datasets/published
  std::string caption;
  std::vector<std::string> columns;          ///< columns to print; empty: all
  std::map<std::string, std::string> where;  ///< column -> required text
};

/// A published region table, with the grid that it was taken on: the report runs the region reducer on it.
struct PublishedRegions {
  struct Row {
    std::string id;     ///< in the column region_id
    std::string label;  ///< that the source printed
    std::string name;   ///< of the region in the kernel
    CtaMask mask = CtaMask::all;
    RegionKind kind = RegionKind::work;
    std::string claim;  ///< what the comparison bears on; empty: nothing
  };
  std::string file;  ///< in datasets/published; metrics nonzero_ctas, first_entry, last_exit (us), region_time
  std::string caption;
  CtaGrid grid;
  double kernel_us = 0;
  std::vector<Row> rows;
};

/// What a section on whole steps says: tokens a second over M, and what was published beside them.
struct PrefillSpec {
  std::int64_t from = 1;              ///< the least M that counts as prefill
  std::vector<std::string> variants;  ///< expected; one that is missing in the files is said to be
  PublishedRows published;            ///< rates in tok/s over the column `context`
  std::string published_model;        ///< whose layers they are of
  double published_peak_tops = 0;     ///< CITED matrix peak of the published device
};

/// Two variants that a dispatch chooses between by M.
struct CrossoverSpec {
  std::string of, over;        ///< `of` is taken from the threshold on
  std::int64_t published = 0;  ///< threshold; 0: nobody published one
};

/// Speculative decoding: a round of N drafts is one step of N + 1 rows.
struct SpeculationSpec {
  std::string file;                   ///< in datasets/published; columns spec_tokens, metric, value
  std::vector<std::int64_t> drafts;   ///< N
  std::vector<std::string> variants;  ///< globs of those that may make the step
  std::vector<std::string> notes;     ///< where the source contradicts itself
};

/// Bytes of a model's weights as a layout stores them.
struct StorageSpec {
  struct Part {
    std::string what;
    double bits = 0;
    std::int64_t per = 1;  ///< weights that share it
  };
  std::string name, model, source, note;
  double published_gib = 0;
  std::vector<Part> parts;
};

struct ExperimentSpec {
  std::string name;
  std::string title;
  std::string source;
  std::string hardware;
  std::string baseline;                    ///< the variant that ratios are taken to
  std::vector<std::string> baseline_axes;  ///< axes along which the baseline is matched; empty: all
  /// Axes and values whose points go first: a variant runs elsewhere only once its point there (same shape, same other
  /// axes) has passed its gate in the same run.
  std::map<std::string, std::int64_t> gate_first;
  std::vector<TuningAxis> tuning;
  std::vector<SameCode> same_code;
  bool conformance = false;         ///< only its gates mean something: reports show no times of it
  bool untimed = false;             ///< a launch is a whole run with allocations of its own: judged, never timed
  std::vector<std::string> figures; ///< outputs that are counts: exact whatever the gate, their values kept in the run file
  std::string model_layers;         ///< a table in datasets that reports sum a token's layers by; empty: none
  std::vector<std::string> limits;  ///< sentences for the report: what this experiment does not cover
  std::vector<ShapeSpec> shapes;
  std::map<std::string, PresetSpec> presets;  ///< quick, published, full
  std::vector<ClaimSpec> claims;
  std::vector<ComparisonSpec> comparisons;
  std::vector<PublishedTable> tables;
  std::vector<PublishedRegions> published_regions;
  std::optional<PrefillSpec> prefill;
  std::vector<CrossoverSpec> crossovers;
  std::optional<SpeculationSpec> speculation;
  std::vector<StorageSpec> storage;
  std::string matrix_rates;             ///< a table in datasets of matrix instructions' rates; empty: none
  std::optional<VerdictRules> verdict;  ///< of a soak of this experiment's arms; empty: none was published
  std::filesystem::path folder;
};

/// Reads one experiment.toml. Throws UserError with file, line and what is wrong; unknown keys are errors.
ExperimentSpec read_spec(const std::filesystem::path& toml);

/// Reads every experiments/*/experiment.toml below `root`, by name.
std::vector<ExperimentSpec> read_specs(const std::filesystem::path& root);

/// A row of datasets/devices.toml: CITED peaks of a device.
struct DevicePeaks {
  std::string name;   ///< product
  std::string arch;   ///< gfx908, sm_90
  std::string match;  ///< whole words of the device's name, case-insensitive; runner/device_row.hpp has the rule
  std::vector<std::string> except;  ///< words that make it another product: "9070" is no "9070 GRE"
  double bandwidth_gbs = 0;
  double fp16_tflops = 0, fp32_tflops = 0, matrix_fp16_tflops = 0, matrix_int8_tops = 0;
  double last_level_cache_bytes = 0;
  std::string source;
};
std::vector<DevicePeaks> read_device_table(const std::filesystem::path& toml);

}  // namespace hiplab
