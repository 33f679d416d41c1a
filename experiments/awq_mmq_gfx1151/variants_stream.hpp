// SPDX-License-Identifier: MIT
// INT4 weights arranged once: int8 and fp16 on the matrix units, fp16 without them for few rows, and the library's
// product on weights dequantised once.
#pragma once
#include "experiments/awq_mmq_gfx1151/point.hpp"
#include "host/parallel_for.hpp"
#include "kernels/awq_mmq/gemv.hpp"
#include "kernels/awq_mmq/stream.hpp"
#include "kernels/hip/library_gemm.hpp"

namespace hiplab::awq_mmq {

/// Calls f.operator()<T, Tiles, Group>() with the tile that the point's M fills: fp16 16 or 64 rows, int8 64 or, where
/// such a tile is built, 128.
template <int Group, class F>
auto with_stream_of(const Point& p, bool int8, F f) {
  const std::int64_t m = p["M"];
  if (int8) {
    if constexpr (stream::kMostTiles<std::int8_t> == 8)
      if (m > 64) return f.template operator()<std::int8_t, 8, Group>();
    return f.template operator()<std::int8_t, 4, Group>();
  }
  return m <= 16 ? f.template operator()<hip::half, 1, Group>() : f.template operator()<hip::half, 4, Group>();
}
template <class F>
auto with_stream(const Point& p, bool int8, F f) {
  return group_of(p) == kGroup ? with_stream_of<kGroup>(p, int8, f) : with_stream_of<arranged::kChunk>(p, int8, f);
}

inline std::vector<double> stream_values(const Point& p, const Tensors& t, bool int8) {
  const auto x = t.at("x").as<std::uint16_t>();
  if (!int8) return reference::awq_product(layer(p, t), x, p["M"]);
  return with_stream(p, true, [&]<class T, int Tiles, int Group>() {
    const std::uint32_t ctas = stream::ctas<T, Tiles, Group>(problem(p), p.device.multiprocessors);
    return reference::awq_in_shares(layer(p, t), x, p["M"], {16 * Tiles, 128 * stream::kStep<T, Tiles, Group>, ctas},
                                    output_of(p));
  });
}

/// One rounding of each output is at most 2^-11 of it in fp16, 2^-8 in bfloat16. Sums in fp32 over K terms, whatever
/// their order, stay far below that; the largest of some millions of Gaussian outputs is under eight times their RMS.
inline Gate rounding_gate(const Point& p) {
  const double unit = bf16_out(p) ? 0x1p-8 : 0x1p-11;
  return Gate::bound(unit, 8 * unit);
}

/// The weights as arranged.hpp keeps them.
inline void add_arranged(const Point& p, Tensors& t) {
  const auto w = layer(p, t);
  const auto shape = arranged::shape(w.n, w.k, w.group);
  Tensor codes("codes", Dtype::u32, {shape.all_chunks(), arranged::kChunkPieces * arranged::kPieceWords}, Role::in);
  Tensor groups("groups", Dtype::u32, {shape.all_chunks(), arranged::kChunkRows, shape.groups_of_chunk()}, Role::in);
  const auto code_words = codes.as<std::uint32_t>(), group_words = groups.as<std::uint32_t>();
  const auto scale_bits = [&](std::int64_t n, std::int64_t g) {
    return w.scales[reference::scale_place(reference::Int4Layout::pack_quantized, w.shape(), n, g)];
  };
  parallel_for(static_cast<std::size_t>(shape.blocks), [&](std::size_t block) {
    const std::int64_t n0 = static_cast<std::int64_t>(block) * arranged::kColumns;
    arranged::arrange(w, scale_bits, n0, std::min(n0 + arranged::kColumns, w.n), w.k, shape, code_words.data(),
                      group_words.data());
  });
  t.add(std::move(codes));
  t.add(std::move(groups));
}

inline void add_stream_buffers(const Point& p, Tensors& t, bool int8) {
  with_stream(p, int8, [&]<class T, int Tiles, int Group>() {
    const Problem own = problem(p);
    const stream::Line work(own, 16 * Tiles, stream::kStep<T, Tiles, Group>);
    const std::uint32_t ctas = stream::ctas<T, Tiles, Group>(own, p.device.multiprocessors);
    t.add(Tensor("copies", Dtype::u32, {stream::activation_words<T, Tiles>(own)}, Role::scratch));
    t.add(Tensor("partial", Dtype::f32, {stream::partial_floats<Tiles>(ctas)}, Role::scratch));
    t.add(Tensor("arrived", Dtype::u32, {work.segments}, Role::scratch));
  });
}

inline void launch_stream(const LaunchContext& c, bool int8, const char* output) {
  const auto& b = c.buffers;
  with_stream(c.point, int8, [&]<class T, int Tiles, int Group>() {
    const Problem own = problem(c.point);
    const std::uint32_t ctas = stream::ctas<T, Tiles, Group>(own, c.point.device.multiprocessors);
    stream::run<T, Tiles, Group>(own, c.point.device.wave, ctas, c.stream, b.get<hip::half>("x"),
                                 b.get<std::uint32_t>("codes"), b.get<std::uint32_t>("groups"),
                                 b.get<std::uint32_t>("copies"), b.get<float>("partial"),
                                 b.get<std::uint32_t>("arrived"), b.get<hip::half>(output));
  });
}

/// What K must be a multiple of.
inline std::int64_t stream_step(const Point& p, bool int8) {
  return with_stream(p, int8, [&]<class T, int Tiles, int Group>() { return stream::kStep<T, Tiles, Group>; }) *
         arranged::kChunk;
}

/// `int8`: of a point, because a dispatch decides by it.
inline Variant stream_variant(const char* name, const char* idea, const char* parent, const char* output,
                              std::function<bool(const Point&)> int8, const char* unit) {
  Variant v = variant(name, idea, parent, {"x", "codes", "groups", "copies", "partial", "arrived", output},
                      stream::least_traffic, unit,
                      "codes N K / 2 + a word a group 4 N K / group + activations 2 M K read; 2 M N written");
  v.kernels = {"stream"};
  v.refuses = [=](const Point& p) {
    return refusal(p, stream_step(p, int8(p)), {kGroup, arranged::kChunk}, {arranged::kColumns});
  };
  v.gate = [=](const Point& p) { return int8(p) ? Gate::exact() : rounding_gate(p); };
  v.prepare = [=](const Point& p, Tensors& t) {
    add_arranged(p, t);
    add_stream_buffers(p, t, int8(p));
  };
  v.launch = [=, out = std::string(output)](const LaunchContext& c) { launch_stream(c, int8(c.point), out.c_str()); };
  return v;
}

inline Variant gemv_variant() {
  Variant v = variant("gemv_fp16",
                      "a wave reads whole runs of the arranged weights in 16-byte loads and multiplies without the "
                      "matrix unit; sums in fp32; up to 8 rows",
                      "dequant_fp16", {"x", "codes", "groups", "out_fp16"}, gemv::least_traffic, "fp16",
                      "codes N K / 2 + a word a group 4 N K / group + activations 2 M K read; 2 M N written");
  v.kernels = {"gemv"};
  v.refuses = [](const Point& p) -> std::string {
    if (p["M"] > gemv::kMostRows) return "it is built for up to 8 rows";
    return refusal(p, arranged::kChunk, {kGroup, arranged::kChunk}, {arranged::kColumns});
  };
  v.gate = rounding_gate;
  v.prepare = add_arranged;
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    gemv::run(problem(c.point), c.point.device.wave, c.stream, b.get<hip::half>("x"), b.get<std::uint32_t>("codes"),
              b.get<std::uint32_t>("groups"), b.get<hip::half>("out_fp16"));
  };
  return v;
}

inline Variant library_variant() {
  Variant v = variant(
      "library_fp16", "weights dequantised once to fp16, then the vendor's matrix product", "",
      {"x", "w_fp16", "out_fp16"},
      [](double m, double n, double k, double) {
        return LeastTraffic{2 * k * n + 2 * m * k, 2 * m * n, 2 * m * k * n};
      },
      "matrix_fp16", "2 K N weights + 2 M K activations read; 2 M N written");
  v.refuses = [](const Point& p) {
    const auto why = refusal(p, group_of(p), {kGroup, arranged::kChunk}, {arranged::kColumns});
    if (why.empty() && bf16_out(p)) return std::string("its output is fp16");
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
    hip::library_gemm_f16(c.stream, p.m, p.n, p.k, b.get<hip::half>("x"), b.get<hip::half>("w_fp16"),
                          b.get<hip::half>("out_fp16"));
  };
  return v;
}

inline std::vector<Variant> stream_variants() {
  Variant int8 = stream_variant(
      "mmq_stream",
      "weights arranged once and streamed into registers, one int8 scale a row and 128 k (made in the timed launch), "
      "equal shares of the work for every CTA",
      "mmq_rowscale", "out_stream", [](const Point&) { return true; }, "matrix_int8");
  int8.kernels = {"stream::kernel<signed char", "stream::arrange<signed char"};
  Variant fp16 = stream_variant(
      "dequant_fp16", "the same stream with codes made fp16 and activations as they are", "mmq_stream", "out_fp16",
      [](const Point&) { return false; }, "matrix_fp16");
  fp16.kernels = {"stream::kernel<hiplab::hip::half", "stream::arrange<hiplab::hip::half"};
  return {int8, fp16, gemv_variant(), library_variant()};
}

}  // namespace hiplab::awq_mmq
