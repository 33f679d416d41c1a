// SPDX-License-Identifier: MIT
#include "runner/refusals.hpp"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

struct Question {
  const SweepGroup* group;
  SweepPoint* point;
};

std::string answer_to(const Question& question) {
  try {
    return question.point->variant->refuses(question.group->point);
  } catch (const std::exception& error) {
    return fmt::format("its check of the point failed: {}", error.what());
  }
}

/// Child: answers from `first` on, each closed by a zero byte.
[[noreturn]] void answer(const std::vector<Question>& questions, std::size_t first, int to) {
  for (int fault : {SIGFPE, SIGSEGV, SIGBUS, SIGILL, SIGABRT}) std::signal(fault, SIG_DFL);
  for (std::size_t i = first; i < questions.size(); ++i) {
    const std::string text = answer_to(questions[i]);
    std::size_t sent = 0;
    while (sent < text.size() + 1) {
      const ssize_t count = write(to, text.c_str() + sent, text.size() + 1 - sent);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) _exit(1);
      sent += static_cast<std::size_t>(count);
    }
  }
  _exit(0);
}

std::string read_all(int from) {
  std::string text;
  char buffer[4096];
  while (true) {
    const ssize_t count = read(from, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer, static_cast<std::size_t>(count));
  }
}

/// Runs a child on the questions from `next` on; returns how it ended, with `next` behind the last answer.
int ask_from(const std::vector<Question>& questions, std::size_t& next) {
  int ends[2];
  if (pipe(ends) != 0) throw UserError(fmt::format("cannot make a pipe: {}", std::strerror(errno)));
  const pid_t child = fork();
  if (child < 0) throw UserError(fmt::format("cannot start a process: {}", std::strerror(errno)));
  if (child == 0) {
    close(ends[0]);
    answer(questions, next, ends[1]);
  }
  close(ends[1]);
  const std::string text = read_all(ends[0]);
  close(ends[0]);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  for (std::size_t at = 0, end; (end = text.find('\0', at)) != std::string::npos; at = end + 1)
    questions[next++].point->refusal = text.substr(at, end - at);
  return status;
}

}  // namespace

void ask_refusals(std::vector<SweepGroup>& groups) {
  std::vector<Question> questions;
  for (auto& group : groups)
    for (auto& point : group.points)
      if (point.variant->refuses) questions.push_back({&group, &point});
  for (std::size_t next = 0; next < questions.size();) {
    const int status = ask_from(questions, next);
    if (next == questions.size()) break;
    questions[next++].point->refusal = WIFSIGNALED(status)
                                           ? fmt::format("its check of the point died of signal {} ({})",
                                                         WTERMSIG(status), strsignal(WTERMSIG(status)))
                                           : "its check of the point ended early";
  }
}

}  // namespace hiplab
