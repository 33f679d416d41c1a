// SPDX-License-Identifier: MIT
// TQ3 of a 3-D expert tensor step by step, as a library of array operations does it: each step reads a whole array and
// writes a whole one.
//
//   widen      bf16 -> fp32 copy                            2 read, 4 written
//   normalize  copy -> unit vectors, norms                  4 read, 4 written
//   rotate     unit vectors -> rotated                      4 read, 4 written
//   search     rotated -> codes, 64-bit integers            4 read, 8 written
//   pack       codes -> three bytes of eight                8 read, 3/8 written     (bytes an element, padding aside)
//
// With S = 4 bytes an element the arrays are copy S, unit S, rotated S, codes 2 S: 5 S live when codes are searched,
// which is what the published code holds then (DERIVED from its operations); its butterflies' temporaries are not
// repeated here. expert_chunked.hpp runs the same steps on some experts at a time.
#pragma once
#include "kernels/moe_quant/codec.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::moe_quant {

/// Arrays of the steps, for as many rows as are done at a time.
struct Workspace {
  float* copy = nullptr;          ///< [rows][K]
  float* unit = nullptr;          ///< [rows][groups 128]
  float* rotated = nullptr;       ///< the same
  std::int64_t* codes = nullptr;  ///< the same
};

/// `elements` with padding, `all` without; norms 4 bytes a group.
constexpr LeastTraffic stepwise_traffic(double all, double elements) {
  const double norms = elements / kGroup * 4;
  return {all * (2 + 4) + elements * (4 + 4 + 8), all * 4 + elements * (4 + 4 + 8 + 0.375) + norms, 0};
}

inline __global__ void __launch_bounds__(kThreads) widen(const bfloat16* w, float* copy, Problem p) {
  const Place at = place_of(p);
  if (!at.inside) return;
  float x[kEight];
  widen_eight(w + element(p, at), x);
  store_eight(copy + element(p, at), x);
}

inline __global__ void __launch_bounds__(kThreads) normalize(const float* copy, float* unit, float* norms, Problem p) {
  const Place at = place_of(p);
  float x[kEight];
  if (at.inside)
    load_eight(copy + element(p, at), x);
  else
    clear(x);
  const float norm = norm_of(x);
  if (!at.there) return;
  to_unit(x, norm);
  store_eight(unit + padded_element(at), x);
  if (at.lane == 0) norms[at.group] = norm;
}

inline __global__ void __launch_bounds__(kThreads)
    rotate(const float* unit, float* rotated, const float* table, Problem p) {
  const Place at = place_of(p);
  float x[kEight];
  if (at.there)
    load_eight(unit + padded_element(at), x);
  else
    clear(x);
  rotate_eight(x, table, at.lane);
  if (at.there) store_eight(rotated + padded_element(at), x);
}

inline __global__ void __launch_bounds__(kThreads)
    search(const float* rotated, std::int64_t* codes, const float* table, Problem p) {
  const Place at = place_of(p);
  if (!at.there) return;
  float y[kEight];
  load_eight(rotated + padded_element(at), y);
  auto* to = reinterpret_cast<vec<std::int64_t, 2>*>(codes + padded_element(at));
#pragma unroll
  for (int i = 0; i < kEight; i += 2)
    store(to + i / 2, vec<std::int64_t, 2>{{code_of(y[i], table), code_of(y[i + 1], table)}});
}

inline __global__ void __launch_bounds__(kThreads) pack(const std::int64_t* codes, std::uint8_t* packed, Problem p) {
  const Place at = place_of(p);
  if (!at.there) return;
  const auto* from = reinterpret_cast<const vec<std::int64_t, 2>*>(codes + padded_element(at));
  std::uint32_t word = 0;
#pragma unroll
  for (int i = 0; i < kEight; i += 2) {
    const auto two = load(from + i / 2);
    word |= static_cast<std::uint32_t>(two[0]) << (3 * i) | static_cast<std::uint32_t>(two[1]) << (3 * i + 3);
  }
  store_codes(packed + at.group * kGroupBytes + at.lane * 3, word);
}

/// w: bf16 [rows][K]; table: f32 [kTable]; packed: u8 [rows groups][48]; norms: f32 [rows][groups].
inline void run_steps(const Problem& p, Stream stream, const bfloat16* w, const float* table, const Workspace& s,
                      std::uint8_t* packed, float* norms) {
  const LaunchShape shape = launch_shape(p);
  launch<widen>(shape, stream, w, s.copy, p);
  launch<normalize>(shape, stream, s.copy, s.unit, norms, p);
  launch<rotate>(shape, stream, s.unit, s.rotated, table, p);
  launch<search>(shape, stream, s.rotated, s.codes, table, p);
  launch<pack>(shape, stream, s.codes, packed, p);
}

}  // namespace hiplab::moe_quant
