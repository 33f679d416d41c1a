// SPDX-License-Identifier: MIT
// What a point's outputs must be: the search of the memory model, and attention in double precision over the pool.
#pragma once
#include "experiments/context_limit_rx9070/point.hpp"

namespace hiplab::context_limit {

inline std::vector<double> widened(std::span<const std::uint16_t> halves) {
  std::vector<double> list;
  for (const std::uint16_t bits : halves) list.push_back(to_float(half{bits}));
  return list;
}

inline reference::TokenPool pool_of(const Point& p, const Tensors& t) {
  reference::TokenPool pool{p["entries"],
                            p["heads"],
                            p["kv_heads"],
                            p["head_dim"],
                            {},
                            {},
                            widened(t.at("k_pool").as<std::uint16_t>()),
                            widened(t.at("v_pool").as<std::uint16_t>())};
  const auto preset = reference::kv_preset(preset_name(p), static_cast<int>(p["head_dim"]));
  const auto d = static_cast<std::size_t>(p["head_dim"]);
  pool.stored_keys.resize(pool.keys.size());
  pool.stored_values.resize(pool.values.size());
  parallel_for(pool.keys.size() / d, [&](std::size_t vector) {
    const std::vector<float> k(pool.keys.begin() + static_cast<std::ptrdiff_t>(vector * d),
                               pool.keys.begin() + static_cast<std::ptrdiff_t>((vector + 1) * d));
    const std::vector<float> v(pool.values.begin() + static_cast<std::ptrdiff_t>(vector * d),
                               pool.values.begin() + static_cast<std::ptrdiff_t>((vector + 1) * d));
    const auto slot = preset.encode(k, v);
    preset.key->decode(slot, std::span(pool.stored_keys).subspan(vector * d, d));
    preset.value->decode(std::span(slot).subspan(static_cast<std::size_t>(preset.key->bytes())),
                         std::span(pool.stored_values).subspan(vector * d, d));
  });
  return pool;
}

/// Of one layer of one request: the rows of the last chunk, or the decode step.
inline std::vector<double> attention_of(const Point& p, const reference::TokenPool& pool,
                                        const std::vector<double>& queries, const reference::SearchStep& step,
                                        std::int64_t sequence, std::int64_t layer, bool decode) {
  const std::int64_t prompt = step.flags.context - p["margin"], width = p["heads"] * p["head_dim"];
  const auto query_at = [&](std::int64_t token) {
    const std::int64_t entry = reference::pool_entry(token, layer, sequence, pool.entries);
    return std::span(queries).subspan(static_cast<std::size_t>(entry * width), static_cast<std::size_t>(width));
  };
  const auto counts = [&](std::int64_t first, std::int64_t last) {
    return reference::entry_counts(first, last, layer, sequence, pool.entries);
  };
  if (decode) return reference::pool_attention(pool, query_at(prompt), counts(0, prompt + 1), counts(0, 0));
  const auto chunks = reference::chunks_of(prompt, requests_of(p), step.flags.batched_tokens, sequence);
  const auto last = *std::find_if(chunks.rbegin(), chunks.rend(), [](const auto& c) { return c.tokens > 0; });
  const bool all_stored = last.cached > 0 && last.tokens <= p["short_chunk"];
  const std::int64_t rows = std::min(p["rows"], last.tokens);
  std::vector<double> out;
  for (std::int64_t j = 0; j < rows; ++j) {
    const std::int64_t row = (j + 1) * last.tokens / rows - 1, token = last.cached + row;
    const auto y = all_stored ? reference::pool_attention(pool, query_at(token), counts(0, token + 1), counts(0, 0))
                              : reference::pool_attention(pool, query_at(token), counts(0, last.cached),
                                                          counts(last.cached, token + 1));
    out.insert(out.end(), y.begin(), y.end());
  }
  return out;
}

inline std::vector<double> attention_values(const Point& p, const Tensors& t, const reference::Search& search,
                                            bool decode) {
  const std::int64_t rows = decode ? 1 : p["rows"], width = rows * p["heads"] * p["head_dim"], layers = p["layers"],
                     places = places_of(p);
  std::vector<double> out(static_cast<std::size_t>(kMostSteps * places * layers * width), 0.0);
  const auto pool = pool_of(p, t);
  const auto queries = widened(t.at("q_pool").as<std::uint16_t>());
  parallel_for(search.steps.size() * static_cast<std::size_t>(requests_of(p) * layers), [&](std::size_t i) {
    const auto index = static_cast<std::int64_t>(i), layer = index % layers, sequence = index / layers % places,
               s = index / layers / places;
    const reference::SearchStep& step = search.steps[static_cast<std::size_t>(s)];
    if (!step.end.ok()) return;
    const auto y = attention_of(p, pool, queries, step, sequence, layer, decode);
    std::copy(y.begin(), y.end(), out.begin() + ((s * places + sequence) * layers + layer) * width);
  });
  return out;
}

inline std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const reference::Search search = expected_search(p);
  if (output == "prefill_out" || output == "decode_out") return attention_values(p, t, search, output == "decode_out");
  const auto number = [](auto n) { return static_cast<double>(n); };
  const reference::ProbeEnd& failure = search.failure;
  if (output == "verified") return {number(search.verified)};
  if (output == "first_failure") return {number(search.first_failure)};
  if (output == "failed_stage") return {number(failure.stage)};
  if (output == "failed_array") return {number(failure.array)};
  if (output == "failed_bytes") return {number(failure.bytes)};
  std::int64_t cache = 0;
  std::vector<double> list;
  for (const auto& step : search.steps) {
    const reference::ProbeEnd& end = step.end;
    cache = std::max(cache, end.cache);
    list.push_back(output == "asked"           ? number(step.asked)
                   : output == "stage"         ? number(end.stage)
                   : output == "array"         ? number(end.array)
                   : output == "refused_bytes" ? number(end.bytes)
                                               : number(end.peak));
  }
  if (output == "cache_bytes") return {number(cache)};
  const reference::ServerModel s = server_model(p);
  if (output == "reported_tokens") return {number(cache / (p["layers"] * p["kv_heads"] * s.slot) / p["groups"])};
  list.resize(static_cast<std::size_t>(kMostSteps), 0);
  return list;
}

}  // namespace hiplab::context_limit
