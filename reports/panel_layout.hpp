// SPDX-License-Identifier: MIT
// A figure of equal panels under one title and one key, with every margin set: gnuplot's own layout would fit the key
// into the first panel and break it into lines there.
#pragma once
#include <string>
#include <vector>

namespace hiplab {

class PanelLayout {
public:
  /// A line of the key: a gnuplot style such as `with linespoints pt 7`, and its name.
  struct KeyEntry {
    std::string look, name;
  };

  /// `panel_title_lines`: of the panel whose title has most lines, in the font of nine.
  PanelLayout(std::size_t panels, const std::string& title, std::vector<KeyEntry> key,
              std::size_t panel_title_lines = 1);

  int height() const { return height_; }  ///< pixels
  double panel_width() const;             ///< pixels between the left and the right border of a panel

  /// `set multiplot` with the title, and the key drawn in a band below it.
  std::string open() const;

  /// The margins of the i-th panel, row by row.
  std::string panel(std::size_t i) const;

private:
  std::vector<std::string> title_;
  std::vector<KeyEntry> key_;
  std::size_t columns_, rows_, key_columns_;
  double title_height_, top_;  ///< pixels: of the title, and of title and key together
  double panel_title_;         ///< pixels above a panel
  int height_;
};

}  // namespace hiplab
