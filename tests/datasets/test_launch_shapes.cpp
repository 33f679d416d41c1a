// SPDX-License-Identifier: MIT
// The table of tuned launch shapes: what it may hold, what is found in it, what is refused.
#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

#include "datasets/launch_shapes.hpp"

namespace hiplab::datasets {
namespace {

const std::string kHeader = "device,N,K,most_M,form,per_unit,split,waves,evidence\n";

TEST(LaunchShapes, EveryRowOfTheTableNamesAFileOfTheRepository) {
  ASSERT_GE(tuned_launch_shapes().size(), 18u);
  for (const auto& row : tuned_launch_shapes())
    EXPECT_TRUE(std::filesystem::is_regular_file(std::filesystem::path(HIPLAB_SOURCE_DIR) / row.evidence)) << row.evidence;
}

TEST(LaunchShapes, NoTwoRowsAreOfOneCase) {
  const auto& rows = tuned_launch_shapes();
  for (const auto& a : rows)
    EXPECT_EQ(find_launch_shape(rows, a.device, a.most_m, a.n, a.k), &a) << a.n << " " << a.k << " " << a.most_m;
}

TEST(LaunchShapes, TheRowOfTheLeastLimitThatHoldsMIsFound) {
  const auto rows = read_launch_shapes(kHeader + "card,16,128,16,pairs,1,1,4,e\ncard,16,128,8,ahead,3,1,8,e\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(find_launch_shape(rows, "card", 1, 16, 128)->form, "ahead");
  EXPECT_EQ(find_launch_shape(rows, "card", 8, 16, 128)->waves, 8);
  EXPECT_EQ(find_launch_shape(rows, "card", 9, 16, 128)->form, "pairs");
  EXPECT_EQ(find_launch_shape(rows, "card", 17, 16, 128), nullptr);
  EXPECT_EQ(find_launch_shape(rows, "card", 1, 32, 128), nullptr);
  EXPECT_EQ(find_launch_shape(rows, "another card", 1, 16, 128), nullptr);
}

TEST(LaunchShapes, WhatIsNoTableIsRefused) {
  for (const std::string& text :
       {std::string(), std::string("device,N\n"), kHeader + "card,16,128,16,pairs,1,1,4\n",
        kHeader + "card,16,128,16,pairs,1,1,four,e\n", kHeader + "card,16,128,0,pairs,1,1,4,e\n",
        kHeader + "card,16,128,16,pairs,1,0,4,e\n", kHeader + ",16,128,16,pairs,1,1,4,e\n",
        kHeader + "card,16,128,16,pairs,1,1,4x,e\n", kHeader + "card,16,128,16,pairs,1,1,4,e,more\n"})
    EXPECT_THROW(read_launch_shapes(text), std::invalid_argument) << text;
  EXPECT_TRUE(read_launch_shapes(kHeader).empty());
}

}  // namespace
}  // namespace hiplab::datasets
