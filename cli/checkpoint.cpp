// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "datasets/checkpoint/model_checkpoint.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;
using datasets::StoredType;

struct Options {
  std::string model = "Qwen3-0.6B", out, type = "bf16";
  std::int64_t layers = 0, vocabulary = 0, shard_mb = 0;
  std::uint64_t seed = 1;
};

int make(const Options& o) {
  datasets::ModelSizes sizes = datasets::model_sizes(o.model);
  if (o.layers > 0) sizes.layers = o.layers;
  if (o.vocabulary > 0) sizes.vocabulary = o.vocabulary;
  if (o.type != "bf16" && o.type != "f16") throw UserError(fmt::format("--type is bf16 or f16, not {}", o.type));
  const auto tensors = datasets::model_tensors(sizes, o.type == "bf16" ? StoredType::bf16 : StoredType::f16, o.seed);
  std::uint64_t bytes = 0;
  for (const auto& t : tensors) bytes += t.bytes();
  std::error_code error;
  fs::create_directories(o.out, error);
  if (error) throw UserError(fmt::format("cannot make the folder {}: {}", o.out, error.message()));
  if (const auto space = fs::space(o.out, error); !error && space.available < bytes)
    throw UserError(fmt::format("{} has {:.1f} GB left, and the checkpoint takes {:.1f}", o.out,
                                static_cast<double>(space.available) / 1e9, static_cast<double>(bytes) / 1e9));
  const datasets::Texts about{{"format", "pt"},
                              {"made_by", fmt::format("hiplab checkpoint, shapes of {}, seed {}", o.model, o.seed)}};
  std::string written = "model.safetensors";
  if (o.shard_mb > 0)
    written =
        fmt::format("{} shards and their index",
                    write_shards(o.out, tensors, static_cast<std::uint64_t>(o.shard_mb) * 1'000'000, about).size());
  else
    write_safetensors(fs::path(o.out) / written, tensors, about);
  write_whole_file(fs::path(o.out) / "config.json", datasets::model_config(sizes));
  fmt::print("{}: {}, {} tensors, {:.2f} GB, shapes of {}, seeded values\n", o.out, written, tensors.size(),
             static_cast<double>(bytes) / 1e9, o.model);
  return 0;
}

}  // namespace

void add_checkpoint(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "checkpoint", "Writes a checkpoint with the tensors of a published model and seeded values, for runs and tests");
  verb->add_option("--model", options->model, "Qwen3-0.6B or Qwen3-32B")->capture_default_str();
  verb->add_option("--out", options->out, "The folder for model.safetensors, or for shards and their index")
      ->required();
  verb->add_option("--type", options->type, "bf16 or f16")->capture_default_str();
  verb->add_option("--seed", options->seed, "Of all values")->capture_default_str();
  verb->add_option("--layers", options->layers, "As many layers instead of the model's")->check(CLI::PositiveNumber);
  verb->add_option("--vocabulary", options->vocabulary, "As many tokens instead of the model's")
      ->check(CLI::PositiveNumber);
  verb->add_option("--shard-mb", options->shard_mb, "Shards of at most so many MB of tensors")
      ->check(CLI::PositiveNumber);
  verb->callback([options, &action] { action = [options] { return make(*options); }; });
}

}  // namespace hiplab::cli
