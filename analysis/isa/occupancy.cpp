// SPDX-License-Identifier: MIT
#include "analysis/isa/occupancy.hpp"

#include <algorithm>
#include <map>

#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

std::uint32_t up_to(std::uint32_t value, std::uint32_t granule) {
  return (value + granule - 1) / granule * granule;
}

std::uint32_t ratio_up(std::uint32_t a, std::uint32_t b) {
  return (a + b - 1) / b;
}

}  // namespace

ComputeUnit compute_unit(const std::string& arch, bool wgp_mode) {
  static const std::map<std::string, ComputeUnit> kTable = {
      {"gfx906", {4, 10, 256, 4, 800, 16, 65536, 512, 16}},
      {"gfx908",
       {4, 10, 256, 4, 800, 16, 65536, 512, 16}},           // accumulation registers: a file of the same size beside it
      {"gfx90a", {4, 8, 512, 8, 800, 16, 65536, 512, 16}},  // one file for both kinds
      {"gfx942", {4, 8, 512, 8, 800, 16, 65536, 512, 16}},
      // In CU mode; wave32: 1536 registers a lane, allocated by 24.
      {"gfx1100", {2, 16, 1536, 24, 0, 1, 65536, 1024, 16}},
      {"gfx1151", {2, 16, 1536, 24, 0, 1, 65536, 1024, 16}},
      {"gfx1201", {2, 16, 1536, 24, 0, 1, 65536, 1024, 16}},
  };
  const auto row = kTable.find(arch);
  if (row == kTable.end()) throw UserError("no register file is known for " + arch);
  ComputeUnit unit = row->second;
  if (wgp_mode) {
    unit.simds *= 2;
    unit.lds *= 2;
    unit.most_blocks *= 2;
  }
  return unit;
}

Occupancy occupancy(const KernelCode& k, std::uint32_t threads, std::uint32_t dynamic_lds) {
  const ComputeUnit unit = compute_unit(k.arch, k.wgp_mode);
  const std::uint32_t waves_a_block = std::max(1u, ratio_up(threads, k.wave));
  // Blocks that find room for all their waves where each SIMD has room for `waves`.
  const auto blocks_of = [&](std::uint32_t waves) { return waves * unit.simds / waves_a_block; };
  Occupancy out{0, blocks_of(unit.most_waves), "waves"};
  const auto limit = [&](std::uint32_t blocks, const char* by) {
    if (blocks >= out.blocks) return;
    out.blocks = blocks;
    out.limit = by;
  };
  // gfx908: two files of equal size, the larger demand counts. gfx90a, gfx942: .vgpr_count already holds both.
  const std::uint32_t vector = k.arch == "gfx908" ? std::max(k.vgpr, k.agpr) : k.vgpr;
  if (vector > 0) limit(blocks_of(unit.vgprs / up_to(vector, unit.vgpr_granule)), "vgpr");
  if (unit.sgprs > 0 && k.sgpr > 0) limit(blocks_of(unit.sgprs / up_to(k.sgpr, unit.sgpr_granule)), "sgpr");
  if (const std::uint32_t lds = k.lds + dynamic_lds) limit(unit.lds / up_to(lds, unit.lds_granule), "lds");
  if (waves_a_block > 1) limit(unit.most_blocks, "blocks");
  out.waves = ratio_up(out.blocks * waves_a_block, unit.simds);
  return out;
}

}  // namespace hiplab::isa
