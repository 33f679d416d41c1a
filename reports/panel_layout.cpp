// SPDX-License-Identifier: MIT
#include "reports/panel_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/plot_style.hpp"

namespace hiplab {
namespace {

// Pixels. A character is the widest that is usual in the font of twelve.
constexpr double kWidth = 900, kCharacter = 7.5, kTitleLine = 18, kKeyLine = 16, kKeySample = 60;
constexpr double kPanelHeight = 212, kPanelTitle = 58, kPanelTitleLine = 14, kLabels = 58;
constexpr std::size_t kUsualTitleLines = 3;  // in kPanelTitle
constexpr double kMargin = 0.02;             // of the width, left and right of the key
// Of the width. Left of a panel: numbers of five digits and the name of the axis.
constexpr double kLeft = 0.105, kColumn = 0.49, kNarrow = 0.385, kWide = 0.875;

std::size_t key_columns(const std::vector<PanelLayout::KeyEntry>& key) {
  std::size_t longest = 1;
  for (const auto& entry : key) longest = std::max(longest, entry.name.size());
  const auto fit =
      static_cast<std::size_t>((1 - 2 * kMargin) * kWidth / (kCharacter * static_cast<double>(longest) + kKeySample));
  return std::max<std::size_t>(fit, 1);
}

}  // namespace

PanelLayout::PanelLayout(std::size_t panels, const std::string& title, std::vector<KeyEntry> key,
                         std::size_t panel_title_lines)
    : title_(broken(title, static_cast<std::size_t>(kWidth / kCharacter))),
      key_(std::move(key)),
      columns_(panels == 1 ? 1 : 2),
      rows_((panels + columns_ - 1) / columns_),
      key_columns_(key_columns(key_)),
      title_height_(12 + kTitleLine * static_cast<double>(title_.size())),
      top_(title_height_ + 14 +
           kKeyLine * std::ceil(static_cast<double>(key_.size()) / static_cast<double>(key_columns_))),
      panel_title_(kPanelTitle + kPanelTitleLine * static_cast<double>(std::max(panel_title_lines, kUsualTitleLines) -
                                                                       kUsualTitleLines)),
      height_(static_cast<int>(top_ + 5 + (panel_title_ + kPanelHeight + kLabels) * static_cast<double>(rows_))) {}

double PanelLayout::panel_width() const {
  return kWidth * (columns_ == 1 ? kWide : kNarrow);
}

std::string PanelLayout::open() const {
  const double pixels = height_;
  std::string script = fmt::format("set multiplot title {}\n", quoted_lines(title_));
  script += fmt::format(
      "set lmargin at screen {4}\nset rmargin at screen {5}\nset tmargin at screen {0:.4f}\nset bmargin at screen "
      "{1:.4f}\n"
      "unset border\nunset tics\nset xrange [0:1]\nset yrange [0:1]\n"
      "set key at screen 0.5, screen {2:.4f} center center horizontal maxcols {3} samplen 3\n",
      1 - title_height_ / pixels, 1 - top_ / pixels, 1 - (title_height_ + top_) / 2 / pixels, key_columns_, kMargin,
      1 - kMargin);
  std::string plot;
  for (const KeyEntry& entry : key_)
    plot += fmt::format("{} 2 {} title {}", plot.empty() ? "plot" : ",", entry.look, quoted(entry.name));
  return script + plot + "\nunset key\nset border\nset xtics\nset ytics\nset tics out nomirror\nset grid\n";
}

std::string PanelLayout::panel(std::size_t i) const {
  const double pixels = height_;
  const std::size_t column = i % columns_, row = i / columns_;
  const double pitch = panel_title_ + kPanelHeight + kLabels;
  const double top = top_ + pitch * static_cast<double>(row) + panel_title_, bottom = top + kPanelHeight;
  const double left = kLeft + kColumn * static_cast<double>(column);
  const double right = left + (columns_ == 1 ? kWide : kNarrow);
  return fmt::format(
      "set lmargin at screen {:.4f}\nset rmargin at screen {:.4f}\nset tmargin at screen {:.4f}\nset bmargin at screen "
      "{:.4f}\n",
      left, right, 1 - top / pixels, 1 - bottom / pixels);
}

}  // namespace hiplab
