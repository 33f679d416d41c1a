// SPDX-License-Identifier: MIT
// baseline as a variant: the published kernels of 2, 3, 4 and 8 bits with their regions, act-order and (4 and 8 bits)
// block widths and launch bounds.
#pragma once
#include "experiments/gptq_mi100/variants_ladder.hpp"
#include "kernels/gptq/launch_bounds.hpp"

namespace hiplab::gptq {

inline std::string refuses_baseline(const Point& p) {
  const std::int64_t bits = bits_of(p);
  if (bits != 2 && bits != 3 && bits != 4 && bits != 8) return "bits must be 2, 3, 4 or 8";
  if (!with_block_width(block_kn_of(p), []<int Block>() { static_assert(Block > 0); }))
    return "block_kn must be 128, 256, 320 or 512";
  const bool tunable = bits == 4 || bits == 8;
  if (!tunable && block_kn_of(p) != 128) return "block_kn other than 128 is built for 4 and 8 bits";
  if (launch_bounds_of(p) != 0 &&
      (!tunable || block_kn_of(p) != launch_bounds::kBlock || !launch_bounds::built(p["M"], launch_bounds_of(p))))
    return "launch_bounds of 1, 2 and 4 are built for 4 and 8 bits, block_kn 256 and M of 1, 2, 6, 8";
  return refuses_frame(p);
}

/// Blocks of the marked kernel; 0: none is built.
inline std::uint32_t marked_blocks(const Point& p) {
  const auto block = static_cast<int>(block_kn_of(p));
  return block > baseline::kMarkedUpTo || launch_bounds_of(p) != 0 ? 0 : baseline::total_blocks(problem(p), block);
}

inline void launch_baseline(const LaunchContext& c) {
  const LadderBuffers b(c, "qweight_shuffled");
  const Problem p = problem(c.point);
  const auto with = [&](auto kernel_run) {
    kernel_run(p, c.stream, b.x, b.words, b.qzeros, b.scales, b.y, b.perm, c.ticks);
  };
  const auto bounded = [&]<int Bits>() {
    return launch_bounds::run<Bits>(launch_bounds_of(c.point), p, c.stream, b.x, b.words, b.qzeros, b.scales, b.y,
                                    b.perm);
  };
  switch (bits_of(c.point)) {
    case 2:
      return with(baseline_widths::run<2>);
    case 3:
      return with(baseline_widths::run<3>);
    case 8:
      if (bounded.operator()<8>()) return;
      with_block_width(block_kn_of(c.point), [&]<int Block>() { with(baseline_widths::run<8, Block>); });
      return;
    default:
      if (bounded.operator()<4>()) return;
      with_block_width(block_kn_of(c.point), [&]<int Block>() { with(baseline::run<Block>); });
  }
}

/// By bits and launch bound.
inline std::vector<std::string> baseline_kernels() {
  return {"baseline", "baseline_widths", "launch_bounds"};
}

inline Variant baseline_variant() {
  Variant v;
  v.name = "baseline";
  v.idea =
      "the published kernel: 16-byte loads, shuffled codes, packed fp16 FMA chains (8 bits: fp32), fp16 atomics "
      "between K blocks";
  v.uses = {"x", "qweight_shuffled", "qzeros", "scales", "perm", "y"};
  v.gate_of_inputs = published_gate;
  v.regions = {{"load and dequantise", RegionClass::parallel, true},
               {"multiply", RegionClass::parallel, true},
               {"reduce (atomics)", RegionClass::parallel, false}};
  v.refuses = refuses_baseline;
  v.blocks = marked_blocks;
  v.traffic = ladder_traffic;
  v.prepare = add_shuffled;
  v.kernels = baseline_kernels();
  v.launch = launch_baseline;
  return v;
}

}  // namespace hiplab::gptq
