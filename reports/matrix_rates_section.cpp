// SPDX-License-Identifier: MIT
// Whether int8 matrix instructions do twice the work of fp16 ones, architecture by architecture.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/isa/instruction_mix.hpp"
#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

bool is_int8(const std::string& instruction) {
  return instruction.find("_i32_") != std::string::npos;  // what it sums in
}

struct Compiled {
  std::set<std::string> int8, fp16;
};

Compiled compiled_of(const ReportContext& context, const std::string& experiment, const std::string& arch) {
  Compiled found;
  for (const auto& code : context.machine_code) {
    if (code.experiment != experiment) continue;
    for (const auto& kernel : code.kernels)
      if (kernel.shown.arch == arch)
        for (const auto& [name, count] : kernel.shown.matrix) (is_int8(name) ? found.int8 : found.fp16).insert(name);
  }
  return found;
}

std::string instructions_text(const std::set<std::string>& names) {
  std::vector<std::string> parts;
  for (const auto& name : names) parts.push_back(fmt::format("{}: {}", code(name), isa::multiply_adds(name)));
  return parts.empty() ? "none in these code objects" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string ratio_text(const Compiled& compiled) {
  if (compiled.int8.size() != 1 || compiled.fp16.size() != 1) return "-";
  return number_text(static_cast<double>(isa::multiply_adds(*compiled.int8.begin())) /
                     isa::multiply_adds(*compiled.fp16.begin()));
}

}  // namespace

std::string matrix_rates_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.matrix_rates.empty()) return "";
  const CsvTable rates = select_rows(read_csv(context.dataset_root / spec.matrix_rates),
                                     {"arch", "int8", "fp16", "rate_unit", "source"}, {}, spec.matrix_rates);
  MarkdownTable table({"architecture", "int8 instruction: multiply-adds (COMPILED)", "fp16 instruction (COMPILED)",
                       ">int8 : fp16 an instruction", ">int8 rate", ">fp16 rate", "of", ">int8 : fp16 (CITED)",
                       "does int8 double fp16?", "source of the rates"});
  for (const auto& row : rates.rows) {
    const Compiled compiled = compiled_of(context, spec.name, row[0]);
    const double int8 = row[1].empty() ? 0 : number_cell(row[1], spec.matrix_rates),
                 fp16 = row[2].empty() ? 0 : number_cell(row[2], spec.matrix_rates);
    const double ratio = fp16 > 0 ? int8 / fp16 : 0;
    table.add({row[0], instructions_text(compiled.int8), instructions_text(compiled.fp16), ratio_text(compiled),
               int8 > 0 ? number_text(int8) : "-", fp16 > 0 ? number_text(fp16) : "-", row[3],
               ratio > 0 ? number_text(ratio) : "-",
               ratio <= 0 ? "it has no matrix instruction" : (ratio > 1.9 ? "yes" : "no"), row[4]});
  }
  return "### Do int8 matrix units double fp16?\n\n*Evidence: CITED for rates, COMPILED for instructions.* "
         "Multiply-adds "
         "of one instruction of a wave say nothing about its cycles: where both types do the same work an instruction, "
         "the rates decide.\n\n" +
         table.text() + "\n";
}

}  // namespace hiplab
