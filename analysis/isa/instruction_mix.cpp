// SPDX-License-Identifier: MIT
#include "analysis/isa/instruction_mix.hpp"

#include <algorithm>

namespace hiplab::isa {
namespace {

bool has(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

/// Bytes a lane moves, from the suffix: dwordx4/b128 16, dwordx3/b96 12, dwordx2/b64 8, dword/b32 4, else less. The
/// two-address forms of LDS move two of them.
std::string width(const std::string& name) {
  const bool two = has(name, "read2") || has(name, "write2") || has(name, "2addr");
  if (has(name, "dwordx4") || has(name, "b128")) return "16B";
  if (has(name, "dwordx3") || has(name, "b96")) return "12B";
  if (has(name, "dwordx2") || has(name, "b64")) return two ? "16B" : "8B";
  if (name.ends_with("dword") || has(name, "b32")) return two ? "8B" : "4B";
  return "small";
}
}  // namespace

std::string instruction_class(const std::string& name, const std::string& operands) {
  if (name.starts_with("v_dot2")) return "dot2";
  if (name.starts_with("v_dot4")) return "dot4";
  if (name.starts_with("v_wmma")) return "wmma";
  if (name.starts_with("v_mfma")) return "mfma";
  if (name.starts_with("v_pk_fma_f16")) return "pk_fma";
  if (has(name, "atomic")) return name.starts_with("ds_") ? "lds_atomic" : "global_atomic";
  const bool buffer = name.starts_with("buffer_load") || name.starts_with("buffer_store");
  if (name.starts_with("scratch_") || (buffer && !has(operands, "idxen"))) return "scratch";
  if (name.starts_with("global_load") || name.starts_with("flat_load") || name.starts_with("buffer_load"))
    return "global_load_" + width(name);
  if (name.starts_with("global_store") || name.starts_with("flat_store") || name.starts_with("buffer_store"))
    return "global_store_" + width(name);
  if (has(name, "permute") && name.starts_with("ds_")) return "lds_permute";
  if (name.starts_with("ds_read") || name.starts_with("ds_load")) return "lds_read_" + width(name);
  if (name.starts_with("ds_write") || name.starts_with("ds_store")) return "lds_write_" + width(name);
  if (name.starts_with("ds_")) return "lds_atomic";
  if (name.starts_with("s_wait")) return "wait";
  if (has(name, "barrier")) return "barrier";
  if (name.starts_with("s_branch") || name.starts_with("s_cbranch")) return "branch";
  return name.starts_with("v_") ? "valu" : "salu";
}

std::map<std::string, std::uint32_t> instruction_mix(std::span<const Instruction> code) {
  std::map<std::string, std::uint32_t> counts;
  for (const auto& i : code) ++counts[instruction_class(i.name, i.operands)];
  return counts;
}

std::span<const Instruction> hot_loop(const KernelCode& kernel) {
  const auto& code = kernel.instructions;
  const auto index_of = [&](std::int64_t address) {
    return static_cast<std::size_t>(
        std::lower_bound(code.begin(), code.end(), static_cast<std::uint64_t>(address),
                         [](const Instruction& i, std::uint64_t a) { return i.address < a; }) -
        code.begin());
  };
  struct Loop {
    std::size_t first, last;
  };
  std::vector<Loop> loops;
  for (std::size_t i = 0; i < code.size(); ++i)
    if (code[i].target >= 0 && static_cast<std::uint64_t>(code[i].target) <= code[i].address)
      loops.push_back({index_of(code[i].target), i});
  std::span<const Instruction> best;
  std::uint32_t most = 0;
  for (const Loop& loop : loops) {
    const bool holds_another = std::any_of(loops.begin(), loops.end(), [&](const Loop& other) {
      return other.first >= loop.first && other.last <= loop.last &&
             (other.first != loop.first || other.last != loop.last);
    });
    if (holds_another) continue;
    const std::span<const Instruction> body(code.data() + loop.first, loop.last - loop.first + 1);
    const auto work = static_cast<std::uint32_t>(
        std::count_if(body.begin(), body.end(), [](const Instruction& i) { return !i.name.starts_with("s_"); }));
    if (work > most) {
      most = work;
      best = body;
    }
  }
  return best;
}

}  // namespace hiplab::isa
