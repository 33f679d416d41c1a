// SPDX-License-Identifier: MIT
// Where files of INT4 weights keep a code, a zero point and a scale. Words have 32 bits and eight fields; field i is
// bits 4i .. 4i + 3. w[n,k] = (code[n,k] - zero[n,g]) scale[n,g], g = k / group unless the file has a g_idx.
//
//   layout          codes                              zero points                        scales
//   awq_gemm        [K][N/8], columns in AWQ's order   [G][N/8], columns in AWQ's order   [G][N]
//   pack_quantized  [N][K/8], lowest k in field 0      [N/8][G], lowest n in field 0      [N][G]
//   gptq_v1, _v2    [K/8][N], lowest k in field 0      [G][N/8], lowest n in field 0      [G][N]
//
// AWQ's order: fields 0 .. 7 hold columns 0 2 4 6 1 3 5 7 of their octet. What is stored: codes and zero points
// unsigned as they are, in awq_gemm and gptq_v2; zero - 1 in gptq_v1; signed value + 8 in pack_quantized, for codes
// and for zero points, which is the unsigned number again.
//
// Sources: AutoAWQ, WQLinear_GEMM.from_linear (awq_gemm); compressed-tensors, pack_to_int32 and unpack_from_int32, zero
// points with packed_dim 0 (pack_quantized); AutoGPTQ, QuantLinear.pack and vLLM's q_gemm.cu (gptq_v1); GPTQModel and
// vLLM's use_v2_format (gptq_v2). Unproven: no file made by any of these programs has been read here.
#pragma once
#include <cstddef>
#include <cstdint>

namespace hiplab::reference {

enum class Int4Layout { awq_gemm, pack_quantized, gptq_v1, gptq_v2 };

constexpr const char* int4_layout_name(Int4Layout layout) {
  constexpr const char* kNames[] = {"awq_gemm", "pack_quantized", "gptq_v1", "gptq_v2"};
  return kNames[static_cast<int>(layout)];
}

struct Int4Shape {
  std::int64_t n = 0, k = 0, group = 32;  ///< outputs, inputs, inputs that share a scale

  constexpr std::int64_t groups() const { return (k + group - 1) / group; }
  bool operator==(const Int4Shape&) const = default;
};

/// A 4-bit field of an array of words.
struct Int4Place {
  std::size_t word = 0;
  int field = 0;

  constexpr int of(std::uint32_t value) const { return static_cast<int>((value >> (4 * field)) & 15u); }
  constexpr std::uint32_t with(int number) const { return static_cast<std::uint32_t>(number) << (4 * field); }
};

namespace detail {
constexpr Int4Place place(std::int64_t word, std::int64_t field) {
  return {static_cast<std::size_t>(word), static_cast<int>(field)};
}
/// The field of AWQ's order that holds column n: 0 4 1 5 2 6 3 7.
constexpr std::int64_t awq_field(std::int64_t n) {
  return n % 8 / 2 + n % 2 * 4;
}
}  // namespace detail

constexpr Int4Place code_place(Int4Layout layout, const Int4Shape& s, std::int64_t n, std::int64_t k) {
  switch (layout) {
    case Int4Layout::awq_gemm:
      return detail::place(k * (s.n / 8) + n / 8, detail::awq_field(n));
    case Int4Layout::pack_quantized:
      return detail::place(n * (s.k / 8) + k / 8, k % 8);
    default:
      return detail::place(k / 8 * s.n + n, k % 8);
  }
}

constexpr Int4Place zero_place(Int4Layout layout, const Int4Shape& s, std::int64_t n, std::int64_t g) {
  switch (layout) {
    case Int4Layout::awq_gemm:
      return detail::place(g * (s.n / 8) + n / 8, detail::awq_field(n));
    case Int4Layout::pack_quantized:
      return detail::place(n / 8 * s.groups() + g, n % 8);
    default:
      return detail::place(g * (s.n / 8) + n / 8, n % 8);
  }
}

constexpr std::size_t scale_place(Int4Layout layout, const Int4Shape& s, std::int64_t n, std::int64_t g) {
  return static_cast<std::size_t>(layout == Int4Layout::pack_quantized ? n * s.groups() + g : g * s.n + n);
}

/// The zero point less what the layout stores for it.
constexpr int zero_offset(Int4Layout layout) {
  return layout == Int4Layout::gptq_v1 ? 1 : 0;
}

}  // namespace hiplab::reference
