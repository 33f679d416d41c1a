// SPDX-License-Identifier: MIT
// From a point of the sweep to a problem and its tensors.
//
// Dimensions: M (1 .. 16), N, K. Axes: group (128; 32, 64), symmetric (0: zero points of the file over their range; 1:
// every zero point 8). Axes of tuning, 0 or not named: as the variant's own rule has it: waves (of a CTA), split (CTAs
// that share a tile's K), resident (CTAs for each compute unit).
#pragma once
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "datasets/awq_mmq_inputs.hpp"
#include "host/parallel_for.hpp"
#include "kernels/decode_w4a16/problem.hpp"
#include "kernels/decode_w4a16/shares.hpp"
#include "reference/awq_mmq.hpp"
#include "runner/experiment.hpp"

namespace hiplab::decode_w4a16 {

inline std::int64_t group_of(const Point& p) {
  return p.value_or("group", 128);
}

inline Problem problem(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {i("M"), i("N"), i("K"), static_cast<std::int32_t>(group_of(p))};
}

inline reference::AwqLayer layer(const Point& p, const Tensors& t) {
  return {p["N"],
          p["K"],
          t.at("w_packed").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>(),
          group_of(p)};
}

inline Tensors inputs(const Point& p) {
  Tensors t = datasets::awq_mmq_inputs(p["M"], p["N"], p["K"], p.seed, group_of(p));
  if (p.value_or("symmetric", 0) == 1)
    for (auto& word : t.at("zeros").as<std::uint32_t>()) word = 0x88888888u;
  t.add(Tensor("out", Dtype::f16, {p["M"], p["N"]}, Role::out));
  // Counters that a launch leaves as it found them: judged, like an output.
  t.add(Tensor("arrived", Dtype::u32, {blocks_of(problem(p), Form{})}, Role::inout));
  return t;
}

/// The weights as arranged.hpp keeps them.
inline void add_arranged(const Point& p, Tensors& t) {
  const auto w = layer(p, t);
  const auto shape = arranged::shape(w.n, w.k, w.group);
  Tensor codes("codes", Dtype::u32, {shape.tiles, shape.chunks, arranged::kTilePieces * arranged::kPieceWords},
               Role::in);
  Tensor groups("groups", Dtype::u32, {shape.tiles, shape.chunks, arranged::kTileRows, shape.groups_of_chunk()},
                Role::in);
  const auto code_words = codes.as<std::uint32_t>(), group_words = groups.as<std::uint32_t>();
  const auto scale_bits = [&](std::int64_t n, std::int64_t g) {
    return w.scales[reference::scale_place(reference::Int4Layout::pack_quantized, w.shape(), n, g)];
  };
  parallel_for(static_cast<std::size_t>(shape.tiles), [&](std::size_t tile) {
    const std::int64_t n0 = static_cast<std::int64_t>(tile) * arranged::kTileRows;
    arranged::arrange(w, scale_bits, n0, std::min(n0 + arranged::kTileRows, w.n), w.k, shape, code_words.data(),
                      group_words.data());
  });
  t.add(std::move(codes));
  t.add(std::move(groups));
}

/// Why no variant can run at the point; empty: all can.
inline std::string refusal(const Point& p) {
  const std::int64_t group = group_of(p);
  if (p["M"] < 1 || p["M"] > kMostRows) return "M must be 1 to 16";
  if (p["N"] < 1 || p["N"] % 8 != 0) return "N must be a multiple of 8";
  if (group != 32 && group != 64 && group != 128) return "groups are of 32, 64 or 128";
  if (p["K"] < group || p["K"] % group != 0) return "K must be a multiple of the group";
  if (p.value_or("symmetric", 0) != 0 && p["symmetric"] != 1) return "symmetric must be 0 or 1";
  return "";
}

/// One rounding of each output is at most 2^-11 of it. Products are exact (of digits.hpp far closer than needed) and sums of K terms in fp32, whatever their
/// order, stay far below that; the largest of some millions of Gaussian outputs is under eight times their RMS.
inline Gate rounding_gate(const Point&) {
  return Gate::bound(0x1p-11, 8 * 0x1p-11);
}

/// A variant that states its traffic by a function of M, N, K and the group.
inline Variant variant(const char* name, const char* idea, const char* parent, std::vector<std::string> uses,
                       std::vector<std::string> kernels,
                       LeastTraffic (*least)(double, double, double, double) = least_traffic,
                       const char* unit = "fp16",
                       const char* words = "codes N K / 2 + a word a group 4 N K / group + activations 2 M K read; "
                                           "2 M N written") {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = std::move(uses);
  v.kernels = std::move(kernels);
  v.gate = rounding_gate;
  v.refuses = refusal;
  v.traffic = [=](const Point& p) {
    const auto d = [&](const char* dimension) { return static_cast<double>(p[dimension]); };
    const LeastTraffic t = least(d("M"), d("N"), d("K"), static_cast<double>(group_of(p)));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, unit, words};
  };
  return v;
}

}  // namespace hiplab::decode_w4a16
