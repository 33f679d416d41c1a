// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

/// An array with one object a row; the keys are IsaRow's members.
std::string to_json(const std::vector<IsaRow>& rows);

/// Reads what to_json wrote. Throws UserError naming the file.
std::vector<IsaRow> read_json(const std::filesystem::path& file);

}  // namespace hiplab::isa
