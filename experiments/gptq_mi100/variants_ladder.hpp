// SPDX-License-Identifier: MIT
// The ladder as variants, 4 and 8 bits: what was tried on baseline.
#pragma once
#include "experiments/gptq_mi100/gates.hpp"
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

/// Of baseline and of every variant that reads the same tensors.
inline Traffic ladder_traffic(const Point& p) {
  if (bits_of(p) == 4)
    return traffic_at<baseline::least_traffic>(p, "fp16",
                                               "KN/2 codes + 2GN scales + GN/2 zeros + 2MK read, 2MN written");
  return traffic_at<baseline_widths::least_traffic>(
      p, bits_of(p) == 8 ? "fp32" : "fp16", "KN bits/8 codes + 2GN scales + GN bits/8 zeros + 2MK read, 2MN written");
}
/// The same of kernels whose products are dot2: two products an instruction at either width.
inline Traffic dot2_traffic(const Point& p) {
  Traffic t = ladder_traffic(p);
  t.unit = "fp16";
  return t;
}

/// The buffers of a ladder kernel by name; `words` is the layout of the codes that it reads, `perm` null without
/// act-order or where the kernel does not gather.
struct LadderBuffers {
  LadderBuffers(const LaunchContext& c, const char* words_name)
      : x(c.buffers.get<hip::half>("x")),
        words(c.buffers.get<std::uint32_t>(words_name)),
        qzeros(c.buffers.get<std::uint32_t>("qzeros")),
        scales(c.buffers.get<hip::half>("scales")),
        y(c.buffers.get<hip::half>("y")),
        perm(act_order_of(c.point) && c.buffers.all().count("perm") ? c.buffers.get<std::int32_t>("perm") : nullptr) {}
  const hip::half* x;
  const std::uint32_t* words;
  const std::uint32_t* qzeros;
  const hip::half* scales;
  hip::half* y;
  const std::int32_t* perm;
};

/// Calls run(p, stream, x, words, qzeros, scales, y, perm): `Run4` or `Run8`, by the bits of the point.
template <auto Run4, auto Run8>
void launch_width(const LaunchContext& c, const char* words_name) {
  const LadderBuffers b(c, words_name);
  (bits_of(c.point) == 8 ? Run8 : Run4)(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, b.y, b.perm);
}

/// A rung: same tensors, gate and traffic as baseline, on shuffled words.
template <auto Run4, auto Run8>
Variant rung(const char* name, const char* idea, const char* parent) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = {"x", "qweight_shuffled", "qzeros", "scales", "perm", "y"};
  v.gate_of_inputs = published_gate;
  v.refuses = refuses_rung;
  v.traffic = ladder_traffic;
  v.prepare = add_shuffled;
  v.launch = [](const LaunchContext& c) { launch_width<Run4, Run8>(c, "qweight_shuffled"); };
  return v;
}

inline std::string refuses_fdot2(const Point& p) {
  if (launch_bounds_of(p) != 0) return refuses_tuning(p);
  const auto nothing = []<int Block>() { static_assert(Block > 0); };
  if (!with_block_width(block_kn_of(p), nothing)) return "block_kn must be 128, 256, 320 or 512";
  if (bits_of(p) == 8 && block_kn_of(p) != 128) return "block_kn other than 128 is built for 4 bits";
  return refuses_ladder(p);
}

inline Variant fdot2_variant() {
  Variant v =
      rung<fdot2::run<4>, fdot2::run<8>>("fdot2", "dot2 into fp32 in the helper that the kernel calls", "baseline");
  v.refuses = refuses_fdot2;
  v.traffic = dot2_traffic;
  v.launch = [](const LaunchContext& c) {
    if (bits_of(c.point) == 8) return launch_width<fdot2::run<8>, fdot2::run<8>>(c, "qweight_shuffled");
    with_block_width(block_kn_of(c.point),
                     [&]<int Block>() { launch_width<fdot2::run<4, Block>, fdot2::run<8>>(c, "qweight_shuffled"); });
  };
  return v;
}

inline Variant fp32_reduce_variant() {
  Variant v;
  v.name = "fp32_reduce";
  v.idea =
      "fp32 sums of each K block in a workspace, added in their order by a second kernel: no atomics, the same bits "
      "every time";
  v.parent = "fdot2";
  v.uses = {"x", "qweight_shuffled", "qzeros", "scales", "perm", "partial", "y"};
  v.gate_of_inputs = one_rounding_gate;
  v.refuses = refuses_rung;
  v.traffic = [](const Point& p) {
    return traffic_at<fp32_reduce::least_traffic>(p, "fp16",
                                                  "as baseline, plus 4MNK/128 of partial sums written and read");
  };
  v.prepare = [](const Point& p, Tensors& t) {
    add_shuffled(p, t);
    t.add(Tensor("partial", Dtype::f32, {fp32_reduce::workspace_floats(p["M"], p["K"], p["N"])}, Role::scratch));
  };
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c, "qweight_shuffled");
    (bits_of(c.point) == 8 ? fp32_reduce::run<8> : fp32_reduce::run<4>)(problem(c.point), c.stream, b.x, b.words,
                                                                        b.qzeros, b.scales,
                                                                        c.buffers.get<float>("partial"), b.y, b.perm);
  };
  return v;
}

inline Variant transposed_variant() {
  Variant v = rung<transposed::run<4>, transposed::run<8>>(
      "transposed", "words repacked at load to [N][K bits/32]: a 16-byte load brings 32 k of one column (8 bits: 16)",
      "baseline");
  v.uses = {"x", "qweight_transposed", "qzeros", "scales", "perm", "y"};
  v.prepare = [](const Point& p, Tensors& t) {
    add_shuffled(p, t);
    const std::int64_t rows = p["K"] * bits_of(p) / 32;
    const auto turned = reference::gptq_transpose_words(t.at("qweight_shuffled").as<std::uint32_t>(), rows, p["N"]);
    Tensor out("qweight_transposed", Dtype::u32, {p["N"], rows}, Role::in);
    std::copy(turned.begin(), turned.end(), out.as<std::uint32_t>().begin());
    t.add(std::move(out));
  };
  v.launch = [](const LaunchContext& c) {
    launch_width<transposed::run<4>, transposed::run<8>>(c, "qweight_transposed");
  };
  return v;
}

inline Variant mfma_variant() {
  Variant v;
  v.name = "mfma";
  v.idea = "16 x 16 tiles on the matrix units, sums scaled at group ends";
  v.parent = "baseline";
  v.uses = {"x", "qweight_grouped", "qzeros", "scales", "perm", "y"};
  v.gate_of_inputs = published_gate;
  v.refuses = refuses_rung;
  v.prepare = [](const Point& p, Tensors& t) { add_in_group_order(p, t, "qweight_grouped"); };
  v.traffic = [](const Point& p) {
    Traffic t = ladder_traffic(p);
    t.unit = "matrix_fp16";
    return t;
  };
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c, "qweight_grouped");
    (bits_of(c.point) == 8 ? mfma::run<8> : mfma::run<4>)(problem(c.point), c.stream, c.point.device.wave, b.x, b.words,
                                                          b.qzeros, b.scales, b.y, b.perm);
  };
  return v;
}

inline std::vector<Variant> ladder_variants() {
  return {
      fdot2_variant(),
      rung<fdot2_as_published::run<4>, fdot2_as_published::run<8>>(
          "fdot2_as_published", "the log's edit, on an overload that nobody calls: baseline's machine code",
          "baseline"),
      fp32_reduce_variant(),
      rung<vec_int2::run<4>, vec_int2::run<8>>("vec_int2", "two 8-byte loads of words instead of one of 16 bytes",
                                               "baseline"),
      rung<vec_int::run<4>, vec_int::run<8>>("vec_int", "four 4-byte loads of words instead of one of 16 bytes",
                                             "vec_int2"),
      rung<lds_coalesced::run<4>, lds_coalesced::run<8>>(
          "lds_coalesced", "words staged through LDS by side-by-side 4-byte loads, in an array that is large enough",
          "vec_int"),
      transposed_variant(),
      rung<wave_shuffle::run<4>, wave_shuffle::run<8>>(
          "wave_shuffle", "a quarter of the lanes load 16 bytes each and hand the words out by shuffles", "baseline"),
      mfma_variant(),
  };
}

}  // namespace hiplab::gptq
