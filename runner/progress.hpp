// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace hiplab {

/// How far a run is, on stderr: one line rewritten in place on a terminal, else a line about every ten seconds.
class Progress {
public:
  /// `total` steps; `first_guess_s` a step until one was seen to end.
  Progress(std::size_t total, double first_guess_s, bool quiet);
  /// Steps are numbered from 0, and each counts once however often it is told.
  void skip(std::size_t step);  ///< done in an earlier sitting: not counted into the pace
  void step_done(std::size_t step);
  void show(const std::string& doing);
  std::string line(const std::string& doing) const;  ///< what show writes
  void finish();                                     ///< ends the line

private:
  double seconds_left() const;
  bool count(std::size_t step);
  std::vector<bool> counted_;
  std::size_t over_ = 0, done_here_ = 0;
  double first_guess_s_;
  bool quiet_, terminal_, line_open_ = false;
  std::chrono::steady_clock::time_point start_, shown_;
};

/// "1 h 02 min", "3 min 10 s", "8 s".
std::string duration_words(double seconds);

}  // namespace hiplab
