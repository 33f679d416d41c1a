// SPDX-License-Identifier: MIT
#include "analysis/isa/committed_rows.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <set>
#include <tuple>

namespace hiplab::isa {
namespace {

using Key = std::tuple<std::string, std::string, std::string>;

Key key_of(const IsaRow& row) {
  return {row.arch, row.experiment, row.kernel};
}

std::string name_of(const Key& key) {
  return fmt::format("{} {} {}", std::get<0>(key), std::get<1>(key), std::get<2>(key));
}

std::string figures_of(const IsaRow& r) {
  return fmt::format(
      "vgpr {}, agpr {}, sgpr {}, lds {}, scratch {}, spills {}/{}, waves {} ({}), wave {}, threads {}, {} bytes",
      r.vgpr, r.agpr, r.sgpr, r.lds, r.scratch, r.vgpr_spill, r.sgpr_spill, r.occupancy, r.limit, r.wave, r.threads,
      r.code_bytes);
}

std::string difference(const IsaRow& committed, const IsaRow& now) {
  const std::string was = figures_of(committed), is = figures_of(now);
  if (was != is) return fmt::format("committed {}; built {}", was, is);
  if (committed.digest != now.digest) return "other machine code of the same figures";
  if (committed.instructions != now.instructions) return "other counts of instructions";
  return "";
}

std::set<std::string> compilers_of(const std::vector<IsaRow>& rows) {
  std::set<std::string> all;
  for (const IsaRow& row : rows) all.insert(row.compiler);
  return all;
}

}  // namespace

Compared compare_committed(const std::vector<IsaRow>& committed, const std::vector<IsaRow>& now) {
  std::set<std::string> looked_at;
  for (const IsaRow& row : now) looked_at.insert(row.experiment);
  std::vector<IsaRow> asked;
  for (const IsaRow& row : committed)
    if (looked_at.count(row.experiment)) asked.push_back(row);
  Compared result;
  const auto before = compilers_of(asked), today = compilers_of(now);
  if (!before.empty() && before != today) {
    result.other_compiler = fmt::format("the committed rows were compiled by {}, this build by {}",
                                        fmt::join(before, " and "), fmt::join(today, " and "));
    return result;
  }
  std::map<Key, const IsaRow*> built;
  for (const IsaRow& row : now) built[key_of(row)] = &row;
  for (const IsaRow& row : asked) {
    const auto found = built.find(key_of(row));
    const std::string what =
        found == built.end() ? "committed, and not built any more" : difference(row, *found->second);
    if (!what.empty()) result.differences.push_back(name_of(key_of(row)) + ": " + what);
    if (found != built.end()) built.erase(found);
  }
  for (const auto& [key, row] : built) result.differences.push_back(name_of(key) + ": built, and not committed");
  return result;
}

std::vector<IsaRow> first_instances(const std::vector<IsaRow>& rows) {
  std::map<Key, const IsaRow*> first;
  for (const IsaRow& row : rows) {
    const auto [held, is_new] =
        first.try_emplace({row.arch, row.experiment, row.kernel.substr(0, row.kernel.find('<'))}, &row);
    if (!is_new && row.kernel < held->second->kernel) held->second = &row;
  }
  std::vector<IsaRow> all;
  for (const auto& [key, row] : first) all.push_back(*row);
  return all;
}

}  // namespace hiplab::isa
