// SPDX-License-Identifier: MIT
// emulated_evidence RECORDS EVIDENCE: joins the records RECORDS/*.json of emulated tests into EVIDENCE/results.json and
// writes their table into EVIDENCE/README.md.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "analysis/emulated_run.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

int main(int count, char** arguments) {
  namespace fs = std::filesystem;
  try {
    if (count != 3) throw hiplab::UserError("usage: emulated_evidence RECORDS EVIDENCE");
    const fs::path from = arguments[1], into = arguments[2];
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(from))
      if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<hiplab::emulated::Run> runs;
    for (const auto& file : files)
      for (auto& run : hiplab::emulated::read_json(file)) runs.push_back(std::move(run));
    if (runs.empty()) throw hiplab::UserError("no records in " + from.string());
    const std::string readme = hiplab::read_whole_text(into / "README.md");
    hiplab::write_whole_file(into / "results.json", hiplab::emulated::to_json(runs));
    hiplab::write_whole_file(into / "README.md", hiplab::emulated::with_table(readme, hiplab::emulated::table(runs)));
    fmt::print("{} runs in {}\n", runs.size(), (into / "results.json").string());
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "emulated_evidence: {}\n", error.what());
    return 2;
  }
}
