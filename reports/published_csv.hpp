// SPDX-License-Identifier: MIT
// Reader of datasets/published/*.csv: comma-separated, first line names the columns, double quotes where needed.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hiplab {

struct CsvTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Throws UserError naming file and line when a row has another number of cells than the first line, or a quote is left
/// open.
CsvTable read_csv(const std::filesystem::path& file);

/// The rows whose columns hold the required texts, cut to `columns` (all when empty). Columns that are then empty in
/// every row are dropped. Throws UserError for a column that the table does not have.
CsvTable select_rows(const CsvTable& table, const std::vector<std::string>& columns,
                     const std::map<std::string, std::string>& where, const std::string& name);

}  // namespace hiplab
