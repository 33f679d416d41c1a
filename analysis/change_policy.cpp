// SPDX-License-Identifier: MIT
#include "analysis/change_policy.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <cmath>

#include "analysis/suspect.hpp"

namespace hiplab {
namespace {

constexpr double kLargeClaim = 0.05, kPolicyOfLargeClaims = 0.01;

bool is_large(const ClaimSpec& claim) {
  if (claim.rule == "ratio") return std::abs(claim.published - 1) >= kLargeClaim;
  return claim.rule == "change_percent" && std::abs(claim.published) >= 100 * kLargeClaim;
}

}  // namespace

double change_policy(const std::vector<ExperimentSpec>& specs, const std::string& experiment,
                     const std::string& variant) {
  const auto spec = std::find_if(specs.begin(), specs.end(), [&](const auto& s) { return s.name == experiment; });
  if (spec == specs.end()) return kDeltaPolicy;
  const bool large = std::any_of(spec->claims.begin(), spec->claims.end(), [&](const ClaimSpec& claim) {
    return is_large(claim) && fnmatch(claim.of.variant.c_str(), variant.c_str(), 0) == 0;
  });
  return large ? kPolicyOfLargeClaims : kDeltaPolicy;
}

}  // namespace hiplab
