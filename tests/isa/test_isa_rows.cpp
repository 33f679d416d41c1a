// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>

#include "analysis/isa/instruction_mix.hpp"
#include "analysis/isa/isa_change.hpp"
#include "analysis/isa/isa_json.hpp"
#include "analysis/isa/isa_table.hpp"
#include "analysis/isa/loop_cycles.hpp"
#include "analysis/isa/tool_output.hpp"
#include "analysis/isa/variant_code.hpp"
#include "runner/user_error.hpp"
#include "tests/isa/code_objects_on_disk.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::isa {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects";

TEST(NameOf, IsTheNamespaceOfKernelOrTheFunctionItself) {
  EXPECT_EQ(name_of("hiplab::gptq::baseline::kernel<1, false>"), "baseline");
  EXPECT_EQ(name_of("hiplab::bandwidth::read::kernel<hiplab::hip::vec<unsigned int, 4> >"), "read");
  EXPECT_EQ(name_of("hiplab::door::numbers"), "numbers");
  EXPECT_EQ(name_of("hiplab::gptq::fdot2::kernel_8bit<1>"), "fdot2::kernel_8bit");
  EXPECT_EQ(name_of("hiplab::gated_delta_net::kernel<16>"), "gated_delta_net");
  EXPECT_EQ(name_of("numbers"), "numbers");
}

TEST(ReadRows, GiveNoTwoFunctionsOfAnExperimentOneName) {
  for (const char* experiment : {"gptq_mi100", "awq_mmq_gfx1151", "wo_split", "gated_delta_net", "decode_w4a16", "kv_quant_rx9070"}) {
    std::map<std::string, std::string> function_of;
    for (const auto& row : read_rows(kFolder, {experiment}, {"gfx908"})) {
      const std::string function = row.kernel.substr(0, row.kernel.find('<'));
      EXPECT_EQ(function_of.try_emplace(name_of(row.kernel), function).first->second, function);
    }
  }
}

TEST(ReadRows, GivesEveryArchitectureOfAnExperiment) {
  const auto rows = read_rows(kFolder, {"door"}, {});
  ASSERT_EQ(rows.size(), 7u * 7u);  // seven kernels, seven architectures
  EXPECT_EQ(rows[0].arch, "gfx906");
  EXPECT_EQ(rows[6].arch, "gfx1201");
  EXPECT_EQ(read_rows(kFolder, {"door"}, {"gfx942"}).size(), 7u);
}

TEST(ReadRows, AnUnknownExperimentOrArchitectureIsRefusedWithTheKnownOnes) {
  try {
    read_rows(kFolder, {"dor"}, {});
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("door"), std::string::npos) << error.what();
  }
  EXPECT_THROW(read_rows(kFolder, {"door"}, {"gfx1"}), UserError);
  EXPECT_THROW(read_rows("/nowhere", {}, {}), UserError);
}

TEST(IsaJson, ReadsBackWhatItWrote) {
  auto rows = read_rows(kFolder, {"door"}, {"gfx908"});
  rows[0].hot_loop_cycles = 12.5;
  rows[0].hot_loop_cycles_note = "3 replaced";
  rows[0].commit = "abc";
  EXPECT_NE(rows[0].compiler.find("clang version"), std::string::npos) << rows[0].compiler;
  const auto path = test::own_folder() / "rows.json";
  std::ofstream(path) << to_json(rows);
  const auto again = read_json(path);
  ASSERT_EQ(again.size(), rows.size());
  EXPECT_EQ(to_json({}), "[]");
  EXPECT_EQ(to_json(again), to_json(rows));
  std::ofstream(path) << "[{\"arch\": 1}]";
  EXPECT_THROW(read_json(path), UserError);
}

TEST(Compare, TellsSameCodeFromChangedAppearedAndGone) {
  const auto before = read_rows(kFolder, {"door"}, {"gfx908"});
  EXPECT_TRUE(changes_text(compare(before, before)).ends_with("7 SAME CODE, 0 changed, 0 appeared, 0 gone\n"));
  auto after = before;
  after[0].digest = "other";
  after[0].vgpr += 2;
  after[1].kernel = "new";
  const auto changes = compare(before, after);
  EXPECT_EQ(changes[0].change, Change::changed);
  EXPECT_EQ(changes[0].what, std::vector<std::string>{"vgpr " + std::to_string(before[0].vgpr) + " -> " +
                                                      std::to_string(after[0].vgpr)});
  EXPECT_EQ(changes[0].resources, changes[0].what) << "no instruction count changed";
  EXPECT_EQ(changes[1].change, Change::appeared);
  EXPECT_EQ(changes.back().change, Change::gone);
  EXPECT_NE(changes_text(changes).find("5 SAME CODE, 1 changed, 1 appeared, 1 gone"), std::string::npos);
}

TEST(Compare, LeavesOutWhatTheNewSideDoesNotLookAt) {
  const auto both = read_rows(kFolder, {"door"}, {"gfx908", "gfx942"});
  const auto one = read_rows(kFolder, {"door"}, {"gfx908"});
  EXPECT_TRUE(changes_text(compare(both, one)).ends_with("7 SAME CODE, 0 changed, 0 appeared, 0 gone\n"));
}

TEST(Compare, TellsALaunchBoundAndWhatNoFigureShows) {
  const auto before = read_rows(kFolder, {"door"}, {"gfx908"});
  auto after = before;
  after[0].digest = after[1].digest = "other";
  after[0].threads = 256;
  const auto changes = compare(before, after);
  EXPECT_EQ(changes[0].what, std::vector<std::string>{"threads 1024 -> 256"});
  EXPECT_TRUE(changes[0].resources.empty());
  EXPECT_EQ(changes[1].what, std::vector<std::string>{"order, operands or encoding only"});
}

TEST(Compare, NamesBothCompilersAndCommits) {
  auto before = read_rows(kFolder, {"door"}, {"gfx908"}), after = before;
  for (auto& row : before) {
    row.compiler = "clang version 18";
    row.commit = "aaa";
  }
  for (auto& row : after) row.commit = "bbb";
  const std::string text = changes_text(compare(before, after));
  EXPECT_NE(text.find("before: clang version 18, commit aaa\nafter:  " + after[0].compiler + ", commit bbb\n"),
            std::string::npos)
      << text;
  const auto json = changes_json(compare(before, after));
  EXPECT_NE(json.find("\"before\": \"clang version 18, commit aaa\""), std::string::npos) << json;
  EXPECT_NE(changes_text(compare({}, after)).find("before: nothing\n"), std::string::npos);
}

TEST(Table, HasARowForEachKernelInBothForms) {
  const auto rows = read_rows(kFolder, {"door"}, {"gfx1100"});
  for (const auto& text : {table_text(rows), table_markdown(rows)}) {
    EXPECT_NE(text.find("matrix_int8"), std::string::npos);
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), text[0] == '#' ? 4 + 7 : 2 + 7);
  }
}

TEST(Table, ASummaryHasOneRowATemplateWithTheRangeOfItsInstances) {
  IsaRow a, b;
  a.experiment = b.experiment = "e";
  a.arch = b.arch = "gfx90a";
  a.kernel = "hiplab::e::v::kernel<1>";
  b.kernel = "hiplab::e::v::kernel<2>";
  a.vgpr = 40;
  b.vgpr = 128;
  b.vgpr_spill = 9;
  b.scratch = 36;
  const std::string text = summary_markdown({a, b});
  EXPECT_NE(text.find("| gfx90a | `v` | 2 | 40 to 128 | 0 | 0 | 0 | 1 of 2 | 0 to 9 | 0 | 0 to 36 | 0 | 0 |"),
            std::string::npos)
      << text;
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2 + 2 + 1);
}

TEST(LoopCycles, AToolThatNeverEndsIsEnded) {
  EXPECT_EQ(run_tool({"sh"}, {"-c", "while :; do :; done"}, 1).signal, SIGXCPU);
  EXPECT_EQ(run_tool({"sh"}, {"-c", "exit 3"}, 1).exit, 3);
}

TEST(LoopCycles, AreEstimatedWhereLlvmCanAndNeverInvented) {
  const LoopCycles none = loop_cycles("gfx908", {});
  EXPECT_FALSE(none.cycles.has_value());
  EXPECT_EQ(none.trouble, "");
  const std::vector<Instruction> adds(8, {0, "v_add_f32", "v0, v0, v1", 4, -1, ""});
  const LoopCycles chained = loop_cycles("gfx1100", adds);
  ASSERT_TRUE(chained.cycles.has_value()) << chained.trouble;
  EXPECT_GT(*chained.cycles, 8.0);  // each waits for the one before
  EXPECT_EQ(chained.replaced, 0u);
  const std::vector<Instruction> nonsense(1, {0, "v_no_such_instruction", "v0", 4, -1, ""});
  EXPECT_FALSE(loop_cycles("gfx1100", nonsense).cycles.has_value());
  EXPECT_EQ(loop_cycles("gfx1100", nonsense).trouble.find("llvm-mca refused it: "), 0u);
}

Instruction instruction(const char* name, const char* operands) {
  return {0, name, operands, 8, -1, ""};
}

TEST(LoopCycles, ABufferAccessToScratchIsToldAsTheScratchInstructionOfItsWidth) {
  const auto told = [](const char* name, const char* operands) {
    const Instruction i = for_llvm_mca(instruction(name, operands));
    return i.name + " " + i.operands;
  };
  EXPECT_EQ(told("buffer_load_dword", "v1, off, s[24:27], s5 offset:4"), "scratch_load_dword v1, off, s5");
  EXPECT_EQ(told("buffer_load_dword", "v1, off, s[24:27], 0 offset:4"), "scratch_load_dword v1, off, s24");
  EXPECT_EQ(told("buffer_load_dwordx2", "v[4:5], v2, s[0:3], 0 offen"), "scratch_load_dwordx2 v[4:5], v2, off");
  EXPECT_EQ(told("buffer_store_dword", "a1, off, s[0:3], 0"), "scratch_store_dword off, a1, s0");
  EXPECT_EQ(told("buffer_load_dword", "v1, v2, s[4:7], 0 idxen"), "buffer_load_dword v1, v2, s[4:7], 0 idxen");
  EXPECT_EQ(told("buffer_inv", "sc1"), "buffer_inv sc1");
}

TEST(LoopCycles, AScratchAccessCostsTheSameInBothFormsWhereLlvmTakesBoth) {
  // gfx942 has scratch_ instructions itself: a loop of one is what the other architectures are told.
  for (const char* arch : {"gfx906", "gfx908", "gfx90a"}) {
    const std::vector<Instruction> loop = {instruction("buffer_load_dword", "v1, off, s[0:3], 0"),
                                           instruction("v_add_f32", "v2, v1, v2")};
    const LoopCycles replaced = loop_cycles(arch, loop);
    ASSERT_TRUE(replaced.cycles.has_value()) << replaced.trouble;
    EXPECT_EQ(replaced.replaced, 1u);
    const std::vector<Instruction> global = {instruction("global_load_dword", "v1, v[4:5], off"), loop[1]};
    EXPECT_DOUBLE_EQ(*replaced.cycles, *loop_cycles(arch, global).cycles) << "a vector memory access like any other";
  }
}

TEST(IsaTable, TellsAKernelWithoutLoopFromOneWithTroubleAndFromNotAsked) {
  IsaRow loop, straight, crashed, replaced;
  for (IsaRow* row : {&loop, &straight, &crashed, &replaced}) row->kernel = row->variant = "k";
  loop.hot_loop = crashed.hot_loop = replaced.hot_loop = {{"valu", 3}};
  EXPECT_EQ(cycles_words(loop, false), "-") << "nothing was asked";
  loop.hot_loop_cycles = replaced.hot_loop_cycles = 41.6;
  replaced.hot_loop_cycles_note = "3 buffer accesses";
  crashed.hot_loop_cycles_note = "llvm-mca crashed";
  const std::string text = table_markdown({loop, straight, crashed, replaced});
  EXPECT_NE(text.find("| 3 instr. | 42 |"), std::string::npos) << text;
  EXPECT_NE(text.find("| none | no loop |"), std::string::npos) << text;
  EXPECT_NE(text.find("| 3 instr. | llvm-mca crashed |"), std::string::npos) << text;
  EXPECT_NE(text.find("| 3 instr. | 42 (3 buffer accesses) |"), std::string::npos) << text;
}

TEST(LoopCycles, EveryHotLoopOfAKernelThatSpillsHasAnEstimate) {
  for (const char* arch : {"gfx906", "gfx908", "gfx90a", "gfx942"})
    for (const auto& k : kernels_of("gated_delta_net", arch)) {
      const auto loop = hot_loop(k);
      if (loop.empty() || k.scratch == 0) continue;
      const LoopCycles estimate = loop_cycles(arch, loop);
      EXPECT_TRUE(estimate.cycles.has_value()) << arch << " " << k.name << ": " << estimate.trouble;
      EXPECT_EQ(estimate.replaced > 0, std::string(arch) != "gfx942") << arch << " " << k.name;
    }
}

TEST(IsaRows, FirstOnlyKeepsOneInstanceOfEachKernel) {
  const auto folder = std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects";
  EXPECT_EQ(read_rows(folder, {"bandwidth"}, {"gfx942"}).size(), 15u);
  EXPECT_EQ(read_rows(folder, {"bandwidth"}, {"gfx942"}, false, true).size(), 5u);
}

TEST(VariantCode, AKernelBelongsToTheVariantThatItsNameHolds) {
  EXPECT_TRUE(belongs("hiplab::gptq::fp32_reduce::sum_planes", "fp32_reduce"));
  EXPECT_TRUE(belongs("hiplab::gptq::baseline::kernel<1, false>", "baseline"));
  EXPECT_TRUE(belongs("hiplab::door::numbers", "numbers"));
  EXPECT_FALSE(belongs("hiplab::gptq::baseline_widths::kernel<1>", "baseline"));
  EXPECT_FALSE(belongs("hiplab::gptq::fdot2::kernel<hiplab::gptq::baseline::Steps>", "baseline"));
}

TEST(VariantCode, ANameWithTemplateArgumentsPicksTheInstancesThatBeginWithThem) {
  const std::string kernel = "hiplab::gated_delta_net::columns::kernel<128, true>";
  EXPECT_TRUE(belongs(kernel, "columns::kernel<128"));
  EXPECT_TRUE(belongs(kernel, "columns::kernel<128, true"));
  EXPECT_FALSE(belongs(kernel, "columns::kernel<12"));
  EXPECT_FALSE(belongs(kernel, "columns::kernel<1024"));
  EXPECT_FALSE(belongs(kernel, "rows::kernel<128"));
  EXPECT_FALSE(belongs("hiplab::door::numbers", "numbers<128"));
  const auto code = read_variant_code(kFolder, "gated_delta_net",
                                      {{"columns", {"columns::kernel<1024"}}, {"bounded", {"columns::kernel<128"}}});
  ASSERT_EQ(code.kernels.size(), 2 * kArchs.size()) << "instances of one function, each variant its own";
  EXPECT_EQ(code.kernels.front().variant, "columns");
  EXPECT_EQ(code.kernels.front().instances, 2u);
  EXPECT_EQ(code.kernels.back().shown.kernel.find("hiplab::gated_delta_net::columns::kernel<128"), 0u);
}

TEST(VariantCode, ARowMayBeOfSeveralVariants) {
  IsaRow row;
  row.variant = "baseline, dispatch";
  EXPECT_TRUE(is_of_variant(row, "baseline"));
  EXPECT_TRUE(is_of_variant(row, "dispatch"));
  EXPECT_FALSE(is_of_variant(row, "base"));
}

TEST(VariantCode, AVariantOfSeveralKernelsHasAllOfThemAndTheSpillOfAnyInstance) {
  const auto folder = std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects";
  const auto code = read_variant_code(folder, "gptq_mi100",
                                      {{"baseline", {"baseline", "launch_bounds"}}, {"shares_it", {"launch_bounds"}}});
  EXPECT_TRUE(code.without.empty());
  ASSERT_EQ(code.kernels.size(), 2 * kArchs.size()) << "a shared kernel is told once";
  const auto bounded = std::find_if(code.kernels.begin(), code.kernels.end(), [](const auto& k) {
    return k.shown.arch == "gfx90a" && k.shown.kernel.find("launch_bounds") != std::string::npos;
  });
  ASSERT_NE(bounded, code.kernels.end());
  EXPECT_EQ(bounded->shown.variant, "baseline");
  EXPECT_EQ(bounded->worst, "hiplab::gptq::launch_bounds::kernel<4, 8, 4>");
  EXPECT_EQ(bounded->instances, 24u);
  EXPECT_EQ(bounded->spilling, 4u);
  EXPECT_EQ(bounded->most_vgpr_spill, 44u);
}

TEST(VariantCode, HasTheFiguresOfTheWholeReadingAndSaysWhatHasNoKernel) {
  const auto folder = std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects";
  const auto code = read_variant_code(folder, "bandwidth", {{"copy", {"copy"}}, {"no_such_variant", {"nothing"}}});
  EXPECT_EQ(code.without, std::vector<std::string>{"no_such_variant"});
  ASSERT_EQ(code.kernels.size(), kArchs.size());
  ASSERT_EQ(code.compilers.size(), 1u);
  EXPECT_NE(code.compilers[0].find("clang version"), std::string::npos) << code.compilers[0];
  for (const auto& k : code.kernels) {
    EXPECT_EQ(k.instances, 3u);
    EXPECT_LE(k.vgpr_least, k.shown.vgpr);
    EXPECT_GE(k.vgpr_most, k.shown.vgpr);
    for (const auto& whole : kernels_of("bandwidth", k.shown.arch)) {
      if (whole.name != k.shown.kernel) continue;
      EXPECT_EQ(k.shown.digest, digest(whole)) << k.shown.arch;
    }
  }
  EXPECT_TRUE(std::none_of(code.kernels.begin(), code.kernels.end(), [](const auto& k) { return k.spilling > 0; }));
  EXPECT_TRUE(read_variant_code(folder, "no_such_experiment", {{"copy", {"copy"}}}).kernels.empty());
}

}  // namespace
}  // namespace hiplab::isa
