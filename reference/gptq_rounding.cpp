// SPDX-License-Identifier: MIT
#include "reference/gptq_rounding.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>
#include <stdexcept>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

/// a + b in double, rounded to odd where it is not exact: any later rounding to 50 bits or less is then the only one.
double sum_to_odd(double a, double b) {
  const double sum = a + b;
  const double b_seen = sum - a, lost = (a - (sum - b_seen)) + (b - b_seen);  // Knuth's two-sum: a + b = sum + lost
  if (!std::isfinite(sum) || lost == 0) return sum;
  auto bits = std::bit_cast<std::uint64_t>(sum);
  if (bits % 2 == 0) bits += std::signbit(sum) == std::signbit(lost) ? 1 : std::uint64_t(-1);
  return std::bit_cast<double>(bits);
}

double nearest_float(double value) {
  return static_cast<double>(static_cast<float>(value));
}

/// Packed fp16 FMA chains over the terms: even and odd places apart.
template <class Weight, class Terms>
std::pair<double, double> packed_chains(const Terms& terms, Weight weight) {
  double even = 0, odd = 0;
  for (std::size_t i = 0; i < terms.size(); i += 2) {
    even = half_fma(weight(terms[i]), terms[i].x, even);
    odd = half_fma(weight(terms[i + 1]), terms[i + 1].x, odd);
  }
  return {even, odd};
}

std::vector<std::vector<std::int64_t>> sampled_orders(std::int64_t blocks) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(blocks));
  std::iota(order.begin(), order.end(), 0);
  std::vector<std::vector<std::int64_t>> orders{order};
  if (blocks < 3) return orders;  // the sum of one or two does not depend on their order
  orders.emplace_back(order.rbegin(), order.rend());
  std::mt19937_64 random(7);
  for (int i = 0; i < 6; ++i) {
    for (std::size_t j = order.size(); j > 1; --j) std::swap(order[j - 1], order[random() % j]);
    orders.push_back(order);
  }
  return orders;
}

std::vector<std::int64_t> spread(std::int64_t count, std::int64_t most) {
  std::vector<std::int64_t> picked;
  const std::int64_t kept = std::min(count, most);
  for (std::int64_t i = 0; i < kept; ++i) picked.push_back(i * count / kept);
  return picked;
}

}  // namespace

double nearest_half(double value) {
  if (!(std::abs(value) < 65520)) return std::isnan(value) ? value : std::copysign(HUGE_VAL, value);
  const int exponent = std::max(static_cast<int>((std::bit_cast<std::uint64_t>(value) >> 52) & 2047) - 1023, -14);
  // Added to 1.5 x 2^(exponent + 42), a double's last place is fp16's, 2^(exponent - 10), and the addition rounds
  // there.
  const double aligner = std::ldexp(1.5, exponent + 42);
  return std::copysign((value + aligner) - aligner, value);
}

std::uint16_t bits_of_half(double value) {
  return Eigen::half(static_cast<float>(value)).x;
}

double half_fma(double a, double b, double c) {
  return nearest_half(sum_to_odd(a * b, c));  // the product of two 11-bit significands is exact
}

double float_fma(double a, double b, double c) {
  return nearest_float(sum_to_odd(a * b, c));  // 24 + 24 bits: exact
}

GptqRounding::GptqRounding(const GptqLayer& layer, GptqArithmetic arithmetic, std::int64_t block_k)
    : layer_(layer), arithmetic_(arithmetic), block_k_(block_k) {
  const bool atomics = arithmetic == GptqArithmetic::published || arithmetic == GptqArithmetic::alt;
  if (!atomics) block_k_ = layer.k;
  if (arithmetic == GptqArithmetic::alt && layer.bits != 4 && layer.bits != 8)
    throw std::invalid_argument("alt holds 4- and 8-bit codes");
  blocks_ = (layer.k + block_k_ - 1) / block_k_;
  if (arithmetic == GptqArithmetic::published && !layer.g_idx.empty()) {
    k_order_ = gptq_group_order(layer.g_idx);
  } else {
    k_order_.resize(static_cast<std::size_t>(layer.k));
    std::iota(k_order_.begin(), k_order_.end(), 0);
  }
}

std::vector<GptqRounding::Term> GptqRounding::terms(std::int64_t column, std::span<const std::uint16_t> x_row) const {
  std::vector<Term> terms;
  terms.reserve(k_order_.size());
  std::int64_t held = -1;
  double zero = 0, scale = 0;
  for (const std::int32_t k : k_order_) {
    if (const std::int64_t group = layer_.group_of(k); group != held) {
      held = group;
      zero = layer_.zero(group, column);
      scale = half_value(layer_.scales[static_cast<std::size_t>(group * layer_.n + column)]);
    }
    terms.push_back({static_cast<double>(layer_.code(k, column)), zero, scale, half_value(x_row[k])});
  }
  return terms;
}

double GptqRounding::block_sum(std::span<const Term> all) const {
  const auto difference = [](const Term& t) { return t.code - t.zero; };
  if (arithmetic_ == GptqArithmetic::one_rounding || arithmetic_ == GptqArithmetic::rebuilt) {
    const bool once = arithmetic_ == GptqArithmetic::one_rounding;
    double sum = 0;
    for (const Term& t : all) sum += (once ? difference(t) * t.scale : nearest_half(difference(t) * t.scale)) * t.x;
    return nearest_half(sum);
  }
  const bool alt = arithmetic_ == GptqArithmetic::alt;
  const std::size_t step = alt || layer_.bits == 4 || layer_.bits == 8 ? 8 : layer_.bits == 2 ? 16 : 32;
  double sum = 0;
  for (std::size_t i = 0; i < all.size(); i += step) {
    const auto part = all.subspan(i, std::min(step, all.size() - i));
    const double scale = part.front().scale;
    if (alt) {
      const auto [even, odd] =
          packed_chains(part, [](const Term& t) { return half_fma(t.code, t.scale, nearest_half(t.scale * -t.zero)); });
      sum = nearest_half(sum + nearest_half(even + odd));
    } else if (layer_.bits == 8) {
      double dot = 0;
      for (const Term& t : part) dot = float_fma(difference(t), t.x, dot);
      sum = nearest_half(sum + nearest_half(nearest_float(dot * scale)));
    } else if (layer_.bits == 4) {
      const auto [even, odd] = packed_chains(part, difference);
      sum = float_fma(nearest_float(even + odd), scale, sum);
    } else {
      const auto [even, odd] = packed_chains(part, difference);
      sum = half_fma(nearest_half(even + odd), scale, sum);
    }
  }
  return nearest_half(sum);
}

std::vector<double> GptqRounding::block_sums(std::int64_t column, std::span<const std::uint16_t> x_row) const {
  const auto all = terms(column, x_row);
  std::vector<double> sums;
  for (std::size_t k = 0; k < all.size(); k += static_cast<std::size_t>(block_k_))
    sums.push_back(block_sum(std::span(all).subspan(k, std::min(static_cast<std::size_t>(block_k_), all.size() - k))));
  return sums;
}

double GptqRounding::exact(std::int64_t column, std::span<const std::uint16_t> x_row) const {
  double sum = 0;
  for (const Term& t : terms(column, x_row)) sum += (t.code - t.zero) * t.scale * t.x;
  return sum;
}

double add_blocks(std::span<const double> sums, std::span<const std::int64_t> order) {
  double y = 0;
  for (std::size_t i = 0; i < sums.size(); ++i)
    y = nearest_half(y + sums[order.empty() ? i : static_cast<std::size_t>(order[i])]);  // two fp16: exact in double
  return y;
}

std::vector<std::uint16_t> GptqRounding::product(std::span<const std::uint16_t> x, std::int64_t m,
                                                 std::span<const std::int64_t> order) const {
  std::vector<std::uint16_t> y;
  for (std::int64_t row = 0; row < m; ++row)
    for (std::int64_t n = 0; n < layer_.n; ++n)
      y.push_back(bits_of_half(add_blocks(block_sums(n, x.subspan(row * layer_.k, layer_.k)), order)));
  return y;
}

RoundingError rounding_error(const GptqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                             GptqArithmetic arithmetic, std::int64_t block_k) {
  const GptqRounding rounding(layer, arithmetic, block_k);
  const auto orders = sampled_orders(rounding.blocks());
  const auto rows = spread(m, 8), columns = spread(layer.n, 128 / static_cast<std::int64_t>(rows.size()));
  struct Sums {
    std::vector<double> squares, largest;  // of the error, by order
    double exact_squares = 0;
    bool overflows = false;
  };
  const auto of_column = [&](std::int64_t column) {
    Sums s{std::vector<double>(orders.size()), std::vector<double>(orders.size())};
    for (const std::int64_t row : rows) {
      const auto x_row = x.subspan(static_cast<std::size_t>(row * layer.k), static_cast<std::size_t>(layer.k));
      const double exact = rounding.exact(column, x_row);
      s.exact_squares += exact * exact;
      const auto sums = rounding.block_sums(column, x_row);
      for (std::size_t i = 0; i < orders.size(); ++i) {
        const double y = add_blocks(sums, orders[i]), error = std::abs(y - exact);
        if (!std::isfinite(y)) {
          s.overflows = s.overflows || std::abs(exact) < 65520;
          continue;
        }
        s.squares[i] += error * error;
        s.largest[i] = std::max(s.largest[i], error);
      }
    }
    return s;
  };
  std::vector<Sums> parts(columns.size());
  parallel_for(columns.size(), [&](std::size_t i) { parts[i] = of_column(columns[i]); });
  Sums all{std::vector<double>(orders.size()), std::vector<double>(orders.size())};
  for (const Sums& s : parts) {
    all.exact_squares += s.exact_squares;
    all.overflows = all.overflows || s.overflows;
    for (std::size_t i = 0; i < orders.size(); ++i) {
      all.squares[i] += s.squares[i];
      all.largest[i] = std::max(all.largest[i], s.largest[i]);
    }
  }
  RoundingError worst;
  worst.overflows = all.overflows;
  if (all.exact_squares == 0) return worst;
  const double rms = std::sqrt(all.exact_squares / static_cast<double>(rows.size() * columns.size()));
  worst.rel_l2 = std::sqrt(*std::max_element(all.squares.begin(), all.squares.end()) / all.exact_squares);
  worst.max_abs_over_rms = *std::max_element(all.largest.begin(), all.largest.end()) / rms;
  return worst;
}

}  // namespace hiplab::reference
