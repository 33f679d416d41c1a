// SPDX-License-Identifier: MIT
#include "runner/run.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <memory>

#include "analysis/floor_store.hpp"
#include "cli/verbs.hpp"
#include "datasets/checkpoint/layer_inputs.hpp"
#include "runner/environment.hpp"
#include "runner/run_file.hpp"
#include "runner/user_error.hpp"

namespace hiplab::cli {
namespace {

/// The library's own ranges let NaN pass and print every digit of the largest double.
std::string seconds(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool good = error == std::errc() && end == text.data() + text.size() && value > 0 && std::isfinite(value);
  return good ? "" : fmt::format("{} is no number of seconds above 0", text);
}

std::filesystem::path floors_file(const std::string& given) {
  return given.empty() ? default_floors_file() : std::filesystem::path(given);
}

/// Keeps what the run compared of equal code, for later checks on this machine.
void keep_floors(const RunRequest& request, const std::filesystem::path& file) {
  const RunRecord run = read_run_file(request.out.empty() ? default_out(request) : request.out);
  const auto comparisons = aa_comparisons(run);
  if (comparisons.empty() || file.empty()) return;
  FloorStore::keep(file, run);
  fmt::print("{} A/A comparison{} kept in {}\n", comparisons.size(), comparisons.size() == 1 ? "" : "s", file.string());
}

int run_and_keep_floors(RunRequest request, const std::string& floors) {
  if (!request.ab.on() || request.worker_pass) return run(request);
  const auto file = floors_file(floors);
  FloorStore::read(file, false);  // a damaged one is told of before anything is measured
  request.ab.kept = [file](const auto& environment, const std::string& experiment, const std::string& metric) {
    return FloorStore::read(file, false).find({environment, utc_now(), {}}, experiment, metric).comparisons.size();
  };
  const int code = run(request);
  if (code == 0 || code == 1) keep_floors(request, file);
  return code;
}

}  // namespace

void add_run(CLI::App& app, Action& action, const std::vector<std::string>& arguments) {
  struct Options {
    RunRequest request;
    std::vector<std::string> set;
    std::string shard, out, floors, weights, activations, statistics;
    datasets::LayerRequest layer;
    bool accuse_nobody = false;
    std::uint32_t worker = 0;
  };
  auto options = std::make_shared<Options>();
  RunRequest& request = options->request;
  request.arguments = arguments;

  CLI::App* verb = app.add_subcommand("run", "Measures experiments into one HDF5 run file");
  verb->add_option("experiment", request.selection.experiments, "Experiments; `hiplab list` names them")->required();
  verb->add_option("--device", request.device, "cpu: the SIMT executor, functional timings only; gpu: CUDA or AMD")
      ->check(CLI::IsMember({"cpu", "gpu"}))
      ->capture_default_str();
  verb->add_option("--preset", request.selection.preset, "quick, published or full: which points, how many processes")
      ->capture_default_str();
  verb->add_option("--variant", request.selection.variants, "Only variants that match the glob (may be repeated)")
      ->take_all();
  verb->add_option("--shape", request.selection.shapes,
                   "Shapes of the experiment that match the glob (may be repeated)");
  verb->add_option("--set", options->set, "axis=a,b: values of an axis or of a shape's dimension (may be repeated)");
  CLI::Option* weights = verb->add_option("--weights", options->weights,
                                          "A checkpoint with quantised layers, as inspect takes it: one of them "
                                          "becomes the experiment's weights, and its sizes the shape")
                             ->type_name("FILE");
  verb->add_option("--layer", options->layer.layer, "The layer: model.layers.3.mlp.down_proj")->needs(weights);
  CLI::Option* activations = verb->add_option("--activations", options->activations,
                                              "With --weights: a file whose tensor --tensor [rows, K] holds the "
                                              "activations; else they are drawn from N(0,1)")
                                 ->type_name("FILE")
                                 ->needs(weights);
  CLI::Option* statistics = verb->add_option("--activation-statistics", options->statistics,
                                             "With --weights: a file whose --tensor holds the root mean square of "
                                             "each channel [K], or a capture [rows, K]; they are drawn to match it")
                                ->type_name("FILE")
                                ->needs(weights)
                                ->excludes(activations);
  verb->add_option("--tensor", options->layer.tensor, "The tensor of --activations or --activation-statistics");
  verb->add_option("--seed", request.selection.seed, "Seed of the inputs and of the order of measuring")
      ->check(
          [](const std::string& text) { return text[0] == '-' ? std::string("must not be negative") : std::string(); })
      ->capture_default_str();
  verb->add_option("--shard", options->shard, "I/N: the I-th of N shares of the points");
  verb->add_option("--out", options->out, "Run file; default reports/local/<experiments>-<device>-<preset>.h5");
  verb->add_flag("--resume", request.resume, "Continue the run that was stopped or killed");
  verb->add_flag("--force", request.force, "Replace an existing run file or an unfinished run");
  verb->add_flag("--warm", request.selection.warm, "Also measure with the same buffers in each launch, as metric warm");
  verb->add_flag("--quiet", request.quiet, "No progress");
  verb->add_option("--ab", request.ab.other,
                   "Another build of the same interface, measured in the same run, pair by pair: its program, its "
                   "install or build tree, or its ground library. `hiplab check` of the file then judges the change")
      ->type_name("OLD");
  verb->add_flag("--aa", request.ab.same_code,
                 "The other side is the same code (this build, or --ab with equal code): measures the noise floor");
  verb->add_flag("--no-confirm", options->accuse_nobody,
                 "With --ab: do not measure suspect rows again; check then accuses none of them");
  verb->add_option("--floors", options->floors,
                   "Where A/A comparisons are kept for later checks; default: floors.json of the user's state folder")
      ->type_name("FILE");
  verb->add_option("--processes", request.processes,
                   "Fresh processes that each measure everything (quick and --gates-only 1, else 5)")
      ->check(CLI::Range(1, 1000));
  verb->add_option("--cap-seconds", request.cap_s,
                   "Longest time for a group of variants, over all processes (quick: 2 cpu, 15 gpu; else 120)")
      ->check(seconds);
  verb->add_flag("--gates-only", request.gates_only,
                 "Launch and judge every point, time none: for numerics on the CPU ground")
      ->excludes("--warm", "--cap-seconds");
  verb->add_option("--repeats", request.repeats,
                   "Launches whose bits are compared with the judged one's, in each process")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  verb->add_option("--hang-seconds", request.hang_s,
                   "A worker silent for longer is killed; its point is recorded as failed")
      ->check(seconds)
      ->capture_default_str();
  verb->footer(
      "Exit codes: 0 done, 1 no point is ok (the file says why) or an outcome is not the one that experiment.toml "
      "states, "
      "2 bad input, 130 or 143 interrupted.");
  CLI::Option* worker = verb->add_option("--worker-pass", options->worker, "")->group("");
  verb->add_option("--coordinator", request.coordinator, "")->group("");
  verb->add_flag("--worker-confirms", request.worker_confirms, "")->group("");
  for (const char* name : {"--variant", "--shape", "--set"})
    verb->get_option(name)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);

  verb->callback([options, worker, weights, activations, statistics, &action] {
    RunRequest& r = options->request;
    options->layer.weights = options->weights;
    options->layer.activations = options->activations;
    options->layer.statistics = options->statistics;
    if ((activations->count() || statistics->count()) == options->layer.tensor.empty())
      throw UserError("--tensor and one of --activations and --activation-statistics go together");
    if (weights->count())
      r.given = [layer = options->layer](const CheckpointSpec& spec) {
        return datasets::read_layer_inputs(layer, spec);
      };
    for (const auto& text : options->set) parse_set(text, r.selection.set);
    if (!options->shard.empty()) parse_shard(options->shard, r.selection);
    r.out = options->out;
    r.ab.confirm = !options->accuse_nobody;
    if (worker->count()) r.worker_pass = options->worker;
    action = [options] { return run_and_keep_floors(options->request, options->floors); };
  });
}

}  // namespace hiplab::cli
