// SPDX-License-Identifier: MIT
#include "reference/lloyd_max.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace hiplab::reference {
namespace {

double density(double x, double sigma) {
  const double z = x / sigma;
  return std::exp(-z * z / 2) / (sigma * std::sqrt(2 * std::numbers::pi));
}

/// Both integrals of a cell, of p and of x p, by the trapezoid rule.
struct Cell {
  double mass = 0, moment = 0;
};
Cell by_trapezoids(double from, double to, double sigma) {
  constexpr int kPanels = 200;
  const double width = (to - from) / kPanels;
  Cell cell;
  for (int i = 0; i <= kPanels; ++i) {
    const double x = from + width * i, weight = i == 0 || i == kPanels ? 0.5 : 1, p = density(x, sigma);
    cell.mass += weight * p * width;
    cell.moment += weight * x * p * width;
  }
  return cell;
}
Cell exactly(double from, double to, double sigma) {
  const auto below = [&](double x) { return 0.5 * std::erfc(-x / (sigma * std::numbers::sqrt2)); };
  return {below(to) - below(from), sigma * sigma * (density(from, sigma) - density(to, sigma))};
}

Levels rounded(const std::vector<double>& centroids) {
  Levels levels;
  levels.centroids.assign(centroids.begin(), centroids.end());
  std::sort(levels.centroids.begin(), levels.centroids.end());
  for (std::size_t i = 0; i + 1 < levels.centroids.size(); ++i)
    levels.midpoints.push_back((levels.centroids[i] + levels.centroids[i + 1]) / 2);
  return levels;
}

/// The centroids after one more step.
template <class Integrals>
std::vector<double> moved(const std::vector<double>& centroids, double edge, double sigma, Integrals integrals) {
  std::vector<double> next = centroids;
  for (std::size_t i = 0; i < next.size(); ++i) {
    const double from = i == 0 ? -edge : (centroids[i - 1] + centroids[i]) / 2;
    const double to = i + 1 == next.size() ? edge : (centroids[i] + centroids[i + 1]) / 2;
    const Cell cell = integrals(from, to, sigma);
    if (cell.mass >= 1e-15) next[i] = cell.moment / cell.mass;
  }
  return next;
}

template <class Integrals>
Levels lloyd_max(int bits, int d, double edge_in_sigma, int most, double still, Integrals integrals) {
  const double sigma = 1 / std::sqrt(static_cast<double>(d));
  const int n = 1 << bits;
  std::vector<double> centroids;
  for (int i = 0; i < n; ++i) centroids.push_back(-3.5 * sigma + 7 * sigma * (i + 0.5) / n);
  for (int step = 0; step < most; ++step) {
    const auto next = moved(centroids, edge_in_sigma * sigma, sigma, integrals);
    double movement = 0;
    for (std::size_t i = 0; i < next.size(); ++i) movement = std::max(movement, std::abs(next[i] - centroids[i]));
    if (movement < still) break;
    centroids = next;
  }
  return rounded(centroids);
}

}  // namespace

Levels published_levels(int bits, int d) { return lloyd_max(bits, d, 10.5, 200, 1e-10, by_trapezoids); }

Levels optimal_levels(int bits, int d) { return lloyd_max(bits, d, 40, 20000, 1e-14, exactly); }

std::vector<float> signs(std::uint32_t seed, int count, int skipped) {
  std::mt19937 generator(seed);
  generator.discard(static_cast<unsigned long long>(skipped));
  std::vector<float> out;
  for (int i = 0; i < count; ++i) out.push_back((generator() & 1u) != 0 ? 1.0f : -1.0f);
  return out;
}

}  // namespace hiplab::reference
