// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "log/code_change.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::log {
namespace {

isa::IsaRow row(const std::string& variant, const std::string& arguments, const std::string& digest,
                std::uint32_t vgpr = 60, const std::string& arch = "gfx908") {
  isa::IsaRow r;
  r.experiment = "demo";
  r.variant = variant;
  r.kernel = "hiplab::demo::" + variant + "::kernel<" + arguments + ">";
  r.arch = arch;
  r.vgpr = vgpr;
  r.digest = digest;
  r.instructions = {{"dot2", digest == "old" ? 0u : 16u}};
  return r;
}

CodeAsked asked(const std::string& fresh, const std::string& base) {
  CodeAsked a;
  a.experiment = "demo";
  a.fresh_variant = fresh;
  a.base_variant = base;
  a.device_arch = "gfx908";
  return a;
}

std::string text(const CodeChange& change) {
  return fmt::format("{}", fmt::join(change.lines, "\n"));
}

TEST(LogCodeChange, TwoBuildsOfOneVariantAreComparedKernelByKernel) {
  const std::vector<isa::IsaRow> old{row("a", "1", "x"), row("a", "2", "old")};
  const CodeChange changed = code_change(asked("a", "a"), {row("a", "1", "x"), row("a", "2", "new", 64)}, old);
  EXPECT_FALSE(changed.same);
  EXPECT_TRUE(changed.ran);
  EXPECT_EQ(text(changed), "a::kernel<2>: changed: vgpr 60 -> 64, dot2 0 -> 16\n1 of 2 kernels are the same code");
  EXPECT_TRUE(code_change(asked("a", "a"), old, old).same);
  EXPECT_FALSE(code_change(asked("a", "a"), {old[0]}, old).same) << "a kernel is gone";
}

TEST(LogCodeChange, TwoKernelsOfTwoVariantsAreComparedFigureByFigure) {
  CodeAsked a = asked("b", "a");
  a.fresh_kernel = "b::kernel<2>";
  a.base_kernel = "a::kernel<2>";
  const std::vector<isa::IsaRow> rows{row("a", "1", "x"), row("a", "2", "old"), row("b", "1", "y"),
                                      row("b", "2", "new", 64)};
  const CodeChange change = code_change(a, rows, rows);
  EXPECT_FALSE(change.same);
  EXPECT_NE(text(change).find("b::kernel<2> against a::kernel<2>: changed\nvgpr 60 -> 64, dot2 0 -> 16\n"),
            std::string::npos)
      << text(change);
}

TEST(LogCodeChange, SeveralKernelsOfTwoVariantsAreToldByDigestAndRange) {
  const std::vector<isa::IsaRow> rows{row("a", "1", "x"), row("a", "2", "old"), row("b", "1", "x"),
                                      row("b", "2", "new", 64)};
  const CodeChange change = code_change(asked("b", "a"), rows, rows);
  EXPECT_FALSE(change.same);
  EXPECT_NE(text(change).find("1 of 2 kernels are code that the base has too"), std::string::npos) << text(change);
  EXPECT_NE(text(change).find("now: 2 kernels, vgpr 60 to 64"), std::string::npos) << text(change);
}

TEST(LogCodeChange, CodeOfAnotherArchitectureIsSaidNotToHaveRun) {
  CodeAsked a = asked("a", "a");
  a.device_arch = "sm_90";
  EXPECT_FALSE(code_change(a, {row("a", "1", "x")}, {row("a", "1", "x")}).ran);
}

TEST(LogCodeChange, WhatCannotBeChosenIsOneLine) {
  const std::vector<isa::IsaRow> rows{row("a", "1", "x"), row("a", "1", "x", 60, "gfx90a")};
  const auto line = [&](const CodeAsked& a) {
    return hiplab::test::user_error_of([&] { code_change(a, rows, rows); });
  };
  CodeAsked a = asked("a", "a");
  a.device_arch = "sm_90";
  EXPECT_EQ(line(a), "choose the architecture of the code with --arch: gfx908, gfx90a");
  a.arch = "gfx1100";
  EXPECT_EQ(line(a), "the code file holds no gfx1100; it holds: gfx908, gfx90a");
  EXPECT_EQ(line(asked("b", "a")), "the code file has no kernel of demo b for gfx908");
  CodeAsked kernel = asked("a", "a");
  kernel.fresh_kernel = "a::kernel<7>";
  EXPECT_EQ(line(kernel), "the code file has no kernel a::kernel<7> of demo a for gfx908");
}

}  // namespace
}  // namespace hiplab::log
