// SPDX-License-Identifier: MIT
#include "benchmarks/front_end_options.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

/// What the library will take its flag `name` to be: the last one given, else its environment variable.
std::optional<std::string> library_flag(const std::vector<std::string>& arguments, const std::string& name) {
  std::string variable = name;
  std::transform(variable.begin(), variable.end(), variable.begin(), [](unsigned char c) { return std::toupper(c); });
  std::optional<std::string> value;
  if (const char* set = std::getenv(variable.c_str())) value = set;
  const std::string flag = "--" + name;
  for (const auto& argument : arguments) {
    if (argument == flag) value = "true";
    if (argument.rfind(flag + "=", 0) == 0) value = argument.substr(flag.size() + 1);
  }
  return value;
}

/// The library's rule: one character that is none of 0 f F n N, or a word that is none of false, no, off.
bool truthy(std::string value) {
  std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
  if (value.size() == 1) return std::isalnum(static_cast<unsigned char>(value[0])) && !std::strchr("0fn", value[0]);
  return !value.empty() && value != "false" && value != "no" && value != "off";
}

void check_output(const std::vector<std::string>& arguments) {
  const auto named = library_flag(arguments, "benchmark_out");
  if (!named || named->empty()) return;
  const fs::path file = *named, folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  std::error_code ignored;
  if (fs::is_directory(file, ignored))
    throw UserError(fmt::format("--benchmark_out={} is a folder; name a file", *named));
  const fs::path& written = fs::exists(file, ignored) ? file : folder;
  if (access(written.c_str(), W_OK) != 0) throw UserError(fmt::format("--benchmark_out={} cannot be written", *named));
}

std::string seconds(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  const bool good = !text.empty() && *end == 0 && value >= 0 && value <= 3600;
  return good ? "" : fmt::format("{} is no number of seconds from 0 to 3600", text);
}

std::string no_sign(const std::string& text) {
  return text[0] == '-' ? "must not be negative" : "";
}

}  // namespace

bool FrontEndOptions::lists() const {
  const auto value = library_flag(of_library, "benchmark_list_tests");
  return value && truthy(*value);
}

FrontEndOptions read_front_end_options(int argc, const char* const* argv) {
  FrontEndOptions options;
  Selection& selection = options.selection;
  std::vector<std::string> set;
  CLI::App app{
      "Every point of hiplab's experiments as a Google Benchmark: its gate first, then device time per launch."};
  app.name("hiplab_benchmark");
  app.allow_extras();
  app.add_option("--hiplab_device", options.device, "cpu: the SIMT executor, functional timings only; gpu: CUDA or AMD")
      ->check(CLI::IsMember({"cpu", "gpu"}))
      ->capture_default_str();
  app.add_option("--hiplab_preset", selection.preset,
                 "Which points: quick, published, full or another of the experiment")
      ->capture_default_str();
  app.add_option("--hiplab_experiment", selection.experiments,
                 "Only these experiments, A,B; without it every one that has the preset")
      ->delimiter(',');
  app.add_option("--hiplab_variant", selection.variants, "Only variants that match the glob (may be repeated)");
  app.add_option("--hiplab_shape", selection.shapes, "Shapes that match the glob (may be repeated)");
  app.add_option("--hiplab_set", set, "axis=a,b: values of an axis or of a shape's dimension (may be repeated)");
  app.add_option("--hiplab_seed", selection.seed, "Seed of the inputs")->check(no_sign)->capture_default_str();
  app.add_flag("--hiplab_warm", selection.warm, "Also each point with the same buffers in each launch, as .../warm");
  app.add_option("--hiplab_warmup", options.warmup_cap_s,
                 "Longest warm-up of a point in seconds (cpu 0.2, gpu 5); it ends when times and clock stand still")
      ->check(seconds);
  for (const char* name : {"--hiplab_variant", "--hiplab_shape", "--hiplab_set", "--hiplab_experiment"})
    app.get_option(name)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.footer(
      "Exit codes: 0 done, 1 no point has a time or an outcome is not the one that experiment.toml states, 2 bad "
      "input.\ndocs/benchmark.md says what an iteration, a repetition and each counter is. Google Benchmark's own "
      "flags:\n");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    options.help = true;
    options.help_text = app.help();
    return options;
  } catch (const CLI::ParseError& error) {
    throw UserError(fmt::format("{} (--help says more)", error.what()));
  }
  options.of_library = app.remaining();
  for (const auto& argument : options.of_library)
    if (argument.rfind("--benchmark_", 0) != 0 && argument.rfind("--v=", 0) != 0)
      throw UserError(fmt::format("unknown argument '{}' (--help says more)", argument));
  for (const auto& text : set) parse_set(text, selection.set);
  check_output(options.of_library);
  return options;
}

}  // namespace hiplab
