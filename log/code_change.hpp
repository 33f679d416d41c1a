// SPDX-License-Identifier: MIT
// What became of the device code between the two sides of an entry, by the output of `hiplab isa --json`. COMPILED.
#pragma once
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"
#include "log/entry.hpp"

namespace hiplab::log {

struct CodeAsked {
  std::string experiment, fresh_variant, base_variant;
  std::string arch;                       ///< empty: the device's, or the files' only one
  std::string device_arch;                ///< of the run; a file of another architecture decides nothing
  std::string fresh_kernel, base_kernel;  ///< only these, by name: "fdot2::kernel<2, 128>"; empty: all of the variant
};

/// Of one variant in two builds kernels are paired by name. Of two variants, where one kernel is left on each side,
/// these two; of several a kernel whose digest the other side has too is the same code, and the others are told by the
/// range of their figures. `same`: every kernel of NEW is the same code (and, of one variant, none is gone). Throws
/// UserError where the architecture cannot be chosen or a side has no kernel.
CodeChange code_change(const CodeAsked& asked, const std::vector<isa::IsaRow>& fresh,
                       const std::vector<isa::IsaRow>& base);

}  // namespace hiplab::log
