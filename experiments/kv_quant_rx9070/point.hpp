// SPDX-License-Identifier: MIT
// From a point of the sweep to a cache, its bytes and what attention over them must give. `Codecs` says which pair of codecs
// a point names: presets by default.
//
// Dimensions: heads, kv_heads, head_dim. Axes: preset (a line of kPresetTable), context, batch; page (16: tokens of a
// page), data (0; see datasets::KeyData; 3: keys and values of a file, --weights), against (0: attention over what the
// same bytes stand for, which judges the kernel; 1: over keys and values before they were encoded, which measures the
// preset).
#pragma once
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "datasets/kv_quant_inputs.hpp"
#include "experiments/kv_quant_rx9070/tables.hpp"
#include "host/parallel_for.hpp"
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/presets.hpp"
#include "reference/kv_attention.hpp"
#include "runner/experiment.hpp"

namespace hiplab::kv_quant {

/// The pair of codecs that a point names by the axis `preset`.
struct Presets {
  /// f.operator()<Key, Value>(name)
  template <class F>
  static decltype(auto) with(const Point& p, F&& f) {
    return with_preset(p["preset"], std::forward<F>(f));
  }
  static std::string refuses(const Point& p) {
    return p["preset"] < 0 || p["preset"] >= kPresets ? "preset must be 0 to " + std::to_string(kPresets - 1) : "";
  }
};

inline datasets::KvShape shape_of(const Point& p) {
  return {p["batch"], p["heads"], p["kv_heads"], p["head_dim"], p["context"], p.value_or("page", 16)};
}
template <class Codecs = Presets>
reference::KvPreset preset_of(const Point& p) {
  const auto name = Codecs::with(p, []<class, class>(const char* of_line) { return std::string(of_line); });
  return reference::kv_preset(name, static_cast<int>(p["head_dim"]));
}
inline bool against_unquantised(const Point& p) {
  return p.value_or("against", 0) == 1;
}
/// Keys and values of a file take the place of the drawn ones after inputs(): what is made of them is made later.
inline bool captured(const Point& p) {
  return p.value_or("data", 0) == static_cast<std::int64_t>(datasets::KeyData::captured);
}
inline int page_shift(std::int64_t page_tokens) {
  int shift = 0;
  while (std::int64_t{1} << shift < page_tokens) ++shift;
  return shift;
}
template <class Codecs = Presets>
std::int64_t slot_of(const Point& p) {
  const auto d = static_cast<std::int32_t>(p["head_dim"]);
  return Codecs::with(p, [&]<class Key, class Value>(const char*) { return slot_bytes<Key, Value>(d); });
}

template <class Codecs = Presets>
Cache cache_of(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {i("kv_heads"), i("head_dim"), page_shift(shape_of(p).page_tokens), 0, slot_of<Codecs>(p)};
}
template <class Codecs = Presets>
Decode decode_of(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {cache_of<Codecs>(p), i("batch"),
          i("heads"),  i("context"),
          static_cast<std::int32_t>(shape_of(p).pages()),
          1 / std::sqrt(static_cast<float>(p["head_dim"]))};
}
inline DecodeBuffers buffers_of(const DevicePointers& b) {
  return {b.get<half>("q"),        b.get<std::uint8_t>("cache"), b.get<float>("tables"), b.get<std::int32_t>("block_table"),
          b.get<float>("partial"), b.get<float>("weight"),       b.get<half>("out")};
}

inline std::vector<float> vector_of(std::span<const std::uint16_t> halves, std::size_t vector, std::size_t d) {
  std::vector<float> x(d);
  for (std::size_t i = 0; i < d; ++i) x[i] = to_float(half{halves[vector * d + i]});
  return x;
}

/// The bytes of every slot, by the reference: [batch pages][page][kv_heads][slot].
template <class Codecs = Presets>
void encode_cache(const Point& p, const Tensors& t, std::span<std::uint8_t> bytes) {
  const reference::KvPreset preset = preset_of<Codecs>(p);
  const auto k = t.at("k").as<std::uint16_t>(), v = t.at("v").as<std::uint16_t>();
  const auto slots = t.at("slot_mapping").as<std::int32_t>();
  const auto heads = static_cast<std::size_t>(p["kv_heads"]), d = static_cast<std::size_t>(p["head_dim"]);
  const auto slot = static_cast<std::size_t>(preset.slot());
  parallel_for(slots.size(), [&](std::size_t token) {
    for (std::size_t head = 0; head < heads; ++head) {
      const std::size_t vector = token * heads + head;
      const auto own = preset.encode(vector_of(k, vector, d), vector_of(v, vector, d));
      std::copy(own.begin(), own.end(), bytes.begin() + (static_cast<std::size_t>(slots[token]) * heads + head) * slot);
    }
  });
}

/// What the variants that read a cache prepare: its bytes, where inputs() could not know them.
template <class Codecs = Presets>
void encode_captured(const Point& p, Tensors& t) {
  if (captured(p)) encode_cache<Codecs>(p, t, t.at("cache").as<std::uint8_t>());
}

template <class Codecs = Presets>
Tensors inputs(const Point& p) {
  const datasets::KvShape s = shape_of(p);
  Tensors t = datasets::kv_quant_inputs(s, static_cast<datasets::KeyData>(p.value_or("data", 0)), p.seed);
  const reference::KvPreset preset = preset_of<Codecs>(p);
  auto tables = t.add(Tensor("tables", Dtype::f32, {2, kTable}, Role::in)).as<float>();
  const auto of_key = table_of(*preset.key), of_value = table_of(*preset.value);
  std::copy(of_key.begin(), of_key.end(), tables.begin());
  std::copy(of_value.begin(), of_value.end(), tables.begin() + kTable);
  const std::vector<std::int64_t> pages = {s.batch * s.pages(), s.page_tokens, s.kv_heads, preset.slot()};
  auto cache = t.add(Tensor("cache", Dtype::u8, pages, Role::in)).as<std::uint8_t>();
  if (!captured(p)) encode_cache<Codecs>(p, t, cache);
  t.add(Tensor("stored", Dtype::u8, pages, Role::out));
  for (const char* name : {"k_copy", "v_copy"})
    t.add(Tensor(name, Dtype::f16, {s.kv_heads, s.context, s.head_dim}, Role::out));
  t.add(Tensor("out", Dtype::f16, {s.batch, s.heads, s.head_dim}, Role::out));
  t.add(Tensor("partial", Dtype::f32, {s.batch, s.heads, merge::kMostSplits, s.head_dim}, Role::scratch));
  t.add(Tensor("weight", Dtype::f32, {s.batch, s.heads, merge::kMostSplits, 2}, Role::scratch));
  return t;
}

/// Key and value of a token as its bytes stand for them, or before they were encoded.
template <class Codecs = Presets>
reference::ReadToken reader(const Point& p, const Tensors& t, bool unquantised) {
  const datasets::KvShape s = shape_of(p);
  if (unquantised)
    return [s, k = t.at("k").as<std::uint16_t>(), v = t.at("v").as<std::uint16_t>()](
               std::int64_t sequence, std::int64_t head, std::int64_t token, std::span<double> key, std::span<double> value) {
      const auto vector = static_cast<std::size_t>((sequence * s.context + token) * s.kv_heads + head);
      for (std::size_t i = 0; i < key.size(); ++i) {
        key[i] = to_float(half{k[vector * key.size() + i]});
        value[i] = to_float(half{v[vector * key.size() + i]});
      }
    };
  if (captured(p))
    return [s, preset = preset_of<Codecs>(p), k = t.at("k").as<std::uint16_t>(), v = t.at("v").as<std::uint16_t>()](
               std::int64_t sequence, std::int64_t head, std::int64_t token, std::span<double> key, std::span<double> value) {
      const auto vector = static_cast<std::size_t>((sequence * s.context + token) * s.kv_heads + head);
      const auto own = preset.encode(vector_of(k, vector, key.size()), vector_of(v, vector, value.size()));
      preset.key->decode(own, key);
      preset.value->decode(std::span(own).subspan(static_cast<std::size_t>(preset.key->bytes())), value);
    };
  return [s, preset = preset_of<Codecs>(p), cache = t.at("cache").as<std::uint8_t>(), slots = t.at("slot_mapping").as<std::int32_t>()](
             std::int64_t sequence, std::int64_t head, std::int64_t token, std::span<double> key, std::span<double> value) {
    const std::int64_t place = slots[static_cast<std::size_t>(sequence * s.context + token)];
    const auto own = cache.subspan(static_cast<std::size_t>((place * s.kv_heads + head) * preset.slot()),
                                   static_cast<std::size_t>(preset.slot()));
    preset.key->decode(own, key);
    preset.value->decode(own.subspan(static_cast<std::size_t>(preset.key->bytes())), value);
  };
}

template <class Codecs = Presets>
std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const datasets::KvShape s = shape_of(p);
  if (output == "stored") {
    const auto bytes = t.at("cache").as<std::uint8_t>();
    if (!captured(p)) return {bytes.begin(), bytes.end()};
    std::vector<std::uint8_t> own(bytes.size());
    encode_cache<Codecs>(p, t, own);
    return {own.begin(), own.end()};
  }
  const auto read = reader<Codecs>(p, t, against_unquantised(p));
  const auto d = static_cast<std::size_t>(s.head_dim);
  if (output == "out") {
    std::vector<double> q;
    for (const std::uint16_t bits : t.at("q").as<std::uint16_t>()) q.push_back(to_float(half{bits}));
    return reference::decode_attention({s.batch, s.heads, s.kv_heads, s.head_dim, s.context}, q, read);
  }
  std::vector<double> copy(static_cast<std::size_t>(s.kv_heads * s.context) * d);
  parallel_for(static_cast<std::size_t>(s.kv_heads * s.context), [&](std::size_t i) {
    std::vector<double> other(d);
    const std::span<double> own(copy.data() + i * d, d);
    const auto head = static_cast<std::int64_t>(i) / s.context, token = static_cast<std::int64_t>(i) % s.context;
    if (output == "k_copy") read(0, head, token, own, other);
    else read(0, head, token, other, own);
  });
  return copy;
}

template <class Codecs = Presets>
std::string refuses(const Point& p) {
  const datasets::KvShape s = shape_of(p);
  if (const std::string why = Codecs::refuses(p); !why.empty()) return why;
  if (s.batch < 1 || s.context < 1 || s.kv_heads < 1) return "batch, context and kv_heads must be at least 1";
  if (s.heads % s.kv_heads != 0 || s.heads / s.kv_heads > 16) return "heads must be 1 to 16 times kv_heads";
  if (s.head_dim != 64 && s.head_dim != 128 && s.head_dim != 256) return "head_dim must be 64, 128 or 256";
  if (s.page_tokens != 16 && s.page_tokens != 32 && s.page_tokens != 64 && s.page_tokens != 128)
    return "page must be 16, 32, 64 or 128";
  if (p.value_or("data", 0) < 0 || p.value_or("data", 0) > 3) return "data must be 0, 1, 2, or 3 of a file";
  return p.value_or("against", 0) < 0 || p.value_or("against", 0) > 1 ? "against must be 0 or 1" : "";
}

}  // namespace hiplab::kv_quant
