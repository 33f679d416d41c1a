// SPDX-License-Identifier: MIT
// Receipt: the published rebuilding of fp16 weights from words in group order, with act-order, where K is no multiple
// of
// 32. Row k of the words is row perm[k] of the weights; a block keeps its 128 entries of perm in LDS and consumes 32 k
// a trip whatever K is. At K = 504 the last trip reads a row of words past the end, and writes its eight rows of
// weights at entries of perm that nobody staged: eight rows anywhere in memory. Published as unexplained faults of the
// log's own edge test. Twin: K is looked at after every word. 4 bits, one group over K. Not timed, in no variant
// (dequant_gemm looks groups up and has no permutation).
#pragma once
#include "kernels/gptq/column_block.hpp"

namespace hiplab::gptq::receipts::reconstruct_tail {
using namespace hip;

constexpr int kBlock = 128;  // threads of 4 columns, and k of a block

template <bool Mended>
__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* qweight, const std::uint32_t* qzeros,
                                                 const half* scales, const std::int32_t* perm, half* w, Problem p) {
  HIPLAB_SHARED(std::int32_t, rows, kBlock);
  const int t = static_cast<int>(thread_x());
  const int n = (static_cast<int>(block_x()) * kBlock + t) * kColumns;
  const int k_begin = static_cast<int>(block_y()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  if (k_begin + t < k_end) rows[t] = perm[k_begin + t];
  barrier();
  if (n >= p.n) return;
  const GroupValues values = load_group(qzeros, scales, p, 0, n);
  for (int k = k_begin; k < k_end; k += kTrip)
    for (int word = 0; word < kTrip / kCodesPerWord; ++word) {
      const int first = k + word * kCodesPerWord;
      if (Mended && first >= k_end) break;
      const u32x4 four = load(reinterpret_cast<const u32x4*>(qweight + first / kCodesPerWord * p.n + n));
      half2 pairs[kColumns][4];
      for (int c = 0; c < kColumns; ++c) dequantize_4bit(four[c], values.zero[c], pairs[c]);
      for (int i = 0; i < kCodesPerWord; ++i) {
        half4 out;
        for (int c = 0; c < kColumns; ++c) out[c] = hmul(pairs[c][i / 2][i % 2], to_half(values.scale[c]));
        const std::int32_t row = rows[first - k_begin + i];
        store(reinterpret_cast<half4*>(w + static_cast<std::int64_t>(row) * p.n + n), out);
      }
    }
}

template <bool Mended>
void run(const Problem& p, Stream stream, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
         const std::int32_t* perm, half* w) {
  const auto up = [](std::int32_t a, std::int32_t b) { return static_cast<std::uint32_t>((a + b - 1) / b); };
  launch<kernel<Mended>>(LaunchShape{{up(p.n, kBlock * kColumns), up(p.k, kBlock), 1}, {kBlock, 1, 1}, 0}, stream,
                         qweight, qzeros, scales, perm, w, p);
}

}  // namespace hiplab::gptq::receipts::reconstruct_tail
