// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "reports/draw_plots.hpp"
#include "reports/inspection_output.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string file, out;
  bool json = false;
};

/// inspection.json and plots/ into the folder; tells what was written on stderr, where --json leaves room.
void write_out(const datasets::Inspection& inspection, const fs::path& out) {
  std::error_code error;
  fs::create_directories(out, error);
  if (error) throw UserError(fmt::format("cannot make the folder {}: {}", out.string(), error.message()));
  write_whole_file(out / "inspection.json", inspection_json(inspection) + "\n");
  std::string note;
  const auto drawn = draw_plots(inspection_plots(inspection), out / "plots", "gnuplot", note);
  fmt::print(stderr, "{} and {} plot{} written\n", (out / "inspection.json").string(), drawn.size(),
             drawn.size() == 1 ? "" : "s");
  if (!note.empty()) fmt::print(stderr, "{}\n", note);
}

int show(const Options& o) {
  const auto inspection = datasets::inspect(datasets::TensorFile::open(o.file));
  fmt::print("{}", o.json ? inspection_json(inspection) + "\n" : inspection_text(inspection));
  if (!o.out.empty()) write_out(inspection, o.out);
  return 0;
}

}  // namespace

void add_inspect(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "inspect", "Tensors of a checkpoint or capture, the quantisation found, and statistics of what is in it");
  verb->add_option("file", options->file,
                   "A safetensors file, an index of shards, a folder with either, a GGUF file or an HDF5 capture")
      ->required();
  verb->add_flag("--json", options->json, "As one JSON object");
  verb->add_option("--out", options->out, "A folder for inspection.json and plots");
  verb->callback([options, &action] { action = [options] { return show(*options); }; });
}

}  // namespace hiplab::cli
