// SPDX-License-Identifier: MIT
#include "analysis/isa/isa_change.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace hiplab::isa {
namespace {

using Key = std::tuple<std::string, std::string, std::string>;
Key key(const IsaRow& r) {
  return {r.experiment, r.kernel, r.arch};
}

const char* name(Change change) {
  constexpr const char* kNames[] = {"SAME CODE", "changed", "appeared", "gone"};
  return kNames[static_cast<int>(change)];
}

std::vector<std::string> differences(const IsaRow& a, const IsaRow& b) {
  std::vector<std::string> what;
  const auto figure = [&](const std::string& label, std::uint64_t x, std::uint64_t y) {
    if (x != y) what.push_back(fmt::format("{} {} -> {}", label, x, y));
  };
  figure("vgpr", a.vgpr, b.vgpr);
  figure("agpr", a.agpr, b.agpr);
  figure("sgpr", a.sgpr, b.sgpr);
  figure("lds", a.lds, b.lds);
  figure("scratch", a.scratch, b.scratch);
  figure("vgpr_spill", a.vgpr_spill, b.vgpr_spill);
  figure("sgpr_spill", a.sgpr_spill, b.sgpr_spill);
  figure("occupancy", a.occupancy, b.occupancy);
  figure("code_bytes", a.code_bytes, b.code_bytes);
  std::map<std::string, std::uint32_t> left = a.instructions, right = b.instructions;
  std::set<std::string> classes;
  for (const auto& [c, n] : left) classes.insert(c);
  for (const auto& [c, n] : right) classes.insert(c);
  for (const auto& c : classes) figure(c, left[c], right[c]);
  if (what.empty()) what.push_back("order or operands only");
  return what;
}

}  // namespace

std::vector<IsaChange> compare(const std::vector<IsaRow>& before, const std::vector<IsaRow>& after) {
  std::map<Key, const IsaRow*> old;
  std::set<std::pair<std::string, std::string>> looked_at;
  for (const auto& row : after) looked_at.insert({row.experiment, row.arch});
  for (const auto& row : before)
    if (looked_at.count({row.experiment, row.arch})) old[key(row)] = &row;
  std::vector<IsaChange> changes;
  for (const auto& row : after) {
    IsaChange change{Change::appeared, row.experiment, row.kernel, row.arch, {}};
    if (const auto found = old.find(key(row)); found != old.end()) {
      change.change = found->second->digest == row.digest ? Change::same_code : Change::changed;
      if (change.change == Change::changed) change.what = differences(*found->second, row);
      old.erase(found);
    }
    changes.push_back(std::move(change));
  }
  for (const auto& [k, row] : old) changes.push_back({Change::gone, row->experiment, row->kernel, row->arch, {}});
  return changes;
}

std::string changes_text(const std::vector<IsaChange>& changes) {
  std::string text;
  std::map<Change, std::size_t> counts;
  for (const auto& c : changes) {
    ++counts[c.change];
    if (c.change != Change::same_code)
      text += fmt::format("{} {} {}: {}{}{}\n", c.arch, c.experiment, c.kernel, name(c.change),
                          c.what.empty() ? "" : ": ", fmt::join(c.what, ", "));
  }
  return text + fmt::format("{} SAME CODE, {} changed, {} appeared, {} gone\n", counts[Change::same_code],
                            counts[Change::changed], counts[Change::appeared], counts[Change::gone]);
}

std::string changes_json(const std::vector<IsaChange>& changes) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& c : changes)
    list.push_back({{"experiment", c.experiment},
                    {"kernel", c.kernel},
                    {"arch", c.arch},
                    {"change", name(c.change)},
                    {"what", c.what}});
  return list.dump(1);
}

}  // namespace hiplab::isa
