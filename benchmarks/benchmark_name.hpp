// SPDX-License-Identifier: MIT
#pragma once
#include <regex>
#include <string>

#include "runner/sweep.hpp"

namespace hiplab {

/// EXPERIMENT/VARIANT/SHAPE/axis:value/.../cold: all that tells two points of a run file apart, axes by name.
std::string benchmark_name(const SweepGroup& group, const SweepPoint& point);

/// The same with what Google Benchmark adds to it, which is the name that it filters, prints and writes.
std::string printed_name(const SweepGroup& group, const SweepPoint& point);

/// The library's rule for --benchmark_filter: an extended regular expression found anywhere in the printed name, "-"
/// before it to turn it round, "all" or nothing for every name. Needed beside the library's own, whose work grows with
/// the square of the number of names: half a minute for all points of all experiments.
class NameFilter {
public:
  /// Throws UserError.
  explicit NameFilter(std::string filter);
  bool takes(const std::string& name) const { return std::regex_search(name, expression_) != turned_; }

private:
  bool turned_ = false;
  std::regex expression_;
};

}  // namespace hiplab
