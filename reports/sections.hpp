// SPDX-License-Identifier: MIT
// The sections of report.md, in the order in which they stand there. Each returns Markdown with its own heading.
#pragma once
#include <string>

#include "reports/report_context.hpp"

namespace hiplab {

std::string published_section(const ReportContext& context, const ExperimentSpec& spec);  ///< what the source says
std::string run_section(const ReportContext& context);                                    ///< devices, files, commands
std::string telemetry_section(const ReportContext& context);                              ///< sensors, audit
std::string summary_section(const ReportContext& context);                                ///< the result in sentences
std::string results_section(const ReportContext& context, const ExperimentSpec& spec);    ///< every timed point, once
std::string matrix_section(const ReportContext& context, const ExperimentSpec& spec);     ///< variants side by side
std::string tpot_section(const ReportContext& context, const ExperimentSpec& spec);     ///< sums over a model's layers
std::string prefill_section(const ReportContext& context, const ExperimentSpec& spec);  ///< tokens a second over M
std::string crossover_section(const ReportContext& context,
                              const ExperimentSpec& spec);  ///< where a dispatch should cut
std::string speculation_section(const ReportContext& context,
                                const ExperimentSpec& spec);  ///< what a round of drafts costs
std::string storage_section(const ReportContext& context, const ExperimentSpec& spec);  ///< bytes of a model's weights
std::string matrix_rates_section(const ReportContext& context, const ExperimentSpec& spec);  ///< int8 against fp16
std::string preparation_section(const ReportContext& context, const ExperimentSpec& spec);   ///< copies, repeated bits
std::string conformance_section(const ReportContext& context, const ExperimentSpec& spec);   ///< gates only
std::string troubles_section(const ReportContext& context, const ExperimentSpec& spec);  ///< every other point, once
std::string figures_section(const ReportContext& context, const ExperimentSpec& spec);   ///< counts that outputs hold
std::string spread_section(const ReportContext& context, const ExperimentSpec& spec);    ///< quartiles, tails, protocol
std::string regions_section(const ReportContext& context, const ExperimentSpec& spec);   ///< inside the kernel
std::string drift_section(const ReportContext& context, const ExperimentSpec& spec);     ///< from other orders of sums
std::string published_regions_section(const ReportContext& context,
                                      const ExperimentSpec& spec);  ///< the reducer on a source's own figures
std::string comparison_section(const ReportContext& context, const ExperimentSpec& spec);  ///< beside published tables
std::string isa_section(const ReportContext& context, const ExperimentSpec& spec);         ///< the AMD machine code
std::string emulated_section(const ReportContext& context, const ExperimentSpec& spec);    ///< that code, executed
std::string compared_section(const ReportContext& context, const ExperimentSpec& spec);  ///< figures of [[comparison]]
std::string claims_section(const ReportContext& context, const ExperimentSpec& spec);
std::string ceilings_section(const ReportContext& context);
std::string limits_section(const ReportContext& context);
std::string repeat_section(const ReportContext& context);

/// The drawn plots of an experiment and shape (empty shape: of the experiment as a whole), with captions.
std::string plots_of(const ReportContext& context, const std::string& experiment, const std::string& device,
                     const std::string& shape);

}  // namespace hiplab
