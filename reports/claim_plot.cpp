// SPDX-License-Identifier: MIT
#include <cmath>
#include <map>

#include "reports/plot_style.hpp"
#include "reports/plots.hpp"

namespace hiplab {
namespace {

constexpr std::size_t kMostRows = 24;

struct Group {
  std::string device, unit;
  std::vector<const ClaimResult*> claims;
};

/// Claims with a published and a measured number, by device and unit; those that no device measured (from shapes alone)
/// are left to the table. Two zeros ("no difference") need no picture.
std::vector<Group> groups_of(const std::vector<ClaimResult>& claims, const std::string& experiment) {
  std::vector<Group> groups;
  for (const ClaimResult& claim : claims) {
    if (claim.experiment != experiment || !claim.has_number || !claim.measured || claim.device.empty()) continue;
    if (claim.published == 0 && *claim.measured == 0) continue;
    auto it = std::find_if(groups.begin(), groups.end(), [&](const Group& g) {
      return g.device == claim.device && g.unit == claim.unit && g.claims.size() < kMostRows;
    });
    if (it == groups.end()) it = groups.insert(it, {claim.device, claim.unit, {}});
    it->claims.push_back(&claim);
  }
  return groups;
}

std::string row_name(const ClaimResult& claim) {
  const std::string prefix = claim.experiment + ".";
  const std::string id = claim.id.starts_with(prefix) ? claim.id.substr(prefix.size()) : claim.id;
  return id + ": " + verdict_name(claim.verdict);
}

std::string sign_of(const ClaimResult& claim) {
  return claim.direction == "at_least" ? ">=" : claim.direction == "at_most" ? "<=" : "";
}

Plot group_plot(const Group& group, const ExperimentSpec& spec, std::size_t number) {
  Plot plot;
  plot.name = file_stem(fmt::format("claims-{}-{}-{}", spec.name, group.device, number + 1));
  plot.experiment = spec.name;
  plot.device = group.device;
  plot.shape = kClaimsPlace;
  plot.width = 1100;
  plot.height = 140 + 30 * static_cast<int>(group.claims.size());
  double least = HUGE_VAL, most = -HUGE_VAL;
  std::string published = "$published << EOD\n", measured = "$measured << EOD\n", ticks;
  std::vector<std::string> points;
  for (std::size_t row = 0; row < group.claims.size(); ++row) {
    const ClaimResult& claim = *group.claims[row];
    const Interval ends = claim.interval.value_or(Interval{*claim.measured, *claim.measured});
    least = std::min({least, claim.published, ends.low});
    most = std::max({most, claim.published, ends.high});
    published += fmt::format("{:.6g} {} \"{}\"\n", claim.published, row, sign_of(claim));
    measured += fmt::format("{:.6g} {} {:.6g} {:.6g}\n", *claim.measured, row, ends.low, ends.high);
    ticks += fmt::format("{}{} {}", row ? ", " : "", quoted(row_name(claim)), row);
    points.insert(points.end(), claim.points.begin(), claim.points.end());
  }
  const bool logarithmic = least > 0 && most > 20 * least;
  // At least a thousandth: the script has six digits, and equal ends are no range.
  const double margin = std::max(0.08 * (most - least), 1e-3 * std::max(std::fabs(most), std::fabs(least)));
  plot.script = published + "EOD\n" + measured + "EOD\n";
  plot.script += fmt::format(
      "set title {}\nset lmargin at screen 0.42\nset rmargin at screen 0.97\nset yrange [{}:-0.6]\nset ytics ({})\n"
      "set xlabel {}\nset tics out nomirror\nset grid\nset key outside bottom center horizontal\n",
      quoted(fmt::format("{}: published and measured on {}", spec.name, group.device)),
      static_cast<double>(group.claims.size()) - 0.4, ticks, quoted(group.unit.empty() ? "ratio" : group.unit));
  if (logarithmic)
    plot.script += fmt::format("set logscale x\nset xrange [{0:.6g}:{1:.6g}]\nset xtics {2}\n", least / 1.3, most * 1.3,
                               log_ticks(least / 1.3, most * 1.3));
  else
    plot.script += fmt::format("set xrange [{:.6g}:{:.6g}]\n", least - margin, most + margin);
  plot.script +=
      "plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb \"#d55e00\" title \"published (CITED)\", \\\n"
      "     $published using 1:2:3 with labels offset 1.4,0 left font \",9\" notitle, \\\n"
      "     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb \"#0072b2\" title \"measured here\"\n";
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  plot.caption = fmt::format(
      "Published figures (hollow; >= and <= are bounds) beside those of {} (filled, with the 95 % interval where a "
      "sample has one). Where the verdict is not testable here, the source's device is another one: the distance is "
      "context and decides nothing. Points {}",
      group.device, label_ranges(points));
  return plot;
}

}  // namespace

std::vector<Plot> claim_plots(const std::vector<ClaimResult>& claims, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  std::map<std::string, std::size_t> numbers;  // device -> plots so far
  for (const Group& group : groups_of(claims, spec.name))
    plots.push_back(group_plot(group, spec, numbers[group.device]++));
  return plots;
}

}  // namespace hiplab
