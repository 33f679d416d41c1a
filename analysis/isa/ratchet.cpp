// SPDX-License-Identifier: MIT
#include "analysis/isa/ratchet.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <optional>

#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

template <class T>
T value_of(const toml::table& table, const char* key, const std::filesystem::path& file) {
  if (const auto value = table[key].value<T>()) return *value;
  throw UserError(fmt::format("{}: an [[allowed]] table lacks a proper '{}'", file.string(), key));
}

std::string figures(std::uint32_t vgpr_spill, std::uint32_t sgpr_spill, std::uint32_t scratch) {
  return fmt::format("{} VGPR spills, {} SGPR spills, {} bytes of scratch", vgpr_spill, sgpr_spill, scratch);
}

}  // namespace

std::vector<Allowance> read_ratchet(const std::filesystem::path& file) {
  std::vector<Allowance> list;
  try {
    const toml::table table = toml::parse_file(file.string());
    const toml::array* allowed = table["allowed"].as_array();
    if (!allowed) return list;
    for (const auto& node : *allowed) {
      const toml::table* row = node.as_table();
      if (!row) throw UserError(file.string() + ": allowed must be a list of tables");
      const auto text = [&](const char* key) { return value_of<std::string>(*row, key, file); };
      const auto number = [&](const char* key) { return value_of<std::uint32_t>(*row, key, file); };
      list.push_back({text("experiment"), text("kernel"), text("arch"), number("vgpr_spill"), number("sgpr_spill"),
                      number("scratch")});
    }
  } catch (const toml::parse_error& error) {
    throw UserError(fmt::format("{}: {}", file.string(), error.description()));
  }
  return list;
}

std::vector<std::string> ratchet_violations(const std::vector<IsaRow>& rows, const std::vector<Allowance>& allowed) {
  std::vector<std::string> lines;
  std::vector<bool> met(allowed.size(), false);
  for (const auto& row : rows) {
    const auto found = std::find_if(allowed.begin(), allowed.end(), [&](const Allowance& a) {
      return a.experiment == row.experiment && a.kernel == row.kernel && a.arch == row.arch;
    });
    const Allowance may = found == allowed.end() ? Allowance{} : *found;
    if (found != allowed.end()) met[static_cast<std::size_t>(found - allowed.begin())] = true;
    const bool grown = row.vgpr_spill > may.vgpr_spill || row.sgpr_spill > may.sgpr_spill || row.scratch > may.scratch;
    const bool shrunk = row.vgpr_spill < may.vgpr_spill || row.sgpr_spill < may.sgpr_spill || row.scratch < may.scratch;
    if (grown || shrunk)
      lines.push_back(fmt::format("{} {} {}: has {}; {} {}", row.arch, row.experiment, row.kernel,
                                  figures(row.vgpr_spill, row.sgpr_spill, row.scratch),
                                  grown ? "allowed are" : "lower the allowance of",
                                  figures(may.vgpr_spill, may.sgpr_spill, may.scratch)));
  }
  for (std::size_t i = 0; i < allowed.size(); ++i)
    if (!met[i])
      lines.push_back(fmt::format("{} {} {}: has an allowance but no machine code", allowed[i].arch,
                                  allowed[i].experiment, allowed[i].kernel));
  return lines;
}

}  // namespace hiplab::isa
