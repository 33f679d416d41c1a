// SPDX-License-Identifier: MIT
// The device code of the variants that two runs measured, NEW's against BASE's, as `hiplab isa --json` wrote it.
//
// COMPILED, read off code objects: it decides a verdict only where it is of the architecture that ran. Neither file
// says which build measured, and none holds how the host launches a kernel (grid, block, dynamic LDS, arguments).
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/isa/isa_change.hpp"
#include "analysis/isa/variant_code.hpp"

namespace hiplab {

struct CodeFile {
  std::string name;  ///< for messages
  std::vector<isa::IsaRow> rows;
};

struct CodeSides {
  CodeFile fresh, base;
  std::string arch;  ///< asked for; empty: that of the device, or the only one of the files
  /// By experiment: the kernels that a variant may launch, as this program registers them. A kernel that a file itself
  /// gives to the variant counts too, so a variant that only the other build knows has its code as well.
  std::map<std::string, std::vector<isa::VariantKernels>> registered;
};

/// All kernels that one variant may launch, by name.
struct VariantChange {
  std::string experiment, variant;
  std::vector<isa::IsaChange> kernels;  ///< empty: it launches no kernel of this project

  bool same() const;
  bool changed() const { return !kernels.empty() && !same(); }
  /// "1 of 2 kernels changed: gemm<4>: vgpr 62 -> 64"; the first few, those with grown spills first.
  std::string text() const;
  /// A line for each kernel with more spills or scratch than before.
  std::vector<std::string> grown() const;
};

struct CodeEvidence {
  std::string arch;
  bool ran = false;                     ///< of the architecture that was measured; else it decides no verdict
  std::vector<VariantChange> variants;  ///< measured on both sides
  const VariantChange* find(const std::string& experiment, const std::string& variant) const;
};

using VariantNames = std::set<std::pair<std::string, std::string>>;  ///< (experiment, variant)

/// Throws UserError where the architecture cannot be chosen, is not that of the device, or is missing in a file, and
/// where a file holds nothing of an experiment that its run measured.
CodeEvidence compare_code(const CodeSides& sides, const std::string& device_arch, const VariantNames& fresh,
                          const VariantNames& base);

}  // namespace hiplab
