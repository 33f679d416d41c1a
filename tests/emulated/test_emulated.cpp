// SPDX-License-Identifier: MIT
// Captured launches, their AMD machine code executed on the CPU by an outside emulator (docs/capsule.md says how to get
// one). Run when EMU_ROOT names the emulator's checkout and HIPLAB_AMD_EMU the script that replays a capsule in it.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

struct Row {
  const char* experiment;
  const char* variant;
  const char* set;  ///< odd sizes, a last block partly filled
  /// Architectures on which the emulator is known to be wrong where hardware semantics and the CPU ground agree; and
  /// why.
  const char* not_on = "";
  const char* why = "";
};

const Row kRows[] = {
    {"door", "shuffles", "--set blocks=3 --set threads=192"},
    {"door", "numbers", "--set blocks=3 --set threads=192"},
    {"door", "matrix_int8", "--set blocks=3"},
    {"door", "matrix_fp16", "--set blocks=3"},
    {"door", "memory", "--set blocks=3 --set threads=192"},
    {"door", "atomics", "--set blocks=3 --set threads=192", "gfx942 gfx1201",
     "the emulator gives a wrong old value from compare-and-swap"},
    {"bandwidth", "write", "--set array_kib=20"},
    {"bandwidth", "copy", "--set array_kib=20"},
    {"bandwidth", "scale", "--set array_kib=20"},
    {"bandwidth", "triad", "--set array_kib=20"},
    {"gptq_mi100", "baseline", "--set K=256 --set N=264 --set M=3 --set group=64", "gfx942",
     "the emulator cannot decode global_atomic_pk_add_f16 of gfx942"},
    {"gptq_mi100", "fp32_reduce", "--set K=256 --set N=264 --set M=3 --set group=64"},
    {"wo_split", "faithful", "--set K=1024 --set N=136 --set split=4 --set sequences=2"},
    {"wo_split", "coalesced", "--set K=1024 --set N=136 --set split=4 --set sequences=2"},
    {"wo_split", "fast", "--set K=1024 --set N=136 --set split=4 --set sequences=3"},
};

class Emulated : public testing::TestWithParam<std::tuple<Row, const char*>> {};

int exit_code(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_P(Emulated, MachineCodeGivesTheReferencesOutputs) {
  const auto& [row, arch] = GetParam();
  const char* root = std::getenv("EMU_ROOT");
  const char* script = std::getenv("HIPLAB_AMD_EMU");
  if (!root || !script) GTEST_SKIP() << "EMU_ROOT or HIPLAB_AMD_EMU is not set: no emulator";
  if (std::string(row.not_on).find(arch) != std::string::npos) GTEST_SKIP() << row.why;
  const std::string binary = HIPLAB_BINARY_DIR;
  const std::string file = fmt::format("{}/emulated-{}-{}-{}.h5", binary, row.experiment, row.variant, arch);
  ASSERT_EQ(exit_code(fmt::format("'{}/bin/hiplab' capture {} --variant {} --arch {} {} --out '{}'", binary,
                                  row.experiment, row.variant, arch, row.set, file)),
            0);
  EXPECT_LT(std::filesystem::file_size(file), 1u << 20);
  EXPECT_EQ(exit_code(fmt::format("\"${{HIPLAB_PYTHON:-python3}}\" '{}' '{}'", script, file)), 0);
}

std::string name_of(const testing::TestParamInfo<Emulated::ParamType>& point) {
  const auto& [row, arch] = point.param;
  return fmt::format("{}_{}_{}", row.experiment, row.variant, arch);
}

INSTANTIATE_TEST_SUITE_P(Capsules, Emulated,
                         testing::Combine(testing::ValuesIn(kRows), testing::Values("gfx1100", "gfx1201", "gfx942")),
                         name_of);

}  // namespace
