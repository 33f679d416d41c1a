// SPDX-License-Identifier: MIT
#include "analysis/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <tuple>

#include "analysis/change_policy.hpp"
#include "analysis/number_text.hpp"
#include "analysis/text_entry.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using RowKey = std::tuple<std::string, std::string, std::string, std::map<std::string, std::int64_t>, std::string>;
using Rows = std::map<RowKey, std::size_t>;

constexpr double kNormalHalfWidth = 1.96;  ///< of a 95 % interval, in standard errors
constexpr double kPower = 2.8;             ///< 1.96 + 0.84: 80 % power at 5 %
constexpr double kFamilyLevel = 0.05;      ///< of Holm's correction, over all rows

Rows rows_of(const RunAnalysis& run) {
  Rows rows;
  for (std::size_t i = 0; i < run.points.size(); ++i) {
    const PointRecord& p = *run.points[i].record;
    if (p.status != "skipped") rows[{p.experiment, p.variant, p.shape, p.axes, p.metric}] = i;
  }
  return rows;
}

VariantNames variants_of(const Rows& rows) {
  VariantNames names;
  for (const auto& [key, index] : rows) names.insert({std::get<0>(key), std::get<1>(key)});
  return names;
}

std::string why_unusable(const PointAnalysis& point) {
  if (!point.passed())
    return point.record->status + (point.record->message.empty() ? "" : ": " + point.record->message);
  if (!point.timing) return "no kept samples";
  return fmt::format("{}", fmt::join(point.timing->validity.faults, "; "));
}

std::string outputs_text(const Numerics& fresh, const Numerics& base) {
  if (fresh.sha256.empty() || base.sha256.empty()) return "";
  if (fresh.sha256 == base.sha256) return "same bits";
  std::string text = "other bits: ";
  if (fresh.ulp_to_base) text += fmt::format("at most {} ULP apart; against the reference ", *fresh.ulp_to_base);
  text += fmt::format("relative L2 {} was {}, {} ULP was {}", number_text(fresh.rel_l2), number_text(base.rel_l2),
                      fresh.max_ulp, base.max_ulp);
  if (fresh.deterministic != base.deterministic)
    text += fresh.deterministic ? "; now the same in every launch" : "; no longer the same in every launch";
  else if (!fresh.deterministic)
    text += " (not deterministic)";
  return text;
}

/// Standard error of ln R by its interval.
double standard_error(const Ratio& ratio) {
  return std::log(ratio.ratio.interval->high / ratio.ratio.interval->low) / (2 * kNormalHalfWidth);
}

/// Of the hypothesis that the change is no larger than delta, in the direction seen.
double p_value(const CheckRow& row) {
  const double beyond = std::abs(std::log(row.ratio->ratio.value)) - std::log1p(row.delta);
  return upper_tail(beyond / std::max(standard_error(*row.ratio), 1e-12));
}

class Check {
public:
  Check(CheckSides sides, const std::vector<ExperimentSpec>& specs, const std::vector<DevicePeaks>& devices,
        const FloorStore& floors)
      : sides_(std::move(sides)),
        fresh_runs_{sides_.fresh},
        base_runs_{sides_.base},
        fresh_(analyze_runs(fresh_runs_, specs, devices)),
        base_(analyze_runs(base_runs_, specs, devices)),
        store_(floors),
        specs_(specs) {
    require_same_device();
    same_code_ = same_ground(sides_);
    same_device_ = same_device_code(sides_);
  }

  CheckResult run(const std::optional<CodeSides>& code) {
    result_.device = fresh_.devices[0].name;
    result_.timed = !fresh_.devices[0].cpu;
    result_.paired = sides_.paired;
    result_.fresh_build = build_of(sides_.fresh, false);
    result_.base_build = build_of(sides_.base, sides_.paired);
    if (sides_.paired) result_.coverage = text_entry(sides_.fresh.root, "coverage");
    result_.differences = differences_of(sides_);
    const Rows ours = rows_of(fresh_), theirs = rows_of(base_);
    if (code) result_.code = compare_code(*code, fresh_.devices[0].arch, variants_of(ours), variants_of(theirs));
    std::size_t common = 0;
    for (const auto& [key, index] : theirs) {
      const auto found = ours.find(key);
      common += found != ours.end();
      compare(key, found == ours.end() ? nullptr : &fresh_.points[found->second], &base_.points[index]);
    }
    for (const auto& [key, index] : ours)
      if (!theirs.contains(key)) compare(key, &fresh_.points[index], nullptr);
    if (common == 0) throw UserError("the two files have no point in common");
    correct_for_many();
    for (CheckRow& row : result_.rows) row.unexplained = row.unexplained && row.verdict == CheckVerdict::improved;
    return std::move(result_);
  }

private:
  void require_same_device() const {
    const DeviceUnderTest &ours = fresh_.devices[0], &theirs = base_.devices[0];
    if (ours.name == theirs.name && ours.arch == theirs.arch && ours.cpu == theirs.cpu) return;
    throw UserError(fmt::format("{} was measured on {} ({}), {} on {} ({}): other devices are not compared",
                                fresh_runs_[0].path, ours.name, ours.arch, base_runs_[0].path, theirs.name,
                                theirs.arch));
  }

  void compare(const RowKey& key, const PointAnalysis* fresh, const PointAnalysis* base) {
    CheckRow row;
    std::tie(row.experiment, row.variant, row.shape, row.axes, row.metric) = key;
    if (fresh) row.new_point = fresh->record->id;
    if (base) row.base_point = base->record->id;
    judge(row, fresh, base);
    result_.rows.push_back(std::move(row));
  }

  void judge(CheckRow& row, const PointAnalysis* fresh, const PointAnalysis* base) {
    row.verdict = CheckVerdict::invalid;
    if (!fresh || !base) {
      row.reason = fresh ? "the row is not in BASE" : "the row is missing in NEW";
      if (base && base->record->status == "unpaired") row.reason += fmt::format(" ({})", base->record->message);
      return;
    }
    row.numerics = {fresh->record->numerics, base->record->numerics};
    row.outputs = outputs_text(fresh->record->numerics, base->record->numerics);
    compare_launches(row, *fresh->record, *base->record);
    const VariantChange* code = result_.code ? result_.code->find(row.experiment, row.variant) : nullptr;
    if (code) row.code = code->text();
    if (code && !result_.code->ran) code = nullptr;
    if (!result_.timed) return judge_without_time(row, *fresh, *base);
    for (const auto& [side, name] : {std::pair{fresh, "NEW"}, std::pair{base, "BASE"}}) {
      if (side->usable()) continue;
      row.reason = fmt::format("{}: {}", name, why_unusable(*side));
      return;
    }
    if (fresh->record->timer != base->record->timer && timer_kind(*fresh) != timer_kind(*base)) {
      row.reason = fmt::format("timed by other means: {}, was {}", fresh->record->timer, base->record->timer);
      return;
    }
    if (!find_ratio(row, *fresh, *base)) return;
    row.new_us = fresh->timing->median_us.value;
    row.base_us = base->timing->median_us.value;
    row.blocks = row.ratio->pairs;
    row.delta = std::max(floor_of_row(*fresh, *base).delta(), change_policy(specs_, row.experiment, row.variant));
    if (same_code_ || same_device_ || (code && code->same())) return judge_same_code(row, code);
    judge_time(row, *fresh, *base);
    row.unexplained = same_traffic(*fresh->record, *base->record) && !(code && tells_why(*code)) &&
                      row.launches != CheckRow::Launches::changed;
  }

  static void compare_launches(CheckRow& row, const PointRecord& fresh, const PointRecord& base) {
    if (fresh.launches.empty() || base.launches.empty()) return;
    row.launches = fresh.launches == base.launches ? CheckRow::Launches::same : CheckRow::Launches::changed;
    if (row.launches == CheckRow::Launches::changed)
      row.launches_text = fmt::format("{}, was {}", fresh.launches, base.launches);
  }

  static bool same_traffic(const PointRecord& a, const PointRecord& b) {
    return a.bytes_read == b.bytes_read && a.bytes_written == b.bytes_written && a.operations == b.operations;
  }

  /// The kernels differ in a figure: registers, LDS, occupancy, code bytes, classes of instructions, or which there
  /// are.
  static bool tells_why(const VariantChange& code) {
    return std::any_of(code.kernels.begin(), code.kernels.end(), [](const isa::IsaChange& kernel) {
      if (kernel.change != isa::Change::changed) return kernel.change != isa::Change::same_code;
      return std::any_of(kernel.what.begin(), kernel.what.end(),
                         [](const std::string& words) { return words.find(" -> ") != std::string::npos; });
    });
  }

  /// False, with the reason: the sides share no block.
  bool find_ratio(CheckRow& row, const PointAnalysis& fresh, const PointAnalysis& base) const {
    if (!sides_.paired) {
      row.ratio = unpaired_ratio({*fresh.record, 0}, {*base.record, 0});
      return true;
    }
    try {
      row.ratio = paired_ratio({*fresh.record, 0}, {*base.record, 0});
      if (const auto first = sides_.screened.find(fresh.record->id); first != sides_.screened.end())
        row.screen = paired_ratio({first->second.first, 0}, {first->second.second, 0});
      return true;
    } catch (const std::invalid_argument&) {
      row.reason = "the two sides share no block of kept samples: nothing is paired";
      return false;
    }
  }

  const NoiseFloor& floor_of_row(const PointAnalysis& fresh, const PointAnalysis& base) {
    const auto &experiment = fresh.record->experiment, &metric = fresh.record->metric;
    for (const FloorUsed& known : result_.floors)
      if (known.experiment == experiment && known.metric == metric) return known.floor;
    const NoiseFloor &ours = fresh_.floor(fresh).twin, &theirs = base_.floor(base).twin;
    return result_.floors
        .emplace_back(floor_used(sides_, experiment, metric, ours.floor >= theirs.floor ? ours : theirs, store_))
        .floor;
  }

  /// `code`: of the kernels that ran; null: not known.
  void judge_same_code(CheckRow& row, const VariantChange* code) const {
    if (code && code->changed()) {
      row.reason =
          "the ground libraries have equal bytes and the code files differ: one of them is not of the build that "
          "measured";
      return;
    }
    row.verdict = CheckVerdict::same_code;
    row.reason = same_code_     ? "the ground libraries are equal code"
                 : same_device_ ? "the ground libraries hold equal device code"
                 : code->kernels.size() == 1
                     ? fmt::format("the only kernel of the variant is the same code on {}", result_.code->arch)
                     : fmt::format("all {} kernels of the variant are the same code on {}", code->kernels.size(),
                                   result_.code->arch);
    const auto& interval = row.ratio->ratio.interval;
    const bool known = code || same_device_;
    row.moved = known && interval && (interval->low > 1 + row.delta || interval->high < 1 / (1 + row.delta));
    if (!row.moved) return;
    row.reason += fmt::format("; the time moved beyond 1 +- {} % all the same: {}", number_text(100 * row.delta),
                              same_code_ ? "the machine moved, not the kernels"
                                         : "the machine, or how the host launches the kernels, not their code");
  }

  static std::string timer_kind(const PointAnalysis& point) {
    return point.record->timer.substr(0, point.record->timer.find(" x "));
  }

  static void judge_without_time(CheckRow& row, const PointAnalysis& fresh, const PointAnalysis& base) {
    for (const auto& [side, name] : {std::pair{&fresh, "NEW"}, std::pair{&base, "BASE"}}) {
      if (side->passed()) continue;
      row.reason = fmt::format("{}: {}", name, why_unusable(*side));
      return;
    }
    row.verdict = CheckVerdict::equivalent;
    row.reason = "both pass their gate; times on the CPU ground are functional and not compared";
  }

  void judge_time(CheckRow& row, const PointAnalysis& fresh, const PointAnalysis& base) const {
    row.verdict = CheckVerdict::inconclusive;
    const auto& interval = row.ratio->ratio.interval;
    if (!interval) {
      row.reason = "too few blocks for an interval";
      return;
    }
    row.detectable = std::expm1(kPower * standard_error(*row.ratio));
    for (const PointAnalysis* side : {&fresh, &base}) {
      if (side->record->warmup == "unsettled") row.reason = "a warm-up did not settle";
      if (side->timing->modes) row.reason = "the times of a side have two modes";
    }
    if (!row.reason.empty()) return;
    row.verdict = verdict_of_interval(*interval, row.delta);
    row.second = second_opinion(*fresh.record, *base.record, sides_.paired, row.delta);
    row.disagrees = row.second && row.second->verdict != row.verdict;
    row.reason = fmt::format("the interval is {} of 1 +- {} %",
                             row.verdict == CheckVerdict::equivalent     ? "inside"
                             : row.verdict == CheckVerdict::inconclusive ? "across an edge"
                                                                         : "outside",
                             number_text(100 * row.delta));
    if (row.verdict == CheckVerdict::inconclusive) need_more(row, kNormalHalfWidth);
    if (!sides_.paired) return;
    if (row.screen)
      row.reason += fmt::format("; by {} fresh pairs, after a first stage of {}", row.ratio->pairs,
                                estimate_text(row.screen->ratio));
    else if (row.verdict == CheckVerdict::regressed || row.verdict == CheckVerdict::improved)
      leave_suspect(row);
  }

  /// The pairs that put a row under suspicion were picked because they did: they accuse nobody.
  static void leave_suspect(CheckRow& row) {
    row.verdict = CheckVerdict::inconclusive;
    row.reason += ", and no fresh pairs confirm it: run again without --no-confirm";
  }

  /// `z`: standard errors by which the ratio must clear the edge.
  static void need_more(CheckRow& row, double z) {
    row.half_width = z * standard_error(*row.ratio);
    row.edge_distance = std::abs(std::abs(std::log(row.ratio->ratio.value)) - std::log1p(row.delta));
    row.blocks_needed = blocks_to_decide(row.blocks, row.half_width, row.edge_distance);
  }

  /// Of many rows without a change one in twenty would be accused.
  void correct_for_many() {
    std::vector<CheckRow*> accused;
    std::vector<double> p;
    for (CheckRow& row : result_.rows) {
      if (row.verdict == CheckVerdict::invalid || row.verdict == CheckVerdict::same_code || !row.ratio) continue;
      if (!row.ratio->ratio.interval) continue;
      accused.push_back(&row);
      p.push_back(p_value(row));
    }
    const auto rejected = holm_rejected(p, kFamilyLevel);
    for (std::size_t i = 0; i < accused.size(); ++i) {
      CheckRow& row = *accused[i];
      if (rejected[i] || (row.verdict != CheckVerdict::regressed && row.verdict != CheckVerdict::improved)) continue;
      row.reason = fmt::format("outside of 1 +- {} %, but not after Holm's correction over {} rows",
                               number_text(100 * row.delta), p.size());
      row.verdict = CheckVerdict::inconclusive;
      need_more(row, upper_quantile(kFamilyLevel / static_cast<double>(p.size())));
    }
  }

  CheckSides sides_;
  std::vector<RunRecord> fresh_runs_, base_runs_;
  RunAnalysis fresh_, base_;
  const FloorStore& store_;
  const std::vector<ExperimentSpec>& specs_;
  bool same_code_ = false, same_device_ = false;  ///< of host and device; of the device
  CheckResult result_;
};

}  // namespace

std::size_t CheckResult::count(CheckVerdict verdict) const {
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](const CheckRow& row) { return row.verdict == verdict; }));
}

int CheckResult::exit_code() const {
  if (count(CheckVerdict::regressed) + count(CheckVerdict::invalid) > 0) return 1;
  return count(CheckVerdict::inconclusive) > 0 ? 3 : 0;
}

CheckResult check_sides(CheckSides sides, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const std::optional<CodeSides>& code,
                        const FloorStore& floors) {
  return Check(std::move(sides), specs, devices, floors).run(code);
}

CheckResult check_runs(const RunRecord& fresh, const RunRecord& base, const std::vector<ExperimentSpec>& specs,
                       const std::vector<DevicePeaks>& devices, const std::optional<CodeSides>& code,
                       const FloorStore& floors) {
  return check_sides(sides_of_files(fresh, base), specs, devices, code, floors);
}

}  // namespace hiplab
