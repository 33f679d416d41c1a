// SPDX-License-Identifier: MIT
#include "analysis/isa/occupancy.hpp"

#include <algorithm>
#include <map>

#include "runner/user_error.hpp"

namespace hiplab::isa {
namespace {

std::uint32_t round_up(std::uint32_t value, std::uint32_t granule) {
  return (value + granule - 1) / granule * granule;
}
}  // namespace

RegisterFile register_file(const std::string& arch) {
  static const std::map<std::string, RegisterFile> kTable = {
      {"gfx906", {4, 10, 256, 4, 800, 16, 65536, 512}},
      {"gfx908", {4, 10, 256, 4, 800, 16, 65536, 512}},  // accumulation registers are a file of the same size beside it
      {"gfx90a", {4, 8, 512, 8, 800, 16, 65536, 512}},   // one file for both kinds
      {"gfx942", {4, 8, 512, 8, 800, 16, 65536, 512}},
      {"gfx1100", {2, 16, 1536, 24, 0, 1, 65536, 1024}},  // wave32: 1536 registers a lane, allocated by 24
      {"gfx1151", {2, 16, 1536, 24, 0, 1, 65536, 1024}},
      {"gfx1201", {2, 16, 1536, 24, 0, 1, 65536, 1024}},
  };
  const auto row = kTable.find(arch);
  if (row == kTable.end()) throw UserError("no register file is known for " + arch);
  return row->second;
}

Occupancy occupancy(const KernelCode& k, std::uint32_t threads, std::uint32_t dynamic_lds) {
  const RegisterFile file = register_file(k.arch);
  // Blocks are resident whole: of 10 waves a SIMD, blocks of 16 waves on 4 SIMDs fill 8.
  const std::uint32_t waves_a_block = (threads + k.wave - 1) / k.wave;
  const std::uint32_t share = std::max(1u, (waves_a_block + file.simds - 1) / file.simds);
  Occupancy out{std::max(file.most_waves / share * share, 1u), "waves"};
  const auto limit = [&](std::uint32_t waves, const char* by) {
    if (waves < out.waves) out = {waves, by};
  };
  // gfx908: two files of equal size, the larger demand counts. gfx90a, gfx942: .vgpr_count already holds both.
  const std::uint32_t vector = k.arch == "gfx908" ? std::max(k.vgpr, k.agpr) : k.vgpr;
  if (vector > 0) limit(file.vgprs / round_up(vector, file.vgpr_granule), "vgpr");
  if (file.sgprs > 0 && k.sgpr > 0) limit(file.sgprs / round_up(k.sgpr, file.sgpr_granule), "sgpr");
  const std::uint32_t lds = k.lds + dynamic_lds;
  if (lds > 0) {
    const std::uint32_t blocks = file.lds / round_up(lds, file.lds_granule);
    limit((blocks * waves_a_block + file.simds - 1) / file.simds, "lds");
  }
  return out;
}

}  // namespace hiplab::isa
