// SPDX-License-Identifier: MIT
// A checkpoint of a published model's tensors with seeded values: what a file of realistic size is needed for, where
// the real one is not at hand. Names, shapes and order are those of the real file; the values say nothing.
#pragma once
#include "datasets/checkpoint/write_safetensors.hpp"

namespace hiplab::datasets {

/// Sizes of a decoder as its config.json states them.
struct ModelSizes {
  std::string name;
  std::int64_t layers = 0, hidden = 0, intermediate = 0, heads = 0, kv_heads = 0, head_dim = 0, vocabulary = 0;
  bool tied = true;  ///< no lm_head: the embedding serves
};

/// The models that can be made. Source: config.json of Qwen/Qwen3-0.6B and of Qwen/Qwen3-32B.
const std::vector<ModelSizes>& known_models();

/// The sizes of `name`; throws UserError, which lists the known ones.
const ModelSizes& model_sizes(const std::string& name);

/// config.json with the model's sizes, by the names that transformers gives them.
std::string model_config(const ModelSizes& sizes);

/// Tensors in f16 or bf16. Projections are Gaussian with the spread that keeps a layer's output at the size of its
/// input, and in one input of 256 eight times that: channels that stand out are what quantisation has trouble with.
/// Norms are near 1. The same bits for the same seed on every machine.
std::vector<TensorToWrite> model_tensors(const ModelSizes& sizes, StoredType type, std::uint64_t seed);

}  // namespace hiplab::datasets
