// SPDX-License-Identifier: MIT
// One look for all plots: colours that differ in grey print too, each with its own point shape and dash.
#pragma once
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace hiplab {

/// More series than this make a plot unreadable; plots are split or cut before.
inline constexpr std::size_t kMostSeries = 16;
inline constexpr std::size_t kMostPanels = 6;

/// Range of a wide axis: beyond this factor between the ends it is logarithmic.
inline constexpr double kLogFromFactor = 5;

struct SeriesStyle {
  const char* color;
  int point, dash;
};

/// Style of the i-th series. Colours are the colour-blind safe set of Okabe and Ito, ordered by luminance contrast.
inline SeriesStyle series_style(std::size_t i) {
  static constexpr const char* kColors[] = {"#0072b2", "#d55e00", "#009e73", "#000000",
                                            "#cc79a7", "#56b4e9", "#8c6d1f", "#7f7f7f"};
  static constexpr int kPoints[] = {7, 5, 9, 13, 6, 4, 8, 12, 11, 10, 2, 1};
  return {kColors[i % 8], kPoints[i % 12], static_cast<int>(i % 5) + 1};
}

/// A gnuplot string: quoted, with quotes and backslashes made harmless.
inline std::string quoted(const std::string& text) {
  std::string safe = "\"";
  for (char c : text) {
    if (c == '"')
      safe += '\'';
    else if (c == '\\')
      safe += '/';
    else if (c == '\n')
      safe += ' ';
    else
      safe += c;
  }
  return safe + "\"";
}

/// The text in lines of at most `widest` characters, broken behind a comma: gnuplot cuts what is wider than the page.
std::vector<std::string> broken(const std::string& text, std::size_t widest);

/// One gnuplot string of several lines.
std::string quoted_lines(const std::vector<std::string>& lines);

/// The unit in which times up to `most_us` read well.
struct TimeUnit {
  const char* name;
  double of_us;  ///< units in a microsecond
};
inline TimeUnit time_unit(double most_us) {
  return most_us < 1e5 ? TimeUnit{"us", 1} : TimeUnit{"ms", 1e-3};
}

/// A file stem from any text.
inline std::string file_stem(const std::string& text) {
  std::string stem;
  for (char c : text) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    stem += plain ? c : '-';
  }
  return stem;
}

/// Index of `name` in `names`, added at the end when it is new: the order of first use fixes the style.
inline std::size_t index_of(std::vector<std::string>& names, const std::string& name) {
  const auto it = std::find(names.begin(), names.end(), name);
  if (it != names.end()) return static_cast<std::size_t>(it - names.begin());
  names.push_back(name);
  return names.size() - 1;
}

/// Tick marks 1, 2, 5 x 10^k between two positive ends, as gnuplot's "(1, 2, 5)": gnuplot itself labels whole decades
/// only, which leaves a narrow logarithmic axis with one number.
std::string log_ticks(double low, double high);

/// Tick marks at whole numbers in ascending order, on an axis from `low` to `high` that is so many pixels wide: a
/// number that would run into the one before it keeps its mark and loses its label. The last one is always labelled.
std::string number_ticks(const std::vector<std::int64_t>& values, double low, double high, bool logarithmic,
                         double pixels);

/// "000001 to 000006, 000009" without links, for captions.
std::string label_ranges(const std::vector<std::string>& labels);

}  // namespace hiplab
