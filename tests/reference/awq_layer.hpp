// SPDX-License-Identifier: MIT
// Made-up INT4 layers as the references take them.
#pragma once
#include <cmath>
#include <vector>

#include "reference/awq_mmq.hpp"
#include "runner/tensor.hpp"

namespace hiplab::test {

/// W [N,K] of the published arrays; it refers to `t`.
inline reference::AwqLayer awq_layer(const Tensors& t, std::int64_t n, std::int64_t k, std::int64_t group) {
  return {n,
          k,
          t.at("w_packed").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>(),
          group};
}

/// |y - want|_2 / |want|_2.
inline double relative_l2(const std::vector<double>& y, const std::vector<double>& want) {
  double off = 0, all = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    off += (y[i] - want[i]) * (y[i] - want[i]);
    all += want[i] * want[i];
  }
  return std::sqrt(off / all);
}

}  // namespace hiplab::test
