// SPDX-License-Identifier: MIT
#include "reports/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace hiplab {
namespace {

std::string escape_cell(const std::string& text) {
  std::string escaped;
  for (char c : text) {
    if (c == '|')
      escaped += "\\|";
    else if (c == '\n' || c == '\r')
      escaped += ' ';
    else
      escaped += c;
  }
  return escaped;
}

std::string anchor_name(const std::string& label) {
  std::string name = "p" + label;
  std::replace(name.begin(), name.end(), ':', '-');
  return name;
}

// Whether `next` is the label after `label`: same prefix and width, number one higher.
bool follows(const std::string& label, const std::string& next) {
  if (label.size() != next.size()) return false;
  std::string successor = label;
  for (std::size_t i = successor.size(); i-- > 0;) {
    if (!std::isdigit(static_cast<unsigned char>(successor[i]))) return false;
    if (successor[i] != '9') {
      ++successor[i];
      return successor == next;
    }
    successor[i] = '0';
  }
  return false;
}

}  // namespace

void MarkdownTable::add(std::vector<std::string> cells) {
  if (cells.size() != columns_.size())
    throw std::logic_error(fmt::format("a table row has {} cells for {} columns", cells.size(), columns_.size()));
  for (std::string& cell : cells) cell = escape_cell(cell);
  rows_.push_back(std::move(cells));
}

std::string MarkdownTable::text() const {
  std::string text = "|", rule = "|";
  for (const std::string& column : columns_) {
    const bool right = column.starts_with('>');
    text += " " + (right ? column.substr(1) : column) + " |";
    rule += right ? " ---: |" : " --- |";
  }
  text += "\n" + rule + "\n";
  for (const auto& row : rows_) text += fmt::format("| {} |\n", fmt::join(row, " | "));
  return text;
}

std::string point_anchor(const std::string& label) {
  return fmt::format("<a id=\"{}\"></a>{}", anchor_name(label), label);
}

std::string point_link(const std::string& label) {
  return fmt::format("[{}](#{})", label, anchor_name(label));
}

std::string point_links(const std::vector<std::string>& labels) {
  std::vector<std::string> sorted = labels;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < sorted.size();) {
    std::size_t last = i;
    while (last + 1 < sorted.size() && follows(sorted[last], sorted[last + 1])) ++last;
    if (last - i >= 2) {
      parts.push_back(point_link(sorted[i]) + " to " + point_link(sorted[last]));
    } else {
      for (std::size_t k = i; k <= last; ++k) parts.push_back(point_link(sorted[k]));
    }
    i = last + 1;
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string folded(const std::string& title, const std::string& text) {
  return fmt::format("<details><summary>{}</summary>\n\n{}\n</details>\n\n", title, text);
}

std::string code(const std::string& text) {
  return text.empty() ? "" : "`" + text + "`";
}

}  // namespace hiplab
