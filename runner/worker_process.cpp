// SPDX-License-Identifier: MIT
#include "runner/worker_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include "runner/places.hpp"
#include "runner/stop_signal.hpp"
#include "runner/user_error.hpp"

extern char** environ;

namespace hiplab {
namespace {

constexpr int kTickMs = 200;
constexpr double kStopPatience_s = 10;

/// Reads what is there; false at the end of the stream.
bool drain(int fd, std::string& into) {
  char buffer[4096];
  const ssize_t count = read(fd, buffer, sizeof buffer);
  if (count > 0) into.append(buffer, static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN));
}

void take_lines(std::string& text, const std::function<void(const std::string&)>& on_line) {
  for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
    on_line(text.substr(0, end));
    text.erase(0, end + 1);
  }
}

}  // namespace

WorkerProcess::WorkerProcess(const std::vector<std::string>& arguments) {
  const std::string program = executable_path().string();
  std::vector<char*> argv = {const_cast<char*>(program.c_str())};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);

  int out[2], err[2];
  if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
    throw UserError(fmt::format("cannot start a worker: {}", std::strerror(errno)));
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);
  const int error = posix_spawn(&pid_, program.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(out[1]);
  close(err[1]);
  out_ = out[0];
  err_ = err[0];
  if (error) {
    pid_ = -1;
    throw UserError(fmt::format("cannot start a worker: {}", std::strerror(error)));
  }
}

WorkerProcess::~WorkerProcess() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  if (out_ >= 0) close(out_);
  if (err_ >= 0) close(err_);
}

WorkerEnd WorkerProcess::wait(const std::function<void(const std::string&)>& on_line,
                              const std::function<bool()>& tick) {
  using Clock = std::chrono::steady_clock;
  WorkerEnd end;
  std::string lines;
  bool out_open = true, err_open = true, stopping = false;
  Clock::time_point stop_since{}, next_tick = Clock::now();
  while (out_open || err_open) {
    pollfd fds[2] = {{out_open ? out_ : -1, POLLIN, 0}, {err_open ? err_ : -1, POLLIN, 0}};
    poll(fds, 2, kTickMs);
    if (fds[0].revents) out_open = drain(out_, lines);
    if (fds[1].revents) err_open = drain(err_, end.errors);
    take_lines(lines, on_line);
    if (stop_signal() && !stopping) {
      stopping = true;
      stop_since = Clock::now();
      kill(pid_, SIGTERM);
    }
    if (stopping && std::chrono::duration<double>(Clock::now() - stop_since).count() > kStopPatience_s)
      kill(pid_, SIGKILL);
    if (Clock::now() < next_tick) continue;
    next_tick = Clock::now() + std::chrono::milliseconds(kTickMs);
    if (!tick() && !end.hung) {
      end.hung = true;
      kill(pid_, SIGKILL);
    }
  }
  int status = 0;
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  if (WIFEXITED(status)) end.exit_code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) end.signal = WTERMSIG(status);
  return end;
}

void die_with_parent(pid_t coordinator) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != coordinator) _exit(1);  // it ended before the request took hold
}

std::string telling_line(const std::string& errors) {
  const std::string own = "hiplab: ",
                    above = own + "the error above is ";  // the executor's, behind a sanitizer's report
  std::string last, last_own, report, where;
  std::size_t at = 0;
  while (at < errors.size()) {
    auto end = errors.find('\n', at);
    if (end == std::string::npos) end = errors.size();
    std::string line = errors.substr(at, end - at);
    at = end + 1;
    if (line.find_first_not_of(" \t=") == std::string::npos) continue;
    last = line;
    if (line.rfind(above, 0) == 0)
      where = "; " + line.substr(above.size());
    else if (line.rfind(own, 0) == 0)
      last_own = line.substr(own.size());
    if (report.empty() &&
        (line.find("ERROR: ") != std::string::npos || line.find("WARNING: ThreadSanitizer") != std::string::npos ||
         line.find("runtime error: ") != std::string::npos))
      report = line;
  }
  std::string line = last;
  if (!where.empty())
    line = report + where;
  else if (!last_own.empty())
    line = last_own;  // a report in front of it did not end the worker
  else if (!report.empty())
    line = report;
  constexpr std::size_t kLongest = 400;
  if (line.size() > kLongest) line = line.substr(0, kLongest) + " ...";
  return line;
}

}  // namespace hiplab
