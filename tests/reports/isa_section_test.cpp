// SPDX-License-Identifier: MIT
// The section on AMD machine code, from figures made up here: what it must say and what it must not hide.
#include <gtest/gtest.h>

#include "reports/sections.hpp"

namespace hiplab {
namespace {

isa::VariantCode kernel(const std::string& variant, const std::string& arch, const std::string& digest) {
  isa::VariantCode code;
  code.variant = variant;
  code.instances = 4;
  code.vgpr_least = 40;
  code.vgpr_most = 90;
  code.shown.experiment = "demo";
  code.shown.variant = variant;
  code.shown.kernel = "hiplab::demo::" + variant + "::kernel<1, false>";
  code.shown.arch = arch;
  code.shown.vgpr = 48;
  code.shown.agpr = 4;
  code.shown.sgpr = 20;
  code.shown.lds = 1024;
  code.shown.code_bytes = 4096;
  code.shown.hot_loop = {{"valu", 30}, {"dot2", 16}};
  code.shown.hot_loop_cycles = 81.4;
  code.shown.occupancy = 12;
  code.shown.limit = "vgpr";
  code.shown.digest = digest;
  code.shown.instructions = {{"global_load_16B", 4}, {"dot2", 64}, {"mfma", 2}};
  return code;
}

std::string section_of(const std::vector<isa::ExperimentCode>& code, const std::string& note = "",
                       const std::string& hardware = "any") {
  const RunAnalysis analysis;
  const std::vector<ExperimentSpec> specs;
  const std::vector<ClaimResult> claims;
  const std::vector<DrawnPlot> plots;
  ExperimentSpec demo;
  demo.name = "demo";
  demo.hardware = hardware;
  return isa_section({analysis, specs, claims, plots, {}, code, note, {}}, demo);
}

isa::ExperimentCode demo() {
  isa::ExperimentCode code;
  code.experiment = "demo";
  code.compilers = {"clang version 19.1.7"};
  code.kernels = {kernel("a", "gfx942", "1"), kernel("a", "gfx1100", "2"), kernel("b", "gfx942", "1"),
                  kernel("b", "gfx1100", "3")};
  code.without = {"library"};
  return code;
}

TEST(IsaSection, ShowsTheFiguresTheirClassAndTheCompiler) {
  const std::string text = section_of({demo()});
  EXPECT_NE(text.find("*Evidence: COMPILED by clang version 19.1.7"), std::string::npos) << text;
  EXPECT_NE(text.find("DERIVED"), std::string::npos);
  EXPECT_EQ(text.find("MEASURED"), std::string::npos);
  const std::string row =
      "| a<1, false> | gfx942 | 48 (40 to 90 of 4) | 20 | 1024 | 0 | 0/0 | 12 (vgpr) | 4096 | 46 instr., 16 dot2 | 81 "
      "|";
  EXPECT_NE(text.find(row + "\n"), std::string::npos) << text;
  EXPECT_NE(text.find(row + " 4 | 64/0 | 0/2 | 4/0/0 | 0/0/0 | 0/0/0 |"), std::string::npos) << text;
  EXPECT_NE(text.find("No instance of these kernels spills"), std::string::npos);
  EXPECT_NE(text.find("No kernel of this project: library."), std::string::npos);
}

TEST(IsaSection, SaysWhichSourcesItIsOfAndThatAnotherBuildMeasured) {
  auto code = demo();
  code.sources = "0123456789abcdef";
  EXPECT_NE(section_of({code}).find("Kernel sources (SHA-256): `0123456789ab`."), std::string::npos);
  EXPECT_EQ(section_of({code}).find("Not the build that measured"), std::string::npos);
  code.other_commits = {"aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"};
  EXPECT_NE(section_of({code}).find("the times above are of commit `aaaaaaaaaaaa` and `bbbbbbbbbbbb`"),
            std::string::npos)
      << section_of({code});
}

TEST(IsaSection, GroupsEqualCodeByArchitecture) {
  const std::string text = section_of({demo()});
  EXPECT_NE(
      text.find(
          "SAME CODE (equal digests of instructions, resources and launch bound): `a<1, false>` and `b<1, false>` on "
          "gfx942."),
      std::string::npos)
      << text;
  auto apart = demo();
  apart.kernels[2].shown.digest = "4";
  EXPECT_EQ(section_of({apart}).find("SAME CODE"), std::string::npos);
}

TEST(IsaSection, ASpillOfAnyInstanceIsSaidAloud) {
  auto spilling = demo();
  spilling.kernels[1].most_vgpr_spill = 7;  // of an instance that is not the one shown
  spilling.kernels[1].most_scratch = 32;
  spilling.kernels[1].spilling = 2;
  spilling.kernels[1].worst = "hiplab::demo::a::kernel<8, true>";
  EXPECT_NE(section_of({spilling})
                .find("**Spills:** `a<8, true>` on gfx1100 (up to 7 VGPR, 0 SGPR, 32 bytes of "
                      "scratch a lane; 2 of 4 instances)"),
            std::string::npos);
}

TEST(IsaSection, SaysPlainlyWhenThereIsNoCode) {
  EXPECT_NE(section_of({}).find("Nothing is said about it: no code objects of this experiment"), std::string::npos);
  isa::ExperimentCode empty;
  empty.experiment = "demo";
  EXPECT_NE(section_of({empty}).find("Nothing is said about it: no code objects"), std::string::npos);
  EXPECT_NE(section_of({}, "llvm-readelf-19 is not installed").find("llvm-readelf-19 is not installed"),
            std::string::npos);
  EXPECT_EQ(section_of({}).find("COMPILED by"), std::string::npos);
}

/// What stands before the table of every architecture.
std::string open_part(const std::string& section) {
  return section.substr(0, section.find("<details><summary>Every architecture"));
}

TEST(IsaSection, ShowsTwoArchitecturesAndFoldsTheRestAway) {
  auto code = demo();
  for (const char* arch : {"gfx906", "gfx908", "gfx1151"}) code.kernels.push_back(kernel("a", arch, arch));
  const std::string text = section_of({code});
  EXPECT_NE(text.find("<details><summary>Every architecture and count (7 rows)"), std::string::npos) << text;
  EXPECT_NE(open_part(text).find("| gfx942 |"), std::string::npos);
  EXPECT_NE(open_part(text).find("| gfx1100 |"), std::string::npos);
  for (const char* arch : {"gfx906", "gfx908", "gfx1151"})
    EXPECT_EQ(open_part(text).find(std::string("| ") + arch + " |"), std::string::npos) << arch;
}

TEST(IsaSection, TheArchitectureThatTheSourceNamesIsAmongTheOpenOnes) {
  auto code = demo();
  for (const char* arch : {"gfx908", "gfx1151"}) code.kernels.push_back(kernel("a", arch, arch));
  const std::string open = open_part(section_of({code}, "", "AMD Instinct MI100 (gfx908), 4 cards"));
  EXPECT_NE(open.find("| gfx908 |"), std::string::npos);
  EXPECT_NE(open.find("| gfx942 |"), std::string::npos);
  EXPECT_EQ(open.find("| gfx1100 |"), std::string::npos);
}

TEST(IsaSection, ALongOpenTableIsFoldedToo) {
  auto wide = demo();
  for (int i = 0; i < 30; ++i)
    wide.kernels.push_back(kernel("v" + std::to_string(i), "gfx942", "d" + std::to_string(i)));
  EXPECT_NE(section_of({wide}).find("<details><summary>gfx942, gfx1100: registers, occupancy, hot loop (34 rows)"),
            std::string::npos);
}

}  // namespace
}  // namespace hiplab
