// SPDX-License-Identifier: MIT
#include "reports/markdown.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace hiplab {
namespace {

TEST(Markdown, TableEscapesWhatWouldBreakARow) {
  MarkdownTable table({"a", ">b"});
  table.add({"x|y", "two\nlines"});
  EXPECT_EQ(table.text(), "| a | b |\n| --- | ---: |\n| x\\|y | two lines |\n");
}

TEST(Markdown, TableRefusesARowOfAnotherWidth) {
  MarkdownTable table({"a", "b"});
  EXPECT_THROW(table.add({"only one"}), std::logic_error);
}

TEST(Markdown, LinksJoinRunsOfPoints) {
  EXPECT_EQ(point_links({"000003", "000001", "000002", "000007", "000008"}),
            "[000001](#p000001) to [000003](#p000003), [000007](#p000007), [000008](#p000008)");
  EXPECT_EQ(point_links({"1:000009", "1:000010", "1:000011"}), "[1:000009](#p1-000009) to [1:000011](#p1-000011)");
  EXPECT_EQ(point_links({"1:000009", "2:000010", "2:000010"}), "[1:000009](#p1-000009), [2:000010](#p2-000010)");
}

}  // namespace
}  // namespace hiplab
