// SPDX-License-Identifier: MIT
// Launch shapes that were tuned once, as data: datasets/decode_w4a16_shapes.csv, compiled in.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace hiplab::datasets {

/// A row: for M up to `most_m` on a device of that name, the kernel's form, CTAs for each compute unit (0: one for each
/// block of rows), parts of K, waves of a CTA, and the file that the choice rests on, from the repository's root.
struct LaunchShapeRow {
  std::string device;
  std::int64_t n = 0, k = 0, most_m = 0;
  std::string form;
  std::int64_t per_unit = 0, split = 1, waves = 1;
  std::string evidence;
};

/// The rows of a table with the columns device,N,K,most_M,form,per_unit,split,waves,evidence. Throws
/// std::invalid_argument with the line for another header, a missing cell or what is no number where one is due.
std::vector<LaunchShapeRow> read_launch_shapes(const std::string& csv);

/// The compiled table.
const std::vector<LaunchShapeRow>& tuned_launch_shapes();

/// The row of least most_m that holds m, of this device and these extents; null: none.
const LaunchShapeRow* find_launch_shape(const std::vector<LaunchShapeRow>& rows, const std::string& device, std::int64_t m,
                                        std::int64_t n, std::int64_t k);

}  // namespace hiplab::datasets
