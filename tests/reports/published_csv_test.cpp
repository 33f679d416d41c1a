// SPDX-License-Identifier: MIT
#include "reports/published_csv.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

class PublishedCsv : public ::testing::Test {
protected:
  void SetUp() override {
    file_ = fs::path(HIPLAB_BINARY_DIR) /
            (std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()) + ".csv");
  }
  void TearDown() override { fs::remove(file_); }
  CsvTable parse(const std::string& text) {
    std::ofstream(file_) << text;
    return read_csv(file_);
  }
  fs::path file_;
};

TEST_F(PublishedCsv, ReadsQuotesCommasAndWindowsLines) {
  const CsvTable t = parse("a,b\r\n\"x, \"\"y\"\"\",2\r\n\r\n,3\n");
  EXPECT_EQ(t.columns, (std::vector<std::string>{"a", "b"}));
  ASSERT_EQ(t.rows.size(), 2u);
  EXPECT_EQ(t.rows[0][0], "x, \"y\"");
  EXPECT_EQ(t.rows[1][0], "");
}

TEST_F(PublishedCsv, NamesTheLineThatIsWrong) {
  for (const char* text : {"a,b\n1,2\n1,2,3\n", "a,b\n1,2\n\"open,2\n"}) {
    try {
      parse(text);
      FAIL() << "accepted: " << text;
    } catch (const UserError& error) {
      EXPECT_NE(std::string(error.what()).find(".csv:3"), std::string::npos) << error.what();
    }
  }
  EXPECT_THROW(read_csv(file_.string() + ".missing"), UserError);
}

TEST_F(PublishedCsv, SelectsRowsAndDropsColumnsThatAreEmptyThen) {
  const CsvTable t = parse("kind,value,note\nx,1,\ny,2,seen\nx,3,\n");
  const CsvTable x = select_rows(t, {}, {{"kind", "x"}}, "t");
  EXPECT_EQ(x.columns, (std::vector<std::string>{"kind", "value"}));
  EXPECT_EQ(x.rows.size(), 2u);
  EXPECT_EQ(select_rows(t, {"note"}, {}, "t").rows.size(), 3u);
  EXPECT_THROW(select_rows(t, {"absent"}, {}, "t"), UserError);
  EXPECT_THROW(select_rows(t, {}, {{"absent", "x"}}, "t"), UserError);
}

TEST_F(PublishedCsv, ReadsEveryPublishedTableOfTheProject) {
  std::size_t tables = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HIPLAB_SOURCE_DIR) / "datasets" / "published")) {
    if (entry.path().extension() != ".csv") continue;
    ++tables;
    EXPECT_FALSE(read_csv(entry.path()).rows.empty()) << entry.path();
  }
  EXPECT_GE(tables, 3u);
}

}  // namespace
}  // namespace hiplab
