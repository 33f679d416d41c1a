// SPDX-License-Identifier: MIT
// What the door's functions and the variants must become in machine code, on each of the seven architectures.
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "analysis/isa/instruction_mix.hpp"
#include "tests/isa/code_objects_on_disk.hpp"

namespace hiplab::isa {
namespace {

/// Every kernel whose name contains `kernel` has an instruction of this class (or mnemonic prefix) on the named
/// architectures, and none on the others.
struct Rule {
  const char* experiment;
  const char* kernel;
  const char* what;
  std::vector<std::string> on;
};

const std::vector<std::string> kAll = kArchs;
const std::vector<std::string> kMfma = {"gfx908", "gfx90a", "gfx942"};
const std::vector<std::string> kWmma = {"gfx1100", "gfx1151", "gfx1201"};
const std::vector<std::string> kPackedAtomic = {"gfx90a", "gfx942", "gfx1201"};
const std::vector<std::string> kNoPackedAtomic = {"gfx906", "gfx908", "gfx1100", "gfx1151"};

const std::vector<Rule> kRules = {
    {"door", "door::numbers", "dot2", kAll},
    {"door", "door::numbers", "dot4", kAll},
    {"door", "door::numbers", "v_pk_fma_f16", kAll},
    {"door", "door::numbers", "v_perm_b32", kAll},
    {"door", "door::matrix_int8", "mfma", kMfma},
    {"door", "door::matrix_int8", "wmma", kWmma},
    {"door", "door::matrix_fp16", "mfma", kMfma},
    {"door", "door::matrix_fp16", "wmma", kWmma},
    {"door", "door::matrix_int8", "lds_permute", {"gfx906"}},
    {"door", "door::matrix_fp16", "lds_permute", {"gfx906"}},
    {"door", "door::shuffles", "lds_permute", kAll},
    {"door", "door::memory", "global_load_16B", kAll},
    {"door", "door::memory", "global_store_16B", kAll},
    {"door", "door::memory", "lds_write_16B", kAll},
    {"door", "door::memory", "barrier", kAll},
    {"door", "door::atomics", "global_atomic_pk_add_f16", kPackedAtomic},
    {"door", "door::atomics", "lds_atomic", kAll},
    {"bandwidth", "read::kernel<hiplab::hip::vec<unsigned int, 4> >", "global_load_16B", kAll},
    {"bandwidth", "read::kernel<hiplab::hip::vec<unsigned int, 2> >", "global_load_8B", kAll},
    {"bandwidth", "read::kernel<hiplab::hip::vec<unsigned int, 1> >", "global_load_4B", kAll},
    {"bandwidth", "triad::kernel<hiplab::hip::vec<float, 4> >", "global_store_16B", kAll},
    {"door", "door::grid_wait", "s_sleep", kAll},
    {"door", "door::grid_wait", "global_atomic", kAll},
    {"bandwidth", "copy::kernel<hiplab::hip::vec<unsigned int, 4> >", "global_load_16B", kAll},
    {"bandwidth", "copy::kernel<hiplab::hip::vec<unsigned int, 4> >", "global_store_16B", kAll},
    {"bandwidth", "copy::kernel<hiplab::hip::vec<unsigned int, 2> >", "global_store_8B", kAll},
    {"bandwidth", "copy::kernel<hiplab::hip::vec<unsigned int, 1> >", "global_store_4B", kAll},
    {"bandwidth", "scale::kernel<hiplab::hip::vec<float, 4> >", "global_store_16B", kAll},
    {"bandwidth", "scale::kernel<hiplab::hip::vec<float, 2> >", "global_store_8B", kAll},
    {"bandwidth", "scale::kernel<hiplab::hip::vec<float, 1> >", "global_store_4B", kAll},
    {"bandwidth", "write::kernel<hiplab::hip::vec<unsigned int, 4> >", "global_store_16B", kAll},
    {"bandwidth", "write::kernel<hiplab::hip::vec<unsigned int, 2> >", "global_store_8B", kAll},
    {"bandwidth", "write::kernel<hiplab::hip::vec<unsigned int, 1> >", "global_store_4B", kAll},
    {"bandwidth", "triad::kernel<hiplab::hip::vec<float, 2> >", "global_store_8B", kAll},
    {"bandwidth", "triad::kernel<hiplab::hip::vec<float, 1> >", "global_store_4B", kAll},
    {"awq_mmq_gfx1151", "awq_mmq::kernel", "v_mfma_i32_16x16x", kMfma},
    {"awq_mmq_gfx1151", "awq_mmq::kernel", "v_wmma_i32_16x16x16_iu8", kWmma},
    {"awq_mmq_gfx1151", "awq_mmq::kernel", "lds_permute", {"gfx906"}},
    {"awq_mmq_gfx1151", "awq_mmq::kernel", "barrier", kAll},
    {"awq_mmq_gfx1151", "awq_mmq::wide_step::kernel", "v_mfma_i32_16x16x", kMfma},
    {"awq_mmq_gfx1151", "awq_mmq::wide_step::kernel", "v_wmma_i32_16x16x16_iu8", kWmma},
    {"awq_mmq_gfx1151", "awq_mmq::wide_step::kernel", "lds_permute", {"gfx906"}},
    {"awq_mmq_gfx1151", "awq_mmq::wide_step::kernel", "barrier", kAll},
    {"awq_mmq_gfx1151", "stream::kernel", "global_load_16B", kAll},
    {"awq_mmq_gfx1151", "stream::kernel", "lds_read_16B", kAll},
    {"awq_mmq_gfx1151", "stream::kernel<signed char", "v_mfma_i32_16x16x", kMfma},
    {"awq_mmq_gfx1151", "stream::kernel<signed char", "v_wmma_i32_16x16x16_iu8", kWmma},
    {"awq_mmq_gfx1151", "stream::kernel<hiplab::hip::half", "v_mfma_f32_16x16x", kMfma},
    {"awq_mmq_gfx1151", "stream::kernel<hiplab::hip::half", "v_wmma_f32_16x16x16_f16", kWmma},
    {"awq_mmq_gfx1151", "stream::arrange", "global_load_8B", kAll},
    {"awq_mmq_gfx1151", "gemv::kernel", "global_load_16B", kAll},
    {"awq_mmq_gfx1151", "gemv::kernel", "dot2", kAll},
    {"awq_mmq_gfx1151", "gemv::kernel", "mfma", {}},
    {"awq_mmq_gfx1151", "gemv::kernel", "wmma", {}},
    {"awq_mmq_gfx1151", "quantize_rows", "global_load_8B", kAll},
    {"awq_mmq_gfx1151", "quantize_blocks", "global_load_16B", kAll},
    {"awq_mmq_gfx1151", "receipts::scalar_v0", "global_load_4B", kAll},
    {"awq_mmq_gfx1151", "receipts::all_zero", "global_store_small", kAll},
    {"gated_delta_net", "gated_delta_net::columns::kernel", "global_load_4B", kAll},
    {"gated_delta_net", "gated_delta_net::kernel", "global_load_16B", kAll},
    {"kv_quant_rx9070", "kv_quant::faithful::kernel", "lds_permute", kAll},
    {"kv_quant_rx9070", "kv_quant::faithful::kernel", "v_exp_f32", kAll},
    {"kv_quant_rx9070", "kv_quant::faithful::kernel<hiplab::kv_quant::Floating", "global_load_16B", kAll},
    {"kv_quant_rx9070", "gqa_shared::kernel", "v_exp_f32", kAll},
    {"kv_quant_rx9070", "gqa_shared::kernel", "lds_read_16B", kAll},
    {"kv_quant_rx9070", "gqa_shared::kernel", "global_atomic", {}},
    {"kv_quant_rx9070", "gqa_shared::kernel<hiplab::kv_quant::Floating", "global_load_16B", kAll},
    {"kv_quant_rx9070", "kv_quant::fast::kernel", "v_mfma_f32_16x16x", kMfma},
    {"kv_quant_rx9070", "kv_quant::fast::kernel", "v_wmma_f32_16x16x16_f16", kWmma},
    {"kv_quant_rx9070", "kv_quant::fast::kernel", "lds_permute", kAll},
    {"kv_quant_rx9070", "kv_quant::fast::kernel", "v_exp_f32", kAll},
    {"kv_quant_rx9070", "kv_quant::fast::kernel<hiplab::kv_quant::Floating", "lds_write_16B", kAll},
    {"kv_quant_rx9070", "merge::kernel", "v_exp_f32", kAll},
    {"kv_quant_rx9070", "store::kernel", "lds_write_4B", kAll},
    {"kv_quant_rx9070", "load_back::kernel", "lds_write_8B", kAll},
    {"attention_gate_rx9070", "gqa_shared::kernel", "v_exp_f32", kAll},
    {"attention_gate_rx9070", "merge::kernel", "v_exp_f32", kAll},
    {"kv_sweep_strix_halo", "kv_quant::faithful::kernel", "lds_permute", kAll},
    {"kv_sweep_strix_halo", "gqa_shared::kernel", "v_exp_f32", kAll},
    {"kv_sweep_strix_halo", "gqa_shared::kernel", "lds_read_16B", kAll},
    {"kv_sweep_strix_halo", "merge::kernel", "v_exp_f32", kAll},
    {"kv_sweep_strix_halo", "store::kernel", "lds_write_4B", kAll},
    {"kv_sweep_strix_halo", "load_back::kernel", "lds_write_8B", kAll},
    {"kv_sweep_strix_halo", "full_copy::append", "global_store_small", kAll},
    {"kv_sweep_strix_halo", "full_copy::fill_mask", "global_store_small", kAll},
    {"kv_sweep_strix_halo", "full_copy::fill_scores", "lds_write_4B", kAll},
    {"kv_sweep_strix_halo", "full_copy::fill_weights", "v_exp_f32", kAll},
    {"kv_sweep_strix_halo", "full_copy::weigh", "global_load_small", kAll},
    {"kv_sweep_strix_halo", "tiled::own_tokens", "v_exp_f32", kAll},
    {"kv_sweep_strix_halo", "count_written::fill", "global_store_4B", kAll},
    {"kv_sweep_strix_halo", "count_written::count", "global_load_4B", kAll},
    {"kv_quality_rx9070", "quality::scores", "global_store_4B", kAll},
    {"kv_quality_rx9070", "quality::soften", "v_exp_f32", kAll},
    {"kv_quality_rx9070", "quality::outputs", "global_store_4B", kAll},
    {"kv_quality_rx9070", "quality::measure", "global_store_4B", kAll},
    {"kv_quality_rx9070", "quality::cost", "global_store_4B", kAll},
    {"context_limit_rx9070", "kv_prefill::gather", "global_store_small", kAll},
    {"context_limit_rx9070", "kv_prefill::places", "global_store_4B", kAll},
    {"context_limit_rx9070", "full_copy::append", "global_store_small", kAll},
    {"context_limit_rx9070", "full_copy::fill_mask", "global_store_small", kAll},
    {"context_limit_rx9070", "full_copy::fill_scores", "lds_write_4B", kAll},
    {"context_limit_rx9070", "full_copy::fill_weights", "v_exp_f32", kAll},
    {"context_limit_rx9070", "full_copy::weigh", "global_load_small", kAll},
    {"context_limit_rx9070", "tiled::own_tokens", "v_exp_f32", kAll},
    {"context_limit_rx9070", "gqa_shared::kernel", "v_exp_f32", kAll},
    {"context_limit_rx9070", "merge::kernel", "v_exp_f32", kAll},
    {"context_limit_rx9070", "store::kernel", "lds_write_4B", kAll},
    {"context_limit_rx9070", "load_back::kernel", "lds_write_8B", kAll},
    {"moe_quant_rx9070", "moe_quant::widen", "global_load_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::widen", "global_store_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::normalize", "lds_permute", kAll},
    {"moe_quant_rx9070", "moe_quant::rotate", "lds_permute", kAll},
    {"moe_quant_rx9070", "moe_quant::search", "global_load_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::search", "global_store_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::pack", "global_load_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::fused::kernel", "global_load_16B", kAll},
    {"moe_quant_rx9070", "moe_quant::fused::kernel", "lds_permute", kAll},
    {"wo_split", "faithful::kernel", "global_load_4B", kAll},
    {"wo_split", "faithful::kernel", "global_atomic", kAll},
    {"wo_split", "fused::kernel", "global_load_16B", kAll},
    {"wo_split", "fused::kernel", "global_atomic", kAll},
    {"wo_split", "fused::kernel", "s_sleep", kAll},
    {"gptq_mi100", "alt::kernel", "global_atomic", kAll},
    {"gptq_mi100", "alt::kernel", "pk_fma", kAll},
    {"gptq_mi100", "baseline_widths::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "launch_bounds::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "dequant_gemm::dequantize", "global_store_small", kAll},
    {"wo_split", "fast::kernel", "global_load_16B", kAll},
    {"wo_split", "fast::kernel", "v_pk_mul_f16", kAll},
    {"wo_split", "fast::kernel", "v_perm_b32", kAll},
    {"wo_split", "fast::kernel", "lds_read_16B", kAll},
    {"wo_split", "fast::kernel", "global_atomic", {}},
    {"wo_split", "coalesced::kernel", "lds_permute", kAll},
    {"wo_split", "faithful::kernel", "lds_permute", {}},
    {"gptq_mi100", "baseline::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "baseline::kernel", "v_pk_fma_f16", kAll},
    {"gptq_mi100", "baseline::kernel", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "baseline::kernel", "global_atomic_cmpswap", kNoPackedAtomic},
    {"gptq_mi100", "baseline::kernel", "dot2", {}},
    {"gptq_mi100", "fdot2_as_published::kernel", "dot2", {}},
    {"gptq_mi100", "fdot2_as_published::kernel<", "v_pk_fma_f16", kAll},
    {"gptq_mi100", "fdot2_as_published::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "fp32_reduce::sum_planes", "global_load_8B", kAll},
    {"gptq_mi100", "fdot2::kernel", "dot2", kAll},
    {"gptq_mi100", "fp32_reduce::kernel", "dot2", kAll},
    {"gptq_mi100", "fp32_reduce::", "global_atomic", {}},
    {"gptq_mi100", "fp32_reduce::kernel", "global_store_16B", kAll},
    {"gptq_mi100", "vec_int2::kernel", "global_load_16B", {}},
    {"gptq_mi100", "vec_int2::kernel", "global_load_8B", kAll},
    {"gptq_mi100", "vec_int::kernel", "global_load_16B", {}},
    {"gptq_mi100", "vec_int::kernel", "global_load_4B", kAll},
    {"gptq_mi100", "lds_coalesced::kernel", "lds_read_16B", kAll},
    {"gptq_mi100", "lds_coalesced::kernel", "global_load_16B", {}},
    {"gptq_mi100", "transposed::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "wave_shuffle::kernel", "lds_permute", kAll},
    {"gptq_mi100", "wave_shuffle::kernel", "global_load_16B", kAll},
    {"gptq_mi100", "baseline_widths::kernel<8", "dot2", {}},
    {"gptq_mi100", "baseline_widths::kernel<8", "v_pk_fma_f16", {}},
    {"gptq_mi100", "fdot2_as_published::kernel_8bit", "v_pk_fma_f16", {}},
    {"gptq_mi100", "fdot2_as_published::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "::fdot2::kernel_8bit", "global_load_16B", kAll},
    {"gptq_mi100", "::fdot2::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "::fdot2::kernel_8bit", "global_atomic_cmpswap", kNoPackedAtomic},
    {"gptq_mi100", "vec_int2::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "vec_int::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "lds_coalesced::kernel_8bit", "barrier", kAll},
    {"gptq_mi100", "transposed::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "wave_shuffle::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "mfma::kernel_8bit", "global_atomic_pk_add_f16", kPackedAtomic},
    {"gptq_mi100", "mfma::kernel", "v_mfma_f32_16x16x", kMfma},
    {"gptq_mi100", "mfma::kernel", "v_wmma_f32_16x16x16_f16", kWmma},
    {"gptq_mi100", "mfma::kernel", "lds_permute", {"gfx906"}},
    {"decode_w4a16", "rows::kernel", "global_load_4B", kAll},
    {"decode_w4a16", "rows::kernel", "dot2", {}},
    {"decode_w4a16", "vector::kernel", "global_load_16B", kAll},
    {"decode_w4a16", "vector::kernel<hiplab::decode_w4a16::vector::OneByOne", "dot2", {}},
    {"decode_w4a16", "vector::kernel<hiplab::decode_w4a16::vector::Pairs", "dot2", kAll},
    {"decode_w4a16", "vector::kernel<hiplab::decode_w4a16::vector::Pairs", "v_pk_add_f16", kAll},
    {"decode_w4a16", "tile::kernel", "global_load_16B", kAll},
    {"decode_w4a16", "tile::kernel", "v_mfma_f32_16x16x", kMfma},
    {"decode_w4a16", "tile::kernel", "v_wmma_f32_16x16x16_f16", kWmma},
    {"decode_w4a16", "tile::kernel", "scratch", {}},
    {"decode_w4a16", "runs::kernel", "global_load_16B", kAll},
    {"decode_w4a16", "runs::kernel", "v_mfma_f32_16x16x", kMfma},
    {"decode_w4a16", "runs::kernel", "v_wmma_f32_16x16x16_f16", kWmma},
    {"decode_w4a16", "runs::kernel", "scratch", {}},
    {"decode_w4a16", "runs::Compiled<1, true, 20, 1>", "lds_read_16B", kAll},
    {"decode_w4a16", "digits::kernel", "global_load_16B", kAll},
    {"decode_w4a16", "digits::kernel", "lds_read_16B", kAll},
    {"decode_w4a16", "digits::kernel", "v_mfma_i32_16x16x", kMfma},
    {"decode_w4a16", "digits::kernel", "v_wmma_i32_16x16x16_iu8", kWmma},
    {"decode_w4a16", "digits::kernel", "scratch", {}},
    {"decode_w4a16", "Compiled<1, 1, true, false, 32, 1>", "v_pk_add_f16", kAll},
    {"decode_w4a16", "Compiled<1, 1, true, true, 32, 1>", "v_pk_add_f16", {}},
    {"selftest", "sound::kernel", "global_load_4B", kAll},
    {"selftest", "wrong_lane::kernel", "global_load_4B", kAll},
    {"selftest", "racy::kernel", "barrier", kAll},
    {"selftest", "racy::kernel", "lds_write_4B", kAll},
    {"selftest", "out_of_bounds::kernel", "global_store_4B", kAll},
    {"selftest", "not_a_number::kernel", "global_store_4B", kAll},
    {"selftest", "unwritten::kernel", "global_store_4B", kAll},
    {"selftest", "collapsed::kernel", "global_load_4B", {}},
    {"selftest", "collapsed::kernel", "global_store_4B", kAll},
    {"selftest", "work_skipped::kernel", "global_load_4B", kAll},
    {"selftest", "order_dependent::kernel", "global_atomic", kAll},
};

bool contains(const KernelCode& kernel, const std::string& what) {
  return std::any_of(kernel.instructions.begin(), kernel.instructions.end(), [&](const Instruction& i) {
    return instruction_class(i.name, i.operands) == what || i.name.starts_with(what);
  });
}

TEST(Instructions, EveryRuleHoldsOnEveryArchitecture) {
  for (const auto& rule : kRules)
    for (const auto& arch : kArchs) {
      const bool wanted = std::find(rule.on.begin(), rule.on.end(), arch) != rule.on.end();
      int seen = 0;
      for (const auto& kernel : kernels_of(rule.experiment, arch)) {
        if (kernel.name.find(rule.kernel) == std::string::npos) continue;
        ++seen;
        EXPECT_EQ(contains(kernel, rule.what), wanted)
            << arch << " " << kernel.name << (wanted ? " lacks " : " has ") << rule.what;
      }
      EXPECT_GT(seen, 0) << "no kernel of " << rule.experiment << " is named " << rule.kernel << " on " << arch;
    }
}

TEST(Instructions, EveryKernelMeetsARuleThatAsksForSomethingOnEveryArchitecture) {
  std::vector<std::string> experiments;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects"))
    experiments.push_back(entry.path().filename().string());
  ASSERT_GE(experiments.size(), 6u);
  for (const auto& experiment : experiments)
    for (const auto& arch : kArchs)
      for (const auto& kernel : kernels_of(experiment, arch))
        EXPECT_TRUE(std::any_of(kRules.begin(), kRules.end(),
                                [&](const Rule& rule) {
                                  return rule.experiment == experiment &&
                                         kernel.name.find(rule.kernel) != std::string::npos &&
                                         std::find(rule.on.begin(), rule.on.end(), arch) != rule.on.end();
                                }))
            << arch << " " << experiment << " " << kernel.name;
}

TEST(Instructions, TheCheckerSeesAMissingInstruction) {
  // The width-4 read kernel has no 16-byte load: the rule that asks for one must be red there.
  for (const auto& kernel : kernels_of("bandwidth", "gfx908"))
    if (kernel.name.find("read::kernel<hiplab::hip::vec<unsigned int, 1> >") != std::string::npos) {
      EXPECT_FALSE(contains(kernel, "global_load_16B"));
    }
}

/// How many loads of this class the hot loops of the kernels named so have, as "count" of each; empty: there is none.
std::vector<std::uint32_t> hot_loads(const std::string& prefix, const std::string& end, const std::string& arch,
                                     const std::string& load) {
  std::vector<std::uint32_t> counts;
  for (const auto& kernel : kernels_of("gptq_mi100", arch)) {
    if (!kernel.name.starts_with(prefix) || !kernel.name.ends_with(end)) continue;
    const auto mix = instruction_mix(hot_loop(kernel));
    counts.push_back(mix.count(load) ? mix.at(load) : 0);
  }
  return counts;
}

TEST(Instructions, BaselineReadsItsWeightsInSixteenBytesOnly) {
  // In the hot loop, per 32 k: four 16-byte loads of codes; where a new group begins, 8 bytes of scales and 4 of zeros.
  for (const auto& arch : kArchs) {
    int seen = 0;
    for (const auto& kernel : kernels_of("gptq_mi100", arch)) {
      if (!kernel.name.starts_with("hiplab::gptq::baseline::kernel<") || !kernel.name.ends_with("false, 128>"))
        continue;
      ++seen;
      auto mix = instruction_mix(hot_loop(kernel));
      const std::uint32_t steps = mix["global_load_16B"] / 4;
      EXPECT_GE(steps, 1u) << arch << " " << kernel.name;
      EXPECT_EQ(mix["global_load_16B"], 4 * steps) << arch << " " << kernel.name;
      EXPECT_LE(mix["global_load_8B"], steps) << arch << " " << kernel.name;
      EXPECT_LE(mix["global_load_4B"], steps) << arch << " " << kernel.name;
      EXPECT_EQ(mix["global_load_small"], 0u) << arch << " " << kernel.name;
    }
    EXPECT_EQ(seen, 8) << arch << ": one kernel for each number of rows";
  }
}

TEST(Instructions, TheCalledDotProductsAreTheHotLoop) {
  // One row and 32 k: four columns of eight words, two products a word.
  for (const auto& arch : kArchs) {
    int seen = 0;
    for (const auto& kernel : kernels_of("gptq_mi100", arch)) {
      if (kernel.name != "hiplab::gptq::fdot2::kernel<1, 128>") continue;
      ++seen;
      EXPECT_GE(instruction_mix(hot_loop(kernel))["dot2"], 64u) << arch;
    }
    EXPECT_EQ(seen, 1) << arch;
  }
}

TEST(Instructions, NarrowVariantsReadTheirWordsInLoadsOfTheirOwnWidthAtEightBits) {
  // Per 8 k two rows of four words: four 8-byte or eight 4-byte loads, and none of 16 bytes.
  for (const auto& arch : kArchs) {
    for (const auto count : hot_loads("hiplab::gptq::vec_int2::kernel_8bit<", ">", arch, "global_load_8B"))
      EXPECT_GE(count, 4u) << arch;
    for (const auto count : hot_loads("hiplab::gptq::vec_int::kernel_8bit<", ">", arch, "global_load_4B"))
      EXPECT_GE(count, 8u) << arch;
    EXPECT_EQ(hot_loads("hiplab::gptq::vec_int::kernel_8bit<", ">", arch, "global_load_16B"),
              std::vector<std::uint32_t>(8, 0))
        << arch;
  }
}

/// Digest of the kernel whose name ends with `name`; empty: there is none.
std::string digest_of(const std::string& name, const std::string& arch) {
  for (const auto& kernel : kernels_of("gptq_mi100", arch))
    if (kernel.name.ends_with(name)) return digest(kernel);
  return "";
}

TEST(SameCode, TheFdot2EditAsPublishedIsBaselinesMachineCodeAtBothWidths) {
  for (const auto& arch : kArchs)
    for (int rows = 1; rows <= 8; ++rows) {
      const std::string r = std::to_string(rows), where = arch + " rows " + r;
      const std::string edited = digest_of("fdot2_as_published::kernel<" + r + ">", arch);
      ASSERT_FALSE(edited.empty()) << where;
      EXPECT_EQ(edited, digest_of("baseline::kernel<" + r + ", false, 128>", arch)) << where;
      EXPECT_NE(edited, digest_of("::fdot2::kernel<" + r + ", 128>", arch)) << where;  // the called form differs
      const std::string edited_8bit = digest_of("fdot2_as_published::kernel_8bit<" + r + ">", arch);
      ASSERT_FALSE(edited_8bit.empty()) << where;
      EXPECT_EQ(edited_8bit, digest_of("baseline_widths::kernel<8, " + r + ", false, 128>", arch)) << where;
    }
}

}  // namespace
}  // namespace hiplab::isa
