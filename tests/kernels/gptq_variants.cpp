// SPDX-License-Identifier: MIT
#include "tests/kernels/gptq_variants.hpp"

#include "kernels/gptq/baseline_widths.hpp"
#include "kernels/gptq/fdot2.hpp"
#include "kernels/gptq/fdot2_as_published.hpp"
#include "kernels/gptq/fp32_reduce.hpp"
#include "kernels/gptq/lds_coalesced.hpp"
#include "kernels/gptq/mfma.hpp"
#include "kernels/gptq/transposed.hpp"
#include "kernels/gptq/vec_int.hpp"
#include "kernels/gptq/vec_int2.hpp"
#include "kernels/gptq/wave_shuffle.hpp"

namespace hiplab::gptq {
namespace {

template <int Bits, int Block>
void run_baseline(const Problem& p, hip::Stream s, const hip::half* x, const std::uint32_t* w, const std::uint32_t* z,
                  const hip::half* scales, hip::half* y, const std::int32_t* perm) {
  if constexpr (Bits == 8)
    baseline_widths::run<8, Block>(p, s, x, w, z, scales, y, perm, nullptr);
  else
    baseline::run<Block>(p, s, x, w, z, scales, y, perm, nullptr);
}
template <int Bits>
void run_mfma(const Problem& p, hip::Stream s, const hip::half* x, const std::uint32_t* w, const std::uint32_t* z,
              const hip::half* scales, hip::half* y, const std::int32_t* perm) {
  mfma::run<Bits>(p, s, hip::runtime().facts().wave, x, w, z, scales, y, perm);
}

/// A run(..., y, perm) for 4 bits and one for 8 as a row.
template <auto Run4, auto Run8>
LadderRow width_row(const Format& f, const char* name, const char* words) {
  return {name, [f, words](hip::Stream s, const Problem& p, const Buffers& b) {
            using detail::at;
            (f.bits == 8 ? Run8 : Run4)(p, s, at<hip::half>(b, "x"), at<std::uint32_t>(b, words),
                                        at<std::uint32_t>(b, "qzeros"), at<hip::half>(b, "scales"),
                                        at<hip::half>(b, "y"), f.act_order ? at<std::int32_t>(b, "perm") : nullptr);
          }};
}
template <int Block>
LadderRow baseline_of_width(const Format& f, const char* name, const char* words = "shuffled") {
  return width_row<run_baseline<4, Block>, run_baseline<8, Block>>(f, name, words);
}

}  // namespace

LadderRow baseline_row(const Format& f, const char* name, const char* words) {
  return baseline_of_width<128>(f, name, words);
}
LadderRow fp32_reduce_row(const Format& f) {
  return {"fp32_reduce", [f](hip::Stream s, const Problem& p, const Buffers& b) {
            using detail::at;
            (f.bits == 8 ? fp32_reduce::run<8>
                         : fp32_reduce::run<4>)(p, s, at<hip::half>(b, "x"), at<std::uint32_t>(b, "shuffled"),
                                                at<std::uint32_t>(b, "qzeros"), at<hip::half>(b, "scales"),
                                                at<float>(b, "workspace"), at<hip::half>(b, "y"),
                                                f.act_order ? at<std::int32_t>(b, "perm") : nullptr);
          }};
}

std::vector<LadderRow> ladder(const Format& f) {
  std::vector<LadderRow> rows{
      baseline_row(f),
      baseline_of_width<256>(f, "baseline_block_256"),
      baseline_of_width<320>(f, "baseline_block_320"),
      baseline_of_width<512>(f, "baseline_block_512"),
      width_row<fdot2::run<4>, fdot2::run<8>>(f, "fdot2", "shuffled"),
      width_row<fdot2_as_published::run<4>, fdot2_as_published::run<8>>(f, "fdot2_as_published", "shuffled"),
      width_row<vec_int2::run<4>, vec_int2::run<8>>(f, "vec_int2", "shuffled"),
      width_row<vec_int::run<4>, vec_int::run<8>>(f, "vec_int", "shuffled"),
      width_row<lds_coalesced::run<4>, lds_coalesced::run<8>>(f, "lds_coalesced", "shuffled"),
      width_row<transposed::run<4>, transposed::run<8>>(f, "transposed", "transposed"),
      width_row<wave_shuffle::run<4>, wave_shuffle::run<8>>(f, "wave_shuffle", "shuffled"),
      width_row<run_mfma<4>, run_mfma<8>>(f, "mfma", "grouped"),
      fp32_reduce_row(f)};
  if (f.bits == 4) rows.push_back(width_row<fdot2::run<4, 256>, fdot2::run<8>>(f, "fdot2_block_256", "shuffled"));
  return rows;
}

}  // namespace hiplab::gptq
