// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <fstream>

#include "analysis/isa/ratchet.hpp"
#include "runner/user_error.hpp"
#include "tests/isa/code_objects_on_disk.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::isa {
namespace {

IsaRow row(std::uint32_t vgpr_spill, std::uint32_t scratch) {
  IsaRow r;
  r.experiment = "e";
  r.kernel = "k";
  r.arch = "gfx908";
  r.vgpr_spill = vgpr_spill;
  r.scratch = scratch;
  return r;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

TEST(Ratchet, NoKernelSpillsOrUsesScratchBeyondItsAllowance) {
  const auto rows = read_rows(std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects", {}, {});
  ASSERT_GE(rows.size(), 7u * 20u);
  const auto allowed = read_ratchet(HIPLAB_SOURCE_DIR "/tests/isa/ratchet.toml");
  const auto violations = ratchet_violations(rows, allowed);
  EXPECT_TRUE(violations.empty()) << joined(violations);
}

TEST(Ratchet, AGrownSpillIsRedAndNamesTheKernel) {
  EXPECT_EQ(ratchet_violations({row(0, 0)}, {}).size(), 0u);
  EXPECT_EQ(ratchet_violations({row(1, 0)}, {}).size(), 1u);
  EXPECT_EQ(ratchet_violations({row(0, 4)}, {}).size(), 1u);
  EXPECT_EQ(ratchet_violations({row(3, 16)}, {{"e", "k", "gfx908", 3, 0, 16}}).size(), 0u);
  const auto lines = ratchet_violations({row(4, 16)}, {{"e", "k", "gfx908", 3, 0, 16}});
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_NE(lines[0].find("gfx908 e k: has 4 VGPR spills"), std::string::npos) << lines[0];
}

TEST(Ratchet, AgprsAreOverflowInAKernelWithoutMatrixInstructionsOnly) {
  IsaRow overflow = row(0, 0);
  overflow.agpr = 114;
  const auto lines = ratchet_violations({overflow}, {});
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_NE(lines[0].find("114 AGPRs"), std::string::npos) << lines[0];
  EXPECT_EQ(ratchet_violations({overflow}, {{"e", "k", "gfx908", 0, 0, 0, 114}}).size(), 0u);
  EXPECT_EQ(ratchet_violations({overflow}, {{"e", "k", "gfx908", 0, 0, 0, 115}}).size(), 1u);
  overflow.instructions["mfma"] = 4;
  EXPECT_EQ(ratchet_violations({overflow}, {}).size(), 0u);
}

TEST(Ratchet, AnAllowanceThatIsTooGenerousOrForNothingIsRed) {
  EXPECT_EQ(ratchet_violations({row(2, 16)}, {{"e", "k", "gfx908", 3, 0, 16}}).size(), 1u);
  EXPECT_EQ(ratchet_violations({row(0, 0)}, {{"e", "other", "gfx908", 3, 0, 16}}).size(), 1u);
}

TEST(Ratchet, AnIncompleteEntryIsRefusedByName) {
  const auto path = test::own_folder() / "broken_ratchet.toml";
  std::ofstream(path) << "[[allowed]]\nexperiment = \"e\"\nkernel = \"k\"\n";
  try {
    read_ratchet(path);
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("'arch'"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace hiplab::isa
