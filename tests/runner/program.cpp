// SPDX-License-Identifier: MIT
#include "tests/runner/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace hiplab::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "hiplab-test-XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

namespace {

/// Makes what follows process 1 of a namespace of its own; the caller's process only waits for it.
void become_first_process() {
  if (unshare(CLONE_NEWPID) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) _exit(kNoNamespace);
  const pid_t first = fork();
  if (first < 0) _exit(kNoNamespace);
  if (first == 0) return;
  int status = 0;
  waitpid(first, &status, 0);
  _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 123);
}

[[noreturn]] void become(const std::vector<std::string>& arguments, const fs::path& folder, const Circumstances& c,
                         int out, int err) {
  dup2(c.output_full ? open("/dev/full", O_WRONLY | O_CLOEXEC) : out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  if (chdir(folder.c_str()) != 0) _exit(120);
  if (!c.real_grounds) {
    setenv("HIPLAB_GROUNDS", HIPLAB_BINARY_DIR "/tests/fake_grounds", 1);
    setenv("HIPLAB_SHARE", c.share.empty() ? HIPLAB_SOURCE_DIR "/tests/runner/share" : c.share.c_str(), 1);
  }
  setenv("HIPLAB_STATE", (folder / "state").c_str(), 1);
  // A planted crash must end the process by its signal: the sanitizers' own handlers would make it an exit code.
  for (const char* options : {"ASAN_OPTIONS", "TSAN_OPTIONS"}) {
    const char* given = std::getenv(options);
    setenv(options, (std::string(given ? given : "") + ":handle_sigfpe=0:handle_abort=0").c_str(), 1);
  }
  if (c.launch_us > 0) setenv("HIPLAB_FAKE_LAUNCH_US", std::to_string(c.launch_us).c_str(), 1);
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  if (c.file_size_limit) {
    const rlimit limit{c.file_size_limit, c.file_size_limit};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  if (c.first_process) become_first_process();
  std::string program = HIPLAB_BINARY_DIR "/bin/" + c.program;
  std::vector<char*> argv = {program.data()};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  execv(program.c_str(), argv.data());
  _exit(121);
}

bool drain(int fd, std::string& into) {
  char buffer[4096];
  const ssize_t count = read(fd, buffer, sizeof buffer);
  if (count > 0) into.append(buffer, static_cast<std::size_t>(count));
  return count > 0;
}

}  // namespace

Outcome hiplab(const std::vector<std::string>& arguments, const fs::path& folder, const Circumstances& c) {
  int out[2], err[2];
  if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const pid_t child = fork();
  if (child == 0) {
    close(out[0]);
    close(err[0]);
    become(arguments, folder, c, out[1], err[1]);
  }
  close(out[1]);
  close(err[1]);
  Outcome outcome;
  auto start = std::chrono::steady_clock::now();
  bool out_open = true, err_open = true, killed = c.kill_after_ms < 0, begun = c.kill_from.empty();
  while (out_open || err_open) {
    int wait_ms = -1;
    if (!killed && !begun) {
      begun = fs::exists(folder / c.kill_from);
      start = std::chrono::steady_clock::now();
      wait_ms = 5;
    } else if (!killed) {
      const auto spent =
          std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
      wait_ms = std::max(0, c.kill_after_ms - static_cast<int>(spent));
      if (wait_ms == 0) {
        kill(child, c.kill_signal);
        killed = true;
        continue;
      }
    }
    pollfd fds[2] = {{out_open ? out[0] : -1, POLLIN, 0}, {err_open ? err[0] : -1, POLLIN, 0}};
    poll(fds, 2, wait_ms);
    if (fds[0].revents) out_open = drain(out[0], outcome.out);
    if (fds[1].revents) err_open = drain(err[0], outcome.err);
  }
  close(out[0]);
  close(err[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
  return outcome;
}

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace hiplab::test
