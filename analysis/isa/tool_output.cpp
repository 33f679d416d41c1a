// SPDX-License-Identifier: MIT
#include "analysis/isa/tool_output.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <utility>

#include "runner/user_error.hpp"

extern char** environ;

namespace hiplab::isa {
namespace {

std::string find_program(const std::vector<std::string>& names) {
  const char* path = std::getenv("PATH");
  std::stringstream folders(std::string(path ? path : "") + ":/opt/rocm/llvm/bin:/usr/lib/llvm-19/bin");
  std::vector<std::string> all;
  for (std::string folder; std::getline(folders, folder, ':');) all.push_back(folder);
  for (const auto& name : names)
    for (const auto& folder : all) {
      const auto file = std::filesystem::path(folder) / name;
      if (access(file.c_str(), X_OK) == 0) return file.string();
    }
  throw UserError(names.front() + " is not installed (Debian package llvm-19)");
}

/// Until both ends are closed: a program that fills one pipe while nobody empties it would wait for ever.
void read_both(std::vector<std::pair<int, std::string*>> ends) {
  char buffer[65536];
  while (!ends.empty()) {
    std::vector<pollfd> waiting;
    for (const auto& [end, into] : ends) waiting.push_back({end, POLLIN, 0});
    if (poll(waiting.data(), waiting.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    for (std::size_t i = waiting.size(); i-- > 0;) {
      if (!waiting[i].revents) continue;
      const ssize_t n = read(ends[i].first, buffer, sizeof buffer);
      if (n > 0)
        ends[i].second->append(buffer, static_cast<std::size_t>(n));
      else if (n == 0 || errno != EINTR)
        ends.erase(ends.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
}
}  // namespace

ToolRun run_tool(const std::vector<std::string>& names, const std::vector<std::string>& arguments,
                 unsigned most_seconds) {
  ToolRun run;
  run.program = find_program(names);
  std::vector<char*> argv{const_cast<char*>(run.program.c_str())};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  int out[2], errors[2];
  if (pipe2(out, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0) throw UserError("no pipe for " + run.program);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
  pid_t child = 0;
  const int failed = posix_spawn(&child, run.program.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(out[1]);
  close(errors[1]);
  if (const rlimit limit{most_seconds, RLIM_INFINITY}; !failed && most_seconds != 0)
    prlimit(child, RLIMIT_CPU, &limit, nullptr);
  if (!failed) read_both({{out[0], &run.out}, {errors[0], &run.errors}});
  close(out[0]);
  close(errors[0]);
  if (failed) throw UserError(run.program + " could not be started");
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  run.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  run.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return run;
}

std::string tool_output(const std::vector<std::string>& names, const std::vector<std::string>& arguments) {
  ToolRun run = run_tool(names, arguments);
  if (run.exit != 0) throw UserError(run.program + " could not read " + arguments.back());
  return std::move(run.out);
}

}  // namespace hiplab::isa
