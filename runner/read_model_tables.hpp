// SPDX-License-Identifier: MIT
// The tables of experiment.toml that reports compute whole steps of a model from.
#pragma once
#include <filesystem>

#include "runner/spec.hpp"
#include "runner/strict_toml.hpp"

namespace hiplab {

/// Reads [prefill], [[crossover]], [speculation], [[storage]] and matrix_rates into `spec`. Throws UserError.
void read_model_tables(StrictTable& t, const std::filesystem::path& file, ExperimentSpec& spec);

}  // namespace hiplab
