// SPDX-License-Identifier: MIT
// gptq_figures [FOLDER]: writes the tables and pictures of all figures into FOLDER, by default
// reports/evidence/gptq_figures of the source tree. Exit code 2 and one line on stderr when something is in the way.
#include <fmt/format.h>

#include <filesystem>

#include "reports/draw_plots.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/figures/gptq_figures.hpp"

namespace {

void write_figures(const std::filesystem::path& folder) {
  using namespace hiplab;
  using namespace hiplab::gptq;
  const std::filesystem::path evidence = std::filesystem::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence";
  const auto all = figures::all_figures((evidence / "isa" / "gptq_mi100.json").string());
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) throw UserError(fmt::format("cannot make the folder {}: {}", folder.string(), failed.message()));
  std::vector<Plot> plots;
  for (const auto& figure : all) {
    for (const auto& [name, text] : figure.tables) write_whole_file(folder / name, text);
    plots.push_back(figure.plot);
  }
  std::string note;
  draw_plots(plots, folder, "gnuplot", note);
  if (!note.empty()) throw UserError(note);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc > 2 || (argc == 2 && argv[1][0] == '-')) throw hiplab::UserError("usage: gptq_figures [FOLDER]");
    write_figures(argc == 2 ? argv[1] : HIPLAB_SOURCE_DIR "/reports/evidence/gptq_figures");
  } catch (const std::exception& error) {
    fmt::print(stderr, "gptq_figures: {}\n", error.what());
    return 2;
  }
  return 0;
}
