// SPDX-License-Identifier: MIT
#include "reports/draw_plots.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <string_view>

#include "host/parallel_for.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

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

// gnuplot ends with 0 on a full disk: whether a picture is whole shows at its end only.
bool ends_in(const fs::path& file, std::string_view mark) {
  std::string bytes(16, '\0');
  std::ifstream in(file, std::ios::binary);
  in.seekg(-static_cast<std::streamoff>(bytes.size()), std::ios::end);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return in && bytes.find(mark) != std::string::npos;
}

bool whole_pictures(const fs::path& folder, const std::string& name) {
  return ends_in(folder / (name + ".svg"), "</svg>") && ends_in(folder / (name + ".png"), "IEND\xAE\x42\x60\x82");
}

bool is_plot(const fs::directory_entry& entry) {
  const auto kind = entry.path().extension();
  return kind == ".gp" || kind == ".svg" || kind == ".png";
}

/// Where pictures are drawn: they get their final names when all are whole, in place of those of an earlier report.
class Drafts {
public:
  explicit Drafts(fs::path folder) : final_(std::move(folder)), drafts_(final_ / "drawing") {
    fs::remove_all(drafts_);
    fs::create_directories(drafts_);
  }
  ~Drafts() {
    std::error_code ignored;
    fs::remove_all(drafts_, ignored);
  }
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;

  const fs::path& folder() const { return drafts_; }
  void publish(const std::vector<DrawnPlot>& plots) const {
    for (const auto& entry : fs::directory_iterator(final_))
      if (is_plot(entry)) fs::remove(entry.path());
    for (const DrawnPlot& plot : plots)
      for (const char* kind : {".gp", ".svg", ".png"})
        if (plot.drawn || kind == std::string_view(".gp"))
          fs::rename(drafts_ / (plot.name + kind), final_ / (plot.name + kind));
  }

private:
  fs::path final_, drafts_;
};

/// A program that could not be started, or else what gnuplot said of each plot that it refused.
void tell_failures(const std::vector<DrawnPlot>& drawn, const std::vector<Outcome>& outcomes,
                   const std::string& program, std::string& note) {
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (drawn[i].drawn) continue;
    if (outcomes[i].error != 0) {
      note = fmt::format(
          "No plots: the program {} could not be started; install gnuplot-nox and write the report again.", program);
      return;
    }
    const std::string words = outcomes[i].words.substr(0, 200);
    note += fmt::format("{}Plot {} was not drawn: {}", note.empty() ? "" : " ", drawn[i].name,
                        words.empty() ? "gnuplot failed without a word" : words);
  }
  std::replace(note.begin(), note.end(), '\n', ' ');
}

}  // namespace

std::vector<DrawnPlot> draw_plots(std::vector<Plot> plots, const fs::path& folder, const std::string& program,
                                  std::string& note) {
  note.clear();
  std::vector<DrawnPlot> drawn;
  for (Plot& plot : plots) drawn.push_back({std::move(plot), false});
  if (drawn.empty()) return drawn;
  try {
    const Drafts drafts(folder);
    std::vector<Outcome> outcomes(drawn.size());
    parallel_for(drawn.size(), [&](std::size_t i) {
      write_whole_file(drafts.folder() / (drawn[i].name + ".gp"), whole_script(drawn[i]));
      outcomes[i] = run_in(drafts.folder(), program, drawn[i].name);
      drawn[i].drawn = outcomes[i].good;
      if (drawn[i].drawn && !whole_pictures(drafts.folder(), drawn[i].name))
        throw UserError(fmt::format("cannot write plots into {}: {} was cut short; is the disk full?", folder.string(),
                                    drawn[i].name));
    });
    tell_failures(drawn, outcomes, program, note);
    drafts.publish(drawn);
  } catch (const fs::filesystem_error& error) {
    throw UserError(fmt::format("cannot write plots into {}: {}", folder.string(), error.code().message()));
  }
  return drawn;
}

}  // namespace hiplab
