// SPDX-License-Identifier: MIT
// From a point of the sweep to a tensor of experts and the arrays that compressing it takes.
//
// Dimensions: experts, N (outputs of an expert), K (its inputs). Axis: chunk_mb (MiB; expert_chunked reads it).
#pragma once
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "datasets/moe_quant_inputs.hpp"
#include "kernels/moe_quant/expert_chunked.hpp"
#include "kernels/moe_quant/fused.hpp"
#include "reference/tq3_weights.hpp"
#include "runner/experiment.hpp"

namespace hiplab::moe_quant {

inline Problem problem(const Point& p) {
  return {p["experts"] * p["N"], static_cast<std::int32_t>(p["K"])};
}

/// As the axis says; working sets of bf16 tensors are counted in fp32.
inline Chunks chunks(const Point& p) {
  return chunks_of(p["experts"], expert_working_set(p["N"], p["K"], 2), p["chunk_mb"]);
}

inline Tensor table_tensor() {
  const auto& codec = reference::tq3_table();
  Tensor table("table", Dtype::f32, {kTable}, Role::in);
  const auto at = table.as<float>();
  std::copy(codec.boundaries.begin(), codec.boundaries.end(), at.begin());
  std::copy(codec.signs_before.begin(), codec.signs_before.end(), at.begin() + kSignsBefore);
  std::copy(codec.signs_after.begin(), codec.signs_after.end(), at.begin() + kSignsAfter);
  return table;
}

/// The arrays of the steps, for this many experts at a time.
inline void add_workspace(const Point& p, Tensors& t, std::int64_t experts) {
  const Problem part{experts * p["N"], static_cast<std::int32_t>(p["K"])};
  const std::int64_t padded = std::int64_t{part.groups()} * kGroup;
  t.add(Tensor("copy", Dtype::f32, {part.rows, part.k}, Role::scratch));
  t.add(Tensor("unit", Dtype::f32, {part.rows, padded}, Role::scratch));
  t.add(Tensor("rotated", Dtype::f32, {part.rows, padded}, Role::scratch));
  t.add(Tensor("codes", Dtype::u64, {part.rows, padded}, Role::scratch));
}

inline Workspace workspace(const DevicePointers& b) {
  return {b.get<float>("copy"), b.get<float>("unit"), b.get<float>("rotated"), b.get<std::int64_t>("codes")};
}

inline std::string refusal(const Point& p) {
  if (p["experts"] < 1 || p["N"] < 1 || p["K"] < 8 || p["K"] % 8 != 0) return "K must be a multiple of 8";
  const Problem all = problem(p);
  constexpr std::int64_t kMostBlocks = 0x7fffffff;
  if (all.all_groups() / kGroupsOfBlock >= kMostBlocks) return "more blocks than a launch has";
  return p["chunk_mb"] < 1 ? "chunk_mb is at least 1" : "";
}

}  // namespace hiplab::moe_quant
