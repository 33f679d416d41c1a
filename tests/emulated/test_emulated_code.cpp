// SPDX-License-Identifier: MIT
// Records of emulated runs beside the machine code of this build.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/emulated_code.hpp"
#include "analysis/isa/code_object.hpp"

namespace hiplab::emulated {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects";

/// A record of the kernel whose name ends so.
Run record_of(const std::string& experiment, const std::string& arch, const std::string& ending) {
  const auto file = kFolder / experiment / (arch + ".co");
  emulated::Run run;
  run.experiment = experiment;
  run.arch = arch;
  run.verdict = "pass";
  run.kernel_sources = "of whatever sources";
  run.compiler = isa::compiler_of(file);
  for (const auto& kernel : isa::read_metadata(file))
    if (kernel.name.ends_with(ending)) {
      run.kernels.push_back(kernel.symbol);
      run.code.push_back(digest_in(file, kernel.symbol));
    }
  return run;
}

Currency currency(const emulated::Run& run, const std::filesystem::path& folder) {
  return currencies({run}, folder).at(0);
}

TEST(EmulatedCode, ARecordStaysGoodWhileTheMachineCodeIsTheSameWhateverItsSources) {
  const emulated::Run run = record_of("door", "gfx942", "door::memory");
  ASSERT_EQ(run.kernels.size(), 1u);
  EXPECT_EQ(run.code[0].size(), 64u);
  EXPECT_EQ(currency(run, kFolder), Currency::current);
}

TEST(EmulatedCode, ARecordOfOtherCodeIsSeenAndOneOfAnotherCompilerIsNotBlamed) {
  emulated::Run run = record_of("door", "gfx942", "door::memory");
  run.code[0][5] = run.code[0][5] == '0' ? '1' : '0';
  EXPECT_EQ(currency(run, kFolder), Currency::other_code);
  run.compiler = "clang version 99";
  EXPECT_EQ(currency(run, kFolder), Currency::other_compiler);
  emulated::Run other = record_of("door", "gfx942", "door::memory");
  other.code = record_of("door", "gfx942", "door::shuffles").code;
  EXPECT_EQ(currency(other, kFolder), Currency::other_code);
}

TEST(EmulatedCode, ARecordWithoutCodeOrOfAKernelThatIsGoneSaysNothing) {
  emulated::Run run = record_of("door", "gfx942", "door::memory");
  emulated::Run none = run;
  none.code.clear();
  EXPECT_EQ(currency(none, kFolder), Currency::unknown);
  EXPECT_EQ(currency(run, "/nowhere"), Currency::unknown);
  run.kernels[0] = "_Z4gonev";
  EXPECT_EQ(currency(run, kFolder), Currency::other_code) << "the kernel is no longer there";
}

TEST(EmulatedCode, TheCommittedRecordsAreOfTodaysMachineCode) {
  const auto runs =
      read_json(std::filesystem::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "emulated" / "results.json");
  std::size_t executed = 0, current = 0, elsewhere = 0;
  const auto all = currencies(runs, kFolder);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const emulated::Run& run = runs[i];
    if (run.verdict == "not run") continue;
    ++executed;
    const Currency is = all[i];
    EXPECT_NE(is, Currency::other_code) << run.experiment << " " << run.variant << " " << run.arch << " " << run.set
                                        << ": of machine code that is no longer made; emulate it again";
    current += is == Currency::current;
    elsewhere += is == Currency::other_compiler;
  }
  ASSERT_GT(executed, 0u);
  if (elsewhere) GTEST_SKIP() << elsewhere << " of " << executed << " records are of another compiler's machine code";
  if (current < executed) GTEST_SKIP() << executed - current << " of " << executed << " records name no machine code";
}

}  // namespace
}  // namespace hiplab::emulated
