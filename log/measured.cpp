// SPDX-License-Identifier: MIT
#include "log/measured.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/point_identity.hpp"
#include "runner/glob.hpp"
#include "runner/run_file.hpp"
#include "runner/user_error.hpp"

namespace hiplab::log {
namespace {

std::string value_of(const std::map<std::string, std::string>& map, const char* key) {
  const auto found = map.find(key);
  return found == map.end() ? "" : found->second;
}

RunSource source_of(const RunRecord& run) {
  RunSource source;
  source.path = run.path;
  source.sha256 = run.digest;
  source.commit = value_of(run.root, "commit");
  source.started = value_of(run.root, "started");
  source.dirty = value_of(run.root, "dirty") == "yes";
  source.build = value_of(run.environment, "ground_sha256");
  if (source.build.empty()) source.build = source.commit;
  return source;
}

/// Fills in what the file leaves no choice about.
Selection completed(Selection s, const RunRecord& run) {
  std::set<std::string> experiments, variants;
  for (const PointRecord& p : run.points) experiments.insert(p.experiment);
  if (s.experiment.empty() && experiments.size() == 1) s.experiment = *experiments.begin();
  if (!experiments.contains(s.experiment))
    throw UserError(fmt::format(
        "{}: {}; it holds: {}", run.path,
        s.experiment.empty() ? "choose one with --experiment" : fmt::format("no experiment '{}'", s.experiment),
        comma_list({experiments.begin(), experiments.end()})));
  for (const PointRecord& p : run.points)
    if (p.experiment == s.experiment) variants.insert(p.variant);
  for (const std::string& wanted : {s.variant, s.base_variant})
    if (!wanted.empty() && !variants.contains(wanted))
      throw UserError(fmt::format("{}: no variant '{}'; it holds: {}", run.path, wanted,
                                  comma_list({variants.begin(), variants.end()})));
  if (s.variant.empty() && variants.size() == 1) s.variant = *variants.begin();
  if (s.variant.empty())
    throw UserError(
        fmt::format("{}: choose one with --variant: {}", run.path, comma_list({variants.begin(), variants.end()})));
  return s;
}

bool selected(const Selection& s, const PointRecord& p) {
  if (p.experiment != s.experiment || p.variant != s.variant || p.status == "skipped") return false;
  if (!any_glob_match(s.shapes, p.shape) || (!s.metric.empty() && p.metric != s.metric)) return false;
  return std::all_of(s.set.begin(), s.set.end(), [&](const auto& wanted) {
    const auto axis = p.axes.find(wanted.first);
    return axis != p.axes.end() &&
           std::find(wanted.second.begin(), wanted.second.end(), axis->second) != wanted.second.end();
  });
}

std::string selection_text(const Selection& s) {
  std::string text = fmt::format("{} {}", s.experiment, s.variant);
  for (const auto& shape : s.shapes) text += " " + shape;
  for (const auto& [axis, values] : s.set) text += fmt::format(" {}={}", axis, fmt::join(values, ","));
  return text;
}

/// Where both times of the same buffers were recorded, an entry is about the cold ones.
void choose_metric(Selection& s, const RunRecord& run) {
  for (const PointRecord& p : run.points) {
    if (!selected(s, p)) continue;
    if (p.metric == "cold") return void(s.metric = "cold");
  }
  for (const PointRecord& p : run.points)
    if (selected(s, p)) return void(s.metric = p.metric);
  throw UserError(fmt::format("{}: no point of {}", run.path, selection_text(s)));
}

/// The axes that name the point, not the code that runs there.
std::map<std::string, std::int64_t> place_axes(const ExperimentSpec& spec, const Selection& s, const PointRecord& p) {
  auto axes = p.axes;
  for (const TuningAxis& tuning : spec.tuning) axes.erase(tuning.axis);
  for (const auto& [axis, value] : s.base_set) axes.erase(axis);
  return axes;
}

std::string state_of(const ExperimentSpec& spec, const Selection& s, const PointRecord& p) {
  auto axes = tuned_away(spec, p);
  for (const auto& [axis, value] : s.base_set) {
    const bool tuning = std::any_of(spec.tuning.begin(), spec.tuning.end(),
                                    [&, &name = axis](const TuningAxis& t) { return t.axis == name; });
    if (!tuning && p.axes.contains(axis)) axes[axis] = p.axes.at(axis);
  }
  return axes.empty() ? p.variant : p.variant + " " + axes_text(axes);
}

std::string failed_text(const PointRecord& p) {
  return p.status + (p.message.empty() ? "" : ": " + p.message);
}

bool runs_published_code(const ExperimentSpec& spec, const PointRecord& p, const std::string& arch) {
  return p.variant == spec.baseline || runs_baseline_code(spec, p, arch);
}

/// Where two points of one run stand to each other. `paired` becomes false where they share no block.
PlaceResult judge_pair(const RunAnalysis& run, const PointAnalysis& fresh, const PointAnalysis& base,
                       const ExperimentSpec& spec, bool& paired) {
  PlaceResult place;
  if (!fresh.passed()) {
    place.wrong = true;
    place.because = failed_text(*fresh.record);
    return place;
  }
  for (const PointAnalysis* side : {&fresh, &base}) {
    if (side->usable()) continue;
    place.because = "point " + side->record->id + ": " +
                    (!side->passed() ? failed_text(*side->record)
                     : side->timing  ? fmt::format("{}", fmt::join(side->timing->validity.faults, "; "))
                                     : "no kept samples");
    return place;
  }
  const std::string& arch = run.device(fresh).arch;
  place.delta = run.floor(fresh).between_variants().delta();
  const Ratio ratio = ratio_of_points(*fresh.record, *base.record);
  place.ratio = ratio.ratio;
  paired = paired && ratio.paired;
  for (const PointAnalysis* side : {&fresh, &base}) {
    if (side->record->warmup == "unsettled") place.because = "a warm-up did not settle";
    if (side->timing->modes) place.because = "the times of a side have two modes";
  }
  if (!place.ratio->interval) place.because = "too few blocks for an interval";
  if (place.because.empty()) place.change = judge_change(*place.ratio, place.delta);
  if (runs_published_code(spec, *fresh.record, arch) && runs_published_code(spec, *base.record, arch) &&
      tuned_away(spec, *fresh.record) == tuned_away(spec, *base.record)) {
    place.change = Change::same_code;
    place.because.clear();
  }
  return place;
}

Change change_of(CheckVerdict verdict) {
  switch (verdict) {
    case CheckVerdict::same_code:
      return Change::same_code;
    case CheckVerdict::regressed:
      return Change::slower;
    case CheckVerdict::improved:
      return Change::faster;
    case CheckVerdict::equivalent:
      return Change::within_floor;
    default:
      return Change::undecided;
  }
}

void add_place(Generated& g, const ExperimentSpec& spec, const PointRecord& fresh, const PointRecord& base,
               PlaceResult place) {
  place.new_point = fresh.id;
  place.base_point = base.id;
  place.shape = fresh.shape;
  place.axes = axes_text(place_axes(spec, g.selection, fresh));
  g.points.push_back(fmt::format("{}{}{}", place.shape, place.axes.empty() ? "" : " ", place.axes));
  for (const auto& [traffic, p] : {std::pair{&g.fresh_traffic, &fresh}, std::pair{&g.base_traffic, &base}}) {
    traffic->bytes += p->bytes_read + p->bytes_written;
    traffic->operations += p->operations;
    if (traffic->words.empty()) traffic->words = p->traffic_words;
  }
  const std::string fresh_state = state_of(spec, g.selection, fresh), base_state = state_of(spec, g.selection, base);
  if (g.places.empty()) {
    g.fresh = fresh_state;
    g.base = base_state;
  } else if (g.fresh != fresh_state || g.base != base_state) {
    throw UserError(
        fmt::format("points {} and {} run other code ({}; {}): an entry is about one change, choose with "
                    "--set",
                    g.places.front().new_point, fresh.id, g.fresh, fresh_state));
  }
  g.places.push_back(std::move(place));
}

}  // namespace

std::string axes_text(const std::map<std::string, std::int64_t>& axes) {
  std::string text;
  for (const auto& [axis, value] : axes) text += fmt::format("{}{}={}", text.empty() ? "" : " ", axis, value);
  return text;
}

struct Measurer::Kept {
  std::vector<RunRecord> run;
  RunAnalysis analysis;
};

Measurer::Measurer(std::vector<ExperimentSpec> specs, std::vector<DevicePeaks> devices)
    : specs_(std::move(specs)), devices_(std::move(devices)) {}
Measurer::~Measurer() = default;

const Measurer::Kept& Measurer::keep(const std::filesystem::path& path) {
  auto& kept = kept_[path];
  if (!kept) {
    kept = std::make_unique<Kept>();
    kept->run.push_back(read_run_file(path));
    kept->analysis = analyze_runs(kept->run, specs_, devices_);
  }
  return *kept;
}

const ExperimentSpec& Measurer::spec_of(const std::string& experiment) const {
  const auto found =
      std::find_if(specs_.begin(), specs_.end(), [&](const ExperimentSpec& s) { return s.name == experiment; });
  if (found == specs_.end()) throw UserError(fmt::format("no experiment '{}' is known here", experiment));
  return *found;
}

Generated Measurer::within(const Selection& selection, const RunAnalysis& run) const {
  Generated g;
  g.selection = selection;
  const ExperimentSpec& spec = spec_of(selection.experiment);
  const RunRecord& record = run.runs->front();
  g.paired = true;
  for (const PointAnalysis& fresh : run.points) {
    if (!selected(selection, *fresh.record)) continue;
    auto wanted = fresh.record->axes;
    for (const auto& [axis, value] : selection.base_set) wanted[axis] = value.front();
    const auto base = std::find_if(run.points.begin(), run.points.end(), [&](const PointAnalysis& p) {
      return p.record->experiment == fresh.record->experiment && p.record->variant == selection.base_variant &&
             p.record->shape == fresh.record->shape && p.record->metric == fresh.record->metric &&
             p.record->axes == wanted && p.record->status != "skipped";
    });
    if (base == run.points.end())
      throw UserError(fmt::format("{}: point {} has no partner: {} {} ({})", record.path, fresh.record->id,
                                  selection.base_variant, fresh.record->shape, axes_text(wanted)));
    if (base->record == fresh.record)
      throw UserError(fmt::format("{}: point {} against itself: choose another --base or --base-set", record.path,
                                  fresh.record->id));
    add_place(g, spec, *fresh.record, *base->record, judge_pair(run, fresh, *base, spec, g.paired));
  }
  g.runs = {source_of(record)};
  return g;
}

Generated Measurer::between(const Selection& selection, const RunRecord& fresh, const RunRecord& base) const {
  Generated g;
  g.selection = selection;
  const ExperimentSpec& spec = spec_of(selection.experiment);
  const CheckResult check = check_runs(fresh, base, specs_, devices_);
  const auto find = [](const RunRecord& run, const std::string& id) {
    return std::find_if(run.points.begin(), run.points.end(), [&](const PointRecord& p) { return p.id == id; });
  };
  g.paired = true;
  for (const CheckRow& row : check.rows) {
    const auto ours = find(fresh, row.new_point), theirs = find(base, row.base_point);
    const PointRecord& any = ours != fresh.points.end() ? *ours : *theirs;
    if (!selected(selection, any)) continue;
    if (ours == fresh.points.end() || theirs == base.points.end())
      throw UserError(fmt::format("point {} of {} has no partner in {}", any.id,
                                  ours == fresh.points.end() ? base.path : fresh.path,
                                  ours == fresh.points.end() ? fresh.path : base.path));
    PlaceResult place;
    place.wrong = ours->status != "ok";
    if (row.ratio) place.ratio = row.ratio->ratio;
    if (row.ratio) g.paired = g.paired && row.ratio->paired;
    place.delta = row.delta;
    place.change = change_of(row.verdict);
    if (place.wrong) place.because = failed_text(*ours);
    // An interval across an edge is in the mean's; a time that cannot be relied on is not.
    if (!place.wrong && place.change == Change::undecided && row.blocks_needed == 0) place.because = row.reason;
    add_place(g, spec, *ours, *theirs, std::move(place));
  }
  g.runs = {source_of(fresh), source_of(base)};
  return g;
}

namespace {

void finish(Generated& g, const DeviceUnderTest& device) {
  g.evidence = "MEASURED";
  g.device = fmt::format("{} ({})", device.name, device.arch);
  g.functional = device.cpu;
  g.delta = largest_delta(g.places);
  if (g.functional)
    for (PlaceResult& place : g.places) place.ratio.reset();
  g.ratio = mean_ratio(g.places);
  if (!g.ratio) g.paired = false;
  g.derived = derive_verdict(g.places, g.functional);
}

}  // namespace

Generated Measurer::measured(Selection selection, const RunRecord& fresh, const RunRecord* base,
                             const RunAnalysis* analysis) const {
  selection = completed(std::move(selection), fresh);
  if (!base == selection.base_variant.empty())
    throw UserError("an entry needs either a base variant of the same run or another run: --base or --against");
  if (base && !selection.base_set.empty()) throw UserError("--base-set is for points of one run, with --base");
  choose_metric(selection, fresh);
  Generated g = base ? between(selection, fresh, *base) : within(selection, *analysis);
  finish(g, device_under_test(fresh, devices_));
  return g;
}

Generated Measurer::measure(Selection selection, const RunRecord& fresh, const RunRecord* base) const {
  const std::vector<RunRecord> runs{fresh};
  const RunAnalysis analysis = analyze_runs(runs, specs_, devices_);
  return measured(std::move(selection), runs.front(), base, &analysis);
}

Generated Measurer::measure(Selection selection, const std::filesystem::path& fresh,
                            const std::filesystem::path& base) {
  const Kept& ours = keep(fresh);
  if (base.empty()) return measured(std::move(selection), ours.run.front(), nullptr, &ours.analysis);
  const RunRecord theirs = read_run_file(base);
  return measured(std::move(selection), ours.run.front(), &theirs, nullptr);
}

}  // namespace hiplab::log
