// SPDX-License-Identifier: MIT
// From a point of the sweep to its pair of cache types, and the chunk of a prefill behind `context` cached tokens.
//
// Dimensions: heads, kv_heads, head_dim; chunk (new tokens of a prefill step), rows (of them whose attention is
// computed). Axes: k_type, v_type (0 f16, 1 q8_0, 2 q4_0), context; page, data, against as in kv_quant_rx9070/point.hpp.
#pragma once
#include "experiments/kv_quant_rx9070/variants.hpp"
#include "kernels/kv_prefill/tiled.hpp"
#include "kernels/kv_quant/cache_pairs.hpp"

namespace hiplab::kv_sweep {

/// The pair of codecs that a point names by the axes `k_type` and `v_type`.
struct Pairs {
  template <class F>
  static decltype(auto) with(const Point& p, F&& f) {
    return kv_quant::with_line<kv_quant::kPairTable>(kv_quant::kCacheTypes * p["k_type"] + p["v_type"],
                                                     std::forward<F>(f));
  }
  static std::string refuses(const Point& p) {
    for (const char* axis : {"k_type", "v_type"})
      if (p[axis] < 0 || p[axis] >= kv_quant::kCacheTypes) return std::string(axis) + " must be 0, 1 or 2";
    return "";
  }
};

inline kv_prefill::Chunk chunk_of(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {i("kv_heads"), i("heads"), i("head_dim"), i("context"), i("chunk"), i("rows"),
          1 / std::sqrt(static_cast<float>(p["head_dim"]))};
}

inline std::string refuses(const Point& p) {
  if (const std::string why = kv_quant::refuses<Pairs>(p); !why.empty()) return why;
  return p["batch"] != 1 ? "one sequence a launch" : "";
}
inline std::string refuses_prefill(const Point& p) {
  if (const std::string why = refuses(p); !why.empty()) return why;
  return p["rows"] < 1 || p["rows"] > p["chunk"] ? "rows must be 1 to chunk" : "";
}

/// Those of a decode point, and of the chunk: q_rows f16 [rows][heads][d]; k_own, v_own f16 [chunk][kv_heads][d].
inline Tensors inputs(const Point& p) {
  Tensors t = kv_quant::inputs<Pairs>(p);
  const auto data = static_cast<datasets::KeyData>(p.value_or("data", 0));
  Tensors own = datasets::kv_quant_inputs({1, p["heads"], p["kv_heads"], p["head_dim"], p["chunk"], 16}, data, p.seed + 1);
  Tensors queries = datasets::kv_quant_inputs({p["rows"], p["heads"], p["kv_heads"], p["head_dim"], 1, 16},
                                              datasets::KeyData::gaussian, p.seed + 2);
  t.add(own.at("k")).name = "k_own";
  t.add(own.at("v")).name = "v_own";
  t.add(queries.at("q")).name = "q_rows";
  t.add(Tensor("prefill_out", Dtype::f16, {p["rows"], p["heads"], p["head_dim"]}, Role::out));
  t.add(Tensor("stored_bytes", Dtype::u64, {1}, Role::out));
  return t;
}

/// Attention of the chunk's rows: row j sees all cached tokens and the chunk's own up to its place.
inline std::vector<double> prefill_values(const Point& p, const Tensors& t) {
  const datasets::KvShape s = kv_quant::shape_of(p);
  const auto d = static_cast<std::size_t>(s.head_dim), width = static_cast<std::size_t>(s.heads) * d;
  const auto tokens = static_cast<std::size_t>(s.context + p["chunk"]);
  std::vector<double> keys(static_cast<std::size_t>(s.kv_heads) * tokens * d), values(keys.size());
  const auto read = kv_quant::reader<Pairs>(p, t, kv_quant::against_unquantised(p));
  const auto k = t.at("k_own").as<std::uint16_t>(), v = t.at("v_own").as<std::uint16_t>();
  parallel_for(static_cast<std::size_t>(s.kv_heads) * tokens, [&](std::size_t i) {
    const auto head = static_cast<std::int64_t>(i / tokens), token = static_cast<std::int64_t>(i % tokens);
    const std::span<double> key(keys.data() + i * d, d), value(values.data() + i * d, d);
    if (token < s.context) return read(0, head, token, key, value);
    const auto from = static_cast<std::size_t>((token - s.context) * s.kv_heads + head) * d;
    for (std::size_t e = 0; e < d; ++e) {
      key[e] = to_float(hip::half{k[from + e]});
      value[e] = to_float(hip::half{v[from + e]});
    }
  });
  std::vector<double> out;
  const auto q = t.at("q_rows").as<std::uint16_t>();
  for (std::int64_t j = 0; j < p["rows"]; ++j) {
    std::vector<double> row;
    for (std::size_t i = 0; i < width; ++i) row.push_back(to_float(hip::half{q[static_cast<std::size_t>(j) * width + i]}));
    const std::int64_t seen = s.context + (j + 1) * p["chunk"] / p["rows"];
    const auto y = reference::decode_attention(
        {1, s.heads, s.kv_heads, s.head_dim, seen}, row,
        [&](std::int64_t, std::int64_t head, std::int64_t token, std::span<double> key, std::span<double> value) {
          const auto from = static_cast<std::ptrdiff_t>((static_cast<std::size_t>(head) * tokens + static_cast<std::size_t>(token)) * d);
          std::copy_n(keys.begin() + from, d, key.begin());
          std::copy_n(values.begin() + from, d, value.begin());
        });
    out.insert(out.end(), y.begin(), y.end());
  }
  return out;
}

inline std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  if (output == "prefill_out") return prefill_values(p, t);
  if (output == "stored_bytes") {
    const auto preset = kv_quant::preset_of<Pairs>(p);
    return {static_cast<double>(p["context"] * p["kv_heads"] * (preset.key->bytes() + preset.value->bytes()))};
  }
  return kv_quant::values<Pairs>(p, t, output);
}

}  // namespace hiplab::kv_sweep
