// SPDX-License-Identifier: MIT
// The steps of the ladder without matrix units, and the library's product on weights dequantised once.
#pragma once
#include "experiments/decode_w4a16/point.hpp"
#include "kernels/decode_w4a16/rows.hpp"
#include "kernels/decode_w4a16/vector.hpp"
#include "kernels/hip/library_gemm.hpp"

namespace hiplab::decode_w4a16 {

inline Variant rows_variant() {
  Variant v = variant("rows", "a wave a row, words of the file's layout by neighbouring lanes, one integer a code", "",
                      {"x", "w_packed", "scales", "zeros", "out"}, {"rows"}, rows::least_traffic, "fp32",
                      "codes N K / 2 + scale and zero point of a group 2.5 N K / group + activations 2 M K read; 2 M N "
                      "written");
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    rows::run(problem(c.point), c.point.device.wave, c.stream, b.get<half>("x"), b.get<std::uint32_t>("w_packed"),
              b.get<half>("scales"), b.get<std::uint32_t>("zeros"), b.get<half>("out"));
  };
  return v;
}

template <class Word>
Variant vector_variant(const char* name, const char* idea, const char* parent, const char* kernel, const char* unit) {
  Variant v = variant(name, idea, parent, {"x", "codes", "groups", "out"}, {kernel}, least_traffic, unit);
  v.prepare = add_arranged;
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    vector::run<Word>(problem(c.point), c.point.device.wave, c.stream, b.get<half>("x"),
                      b.get<std::uint32_t>("codes"), b.get<std::uint32_t>("groups"), b.get<half>("out"));
  };
  return v;
}

inline Variant library_variant() {
  Variant v = variant(
      "library_fp16", "weights dequantised once to fp16, then the vendor's matrix product", "", {"x", "w_fp16", "out"},
      {},
      [](double m, double n, double k, double) {
        return LeastTraffic{2 * k * n + 2 * m * k, 2 * m * n, 2 * m * k * n};
      },
      "matrix_fp16", "2 K N weights + 2 M K activations read; 2 M N written");
  v.refuses = [](const Point& p) {
    const auto why = refusal(p);
    return why.empty() ? hip::library_gemm_missing() : why;
  };
  // Each weight and each output is rounded to fp16 once.
  v.gate = [](const Point&) { return Gate::bound(0x1p-10, 8 * 0x1p-10); };
  v.prepare = [](const Point& p, Tensors& t) {
    const auto w = layer(p, t);
    Tensor dense("w_fp16", Dtype::f16, {w.k, w.n}, Role::in);
    const auto out = dense.as<std::uint16_t>();
    parallel_for(static_cast<std::size_t>(w.k), [&](std::size_t at) {
      const auto k = static_cast<std::int64_t>(at);
      for (std::int64_t n = 0; n < w.n; ++n)
        out[at * static_cast<std::size_t>(w.n) + static_cast<std::size_t>(n)] =
            hip::detail::double_to_half((w.code(n, k) - w.zero(n, k / w.group)) * double{w.scale(n, k / w.group)});
    });
    t.add(std::move(dense));
  };
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    const Problem p = problem(c.point);
    hip::library_gemm_f16(c.stream, p.m, p.n, p.k, b.get<half>("x"), b.get<half>("w_fp16"), b.get<half>("out"));
  };
  return v;
}

inline Variant bit_tricks_variant() {
  return vector_variant<vector::Pairs>("bit_tricks", "codes to pairs of fp16 by masks, dot products of pairs", "arranged",
                                       "vector::kernel<hiplab::decode_w4a16::vector::Pairs", "fp16");
}

inline std::vector<Variant> vector_variants() {
  return {rows_variant(),
          vector_variant<vector::OneByOne>("arranged",
                                           "weights arranged once: 16 bytes a lane, a wave reads whole runs of memory",
                                           "rows", "vector::kernel<hiplab::decode_w4a16::vector::OneByOne", "fp32"),
          bit_tricks_variant(), library_variant()};
}

}  // namespace hiplab::decode_w4a16
