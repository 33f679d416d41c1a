// SPDX-License-Identifier: MIT
// Our occupancy beside the figure that the compiler gives for every kernel it compiles (its remark "Occupancy
// [waves/SIMD]", kept beside each code object). Where the two differ, a rule of docs/isa.md that the compiler does not
// apply must explain it.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>

#include "analysis/isa/isa_row.hpp"
#include "analysis/isa/occupancy.hpp"
#include "tests/isa/code_objects_on_disk.hpp"

namespace hiplab::isa {
namespace {

/// Symbol -> waves a SIMD.
std::map<std::string, std::uint32_t> compilers_figures(const std::filesystem::path& remarks) {
  std::ifstream in(remarks);
  std::map<std::string, std::uint32_t> figures;
  std::string kernel;
  const std::string name = "Function Name: ", label = "Occupancy [waves/SIMD]: ";
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(name)) kernel = line.substr(name.size());
    if (line.starts_with(label)) figures[kernel] = static_cast<std::uint32_t>(std::stoul(line.substr(label.size())));
  }
  return figures;
}

std::uint32_t up_to(std::uint32_t value, std::uint32_t granule) {
  return (value + granule - 1) / granule * granule;
}

/// What makes ours out of the compiler's figure; empty: nothing does.
std::string explanation(const KernelCode& k, std::uint32_t compilers) {
  const std::uint32_t ours = occupancy(k, k.most_threads).waves;
  if (ours == compilers) return "equal";
  const ComputeUnit unit = compute_unit(k.arch, k.wgp_mode);
  const std::uint32_t a_block = up_to(k.most_threads, k.wave) / k.wave;
  const auto waves = [&](std::uint32_t blocks) { return (blocks * a_block + unit.simds - 1) / unit.simds; };
  std::uint32_t blocks = compilers * unit.simds / a_block;
  if (waves(blocks) == ours) return "whole blocks";
  if (unit.sgprs) {
    const std::uint32_t by_sixteens = unit.sgprs / up_to(k.sgpr, unit.sgpr_granule);
    blocks = std::min(blocks, by_sixteens * unit.simds / a_block);
    if (waves(blocks) == ours) return "scalar registers by sixteens";
  }
  if (k.lds) blocks = std::min(blocks, unit.lds / up_to(k.lds, unit.lds_granule));
  return waves(blocks) == ours ? "LDS by granules" : "";
}

using Counts = std::map<std::string, std::size_t>;

/// Compares every kernel of one code object; counts explanations and limits.
void compare(const std::filesystem::path& file, Counts& by_rule, Counts& by_limit) {
  const auto figures = compilers_figures(file.string() + ".resources");
  const auto kernels = read_metadata(file);
  EXPECT_EQ(figures.size(), kernels.size()) << file;
  for (const auto& k : kernels) {
    ASSERT_TRUE(figures.contains(k.symbol)) << file << " " << k.name;
    const auto ours = occupancy(k, k.most_threads);
    const std::string why = explanation(k, figures.at(k.symbol));
    EXPECT_NE(why, "") << file << " " << k.name << ": " << ours.waves << " (" << ours.limit << "), the compiler says "
                       << figures.at(k.symbol);
    ++by_rule[why];
    ++by_limit[ours.limit];
  }
}

TEST(OccupancyAgainstCompiler, EveryKernelHasTheSameFigureOrADifferenceThatAStatedRuleExplains) {
  const std::filesystem::path built = HIPLAB_BINARY_DIR;
  std::vector<std::filesystem::path> folders = {built / "tests" / "scalar_registers",
                                                built / "tests" / "door_functions"};
  for (const auto& entry : std::filesystem::directory_iterator(built / "code_objects")) folders.push_back(entry.path());
  Counts by_rule, by_limit;
  for (const auto& folder : folders)
    for (const auto& arch : kArchs) compare(folder / (arch + ".co"), by_rule, by_limit);
  EXPECT_GT(by_rule["equal"], 1000u);
  for (const char* limit : {"vgpr", "sgpr", "lds", "waves"}) EXPECT_GT(by_limit[limit], 0u) << limit;
  for (const auto& [rule, n] : by_rule) std::cout << n << " kernels: " << (rule.empty() ? "unexplained" : rule) << "\n";
  for (const auto& [limit, n] : by_limit) std::cout << n << " kernels limited by " << limit << "\n";
}

TEST(OccupancyAgainstCompiler, AFigureOfAnotherKernelIsNotExplained) {
  KernelCode k;
  k.arch = "gfx90a";
  k.vgpr = 128;
  k.sgpr = 40;
  k.most_threads = 256;
  EXPECT_EQ(explanation(k, 4), "equal");
  EXPECT_EQ(explanation(k, 3), "");
  EXPECT_EQ(explanation(k, 5), "");
  k.most_threads = 512;  // blocks of 8 waves: 3 waves a SIMD hold one block of 8, not one and a half
  k.vgpr = 168;
  EXPECT_EQ(occupancy(k, 512).waves, 2u);
  EXPECT_EQ(explanation(k, 3), "whole blocks");
}

}  // namespace
}  // namespace hiplab::isa
