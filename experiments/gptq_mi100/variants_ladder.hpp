// SPDX-License-Identifier: MIT
// The 4-bit ladder as variants: baseline and what was tried on it.
#pragma once
#include "experiments/gptq_mi100/gates.hpp"
#include "kernels/gptq/baseline.hpp"
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

inline Traffic ladder_traffic(const Point& p) {
  return traffic_at<baseline::least_traffic>(p, "fp16", "KN/2 codes + 2GN scales + GN/2 zeros + 2MK read, 2MN written");
}

/// The buffers of a ladder kernel by name; `words` is the layout of the codes that it reads.
struct LadderBuffers {
  LadderBuffers(const DevicePointers& b, const char* words_name)
      : x(b.get<hip::half>("x")),
        words(b.get<std::uint32_t>(words_name)),
        qzeros(b.get<std::uint32_t>("qzeros")),
        scales(b.get<hip::half>("scales")),
        y(b.get<hip::half>("y")) {}
  const hip::half* x;
  const std::uint32_t* words;
  const std::uint32_t* qzeros;
  const hip::half* scales;
  hip::half* y;
};

/// A rung: same tensors, gate and traffic as baseline, `Run` on shuffled words.
template <auto Run>
Variant rung(const char* name, const char* idea, const char* parent) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = {"x", "qweight_shuffled", "qzeros", "scales", "y"};
  v.gate_of_inputs = published_gate;
  v.refuses = refuses_rung;
  v.traffic = ladder_traffic;
  v.prepare = add_shuffled;
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c.buffers, "qweight_shuffled");
    Run(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, b.y);
  };
  return v;
}

inline Variant fdot2_variant() {
  Variant v = rung<fdot2::run<128>>("fdot2", "dot2 into fp32 in the helper that the kernel calls", "baseline");
  v.refuses = [](const Point& p) {
    return act_order_of(p) || launch_bounds_of(p) ? refuses_rung(p) : refuses_ladder(p);
  };
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c.buffers, "qweight_shuffled");
    with_block_width(block_kn_of(c.point), [&]<int Block>() {
      fdot2::run<Block>(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, b.y);
    });
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
  v.uses = {"x", "qweight_shuffled", "qzeros", "scales", "partial", "y"};
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
    const LadderBuffers b(c.buffers, "qweight_shuffled");
    fp32_reduce::run(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, c.buffers.get<float>("partial"),
                     b.y);
  };
  return v;
}

inline Variant transposed_variant() {
  Variant v = rung<vec_int::run>(
      "transposed", "words repacked at load to [N][K/8]: a 16-byte load brings 32 k of one column", "baseline");
  v.uses = {"x", "qweight_transposed", "qzeros", "scales", "y"};
  v.prepare = [](const Point& p, Tensors& t) {
    add_shuffled(p, t);
    const auto turned =
        reference::gptq_transpose_words(t.at("qweight_shuffled").as<std::uint32_t>(), p["K"] / 8, p["N"]);
    Tensor out("qweight_transposed", Dtype::u32, {p["N"], p["K"] / 8}, Role::in);
    std::copy(turned.begin(), turned.end(), out.as<std::uint32_t>().begin());
    t.add(std::move(out));
  };
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c.buffers, "qweight_transposed");
    transposed::run(problem(c.point), c.stream, b.x, b.words, b.qzeros, b.scales, b.y);
  };
  return v;
}

inline Variant mfma_variant() {
  Variant v = rung<vec_int::run>("mfma", "16 x 16 tiles on the matrix units, sums scaled at group ends", "baseline");
  v.uses = {"x", "qweight", "qzeros", "scales", "y"};
  v.prepare = nullptr;
  v.traffic = [](const Point& p) {
    Traffic t = ladder_traffic(p);
    t.unit = "matrix_fp16";
    return t;
  };
  v.launch = [](const LaunchContext& c) {
    const LadderBuffers b(c.buffers, "qweight");
    mfma::run(problem(c.point), c.stream, c.point.device.wave, b.x, b.words, b.qzeros, b.scales, b.y);
  };
  return v;
}

inline std::vector<Variant> ladder_variants() {
  return {
      fdot2_variant(),
      rung<fdot2_as_published::run>("fdot2_as_published",
                                    "the log's edit, on an overload that nobody calls: baseline's machine code",
                                    "baseline"),
      fp32_reduce_variant(),
      rung<vec_int2::run>("vec_int2", "two 8-byte loads of words instead of one of 16 bytes", "baseline"),
      rung<vec_int::run>("vec_int", "four 4-byte loads of words instead of one of 16 bytes", "vec_int2"),
      rung<lds_coalesced::run>(
          "lds_coalesced", "words staged through LDS by side-by-side 4-byte loads, in an array that is large enough",
          "vec_int"),
      transposed_variant(),
      rung<wave_shuffle::run>(
          "wave_shuffle", "a quarter of the lanes load 16 bytes each and hand the words out by shuffles", "baseline"),
      mfma_variant(),
  };
}

}  // namespace hiplab::gptq
