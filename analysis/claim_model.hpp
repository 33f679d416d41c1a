// SPDX-License-Identifier: MIT
// The measured side of a claim on a whole model: sums over its layers, DERIVED from the measured points.
#pragma once
#include "analysis/claim_value.hpp"
#include "analysis/layer_sums.hpp"

namespace hiplab {

/// True for claims on whole steps of a model; they need times of a GPU.
bool is_step_claim(const ClaimSpec& claim);

/// value and ratio of step_ms, tokens_per_s, share_of_matrix_peak; flatness; crossover. A setting that lacks a layer
/// gives nothing, and one unusable point among the layers leaves the claim without a value. Points tuned away from what
/// was published count only where the query names the axis. `settings`: layer_settings() of the spec.
ClaimValue step_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                      const std::string& device, const std::vector<Model>& models,
                      const std::vector<LayerSetting>& settings);

/// Rule storage: exact, from the shapes of the model alone.
ClaimValue storage_value(const ClaimSpec& claim, const ExperimentSpec& spec, const std::vector<Model>& models);

}  // namespace hiplab
