// SPDX-License-Identifier: MIT
#include "datasets/launch_shapes.hpp"

#include <charconv>
#include <sstream>
#include <stdexcept>

namespace hiplab::datasets {
extern const char* const kLaunchShapesCsv;  // made from the table by CMake

namespace {

constexpr const char* kHeader = "device,N,K,most_M,form,per_unit,split,waves,evidence";

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
  return cells;
}

std::int64_t number(const std::string& cell, std::int64_t least, const std::string& line) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size() || value < least)
    throw std::invalid_argument("launch shapes: '" + cell + "' is no number from " + std::to_string(least) + " on, in: " + line);
  return value;
}

}  // namespace

std::vector<LaunchShapeRow> read_launch_shapes(const std::string& csv) {
  std::vector<LaunchShapeRow> rows;
  std::istringstream lines(csv);
  std::string line;
  if (!std::getline(lines, line) || line != kHeader)
    throw std::invalid_argument(std::string("launch shapes: the first line must be ") + kHeader);
  while (std::getline(lines, line)) {
    if (line.empty()) continue;
    const auto cells = cells_of(line);
    if (cells.size() != 9) throw std::invalid_argument("launch shapes: nine cells are due, in: " + line);
    LaunchShapeRow row;
    row.device = cells[0];
    row.n = number(cells[1], 1, line);
    row.k = number(cells[2], 1, line);
    row.most_m = number(cells[3], 1, line);
    row.form = cells[4];
    row.per_unit = number(cells[5], 0, line);
    row.split = number(cells[6], 1, line);
    row.waves = number(cells[7], 1, line);
    row.evidence = cells[8];
    if (row.device.empty() || row.form.empty() || row.evidence.empty())
      throw std::invalid_argument("launch shapes: an empty cell, in: " + line);
    rows.push_back(row);
  }
  return rows;
}

const std::vector<LaunchShapeRow>& tuned_launch_shapes() {
  static const auto rows = read_launch_shapes(kLaunchShapesCsv);
  return rows;
}

const LaunchShapeRow* find_launch_shape(const std::vector<LaunchShapeRow>& rows, const std::string& device, std::int64_t m,
                                        std::int64_t n, std::int64_t k) {
  const LaunchShapeRow* found = nullptr;
  for (const auto& row : rows)
    if (row.device == device && row.n == n && row.k == k && m <= row.most_m && (!found || row.most_m < found->most_m))
      found = &row;
  return found;
}

}  // namespace hiplab::datasets
