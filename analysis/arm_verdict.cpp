// SPDX-License-Identifier: MIT
#include "analysis/arm_verdict.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/number_text.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

/// Exactly 5 % must count as 5 %, though 5 % of a time is no exact number.
constexpr double kRounding = 1e-9;

class Judge {
public:
  Judge(const ArmResult& base, const VerdictRules& rules, const ArmsVerdict& so_far)
      : base_(base), rules_(rules), bar_percent_(so_far.bar_percent) {
    noise_percent_ = so_far.baseline_noise_percent.value_or(0);
    p95_noise_ms_ = so_far.p95_noise_ms.value_or(0);
  }

  JudgedArm judge(const ArmResult& arm) const {
    JudgedArm judged;
    judged.arm = arm;
    if (&arm != &base_) compare(judged);
    const bool decided = without_quality(judged) || bad_quality(judged) || degenerate(judged);
    if (decided) return judged;
    if (&arm == &base_) {
      judged.verdict = ArmVerdict::baseline;
      judged.reason = "what the others are measured by";
    } else if (!untimed(judged) && !slower(judged) && !candidate(judged)) {
      decide(judged, ArmVerdict::keep_opt_in, 5, fmt::format("{}, {}", gain_text(judged), p95_text(judged)));
    }
    return judged;
  }

private:
  static bool decide(JudgedArm& judged, ArmVerdict verdict, int rule, std::string reason) {
    judged.verdict = verdict;
    judged.rule = rule;
    judged.reason = std::move(reason);
    return true;
  }

  void compare(JudgedArm& judged) const {
    const ArmResult& arm = judged.arm;
    if (arm.quality && base_.quality) judged.quality_delta = *arm.quality - *base_.quality;
    if (arm.wall_mean_s && base_.wall_mean_s)
      judged.wall_gain_percent = 100 * (*base_.wall_mean_s - *arm.wall_mean_s) / *base_.wall_mean_s;
    if (arm.tpot_p95_ms && base_.tpot_p95_ms) judged.p95_delta_ms = *arm.tpot_p95_ms - *base_.tpot_p95_ms;
  }

  bool without_quality(JudgedArm& judged) const {
    if (!judged.arm.quality) return decide(judged, ArmVerdict::no_verdict, 1, "no quality score");
    if (!base_.quality)
      return decide(judged, ArmVerdict::no_verdict, 1, fmt::format("the baseline {} has no quality score", base_.name));
    return false;
  }

  bool bad_quality(JudgedArm& judged) const {
    const double score = *judged.arm.quality;
    if (score < rules_.quality_least)
      return decide(judged, ArmVerdict::investigate, 2,
                    fmt::format("a score of {} is under {} of {}", score, rules_.quality_least, rules_.quality_of));
    if (*base_.quality - score > rules_.quality_most_below)
      return decide(judged, ArmVerdict::investigate, 2,
                    fmt::format("a score of {} is more than {} below the baseline's {}", score,
                                rules_.quality_most_below, *base_.quality));
    return false;
  }

  bool degenerate(JudgedArm& judged) const {
    if (judged.arm.degenerate_replies.value_or(0) == 0) return false;
    const std::string& example = judged.arm.degenerate_example;
    return decide(
        judged, ArmVerdict::investigate, 8,
        fmt::format("{} degenerate {}{}{}", *judged.arm.degenerate_replies,
                    *judged.arm.degenerate_replies == 1 ? "reply" : "replies", example.empty() ? "" : ", ", example));
  }

  bool untimed(JudgedArm& judged) const {
    if (judged.wall_gain_percent && judged.p95_delta_ms) return false;
    const bool own = !judged.arm.wall_mean_s || !judged.arm.tpot_p95_ms;
    return decide(judged, ArmVerdict::no_verdict, 0,
                  own ? "no timed replay" : fmt::format("the baseline {} has no timed replay", base_.name));
  }

  bool slower(JudgedArm& judged) const {
    const double most = std::max(rules_.slower_percent, noise_percent_);
    if (-*judged.wall_gain_percent <= most + kRounding) return false;
    return decide(judged, ArmVerdict::investigate, 3,
                  fmt::format("{}, more than the allowed {} %", gain_text(judged), number_text(most)));
  }

  bool candidate(JudgedArm& judged) const {
    const bool fast = *judged.wall_gain_percent >= bar_percent_ - kRounding;
    if (!fast || *judged.p95_delta_ms > p95_noise_ms_ + kRounding) return false;
    return decide(judged, ArmVerdict::default_candidate, 4, fmt::format("{}, {}", gain_text(judged), p95_text(judged)));
  }

  static std::string gain_text(const JudgedArm& judged) {
    const double gain = *judged.wall_gain_percent;
    return fmt::format("wall {} % {}", number_text(std::abs(gain)), gain < 0 ? "slower" : "faster");
  }

  std::string p95_text(const JudgedArm& judged) const {
    return fmt::format("p95 {:+.3g} ms (noise {} ms)", *judged.p95_delta_ms, number_text(p95_noise_ms_));
  }

  const ArmResult& base_;
  const VerdictRules& rules_;
  double bar_percent_ = 0, noise_percent_ = 0, p95_noise_ms_ = 0;
};

const ArmResult& baseline_of(const std::vector<ArmResult>& arms, const std::string& baseline) {
  std::set<std::string> names;
  const ArmResult* found = nullptr;
  for (const ArmResult& arm : arms) {
    if (!names.insert(arm.name).second) throw UserError(fmt::format("two arms are called '{}'", arm.name));
    if (arm.name == baseline) found = &arm;
  }
  if (!found)
    throw UserError(fmt::format("no arm is called '{}', the baseline; arms: {}", baseline, fmt::join(names, ", ")));
  return *found;
}

void set_noise(ArmsVerdict& result, const ArmResult& base) {
  result.p95_noise_ms = base.tpot_noise_ms;
  if (base.wall_mean_s && base.wall_sd_s && *base.wall_mean_s > 0)
    result.baseline_noise_percent = 100 * *base.wall_sd_s / *base.wall_mean_s;
  const double noise = result.baseline_noise_percent.value_or(0);
  result.bar_percent = noise > result.rules.noise_percent + kRounding ? 2 * noise : result.rules.faster_percent;
}

void add_warnings(ArmsVerdict& result) {
  for (const JudgedArm& judged : result.arms)
    if (judged.arm.replays_seen < judged.arm.replays_expected)
      result.warnings.push_back(fmt::format("{}: {} of {} replays are there", judged.arm.name, judged.arm.replays_seen,
                                            judged.arm.replays_expected));
  if (!result.baseline_noise_percent)
    result.warnings.push_back("the baseline's noise is not known (fewer than two replays): it is taken as 0");
  else if (!result.p95_noise_ms)
    result.warnings.push_back("the noise of the baseline's p95 is not known: it is taken as 0");
}

void prefer_lowest_p95(ArmsVerdict& result) {
  JudgedArm* best = nullptr;
  for (JudgedArm& judged : result.arms)
    if (judged.verdict == ArmVerdict::default_candidate && (!best || *judged.arm.tpot_p95_ms < *best->arm.tpot_p95_ms))
      best = &judged;
  if (best) best->preferred = true;
}

}  // namespace

const char* arm_verdict_name(ArmVerdict verdict) {
  constexpr const char* kNames[] = {"baseline", "default candidate", "keep opt-in", "investigate", "no verdict"};
  return kNames[static_cast<int>(verdict)];
}

int ArmsVerdict::exit_code() const {
  const auto any = [&](ArmVerdict v) {
    return std::any_of(arms.begin(), arms.end(), [&](const JudgedArm& a) { return a.verdict == v; });
  };
  return any(ArmVerdict::investigate) ? 1 : any(ArmVerdict::no_verdict) ? 3 : 0;
}

ArmsVerdict judge_arms(const std::vector<ArmResult>& arms, const std::string& baseline, const VerdictRules& rules) {
  const ArmResult& base = baseline_of(arms, baseline);
  ArmsVerdict result;
  result.rules = rules;
  result.baseline = baseline;
  set_noise(result, base);
  const Judge judge(base, result.rules, result);
  for (const ArmResult& arm : arms) result.arms.push_back(judge.judge(arm));
  add_warnings(result);
  prefer_lowest_p95(result);
  return result;
}

}  // namespace hiplab
