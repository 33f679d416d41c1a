// SPDX-License-Identifier: MIT
// One row a variant of the 4-bit ladder: how a test launches it on a layer's buffers.
#pragma once
#include "kernels/gptq/fdot2.hpp"
#include "kernels/gptq/fdot2_as_published.hpp"
#include "kernels/gptq/fp32_reduce.hpp"
#include "kernels/gptq/lds_coalesced.hpp"
#include "kernels/gptq/mfma.hpp"
#include "kernels/gptq/transposed.hpp"
#include "kernels/gptq/vec_int.hpp"
#include "kernels/gptq/vec_int2.hpp"
#include "kernels/gptq/wave_shuffle.hpp"
#include "tests/kernels/gptq_layer.hpp"

namespace hiplab::gptq {

struct LadderRow {
  const char* name;
  std::function<void(hip::Stream, const Problem&, const Buffers&)> enqueue;
};
inline void PrintTo(const LadderRow& row, std::ostream* out) {
  *out << row.name;
}

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
template <int Block>
void run_baseline(const Problem& p, hip::Stream s, const hip::half* x, const std::uint32_t* w, const std::uint32_t* z,
                  const hip::half* scales, hip::half* y) {
  baseline::run<Block>(p, s, x, w, z, scales, y, nullptr, nullptr);
}
inline void run_mfma(const Problem& p, hip::Stream s, const hip::half* x, const std::uint32_t* w,
                     const std::uint32_t* z, const hip::half* scales, hip::half* y) {
  mfma::run(p, s, hip::runtime().facts().wave, x, w, z, scales, y);
}
}  // namespace detail

inline LadderRow fp32_reduce_row() {
  return {"fp32_reduce", [](hip::Stream s, const Problem& p, const Buffers& b) {
            using detail::at;
            fp32_reduce::run(p, s, at<hip::half>(b, "x"), at<std::uint32_t>(b, "shuffled"),
                             at<std::uint32_t>(b, "qzeros"), at<hip::half>(b, "scales"), at<float>(b, "workspace"),
                             at<hip::half>(b, "y"));
          }};
}
inline LadderRow baseline_row() {
  return detail::plain_row<detail::run_baseline<128>>("baseline", "shuffled");
}

inline std::vector<LadderRow> ladder() {
  using detail::plain_row;
  return {baseline_row(),
          plain_row<detail::run_baseline<256>>("baseline_block_256", "shuffled"),
          plain_row<detail::run_baseline<320>>("baseline_block_320", "shuffled"),
          plain_row<detail::run_baseline<512>>("baseline_block_512", "shuffled"),
          plain_row<fdot2::run<128>>("fdot2", "shuffled"),
          plain_row<fdot2::run<256>>("fdot2_block_256", "shuffled"),
          plain_row<fdot2_as_published::run>("fdot2_as_published", "shuffled"),
          plain_row<vec_int2::run>("vec_int2", "shuffled"),
          plain_row<vec_int::run>("vec_int", "shuffled"),
          plain_row<lds_coalesced::run>("lds_coalesced", "shuffled"),
          plain_row<transposed::run>("transposed", "transposed"),
          plain_row<wave_shuffle::run>("wave_shuffle", "shuffled"),
          plain_row<detail::run_mfma>("mfma", "qweight"),
          fp32_reduce_row()};
}

}  // namespace hiplab::gptq
