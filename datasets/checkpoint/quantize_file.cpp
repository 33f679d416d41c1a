// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/quantize_file.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "datasets/checkpoint/nvfp4_tensor.hpp"
#include "datasets/checkpoint/quantized_layer.hpp"
#include "datasets/checkpoint/round_to_nearest.hpp"
#include "datasets/checkpoint/tq3_tensor.hpp"
#include "datasets/checkpoint/write_quant_config.hpp"
#include "datasets/checkpoint/write_safetensors.hpp"
#include "datasets/int4_weights.hpp"
#include "runner/glob.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kWeight = ".weight";

struct Plan {
  Int4Layout layout = Int4Layout::gptq_v1;
  RoundingRule rule;
  bool tq3 = false;  ///< no layout of codes and scales
  std::optional<Nvfp4Layout> nvfp4;
};

Plan plan_of(const QuantizeRequest& request) {
  Plan plan;
  plan.tq3 = request.layout == "tq3";
  if (plan.tq3 && (request.bits != 3 || request.group != 128 || !request.symmetric))
    throw UserError("tq3 has 3 bits, groups of 128 and no zero points");
  if (plan.tq3) return plan;
  for (const Nvfp4Layout layout : {Nvfp4Layout::modelopt, Nvfp4Layout::packed})
    if (request.layout == nvfp4_layout_name(layout)) plan.nvfp4 = layout;
  if (plan.nvfp4 && (request.bits != 4 || request.group != kNvfp4Group || !request.symmetric))
    throw UserError("NVFP4 has 4 bits, groups of 16 and no zero points");
  if (plan.nvfp4) return plan;
  if (request.layout == "gptq_v2")
    plan.layout = Int4Layout::gptq_v2;
  else if (request.layout == "pack_quantized")
    plan.layout = Int4Layout::pack_quantized;
  else if (request.layout != "gptq")
    throw UserError("no layout is named " + shown(request.layout) + "; known: gptq, gptq_v2, pack_quantized, " +
                    "nvfp4_modelopt, nvfp4_packed, tq3");
  const bool eight = request.bits == 8 && plan.layout != Int4Layout::pack_quantized;
  if (request.bits != 4 && !eight)
    throw UserError(request.layout + " is not written with " + std::to_string(request.bits) + " bits here; " +
                    (plan.layout == Int4Layout::pack_quantized ? "it has 4" : "it has 4 or 8"));
  if (request.group != -1 && request.group < 1)
    throw UserError("a group of " + std::to_string(request.group) + " weights; -1 is all of K");
  plan.rule.bits = request.bits;
  plan.rule.symmetric = request.symmetric;
  plan.rule.least_zero = reference::zero_offset(plan.layout);
  return plan;
}

bool is_float(StoredType type) {
  return type == StoredType::f16 || type == StoredType::bf16 || type == StoredType::f32;
}

/// Experts' matrices in one tensor [experts, N, K].
bool is_expert_stack(const StoredTensor& t) {
  return is_float(t.type) && t.shape.size() == 3 && t.count() > 0 && t.name.find("expert") != std::string::npos;
}

/// Matrices that projections are, by the names of the usual models; the rest is looked up or too sensitive to quantise.
bool is_projection(const StoredTensor& t) {
  const auto has = [&](const char* part) { return t.name.find(part) != std::string::npos; };
  return is_float(t.type) && t.shape.size() == 2 && t.count() > 0 && t.name.ends_with(kWeight) && !has("embed") &&
         !has("lm_head") && !has("norm") && !has("mlp.gate.");
}

/// A tensor's name without ".weight".
std::string layer_of(const StoredTensor& t) {
  return t.name.ends_with(kWeight) ? t.name.substr(0, t.name.size() - kWeight.size()) : t.name;
}

void note_error(QuantizedFile& result, const std::string& layer, double error_squares, double weight_squares) {
  const double error = weight_squares > 0 ? std::sqrt(error_squares / weight_squares) : 0;
  result.least_error = result.layers.empty() ? error : std::min(result.least_error, error);
  result.most_error = std::max(result.most_error, error);
  result.layers.push_back(layer);
}

/// The tensors of a layer, made when the first of them is asked for and dropped with the last byte of the last one.
class Layer {
public:
  Layer(const StoredTensor& source, const Plan& plan, QuantizedFile& result)
      : source_(source), plan_(plan), result_(result), name_(layer_of(source)) {
    n_ = source.shape[0], k_ = source.shape[1];
    RoundingRule& rule = plan_.rule;
    if (rule.group == -1) rule.group = k_;
    const std::int64_t per_word = 32 / rule.bits;
    const bool whole = k_ % rule.group == 0 && k_ % per_word == 0 && n_ % per_word == 0;
    if (!whole)
      throw UserError(shown(name_) + ", N = " + std::to_string(n_) + ", K = " + std::to_string(k_) +
                      ", is not a whole number of words of " + std::to_string(per_word) + " codes and groups of " +
                      std::to_string(rule.group) + "; --layers leaves layers out");
    if (plan_.layout == Int4Layout::pack_quantized && source.type == StoredType::bf16) rule.scale_type = Dtype::bf16;
  }

  static void add(const std::shared_ptr<Layer>& layer, std::vector<TensorToWrite>& list) {
    const Layer& l = *layer;
    const std::int64_t per_word = 32 / l.plan_.rule.bits, groups = l.k_ / l.plan_.rule.group;
    const auto one = [&](const char* part, StoredType type, std::vector<std::int64_t> shape, auto bytes_of) {
      const bool last = part == std::string(".scales") || part == std::string(".weight_shape");
      TensorToWrite t{l.name_ + part, type, std::move(shape), {}};
      t.fill = [layer, bytes_of, last, total = t.bytes()](std::uint64_t first, std::span<std::byte> piece) {
        layer->make();
        const auto bytes = bytes_of(*layer);
        std::memcpy(piece.data(), bytes.data() + first, piece.size());
        if (last && first + piece.size() == total) layer->drop();
      };
      list.push_back(std::move(t));
    };
    const StoredType scale = l.plan_.rule.scale_type == Dtype::bf16 ? StoredType::bf16 : StoredType::f16;
    const auto codes = [](const Layer& x) { return std::as_bytes(std::span(x.codes_)); };
    const auto zeros = [](const Layer& x) { return std::as_bytes(std::span(x.zeros_)); };
    const auto scales = [](const Layer& x) { return std::as_bytes(std::span(x.scales_)); };
    if (l.plan_.layout == Int4Layout::pack_quantized) {
      one(".weight_packed", StoredType::i32, {l.n_, l.k_ / per_word}, codes);
      one(".weight_scale", scale, {l.n_, groups}, scales);
      if (!l.plan_.rule.symmetric) one(".weight_zero_point", StoredType::i32, {l.n_ / per_word, groups}, zeros);
      one(".weight_shape", StoredType::i64, {2},
          [](const Layer& x) { return std::as_bytes(std::span(x.source_.shape)); });
    } else {
      one(".qweight", StoredType::i32, {l.k_ / per_word, l.n_}, codes);
      one(".qzeros", StoredType::i32, {groups, l.n_ / per_word}, zeros);
      one(".scales", scale, {groups, l.n_}, scales);
    }
  }
  const std::string& name() const { return name_; }

private:
  void make() {
    if (made_) return;
    std::vector<double> w(static_cast<std::size_t>(n_ * k_));
    read_values(source_.type, source_.bytes, 0, w);
    RoundedWeights rounded;
    try {
      rounded = round_to_nearest(w, n_, k_, plan_.rule);
    } catch (const UserError& error) {
      throw UserError(name_ + ": " + error.what());
    }
    let_go(source_.bytes);
    note_error(result_, name_, rounded.error_squares, rounded.weight_squares);
    pack_words(rounded);
    made_ = true;
  }
  void pack_words(RoundedWeights& rounded) {
    const RoundingRule& rule = plan_.rule;
    if (rule.bits == 4) {
      PackedInt4 p = pack({{n_, k_, rule.group},
                           rule.scale_type,
                           std::move(rounded.codes),
                           std::move(rounded.zeros),
                           std::move(rounded.scales),
                           {}},
                          plan_.layout);
      codes_ = std::move(p.codes), zeros_ = std::move(p.zeros), scales_ = std::move(p.scales);
      return;
    }
    // GPTQ of 8 bits: [K/4][N] and [G][N/4], lowest k or n in the lowest byte.
    const std::int64_t groups = k_ / rule.group;
    codes_.assign(static_cast<std::size_t>(k_ / 4 * n_), 0);
    zeros_.assign(static_cast<std::size_t>(groups * n_ / 4), 0);
    scales_.resize(rounded.scales.size());
    for (std::int64_t n = 0; n < n_; ++n) {
      for (std::int64_t k = 0; k < k_; ++k)
        codes_[static_cast<std::size_t>(k / 4 * n_ + n)] |=
            std::uint32_t{rounded.codes[static_cast<std::size_t>(n * k_ + k)]} << (8 * (k % 4));
      for (std::int64_t g = 0; g < groups; ++g) {
        const auto at = static_cast<std::size_t>(n * groups + g);
        const auto stored = static_cast<std::uint32_t>(rounded.zeros[at] - rule.least_zero);
        zeros_[static_cast<std::size_t>(g * (n_ / 4) + n / 4)] |= stored << (8 * (n % 4));
        scales_[static_cast<std::size_t>(g * n_ + n)] = rounded.scales[at];
      }
    }
  }
  void drop() {
    codes_ = {}, zeros_ = {}, scales_ = {};
    made_ = false;
  }

  const StoredTensor& source_;
  Plan plan_;
  QuantizedFile& result_;
  std::string name_;
  std::int64_t n_ = 0, k_ = 0;
  bool made_ = false;
  std::vector<std::uint32_t> codes_, zeros_;
  std::vector<std::uint16_t> scales_;
};

TensorToWrite copy_of(const StoredTensor& t) {
  return {t.name, t.type, t.shape, [bytes = t.bytes](std::uint64_t first, std::span<std::byte> piece) {
            const auto part = bytes.subspan(first, piece.size());
            std::memcpy(piece.data(), part.data(), part.size());
            let_go(part);
          }};
}

}  // namespace

QuantizedFile quantize_file(const TensorFile& file, const QuantizeRequest& request, const fs::path& out) {
  Plan plan = plan_of(request);
  plan.rule.group = request.group;
  // One configuration beside the file speaks for all of its layers.
  auto layers = quantized_layers(file);
  for (const std::string& name : nvfp4_layers(file)) layers.push_back(name);
  if (!layers.empty())
    throw UserError(file.path().string() + " has quantised layers already: " + shown(layers.front()));
  QuantizedFile result;
  std::vector<TensorToWrite> tensors;
  std::size_t taken = 0;
  for (const StoredTensor& t : file.tensors()) {
    const std::string layer = layer_of(t);
    const bool wanted = (is_projection(t) || (plan.tq3 && is_expert_stack(t))) && glob_match(request.layers, layer);
    if (wanted && plan.tq3) {
      add_tq3_tensors(t, tensors,
                      [&result, layer](double error, double weight) { note_error(result, layer, error, weight); });
      ++taken;
    } else if (wanted && plan.nvfp4) {
      add_nvfp4_tensors(t, *plan.nvfp4, tensors,
                        [&result, layer](double error, double weight) { note_error(result, layer, error, weight); });
      ++taken;
    } else if (wanted) {
      Layer::add(std::make_shared<Layer>(t, plan, result), tensors);
      ++taken;
    } else {
      if (!stored_format(t.type).safetensors)
        throw UserError(file.path().string() + ": " + shown(t.name) + " is " + stored_format(t.type).name +
                        ", which safetensors cannot hold; quantise a checkpoint of floats");
      tensors.push_back(copy_of(t));
      result.kept.push_back(t.name);
    }
  }
  if (taken == 0)
    throw UserError(file.path().string() + " has no projection in f16, bf16 or f32 that --layers " +
                    shown(request.layers) + " takes");
  std::error_code error;
  fs::create_directories(out, error);
  if (error) throw UserError("cannot make the folder " + out.string() + ": " + error.message());
  result.file = out / "model.safetensors";
  // Writing over the mapped source would change what is still to be read.
  if (fs::equivalent(result.file, file.path(), error)) throw UserError(result.file.string() + " is the input itself");
  write_safetensors(
      result.file, tensors,
      {{"format", "pt"}, {"made_by", plan.tq3 ? "hiplab quantize, TQ3" : "hiplab quantize, round to nearest"}});
  write_quant_config(out, request, taken, file.quant_config().kv_heads);
  return result;
}

}  // namespace hiplab::datasets
