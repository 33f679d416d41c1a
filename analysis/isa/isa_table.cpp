// SPDX-License-Identifier: MIT
#include "analysis/isa/isa_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace hiplab::isa {
namespace {

using Cells = std::vector<std::string>;

const Cells kHead = {"arch",           "kernel",          "vgpr",         "agpr",
                     "sgpr",           "lds B",           "scratch B",    "spills v/s",
                     "waves (limit)",  "code B",          "dot2/dot4",    "wmma/mfma",
                     "loads 16/8/4 B", "stores 16/8/4 B", "lds 16/8/4 B", "waits/barriers/branches",
                     "hot loop",       "loop cycles"};

std::uint32_t count(const std::map<std::string, std::uint32_t>& mix, const std::string& name) {
  const auto found = mix.find(name);
  return found == mix.end() ? 0 : found->second;
}

bool any_cycles(const std::vector<IsaRow>& rows) {
  return std::any_of(rows.begin(), rows.end(),
                     [](const IsaRow& r) { return r.hot_loop_cycles || !r.hot_loop_cycles_note.empty(); });
}

Cells cells(const IsaRow& r, bool asked) {
  const auto& m = r.instructions;
  const auto lds = [&](const char* width) {
    return count(m, std::string("lds_read_") + width) + count(m, std::string("lds_write_") + width);
  };
  return {
      r.arch,
      short_name(r.kernel),
      fmt::format("{}", r.vgpr),
      fmt::format("{}", r.agpr),
      fmt::format("{}", r.sgpr),
      fmt::format("{}", r.lds),
      fmt::format("{}", r.scratch),
      fmt::format("{}/{}", r.vgpr_spill, r.sgpr_spill),
      fmt::format("{} ({})", r.occupancy, r.limit),
      fmt::format("{}", r.code_bytes),
      fmt::format("{}/{}", count(m, "dot2"), count(m, "dot4")),
      fmt::format("{}/{}", count(m, "wmma"), count(m, "mfma")),
      fmt::format("{}/{}/{}", count(m, "global_load_16B"), count(m, "global_load_8B"), count(m, "global_load_4B")),
      fmt::format("{}/{}/{}", count(m, "global_store_16B"), count(m, "global_store_8B"), count(m, "global_store_4B")),
      fmt::format("{}/{}/{}", lds("16B"), lds("8B"), lds("4B")),
      fmt::format("{}/{}/{}", count(m, "wait"), count(m, "barrier"), count(m, "branch")),
      loop_words(r),
      cycles_words(r, asked)};
}

std::string line(const Cells& row, const std::vector<std::size_t>& widths) {
  std::string text;
  for (std::size_t i = 0; i < row.size(); ++i) text += fmt::format("{:<{}}  ", row[i], widths[i]);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

std::string markdown_line(const Cells& row) {
  std::string text = "|";
  for (const auto& cell : row) text += " " + cell + " |";
  return text + "\n";
}

/// All instances of one kernel template on one architecture.
struct Instances {
  std::string experiment, name, arch;
  std::vector<const IsaRow*> rows;

  std::string range(const auto& of) const {
    const auto [least, most] = std::minmax_element(rows.begin(), rows.end(),
                                                   [&](const IsaRow* a, const IsaRow* b) { return of(*a) < of(*b); });
    return of(**least) == of(**most) ? fmt::format("{}", of(**least))
                                     : fmt::format("{} to {}", of(**least), of(**most));
  }
  std::string spilling() const {
    const auto n = std::count_if(rows.begin(), rows.end(),
                                 [](const IsaRow* r) { return r->vgpr_spill || r->sgpr_spill || r->scratch; });
    return n == 0 ? "none" : fmt::format("{} of {}", n, rows.size());
  }
};

std::vector<Instances> by_template(const std::vector<IsaRow>& rows) {
  std::vector<Instances> all;
  for (const auto& row : rows) {
    const std::string name = row.kernel.substr(0, row.kernel.find('<'));
    auto at = std::find_if(all.begin(), all.end(), [&](const Instances& i) {
      return i.experiment == row.experiment && i.name == name && i.arch == row.arch;
    });
    if (at == all.end()) at = all.insert(all.end(), {row.experiment, name, row.arch, {}});
    at->rows.push_back(&row);
  }
  std::stable_sort(all.begin(), all.end(), [](const Instances& a, const Instances& b) {
    return std::tie(a.experiment, a.name) < std::tie(b.experiment, b.name);
  });
  return all;
}

}  // namespace

std::string cycles_words(const IsaRow& row, bool asked) {
  const std::string& note = row.hot_loop_cycles_note;
  if (row.hot_loop_cycles) return fmt::format("{:.0f}{}", *row.hot_loop_cycles, note.empty() ? "" : " (" + note + ")");
  return !asked ? "-" : row.hot_loop.empty() ? "no loop" : note;
}

std::string loop_words(const IsaRow& row) {
  if (row.hot_loop.empty()) return "none";
  const auto& m = row.hot_loop;
  std::uint32_t all = 0;
  for (const auto& [name, n] : m) all += n;
  std::string words = fmt::format("{} instr.", all);
  for (const char* name : {"dot2",
                           "dot4",
                           "wmma",
                           "mfma",
                           "pk_fma",
                           "global_load_16B",
                           "global_load_8B",
                           "global_load_4B",
                           "global_store_16B",
                           "global_store_8B",
                           "global_store_4B",
                           "lds_read_16B",
                           "lds_read_8B",
                           "lds_read_4B",
                           "lds_write_16B",
                           "lds_write_8B",
                           "lds_write_4B",
                           "scratch",
                           "wait",
                           "barrier",
                           "branch"})
    if (const auto n = count(m, name)) words += fmt::format(", {} {}", n, name);
  return words;
}

std::string short_name(const std::string& kernel) {
  const auto open = kernel.find('<');
  std::string arguments = open == std::string::npos ? "" : kernel.substr(open);
  for (std::size_t at; (at = arguments.find("hiplab::hip::")) != std::string::npos;) arguments.erase(at, 13);
  for (std::size_t at; (at = arguments.find("unsigned int")) != std::string::npos;) arguments.replace(at, 12, "uint");
  return name_of(kernel) + arguments;
}

std::string table_text(const std::vector<IsaRow>& rows) {
  std::vector<Cells> all = {kHead};
  const bool asked = any_cycles(rows);
  for (const auto& row : rows) all.push_back(cells(row, asked));
  std::vector<std::size_t> widths(kHead.size());
  for (const auto& row : all)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  std::string text, experiment;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].experiment != experiment) {
      experiment = rows[i].experiment;
      text += fmt::format("{}{}\n{}", text.empty() ? "" : "\n", experiment, line(all[0], widths));
    }
    text += line(all[i + 1], widths);
  }
  return text;
}

std::string table_markdown(const std::vector<IsaRow>& rows) {
  const bool asked = any_cycles(rows);
  std::string text, experiment;
  for (const auto& row : rows) {
    if (row.experiment != experiment) {
      experiment = row.experiment;
      text += fmt::format("{}## {}\n\n{}{}", text.empty() ? "" : "\n", experiment, markdown_line(kHead),
                          markdown_line(Cells(kHead.size(), "---")));
    }
    Cells row_cells = cells(row, asked);
    row_cells[1] = "`" + row_cells[1] + "`";
    text += markdown_line(row_cells);
  }
  return text;
}

std::string summary_markdown(const std::vector<IsaRow>& rows) {
  const Cells head = {"arch",     "kernel",      "instances",   "vgpr",      "agpr",  "sgpr",  "lds B",
                      "spilling", "vgpr spills", "sgpr spills", "scratch B", "waves", "code B"};
  std::string text, experiment;
  for (const auto& i : by_template(rows)) {
    if (i.experiment != experiment) {
      experiment = i.experiment;
      text += fmt::format("{}## {}\n\n{}{}", text.empty() ? "" : "\n", experiment, markdown_line(head),
                          markdown_line(Cells(head.size(), "---")));
    }
    text += markdown_line(
        {i.arch, "`" + name_of(i.name) + "`", fmt::format("{}", i.rows.size()),
         i.range([](const IsaRow& r) { return r.vgpr; }), i.range([](const IsaRow& r) { return r.agpr; }),
         i.range([](const IsaRow& r) { return r.sgpr; }), i.range([](const IsaRow& r) { return r.lds; }), i.spilling(),
         i.range([](const IsaRow& r) { return r.vgpr_spill; }), i.range([](const IsaRow& r) { return r.sgpr_spill; }),
         i.range([](const IsaRow& r) { return r.scratch; }), i.range([](const IsaRow& r) { return r.occupancy; }),
         i.range([](const IsaRow& r) { return r.code_bytes; })});
  }
  return text;
}

}  // namespace hiplab::isa
