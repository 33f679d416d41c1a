// SPDX-License-Identifier: MIT
#include "runner/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace hiplab {
namespace {

constexpr double kPlainEvery_s = 10;

std::size_t terminal_width() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 10 ? size.ws_col : 80;
}

}  // namespace

std::string duration_words(double seconds) {
  const auto total = static_cast<long>(seconds + 0.5);
  if (total >= 3600) return fmt::format("{} h {:02} min", total / 3600, total % 3600 / 60);
  if (total >= 60) return fmt::format("{} min {:02} s", total / 60, total % 60);
  return fmt::format("{} s", total);
}

Progress::Progress(std::size_t total, double first_guess_s, bool quiet)
    : total_(total),
      first_guess_s_(first_guess_s),
      quiet_(quiet),
      terminal_(isatty(STDERR_FILENO)),
      start_(std::chrono::steady_clock::now()),
      shown_(start_) {}

void Progress::skip(std::size_t steps) {
  skipped_ += steps;
}
void Progress::step_done() {
  ++done_;
}

double Progress::seconds_left() const {
  const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  const std::size_t over = std::min(total_, done_ + skipped_);
  const double pace = done_ ? spent / static_cast<double>(done_) : first_guess_s_;
  return pace * static_cast<double>(total_ - over);
}

void Progress::show(const std::string& doing) {
  if (quiet_) return;
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ && std::chrono::duration<double>(now - shown_).count() < kPlainEvery_s) return;
  shown_ = now;
  std::string line = fmt::format("[{}/{}] {}, about {} left", std::min(total_, done_ + skipped_), total_, doing,
                                 duration_words(seconds_left()));
  if (!terminal_) {
    fmt::print(stderr, "{}\n", line);
    return;
  }
  const std::size_t width = terminal_width() - 1;
  line.resize(width, ' ');
  fmt::print(stderr, "\r{}", line);
  std::fflush(stderr);
  line_open_ = true;
}

void Progress::finish() {
  if (!line_open_) return;
  fmt::print(stderr, "\r{}\r", std::string(terminal_width() - 1, ' '));
  std::fflush(stderr);
  line_open_ = false;
}

}  // namespace hiplab
