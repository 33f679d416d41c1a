// SPDX-License-Identifier: MIT
#include "reports/draw_plots.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cerrno>
#include <fstream>
#include <sstream>

#include "host/parallel_for.hpp"
#include "runner/user_error.hpp"

extern char** environ;

namespace hiplab {
namespace {

namespace fs = std::filesystem;

// Both formats from one script, so that they cannot differ.
std::string whole_script(const Plot& plot) {
  const std::string size = fmt::format("{},{}", plot.width, plot.height);
  std::string settings = "set termoption noenhanced\nset encoding utf8\n";
  std::string text = fmt::format("# Redraw with: gnuplot {}.gp\n", plot.name);
  text += fmt::format("set terminal svg size {} font \"sans,12\" background \"white\"\nset output \"{}.svg\"\n{}{}",
                      size, plot.name, settings, plot.script);
  text += fmt::format(
      "unset output\nreset\nset terminal pngcairo size {} font \"sans,10\" fontscale 1.0\nset output "
      "\"{}.png\"\n{}{}unset output\n",
      size, plot.name, settings, plot.script);
  return text;
}

struct Outcome {
  int error = 0;  // errno of a program that did not start
  bool good = false;
  std::string words;  // what it said on stderr
};

Outcome run_in(const fs::path& folder, const std::string& program, const std::string& name) {
  const std::string complaints = name + ".err";
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, complaints.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  const std::string script = name + ".gp";
  std::string arguments[] = {program, script};
  char* argv[] = {arguments[0].data(), arguments[1].data(), nullptr};
  pid_t child = 0;
  Outcome outcome;
  outcome.error = posix_spawnp(&child, program.c_str(), &actions, nullptr, argv, environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  if (outcome.error == 0) {
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    outcome.good = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  std::ifstream in(folder / complaints);
  std::stringstream words;
  words << in.rdbuf();
  outcome.words = words.str();
  std::error_code ignored;
  fs::remove(folder / complaints, ignored);
  return outcome;
}

void clear_old_plots(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto kind = entry.path().extension();
    if (kind == ".gp" || kind == ".svg" || kind == ".png") fs::remove(entry.path());
  }
}

}  // namespace

std::vector<DrawnPlot> draw_plots(std::vector<Plot> plots, const fs::path& folder, const std::string& program,
                                  std::string& note) {
  note.clear();
  std::vector<DrawnPlot> drawn;
  for (Plot& plot : plots) drawn.push_back({std::move(plot), false});
  if (drawn.empty()) return drawn;
  try {
    fs::create_directories(folder);
    clear_old_plots(folder);
  } catch (const fs::filesystem_error& error) {
    throw UserError(fmt::format("cannot write plots into {}: {}", folder.string(), error.code().message()));
  }
  std::vector<Outcome> outcomes(drawn.size());
  parallel_for(drawn.size(), [&](std::size_t i) {
    std::ofstream out(folder / (drawn[i].name + ".gp"), std::ios::binary);
    out << whole_script(drawn[i]);
    out.close();
    if (!out) throw UserError(fmt::format("cannot write plots into {}", folder.string()));
    outcomes[i] = run_in(folder, program, drawn[i].name);
    drawn[i].drawn = outcomes[i].good;
  });
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (drawn[i].drawn) continue;
    if (outcomes[i].error != 0) {
      note = fmt::format(
          "No plots: the program {} could not be started; install gnuplot-nox and write the report again.", program);
      return drawn;
    }
    const std::string words = outcomes[i].words.substr(0, 200);
    note += fmt::format("{}Plot {} was not drawn: {}", note.empty() ? "" : " ", drawn[i].name,
                        words.empty() ? "gnuplot failed without a word" : words);
  }
  for (char& c : note)
    if (c == '\n') c = ' ';
  return drawn;
}

}  // namespace hiplab
