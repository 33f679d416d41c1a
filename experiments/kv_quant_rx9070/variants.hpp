// SPDX-License-Identifier: MIT
// The variants of a quantised KV cache that any pair of codecs may have: store, the full copy, decode attention as published
// and with each element read once. `Codecs` as in point.hpp.
#pragma once
#include "experiments/kv_quant_rx9070/point.hpp"
#include "kernels/kv_quant/gqa_shared.hpp"
#include "kernels/kv_quant/load.hpp"

namespace hiplab::kv_quant {

inline Traffic traffic_of(const LeastTraffic& t, const char* words, const char* unit = "fp32") {
  return {t.bytes_read, t.bytes_written, t.operations, unit, words};
}
inline double of(const Point& p, const char* name) {
  return static_cast<double>(p[name]);
}

template <class Codecs = Presets>
Variant variant(const char* name, const char* idea, const char* parent, std::vector<std::string> uses,
                std::vector<std::string> kernels) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = std::move(uses);
  v.kernels = std::move(kernels);
  v.refuses = refuses<Codecs>;
  return v;
}

template <class Codecs = Presets>
Variant store_variant() {
  Variant v = variant<Codecs>("store", "keys, then values: rotated, encoded, scattered to their slots", "",
                      {"k", "v", "tables", "slot_mapping", "stored"}, {"store::kernel"});
  v.refuses = [](const Point& p) -> std::string {
    if (p["context"] % p.value_or("page", 16) != 0) return "store fills whole pages";
    return against_unquantised(p) ? "store is judged by its bytes" : refuses<Codecs>(p);
  };
  // Bytes. A code on a boundary may be its neighbour, by the order of fp32 sums: one in ten thousand, and then a byte is
  // off by 1 to 64 where bytes have an RMS of about 120. tests/kernels/test_kv_codecs.cpp holds every code to its boundary.
  // A norm kept in fp32 is the ground's own in its last bit, and where that carries a byte is off by 255: in one norm of
  // some 400, of two a slot. Held to one of 64: sqrt(2 / 64) 255 over sqrt(64 bytes) 120 of the smallest slot.
  v.gate = [](const Point& p) {
    return Codecs::with(p, []<class Key, class>(const char*) {
      return Gate::bound(keeps_fp32_norm<Key>() ? 5e-2 : 5e-3, 3);
    });
  };
  v.traffic = [](const Point& p) {
    return traffic_of(store::least_traffic(of(p, "batch") * of(p, "context"), of(p, "kv_heads"), of(p, "head_dim"),
                                           static_cast<double>(slot_of<Codecs>(p))),
                      "keys and values 4 d a token and KV head read, its slot written");
  };
  v.launch = [](const LaunchContext& c) {
    Codecs::with(c.point, [&]<class Key, class Value>(const char*) {
      const Cache cache = cache_of<Codecs>(c.point);
      const auto tokens = static_cast<std::int32_t>(c.point["batch"] * c.point["context"]);
      const auto* tables = c.buffers.get<float>("tables");
      const auto* slots = c.buffers.get<std::int32_t>("slot_mapping");
      auto* to = c.buffers.get<std::uint8_t>("stored");
      store::run<Key>(cache, {0, 0}, tokens, c.stream, c.buffers.get<half>("k"), tables, slots, to);
      store::run<Value>(cache, {Key::bytes(cache.head_dim), 1, kTable}, tokens, c.stream, c.buffers.get<half>("v"), tables, slots, to);
    });
  };
  return v;
}

template <class Codecs = Presets>
Variant full_copy_variant() {
  Variant v = variant<Codecs>("full_copy", "the published continuation prefill's first step: all cached tokens dequantised at once",
                      "", {"cache", "tables", "block_table", "k_copy", "v_copy"}, {"load_back::kernel"});
  v.refuses = [](const Point& p) -> std::string {
    return p["batch"] != 1 ? "one sequence a launch" : refuses<Codecs>(p);
  };
  v.prepare = encode_captured<Codecs>;
  v.gate = [](const Point& p) { return against_unquantised(p) ? Gate::bound(0.7, 8) : Gate::bound(0x1p-11, 0.02); };
  v.traffic = [](const Point& p) {
    return traffic_of(load_back::least_traffic(of(p, "context"), of(p, "kv_heads"), of(p, "head_dim"),
                                               static_cast<double>(slot_of<Codecs>(p)), static_cast<double>(shape_of(p).page_tokens)),
                      "a slot a token and KV head read, 4 d written");
  };
  v.launch = [](const LaunchContext& c) {
    Codecs::with(c.point, [&]<class Key, class Value>(const char*) {
      const Cache cache = cache_of<Codecs>(c.point);
      const auto tokens = static_cast<std::int32_t>(c.point["context"]);
      const auto* from = c.buffers.get<std::uint8_t>("cache");
      const auto* tables = c.buffers.get<float>("tables");
      const auto* pages = c.buffers.get<std::int32_t>("block_table");
      load_back::run<Key, key_alignment<Key, Value>()>(cache, {0, 0}, tokens, c.stream, from, tables, pages,
                                                       c.buffers.get<half>("k_copy"));
      load_back::run<Value, value_alignment<Key, Value>()>(cache, {Key::bytes(cache.head_dim), 1, kTable}, tokens, c.stream, from, tables, pages, c.buffers.get<half>("v_copy"));
    });
  };
  return v;
}

/// What the decode variants share: buffers, gate and traffic.
template <class Codecs = Presets>
Variant decode_variant(const char* name, const char* idea, const char* parent, const char* unit) {
  Variant v = variant<Codecs>(name, idea, parent, {"q", "cache", "tables", "block_table", "partial", "weight", "out"},
                      {std::string(name) + "::kernel", "merge::kernel"});
  v.prepare = encode_captured<Codecs>;
  // fp32 sums rounded once to fp16, against the same bytes: 3e-4 of rounding. Against unquantised attention the preset's
  // own error is what is left, up to half of the output; a wrong result is off by its own size and more.
  v.gate = [](const Point& p) { return against_unquantised(p) ? Gate::bound(0.7, 8) : Gate::bound(1e-3, 0.02); };
  v.traffic = [unit](const Point& p) {
    return traffic_of(least_decode_traffic(of(p, "batch"), of(p, "heads"), of(p, "kv_heads"), of(p, "head_dim"),
                                           of(p, "context"), static_cast<double>(slot_of<Codecs>(p)),
                                           static_cast<double>(shape_of(p).page_tokens)),
                      "a slot a token and KV head, 2 d a query head and 4 a page read, 2 d a query head written", unit);
  };
  return v;
}

template <class Codecs = Presets>
Variant faithful_variant() {
  Variant v = decode_variant<Codecs>("faithful", "a wave a query head and split of 32, tiles of four tokens; slots read for each query head", "", "fp32");
  v.launch = [](const LaunchContext& c) {
    Codecs::with(c.point, [&]<class Key, class Value>(const char*) {
      faithful::run<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>()>(
          in_splits(decode_of<Codecs>(c.point), faithful::kSplits), c.point.device.wave, c.stream, buffers_of(c.buffers));
    });
  };
  return v;
}

template <class Codecs = Presets>
Variant gqa_shared_variant() {
  Variant v = decode_variant<Codecs>("gqa_shared", "a block a KV head and split: each element read and decoded once for the query heads that share it", "faithful", "fp32");
  v.launch = [](const LaunchContext& c) {
    Codecs::with(c.point, [&]<class Key, class Value>(const char*) {
      gqa_shared::run<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>()>(
          decode_of<Codecs>(c.point), c.point.device.multiprocessors, c.stream, buffers_of(c.buffers));
    });
  };
  return v;
}

}  // namespace hiplab::kv_quant
