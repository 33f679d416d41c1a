// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "analysis/isa/isa_json.hpp"
#include "cli/machine_code.hpp"
#include "cli/verbs.hpp"
#include "reports/check_output.hpp"
#include "runner/places.hpp"
#include "runner/run_file.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string fresh, base, junit, arch, floors;
  std::optional<std::string> code, code_against;  // both or none
  bool json = false, all = false;
};

std::string name_of(const std::string& path) {
  return fs::path(path).filename().string();
}

std::optional<CodeSides> code_sides(const Options& options, const CheckSides& compared) {
  if (!options.code) return {};
  const std::string &ours = *options.code, &theirs = *options.code_against;
  std::error_code unreadable;  // read_json says so better
  if (fs::equivalent(ours, theirs, unreadable))
    throw UserError(fmt::format("{} and {} are the same file", ours, theirs));
  CodeSides sides;
  sides.fresh = {ours, isa::read_json(ours)};
  sides.base = {theirs, isa::read_json(theirs)};
  sides.arch = options.arch;
  for (const RunRecord* run : {&compared.fresh, &compared.base})
    for (const PointRecord& point : run->points)
      if (!sides.registered.contains(point.experiment))
        sides.registered[point.experiment] = registered_kernels(point.experiment);
  return sides;
}

int check(const Options& options) {
  const RunRecord fresh = read_run_file(options.fresh);
  const CheckSides sides =
      options.base.empty() ? sides_of_comparison(fresh) : sides_of_files(fresh, read_run_file(options.base));
  const FloorStore floors = FloorStore::read(options.floors.empty() ? default_floors_file() : fs::path(options.floors),
                                             !options.floors.empty());
  const auto share = share_root();
  const CheckResult result =
      check_sides(sides, read_specs(share), read_device_table(share / "datasets" / "devices.toml"),
                  code_sides(options, sides), floors);
  if (!options.junit.empty()) write_whole_file(options.junit, check_junit(result));
  const std::string base = options.base.empty() ? "" : name_of(options.base);
  fmt::print("{}",
             options.json ? check_json(result) : check_markdown(result, name_of(options.fresh), base, options.all));
  return result.exit_code();
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand("check", "The regression check: a new run file against a base, or `run --ab`'s");
  verb->add_option("new", options->fresh, "Run file to judge")->required();
  verb->add_option("--against", options->base,
                   "Run file that it is judged by; without it, the other build of a file of `run --ab`");
  verb->add_option("--floors", options->floors,
                   "A/A comparisons kept by earlier runs; default: floors.json of the user's state folder")
      ->type_name("FILE");
  verb->add_flag("--json", options->json, "As a JSON object");
  verb->add_flag("--all", options->all, "Also the rows that are in order");
  verb->add_option("--junit", options->junit, "Also write JUnit XML to this file");
  CLI::Option* code = verb->add_option("--code", options->code, "Output of isa --json for the build that measured NEW");
  CLI::Option* code_against =
      verb->add_option("--code-against", options->code_against, "The same for the build that measured BASE");
  code->needs(code_against);
  code_against->needs(code);
  verb->add_option("--arch", options->arch, "Architecture of the code; default: that of the device")->needs(code);
  verb->footer("Exit codes: 0 holds, 1 regressed or invalid, 2 cannot compare, 3 inconclusive.");
  verb->callback([options, &action] { action = [options] { return check(*options); }; });
}

}  // namespace hiplab::cli
