// SPDX-License-Identifier: MIT
#include "reference/gated_delta_net.hpp"

#include <Eigen/Core>
#include <array>
#include <cmath>

namespace hiplab::reference {
namespace {

constexpr auto kW = kDeltaWidth;

/// The butterfly leaves the same sum in every lane: of lane 0, level by level.
float butterfly(std::vector<float> sums) {
  for (std::size_t d = sums.size() / 2; d > 0; d /= 2) {
    const auto before = sums;
    for (std::size_t lane = 0; lane < sums.size(); ++lane) sums[lane] = before[lane] + before[lane ^ d];
  }
  return sums[0];
}

/// sum of a[i] b[i] by `lanes` chains.
float dot(const std::array<float, kW>& a, const float* b, std::int64_t lanes) {
  std::vector<float> sums(static_cast<std::size_t>(lanes), 0.0f);
  for (std::int64_t i = 0; i < kW; ++i) {
    float& sum = sums[static_cast<std::size_t>(i / (kW / lanes))];
    sum = std::fma(a[static_cast<std::size_t>(i)], b[i], sum);
  }
  return butterfly(std::move(sums));
}

}  // namespace

DeltaNetResult<double> delta_net_exact(const DeltaNet& net) {
  using Matrix = Eigen::Matrix<double, kW, kW, Eigen::RowMajor>;
  using Vector = Eigen::Matrix<double, kW, 1>;
  DeltaNetResult<double> r;
  r.out.resize(static_cast<std::size_t>(net.tokens * net.heads * kW));
  for (std::int64_t head = 0; head < net.heads; ++head) {
    const auto vector = [&](std::span<const float> all, std::int64_t token) -> Vector {
      return Eigen::Map<const Eigen::Matrix<float, kW, 1>>(all.data() + (token * net.heads + head) * kW).cast<double>();
    };
    Matrix s = Eigen::Map<const Eigen::Matrix<float, kW, kW, Eigen::RowMajor>>(net.state.data() + head * kW * kW)
                   .cast<double>();
    for (std::int64_t token = 0; token < net.tokens; ++token) {
      Vector decay;
      for (std::int64_t i = 0; i < kW; ++i) decay[i] = net.decay_at(token, head, i);
      const Vector k = vector(net.k, token);
      s = s * decay.asDiagonal();
      const Vector d = net.beta[static_cast<std::size_t>(token * net.heads + head)] * (vector(net.v, token) - s * k);
      s += d * k.transpose();
      Eigen::Map<Vector>(r.out.data() + (token * net.heads + head) * kW) = s * vector(net.q, token);
    }
    r.state.insert(r.state.end(), s.data(), s.data() + s.size());
  }
  return r;
}

DeltaNetResult<float> delta_net_order(const DeltaNet& net, std::int64_t lanes) {
  DeltaNetResult<float> r;
  r.state.assign(net.state.begin(), net.state.end());
  r.out.resize(static_cast<std::size_t>(net.tokens * net.heads * kW));
  for (std::int64_t token = 0; token < net.tokens; ++token)
    for (std::int64_t head = 0; head < net.heads; ++head) {
      const std::int64_t at = token * net.heads + head;
      const float *key = net.k.data() + at * kW, *query = net.q.data() + at * kW;
      for (std::int64_t row = 0; row < kW; ++row) {
        float* own = r.state.data() + (head * kW + row) * kW;
        std::array<float, kW> held;
        for (std::int64_t i = 0; i < kW; ++i) held[static_cast<std::size_t>(i)] = net.decay_at(token, head, i) * own[i];
        const auto out = static_cast<std::size_t>(at * kW + row);
        const float d = net.beta[static_cast<std::size_t>(at)] * (net.v[out] - dot(held, key, lanes));
        for (std::int64_t i = 0; i < kW; ++i) {
          float& value = held[static_cast<std::size_t>(i)];
          value = std::fma(d, key[i], value);
          own[i] = value;
        }
        r.out[out] = dot(held, query, lanes);
      }
    }
  return r;
}

}  // namespace hiplab::reference
