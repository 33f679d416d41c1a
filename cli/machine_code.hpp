// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

#include "analysis/isa/variant_code.hpp"
#include "analysis/run_record.hpp"
#include "reports/report.hpp"

namespace hiplab::cli {

/// The variants of an experiment with the kernels that they may launch, as they are registered with the CPU ground;
/// empty: there is no such experiment.
std::vector<isa::VariantKernels> registered_kernels(const std::string& experiment);

/// With the machine code of the runs' variants, from the code objects beside this program. Without code objects or
/// without LLVM's tools the options say why; a report is written all the same.
ReportOptions options_with_machine_code(const std::vector<RunRecord>& runs);

}  // namespace hiplab::cli
