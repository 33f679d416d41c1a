// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "cli/verbs.hpp"
#include "datasets/checkpoint/quantize_file.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::string file, out;
  datasets::QuantizeRequest request;
  bool asymmetric = false;
};

int quantize(Options o) {
  o.request.symmetric = !o.asymmetric;
  const auto done = datasets::quantize_file(datasets::TensorFile::open(o.file), o.request, o.out);
  fmt::print("{}: {} layers in {}, {} bits, {}, {}; {} tensors as they were\n", done.file.string(), done.layers.size(),
             o.request.layout, o.request.bits,
             o.request.group == -1 ? "one group a row" : fmt::format("groups of {}", o.request.group),
             o.asymmetric ? "asymmetric" : "symmetric", done.kept.size());
  fmt::print("relative L2 error of a layer's weights: {:.4f} to {:.4f}\n", done.least_error, done.most_error);
  return 0;
}

}  // namespace

void add_quantize(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "quantize", "Rounds a checkpoint's projections to nearest into the files of a quantised one; no data is needed");
  verb->add_option("file", options->file, "A checkpoint in f16, bf16 or f32, as inspect takes it")->required();
  verb->add_option("--out", options->out, "The folder for model.safetensors and its configuration")->required();
  verb->add_option("--layout", options->request.layout,
                   "gptq, gptq_v2, pack_quantized (compressed-tensors), nvfp4_modelopt, nvfp4_packed "
                   "(compressed-tensors) or tq3 (TurboQuant)")
      ->capture_default_str();
  CLI::Option* bits =
      verb->add_option("--bits", options->request.bits, "4; 8 in gptq and gptq_v2; 3 in tq3")->capture_default_str();
  CLI::Option* group =
      verb->add_option("--group", options->request.group, "Inputs that share a scale; -1: all")->capture_default_str();
  verb->add_flag("--asymmetric", options->asymmetric, "With zero points that follow the weights");
  verb->add_option("--layers", options->request.layers, "Only layers whose name matches this glob")
      ->capture_default_str();
  verb->callback([options, group, bits, &action] {
    // What compressed-tensors checkpoints of the experiments have.
    if (group->count() == 0 && options->request.layout == "pack_quantized") options->request.group = 32;
    if (group->count() == 0 && options->request.layout.starts_with("nvfp4")) options->request.group = 16;
    if (bits->count() == 0 && options->request.layout == "tq3") options->request.bits = 3;
    action = [options] { return quantize(*options); };
  });
}

}  // namespace hiplab::cli
