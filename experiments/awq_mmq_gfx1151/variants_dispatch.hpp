// SPDX-License-Identifier: MIT
// Few rows to a kernel with fp16 activations, many to an int8 kernel: over one copy of the weights, and over two as
// published.
#pragma once
#include "experiments/awq_mmq_gfx1151/variants_stream.hpp"
#include "experiments/awq_mmq_gfx1151/variants_tiles.hpp"

namespace hiplab::awq_mmq {

inline bool dispatch_takes_int8(const Point& p) {
  return p["M"] >= p.value_or("threshold", 32);
}

/// The peak that a dispatch is held against: that of the kernel it takes.
inline const char* unit_taken(const Point& p) {
  return dispatch_takes_int8(p) ? "matrix_int8" : "matrix_fp16";
}

/// One copy: both kernels read the arranged weights.
inline Variant shared_dispatch() {
  Variant v =
      stream_variant("dispatch",
                     "dequant_fp16 below `threshold` rows of x, mmq_stream from there on, one copy of the weights "
                     "for both",
                     "mmq_stream", "out_dispatch", dispatch_takes_int8, "");
  v.traffic = [least = v.traffic](const Point& p) {
    Traffic t = least(p);
    t.unit = unit_taken(p);
    return t;
  };
  return v;
}

/// Two copies: the published kernel with its quantiser reads the file's own layout, the decode kernel the arranged one,
/// which is held beside it at every M: `prepared_bytes` of a point is what the second copy costs.
inline Variant second_copy_dispatch() {
  Variant v = variant("dispatch_second_copy",
                      "dequant_fp16 below `threshold` rows of x on a copy of its own, the published kernel and its "
                      "quantiser from there "
                      "on",
                      "dispatch",
                      {"x", "xq", "sx", "w_packed", "scales", "zeros", "codes", "groups", "copies", "partial",
                       "arrived", "out_second_copy"},
                      stream::least_traffic, "matrix_int8", "one copy of the weights, as the kernel taken reads it");
  v.kernels = {"stream", "awq_mmq::kernel", "awq_mmq::quantize_rows"};
  v.traffic = [](const Point& p) {
    const auto d = [&](const char* name) { return static_cast<double>(p[name]); };
    const double group = static_cast<double>(group_of(p));
    LeastTraffic t = stream::least_traffic(d("M"), d("N"), d("K"), group);
    // The published layout keeps scale and zero point in 2.5 bytes a group, the arranged one in a word.
    if (dispatch_takes_int8(p)) t.bytes_read -= 1.5 * d("N") * d("K") / group;
    return Traffic{t.bytes_read, t.bytes_written, t.operations, unit_taken(p),
                   "codes N K / 2 + scale and zero point of a group (4 or 2.5 bytes) + activations 2 M K read; 2 M N "
                   "written"};
  };
  v.refuses = [](const Point& p) {
    const std::int64_t step = dispatch_takes_int8(p) ? group_of(p) : stream_step(p, false);
    return refusal(p, std::max<std::int64_t>(step, arranged::kChunk), {kGroup, arranged::kChunk}, {48, 64, 128});
  };
  v.gate = [](const Point& p) { return dispatch_takes_int8(p) ? Gate::exact() : rounding_gate(p); };
  v.prepare = [](const Point& p, Tensors& t) {
    add_arranged(p, t);
    if (dispatch_takes_int8(p))
      add_room(p, t, "xq", "sx", {p["M"]});
    else
      add_stream_buffers(p, t, false);
  };
  v.launch = [](const LaunchContext& c) {
    if (!dispatch_takes_int8(c.point)) return launch_stream(c, false, "out_second_copy");
    Point quantized = c.point;
    quantized.values["quantize"] = 1;
    launch_published({quantized, c.buffers, c.stream, c.ticks}, "out_second_copy");
  };
  return v;
}

}  // namespace hiplab::awq_mmq
