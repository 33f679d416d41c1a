// SPDX-License-Identifier: MIT
// The region reducer on published figures: a source's table beside the CTAs that its own kernel lets into each region.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

constexpr double kTickNs = 10;  // the published times have two decimals of a microsecond

/// The figures of one row.
struct Published {
  double ctas = 0, from_us = 0, to_us = 0, median_us = 0;
};

double figure(const CsvTable& table, const PublishedRegions& regions, const std::string& id, const char* metric,
              const char* stat) {
  const CsvTable found =
      select_rows(table, {"value"}, {{"region_id", id}, {"metric", metric}, {"stat", stat}}, regions.file);
  if (found.rows.size() != 1)
    throw UserError(
        fmt::format("{}: region {} has {} rows of {} {}, not one", regions.file, id, found.rows.size(), metric, stat));
  return std::stod(found.rows.front().front());
}

std::vector<Published> figures(const CsvTable& table, const PublishedRegions& regions) {
  std::vector<Published> all;
  for (const auto& row : regions.rows)
    all.push_back(
        {figure(table, regions, row.id, "nonzero_ctas", "count"), figure(table, regions, row.id, "first_entry", "min"),
         figure(table, regions, row.id, "last_exit", "max"), figure(table, regions, row.id, "region_time", "median")});
  return all;
}

/// Ticks as the figures allow them: as many CTAs as had a time, those of the mask first, each from the region's first
/// entry to its last exit.
std::vector<std::uint64_t> rebuilt_ticks(const PublishedRegions& regions, const std::vector<Published>& figures) {
  const std::size_t count = regions.rows.size();
  std::vector<std::uint64_t> ticks(std::size_t{regions.grid.count()} * count * 2, 0);
  const auto tick = [](double us) { return static_cast<std::uint64_t>(std::llround(us * 1e3 / kTickNs)); };
  for (std::size_t r = 0; r < count; ++r) {
    const auto in = cta_mask(regions.grid, regions.rows[r].mask);
    auto left = static_cast<std::size_t>(figures[r].ctas);
    for (const bool inside : {true, false})
      for (std::size_t cta = 0; cta < in.size() && left > 0; ++cta) {
        if (in[cta] != inside) continue;
        ticks[(cta * count + r) * 2] = tick(figures[r].from_us);
        ticks[(cta * count + r) * 2 + 1] = tick(figures[r].to_us);
        --left;
      }
  }
  return ticks;
}

std::string claim_text(const ReportContext& context, const std::string& id) {
  if (id.empty()) return "-";
  const auto it = std::find_if(context.claims.begin(), context.claims.end(), [&](const auto& c) { return c.id == id; });
  return code(id) + ": " + (it == context.claims.end() ? "no such claim" : verdict_name(it->verdict));
}

const char* kind_name(RegionKind kind) {
  return kind == RegionKind::wait ? "wait" : kind == RegionKind::dynamic_single ? "one elected CTA" : "work";
}

std::string table_of(const ReportContext& context, const PublishedRegions& regions) {
  const CsvTable csv = read_csv(context.dataset_root / "published" / regions.file);
  const auto published = figures(csv, regions);
  std::vector<RegionRule> rules;
  for (const auto& row : regions.rows) rules.push_back({row.name, row.mask, row.kind});
  const auto reduced =
      reduce_masked(rebuilt_ticks(regions, published), regions.grid, rules, kTickNs, regions.kernel_us);
  MarkdownTable table({"id", "printed as", "is", "kind", "mask", ">CTAs in it", ">with a time", ">printed median us",
                       ">from us", ">to us", ">% of the kernel, at most", "claim: verdict"});
  std::string findings;
  for (std::size_t r = 0; r < reduced.size(); ++r) {
    const auto& row = regions.rows[r];
    const MaskedRegion& own = reduced[r];
    table.add({row.id, row.label, row.name, kind_name(row.kind), kCtaMaskNames[static_cast<std::size_t>(row.mask)],
               fmt::format("{}", own.expected_ctas),
               fmt::format("{}", own.active_ctas) +
                   (own.outside_ctas ? fmt::format(" (**and {} outside of the mask**)", own.outside_ctas) : ""),
               number_text(published[r].median_us), number_text(published[r].from_us), number_text(published[r].to_us),
               std::isnan(own.fraction) ? "-" : number_text(100 * own.fraction), claim_text(context, row.claim)});
    if (row.label != row.name)
      findings += fmt::format(
          "- id {}, printed as {}: {} of the {} CTAs of the mask {} have a time, {} to {} us: {} ({}). {}.\n", row.id,
          code(row.label), own.active_ctas, own.expected_ctas, code(kCtaMaskNames[static_cast<std::size_t>(row.mask)]),
          number_text(published[r].from_us), number_text(published[r].to_us), code(row.name), kind_name(row.kind),
          claim_text(context, row.claim));
  }
  return fmt::format("**{}** ({})\n\n{}\n{}\n", regions.caption, code("datasets/published/" + regions.file),
                     table.text(), findings);
}

}  // namespace

std::string published_regions_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.published_regions.empty()) return "";
  std::string text =
      "### The region reducer on the published figures\n\n*Evidence: DERIVED from the source's own data (CITED).* The "
      "source's raw ticks are not at hand; each CTA that had a time gets the first entry and the last exit of its "
      "region, so that a share is an upper bound. Counts and ends are the source's own.\n\n";
  for (const auto& regions : spec.published_regions) text += table_of(context, regions);
  return text;
}

}  // namespace hiplab
