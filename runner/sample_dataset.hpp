// SPDX-License-Identifier: MIT
// Samples in a run file: the times as NAME_us, what stands beside each as NAME_meta, their windows as
// NAME_window where they were recorded.
#pragma once
#include <H5Cpp.h>

#include <string>
#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

/// `what` ends the description of the times.
void write_samples(H5::Group& group, const std::string& name, const std::string& what,
                   const std::vector<Sample>& samples);

/// Throws std::runtime_error when the two datasets differ in length.
std::vector<Sample> read_samples(const H5::Group& group, const std::string& name);

}  // namespace hiplab
