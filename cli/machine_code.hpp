// SPDX-License-Identifier: MIT
#pragma once
#include <vector>

#include "analysis/run_record.hpp"
#include "reports/report.hpp"

namespace hiplab::cli {

/// With the machine code of the runs' variants, from the code objects beside this program. Without code objects or
/// without LLVM's tools the options say why; a report is written all the same.
ReportOptions options_with_machine_code(const std::vector<RunRecord>& runs);

}  // namespace hiplab::cli
