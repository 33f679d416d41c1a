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

TEST(Ratchet, NoKernelSpillsOrUsesScratchBeyondItsAllowance) {
  const auto rows = read_rows(std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects", {}, {});
  ASSERT_GE(rows.size(), 7u * 20u);
  const auto verdict = judge(rows, read_ratchet(HIPLAB_SOURCE_DIR "/tests/isa/ratchet.toml"));
  if (verdict.held == Held::by_another_only) GTEST_SKIP() << verdict.message;
  EXPECT_EQ(verdict.held, Held::yes) << verdict.message;
}

TEST(Ratchet, AnotherCompilerMaySpillLessAndIsRedWhereItSpillsMore) {
  const Ratchet ratchet{"clang 19", {{"e", "k", "gfx908", 3, 0, 16}}};
  IsaRow same = row(3, 16), less = row(2, 16), more = row(4, 16);
  for (IsaRow* r : {&same, &less, &more}) r->compiler = "clang 19";
  EXPECT_EQ(judge({same}, ratchet).held, Held::yes);
  EXPECT_EQ(judge({less}, ratchet).held, Held::no) << "an allowance that is too generous is lowered";
  EXPECT_EQ(judge({more}, ratchet).held, Held::no);
  for (IsaRow* r : {&same, &less, &more}) r->compiler = "clang 20";
  EXPECT_EQ(judge({same}, ratchet).held, Held::yes);
  const auto fewer = judge({less}, ratchet);
  EXPECT_EQ(fewer.held, Held::by_another_only);
  EXPECT_EQ(fewer.message.find('\n'), std::string::npos) << fewer.message;
  EXPECT_NE(fewer.message.find("clang 20"), std::string::npos) << fewer.message;
  EXPECT_NE(fewer.message.find("clang 19"), std::string::npos) << fewer.message;
  const auto grown = judge({more}, ratchet);
  EXPECT_EQ(grown.held, Held::no);
  EXPECT_NE(grown.message.find("build with that one"), std::string::npos) << grown.message;
  EXPECT_NE(grown.message.find("has 4 VGPR spills"), std::string::npos) << grown.message;
}

TEST(Ratchet, AGrownSpillIsRedAndNamesTheKernel) {
  EXPECT_EQ(ratchet_violations({row(0, 0)}, {}).size(), 0u);
  EXPECT_EQ(ratchet_violations({row(1, 0)}, {}).size(), 1u);
  EXPECT_EQ(ratchet_violations({row(0, 4)}, {}).size(), 1u);
  EXPECT_EQ(ratchet_violations({row(3, 16)}, {{"e", "k", "gfx908", 3, 0, 16}}).size(), 0u);
  const auto lines = ratchet_violations({row(4, 16)}, {{"e", "k", "gfx908", 3, 0, 16}});
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_NE(lines[0].line.find("gfx908 e k: has 4 VGPR spills"), std::string::npos) << lines[0].line;
}

TEST(Ratchet, AgprsAreOverflowInAKernelWithoutMatrixInstructionsOnly) {
  IsaRow overflow = row(0, 0);
  overflow.agpr = 114;
  const auto lines = ratchet_violations({overflow}, {});
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_NE(lines[0].line.find("114 AGPRs"), std::string::npos) << lines[0].line;
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
  std::ofstream(path) << "allowed = []\n";
  EXPECT_THROW(read_ratchet(path), UserError) << "it does not say whose figures they are";
  std::ofstream(path) << "compiler = \"c\"\n[[allowed]]\nexperiment = \"e\"\nkernel = \"k\"\n";
  try {
    read_ratchet(path);
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("'arch'"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace hiplab::isa
