// SPDX-License-Identifier: MIT
// A figure of equal panels under one title and one key, with every margin set: gnuplot's own layout would fit the key
// into the first panel and break it into lines there.
#pragma once
#include <string>
#include <vector>

namespace hiplab {

class PanelLayout {
public:
  explicit PanelLayout(std::size_t panels)
      : columns_(panels == 1 ? 1 : 2),
        rows_((panels + columns_ - 1) / columns_),
        height_(90 + 328 * static_cast<int>(rows_)) {}

  int height() const { return height_; }  ///< pixels

  /// `set multiplot` with the title, and the key drawn in a band below it. An entry is a gnuplot style with its title,
  /// such as `with linespoints pt 7 title "a"`.
  std::string open(const std::string& title, const std::vector<std::string>& key_entries) const;

  /// The margins of the i-th panel, row by row.
  std::string panel(std::size_t i) const;

private:
  std::size_t columns_, rows_;
  int height_;
};

}  // namespace hiplab
