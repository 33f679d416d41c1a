// SPDX-License-Identifier: MIT
// Figures of three published statements that no run file can hold: each is computed anew, from receipts run on the CPU
// ground or from addresses, written as CSV and drawn by the plotting code of the reports. Nothing in them is timed.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"
#include "reports/plots.hpp"

namespace hiplab::gptq::figures {

struct Figure {
  std::map<std::string, std::string> tables;  ///< CSV text by file name
  Plot plot;                                  ///< of the same rows
};

/// "25 % cache-line use": lines that one wave of 64 lanes touches with its weight loads, by address, for the loads that
/// `machine_code` has in the hot loops. Throws UserError where the machine code loads in another width.
Figure line_use_figure(const std::vector<isa::IsaRow>& machine_code);

/// "n = 264 faults before the bounds check": which elements of y come out wrong, and what is written past its end.
Figure bounds_figure();

/// The collapsed output: distinct values and error of each receipt, on full-range words and on the published test
/// words.
Figure collapse_figure();

/// All three. `isa_json`: the committed machine-code facts of gptq_mi100.
std::vector<Figure> all_figures(const std::string& isa_json);

/// The first line in which two tables differ, in words; empty: none.
std::string first_difference(const std::string& committed, const std::string& computed);

}  // namespace hiplab::gptq::figures
