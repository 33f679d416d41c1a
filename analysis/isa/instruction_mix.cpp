// SPDX-License-Identifier: MIT
#include "analysis/isa/instruction_mix.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <vector>

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
  if (name.starts_with("v_dot2") || name.starts_with("v_dual_dot2") || has(operands, "v_dual_dot2")) return "dot2";
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

std::uint32_t multiply_adds(const std::string& name) {
  if (!name.starts_with("v_wmma") && !name.starts_with("v_mfma")) return 0;
  std::uint32_t product = 1;
  std::size_t at = name.find_first_of("0123456789", name.find("_", name.find("_", 2) + 1) + 1);
  for (int factor = 0; factor < 3; ++factor) {
    std::uint32_t value = 0;
    const auto end = std::from_chars(name.data() + std::min(at, name.size()), name.data() + name.size(), value);
    if (end.ec != std::errc() || (factor < 2 && (end.ptr == name.data() + name.size() || *end.ptr != 'x'))) return 0;
    product *= value;
    at = static_cast<std::size_t>(end.ptr - name.data()) + 1;
  }
  return product;
}

std::map<std::string, std::uint32_t> instruction_mix(std::span<const Instruction> code) {
  std::map<std::string, std::uint32_t> counts;
  for (const auto& i : code) {
    ++counts[instruction_class(i.name, i.operands)];
    if (i.name.starts_with("v_dual_dot2") && has(i.operands, "v_dual_dot2")) ++counts["dot2"];  // in both halves
  }
  return counts;
}

namespace {

using Indices = std::vector<std::size_t>;  // ascending
using Marks = std::vector<char>;           // of every instruction

/// Where control may go after each instruction, as indices, and where it may come from.
struct Flow {
  std::vector<std::vector<std::size_t>> to, from;

  explicit Flow(const std::vector<Instruction>& code) : to(code.size()), from(code.size()) {
    std::map<std::uint64_t, std::size_t> index;
    for (std::size_t i = 0; i < code.size(); ++i) index[code[i].address] = i;
    const auto edge = [&](std::size_t a, std::size_t b) {
      to[a].push_back(b);
      from[b].push_back(a);
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
      const std::string& name = code[i].name;
      const bool goes_on = name != "s_endpgm" && name != "s_branch" && !name.starts_with("s_setpc");
      if (goes_on && i + 1 < code.size()) edge(i, i + 1);
      if (code[i].target < 0) continue;
      if (const auto it = index.find(static_cast<std::uint64_t>(code[i].target)); it != index.end())
        edge(i, it->second);
    }
  }
};

/// Adds the instructions that `edges` lead to from `start` through unmarked ones, each after all that it leads to, and
/// marks them.
void visit(const std::vector<std::vector<std::size_t>>& edges, std::size_t start, Marks& marked,
           std::vector<std::size_t>& order) {
  std::vector<std::pair<std::size_t, std::size_t>> path;  // instruction, edges followed
  const auto enter = [&](std::size_t i) {
    if (marked[i]) return;
    marked[i] = 1;
    path.push_back({i, 0});
  };
  enter(start);
  while (!path.empty()) {
    auto& [at, followed] = path.back();
    if (followed < edges[at].size()) {
      enter(edges[at][followed++]);
      continue;
    }
    order.push_back(at);
    path.pop_back();
  }
}

/// Adds the loops of `region` and those within them: a loop is a largest set of instructions that all lead to one
/// another (Kosaraju), and without the one by which it is entered it falls apart into the loops within.
void add_loops(const Flow& flow, const Indices& region, std::vector<Indices>& loops) {
  Marks seen(flow.to.size(), 1);
  for (std::size_t i : region) seen[i] = 0;
  Marks taken = seen;
  std::vector<std::size_t> order;
  for (std::size_t i : region) visit(flow.to, i, seen, order);
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    Indices loop;
    visit(flow.from, *it, taken, loop);
    std::sort(loop.begin(), loop.end());
    const auto leads_to_itself = [&](std::size_t i) {
      return std::find(flow.to[i].begin(), flow.to[i].end(), i) != flow.to[i].end();
    };
    if (loop.empty() || (loop.size() == 1 && !leads_to_itself(*loop.begin()))) continue;
    const auto is_entered = [&](std::size_t i) {
      return std::any_of(flow.from[i].begin(), flow.from[i].end(),
                         [&](std::size_t p) { return !std::binary_search(loop.begin(), loop.end(), p); });
    };
    const auto entry = std::find_if(loop.begin(), loop.end(), is_entered);
    Indices within = loop;
    within.erase(within.begin() + (entry == loop.end() ? 0 : entry - loop.begin()));
    loops.push_back(loop);
    add_loops(flow, within, loops);
  }
}

std::vector<Indices> loops_of(const std::vector<Instruction>& code) {
  Indices all(code.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::vector<Indices> loops;
  add_loops(Flow(code), all, loops);
  return loops;
}

std::size_t work(const std::vector<Instruction>& code, const Indices& body) {
  return static_cast<std::size_t>(
      std::count_if(body.begin(), body.end(), [&](std::size_t i) { return !code[i].name.starts_with("s_"); }));
}

bool holds(const Indices& outer, const Indices& inner) {
  return inner.size() < outer.size() && std::includes(outer.begin(), outer.end(), inner.begin(), inner.end());
}

}  // namespace

std::vector<Instruction> hot_loop(const KernelCode& kernel) {
  const std::vector<Instruction> code(kernel.instructions.begin(), kernel.instructions.end());
  const std::vector<Indices> loops = loops_of(code);
  const Indices* best = nullptr;
  std::size_t most = 0;
  for (const Indices& loop : loops) {
    Indices own = loop;
    for (const Indices& inner : loops)
      if (holds(loop, inner))
        std::erase_if(own, [&](std::size_t i) { return std::binary_search(inner.begin(), inner.end(), i); });
    const std::size_t done = work(code, own);
    if (done <= most) continue;
    most = done;
    best = &loop;
  }
  std::vector<Instruction> body;
  if (best)
    for (std::size_t i : *best) body.push_back(code[i]);
  return body;
}

}  // namespace hiplab::isa
