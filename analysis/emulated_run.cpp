// SPDX-License-Identifier: MIT
#include "analysis/emulated_run.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "runner/user_error.hpp"

namespace hiplab::emulated {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kBegin = "<!-- table: made by emulated_evidence from results.json -->\n";
constexpr const char* kEnd = "<!-- end of table -->\n";

Json json_of(const Output& o) {
  return {{"name", o.name},     {"passed", o.passed},     {"gate", o.gate},    {"mismatches", o.mismatches},
          {"rel_l2", o.rel_l2}, {"elements", o.elements}, {"sha256", o.sha256}};
}

/// The texts of a run under their names, for writing and for reading.
auto texts_of(auto& r) {
  return std::vector<std::pair<const char*, decltype(&r.experiment)>>{{"experiment", &r.experiment},
                                                                      {"variant", &r.variant},
                                                                      {"arch", &r.arch},
                                                                      {"set", &r.set},
                                                                      {"verdict", &r.verdict},
                                                                      {"reason", &r.reason},
                                                                      {"capsule", &r.capsule},
                                                                      {"kernel_sources", &r.kernel_sources},
                                                                      {"compiler", &r.compiler},
                                                                      {"commit", &r.commit},
                                                                      {"emulator", &r.emulator},
                                                                      {"emulator_commit", &r.emulator_commit},
                                                                      {"corrections", &r.corrections}};
}

Run run_of(const Json& j) {
  Run r;
  for (const auto& [name, text] : texts_of(r))
    if (j.contains(name) || std::string(name) != "compiler") *text = j.at(name).get<std::string>();
  r.kernels = j.at("kernels").get<std::vector<std::string>>();
  if (j.contains("code")) r.code = j.at("code").get<std::vector<std::string>>();  // older records have neither
  for (const auto& o : j.at("outputs"))
    r.outputs.push_back({o.at("name"), o.at("passed"), o.at("gate"), o.at("mismatches"), o.at("rel_l2"),
                         o.at("elements"), o.at("sha256")});
  return r;
}

template <class T>
std::size_t place(std::vector<T>& list, const T& value) {
  const auto found = std::find(list.begin(), list.end(), value);
  if (found != list.end()) return static_cast<std::size_t>(found - list.begin());
  list.push_back(value);
  return list.size() - 1;
}

/// "pass, 4.6e-4": the largest relative error where the gate is a bound; "bit-equal" where it is zero.
std::string passed_words(const Run& run) {
  double worst = 0;
  bool exact = true;
  for (const auto& o : run.outputs) {
    exact = exact && o.gate == "exact";
    if (o.gate != "exact") worst = std::max(worst, std::strtod(o.rel_l2.c_str(), nullptr));
  }
  if (exact) return "pass, exact";
  return worst == 0 ? "pass, bit-equal" : fmt::format("pass, {:.1e}", worst);
}

/// "experiment variant", with the settings where the variant was run at several points.
std::string row_name(const Run& run, const std::vector<Run>& runs) {
  const bool several = std::any_of(runs.begin(), runs.end(), [&](const Run& other) {
    return other.experiment == run.experiment && other.variant == run.variant && other.set != run.set;
  });
  std::string name = run.experiment + " " + run.variant;
  if (!several) return name;
  std::string set = run.set;
  for (std::size_t at; (at = set.find("--set ")) != std::string::npos;) set.erase(at, 6);
  return name + " `" + set + "`";
}

}  // namespace

std::vector<Output> parse_replay(const std::string& text) {
  static const std::regex line(
      R"(^(\w+): (ok|FAIL)\s+mismatches=(\d+) rel_l2=(\S+) elements=(\d+)(?: sha256=([0-9a-f]{64}))?\s*$)");
  std::vector<Output> outputs;
  std::istringstream in(text);
  for (std::string words; std::getline(in, words);) {
    std::smatch m;
    if (!std::regex_match(words, m, line)) continue;
    outputs.push_back({m[1], m[2] == "ok", "", std::stoull(m[3]), m[4], std::stoull(m[5]), m[6]});
  }
  return outputs;
}

std::string corrections_in_words(const std::vector<std::string>& corrected) {
  constexpr const char* kNumbers[] = {"no", "one", "two", "three", "four", "five", "six"};
  const std::string number =
      corrected.size() < std::size(kNumbers) ? kNumbers[corrected.size()] : std::to_string(corrected.size());
  return fmt::format("with {} correction{} of the emulator: {}", number, corrected.size() == 1 ? "" : "s",
                     fmt::join(corrected, "; "));
}

std::string to_json(const std::vector<Run>& runs) {
  Json list = Json::array();
  for (const auto& run : runs) {
    Json j;
    for (const auto& [name, text] : texts_of(run)) j[name] = *text;
    j["kernels"] = run.kernels;
    j["code"] = run.code;
    j["outputs"] = Json::array();
    for (const auto& o : run.outputs) j["outputs"].push_back(json_of(o));
    list.push_back(std::move(j));
  }
  return list.dump(1) + "\n";
}

std::vector<Run> read_json(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw UserError("cannot read " + file.string());
  try {
    std::vector<Run> runs;
    for (const auto& j : Json::parse(in)) runs.push_back(run_of(j));
    return runs;
  } catch (const Json::exception& error) {
    throw UserError(fmt::format("{} holds no emulated runs: {}", file.string(), error.what()));
  }
}

std::string table(const std::vector<Run>& runs) {
  std::vector<std::string> archs, kernels, notes;
  std::vector<std::vector<const Run*>> cells;
  for (const auto& run : runs) {
    const auto column = place(archs, run.arch), row = place(kernels, row_name(run, runs));
    cells.resize(std::max(cells.size(), row + 1));
    cells[row].resize(std::max(cells[row].size(), column + 1), nullptr);
    auto& held = cells[row][column];
    const bool as_it_is = run.corrections.empty();
    if (!held || (held->verdict == "not run" && run.verdict != "not run") ||
        (as_it_is && !held->corrections.empty() && run.verdict != "not run"))
      held = &run;
  }
  const auto noted = [&](const std::string& words) { return fmt::format("({})", place(notes, words) + 1); };
  std::string text = "| kernel |";
  for (const auto& arch : archs) text += " " + arch + " |";
  text += "\n|---|";
  for (std::size_t i = 0; i < archs.size(); ++i) text += "---|";
  for (std::size_t row = 0; row < kernels.size(); ++row) {
    text += "\n| " + kernels[row] + " |";
    for (std::size_t column = 0; column < archs.size(); ++column) {
      const Run* run = column < cells[row].size() ? cells[row][column] : nullptr;
      if (!run)
        text += " - |";
      else if (run->verdict == "pass")
        text += " " + passed_words(*run) + (run->corrections.empty() ? "" : " " + noted(run->corrections)) + " |";
      else
        text += fmt::format(" {} {} |", run->verdict == "fail" ? "**FAIL**" : run->verdict, noted(run->reason));
    }
  }
  text += "\n\n";
  for (std::size_t i = 0; i < notes.size(); ++i) text += fmt::format("{}. {}\n", i + 1, notes[i]);
  return text;
}

std::string with_table(const std::string& text, const std::string& table) {
  const auto begin = text.find(kBegin), end = text.find(kEnd);
  if (begin == std::string::npos || end == std::string::npos || end < begin)
    throw UserError("the README has no place for the table: its two marker lines are missing");
  return text.substr(0, begin) + kBegin + "\n" + table + "\n" + text.substr(end);
}

}  // namespace hiplab::emulated
