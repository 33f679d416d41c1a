// SPDX-License-Identifier: MIT
// Two kernels whose register spills were published without figures: what the compiler makes of them. That they compute
// what they say is tests/kernels' business.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/isa/instruction_mix.hpp"
#include "tests/isa/code_objects_on_disk.hpp"

namespace hiplab {
namespace {

/// Registers of the kernel whose name ends with `name`.
const isa::KernelCode& code_of(const std::string& experiment, const std::string& arch, const std::string& name) {
  const auto& kernels = isa::kernels_of(experiment, arch);
  return *std::find_if(kernels.begin(), kernels.end(),
                       [&](const auto& k) { return k.name.find(name) != std::string::npos; });
}

TEST(PublishedKernels, TheLargeTileNeedsMoreRegistersButDoesNotSpillOnRdna) {
  for (const char* arch : {"gfx1100", "gfx1151", "gfx1201"}) {
    const auto& large = code_of("awq_mmq_gfx1151", arch, "kernel<128, 128, (hiplab::awq_mmq::Order)0, 0>");
    const auto& small = code_of("awq_mmq_gfx1151", arch, "kernel<64, 64, (hiplab::awq_mmq::Order)0, 0>");
    EXPECT_EQ(large.vgpr_spill, 0u) << arch;
    EXPECT_EQ(small.vgpr_spill, 0u) << arch;
    EXPECT_GT(large.vgpr, small.vgpr) << arch;
  }
}

TEST(PublishedKernels, TheWorkSplitOfTheSourceFillsTheRegisterFileWithoutSpilling) {
  for (const char* arch : {"gfx1100", "gfx1151", "gfx1201"}) {
    const auto& large = code_of("awq_mmq_gfx1151", arch, "wide_step::kernel<128, 128, 4>");
    EXPECT_EQ(large.vgpr_spill, 0u) << arch;
    EXPECT_GT(large.vgpr, 128u) << arch;
    for (const char* small : {"wide_step::kernel<48, 64, 4>", "wide_step::kernel<64, 64, 4>"}) {
      EXPECT_EQ(code_of("awq_mmq_gfx1151", arch, small).vgpr_spill, 0u) << arch << small;
      EXPECT_LT(code_of("awq_mmq_gfx1151", arch, small).vgpr, large.vgpr) << arch << small;
    }
  }
}

/// Multiply-adds of the matrix instructions that sum in int32, or in fp32, over all kernels of the experiment.
std::set<std::uint32_t> multiply_adds_of(const std::string& arch, const char* sums) {
  std::set<std::uint32_t> found;
  for (const auto& kernel : isa::kernels_of("awq_mmq_gfx1151", arch))
    for (const auto& i : kernel.instructions)
      if (isa::multiply_adds(i.name) > 0 && i.name.find(sums) != std::string::npos)
        found.insert(isa::multiply_adds(i.name));
  return found;
}

// What the claims awq_mmq.int8_doubles_fp16_* say of the instructions in these kernels.
TEST(PublishedKernels, OnlyTheMatrixInstructionOfGfx942DoesMoreInInt8ThanInFp16) {
  using Only = std::set<std::uint32_t>;
  for (const char* arch : {"gfx908", "gfx90a", "gfx1100", "gfx1151", "gfx1201"}) {
    EXPECT_EQ(multiply_adds_of(arch, "_i32_"), Only{4096}) << arch;
    EXPECT_EQ(multiply_adds_of(arch, "_f32_"), Only{4096}) << arch;
  }
  EXPECT_EQ(multiply_adds_of("gfx942", "_i32_"), Only{8192});
  EXPECT_EQ(multiply_adds_of("gfx942", "_f32_"), Only{4096});
  EXPECT_EQ(multiply_adds_of("gfx906", "_i32_"), Only{});
  EXPECT_EQ(multiply_adds_of("gfx906", "_f32_"), Only{});
}

TEST(PublishedKernels, AColumnOf512BytesAThreadSpillsAsPublishedAndLessWithAnHonestLaunchBound) {
  for (const auto& arch : isa::kArchs) {
    const auto& published = code_of("gated_delta_net", arch, "columns::kernel<1024, false>");
    const auto& bounded = code_of("gated_delta_net", arch, "columns::kernel<128, false>");
    EXPECT_GT(published.vgpr_spill, 0u) << arch;
    EXPECT_GT(published.scratch, 0u) << arch;
    EXPECT_LT(bounded.vgpr_spill, published.vgpr_spill) << arch;
  }
}

TEST(PublishedKernels, ARowOf512BytesAThreadAndOneTokenTakesMostOfTheRegisterFileButDoesNotSpill) {
  for (const auto& arch : isa::kArchs) {
    const auto& whole = code_of("gated_delta_net", arch, "net::kernel<1>");
    EXPECT_GE(whole.vgpr, 128u) << arch;  // the state alone
    EXPECT_EQ(whole.vgpr_spill, 0u) << arch;
    EXPECT_LT(code_of("gated_delta_net", arch, "net::kernel<16>").vgpr, whole.vgpr) << arch;
  }
}

}  // namespace
}  // namespace hiplab
