// SPDX-License-Identifier: MIT
#include "analysis/degenerate_reply.hpp"

#include <gtest/gtest.h>

namespace hiplab {
namespace {

std::string repeated(const std::string& character, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += character;
  return text;
}

const std::string kAnswer =
    "The train covers 60 miles in the first hour and 45 in the second, so it is 105 miles away. #### 105";

TEST(DegenerateReply, ThePublishedRepliesOfOneCharacterAreFlagged) {
  EXPECT_EQ(degenerate_because(std::string(134, '!')), "\"!\" fills 100.0 % of 134 characters");
  EXPECT_NE(degenerate_because(std::string(2047, '!')), "");
}

TEST(DegenerateReply, OrdinaryTextIsNot) {
  EXPECT_EQ(degenerate_because(kAnswer), "");
  EXPECT_EQ(degenerate_because("def f(x):\n    return x ** 2\n"), "");
  EXPECT_EQ(degenerate_because(""), "") << "no character fills it; the audit counts it as empty";
}

TEST(DegenerateReply, AHalfIsAllowedAndOneMoreIsNot) {
  const std::string ab = repeated("ab", 10);
  EXPECT_EQ(degenerate_because(ab), "") << "ten of twenty";
  EXPECT_EQ(degenerate_because(ab + "a"), "\"a\" fills 52.38 % of 21 characters");
}

TEST(DegenerateReply, SixteenInARowAreFlaggedAndFifteenAreNot) {
  EXPECT_EQ(degenerate_because(kAnswer + repeated("-", 15) + kAnswer), "");
  EXPECT_EQ(degenerate_because(kAnswer + repeated("-", 16) + kAnswer), "\"-\" follows itself 16 times");
  EXPECT_NE(degenerate_because(kAnswer + repeated("=", 16)), "") << "at the end";
}

TEST(DegenerateReply, CountsCharactersAndNotBytes) {
  // Of 4 + 6 characters 4 are the snowman: under a half, though they are 12 of 18 bytes.
  EXPECT_EQ(degenerate_because("abcdef" + repeated("\u2603", 4)), "");
  EXPECT_EQ(degenerate_because("abc" + repeated("\u2603", 4)), "\"\u2603\" fills 57.14 % of 7 characters");
  // Equal lead bytes are no equal characters.
  EXPECT_EQ(
      degenerate_because(
          "\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f0"),
      "");
  EXPECT_EQ(degenerate_because(kAnswer + repeated("\U0001F600", 16)), "\"\U0001F600\" follows itself 16 times");
}

TEST(DegenerateReply, BytesThatAreNoUtf8CountAsCharacters) {
  EXPECT_EQ(degenerate_because(repeated("\xff", 20)), "byte 0xff fills 100.0 % of 20 characters");
  EXPECT_EQ(degenerate_because("ab\xe2\x98"), "") << "cut off in the middle of a character";
  EXPECT_EQ(degenerate_because(repeated("\n", 20)), "U+000A fills 100.0 % of 20 characters");
}

TEST(DegenerateReply, TheThresholdsAreThoseGiven) {
  VerdictRules rules;
  rules.reply_run = 4;
  EXPECT_EQ(degenerate_because("abcd....efgh", rules), "\".\" follows itself 4 times");
  rules.reply_run = 100;
  rules.reply_share_percent = 100;
  EXPECT_EQ(degenerate_because(std::string(99, '!'), rules), "");
}

TEST(RepliesAudit, CountsAndComparesTheReplaysOfAnArm) {
  const std::vector<ReplayReplies> replays = {{{kAnswer, "yes", ""}, {"a", "b", "c"}},
                                              {{kAnswer, std::string(134, '!'), ""}, {"a", "x", "c"}},
                                              {{kAnswer}, {"a"}}};
  const RepliesAudit audit = audit_replies(replays);
  EXPECT_EQ(audit.replies, 7u);
  EXPECT_EQ(audit.degenerate, 1u);
  EXPECT_EQ(audit.empty, 2u);
  EXPECT_EQ(audit.first, "replay 2, reply 2: \"!\" fills 100.0 % of 134 characters");
  EXPECT_EQ(audit.requests, 3u);
  EXPECT_EQ(audit.differing, 1u);
}

TEST(RepliesAudit, OneReplayComparesNothing) {
  EXPECT_EQ(audit_replies({{{"a b c"}, {"h"}}}).requests, 0u);
  EXPECT_EQ(audit_replies({}).replies, 0u);
}

}  // namespace
}  // namespace hiplab
