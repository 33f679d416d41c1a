// SPDX-License-Identifier: MIT
// The stand-alone W_O kernels as variants.
#pragma once
#include "experiments/wo_split/point.hpp"
#include "host/parallel_for.hpp"
#include "kernels/wo_split/coalesced.hpp"
#include "kernels/wo_split/faithful.hpp"
#include "kernels/wo_split/fast.hpp"

namespace hiplab::wo_split {

inline harness::Buffers harness_buffers(const LaunchContext& c, const char* output) {
  const auto& b = c.buffers;
  return {b.get<bfloat16>("x"),         b.get<std::uint8_t>("codes"), b.get<std::uint8_t>("scales"),
          b.get<float>("global_scale"), b.get<float>("slots"),        b.get<std::uint32_t>("arrived"),
          b.get<float>(output)};
}

inline LeastTraffic harness_traffic(const Point& p) {
  return harness::least_traffic(static_cast<double>(p["N"]), static_cast<double>(p["K"]),
                                static_cast<double>(p["sequences"]));
}

/// A stand-alone kernel; `unable` says what of a valid problem it cannot serve. Bit-exact: products are exact or
/// rounded alike on both sides (fma), and the order of every sum is stated.
inline Variant harness_variant(const char* name, const char* idea, const char* parent, const char* output,
                               std::string (*unable)(const Problem&), std::function<void(const LaunchContext&)> run) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = {"x", "codes", "scales", "global_scale", "slots", "arrived", output};
  v.gate = [](const Point&) { return Gate::exact(); };
  v.refuses = [=](const Point& p) -> std::string {
    if (p.value_or("intermediate", 0) > 0) return "the shape has an MLP: it is the fused kernel's";
    if (const auto why = refusal(p); !why.empty()) return why;
    return unable(problem(p));
  };
  v.traffic = [](const Point& p) {
    return traffic_of(
        harness_traffic(p),
        "codes N K / 2 + scales N K / 16 + x 2 K a sequence + 4 read; wo 4 N a sequence written; slots are scratch");
  };
  v.launch = std::move(run);
  return v;
}

inline void add_harness_regions(Variant& v) {
  v.regions = {{"phase1_wo_gemv", RegionClass::parallel, false, CtaMask::parts},
               {"phase1_wo_post", RegionClass::parallel, false, CtaMask::parts},
               {"phase1_gather_reduce", RegionClass::elected, false}};
  v.ctas = [](const Point& p) {
    const Problem own = problem(p);
    return CtaGrid{kSliceCtas, own.kv_heads, own.sequences, own.kv_heads, own.split};
  };
  v.blocks = [](const Point& p) { return static_cast<std::uint32_t>(harness::launch_shape(problem(p)).grid.count()); };
}

inline Variant fast_variant() {
  Variant v =
      harness_variant("fast",
                      "faithful's bits from weights arranged once: a CTA reads one stream and has all slots of "
                      "its rows; the global scale is taken into x where that is exact",
                      "faithful", "wo", fast::refusal, [](const LaunchContext& c) {
                        const auto& b = c.buffers;
                        fast::run(problem(c.point), c.stream, b.get<bfloat16>("x"), b.get<std::uint8_t>("weights"),
                                  b.get<float>("global_scale"), b.get<float>("wo"));
                      });
  v.uses = {"x", "weights", "global_scale", "wo"};
  v.prepare = [](const Point& p, Tensors& t) {
    const Problem own = problem(p);
    const packed::Shape shape = fast::packed_shape(own);
    Tensor weights("weights", Dtype::u8, {shape.tiles, static_cast<std::int64_t>(shape.tile_bytes())}, Role::in);
    const auto codes = t.at("codes").as<std::uint8_t>(), scales = t.at("scales").as<std::uint8_t>();
    const auto out = weights.as<std::uint8_t>();
    parallel_for(shape.tiles, [&](std::size_t tile) {
      packed::arrange_tile(codes.data(), scales.data(), own.n, own.k, shape, static_cast<std::uint32_t>(tile),
                           out.data() + tile * shape.tile_bytes());
    });
    t.add(std::move(weights));
  };
  v.traffic = [](const Point& p) {
    return traffic_of(harness_traffic(p),
                      "codes N K / 2 + scales N K / 16 in one arranged array + x 2 K a sequence + 4 read; wo 4 N a "
                      "sequence written; the slots' sums stay in LDS");
  };
  return v;
}

inline std::vector<Variant> harness_variants() {
  Variant f = harness_variant(
      "faithful", "the published thread map: 40 neighbouring rows a thread, one fp32 chain a row", "", "wo",
      [](const Problem&) -> std::string { return ""; },
      [](const LaunchContext& c) { faithful::run(problem(c.point), c.stream, harness_buffers(c, "wo"), c.ticks); });
  add_harness_regions(f);
  Variant l =
      harness_variant("coalesced",
                      "lanes along k: 32 lanes read 128 neighbouring bytes of a row; another order of summation, gated "
                      "by its own reference",
                      "faithful", "wo_lane_order", coalesced::refusal, [](const LaunchContext& c) {
                        coalesced::run(problem(c.point), c.stream, harness_buffers(c, "wo_lane_order"), c.ticks);
                      });
  add_harness_regions(l);
  return {f, l, fast_variant()};
}

}  // namespace hiplab::wo_split
