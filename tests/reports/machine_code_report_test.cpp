// SPDX-License-Identifier: MIT
// The whole way from a run on the CPU ground to the report's section on AMD machine code.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/own_folder.hpp"

namespace hiplab {
namespace {

int hiplab(const std::string& arguments, const std::filesystem::path& folder) {
  const std::string command =
      "'" HIPLAB_BINARY_DIR "/bin/hiplab' " + arguments + " > '" + (folder / "said.txt").string() + "' 2>&1";
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(MachineCodeReport, ARunWithALaunchBoundShowsTheSpillsOfItsKernel) {
  const auto folder = test::own_folder();
  const std::string run = (folder / "r.h5").string(), out = (folder / "report").string();
  ASSERT_EQ(hiplab("run gptq_mi100 --device cpu --variant baseline --set M=8 --set K=256 --set N=64 --set group=128 "
                   "--set block_kn=256 --set launch_bounds=4 --processes 1 --cap-seconds 0.1 --out '" +
                       run + "'",
                   folder),
            0);
  ASSERT_EQ(hiplab("report '" + run + "' --out '" + out + "'", folder), 0);
  std::ostringstream text;
  text << std::ifstream(out + "/report.md").rdbuf();
  const auto at = text.str().find("## AMD machine code: gptq_mi100");
  ASSERT_NE(at, std::string::npos);
  const std::string section = text.str().substr(at);
  EXPECT_NE(section.find("**Spills:** `launch_bounds<4, 8, 4>` on gfx906 (up to 49 VGPR"), std::string::npos)
      << section;
  EXPECT_EQ(section.find("No instance of these kernels spills"), std::string::npos);
  EXPECT_NE(section.find("| launch_bounds<4, 1, 1> | gfx1201 |"), std::string::npos);
  EXPECT_NE(section.find("## AMD machine code executed in an emulator: gptq_mi100"), std::string::npos);
  EXPECT_NE(section.find("| gptq_mi100 baseline `K=256 N=264 M=3 group=64` |"), std::string::npos)
      << "the committed records";
}

}  // namespace
}  // namespace hiplab
