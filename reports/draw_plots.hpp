// SPDX-License-Identifier: MIT
// Runs gnuplot on each plot: NAME.gp (script and data), NAME.svg and NAME.png in one folder.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "reports/plots.hpp"

namespace hiplab {

/// Draws all plots. A plot that gnuplot refuses is left undrawn and named in `note`, with gnuplot's words; when the
/// program is missing, `note` says that in one line and no plot is drawn. `note` stays empty when all is well. Plots of
/// an earlier report in the folder are removed first. Throws UserError when the folder cannot be written.
std::vector<DrawnPlot> draw_plots(std::vector<Plot> plots, const std::filesystem::path& folder,
                                  const std::string& program, std::string& note);

}  // namespace hiplab
