// SPDX-License-Identifier: MIT
// Every variant of every experiment: captured for gfx942 at one of its points, written, read and replayed on the CPU
// ground. What cannot be captured says why, and only variants whose output a library writes may be among them.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <ostream>
#include <set>
#include <string>

#include "capsule/capture.hpp"
#include "capsule/replay.hpp"
#include "runner/places.hpp"
#include "runner/user_error.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::capsule {
namespace {

const LoadedGround& ground() {
  static const LoadedGround loaded = ground_for("gfx942");
  return loaded;
}

struct Named {
  std::string experiment, variant;
};

/// The test list shows this.
std::ostream& operator<<(std::ostream& out, const Named& named) {
  return out << named.experiment << " " << named.variant;
}

/// The experiments that `list` shows: the faults of the self test cannot be selected, so no capsule is made of them.
std::vector<Experiment> listed_experiments() {
  std::vector<Experiment> listed = *ground().experiments;
  std::erase_if(listed, [](const Experiment& experiment) { return experiment.name == "selftest"; });
  return listed;
}

std::vector<Named> every_variant() {
  std::vector<Named> all;
  for (const auto& experiment : listed_experiments())
    for (const auto& variant : experiment.variants) all.push_back({experiment.name, variant.name});
  return all;
}

/// A point small enough for seconds and, as a capsule, for 1 MB, where the experiment's quick preset has none; a value
/// of several is the first that the variant takes.
const std::map<std::string, std::map<std::string, std::vector<std::int64_t>>> kSmallPoints = {
    {"bandwidth", {{"array_kib", {20}}}},
    {"gptq_mi100", {{"M", {3}}, {"K", {256}}, {"N", {264}}, {"group", {64}}}},
    {"awq_mmq_gfx1151", {{"M", {19, 3}}, {"N", {136}}, {"K", {256}}, {"tile_n", {48, 128}}, {"draw", {0}}}},
    {"kv_quant_rx9070",
     {{"preset", {7}}, {"heads", {4}}, {"kv_heads", {2}}, {"head_dim", {64}}, {"context", {32}}, {"batch", {1}}}},
    {"gated_delta_net", {{"heads", {2}}, {"tokens", {1, 2}}, {"lanes", {1, 4}}}},
};
/// Variants that launch kernels on parts of a buffer, which a capsule cannot hold.
const std::set<std::string> kPartsOfBuffers = {"moe_quant_rx9070 expert_chunked"};
/// Experiments without any capsule: the arrays of a server and of its requests are its own.
const std::set<std::string> kWithoutCapsule = {"context_limit_rx9070"};

/// One point that the variant takes.
Selection point_of(const Named& named) {
  Selection s;
  s.experiments = {named.experiment};
  s.variants = {named.variant};
  if (named.experiment == "wo_split" && named.variant.starts_with("fused")) s.shapes = {"layer_256"};
  if (const auto found = kSmallPoints.find(named.experiment); found != kSmallPoints.end()) s.set = found->second;
  // A capsule holds a bound of relative L2 only: the receipt that is judged by a bound an element is captured where it
  // passes, on weights as the published test draws them.
  if (named.variant == "all_zero") s.set["draw"] = {1};
  if (named.experiment == "wo_split" && s.shapes.empty())
    s.set = {{"K", {256}}, {"N", {136}}, {"kv_heads", {2}}, {"split", {1, 2}}, {"sequences", {1}}};
  for (const auto& group : plan_sweep(s, read_specs(share_root()), ground()))
    for (const auto& point : group.points)
      if (point.refusal.empty()) {
        s.set.clear();
        for (const auto& [axis, value] : group.point.values) s.set[axis] = {value};
        return s;
      }
  throw UserError(fmt::format("{} {} takes none of its points", named.experiment, named.variant));
}

class EveryVariant : public testing::TestWithParam<Named> {};

TEST_P(EveryVariant, IsCapturedAndReplayedOnTheCpuGround) {
  Capsule captured;
  try {
    captured = capture(point_of(GetParam()), "gfx942", ground());
  } catch (const UserError& error) {
    const std::string why = error.what();
    const bool by_library = why.find("launches no kernel of this project") != std::string::npos ||
                            why.find("a library writes it") != std::string::npos;
    const bool by_parts = why.find("points inside buffer") != std::string::npos &&
                          kPartsOfBuffers.contains(GetParam().experiment + " " + GetParam().variant);
    ASSERT_TRUE(by_library || by_parts) << why;
    return;
  }
  const auto file = test::own_folder() / "capsule.h5";
  write_capsule(file, captured);
  EXPECT_LT(std::filesystem::file_size(file), kSmall);
  const Capsule held = read_capsule(file);
  const auto verdicts = judge_replay(held, replay_on_cpu(held));
  ASSERT_FALSE(verdicts.empty());
  bool passed = true;
  std::string said;
  for (const auto& v : verdicts) {
    passed = passed && v.passed;
    said += fmt::format("{}: {} elements differ, relative L2 {}; ", v.output, v.different, v.rel_l2);
  }
  // A receipt is kept because it is wrong; its replay is as wrong as the run that was captured.
  EXPECT_EQ(passed, held.cpu_ground == "passed") << said << "captured run: " << held.cpu_ground;
}

INSTANTIATE_TEST_SUITE_P(Capsules, EveryVariant, testing::ValuesIn(every_variant()),
                         [](const testing::TestParamInfo<Named>& named) {
                           return named.param.experiment + "_" + named.param.variant;
                         });

TEST(EveryExperiment, HasAVariantThatCanBeCaptured) {
  for (const auto& experiment : listed_experiments()) {
    bool any = false;
    for (const auto& variant : experiment.variants) {
      try {
        capture(point_of({experiment.name, variant.name}), "gfx942", ground());
        any = true;
        break;
      } catch (const UserError&) {
        continue;
      }
    }
    EXPECT_EQ(any, !kWithoutCapsule.contains(experiment.name)) << experiment.name;
  }
}

}  // namespace
}  // namespace hiplab::capsule
