// SPDX-License-Identifier: MIT
// One row a variant of the ladder: how a test launches it on a layer's buffers, at the layer's width and order.
// Compiled once (gptq_variants.cpp), because every row instantiates a kernel for eight row counts.
#pragma once
#include "tests/kernels/gptq_layer.hpp"

namespace hiplab::gptq {

struct LadderRow {
  const char* name;
  std::function<void(hip::Stream, const Problem&, const Buffers&)> enqueue;
};

namespace detail {
template <class T>
T* at(const Buffers& b, const char* name) {
  return static_cast<T*>(b.at(name));
}
/// A run(p, stream, x, words, qzeros, scales, y) as a row; `words` names the layout it reads.
template <auto Run>
LadderRow plain_row(const char* name, const char* words) {
  return {name, [words](hip::Stream s, const Problem& p, const Buffers& b) {
            Run(p, s, at<hip::half>(b, "x"), at<std::uint32_t>(b, words), at<std::uint32_t>(b, "qzeros"),
                at<hip::half>(b, "scales"), at<hip::half>(b, "y"));
          }};
}
}  // namespace detail

/// How the rows below read a layer: bits a code, and whether they gather x through "perm".
struct Format {
  std::int64_t bits = 4;
  bool act_order = false;
};
inline Format format_of(const Case& c) {
  return {c.bits, c.act_order};
}

LadderRow baseline_row(const Format& f = {}, const char* name = "baseline", const char* words = "shuffled");
LadderRow fp32_reduce_row(const Format& f = {});

/// Every variant; block widths other than 128 for baseline, and at 4 bits for fdot2.
std::vector<LadderRow> ladder(const Format& f = {});

}  // namespace hiplab::gptq
