// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "reports/claims_output.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {

std::string claims_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::vector<ClaimResult> own;
  for (const ClaimResult& claim : context.claims)
    if (claim.experiment == spec.name) own.push_back(claim);
  if (own.empty()) return "";
  std::string text = fmt::format("## Claims: {}\n\n{}.\n\n", spec.name, verdict_counts(own));
  MarkdownTable table(
      {"claim", "statement", "published", "measured [95 %]", "verdict", "because", "evidence", "points"});
  for (const ClaimResult& claim : own) {
    const std::string where = claim.conditions.empty() ? claim.source : claim.source + "; " + claim.conditions;
    table.add({code(claim.id), claim.statement, published_text(claim) + (where.empty() ? "" : " (" + where + ")"),
               measured_text(claim), "**" + std::string(verdict_name(claim.verdict)) + "**", claim.reason,
               claim.evidence, claim.points.empty() ? "-" : point_links(claim.points)});
  }
  text += table.text() + "\n";
  std::vector<std::string> devices;
  for (const DrawnPlot& plot : context.plots)
    if (std::find(devices.begin(), devices.end(), plot.device) == devices.end()) devices.push_back(plot.device);
  for (const std::string& device : devices) text += plots_of(context, spec.name, device, kClaimsPlace);
  return text;
}

}  // namespace hiplab
