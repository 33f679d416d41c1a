// SPDX-License-Identifier: MIT
// A model's quantised linear layers as sums of measured kernel times: DERIVED, one step of M rows through all of them.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/point_identity.hpp"
#include "analysis/run_analysis.hpp"

namespace hiplab {

struct ModelLayer {
  std::int64_t count = 0, k = 0, n = 0;
  /// More rows than this have no sum; 0: any have. An expert's layer: what share of a step's rows it meets is the
  /// router's choice, but a single row meets each of its experts once.
  std::int64_t at_most_rows = 0;
};
struct Model {
  std::string name, tp;
  std::vector<ModelLayer> layers;

  double weights() const;  ///< of all its layers
};
/// The models of an experiment's table of layers, by the experiment's name.
using ModelsOf = std::map<std::string, std::vector<Model>>;

inline constexpr std::size_t kSeveralRuns = static_cast<std::size_t>(-1);

/// The points of one variant on one device, in one file, with the same axes of its own but K and N: what a model's
/// layers are looked up in. `run` kSeveralRuns: points of all files, for layers that no single file has together.
struct LayerSetting {
  std::string device, variant;
  std::size_t run = 0;
  AxisValues axes, published, baseline;  ///< its own; all tuning as published; those of the published baseline
  std::vector<const PointAnalysis*> points;

  bool tuned() const { return axes != published; }
  std::optional<std::int64_t> axis(const std::string& name) const;
  /// Of several points the first as recorded; null: not measured, or of more rows than the layer has a sum for.
  const PointAnalysis* at(const ModelLayer& layer) const;
};

/// Usable cold points of GPUs that name K and N, by device, axes, baseline first, file.
std::vector<LayerSetting> layer_settings(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// The settings that have every layer of the model: those of one file, and all files together only where no single file
/// has it whole.
std::vector<const LayerSetting*> whole_settings(const Model& model, const std::vector<LayerSetting>& all);

/// Milliseconds for one step; nothing where a layer was not measured. The ends of the intervals add, which is wider
/// than independent errors would make it. `labels` gets the points.
std::optional<Estimate> step_ms(const Model& model, const LayerSetting& setting,
                                std::vector<std::string>* labels = nullptr);

/// Step time of one setting over that of another of the same file, layer by layer from the ratios of the points, each
/// weighted by the time that its layers take with `base`. Nothing where a layer was not measured.
std::optional<Estimate> step_ratio(const Model& model, const LayerSetting& setting, const LayerSetting& base);

/// M rows through the layers in a second; nothing where the setting names no M or a layer was not measured.
std::optional<Estimate> tokens_per_s(const Model& model, const LayerSetting& setting);

/// Operations a second of the step over the device's peak for what the kernel multiplies; nothing without that peak.
std::optional<Estimate> share_of_matrix_peak(const RunAnalysis& analysis, const Model& model,
                                             const LayerSetting& setting);

/// GiB of a model's weights in a layout.
double storage_gib(const Model& model, const StorageSpec& storage);

}  // namespace hiplab
