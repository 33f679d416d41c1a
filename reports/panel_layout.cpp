// SPDX-License-Identifier: MIT
#include "reports/panel_layout.hpp"

#include <fmt/format.h>

#include "reports/plot_style.hpp"

namespace hiplab {
namespace {

// Pixels: the band of title and key on top, and what a panel's title, labels and ticks take.
constexpr double kTop = 85, kRowHeight = 328, kTitle = 58, kLabels = 58;

}  // namespace

std::string PanelLayout::open(const std::string& title, const std::vector<std::string>& key_entries) const {
  const double pixels = height_;
  std::string script = fmt::format("set multiplot title {}\n", quoted(title));
  script += fmt::format(
      "set lmargin at screen 0.02\nset rmargin at screen 0.98\nset tmargin at screen {0:.4f}\nset bmargin at screen "
      "{1:.4f}\n"
      "unset border\nunset tics\nset xrange [0:1]\nset yrange [0:1]\n"
      "set key at screen 0.5, screen {2:.4f} center center horizontal maxrows 2 samplen 3\n",
      1 - 30 / pixels, 1 - kTop / pixels, 1 - 58 / pixels);
  std::string plot;
  for (const std::string& entry : key_entries) plot += (plot.empty() ? "plot 2 " : ", 2 ") + entry;
  return script + plot + "\nunset key\nset border\nset xtics\nset ytics\nset tics out nomirror\nset grid\n";
}

std::string PanelLayout::panel(std::size_t i) const {
  const double pixels = height_;
  const std::size_t column = i % columns_, row = i / columns_;
  const double top = kTop + kRowHeight * static_cast<double>(row) + kTitle,
               bottom = kTop + kRowHeight * static_cast<double>(row + 1) - kLabels;
  const double left = columns_ == 1 ? 0.09 : 0.09 + 0.49 * static_cast<double>(column),
               right = columns_ == 1 ? 0.98 : left + 0.40;
  return fmt::format(
      "set lmargin at screen {:.4f}\nset rmargin at screen {:.4f}\nset tmargin at screen {:.4f}\nset bmargin at screen "
      "{:.4f}\n",
      left, right, 1 - top / pixels, 1 - bottom / pixels);
}

}  // namespace hiplab
