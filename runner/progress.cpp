// SPDX-License-Identifier: MIT
#include "runner/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

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
    : counted_(total),
      first_guess_s_(first_guess_s),
      quiet_(quiet),
      terminal_(isatty(STDERR_FILENO)),
      start_(std::chrono::steady_clock::now()),
      shown_(start_) {}

bool Progress::count(std::size_t step) {
  if (counted_.at(step)) return false;
  counted_[step] = true;
  ++over_;
  return true;
}

void Progress::skip(std::size_t step) {
  count(step);
}

void Progress::step_done(std::size_t step) {
  if (count(step)) ++done_here_;
}

double Progress::seconds_left() const {
  const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  const double pace = done_here_ ? spent / static_cast<double>(done_here_) : first_guess_s_;
  return pace * static_cast<double>(counted_.size() - over_);
}

std::string Progress::line(const std::string& doing) const {
  return fmt::format("[{}/{}] {}, about {} left", over_, counted_.size(), doing, duration_words(seconds_left()));
}

void Progress::show(const std::string& doing) {
  if (quiet_) return;
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ && std::chrono::duration<double>(now - shown_).count() < kPlainEvery_s) return;
  shown_ = now;
  std::string text = line(doing);
  if (!terminal_) {
    fmt::print(stderr, "{}\n", text);
    return;
  }
  const std::size_t width = terminal_width() - 1;
  text.resize(width, ' ');
  fmt::print(stderr, "\r{}", text);
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
