// SPDX-License-Identifier: MIT
#include "analysis/isa/tool_output.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <sstream>

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
}  // namespace

std::string tool_output(const std::vector<std::string>& names, const std::vector<std::string>& arguments) {
  const std::string program = find_program(names);
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw UserError("no pipe for " + program);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int failed = posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  std::string out;
  char buffer[65536];
  for (ssize_t n; !failed && ((n = read(ends[0], buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR));)
    if (n > 0) out.append(buffer, static_cast<std::size_t>(n));
  close(ends[0]);
  int status = 0;
  if (!failed) waitpid(child, &status, 0);
  if (failed || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw UserError(program + " could not read " + arguments.back());
  return out;
}

}  // namespace hiplab::isa
