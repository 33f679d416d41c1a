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

/// "Debian clang version 19.1.7 (3~deb12u1), commit 0123456789ab"
std::string origin(const IsaRow& r) {
  return fmt::format("{}{}", r.compiler, r.commit.empty() ? "" : ", commit " + r.commit);
}

/// Every origin of one side, once.
std::string origins(const std::vector<IsaChange>& changes, std::string IsaChange::*side) {
  std::set<std::string> all;
  for (const auto& c : changes)
    if (!(c.*side).empty()) all.insert(c.*side);
  return all.empty() ? "nothing" : fmt::format("{}", fmt::join(all, "; "));
}

std::string arrow(const std::string& label, std::uint64_t before, std::uint64_t after) {
  return fmt::format("{} {} -> {}", label, before, after);
}

struct Resource {
  const char* name;
  std::uint32_t IsaRow::*figure;
  bool is_spill;
};
constexpr Resource kResources[] = {{"vgpr", &IsaRow::vgpr, false},
                                   {"agpr", &IsaRow::agpr, false},
                                   {"sgpr", &IsaRow::sgpr, false},
                                   {"lds", &IsaRow::lds, false},
                                   {"scratch", &IsaRow::scratch, true},
                                   {"vgpr_spill", &IsaRow::vgpr_spill, true},
                                   {"sgpr_spill", &IsaRow::sgpr_spill, true},
                                   {"occupancy", &IsaRow::occupancy, false}};

std::vector<std::string> grown_spills(const IsaRow& a, const IsaRow& b) {
  std::vector<std::string> grown;
  for (const Resource& r : kResources)
    if (r.is_spill && b.*r.figure > a.*r.figure) grown.push_back(arrow(r.name, a.*r.figure, b.*r.figure));
  return grown;
}

void tell_differences(const IsaRow& a, const IsaRow& b, IsaChange& change) {
  for (const Resource& r : kResources)
    if (a.*r.figure != b.*r.figure) change.resources.push_back(arrow(r.name, a.*r.figure, b.*r.figure));
  change.what = change.resources;
  if (a.threads != b.threads) change.what.push_back(arrow("threads", a.threads, b.threads));
  if (a.wave != b.wave) change.what.push_back(arrow("wave", a.wave, b.wave));
  if (a.code_bytes != b.code_bytes) change.what.push_back(arrow("code_bytes", a.code_bytes, b.code_bytes));
  std::map<std::string, std::uint32_t> left = a.instructions, right = b.instructions;
  std::set<std::string> classes;
  for (const auto& [c, n] : left) classes.insert(c);
  for (const auto& [c, n] : right) classes.insert(c);
  for (const auto& c : classes)
    if (left[c] != right[c]) change.what.push_back(arrow(c, left[c], right[c]));
  if (change.what.empty()) change.what.push_back("order, operands or encoding only");
}

}  // namespace

const char* change_name(Change change) {
  constexpr const char* kNames[] = {"SAME CODE", "changed", "appeared", "gone"};
  return kNames[static_cast<int>(change)];
}

std::vector<IsaChange> compare(const std::vector<IsaRow>& before, const std::vector<IsaRow>& after) {
  std::map<Key, const IsaRow*> old;
  std::set<std::pair<std::string, std::string>> looked_at;
  for (const auto& row : after) looked_at.insert({row.experiment, row.arch});
  for (const auto& row : before)
    if (looked_at.count({row.experiment, row.arch})) old[key(row)] = &row;
  std::vector<IsaChange> changes;
  for (const auto& row : after) {
    IsaChange change;
    change.change = Change::appeared;
    change.experiment = row.experiment;
    change.kernel = row.kernel;
    change.arch = row.arch;
    change.after = origin(row);
    if (const auto found = old.find(key(row)); found != old.end()) {
      change.change = found->second->digest == row.digest ? Change::same_code : Change::changed;
      if (change.change == Change::changed) tell_differences(*found->second, row, change);
      change.before = origin(*found->second);
      change.grown = grown_spills(*found->second, row);
      old.erase(found);
    } else {
      change.grown = grown_spills({}, row);
    }
    changes.push_back(std::move(change));
  }
  for (const auto& [k, row] : old) {
    IsaChange change;
    change.change = Change::gone;
    change.experiment = row->experiment;
    change.kernel = row->kernel;
    change.arch = row->arch;
    change.before = origin(*row);
    changes.push_back(std::move(change));
  }
  return changes;
}

std::string changes_text(const std::vector<IsaChange>& changes) {
  std::string text = fmt::format("before: {}\nafter:  {}\n", origins(changes, &IsaChange::before),
                                 origins(changes, &IsaChange::after));
  std::map<Change, std::size_t> counts;
  for (const auto& c : changes) {
    ++counts[c.change];
    if (c.change != Change::same_code)
      text += fmt::format("{} {} {}: {}{}{}\n", c.arch, c.experiment, c.kernel, change_name(c.change),
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
                    {"change", change_name(c.change)},
                    {"before", c.before},
                    {"after", c.after},
                    {"what", c.what}});
  return list.dump(1);
}

}  // namespace hiplab::isa
