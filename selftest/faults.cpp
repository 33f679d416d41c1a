// SPDX-License-Identifier: MIT
#include "selftest/faults.hpp"

#include <fmt/format.h>

#include "runner/strict_toml.hpp"

namespace hiplab::selftest {
namespace {

constexpr Finder kFinders[] = {Finder::nothing, Finder::gate, Finder::launch, Finder::bits, Finder::floor};

Expectation read_expectation(StrictTable& row, const char* ground, const std::filesystem::path& file) {
  const toml::table* table = row.table(ground);
  if (!table) row.fail(fmt::format("lacks '{}': what must find it there, or not_here", ground));
  StrictTable t(*table, file, ground);
  Expectation expectation;
  expectation.not_here = t.text("not_here");
  const std::string by = t.text("by", expectation.not_here.empty());
  expectation.words = t.text("words");
  t.finish();
  bool known = !expectation.not_here.empty() && by.empty();
  for (Finder finder : kFinders)
    if (by == finder_name(finder)) {
      expectation.by = finder;
      known = true;
    }
  if (!known) t.fail(fmt::format("by = '{}' is none of nothing, gate, launch, bits, floor", by));
  return expectation;
}

}  // namespace

const char* finder_name(Finder finder) {
  constexpr const char* kNames[] = {"nothing", "gate", "launch", "bits", "floor"};
  return kNames[static_cast<int>(finder)];
}

std::vector<PlantedFault> read_faults(const std::filesystem::path& toml) {
  const toml::table table = parse_toml(toml);
  StrictTable t(table, toml, "");
  std::vector<PlantedFault> faults;
  for (const auto* each : t.tables("fault")) {
    StrictTable row(*each, toml, "fault");
    PlantedFault fault;
    fault.variant = row.text("variant", true);
    fault.what = row.text("what", true);
    fault.cpu = read_expectation(row, "cpu", toml);
    fault.gpu = read_expectation(row, "gpu", toml);
    row.finish();
    faults.push_back(std::move(fault));
  }
  t.finish();
  return faults;
}

}  // namespace hiplab::selftest
