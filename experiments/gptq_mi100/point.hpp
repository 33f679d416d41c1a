// SPDX-License-Identifier: MIT
// From a point of the sweep to a GPTQ problem: axes and their published defaults, and the packed copies that variants
// read.
//
// Axes besides M, K, N: bits (4), group (128; -1: one group over all of K), zero_offset (1: "gptq", 0: "gptq_v2"),
// act_order (0), block_kn (128), launch_bounds (0: none), max_rows (50; 24 at 8 bits), scales (0: uniform; see
// datasets/gptq_inputs.hpp). A point that does not name an axis has the published
// value.
#pragma once
#include <algorithm>
#include <string>
#include <type_traits>

#include "datasets/gptq_inputs.hpp"
#include "host/parallel_for.hpp"
#include "kernels/gptq/problem.hpp"
#include "kernels/traffic.hpp"
#include "reference/gptq.hpp"
#include "runner/experiment.hpp"

namespace hiplab::gptq {

inline std::int64_t axis_or(const Point& p, const char* axis, std::int64_t published) {
  const auto it = p.values.find(axis);
  return it == p.values.end() ? published : it->second;
}
inline std::int64_t bits_of(const Point& p) {
  return axis_or(p, "bits", 4);
}
inline std::int64_t group_of(const Point& p) {
  return p["group"] == -1 ? p["K"] : p["group"];
}
inline std::int64_t zero_offset_of(const Point& p) {
  return axis_or(p, "zero_offset", 1);
}
inline bool act_order_of(const Point& p) {
  return axis_or(p, "act_order", 0) != 0;
}
inline std::int64_t block_kn_of(const Point& p) {
  return axis_or(p, "block_kn", 128);
}

/// The second launch bound; 0: none.
inline std::int64_t launch_bounds_of(const Point& p) {
  return axis_or(p, "launch_bounds", 0);
}
/// How scales are drawn.
inline datasets::GptqScales scales_of(const Point& p) {
  return static_cast<datasets::GptqScales>(axis_or(p, "scales", 0));
}

/// Rows up to which the dispatch takes the fused kernel.
inline std::int64_t max_rows_of(const Point& p) {
  return axis_or(p, "max_rows", bits_of(p) == 8 ? 24 : 50);
}

inline Problem problem(const Point& p) {
  const auto i = [](std::int64_t v) { return static_cast<std::int32_t>(v); };
  return {i(p["M"]), i(p["K"]), i(p["N"]), i(group_of(p)), i(zero_offset_of(p))};
}

inline reference::GptqLayer layer(const Point& p, const Tensors& t) {
  return {p["K"],
          p["N"],
          group_of(p),
          static_cast<int>(zero_offset_of(p)),
          t.at("qweight").as<std::uint32_t>(),
          t.at("qzeros").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          static_cast<int>(bits_of(p)),
          t.at("g_idx").as<std::int32_t>()};
}

/// A kernel's least_traffic(m, k, n[, group[, bits]]) at the point.
template <auto Least>
Traffic traffic_at(const Point& p, const char* unit, const char* words) {
  const auto m = static_cast<double>(p["M"]), k = static_cast<double>(p["K"]), n = static_cast<double>(p["N"]);
  const auto group = static_cast<double>(group_of(p)), bits = static_cast<double>(bits_of(p));
  const LeastTraffic t = [&] {
    if constexpr (std::is_invocable_v<decltype(Least), double, double, double>)
      return Least(m, k, n);
    else if constexpr (std::is_invocable_v<decltype(Least), double, double, double, double>)
      return Least(m, k, n, group);
    else
      return Least(m, k, n, group, bits);
  }();
  return {t.bytes_read, t.bytes_written, t.operations, unit, words};
}

/// Shuffles words of `bits` a code in place: [K bits/32,N], within a word (2, 4 bits) or three rows (3 bits); 8 bits
/// stay.
inline void shuffle_words(std::span<std::uint32_t> words, std::int64_t n, std::int64_t bits) {
  const std::size_t columns = static_cast<std::size_t>(n), unit = bits == 3 ? 3 * columns : columns;
  if (bits == 8) return;
  parallel_for(words.size() / unit, [&](std::size_t i) {
    std::uint32_t* row = words.data() + i * unit;
    for (std::size_t c = 0; c < columns; ++c) {
      if (bits == 4) row[c] = reference::gptq_shuffle_word(row[c]);
      if (bits == 2) row[c] = reference::gptq_shuffle_word_2bit(row[c]);
      if (bits != 3) continue;
      const auto out = reference::gptq_shuffle_words_3bit({row[c], row[c + columns], row[c + 2 * columns]});
      for (std::size_t w = 0; w < 3; ++w) row[c + w * columns] = out[w];
    }
  });
}

/// Adds `perm` [K], and `qweight_shuffled`: rows in group order, then shuffled within words.
inline void add_shuffled(const Point& p, Tensors& t) {
  const auto order = reference::gptq_group_order(t.at("g_idx").as<std::int32_t>());
  Tensor perm("perm", Dtype::i32, {p["K"]}, Role::in);
  std::copy(order.begin(), order.end(), perm.as<std::int32_t>().begin());
  Tensor shuffled("qweight_shuffled", Dtype::u32, {p["K"] * bits_of(p) / 32, p["N"]}, Role::in);
  const auto to = shuffled.as<std::uint32_t>();
  const auto held = t.at("qweight").as<std::uint32_t>();
  std::copy(held.begin(), held.end(), to.begin());
  if (act_order_of(p)) {
    const auto reordered = reference::gptq_reorder_rows(layer(p, t), order);
    std::copy(reordered.begin(), reordered.end(), to.begin());
  }
  shuffle_words(to, p["N"], bits_of(p));
  t.add(std::move(perm));
  t.add(std::move(shuffled));
}

/// Why no kernel in 16-byte loads can run at the point; empty: one can.
inline std::string refuses_frame(const Point& p) {
  const std::int64_t bits = bits_of(p), columns = bits == 8 ? 4 : bits == 3 ? 32 : 32 / bits;
  if (p["K"] % 32 != 0) return "K must be a multiple of 32";
  if (p["N"] % columns != 0) return "N must be a multiple of " + std::to_string(columns);
  if (group_of(p) % 32 != 0) return "group must be a multiple of 32";
  if (p["K"] % group_of(p) != 0) return "K must be a multiple of the group";
  return "";
}

/// Why a variant without baseline's tuning axes cannot run at the point; empty: it can.
inline std::string refuses_tuning(const Point& p) {
  if (launch_bounds_of(p) != 0) return "launch_bounds is an axis of baseline";
  return block_kn_of(p) != 128 ? "block_kn is an axis of baseline and fdot2" : "";
}

/// Why the 4-bit ladder cannot run at the point; empty: it can.
inline std::string refuses_ladder(const Point& p) {
  return bits_of(p) != 4 ? "holds 4-bit codes" : refuses_frame(p);
}

/// The same for a variant without the axes of baseline: act-order, and block widths other than 128.
inline std::string refuses_rung(const Point& p) {
  if (act_order_of(p)) return "act-order is an axis of baseline, alt and dequant_gemm";
  const std::string tuning = refuses_tuning(p);
  return tuning.empty() ? refuses_ladder(p) : tuning;
}

}  // namespace hiplab::gptq
