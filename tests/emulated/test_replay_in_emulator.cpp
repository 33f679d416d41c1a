// SPDX-License-Identifier: MIT
// The driver of the emulator with a stand-in for the emulator that copies x to y: what it reads of a capsule, hands to
// a kernel, judges and refuses. Needs Python with h5py, numpy and yaml, and no emulator.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <limits>

#include "analysis/emulated_run.hpp"
#include "capsule/capsule.hpp"
#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"
#include "tests/emulated/emulator.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::emulated {
namespace {

namespace fs = std::filesystem;

/// The arguments of bandwidth's copy begin with two pointers.
constexpr const char* kStandIn = R"(import ctypes, struct
def _get_ftz_lib(): return True, 0
def run_asm(code, code_size, gx, gy, gz, lx, ly, lz, arguments, resources, scratch, family, registers):
    assert (family, lx, ly, lz) == ("cdna", {threads}, 1, 1) and gx > 0
    assert registers[-2] | registers[-1] << 32 == arguments
    x, y = struct.unpack("<QQ", ctypes.string_at(arguments, 16))
    ctypes.memmove(y, x, {bytes})
)";

capsule::Expected& output(capsule::Capsule& held) {
  return held.expected.at(0);
}

std::vector<float> floats_of(const std::vector<std::byte>& bytes) {
  std::vector<float> numbers(bytes.size() / sizeof(float));
  std::memcpy(numbers.data(), bytes.data(), bytes.size());
  return numbers;
}

class ReplayInEmulator : public testing::Test {
protected:
  void SetUp() override {
    folder_ = test::own_folder();
    const auto modules = answer_of("\"${HIPLAB_PYTHON:-python3}\" -c 'import h5py, numpy, yaml'", folder_ / "said");
    if (modules.code != 0)
      GTEST_SKIP() << "the driver of the emulator is not tested (needs python3-h5py, python3-numpy and python3-yaml): "
                   << last_line(modules.text);
    ASSERT_EQ(exit_code(fmt::format("'{}/bin/hiplab' capture bandwidth --variant copy --arch gfx942 --set array_kib=20 "
                                    "--out '{}'",
                                    HIPLAB_BINARY_DIR, file().string())),
              0);
    held_ = capsule::read_capsule(file());
    fs::create_directories(folder_ / "emulator" / "test" / "mockgpu" / "amd");
    for (const char* package : {"test", "test/mockgpu", "test/mockgpu/amd"})
      write_whole_file(folder_ / "emulator" / package / "__init__.py", std::string());
    write_whole_file(stand_in(), fmt::format(kStandIn, fmt::arg("threads", held_.launches.at(0).shape.block.x),
                                             fmt::arg("bytes", output(held_).bytes.size())));
  }
  fs::path file() const { return folder_ / "capsule.h5"; }
  fs::path stand_in() const { return folder_ / "emulator" / "test" / "mockgpu" / "amd" / "emu.py"; }
  Answer run(const std::string& options = "") const {
    return answer_of(
        fmt::format("EMU_ROOT='{}/emulator' {} '{}' {}", folder_.string(), driver(), file().string(), options),
        folder_ / "said");
  }
  Answer run_changed() const {
    capsule::write_capsule(file(), held_);
    return run();
  }
  /// Exit 2 and one line that holds `words`.
  void expect_refused(const Answer& answer, const std::string& words) const {
    EXPECT_EQ(answer.code, 2) << answer.text;
    EXPECT_EQ(std::count(answer.text.begin(), answer.text.end(), '\n'), 1) << answer.text;
    EXPECT_NE(answer.text.find(words), std::string::npos) << answer.text;
  }

  fs::path folder_;
  capsule::Capsule held_;
};

TEST_F(ReplayInEmulator, WhatTheKernelWroteIsComparedAndNamed) {
  const Answer answer = run();
  EXPECT_EQ(answer.code, 0) << answer.text;
  const auto outputs = parse_replay(answer.text);
  ASSERT_EQ(outputs.size(), 1u) << answer.text;
  EXPECT_TRUE(outputs[0].passed);
  EXPECT_EQ(outputs[0].name, output(held_).name);
  write_whole_file(folder_ / "expected", output(held_).bytes);
  EXPECT_EQ(outputs[0].sha256, sha256_of_file(folder_ / "expected"));
}

TEST_F(ReplayInEmulator, OneBitThatIsExpectedOtherwiseFails) {
  output(held_).bytes.back() ^= std::byte{1};
  const Answer answer = run_changed();
  EXPECT_EQ(answer.code, 1) << answer.text;
  EXPECT_NE(answer.text.find(": FAIL  mismatches=1 "), std::string::npos) << answer.text;
}

TEST_F(ReplayInEmulator, AKernelThatWritesNothingFails) {
  write_whole_file(stand_in(), std::string("def _get_ftz_lib(): return True, 0\ndef run_asm(*_): pass\n"));
  EXPECT_EQ(run().code, 1);
}

TEST_F(ReplayInEmulator, ABoundOnTheErrorIsKeptAndNotANumberIsNotWithinIt) {
  auto& expected = output(held_);
  expected.exact = false;
  expected.rel_l2 = 1e-2;
  expected.dtype = Dtype::f32;
  // Whatever bits the input has: as numbers of moderate size.
  auto& x = *std::find_if(held_.buffers.begin(), held_.buffers.end(),
                          [&](const Tensor& t) { return t.name == held_.launches.at(0).arguments.at(0).buffer; });
  std::vector<float> numbers(expected.bytes.size() / sizeof(float), 2.0f);
  std::memcpy(x.bytes.data(), numbers.data(), expected.bytes.size());
  const auto expect_code = [&](float factor, int code) {
    auto changed = numbers;
    for (float& number : changed) number *= factor;
    std::memcpy(expected.bytes.data(), changed.data(), expected.bytes.size());
    EXPECT_EQ(run_changed().code, code) << factor << " " << read_whole_text(folder_ / "said");
  };
  expect_code(1.001f, 0);
  expect_code(1.1f, 1);
  expect_code(std::numeric_limits<float>::quiet_NaN(), 1);
  EXPECT_EQ(floats_of(x.bytes).at(0), 2.0f);
}

TEST_F(ReplayInEmulator, ABrokenCapsuleIsRefusedInOneLine) {
  fs::resize_file(file(), fs::file_size(file()) / 2);
  expect_refused(run(), "no whole capsule");
  write_whole_file(file(), std::string("text"));
  expect_refused(run(), "no whole capsule");
  fs::remove(file());
  expect_refused(run(), "no whole capsule");
  auto other = held_;
  other.launches.at(0).kernel = "_Z4gonev";
  capsule::write_capsule(file(), other);
  expect_refused(run(), "no kernel _Z4gonev");
  other = held_;
  other.launches.at(0).code_object.resize(100);
  capsule::write_capsule(file(), other);
  EXPECT_EQ(run().code, 2);
  other = held_;
  other.launches.at(0).arguments.pop_back();
  capsule::write_capsule(file(), other);
  expect_refused(run(), "arguments");
}

TEST_F(ReplayInEmulator, BlocksThatWaitForEachOtherAreRefused) {
  held_.launches.at(0).cooperative = true;
  expect_refused(run_changed(), "blocks wait for each other");
}

TEST_F(ReplayInEmulator, ACorrectionThatIsUnknownOfAnotherArchitectureOrOfAnotherEmulatorIsRefused) {
  expect_refused(run("--corrections nonsense"), "no correction 'nonsense'");
  expect_refused(run("--corrections wmma-constant"), "is of gfx1201");
  std::size_t tried = 0;
  for (const auto& [name, correction] : known_corrections(folder_ / "list")) {
    if (correction.archs.find("gfx942") == std::string::npos) continue;
    EXPECT_EQ(run("--corrections " + name).code, 2) << name << " is not refused by an emulator that has nothing of it";
    ++tried;
  }
  EXPECT_GT(tried, 0u);
}

TEST_F(ReplayInEmulator, AnArchitectureThatTheEmulatorHasNotIsRefused) {
  ASSERT_EQ(exit_code(fmt::format("'{}/bin/hiplab' capture bandwidth --variant copy --arch gfx906 --set array_kib=20 "
                                  "--out '{}'",
                                  HIPLAB_BINARY_DIR, file().string())),
            0);
  expect_refused(run(), "the emulator knows no gfx906");
}

TEST_F(ReplayInEmulator, WithoutAnEmulatorOrWithOneThatBreaksOffItSaysSo) {
  write_whole_file(stand_in(),
                   std::string("def _get_ftz_lib(): return True, 0\ndef run_asm(*_): raise OSError('halt')\n"));
  expect_refused(run(), "OSError: halt");
  fs::remove(stand_in());
  expect_refused(run(), "EMU_ROOT must name a checkout");
}

}  // namespace
}  // namespace hiplab::emulated
