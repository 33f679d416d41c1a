// SPDX-License-Identifier: MIT
#pragma once
#include <chrono>
#include <cstddef>
#include <string>

namespace hiplab {

/// How far a run is, on stderr: one line rewritten in place on a terminal, else a line about every ten seconds.
class Progress {
public:
  /// `total` steps; `first_guess_s` a step until one was seen to end.
  Progress(std::size_t total, double first_guess_s, bool quiet);
  void skip(std::size_t steps);  ///< done in an earlier sitting: not counted into the pace
  void step_done();
  void show(const std::string& doing);
  void finish();  ///< ends the line

private:
  double seconds_left() const;
  std::size_t total_, skipped_ = 0, done_ = 0;
  double first_guess_s_;
  bool quiet_, terminal_, line_open_ = false;
  std::chrono::steady_clock::time_point start_, shown_;
};

/// "1 h 02 min", "3 min 10 s", "8 s".
std::string duration_words(double seconds);

}  // namespace hiplab
