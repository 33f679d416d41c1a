// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

/// "hiplab::gptq::baseline::kernel<1, false>" -> "baseline<1, false>": what tells kernels of one experiment apart.
std::string short_name(const std::string& kernel);

/// "509 instr., 16 wmma, 3 global_load_4B, 29 wait, 2 barrier", or "none".
std::string loop_words(const IsaRow& row);

/// llvm-mca's estimate with what was replaced for it, or why there is none; "-" where it was not `asked`.
std::string cycles_words(const IsaRow& row, bool asked);

/// Aligned columns for a terminal.
std::string table_text(const std::vector<IsaRow>& rows);

/// One Markdown table an experiment, one row a kernel and architecture.
std::string table_markdown(const std::vector<IsaRow>& rows);

/// The same with all instances of a kernel template in one row, by the range of their figures.
std::string summary_markdown(const std::vector<IsaRow>& rows);

}  // namespace hiplab::isa
