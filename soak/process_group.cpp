// SPDX-License-Identifier: MIT
// Between us and the command stands a guard, a fork of this program. The command leads a group of its own; the guard
// passes our requests on to it, and the kernel tells the guard when we die (by SIGKILL too), whereupon it kills the
// group: no server survives its soak. As subreaper it also waits for what the command left running, so that all of it
// is gone, with the memory and ports that it held, before anything else starts.
#include "soak/process_group.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include "runner/stop_signal.hpp"
#include "runner/user_error.hpp"

namespace hiplab::soak {
namespace {

constexpr auto kPoll = std::chrono::milliseconds(10);
constexpr double kStopPatience_s = 10;
constexpr int kKill = SIGUSR1;  ///< tells the guard to kill the group; from the kernel when we die
constexpr int kLeftoverPolls = 500;

double now_s() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// In the guard: the group that it guards.
volatile pid_t guarded = 0;

void pass_on(int signal) {
  if (guarded > 0) kill(-guarded, signal == kKill ? SIGKILL : SIGTERM);
}

/// The command itself. Only calls that are safe after a fork.
[[noreturn]] void become(char* const* argv, int out, int err, const sigset_t& mask) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGXFSZ, kKill}) std::signal(signal, SIG_DFL);
  sigprocmask(SIG_SETMASK, &mask, nullptr);
  if (const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC); nothing >= 0) dup2(nothing, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  execvp(argv[0], argv);
  const char* reason = std::strerror(errno);
  for (const char* part : {"cannot start ", static_cast<const char*>(argv[0]), ": ", reason, "\n"})
    if (write(err, part, std::strlen(part)) < 0) break;
  _exit(127);
}

/// Kills and reaps what the command left; what left the group (setsid) is waited for, but not for ever.
void end_leftovers() {
  for (int i = 0; i < kLeftoverPolls; ++i) {
    kill(-guarded, SIGKILL);
    pid_t gone = 0;
    while ((gone = waitpid(-1, nullptr, WNOHANG)) > 0) {
    }
    if (gone < 0 && errno == ECHILD) return;
    usleep(10000);
  }
}

/// The guard: starts the command, waits for it, tells its status.
[[noreturn]] void guard(pid_t parent, char* const* argv, int out, int err, int status_pipe) {
  sigset_t passed, before;
  sigemptyset(&passed);
  for (int signal : {SIGTERM, kKill}) sigaddset(&passed, signal);
  sigprocmask(SIG_BLOCK, &passed, &before);  // until there is a group to pass them on to
  struct sigaction action {};
  action.sa_handler = pass_on;
  sigemptyset(&action.sa_mask);
  for (int signal : {SIGTERM, kKill}) sigaction(signal, &action, nullptr);
  std::signal(SIGINT, SIG_IGN);  // of a terminal: we are asked too, and pass it on
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  prctl(PR_SET_PDEATHSIG, kKill);
  if (getppid() != parent) _exit(1);  // it died before the request took hold
  // What the parent holds open (its lock, say) must not live on in the guard.
  for (int fd = 3; fd < 256; ++fd)
    if (fd != out && fd != err && fd != status_pipe) close(fd);
  int status = 127 << 8;
  const pid_t command = fork();
  if (command == 0) become(argv, out, err, before);
  if (command > 0) {
    setpgid(command, command);  // whoever comes first
    guarded = command;
    sigprocmask(SIG_SETMASK, &before, nullptr);
    while (waitpid(command, &status, 0) < 0 && errno == EINTR) {
    }
    end_leftovers();
  }
  while (write(status_pipe, &status, sizeof status) < 0 && errno == EINTR) {
  }
  _exit(0);
}

int open_log(const std::filesystem::path& file) {
  const int fd = open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0666);
  if (fd < 0) throw UserError(fmt::format("cannot write {}: {}", file.string(), std::strerror(errno)));
  return fd;
}

}  // namespace

std::string end_text(const GroupEnd& end) {
  if (end.stopped) return "stopped";
  if (end.timed_out) return fmt::format("no end within {:.3g} s", end.seconds);
  if (end.signal) return fmt::format("ended by signal {}", end.signal);
  return fmt::format("exit code {}", end.exit_code);
}

ProcessGroup::ProcessGroup(const std::vector<std::string>& command, const std::map<std::string, std::string>& variables,
                           const std::filesystem::path& out, const std::filesystem::path& err) {
  // All that allocates is done before the fork.
  std::vector<char*> argv;
  for (const auto& word : command) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  for (const auto& [name, value] : variables) setenv(name.c_str(), value.c_str(), 1);
  const int out_fd = open_log(out), err_fd = open_log(err);
  int status[2];
  if (pipe2(status, O_CLOEXEC) != 0) throw UserError(fmt::format("cannot make a pipe: {}", std::strerror(errno)));
  const pid_t self = getpid();
  started_ = now_s();
  guard_ = fork();
  if (guard_ == 0) guard(self, argv.data(), out_fd, err_fd, status[1]);
  const int error = errno;
  for (const auto& [name, value] : variables) unsetenv(name.c_str());
  for (int fd : {out_fd, err_fd, status[1]}) close(fd);
  status_pipe_ = status[0];
  if (guard_ < 0) throw UserError(fmt::format("cannot start {}: {}", command.front(), std::strerror(error)));
}

ProcessGroup::~ProcessGroup() {
  stop(0);
  if (status_pipe_ >= 0) close(status_pipe_);
}

double ProcessGroup::seconds() const {
  return now_s() - started_;
}

bool ProcessGroup::running() {
  if (guard_ < 0) return false;
  int ignored = 0;
  const pid_t gone = waitpid(guard_, &ignored, WNOHANG);
  if (gone == 0 || (gone < 0 && errno == EINTR)) return true;
  guard_ = -1;
  return false;
}

GroupEnd ProcessGroup::finish() {
  if (end_) return *end_;
  GroupEnd end;
  end.seconds = seconds();
  int ignored = 0;
  while (guard_ > 0 && waitpid(guard_, &ignored, 0) < 0 && errno == EINTR) {
  }
  guard_ = -1;
  int status = 0;
  ssize_t count = 0;
  while ((count = read(status_pipe_, &status, sizeof status)) < 0 && errno == EINTR) {
  }
  if (count != sizeof status) {
    end.signal = SIGKILL;  // somebody killed the guard, and nobody saw the command's own status
  } else if (WIFEXITED(status)) {
    end.exit_code = WEXITSTATUS(status);
  } else if (WIFSIGNALED(status)) {
    end.signal = WTERMSIG(status);
  }
  end_ = end;
  return end;
}

GroupEnd ProcessGroup::wait(std::optional<double> limit_s) {
  while (running()) {
    const bool late = limit_s && seconds() > *limit_s;
    if (late || stop_signal()) {
      const double limit = limit_s.value_or(0);
      GroupEnd end = stop(late ? std::min(kStopPatience_s, limit) : kStopPatience_s);
      end.timed_out = late;
      end.stopped = !late;
      if (late) end.seconds = limit;
      end_ = end;
      return end;
    }
    std::this_thread::sleep_for(kPoll);
  }
  return finish();
}

GroupEnd ProcessGroup::stop(double patience_s) {
  if (running() && patience_s > 0) kill(guard_, SIGTERM);
  const double until = now_s() + patience_s;
  while (running() && now_s() < until) std::this_thread::sleep_for(kPoll);
  if (running()) kill(guard_, kKill);
  return finish();
}

}  // namespace hiplab::soak
