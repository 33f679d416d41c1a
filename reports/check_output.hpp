// SPDX-License-Identifier: MIT
// The regression check for people (Markdown), for programs (JSON) and for CI systems (JUnit XML).
#pragma once
#include <string>

#include "analysis/check.hpp"

namespace hiplab {

/// `base_file` empty: the two builds are in one file.
/// Counts, what became of the device code, then one table row a point that is not in order or whose time moved without
/// its kernels; `all`: every point.
std::string check_markdown(const CheckResult& result, const std::string& new_file, const std::string& base_file,
                           bool all);

/// An object: device, timed, paired, exit_code, counts, differences, floors, code (where code files were given), rows.
std::string check_json(const CheckResult& result);

/// One test case a row: REGRESSED and INVALID are failures, INCONCLUSIVE is skipped, all with their reason.
/// Grown spills and scratch of a row's variant stand in its output.
std::string check_junit(const CheckResult& result);

}  // namespace hiplab
