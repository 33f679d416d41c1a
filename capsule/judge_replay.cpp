// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "capsule/replay.hpp"
#include "runner/number_formats.hpp"

namespace hiplab::capsule {
namespace {

Verdict judge_one(const Expected& e, const Tensor& got) {
  Verdict v;
  v.output = e.name;
  v.gate = e.exact ? "exact" : fmt::format("rel_l2 <= {:.3g}", e.rel_l2);
  const std::size_t count = e.bytes.size() / dtype_bytes(e.dtype);
  if (got.bytes.size() != e.bytes.size() || got.dtype != e.dtype) {
    v.different = count;
    v.rel_l2 = std::numeric_limits<double>::infinity();
    return v;
  }
  double error = 0, norm = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto want = element_bits(e.dtype, e.bytes.data(), i), have = element_bits(e.dtype, got.bytes.data(), i);
    v.different += want != have;
    const double w = to_double(e.dtype, want), h = to_double(e.dtype, have);
    error += (h - w) * (h - w);
    norm += w * w;
  }
  v.rel_l2 = error == 0 ? 0 : std::sqrt(error) / std::max(std::sqrt(norm), 1e-30);
  v.passed = e.exact ? v.different == 0 : v.rel_l2 <= e.rel_l2;  // a NaN is no pass
  return v;
}

}  // namespace

std::vector<Verdict> judge_replay(const Capsule& capsule, const std::vector<Tensor>& buffers) {
  std::vector<Verdict> list;
  for (const auto& e : capsule.expected) {
    const auto got = std::find_if(buffers.begin(), buffers.end(), [&](const Tensor& t) { return t.name == e.name; });
    list.push_back(judge_one(e, got == buffers.end() ? Tensor{} : *got));
  }
  return list;
}

}  // namespace hiplab::capsule
