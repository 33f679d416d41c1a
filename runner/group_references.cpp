// SPDX-License-Identifier: MIT
#include "runner/group_references.hpp"

#include <stdexcept>
#include <utility>

#include "runner/user_error.hpp"

namespace hiplab {

const std::vector<double>& GroupReferences::of(const std::string& output) {
  if (const auto known = known_.find(output); known != known_.end()) return known->second;
  auto values = parts_.read_reference(group_.index, output);
  if (!values) {
    values = compute(output);
    parts_.write_reference(group_.index, output, *values);
  }
  return known_[output] = std::move(*values);
}

std::vector<double> GroupReferences::compute(const std::string& output) const {
  try {
    return group_.experiment->reference(group_.point, inputs_, output);
  } catch (const UserError& error) {
    throw std::runtime_error(error.what());
  }
}

}  // namespace hiplab
