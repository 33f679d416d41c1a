// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>
#include <memory>

#include "analysis/isa/isa_change.hpp"
#include "analysis/isa/isa_json.hpp"
#include "analysis/isa/isa_table.hpp"
#include "capsule/capture.hpp"
#include "cli/machine_code.hpp"
#include "cli/verbs.hpp"
#include "runner/build_info.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::vector<std::string> experiments, archs;
  std::string against;
  bool json = false, markdown = false, summary = false, cycles = false, first = false;
};

/// Each row its variants by the registry instead of by the kernel's name.
void name_variants(std::vector<isa::IsaRow>& rows) {
  std::map<std::string, std::vector<isa::VariantKernels>> registered;
  for (auto& row : rows) {
    const auto [known, first] = registered.try_emplace(row.experiment);
    if (first) known->second = registered_kernels(row.experiment);
    std::vector<std::string> names;
    for (const auto& variant : known->second)
      if (isa::belongs(row.kernel, variant)) names.push_back(variant.variant);
    if (!names.empty()) row.variant = fmt::format("{}", fmt::join(names, ", "));
  }
}

std::string program_commit() {
  return std::string(build_info().commit) + (build_info().dirty ? " and changes" : "");
}

int show(const Options& o) {
  auto rows = isa::read_rows(capsule::code_object_folder(), o.experiments, o.archs, o.cycles, o.first);
  name_variants(rows);
  for (auto& row : rows) row.commit = program_commit();
  if (!o.against.empty()) {
    const auto changes = isa::compare(isa::read_json(o.against), rows);
    fmt::print("{}{}", o.json ? isa::changes_json(changes) : isa::changes_text(changes), o.json ? "\n" : "");
  } else if (o.json) {
    fmt::print("{}\n", isa::to_json(rows));
  } else if (o.summary) {
    fmt::print("{}", isa::summary_markdown(rows));
  } else {
    fmt::print("{}", o.markdown ? isa::table_markdown(rows) : isa::table_text(rows));
    if (!o.markdown)
      fmt::print(
          "\nCOMPILED, read with LLVM; waves a SIMD are DERIVED for the largest block a kernel is compiled for{}\n",
          o.cycles ? "; cycles are llvm-mca's for one turn of the hot loop, one wave alone, no memory: DERIVED" : "");
  }
  return 0;
}

}  // namespace

void add_isa(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "isa", "Registers, spills, occupancy and instructions of every kernel's AMD machine code, without a GPU");
  verb->add_option("experiment", options->experiments, "Experiments; default: all that are compiled");
  verb->add_option("--arch", options->archs, "Architectures, comma-separated; default: all")->delimiter(',');
  CLI::Option* against =
      verb->add_option("--against", options->against, "What changed since OLD.json, an earlier output of isa --json");
  CLI::Option* json = verb->add_flag("--json", options->json, "As a JSON array");
  CLI::Option* markdown =
      verb->add_flag("--markdown", options->markdown, "As Markdown tables")->excludes(against)->excludes(json);
  verb->add_flag("--summary", options->summary, "As Markdown, all instances of a kernel in one row, by their range")
      ->excludes(against)
      ->excludes(json)
      ->excludes(markdown);
  verb->add_flag("--cycles", options->cycles, "Also llvm-mca's estimate of the hot loop (DERIVED; a process a kernel)");
  verb->add_flag("--first", options->first, "Only the first instance, by name, of each kernel template");
  verb->callback([options, &action] { action = [options] { return show(*options); }; });
}

}  // namespace hiplab::cli
