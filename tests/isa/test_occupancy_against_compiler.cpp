// SPDX-License-Identifier: MIT
// Our occupancy beside the figure that the compiler writes into its assembly ("; Occupancy: N").
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "analysis/isa/occupancy.hpp"
#include "tests/isa/code_objects_on_disk.hpp"

namespace hiplab::isa {
namespace {

/// Symbol -> waves a SIMD.
std::map<std::string, std::uint32_t> compilers_figures(const std::string& arch) {
  std::ifstream in(std::string(HIPLAB_BINARY_DIR) + "/tests/assembly/" + arch + ".s");
  std::map<std::string, std::uint32_t> figures;
  std::string kernel;
  const std::string name = ".amdhsa_kernel ", label = "; Occupancy: ";
  for (std::string line; std::getline(in, line);) {
    if (const auto at = line.find(name); at != std::string::npos) kernel = line.substr(at + name.size());
    if (line.starts_with(label) && !kernel.empty())
      figures[kernel] = static_cast<std::uint32_t>(std::stoul(line.substr(label.size())));
  }
  return figures;
}

TEST(OccupancyAgainstCompiler, EveryDoorKernelHasTheSameFigure) {
  for (const char* arch : {"gfx908", "gfx90a", "gfx1100"}) {
    const auto figures = compilers_figures(arch);
    ASSERT_EQ(figures.size(), kernels_of("door", arch).size()) << arch;
    for (const auto& kernel : kernels_of("door", arch))
      EXPECT_EQ(occupancy(kernel, kernel.most_threads).waves, figures.at(kernel.symbol)) << arch << " " << kernel.name;
  }
}

}  // namespace
}  // namespace hiplab::isa
