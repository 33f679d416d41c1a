// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "analysis/isa/instruction_mix.hpp"
#include "analysis/isa/occupancy.hpp"
#include "runner/user_error.hpp"
#include "tests/isa/code_objects_on_disk.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::isa {
namespace {

KernelCode kernel(const std::string& arch, std::uint32_t vgpr, std::uint32_t sgpr = 20, std::uint32_t lds = 0) {
  KernelCode k;
  k.arch = arch;
  k.vgpr = vgpr;
  k.sgpr = sgpr;
  k.lds = lds;
  k.wave = arch.starts_with("gfx9") ? 64 : 32;
  k.wgp_mode = !arch.starts_with("gfx9");
  return k;
}

TEST(Occupancy, FollowsTheRegisterFileOfEachArchitecture) {
  EXPECT_EQ(occupancy(kernel("gfx908", 24), 256).waves, 10u);
  EXPECT_EQ(occupancy(kernel("gfx908", 62), 256).waves, 4u);
  EXPECT_EQ(occupancy(kernel("gfx908", 64), 256).limit, "vgpr");
  EXPECT_EQ(occupancy(kernel("gfx90a", 128), 256).waves, 4u);
  EXPECT_EQ(occupancy(kernel("gfx90a", 129), 256).waves, 3u);
  EXPECT_EQ(occupancy(kernel("gfx1100", 96), 256).waves, 16u);
  EXPECT_EQ(occupancy(kernel("gfx1100", 97), 256).waves, 12u);
  EXPECT_EQ(occupancy(kernel("gfx906", 10, 102), 256).waves, 7u);
}

TEST(Occupancy, BlocksAreResidentWhole) {
  // 84 registers, rounded to 88, leave room for 5 waves a SIMD, 20 a compute unit.
  const auto waves = [](std::uint32_t threads) { return occupancy(kernel("gfx90a", 84), threads).waves; };
  EXPECT_EQ(waves(256), 5u) << "five blocks of 4 waves";
  EXPECT_EQ(waves(512), 4u) << "two blocks of 8";
  EXPECT_EQ(waves(768), 3u) << "one block of 12";
  EXPECT_EQ(waves(1024), 4u) << "one block of 16";
  EXPECT_EQ(occupancy(kernel("gfx90a", 84), 1024).limit, "vgpr");
}

TEST(Occupancy, OnRdnaABlockSpansAWorkGroupProcessorUnlessTheCodeSaysCuMode) {
  // 40 KiB: three fit into the 128 KiB of a work-group processor, one into the 64 KiB of a compute unit.
  KernelCode k = kernel("gfx1100", 24, 20, 40 * 1024);
  EXPECT_EQ(occupancy(k, 256).blocks, 3u);
  EXPECT_EQ(occupancy(k, 256).waves, 6u) << "24 waves on 4 SIMDs";
  k.wgp_mode = false;
  EXPECT_EQ(occupancy(k, 256).blocks, 1u);
  EXPECT_EQ(occupancy(k, 256).waves, 4u) << "8 waves on 2 SIMDs";
  EXPECT_EQ(occupancy(k, 256).limit, "lds");
}

TEST(Occupancy, BlocksOfTwoWavesRunOutOfBarriersAndThoseOfOneTakeNone) {
  const auto two = occupancy(kernel("gfx908", 24), 128);
  EXPECT_EQ(two.blocks, 16u);
  EXPECT_EQ(two.waves, 8u);
  EXPECT_EQ(two.limit, "blocks");
  EXPECT_EQ(occupancy(kernel("gfx908", 24), 64).waves, 10u);
  EXPECT_EQ(occupancy(kernel("gfx908", 24), 64).limit, "waves");
  EXPECT_EQ(occupancy(kernel("gfx1100", 24), 64).blocks, 32u) << "of two waves of 32; a work-group processor has 32";
}

TEST(Occupancy, ABlockThatDoesNotFitIsZeroAndSaysWhy) {
  const auto none = occupancy(kernel("gfx906", 256), 512);
  EXPECT_EQ(none.waves, 0u);
  EXPECT_EQ(none.limit, "vgpr");
}

TEST(Occupancy, LdsLimitsWhenBlocksAreFew) {
  const auto limited = occupancy(kernel("gfx908", 24, 20, 33000), 256);  // one block of four waves fits
  EXPECT_EQ(limited.waves, 1u);
  EXPECT_EQ(limited.limit, "lds");
  EXPECT_EQ(occupancy(kernel("gfx908", 24, 20, 1024), 256, 32 * 1024).waves, 1u);
}

TEST(Occupancy, UnknownArchitectureIsAnError) {
  EXPECT_THROW(occupancy(kernel("gfx1", 8), 64), UserError);
}

TEST(InstructionClass, NamesWidthsOfBothSpellings) {
  EXPECT_EQ(instruction_class("global_load_dwordx4"), "global_load_16B");
  EXPECT_EQ(instruction_class("global_load_b128"), "global_load_16B");
  EXPECT_EQ(instruction_class("ds_read2_b32"), "lds_read_8B");
  EXPECT_EQ(instruction_class("ds_load_2addr_b64"), "lds_read_16B");
  EXPECT_EQ(instruction_class("global_load_ushort"), "global_load_small");
  EXPECT_EQ(instruction_class("global_load_d16_b16"), "global_load_small");
  EXPECT_EQ(instruction_class("s_waitcnt"), "wait");
  EXPECT_EQ(instruction_class("v_dot2c_f32_f16"), "dot2");
  EXPECT_EQ(instruction_class("ds_bpermute_b32"), "lds_permute");
  EXPECT_EQ(instruction_class("global_atomic_cmpswap"), "global_atomic");
}

TEST(MultiplyAdds, FollowFromTheShapeInTheName) {
  EXPECT_EQ(multiply_adds("v_wmma_i32_16x16x16_iu8"), 4096u);
  EXPECT_EQ(multiply_adds("v_wmma_f32_16x16x16_f16"), 4096u);
  EXPECT_EQ(multiply_adds("v_mfma_i32_16x16x16i8"), 4096u);
  EXPECT_EQ(multiply_adds("v_mfma_i32_16x16x32_i8"), 8192u);
  EXPECT_EQ(multiply_adds("v_mfma_f32_32x32x8f16"), 8192u);
  EXPECT_EQ(multiply_adds("v_dot4_i32_i8"), 0u);
  EXPECT_EQ(multiply_adds("v_mfma_"), 0u);
  EXPECT_EQ(multiply_adds("v_wmma_i32_16x16"), 0u);
}

TEST(InstructionClass, ABufferAccessByAnOffsetAloneIsScratch) {
  EXPECT_EQ(instruction_class("buffer_load_dword", "v1, off, s[24:27], 0 offset:4"), "scratch");
  EXPECT_EQ(instruction_class("buffer_store_dword", "v1, v2, s[0:3], 0 offen"), "scratch");
  EXPECT_EQ(instruction_class("scratch_load_b32", "v1, off, off"), "scratch");
  EXPECT_EQ(instruction_class("buffer_load_dword", "v1, v2, s[4:7], 0 idxen"), "global_load_4B");
  EXPECT_EQ(instruction_class("global_load_dword", "v1, v2, s[4:5]"), "global_load_4B");
}

TEST(InstructionClass, OnlyKernelsWithScratchHaveScratchAccessesAndTheyAllHaveSome) {
  for (const char* experiment : {"awq_mmq_gfx1151", "decode_w4a16", "door", "gated_delta_net", "wo_split"})
    for (const auto& arch : kArchs)
      for (const auto& k : kernels_of(experiment, arch)) {
        const auto mix = instruction_mix(k.instructions);
        EXPECT_EQ(mix.contains("scratch"), k.scratch > 0) << arch << " " << k.name << " has " << k.scratch << " bytes";
      }
}

TEST(HotLoop, IsTheInnermostLoopWithTheMostVectorWork) {
  KernelCode k;
  // 0..3: a small loop; 4..9 an outer loop that holds 5..8.
  const char* names[] = {"v_add", "s_add", "v_mul", "s_cbranch", "v_add",
                         "v_fma", "v_fma", "v_fma", "s_cbranch", "s_cbranch"};
  const std::int64_t targets[] = {-1, -1, -1, 0, -1, -1, -1, -1, 20, 16};
  for (int i = 0; i < 10; ++i)
    k.instructions.push_back({static_cast<std::uint64_t>(4 * i), names[i], "", 4, targets[i], ""});
  const auto loop = hot_loop(k);
  ASSERT_EQ(loop.size(), 4u);
  EXPECT_EQ(loop.front().address, 20u);
}

/// One instruction every four bytes; a target of -1: none.
KernelCode with_flow(const std::vector<std::pair<const char*, std::int64_t>>& code) {
  KernelCode k;
  for (const auto& [name, target] : code)
    k.instructions.push_back({4 * k.instructions.size(), name, "", 4, target < 0 ? -1 : 4 * target, ""});
  return k;
}

TEST(HotLoop, AJumpBackFromBehindTheEndIsNoLoopUnlessItIsReached) {
  // 0..2: the loop. 5..9 is out of line, reached from 3, and goes back to 4: no loop, though it holds more.
  const KernelCode cold = with_flow({{"v_add", -1},
                                     {"v_mul", -1},
                                     {"s_cbranch", 0},
                                     {"s_cbranch", 5},
                                     {"s_endpgm", -1},
                                     {"v_fma", -1},
                                     {"v_fma", -1},
                                     {"v_fma", -1},
                                     {"v_fma", -1},
                                     {"s_branch", 4}});
  const auto loop = hot_loop(cold);
  ASSERT_EQ(loop.size(), 3u);
  EXPECT_EQ(loop.front().address, 0u);
  // A part of the loop's body behind the end: it counts, what lies between does not.
  const KernelCode moved = with_flow({{"v_add", -1},
                                      {"s_cbranch", 5},
                                      {"s_cbranch", 0},
                                      {"v_mul", -1},
                                      {"s_endpgm", -1},
                                      {"global_load_dwordx4", -1},
                                      {"s_branch", 2}});
  const auto body = instruction_mix(hot_loop(moved));
  EXPECT_EQ(body.at("global_load_16B"), 1u);
  EXPECT_EQ(body.at("valu"), 1u) << "v_add, not v_mul";
  EXPECT_EQ(body.count("salu"), 0u) << "the end is outside";
}

TEST(HotLoop, AShortLoopWithinDoesNotHideTheLoopOfTheWork) {
  // 0..9: the loop over K with its matrix instructions; 1..2 fills LDS within it.
  const KernelCode k = with_flow({{"v_add", -1},
                                  {"ds_write_b128", -1},
                                  {"s_cbranch", 1},
                                  {"v_mfma", -1},
                                  {"v_mfma", -1},
                                  {"v_mfma", -1},
                                  {"v_mfma", -1},
                                  {"v_mfma", -1},
                                  {"v_mfma", -1},
                                  {"s_cbranch", 0},
                                  {"s_endpgm", -1}});
  EXPECT_EQ(instruction_mix(hot_loop(k)).at("mfma"), 6u);
}

TEST(HotLoop, OfTheMatrixKernelsHoldsTheMatrixInstructionsAndNoneTheEnd) {
  for (const char* arch : {"gfx908", "gfx90a", "gfx942", "gfx1100", "gfx1151", "gfx1201"})
    for (const auto& k : kernels_of("awq_mmq_gfx1151", arch)) {
      const auto whole = instruction_mix(k.instructions), loop = instruction_mix(hot_loop(k));
      for (const char* unit : {"mfma", "wmma"})
        if (whole.count(unit)) {
          EXPECT_EQ(loop.count(unit), 1u) << arch << " " << k.name;
        }
    }
  for (const char* experiment : {"awq_mmq_gfx1151", "bandwidth", "wo_split"})
    for (const auto& k : kernels_of(experiment, "gfx1151"))
      for (const auto& i : hot_loop(k)) EXPECT_NE(i.name, "s_endpgm") << k.name;
}

TEST(InstructionMix, ADualIssuedDotProductCounts) {
  EXPECT_EQ(instruction_class("v_dual_dot2acc_f32_f16", "v1, v2, v3 :: v_dual_mov_b32 v4, v5"), "dot2");
  EXPECT_EQ(instruction_class("v_dual_mov_b32", "v4, v5 :: v_dual_dot2acc_f32_f16 v1, v2, v3"), "dot2");
  EXPECT_EQ(instruction_class("v_dual_mov_b32", "v4, v5 :: v_dual_add_f32 v1, v2, v3"), "valu");
}

TEST(InstructionMix, TwoDotProductsInOneInstructionCountTwice) {
  const std::vector<Instruction> code = {
      {0, "v_dual_dot2acc_f32_f16", "v1, v2, v3 :: v_dual_dot2acc_f32_f16 v4, v5, v6", 8, -1, ""},
      {8, "v_dual_mov_b32", "v4, v5 :: v_dual_dot2acc_f32_f16 v1, v2, v3", 8, -1, ""}};
  EXPECT_EQ(instruction_mix(code).at("dot2"), 3u);
}

TEST(Digest, IgnoresWhereTheCodeLiesAndWhatItIsCalled) {
  KernelCode a = kernel("gfx908", 10);
  a.instructions = {{100, "v_add_f32", "v1, v2, v3", 4, -1, "02020702"},
                    {104, "s_cbranch_scc1", "65534", 4, 100, "BF85FFFE"}};
  KernelCode moved = a;
  moved.name = moved.symbol = "another";
  for (auto& i : moved.instructions) {
    i.address += 4096;
    if (i.target >= 0) i.target += 4096;
  }
  EXPECT_EQ(digest(a), digest(moved));
}

TEST(Digest, SeesEverythingThatDecidesHowALaunchRuns) {
  KernelCode a = kernel("gfx1100", 10);
  a.instructions = {{100, "v_add_f32", "v1, v2, v3", 4, -1, "02020702"}};
  std::vector<KernelCode> others(10, a);
  others[0].instructions[0].encoding = "02020902";          // an operand
  others[1].instructions[0].encoding = "D501000100020702";  // the same operation in eight bytes
  others[2].vgpr += 1;
  others[3].agpr += 1;
  others[4].sgpr += 1;
  others[5].lds += 4;
  others[6].scratch += 4;
  others[7].wave = 64;
  others[8].wgp_mode = !a.wgp_mode;
  others[9].most_threads = 256;  // the largest block: a launch of more is refused
  std::set<std::string> digests = {digest(a)};
  for (const auto& other : others) digests.insert(digest(other));
  EXPECT_EQ(digests.size(), others.size() + 1);
}

TEST(Digest, OfKernelsOnDiskIsMadeOfTheirEncodedInstructions) {
  for (const auto& arch : kArchs)
    for (const auto& k : kernels_of("door", arch))
      for (const auto& i : k.instructions)
        ASSERT_EQ(i.encoding.size(), 2 * i.bytes) << arch << " " << k.name << " " << i.name;
}

TEST(CodeObject, ReadsResourcesNamesAndEverySource) {
  for (const auto& arch : kArchs) {
    const auto& kernels = kernels_of("gptq_mi100", arch);
    std::vector<KernelCode> baseline;
    for (const auto& k : kernels)
      if (k.name.starts_with("hiplab::gptq::baseline::kernel<") && k.name.ends_with(", 128>")) baseline.push_back(k);
    ASSERT_EQ(baseline.size(), 16u) << arch;  // 8 row counts, with and without marks
    for (const auto& k : baseline) {
      EXPECT_EQ(k.arch, arch);
      EXPECT_EQ(k.wave, arch.starts_with("gfx9") ? 64u : 32u);
      EXPECT_GT(k.vgpr, 0u) << k.name;
      EXPECT_GT(k.code_bytes(), 1000u) << k.name;
      EXPECT_EQ(k.instructions.back().name, "s_endpgm") << k.name;
      EXPECT_FALSE(hot_loop(k).empty()) << k.name;
    }
    EXPECT_EQ(baseline.front().name, "hiplab::gptq::baseline::kernel<1, false, 128>");
    EXPECT_EQ(baseline.front().lds, 256u);
  }
}

TEST(CodeObject, AForeignFileIsRefusedByName) {
  const auto path = test::own_folder() / "foreign.co";
  std::ofstream(path) << "no ELF";
  try {
    read_code_object(path);
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("foreign.co"), std::string::npos);
  }
  EXPECT_THROW(read_code_object("/nowhere.co"), UserError);
}

}  // namespace
}  // namespace hiplab::isa
