// SPDX-License-Identifier: MIT
#include "reports/check_output.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"

namespace hiplab {
namespace {

using Json = nlohmann::ordered_json;

constexpr CheckVerdict kVerdicts[] = {CheckVerdict::invalid,  CheckVerdict::regressed,  CheckVerdict::inconclusive,
                                      CheckVerdict::improved, CheckVerdict::equivalent, CheckVerdict::same_code};

std::string axes_text(const CheckRow& row) {
  std::string text;
  for (const auto& [axis, value] : row.axes) text += fmt::format("{}{}={}", text.empty() ? "" : " ", axis, value);
  return text;
}

std::string row_name(const CheckRow& row) {
  return fmt::format("{} {} {} ({}){}", row.experiment, row.variant, row.shape, axes_text(row),
                     row.metric == "cold" ? "" : " " + row.metric);
}

std::string p_text(double p) {
  return p < 1e-4 ? "< 0.0001" : number_text(p);
}

std::string second_text(const CheckRow& row) {
  if (!row.second) return "";
  std::string text = fmt::format("; {}: p {} of no change", row.second->test, p_text(row.second->p));
  if (row.disagrees) text += fmt::format(", and it disagrees: by it {}", check_verdict_name(row.second->verdict));
  return text;
}

std::string verdict_text(const CheckRow& row) {
  return check_verdict_name(row.verdict) + std::string(row.unexplained ? ", UNEXPLAINED" : "");
}

std::string decision_text(const CheckRow& row, bool with_code) {
  std::string text = row.reason + second_text(row);
  if (!row.launches_text.empty()) text += fmt::format("; launched otherwise: {}", row.launches_text);
  if (row.unexplained)
    text += fmt::format(
        "; nothing recorded explains it: the traffic model is the same, launch shapes are {}{}",
        row.launches == CheckRow::Launches::same ? "too" : "not recorded",
        with_code ? ", and no code file of what ran shows a figure that differs" : ", and no code files were given");
  if (row.verdict == CheckVerdict::inconclusive && row.detectable > 0)
    text += fmt::format("; {} blocks show a change of {} % in four of five tries", row.blocks,
                        number_text(100 * row.detectable));
  if (row.blocks_needed > 0)
    text += fmt::format("; with {} blocks the ratio is known to +- {} % and lies {} % from the nearest edge: {}",
                        row.blocks, number_text(100 * row.half_width), number_text(100 * row.edge_distance),
                        row.blocks_needed >= kNoNumberOfBlocks
                            ? "on it, as far as any number of blocks can tell"
                            : fmt::format("about {} blocks would decide", row.blocks_needed));
  return text;
}

/// Rows that are in order are told on request only; a time that moved without its kernels is not, nor one of which the
/// rank test says otherwise.
bool in_order(const CheckRow& row) {
  return (row.verdict == CheckVerdict::equivalent && !row.disagrees) ||
         (row.verdict == CheckVerdict::same_code && !row.moved);
}

std::string code_text(const CodeEvidence& code) {
  std::size_t same = 0, changed = 0;
  std::string grown;
  for (const VariantChange& v : code.variants) {
    same += v.same();
    changed += v.changed();
    for (const std::string& line : v.grown()) grown += fmt::format("- {}\n", line);
  }
  std::string text = fmt::format(
      "Device code (COMPILED for {}{}): variants with the same code: {}, with changed code: {}, without a kernel of "
      "this project: {}. That the code files are of the builds that measured, they do not say.\n\n",
      code.arch, code.ran ? ", which ran" : "; other machine code ran, so it decides no verdict", same, changed,
      code.variants.size() - same - changed);
  if (!grown.empty()) text += fmt::format("**More spills or scratch than before:**\n\n{}\n", grown);
  return text;
}

Json code_json(const CodeEvidence& code) {
  Json json{{"arch", code.arch}, {"ran", code.ran}, {"variants", Json::array()}};
  for (const VariantChange& v : code.variants) {
    Json kernels = Json::array();
    for (const isa::IsaChange& k : v.kernels)
      kernels.push_back({{"kernel", k.kernel},
                         {"change", isa::change_name(k.change)},
                         {"resources", k.resources},
                         {"grown", k.grown}});
    json["variants"].push_back(
        {{"experiment", v.experiment}, {"variant", v.variant}, {"same_code", v.same()}, {"kernels", kernels}});
  }
  return json;
}

Json numerics_json(const Numerics& n) {
  return {{"sha256", n.sha256},
          {"rel_l2", n.rel_l2},
          {"max_abs", n.max_abs},
          {"max_ulp", n.max_ulp},
          {"launches", n.launches},
          {"same_bits", n.same_bits},
          {"deterministic", n.deterministic}};
}

Json ratio_json(const Ratio& ratio) {
  Json json{{"ratio", ratio.ratio.value}, {"pairs", ratio.pairs}};
  if (const auto& i = ratio.ratio.interval) json["interval"] = {i->low, i->high};
  return json;
}

std::string ratios_words(const CheckResult& result) {
  if (!result.timed) return "CPU ground: times are functional and not compared; coverage, gates and outputs are.\n\n";
  if (!result.paired)
    return "Ratios are t(NEW) / t(BASE) with their 95 % interval, unpaired: what changed between the two sittings "
           "is in them.\n\n";
  return "Ratios are t(NEW) / t(BASE) with their 95 % interval, of pairs that stood next to one another in one run; a "
         "row outside of the band is judged by fresh pairs alone.\n\n";
}

/// Variants whose delta is the larger policy's.
std::string larger_policy_text(const FloorUsed& used, const std::vector<CheckRow>& rows) {
  std::set<std::string> variants;
  double delta = 0;
  for (const CheckRow& row : rows) {
    if (row.experiment != used.experiment || row.metric != used.metric || row.delta <= used.floor.delta()) continue;
    variants.insert(row.variant);
    delta = row.delta;
  }
  if (variants.empty()) return "";
  return fmt::format("; {} % for {}, of which a change of 5 % or more was published", number_text(100 * delta),
                     fmt::join(variants, ", "));
}

std::string floor_text(const FloorUsed& used, const std::vector<CheckRow>& rows) {
  std::string text = fmt::format("- {} ({}): ", used.experiment, used.metric);
  if (used.floor.comparisons == 0)
    text += fmt::format("none measured; delta is the policy's alone, {} %", number_text(100 * used.floor.delta()));
  else
    text += fmt::format("{} % ({} of {} comparisons), so delta is {} %", number_text(100 * used.floor.floor),
                        used.floor.is_maximum ? "the largest" : "95th percentile", used.floor.comparisons,
                        number_text(100 * used.floor.delta()));
  text += larger_policy_text(used, rows);
  if (used.kept > 0) text += fmt::format("; {} kept from earlier runs", used.kept);
  if (!used.unused.empty()) text += fmt::format("; others are kept and do not count: {}", used.unused);
  return text + "\n";
}

std::string build_text(const BuildNamed& build) {
  if (build.commit.empty()) return "not recorded";
  const std::string commit = build.commit == "unknown" ? "unknown" : fmt::format("`{}`", build.commit);
  return commit + (build.dirty ? " with uncommitted changes" : "") +
         (build.of_program ? " (the program's; the kernels' is not recorded)" : "");
}

Json build_json(const BuildNamed& build) {
  if (build.commit.empty()) return nullptr;
  return {{"commit", build.commit}, {"dirty", build.dirty}, {"of_program", build.of_program}};
}

std::string conditions_text(const CheckResult& result) {
  std::string text = fmt::format("Kernels of commit: NEW {}; BASE {}.\n\n", build_text(result.fresh_build),
                                 build_text(result.base_build));
  if (!result.coverage.empty()) text += fmt::format("Compared are the {}.\n\n", result.coverage);
  if (!result.differences.empty()) {
    text += "The sides differ beside the code under study:\n\n";
    for (const std::string& line : result.differences) text += fmt::format("- {}\n", line);
    text += "\n";
  }
  if (result.floors.empty()) return text;
  const auto disagreeing =
      std::count_if(result.rows.begin(), result.rows.end(), [](const CheckRow& row) { return row.disagrees; });
  if (disagreeing > 0)
    text += fmt::format(
        "**Warning:** of {} row{} the rank test says otherwise than the interval. The interval decides.\n\n",
        disagreeing, disagreeing == 1 ? "" : "s");
  text += "A/A floor, of equal code:\n\n";
  for (const FloorUsed& used : result.floors) text += floor_text(used, result.rows);
  return text + "\n";
}

std::string counts_text(const CheckResult& result) {
  std::string text;
  for (CheckVerdict verdict : kVerdicts)
    if (const auto n = result.count(verdict))
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", n, check_verdict_name(verdict));
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 32 ? ' ' : c;
    }
  }
  return out;
}

}  // namespace

std::string check_markdown(const CheckResult& result, const std::string& new_file, const std::string& base_file,
                           bool all) {
  const std::string base = base_file.empty() ? "the other build, in one run" : base_file;
  std::string text = fmt::format("# {} against {}, on {}\n\n{} rows: {}.\n\n", new_file, base, result.device,
                                 result.rows.size(), counts_text(result));
  text += ratios_words(result) + conditions_text(result);
  if (result.code) text += code_text(*result.code);
  std::vector<std::string> columns{"verdict", "row", "BASE us", "NEW us", "ratio", "outputs", "because"};
  if (result.code) columns.insert(columns.end() - 1, "device code");
  MarkdownTable table(columns);
  for (CheckVerdict verdict : kVerdicts) {
    for (const CheckRow& row : result.rows) {
      if (row.verdict != verdict || (in_order(row) && !all)) continue;
      std::vector<std::string> cells{verdict_text(row),
                                     row_name(row),
                                     row.ratio ? number_text(row.base_us) : "-",
                                     row.ratio ? number_text(row.new_us) : "-",
                                     row.ratio ? estimate_text(row.ratio->ratio) : "-",
                                     row.outputs,
                                     decision_text(row, result.code.has_value())};
      if (result.code) cells.insert(cells.end() - 1, row.code);
      table.add(std::move(cells));
    }
  }
  if (!table.empty()) text += table.text();
  return text;
}

std::string check_json(const CheckResult& result) {
  Json json;
  json["device"] = result.device;
  json["builds"] = {{"new", build_json(result.fresh_build)}, {"base", build_json(result.base_build)}};
  if (!result.coverage.empty()) json["coverage"] = result.coverage;
  json["timed"] = result.timed;
  json["paired"] = result.paired;
  json["exit_code"] = result.exit_code();
  for (CheckVerdict verdict : kVerdicts) json["counts"][check_verdict_name(verdict)] = result.count(verdict);
  json["differences"] = result.differences;
  json["floors"] = Json::array();
  for (const FloorUsed& used : result.floors)
    json["floors"].push_back({{"experiment", used.experiment},
                              {"metric", used.metric},
                              {"floor", used.floor.floor},
                              {"comparisons", used.floor.comparisons},
                              {"kept", used.kept},
                              {"unused", used.unused},
                              {"delta", used.floor.delta()}});
  if (result.code) json["code"] = code_json(*result.code);
  json["rows"] = Json::array();
  for (const CheckRow& row : result.rows) {
    Json r;
    r["experiment"] = row.experiment;
    r["variant"] = row.variant;
    r["shape"] = row.shape;
    r["axes"] = row.axes;
    r["metric"] = row.metric;
    r["verdict"] = check_verdict_name(row.verdict);
    r["reason"] = row.reason;
    r["new_point"] = row.new_point;
    r["base_point"] = row.base_point;
    r["outputs"] = row.outputs;
    if (result.code) r["code"] = row.code;
    r["moved"] = row.moved;
    if (row.launches != CheckRow::Launches::unknown) r["same_launches"] = row.launches == CheckRow::Launches::same;
    if (row.numerics) {
      r["numerics"] = {{"new", numerics_json(row.numerics->first)}, {"base", numerics_json(row.numerics->second)}};
      if (const auto& ulp = row.numerics->first.ulp_to_base) r["numerics"]["ulp_apart"] = *ulp;
    }
    if (row.screen) r["first_stage"] = ratio_json(*row.screen);
    if (row.ratio) {
      r["new_us"] = row.new_us;
      r["base_us"] = row.base_us;
      r["ratio"] = row.ratio->ratio.value;
      if (const auto& i = row.ratio->ratio.interval) r["interval"] = {i->low, i->high};
      r["delta"] = row.delta;
      r["unexplained"] = row.unexplained;
      if (row.second)
        r["second_opinion"] = {{"test", row.second->test},
                               {"blocks", row.second->blocks},
                               {"p", row.second->p},
                               {"verdict", check_verdict_name(row.second->verdict)},
                               {"disagrees", row.disagrees}};
      r["detectable"] = row.detectable;
      r["blocks"] = row.blocks;
      r["blocks_needed"] = row.blocks_needed < kNoNumberOfBlocks ? Json(row.blocks_needed) : Json();
    }
    json["rows"].push_back(std::move(r));
  }
  return json.dump(2) + "\n";
}

std::string check_junit(const CheckResult& result) {
  const auto failures = result.count(CheckVerdict::regressed) + result.count(CheckVerdict::invalid);
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"hiplab check\" tests=\"{}\" failures=\"{}\" "
      "skipped=\"{}\">\n",
      result.rows.size(), failures, result.count(CheckVerdict::inconclusive));
  for (const CheckRow& row : result.rows) {
    text += fmt::format("  <testcase classname=\"{}\" name=\"{}\">", escaped(row.experiment), escaped(row_name(row)));
    const std::string message =
        escaped(fmt::format("{}: {}", verdict_text(row), decision_text(row, result.code.has_value())));
    if (row.verdict == CheckVerdict::regressed || row.verdict == CheckVerdict::invalid)
      text += fmt::format("<failure message=\"{}\"/>", message);
    if (row.verdict == CheckVerdict::inconclusive) text += fmt::format("<skipped message=\"{}\"/>", message);
    const VariantChange* code = result.code ? result.code->find(row.experiment, row.variant) : nullptr;
    if (code && !code->grown().empty())
      text += fmt::format("<system-out>more spills or scratch than before: {}</system-out>",
                          escaped(fmt::format("{}", fmt::join(code->grown(), "; "))));
    text += "</testcase>\n";
  }
  return text + "</testsuite>\n";
}

}  // namespace hiplab
