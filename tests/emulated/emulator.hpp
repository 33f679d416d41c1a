// SPDX-License-Identifier: MIT
// The project's driver of the outside emulator (replay_in_emulator.py), as a process.
#pragma once
#include <fmt/format.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "runner/whole_file.hpp"

namespace hiplab::emulated {

inline std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

inline std::string driver() {
  return fmt::format("\"${{HIPLAB_PYTHON:-python3}}\" '{}/tests/emulated/replay_in_emulator.py'", HIPLAB_SOURCE_DIR);
}

inline int exit_code(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

struct Answer {
  int code = 0;
  std::string text;  ///< of both streams
};

/// `said` is a file that keeps the text.
inline Answer answer_of(const std::string& command, const std::filesystem::path& said) {
  const int code = exit_code(fmt::format("{} > '{}' 2>&1", command, said.string()));
  return {code, read_whole_text(said)};
}

inline std::string last_line(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text.substr(text.find_last_of('\n') + 1);
}

inline std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, at);) parts.push_back(part);
  return parts;
}

struct Correction {
  std::string archs, fault, corrected;
};

/// By their names, as the driver lists them.
inline std::map<std::string, Correction> known_corrections(const std::filesystem::path& said) {
  const Answer answer = answer_of(driver() + " --list", said);
  std::map<std::string, Correction> known;
  for (const auto& line : split(answer.text, '\n'))
    if (const auto cells = split(line, '\t'); cells.size() == 4) known[cells[0]] = {cells[1], cells[2], cells[3]};
  if (answer.code != 0 || known.empty())
    throw std::runtime_error("the driver lists no corrections: " + last_line(answer.text));
  return known;
}

}  // namespace hiplab::emulated
