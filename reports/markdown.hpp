// SPDX-License-Identifier: MIT
// Markdown pieces that every section uses: tables, cells, links to points.
#pragma once
#include <string>
#include <vector>

namespace hiplab {

/// A GitHub table. Cells are escaped when added; numbers are aligned to the right by naming the column with a leading
/// '>'.
class MarkdownTable {
public:
  explicit MarkdownTable(std::vector<std::string> columns) : columns_(std::move(columns)) {}
  /// Throws std::logic_error when the number of cells is not the number of columns.
  void add(std::vector<std::string> cells);
  bool empty() const { return rows_.empty(); }
  std::size_t size() const { return rows_.size(); }
  std::string text() const;

private:
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// The place where a point has its row: its label with an anchor. Exactly one a point and report.
std::string point_anchor(const std::string& label);

/// A link to that row.
std::string point_link(const std::string& label);

/// "[000001](#p000001) to [000006](#p000006), [000009](#p000009)": runs of consecutive labels are joined.
std::string point_links(const std::vector<std::string>& labels);

/// Folds long text away behind a line that GitHub and most viewers can open.
std::string folded(const std::string& title, const std::string& text);

/// `text` as inline code.
std::string code(const std::string& text);

}  // namespace hiplab
