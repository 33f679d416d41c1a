// SPDX-License-Identifier: MIT
// kv_sweep_strix_halo: the types of llama.cpp's KV cache, f16, q8_0 and q4_0 and their mixed pairs, at depth: decode
// attention, the attention of a prefill chunk with a full dequantised copy and without, and the bytes that a cache takes.
#include "experiments/kv_sweep_strix_halo/point.hpp"
#include "kernels/kv_quant/count_written.hpp"

namespace hiplab::kv_sweep {
namespace {
using namespace hip;
using kv_quant::key_alignment, kv_quant::value_alignment;

constexpr std::int64_t kMostScores = std::int64_t{1} << 30;  ///< bytes of the scores of full_copy

/// Decode variants of kv_quant, for pairs of types.
Variant of_pairs(Variant v) {
  v.refuses = refuses;
  return v;
}

Variant stored_variant() {
  Variant v = kv_quant::store_variant<Pairs>();
  v.name = "stored";
  v.idea = "keys, then values, encoded and scattered to their slots, twice: the bytes that both wrote are counted";
  v.uses.push_back("stored_again");
  v.uses.push_back("stored_bytes");
  v.kernels.push_back("count_written");
  v.refuses = [](const Point& p) -> std::string {
    if (const std::string why = refuses(p); !why.empty()) return why;
    if (p["context"] % kv_quant::shape_of(p).page_tokens != 0) return "store fills whole pages";
    return kv_quant::against_unquantised(p) ? "store is judged by its bytes" : "";
  };
  v.prepare = [](const Point&, Tensors& t) {
    const auto shape = t.at("stored").shape;
    t.add(Tensor("stored_again", Dtype::u8, shape, Role::scratch));
  };
  v.launch = [store = v.launch](const LaunchContext& c) {
    const kv_quant::Cache cache = kv_quant::cache_of<Pairs>(c.point);
    const std::int64_t size = kv_quant::shape_of(c.point).pages() * cache.page_bytes();
    auto* first = c.buffers.get<std::uint8_t>("stored");
    auto* second = c.buffers.get<std::uint8_t>("stored_again");
    DevicePointers other = c.buffers;
    other.set("stored", second);
    kv_quant::count_written::run_fill(c.stream, first, size, 0);
    kv_quant::count_written::run_fill(c.stream, second, size, 0xffffffff);
    store(c);
    store({c.point, other, c.stream});
    kv_quant::count_written::run_count(c.stream, first, second, size, c.buffers.get<std::uint64_t>("stored_bytes"));
  };
  return v;
}

/// What the prefill variants share. The traffic is that of the tiled one; the other moves more.
Variant prefill_variant(const char* name, const char* idea, const char* parent, std::vector<std::string> kernels) {
  Variant v = kv_quant::variant<Pairs>(
      name, idea, parent, {"q_rows", "cache", "tables", "block_table", "k_own", "v_own", "prefill_out"}, std::move(kernels));
  v.refuses = refuses_prefill;
  v.traffic = [](const Point& p) {
    const auto of = [&](const char* axis) { return static_cast<double>(p[axis]); };
    const double rows = 2 * of("rows") * of("heads") * of("head_dim");
    return Traffic{of("context") * of("kv_heads") * static_cast<double>(kv_quant::slot_of<Pairs>(p)) +
                       4 * of("chunk") * of("kv_heads") * of("head_dim") + rows,
                   rows, 2 * rows * (of("context") + of("chunk") / 2), "fp32",
                   "a slot a cached token, 4 d a token of the chunk and KV head, 2 d a row and query head read; 2 d a row "
                   "and query head written"};
  };
  return v;
}

Variant tiled_variant() {
  Variant v = prefill_variant("prefill_tiled", "the chunk's rows over the slots, split; no copy, no matrix of scores",
                              "prefill_full_copy", {"gqa_shared::kernel", "own_tokens", "merge::kernel"});
  v.prepare = [](const Point& p, Tensors& t) {
    kv_quant::encode_captured<Pairs>(p, t);
    const std::int64_t splits = kv_prefill::tiled::kSplits + 1;
    t.add(Tensor("row_partial", Dtype::f32, {p["rows"], p["heads"], splits, p["head_dim"]}, Role::scratch));
    t.add(Tensor("row_weight", Dtype::f32, {p["rows"], p["heads"], splits, 2}, Role::scratch));
  };
  v.uses.push_back("row_partial");
  v.uses.push_back("row_weight");
  // fp32 sums rounded once to fp16; against unquantised attention the types' own error is left.
  v.gate = [](const Point& p) { return kv_quant::against_unquantised(p) ? Gate::bound(0.7, 8) : Gate::bound(1e-3, 0.02); };
  v.launch = [](const LaunchContext& c) {
    Pairs::with(c.point, [&]<class Key, class Value>(const char*) {
      kv_prefill::tiled::run<Key, Value>(
          chunk_of(c.point), kv_quant::cache_of<Pairs>(c.point), c.stream,
          {c.buffers.get<half>("q_rows"), c.buffers.get<std::uint8_t>("cache"), c.buffers.get<float>("tables"),
           c.buffers.get<std::int32_t>("block_table"), c.buffers.get<float>("row_partial"),
           c.buffers.get<float>("row_weight"), c.buffers.get<half>("prefill_out")},
          c.buffers.get<half>("k_own"), c.buffers.get<half>("v_own"));
    });
  };
  return v;
}

Variant full_copy_variant() {
  const Variant load_back = kv_quant::full_copy_variant<Pairs>();
  Variant v = prefill_variant("prefill_full_copy", "the cache dequantised whole, the chunk joined, scores as a matrix", "",
                              {"load_back::kernel", "kv_prefill::full_copy"});
  for (const char* name : {"k_copy", "v_copy", "k_joined", "v_joined", "mask", "scores", "weights"}) v.uses.push_back(name);
  v.refuses = [](const Point& p) -> std::string {
    if (const std::string why = refuses_prefill(p); !why.empty()) return why;
    return 2 * p["heads"] * p["chunk"] * (p["context"] + p["chunk"]) > kMostScores ? "the scores take more than 1 GiB" : "";
  };
  v.prepare = [](const Point& p, Tensors& t) {
    kv_quant::encode_captured<Pairs>(p, t);
    const std::int64_t tokens = p["context"] + p["chunk"];
    for (const char* name : {"k_joined", "v_joined"})
      t.add(Tensor(name, Dtype::f16, {p["kv_heads"], tokens, p["head_dim"]}, Role::scratch));
    t.add(Tensor("mask", Dtype::u8, {p["chunk"], tokens}, Role::scratch));
    for (const char* name : {"scores", "weights"})
      t.add(Tensor(name, Dtype::f16, {p["heads"], p["chunk"], tokens}, Role::scratch));
  };
  // Keys and values, scores and weights are rounded to fp16 on the way (8e-4, and more for small weights).
  v.gate = [](const Point& p) { return kv_quant::against_unquantised(p) ? Gate::bound(0.7, 8) : Gate::bound(3e-3, 0.05); };
  v.launch = [load = load_back.launch](const LaunchContext& c) {
    load(c);
    const DevicePointers& b = c.buffers;
    kv_prefill::full_copy::run(
        chunk_of(c.point), c.stream,
        {b.get<half>("q_rows"), b.get<half>("k_copy"), b.get<half>("v_copy"), b.get<half>("k_own"), b.get<half>("v_own"),
         b.get<half>("k_joined"), b.get<half>("v_joined"), b.get<std::uint8_t>("mask"), b.get<half>("scores"),
         b.get<half>("weights"), b.get<half>("prefill_out")});
  };
  return v;
}

const Registration registration({"kv_sweep_strix_halo",
                                 inputs,
                                 values,
                                 {of_pairs(kv_quant::faithful_variant<Pairs>()), of_pairs(kv_quant::gqa_shared_variant<Pairs>()),
                                  full_copy_variant(), tiled_variant(), stored_variant()}});

}  // namespace
}  // namespace hiplab::kv_sweep
