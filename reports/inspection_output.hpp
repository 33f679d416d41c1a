// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

#include "datasets/checkpoint/inspection.hpp"
#include "reports/plots.hpp"

namespace hiplab {

/// For a terminal: what the file is, the quantisation found, a row a layer, a row a tensor, what to look at.
std::string inspection_text(const datasets::Inspection& inspection);

/// The same and more as one JSON object.
std::string inspection_json(const datasets::Inspection& inspection);

/// Scales, codes, zero points and weights of the layers and the values of all other tensors, in the order of the file;
/// no plot when the file has nothing to draw.
std::vector<Plot> inspection_plots(const datasets::Inspection& inspection);

}  // namespace hiplab
