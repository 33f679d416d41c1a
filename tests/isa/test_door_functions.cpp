// SPDX-License-Identifier: MIT
// Every function of the door: what it becomes in machine code on each of the seven architectures.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "analysis/isa/code_object.hpp"
#include "runner/whole_file.hpp"
#include "tests/isa/code_objects_on_disk.hpp"
#include "tests/isa/door_rules.hpp"

namespace hiplab::isa {
namespace {

struct Rule {
  std::string kernel;
  std::vector<std::string> on, must, never;
  bool alone = false;

  bool is_for(const std::string& arch) const { return std::find(on.begin(), on.end(), arch) != on.end(); }
};

std::vector<std::string> split(const std::string& text, const std::string& between) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find(between, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + between.size();
  }
  return parts;
}

Rule rule_of(const DoorRule& r) {
  return {r.kernel, split(r.on, " "), split(r.must, " & "), split(r.never, " & "), r.alone};
}

/// "load__4" under a mark: "load_nontemporal__4", the same instruction with the mark.
std::vector<Rule> nontemporal(const Rule& plain) {
  const bool load = plain.kernel.starts_with("load__");
  std::vector<Rule> rules;
  if (!load && !plain.kernel.starts_with("store__")) return rules;
  const auto width = plain.kernel.find("__");
  for (const auto& mark : kNontemporalMarks) {
    Rule marked = plain;
    marked.kernel = plain.kernel.substr(0, width) + "_nontemporal" + plain.kernel.substr(width);
    marked.on = split(mark.on, " ");
    marked.must[0] += load ? mark.of_load : mark.of_store;
    if (plain.is_for(marked.on[0])) rules.push_back(marked);
  }
  return rules;
}

std::vector<Rule> all_rules() {
  std::vector<Rule> rules;
  for (const auto& r : kDoorRules) {
    rules.push_back(rule_of(r));
    for (auto& marked : nontemporal(rule_of(r))) rules.push_back(std::move(marked));
  }
  return rules;
}

/// The kernels of door_functions.cpp by their own name.
std::map<std::string, KernelCode> functions_on(const std::string& arch) {
  std::map<std::string, KernelCode> kernels;
  for (auto& k : read_code_object(std::string(HIPLAB_BINARY_DIR) + "/tests/door_functions/" + arch + ".co"))
    kernels[k.name.substr(k.name.rfind(':') + 1)] = std::move(k);
  return kernels;
}

bool matches(const Instruction& i, const std::string& pattern) {
  const auto bar = pattern.find('|');
  const std::string begin = pattern.substr(0, bar), part = bar == std::string::npos ? "" : pattern.substr(bar + 1);
  return (i.name + " " + i.operands).starts_with(begin) && i.operands.find(part) != std::string::npos;
}

bool any(const KernelCode& k, const std::string& pattern) {
  return std::any_of(k.instructions.begin(), k.instructions.end(), [&](const auto& i) { return matches(i, pattern); });
}

/// What every kernel has: its arguments, the address of its element, one access of its own, waits, the end.
const std::vector<std::string> kOfEveryKernel = {
    "s_load_",           "s_waitcnt",   "s_wait_",         "s_clause",         "s_delay_alu",  "s_nop",
    "s_sendmsg|DEALLOC", "s_endpgm",    "v_mov_b32",       "v_mov_b64",        "v_dual_mov",   "v_pk_mov_b32",
    "v_lshlrev_b",       "v_dual_lshl", "v_and_b32|0x3ff", "v_and_b32|0xffff", "global_load_", "global_store_",
    "v_lshlrev_b16",     "s_sub_i32 s", "s_sub_co_i32"};

/// What is wrong with the kernel by this rule; empty: nothing.
std::string complaint(const KernelCode& k, const Rule& rule) {
  for (const auto& pattern : rule.must)
    if (!any(k, pattern)) return "lacks " + pattern;
  for (const auto& pattern : rule.never)
    if (any(k, pattern)) return "has " + pattern;
  if (!rule.alone) return "";
  for (const auto& i : k.instructions) {
    const auto fits = [&](const std::string& pattern) { return matches(i, pattern); };
    if (!std::any_of(kOfEveryKernel.begin(), kOfEveryKernel.end(), fits) &&
        !std::any_of(rule.must.begin(), rule.must.end(), fits))
      return "has " + i.name + " " + i.operands + " beside what it must become";
  }
  return "";
}

TEST(DoorFunctions, EachBecomesWhatItsRulesSayOnEveryArchitecture) {
  const auto rules = all_rules();
  for (const auto& arch : kArchs) {
    const auto kernels = functions_on(arch);
    for (const auto& rule : rules) {
      if (!rule.is_for(arch)) continue;
      ASSERT_TRUE(kernels.contains(rule.kernel)) << rule.kernel << " is not in door_functions.cpp";
      EXPECT_EQ(complaint(kernels.at(rule.kernel), rule), "") << arch << " " << rule.kernel;
    }
  }
}

TEST(DoorFunctions, EachHasARuleOnEveryArchitecture) {
  const auto rules = all_rules();
  for (const auto& arch : kArchs)
    for (const auto& [name, kernel] : functions_on(arch))
      EXPECT_TRUE(std::any_of(rules.begin(), rules.end(),
                              [&, &name = name](const Rule& rule) { return rule.kernel == name && rule.is_for(arch); }))
          << arch << " " << name << " has no rule";
}

/// Functions that a header of the door defines for kernels: those that begin a line, outside a namespace detail.
std::set<std::string> functions_in(const std::string& header) {
  static const std::regex begin(R"(^HIPLAB_(?:HOST_)?DEVICE (?:constexpr )?[A-Za-z_:0-9<>]+ (\w+)\()");
  std::set<std::string> names;
  std::istringstream lines(header);
  bool detail = false;
  std::ptrdiff_t depth = 0;  // of braces, in the namespace
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("namespace detail")) detail = true;
    if (detail) depth += std::count(line.begin(), line.end(), '{') - std::count(line.begin(), line.end(), '}');
    if (detail && depth == 0) detail = false;
    std::smatch m;
    if (!detail && std::regex_search(line, m, begin)) names.insert(m[1]);
  }
  return names;
}

std::set<std::string> without_kernel(const std::set<std::string>& functions,
                                     const std::map<std::string, KernelCode>& kernels) {
  std::set<std::string> missing;
  for (const auto& function : functions)
    if (std::none_of(kernels.begin(), kernels.end(),
                     [&](const auto& k) { return k.first == function || k.first.starts_with(function + "__"); }))
      missing.insert(function);
  return missing;
}

TEST(DoorFunctions, EveryFunctionOfTheDoorsHeadersIsAmongThem) {
  const auto kernels = functions_on("gfx942");
  std::size_t found = 0;
  for (const char* header : {"ask_first.hpp", "device_amd.hpp", "launch_behind.hpp", "numeric.hpp", "matrix.hpp", "regions.hpp",
                             "exponential.hpp", "matrix_digits.hpp", "matrix_left.hpp", "matrix_rows.hpp",
                             "byte_math.hpp"}) {
    const auto functions =
        functions_in(read_whole_text(std::filesystem::path(HIPLAB_SOURCE_DIR) / "kernels" / "hip" / header));
    found += functions.size();
    EXPECT_EQ(without_kernel(functions, kernels), std::set<std::string>{}) << header;
  }
  EXPECT_GE(found, 60u) << "the headers are read";
}

TEST(DoorFunctions, AFunctionWithoutKernelAndAKernelThatBreaksItsRuleAreSeen) {
  const auto names = functions_in(
      "namespace detail {\nHIPLAB_DEVICE int hidden() {\n}\n}  // namespace detail\nHIPLAB_DEVICE float "
      "brand_new(float x) {\n"
      "template <class T>\nHIPLAB_HOST_DEVICE T lane_of(T x) { return x; }\n  HIPLAB_DEVICE int member() {\n");
  EXPECT_EQ(names, (std::set<std::string>{"brand_new", "lane_of"}));
  EXPECT_EQ(without_kernel({"brand_new", "load"}, functions_on("gfx942")), std::set<std::string>{"brand_new"});

  KernelCode k;
  k.instructions = {{0, "s_load_dwordx2", "s[0:1], s[4:5], 0x0", 8, -1, ""},
                    {8, "global_load_dword", "v1, v0, s[0:1]", 8, -1, ""},
                    {16, "v_or_b32", "v1, v1, v1", 4, -1, ""}};
  EXPECT_EQ(complaint(k, {"k", {}, {"global_load_dword "}, {}, false}), "");
  EXPECT_EQ(complaint(k, {"k", {}, {"global_load_dwordx4"}, {}, false}), "lacks global_load_dwordx4");
  EXPECT_EQ(complaint(k, {"k", {}, {"global_load_dword|nt"}, {}, false}), "lacks global_load_dword|nt");
  EXPECT_EQ(complaint(k, {"k", {}, {}, {"v_or"}, false}), "has v_or");
  EXPECT_EQ(complaint(k, {"k", {}, {"global_load_dword"}, {}, true}),
            "has v_or_b32 v1, v1, v1 beside what it must become");
}

}  // namespace
}  // namespace hiplab::isa
