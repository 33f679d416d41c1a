// SPDX-License-Identifier: MIT
// From a point of the sweep to a GPTQ problem: axes and their published defaults, and the packed copies that variants
// read.
//
// Axes besides M, K, N: bits (4), group (128; -1: one group over all of K), zero_offset (1: "gptq", 0: "gptq_v2"),
// act_order (0), split_k (1: ranks over which the layer's K was cut; K is what one of them holds), block_kn (128),
// launch_bounds (0: none), max_rows (see dispatch.hpp), scales (0: uniform; see datasets/gptq_inputs.hpp). A point that
// does not name an axis has the published value.
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

inline std::int64_t bits_of(const Point& p) {
  return p.value_or("bits", 4);
}
inline std::int64_t group_of(const Point& p) {
  return p["group"] == -1 ? p["K"] : p["group"];
}
inline std::int64_t zero_offset_of(const Point& p) {
  return p.value_or("zero_offset", 1);
}
inline bool act_order_of(const Point& p) {
  return p.value_or("act_order", 0) != 0;
}
inline std::int64_t split_k_of(const Point& p) {
  return p.value_or("split_k", 1);
}
/// Rows of this rank lie in groups of the whole layer in any order: they cannot be put in whole groups. One group over
/// all of K has no order to lose.
inline bool scattered_groups(const Point& p) {
  return act_order_of(p) && split_k_of(p) > 1 && p["group"] != -1;
}
inline std::int64_t block_kn_of(const Point& p) {
  return p.value_or("block_kn", 128);
}

/// The second launch bound; 0: none.
inline std::int64_t launch_bounds_of(const Point& p) {
  return p.value_or("launch_bounds", 0);
}
/// How scales are drawn.
inline datasets::GptqScales scales_of(const Point& p) {
  return static_cast<datasets::GptqScales>(p.value_or("scales", 0));
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

/// Adds `perm` [K], and `name`: words with their rows in group order.
inline void add_in_group_order(const Point& p, Tensors& t, const char* name) {
  const auto order = reference::gptq_group_order(t.at("g_idx").as<std::int32_t>());
  Tensor perm("perm", Dtype::i32, {p["K"]}, Role::in);
  std::copy(order.begin(), order.end(), perm.as<std::int32_t>().begin());
  Tensor words(name, Dtype::u32, {p["K"] * bits_of(p) / 32, p["N"]}, Role::in);
  const auto to = words.as<std::uint32_t>();
  const auto held = t.at("qweight").as<std::uint32_t>();
  std::copy(held.begin(), held.end(), to.begin());
  if (act_order_of(p)) {
    const auto reordered = reference::gptq_reorder_rows(layer(p, t), order);
    std::copy(reordered.begin(), reordered.end(), to.begin());
  }
  t.add(std::move(perm));
  t.add(std::move(words));
}

/// Adds `perm` [K], and `qweight_shuffled`: rows in group order, then shuffled within words.
inline void add_shuffled(const Point& p, Tensors& t) {
  add_in_group_order(p, t, "qweight_shuffled");
  shuffle_words(t.at("qweight_shuffled").as<std::uint32_t>(), p["N"], bits_of(p));
}

/// Why no kernel whose words lie in group order can run at the point; empty: one can.
inline std::string refuses_frame(const Point& p) {
  const std::int64_t bits = bits_of(p), columns = bits == 8 ? 4 : bits == 3 ? 32 : 32 / bits;
  if (split_k_of(p) < 1) return "split_k must be 1 or more";
  if (scattered_groups(p))
    return "act-order with a split K leaves no whole groups to a rank: alt, dequant_gemm, dispatch and library_fp16 "
           "look groups up";
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

/// Why a variant of the ladder cannot run at the point, its own axes aside; empty: it can.
inline std::string refuses_ladder(const Point& p) {
  const std::int64_t bits = bits_of(p);
  return bits != 4 && bits != 8 ? "holds 4- and 8-bit codes: 2 and 3 bits were published for baseline alone"
                                : refuses_frame(p);
}

/// The same for a variant without axes of its own.
inline std::string refuses_rung(const Point& p) {
  const std::string tuning = refuses_tuning(p);
  return tuning.empty() ? refuses_ladder(p) : tuning;
}

}  // namespace hiplab::gptq
