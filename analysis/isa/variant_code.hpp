// SPDX-License-Identifier: MIT
// The machine code of an experiment's variants, short enough for a report: one instance of each kernel and
// architecture in full, the others by the range of their figures. COMPILED, but for the occupancy, which is DERIVED.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

/// A variant and the kernels that it may launch, as its registration names them.
struct VariantKernels {
  std::string variant;
  std::vector<std::string> kernels;  ///< as belongs() reads them
};

struct VariantCode {
  std::string variant;
  IsaRow shown;               ///< the first instance by name
  std::size_t instances = 1;  ///< of this kernel and architecture
  std::size_t spilling = 0;   ///< instances that spill or use scratch
  std::string worst;          ///< the kernel among them with the most spilled vector registers
  std::uint32_t vgpr_least = 0, vgpr_most = 0;
  std::uint32_t most_vgpr_spill = 0, most_sgpr_spill = 0, most_scratch = 0;  ///< of any instance
};

struct ExperimentCode {
  std::string experiment;
  std::vector<std::string> compilers;  ///< as the code objects name them
  std::vector<VariantCode> kernels;    ///< by variant as asked, then kernel, then architecture; a shared kernel once
  std::vector<std::string> without;    ///< variants that launch no kernel of this project
  std::string sources;                 ///< stamp of the kernel sources that it was compiled from; empty: unknown
  std::vector<std::string> other_commits;  ///< of runs that another program than this machine code's measured
};

/// True when `kernel` is the named function or lies in the namespace of that name. A name with the beginning of its
/// template arguments ("columns::kernel<128") is the function's instances that begin with just these.
bool belongs(const std::string& kernel, const std::string& name);
bool belongs(const std::string& kernel, const VariantKernels& variant);

/// From <folder>/<experiment>/<arch>.co. Without code objects: nothing but the name. Throws UserError.
ExperimentCode read_variant_code(const std::filesystem::path& folder, const std::string& experiment,
                                 const std::vector<VariantKernels>& variants);

}  // namespace hiplab::isa
