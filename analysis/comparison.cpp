// SPDX-License-Identifier: MIT
#include "analysis/comparison.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace hiplab {
namespace {

std::int64_t value_of(const PointRecord& point, const std::string& axis) {
  const auto it = point.axes.find(axis);
  return it == point.axes.end() ? 0 : it->second;
}

}  // namespace

std::vector<ComparisonMark> comparison_marks(const RunAnalysis& analysis, const ExperimentSpec& spec,
                                             const ComparisonSpec& comparison,
                                             const std::vector<std::size_t>& candidates) {
  using Place = std::tuple<std::size_t, std::string, std::int64_t, std::int64_t>;  // rank of the shape, shape, at, M
  std::set<Place> places;
  for (std::size_t i : picked_points(analysis, comparison.of, spec.name, candidates)) {
    const PointRecord& point = *analysis.points[i].record;
    const std::int64_t m = value_of(point, "M");
    if (!comparison.along.empty()) {
      if (point.axes.contains(comparison.along)) places.insert({0, "", point.axes.at(comparison.along), m});
      continue;
    }
    const auto shape = std::find_if(spec.shapes.begin(), spec.shapes.end(),
                                    [&](const ShapeSpec& known) { return known.name == point.shape; });
    places.insert({static_cast<std::size_t>(shape - spec.shapes.begin()), point.shape, 0, m});
  }
  std::vector<ComparisonMark> marks;
  for (const auto& [rank, shape, at, m] : places) {
    ClaimSpec claim;
    claim.quantity = comparison.quantity;
    claim.over = comparison.over;
    claim.of = comparison.of;
    for (PointQuery* query : {&claim.of, &*claim.over}) {
      if (!shape.empty()) query->shape = shape;
      if (m != 0) query->axes["M"] = m;
      if (!comparison.along.empty()) query->axes[comparison.along] = at;
    }
    ComparisonMark mark{shape, at, m, {}, {}, {}};
    claim.rule = "ratio";
    mark.ratio = claim_value(analysis, claim, spec, candidates);
    if (!comparison.along.empty()) {
      claim.rule = "value";
      mark.of = claim_value(analysis, claim, spec, candidates);
      claim.of = *claim.over;
      mark.over = claim_value(analysis, claim, spec, candidates);
    }
    marks.push_back(std::move(mark));
  }
  return marks;
}

}  // namespace hiplab
