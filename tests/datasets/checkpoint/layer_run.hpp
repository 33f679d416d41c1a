// SPDX-License-Identifier: MIT
// A layer of a file on an experiment of the CPU ground, one variant at a time.
#pragma once
#include <algorithm>
#include <stdexcept>

#include "datasets/checkpoint/layer_inputs.hpp"
#include "runner/gated_variant.hpp"
#include "runner/places.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"

namespace hiplab::test {

inline const LoadedGround& cpu_ground() {
  static const LoadedGround ground = load_ground("cpu");
  return ground;
}

inline CheckpointSpec checkpoint_of(const std::string& experiment) {
  return *read_checkpoint_spec(share_root() / "experiments" / experiment / "experiment.toml");
}

/// Weights whose products stay far inside fp16.
inline Int4Weights sane_weights(const Int4Shape& shape, std::uint64_t seed = 5) {
  Int4Weights w = random_weights(shape, seed);
  for (auto& scale : w.scales) scale = static_cast<std::uint16_t>(0x2000 | (scale & 0x3ff));  // 2^-7 .. 2^-6
  return w;
}

/// The layer "a" in a file of `layout`, with what tells the two versions of GPTQ apart.
inline std::filesystem::path write_layer(const Int4Weights& weights, Int4Layout layout,
                                         const std::filesystem::path& folder) {
  const auto path = folder / (std::string(int4_layout_name(layout)) + ".safetensors");
  Texts metadata;
  if (layout == Int4Layout::gptq_v1) metadata["checkpoint_format"] = "gptq";
  if (layout == Int4Layout::gptq_v2) metadata["checkpoint_format"] = "gptq_v2";
  write_safetensors(path, tensors_of(pack(weights, layout), "a"), metadata);
  return path;
}

struct LayerRun {
  std::string status, message, sha256;
};

/// One variant of the experiment, judged on `inputs` against the reference of `ground`.
inline LayerRun judged(const LoadedGround& ground, const std::string& experiment, const std::string& variant,
                       const Point& point, const Tensors& inputs) {
  const Experiment& e = *ground.find(experiment);
  const auto v = std::find_if(e.variants.begin(), e.variants.end(), [&](const auto& x) { return x.name == variant; });
  if (v == e.variants.end()) throw std::logic_error("no variant " + variant);
  GatedVariant gated(*ground.runtime, *v, point, inputs);
  std::map<std::string, std::vector<double>> known;
  gated.gate([&](const std::string& output) -> const std::vector<double>& {
    return known[output] = e.reference(point, inputs, output);
  });
  return {gated.status, gated.message, gated.numerics.sha256};
}

/// The point of the given shape with further axes.
inline Point point_of(const std::string& experiment, const GivenInputs& given,
                      const std::map<std::string, std::int64_t>& axes) {
  Point p{experiment, given.shape, given.dims, 42, cpu_ground().facts};
  for (const auto& [axis, value] : axes) p.values[axis] = value;
  return p;
}

}  // namespace hiplab::test
