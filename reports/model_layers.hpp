// SPDX-License-Identifier: MIT
// The table of models' layers that an experiment names.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/layer_sums.hpp"

namespace hiplab {

/// Empty where the experiment names no table. Throws UserError for a table that cannot be read.
std::vector<Model> read_models(const std::filesystem::path& dataset_root, const ExperimentSpec& spec);
ModelsOf read_models(const std::filesystem::path& dataset_root, const std::vector<ExperimentSpec>& specs);

/// The number in a cell of a table; `file` is for the message. Throws UserError.
double number_cell(const std::string& cell, const std::string& file);

/// The axes of a setting in which any of the settings differ, in words.
std::string differing_axes(const LayerSetting& setting, const std::vector<LayerSetting>& all);

}  // namespace hiplab
