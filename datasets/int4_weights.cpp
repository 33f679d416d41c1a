// SPDX-License-Identifier: MIT
#include "datasets/int4_weights.hpp"

#include <algorithm>
#include <string>

#include "host/parallel_for.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

using reference::code_place;
using reference::scale_place;
using reference::zero_offset;
using reference::zero_place;

constexpr std::int64_t kMostCodes = std::int64_t{1} << 40;  // keeps every product of sizes inside 64 bits

std::string words_of(const Int4Shape& s) {
  return "N = " + std::to_string(s.n) + ", K = " + std::to_string(s.k) + ", group " + std::to_string(s.group);
}

/// What is wrong with the shape in this layout; empty: nothing.
std::string shape_fault(Int4Layout layout, const Int4Shape& s) {
  const bool gptq = layout == Int4Layout::gptq_v1 || layout == Int4Layout::gptq_v2;
  if (s.n < 1 || s.k < 1 || s.group < 1) return "N, K and the group must be positive";
  if (s.n > kMostCodes / s.k || s.group > kMostCodes) return "more than 2^40 codes";
  if (s.k % 8 != 0) return "K must be a multiple of 8";
  if (layout != Int4Layout::pack_quantized && s.n % 8 != 0) return "N must be a multiple of 8";
  if (!gptq && s.k % s.group != 0) return "K must be a multiple of the group";
  return "";
}

void check_layout(Int4Layout layout, const Int4Shape& shape, Dtype scale_type) {
  const std::string name = int4_layout_name(layout), fault = shape_fault(layout, shape);
  if (!fault.empty()) throw UserError(name + " cannot hold " + words_of(shape) + ": " + fault);
  const bool bf16_too = layout != Int4Layout::awq_gemm;
  if (scale_type != Dtype::f16 && !(bf16_too && scale_type == Dtype::bf16))
    throw UserError(name + " has scales in float16" + (bf16_too ? " or bfloat16" : "") + ", not in " +
                    dtype_name(scale_type));
}

void check_size(const char* what, std::size_t have, std::int64_t want, const Int4Shape& shape) {
  if (static_cast<std::int64_t>(have) != want)
    throw UserError(std::string(what) + ": " + std::to_string(have) + " values where " + words_of(shape) + " has " +
                    std::to_string(want));
}

void check_g_idx(const std::vector<std::int32_t>& g_idx, const Int4Shape& shape) {
  if (g_idx.empty()) return;
  check_size("g_idx", g_idx.size(), shape.k, shape);
  for (std::size_t k = 0; k < g_idx.size(); ++k)
    if (g_idx[k] < 0 || g_idx[k] >= shape.groups())
      throw UserError("g_idx of k " + std::to_string(k) + " is " + std::to_string(g_idx[k]) + ", and there are " +
                      std::to_string(shape.groups()) + " groups");
}

std::int64_t zero_words(Int4Layout layout, const Int4Shape& shape) {
  return (layout == Int4Layout::pack_quantized ? (shape.n + 7) / 8 : shape.n / 8) * shape.groups();
}

void check_values(const Int4Weights& w, Int4Layout layout) {
  const auto row_of = [](auto at, std::int64_t width, const char* column) {
    return " (row " + std::to_string(at / width) + ", " + column + " " + std::to_string(at % width) + ")";
  };
  const auto code = std::find_if(w.codes.begin(), w.codes.end(), [](int c) { return c > 15; });
  if (code != w.codes.end())
    throw UserError("code " + std::to_string(*code) + row_of(code - w.codes.begin(), w.shape.k, "k") +
                    " is not in 0 .. 15");
  const int least = zero_offset(layout);
  const auto zero = std::find_if(w.zeros.begin(), w.zeros.end(), [&](int z) { return z < least || z > least + 15; });
  if (zero == w.zeros.end()) return;
  const std::string where = std::to_string(*zero) + row_of(zero - w.zeros.begin(), w.shape.groups(), "group");
  if (*zero > 16) throw UserError("zero point " + where + " is not in 0 .. 16");
  throw UserError(std::string(int4_layout_name(layout)) + " cannot hold zero point " + where +
                  (least == 1 ? ": it has 1 .. 16; gptq_v2 has 0 .. 15" : ": it has 0 .. 15; only gptq_v1 has 16"));
}

/// work(n) for all rows; rows that share a word are done by one thread.
template <class Work>
void for_rows(std::int64_t rows, const Work& work) {
  parallel_for(static_cast<std::size_t>((rows + 7) / 8), [&](std::size_t octet) {
    const auto first = static_cast<std::int64_t>(octet) * 8;
    for (std::int64_t n = first; n < std::min(first + 8, rows); ++n) work(n);
  });
}

}  // namespace

PackedInt4 pack(const Int4Weights& w, Int4Layout layout) {
  const Int4Shape& s = w.shape;
  check_layout(layout, s, w.scale_type);
  check_size("codes", w.codes.size(), s.n * s.k, s);
  check_size("zeros", w.zeros.size(), s.n * s.groups(), s);
  check_size("scales", w.scales.size(), s.n * s.groups(), s);
  check_g_idx(w.g_idx, s);
  check_values(w, layout);
  PackedInt4 p{layout, s, w.scale_type, {}, {}, {}, w.g_idx};
  if (layout == Int4Layout::awq_gemm) {
    for (std::size_t k = 0; k < w.g_idx.size(); ++k)
      if (w.g_idx[k] != static_cast<std::int64_t>(k) / s.group)
        throw UserError("awq_gemm has no g_idx, and this one is not k / group (k " + std::to_string(k) + ")");
    p.g_idx.clear();
  }
  p.codes.resize(static_cast<std::size_t>(s.n * s.k / 8));
  p.zeros.resize(static_cast<std::size_t>(zero_words(layout, s)));
  p.scales.resize(w.scales.size());
  for_rows(s.n, [&](std::int64_t n) {
    for (std::int64_t k = 0; k < s.k; ++k) {
      const auto place = code_place(layout, s, n, k);
      p.codes[place.word] |= place.with(w.codes[static_cast<std::size_t>(n * s.k + k)]);
    }
    for (std::int64_t g = 0; g < s.groups(); ++g) {
      const auto at = static_cast<std::size_t>(n * s.groups() + g);
      const auto place = zero_place(layout, s, n, g);
      p.zeros[place.word] |= place.with(w.zeros[at] - zero_offset(layout));
      p.scales[scale_place(layout, s, n, g)] = w.scales[at];
    }
  });
  return p;
}

Int4Weights unpack(const PackedInt4& p) {
  const Int4Shape& s = p.shape;
  check_layout(p.layout, s, p.scale_type);
  const bool symmetric = p.layout == Int4Layout::pack_quantized && p.zeros.empty();
  check_size("codes", p.codes.size(), s.n * s.k / 8, s);
  if (!symmetric) check_size("zeros", p.zeros.size(), zero_words(p.layout, s), s);
  check_size("scales", p.scales.size(), s.n * s.groups(), s);
  check_g_idx(p.g_idx, s);
  Int4Weights w{s, p.scale_type, {}, {}, {}, p.g_idx};
  w.codes.resize(static_cast<std::size_t>(s.n * s.k));
  w.zeros.resize(p.scales.size());
  w.scales.resize(p.scales.size());
  for_rows(s.n, [&](std::int64_t n) {
    for (std::int64_t k = 0; k < s.k; ++k) {
      const auto place = code_place(p.layout, s, n, k);
      w.codes[static_cast<std::size_t>(n * s.k + k)] = static_cast<std::uint8_t>(place.of(p.codes[place.word]));
    }
    for (std::int64_t g = 0; g < s.groups(); ++g) {
      const auto at = static_cast<std::size_t>(n * s.groups() + g);
      const auto place = zero_place(p.layout, s, n, g);
      w.zeros[at] = static_cast<std::uint8_t>(symmetric ? 8 : place.of(p.zeros[place.word]) + zero_offset(p.layout));
      w.scales[at] = p.scales[scale_place(p.layout, s, n, g)];
    }
  });
  return w;
}

}  // namespace hiplab::datasets
