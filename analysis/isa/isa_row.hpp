// SPDX-License-Identifier: MIT
// The static facts of one kernel on one architecture, as `hiplab isa` shows and stores them. COMPILED, but for the
// occupancy and the cycles of the hot loop, which are DERIVED.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

struct IsaRow {
  std::string experiment;
  std::string
      variant;  ///< the registered ones that may launch the kernel, "a, b"; where nobody asked the registry, name_of
  std::string kernel, arch;
  std::uint32_t vgpr = 0, agpr = 0, sgpr = 0, lds = 0, scratch = 0, vgpr_spill = 0, sgpr_spill = 0;
  std::uint32_t wave = 64;
  std::uint32_t threads = 0;    ///< largest block that the kernel is compiled for
  std::uint32_t occupancy = 0;  ///< waves a SIMD, for blocks of `threads` and no dynamic LDS
  std::string limit;            ///< what limits it: vgpr, sgpr, lds or waves
  std::uint64_t code_bytes = 0;
  std::string digest;
  std::map<std::string, std::uint32_t> instructions;  ///< class -> count in the whole kernel
  std::map<std::string, std::uint32_t> matrix;        ///< matrix instructions by name; not in the JSON
  std::map<std::string, std::uint32_t> hot_loop;      ///< class -> count in the hot loop; empty without a loop
  std::optional<double> hot_loop_cycles;  ///< llvm-mca's cycles of one iteration; none without a loop or with trouble
  std::string hot_loop_cycles_note;       ///< what was replaced for it, or its trouble; empty: neither, or not asked
  std::string compiler;                   ///< as the code object names it
  std::string commit;                     ///< of the program whose build it lies beside; empty: nobody said
};

/// What tells kernels of one experiment apart: "hiplab::gptq::baseline::kernel<1, false>" -> "baseline",
/// "hiplab::gptq::fdot2::kernel_8bit<1>" -> "fdot2::kernel_8bit", "hiplab::door::numbers" -> "numbers": the path within
/// the experiment's namespace, without the last word where it is `kernel`. Functions of one experiment never share one.
std::string name_of(const std::string& kernel);

/// Whether `variant` is among the names of `row.variant`.
bool is_of_variant(const IsaRow& row, const std::string& variant);

/// Asks llvm-mca about the hot loop (a process). Throws UserError when it is missing.
void estimate_cycles(const KernelCode& kernel, IsaRow& row);

IsaRow make_row(const std::string& experiment, const KernelCode& kernel);

/// Architectures with a code object <folder>/<arch>.co, gfx906 before gfx1100; empty where the folder is missing.
std::vector<std::string> archs_of(const std::filesystem::path& folder);

/// The folder of code objects is <folder>/<experiment>/<arch>.co. Empty lists: all that are there. Sorted by
/// experiment, kernel, then architecture in the order of `archs` (or by name). Throws UserError naming what is known
/// for an experiment or an architecture that is not there. `cycles` also asks llvm-mca (slow: a process a kernel);
/// `first_only` leaves out all but the first instance, by name, of each kernel template.
std::vector<IsaRow> read_rows(const std::filesystem::path& folder, const std::vector<std::string>& experiments,
                              const std::vector<std::string>& archs, bool cycles = false, bool first_only = false);

}  // namespace hiplab::isa
