// SPDX-License-Identifier: MIT
// The evidence report of recorded runs: report.md and its plots.
//
// Deterministic: the same files give the same bytes. No clock, no machine name and no path of the reader's machine goes
// in.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/emulated_code.hpp"
#include "analysis/isa/variant_code.hpp"
#include "analysis/run_record.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// One record of machine code executed in an emulator, and whether it is of the machine code of this build.
struct EmulatedRun {
  emulated::Run run;
  emulated::Currency currency = emulated::Currency::unknown;
};

struct ReportOptions {
  bool plots = true;
  bool distributions = true;  ///< a plot of single samples for each shape
  std::string gnuplot = "gnuplot";                     ///< program that draws; found through PATH
  std::vector<isa::ExperimentCode> machine_code = {};  ///< of the experiments in the runs, where there is any
  std::string machine_code_note = {};                  ///< why it could not be read
  std::vector<EmulatedRun> emulated = {};              ///< of the experiments in the runs
};

struct WrittenReport {
  std::filesystem::path report;  ///< out_dir/report.md
  std::size_t plots = 0;         ///< drawn, each as SVG and PNG beside the gnuplot script that made it
  std::string plots_note;        ///< one line when plots are missing; empty: all were drawn
};

/// Writes out_dir/report.md and out_dir/plots/. `dataset_root` holds published/*.csv. The report appears under its name
/// only when it is whole. Throws UserError for no points, an unreadable published table or an unwritable folder.
WrittenReport write_report(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                           const std::vector<DevicePeaks>& devices, const std::filesystem::path& dataset_root,
                           const std::filesystem::path& out_dir, const ReportOptions& options = {});

}  // namespace hiplab
