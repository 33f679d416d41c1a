// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/model_checkpoint.hpp"

#include <bit>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

/// To nearest even by adding half a step in the integer: a library call for each of 6e8 values would take minutes.
std::uint16_t bf16_bits(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

/// Values drawn one by one from the stream named after the tensor; the input channel of a value is its column.
class Filler {
public:
  Filler(const std::string& name, StoredType type, std::uint64_t seed, double mean, double spread, std::int64_t columns)
      : stream_(seed, name), type_(type), mean_(mean), spread_(spread), columns_(static_cast<std::uint64_t>(columns)) {}

  void operator()(std::uint64_t first, std::span<std::byte> piece) const {
    const std::uint64_t begin = first / 2;
    parallel_pieces(piece.size() / 2, [&](std::size_t from, std::size_t to) {
      for (std::size_t i = from; i < to; ++i) {
        const std::uint16_t bits = value_bits(begin + i);
        std::memcpy(piece.data() + 2 * i, &bits, sizeof bits);
      }
    });
  }

private:
  std::uint16_t value_bits(std::uint64_t i) const {
    const double factor = columns_ > 1 && mix(i % columns_) % 256 == 0 ? 8 : 1;
    const double value = mean_ + factor * spread_ * gaussian(stream_.bits(i));
    if (type_ == StoredType::bf16) return bf16_bits(static_cast<float>(value));
    return static_cast<std::uint16_t>(from_double(Dtype::f16, value));
  }
  RandomStream stream_;
  StoredType type_;
  double mean_, spread_;
  std::uint64_t columns_;
};

class Maker {
public:
  Maker(StoredType type, std::uint64_t seed) : type_(type), seed_(seed) {}

  void matrix(const std::string& name, std::int64_t outputs, std::int64_t inputs) {
    const double spread = 1 / std::sqrt(static_cast<double>(inputs));
    tensors.push_back({name, type_, {outputs, inputs}, Filler(name, type_, seed_, 0, spread, inputs)});
  }
  void norm(const std::string& name, std::int64_t size) {
    tensors.push_back({name, type_, {size}, Filler(name, type_, seed_, 1, 0.1, 1)});
  }
  std::vector<TensorToWrite> tensors;

private:
  StoredType type_;
  std::uint64_t seed_;
};

}  // namespace

const std::vector<ModelSizes>& known_models() {
  static const std::vector<ModelSizes> models{
      {"Qwen3-0.6B", 28, 1024, 3072, 16, 8, 128, 151936, true},
      {"Qwen3-32B", 64, 5120, 25600, 64, 8, 128, 151936, false},
  };
  return models;
}

const ModelSizes& model_sizes(const std::string& name) {
  std::string known;
  for (const ModelSizes& model : known_models()) {
    if (model.name == name) return model;
    known += (known.empty() ? "" : ", ") + model.name;
  }
  throw UserError("no model is named " + shown(name) + "; known: " + known);
}

std::string model_config(const ModelSizes& m) {
  const nlohmann::ordered_json config{{"hidden_size", m.hidden},           {"intermediate_size", m.intermediate},
                                      {"num_hidden_layers", m.layers},     {"num_attention_heads", m.heads},
                                      {"num_key_value_heads", m.kv_heads}, {"head_dim", m.head_dim},
                                      {"vocab_size", m.vocabulary},        {"tie_word_embeddings", m.tied}};
  return config.dump(2) + "\n";
}

std::vector<TensorToWrite> model_tensors(const ModelSizes& m, StoredType type, std::uint64_t seed) {
  Maker make(type, seed);
  make.matrix("model.embed_tokens.weight", m.vocabulary, m.hidden);
  for (std::int64_t l = 0; l < m.layers; ++l) {
    const std::string at = "model.layers." + std::to_string(l) + ".";
    make.norm(at + "input_layernorm.weight", m.hidden);
    make.matrix(at + "mlp.down_proj.weight", m.hidden, m.intermediate);
    make.matrix(at + "mlp.gate_proj.weight", m.intermediate, m.hidden);
    make.matrix(at + "mlp.up_proj.weight", m.intermediate, m.hidden);
    make.norm(at + "post_attention_layernorm.weight", m.hidden);
    make.norm(at + "self_attn.k_norm.weight", m.head_dim);
    make.matrix(at + "self_attn.k_proj.weight", m.kv_heads * m.head_dim, m.hidden);
    make.matrix(at + "self_attn.o_proj.weight", m.hidden, m.heads * m.head_dim);
    make.norm(at + "self_attn.q_norm.weight", m.head_dim);
    make.matrix(at + "self_attn.q_proj.weight", m.heads * m.head_dim, m.hidden);
    make.matrix(at + "self_attn.v_proj.weight", m.kv_heads * m.head_dim, m.hidden);
  }
  make.norm("model.norm.weight", m.hidden);
  if (!m.tied) make.matrix("lm_head.weight", m.vocabulary, m.hidden);
  return std::move(make.tensors);
}

}  // namespace hiplab::datasets
