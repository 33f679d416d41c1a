// SPDX-License-Identifier: MIT
#include "analysis/isa/ratchet.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <optional>

#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

template <class T>
T value_of(const toml::table& table, const char* key, const std::filesystem::path& file) {
  if (const auto value = table[key].value<T>()) return *value;
  throw UserError(fmt::format("{}: an [[allowed]] table lacks a proper '{}'", file.string(), key));
}

// In the order of `figures`.
using Figures = std::array<std::uint32_t, 4>;

Figures figures_of(const IsaRow& row) {
  const bool matrix = row.instructions.count("mfma") > 0;
  return {row.vgpr_spill, row.sgpr_spill, row.scratch, matrix ? 0 : row.agpr};
}

std::string text_of(const Figures& f) {
  std::string text = fmt::format("{} VGPR spills, {} SGPR spills, {} bytes of scratch", f[0], f[1], f[2]);
  return f[3] ? text + fmt::format(", {} AGPRs without a matrix instruction", f[3]) : text;
}

}  // namespace

Ratchet read_ratchet(const std::filesystem::path& file) {
  Ratchet ratchet;
  try {
    const toml::table table = toml::parse_file(file.string());
    if (const auto compiler = table["compiler"].value<std::string>())
      ratchet.compiler = *compiler;
    else
      throw UserError(file.string() + " lacks a proper 'compiler'");
    const toml::array* allowed = table["allowed"].as_array();
    if (!allowed) return ratchet;
    for (const auto& node : *allowed) {
      const toml::table* row = node.as_table();
      if (!row) throw UserError(file.string() + ": allowed must be a list of tables");
      const auto text = [&](const char* key) { return value_of<std::string>(*row, key, file); };
      const auto number = [&](const char* key) { return value_of<std::uint32_t>(*row, key, file); };
      ratchet.allowed.push_back({text("experiment"), text("kernel"), text("arch"), number("vgpr_spill"),
                                 number("sgpr_spill"), number("scratch"), row->contains("agpr") ? number("agpr") : 0});
    }
  } catch (const toml::parse_error& error) {
    throw UserError(fmt::format("{}: {}", file.string(), error.description()));
  }
  return ratchet;
}

std::vector<Violation> ratchet_violations(const std::vector<IsaRow>& rows, const std::vector<Allowance>& allowed) {
  std::vector<Violation> violations;
  std::vector<bool> met(allowed.size(), false);
  for (const auto& row : rows) {
    const auto found = std::find_if(allowed.begin(), allowed.end(), [&](const Allowance& a) {
      return a.experiment == row.experiment && a.kernel == row.kernel && a.arch == row.arch;
    });
    const Allowance may = found == allowed.end() ? Allowance{} : *found;
    if (found != allowed.end()) met[static_cast<std::size_t>(found - allowed.begin())] = true;
    const Figures has = figures_of(row), most{may.vgpr_spill, may.sgpr_spill, may.scratch, may.agpr};
    bool grown = false;
    for (std::size_t i = 0; i < has.size(); ++i) grown |= has[i] > most[i];
    if (has != most)
      violations.push_back({fmt::format("{} {} {}: has {}; {} {}", row.arch, row.experiment, row.kernel, text_of(has),
                                        grown ? "allowed are" : "lower the allowance of", text_of(most)),
                            grown});
  }
  for (std::size_t i = 0; i < allowed.size(); ++i)
    if (!met[i])
      violations.push_back({fmt::format("{} {} {}: has an allowance but no machine code", allowed[i].arch,
                                        allowed[i].experiment, allowed[i].kernel),
                            false});
  return violations;
}

RatchetVerdict judge(const std::vector<IsaRow>& rows, const Ratchet& ratchet) {
  std::string other, grown, less;
  for (const auto& row : rows)
    if (row.compiler != ratchet.compiler) other = row.compiler;
  for (const auto& violation : ratchet_violations(rows, ratchet.allowed))
    (violation.grown ? grown : less) += "\n" + violation.line;
  if (grown.empty() && less.empty()) return {};
  if (other.empty()) return {Held::no, "figures that tests/isa/ratchet.toml does not have:" + grown + less};
  if (grown.empty())
    return {Held::by_another_only,
            fmt::format("{} spills nowhere more than tests/isa/ratchet.toml allows, which was set with {}; the file is "
                        "lowered with that one only",
                        other, ratchet.compiler)};
  return {Held::no, fmt::format("{} spills more than tests/isa/ratchet.toml allows, which was set with {}: build with "
                                "that one to see whether a kernel has grown, or take these figures over with "
                                "'compiler' where all are to be of the new one:{}",
                                other, ratchet.compiler, grown)};
}

}  // namespace hiplab::isa
