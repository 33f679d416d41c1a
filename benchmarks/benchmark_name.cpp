// SPDX-License-Identifier: MIT
#include "benchmarks/benchmark_name.hpp"

#include <fmt/format.h>

#include "runner/user_error.hpp"

namespace hiplab {

std::string benchmark_name(const SweepGroup& group, const SweepPoint& point) {
  std::string name = fmt::format("{}/{}/{}", group.point.experiment, point.variant->name, group.point.shape);
  for (const auto& [axis, value] : group.point.values) name += fmt::format("/{}:{}", axis, value);
  return name + "/" + point.metric;
}

std::string printed_name(const SweepGroup& group, const SweepPoint& point) {
  return benchmark_name(group, point) + "/manual_time";
}

NameFilter::NameFilter(std::string filter) {
  if (filter.empty() || filter == "all") filter = ".";
  turned_ = filter[0] == '-';
  try {
    expression_ = std::regex(filter.substr(turned_), std::regex::extended);
  } catch (const std::regex_error& error) {
    throw UserError(fmt::format("--benchmark_filter={} is no regular expression: {}", filter, error.what()));
  }
}

}  // namespace hiplab
