// SPDX-License-Identifier: MIT
#include "runner/progress.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace hiplab {
namespace {

TEST(Progress, CountsAStepOnceHoweverOftenItIsTold) {
  Progress progress(4, 10, true);
  progress.step_done(0);
  progress.step_done(0);
  EXPECT_EQ(progress.line("x").rfind("[1/4] x, about ", 0), 0u) << progress.line("x");
  EXPECT_THROW(progress.step_done(4), std::out_of_range);
}

// A resumed worker tells every group that it passes, also those that an earlier sitting had measured.
TEST(Progress, AfterAResumeCountsTheEarlierStepsOnceAndNotIntoThePace) {
  Progress progress(4, 10, true);
  progress.skip(0);
  progress.skip(1);
  EXPECT_EQ(progress.line("x"), "[2/4] x, about 20 s left") << "two steps of the first guess";
  progress.step_done(0);
  progress.step_done(1);
  EXPECT_EQ(progress.line("x"), "[2/4] x, about 20 s left") << "nothing of it was done here";
  progress.step_done(2);
  EXPECT_EQ(progress.line("x").rfind("[3/4] x, about ", 0), 0u) << progress.line("x");
  EXPECT_EQ(progress.line("x").find("about 10 s"), std::string::npos) << "the pace is now what was seen";
}

TEST(Progress, AStepThatEndedAfterAWorkersDeathIsNotCountedByTheNextWorkerAgain) {
  Progress progress(2, 10, true);
  progress.step_done(0);  // the first worker, which then died
  progress.step_done(0);  // the second one passes it
  progress.step_done(1);
  EXPECT_EQ(progress.line("x"), "[2/2] x, about 0 s left");
}

}  // namespace
}  // namespace hiplab
