// SPDX-License-Identifier: MIT
// What surrounds the fused kernel: the act-order kernel, the library's fp16 product on weights dequantised once or on
// every call, and the published dispatch between them.
#pragma once
#include "experiments/gptq_mi100/dispatch.hpp"
#include "experiments/gptq_mi100/variants_baseline.hpp"
#include "kernels/gptq/alt.hpp"
#include "kernels/gptq/dequant_gemm.hpp"

namespace hiplab::gptq {

inline Variant library_variant() {
  Variant v;
  v.name = "library_fp16";
  v.idea = "weights dequantised once to fp16, then the vendor's matrix product";
  v.uses = {"x", "w_fp16", "y"};
  v.gate_of_inputs = rebuilt_gate;
  v.refuses = [](const Point& p) {
    const std::string tuning = refuses_tuning(p);
    return tuning.empty() ? hip::library_gemm_missing() : tuning;
  };
  v.traffic = [](const Point& p) {
    return traffic_at<library_fp16::least_traffic>(p, "matrix_fp16", "2KN weights + 2MK read, 2MN written");
  };
  v.prepare = [](const Point& p, Tensors& t) {
    const std::int64_t rows = p["K"], columns = p["N"], slice = 64;
    Tensor dense("w_fp16", Dtype::f16, {rows, columns}, Role::in);
    auto out = dense.as<std::uint16_t>();
    parallel_for(static_cast<std::size_t>((rows + slice - 1) / slice), [&](std::size_t i) {
      const std::int64_t k = static_cast<std::int64_t>(i) * slice;
      const auto weights = reference::gptq_weights(layer(p, t), k, std::min(k + slice, rows));
      std::transform(weights.begin(), weights.end(), out.begin() + k * columns,
                     [](double w) { return hip::detail::double_to_half(w); });
    });
    t.add(std::move(dense));
  };
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    library_fp16::run(problem(c.point), c.stream, b.get<hip::half>("x"), b.get<hip::half>("w_fp16"),
                      b.get<hip::half>("y"));
  };
  return v;
}

/// Why a kernel on the checkpoint's own words cannot run at the point; empty: it can.
inline std::string refuses_plain_words(const Point& p) {
  const std::int64_t bits = bits_of(p);
  if (bits != 4 && bits != 8) return "holds 4- and 8-bit codes";
  if (const std::string tuning = refuses_tuning(p); !tuning.empty()) return tuning;
  if (split_k_of(p) < 1) return "split_k must be 1 or more";
  if (p["K"] % 8 != 0) return "K must be a multiple of 8";
  if (p["N"] % (32 / bits) != 0) return "N must be a multiple of " + std::to_string(32 / bits);
  if (p["K"] % group_of(p) != 0) return "K must be a multiple of the group";
  return "";
}

/// f.operator()<Bits>() for 4 or 8.
template <class F>
void with_plain_bits(const Point& p, F f) {
  if (bits_of(p) == 8)
    f.template operator()<8>();
  else
    f.template operator()<4>();
}

/// Least bytes of alt; a rank of a split K reads values of every group of the whole layer.
inline Traffic alt_traffic(const Point& p) {
  Point values = p;
  if (scattered_groups(p)) values.values["group"] = std::max<std::int64_t>(p["group"] / split_k_of(p), 1);
  return traffic_at<alt::least_traffic>(
      values, "fp16", "KN bits/8 codes + 2GN scales + GN bits/8 zeros + 2MK + 4K group indices read, 2MN written");
}

inline void launch_alt(const LaunchContext& c) {
  const LadderBuffers b(c, "qweight");
  with_plain_bits(c.point, [&]<int Bits>() {
    alt::run<Bits>(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, c.buffers.get<std::int32_t>("g_idx"),
                   b.y);
  });
}

inline Variant alt_variant() {
  Variant v;
  v.name = "alt";
  v.idea =
      "the group looked up for every k (act-order with a split K), all arithmetic in fp16, one column a thread; column "
      "guard mended";
  v.parent = "baseline";
  v.uses = {"x", "qweight", "qzeros", "scales", "g_idx", "y"};
  v.gate_of_inputs = alt_gate;
  v.refuses = refuses_plain_words;
  v.traffic = alt_traffic;
  v.launch = launch_alt;
  return v;
}

inline void launch_dequant_gemm(const LaunchContext& c) {
  const LadderBuffers b(c, "qweight");
  with_plain_bits(c.point, [&]<int Bits>() {
    dequant_gemm::run<Bits>(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales,
                            c.buffers.get<std::int32_t>("g_idx"), c.buffers.get<hip::half>("w_scratch"), b.y);
  });
}

inline Traffic dequant_gemm_traffic(const Point& p) {
  return traffic_at<dequant_gemm::least_traffic>(
      p, "matrix_fp16", "codes, scales, zeros + 2KN written and read again + 2MK read, 2MN written");
}

inline Variant dequant_gemm_variant() {
  Variant v;
  v.name = "dequant_gemm";
  v.idea = "weights rebuilt in fp16 on every call, then the vendor's matrix product";
  v.parent = "library_fp16";
  v.uses = {"x", "qweight", "qzeros", "scales", "g_idx", "w_scratch", "y"};
  v.gate_of_inputs = rebuilt_gate;
  v.refuses = [](const Point& p) {
    const std::string words = refuses_plain_words(p);
    return words.empty() ? hip::library_gemm_missing() : words;
  };
  v.traffic = dequant_gemm_traffic;
  v.prepare = [](const Point& p, Tensors& t) {
    t.add(Tensor("w_scratch", Dtype::f16, {p["K"], p["N"]}, Role::scratch));
  };
  v.launch = launch_dequant_gemm;
  return v;
}

/// The published choice (dispatch.hpp).
inline Variant dispatch_variant() {
  const Variant alt = alt_variant(), rebuilt = dequant_gemm_variant();
  Variant v = rebuilt;
  v.name = "dispatch";
  v.idea =
      "the published choice: baseline up to max_rows rows (50; 24 at 8 bits), alt up to 8 where act-order meets a "
      "split "
      "K, dequant_gemm above";
  v.parent = "baseline";
  v.uses = {"x", "qweight", "qweight_shuffled", "qzeros", "scales", "g_idx", "perm", "w_scratch", "y"};
  v.gate_of_inputs = [](const Point& p, const Tensors& t) {
    const Choice choice = choice_of(p);
    return choice == Choice::baseline ? published_gate(p, t)
           : choice == Choice::alt    ? alt_gate(p, t)
                                      : rebuilt_gate(p, t);
  };
  v.refuses = [rebuilt](const Point& p) {
    const std::string words = refuses_plain_words(p);
    if (!words.empty()) return words;
    const Choice choice = choice_of(p);
    return choice == Choice::baseline ? refuses_baseline(p) : choice == Choice::alt ? "" : rebuilt.refuses(p);
  };
  v.traffic = [](const Point& p) {
    const Choice choice = choice_of(p);
    return choice == Choice::baseline ? ladder_traffic(p)
           : choice == Choice::alt    ? alt_traffic(p)
                                      : dequant_gemm_traffic(p);
  };
  v.prepare = [](const Point& p, Tensors& t) {
    add_shuffled(p, t);
    t.add(Tensor("w_scratch", Dtype::f16, {p["K"], p["N"]}, Role::scratch));
  };
  v.kernels = baseline_kernels();
  v.kernels.insert(v.kernels.end(), {"alt", "dequant_gemm"});
  v.launch = [](const LaunchContext& c) {
    const Choice choice = choice_of(c.point);
    return choice == Choice::baseline ? launch_baseline(c)
           : choice == Choice::alt    ? launch_alt(c)
                                      : launch_dequant_gemm(c);
  };
  return v;
}

inline std::vector<Variant> library_variants() {
  return {alt_variant(), library_variant(), dequant_gemm_variant(), dispatch_variant()};
}

}  // namespace hiplab::gptq
