// SPDX-License-Identifier: MIT
// Which kernels a variant may launch is stated in its registration; what is compiled and what is launched agree with
// it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "analysis/isa/variant_code.hpp"
#include "capsule/capture.hpp"
#include "runner/spec.hpp"
#include "runner/user_error.hpp"

namespace hiplab::capsule {
namespace {

TEST(KernelsOfVariants, EveryCompiledKernelIsOfAVariantAndEveryNamedOneIsCompiled) {
  const auto ground = ground_for("gfx942");
  ASSERT_GE(ground.experiments->size(), 4u);
  for (const auto& experiment : *ground.experiments) {
    const auto kernels = isa::read_metadata(code_object_file(experiment.name, "gfx942"));
    for (const auto& kernel : kernels)
      EXPECT_TRUE(std::any_of(experiment.variants.begin(), experiment.variants.end(),
                              [&](const Variant& v) {
                                return isa::belongs(kernel.name, {v.name, kernels_of(v)});
                              }))
          << "no variant of " << experiment.name << " says that it launches " << kernel.name;
    for (const auto& variant : experiment.variants)
      for (const auto& name : variant.kernels)
        EXPECT_TRUE(std::any_of(kernels.begin(), kernels.end(),
                                [&](const auto& kernel) { return isa::belongs(kernel.name, name); }))
            << experiment.name << " " << variant.name << " names " << name << ", which is not compiled";
  }
}

/// baseline where it runs the kernel with a second launch bound.
Selection with_launch_bound() {
  Selection s;
  s.experiments = {"gptq_mi100"};
  s.variants = {"baseline"};
  s.set = {{"M", {8}}, {"K", {256}}, {"N", {64}}, {"block_kn", {256}}, {"launch_bounds", {4}}};
  return s;
}

TEST(KernelsOfVariants, ALaunchOfAKernelThatTheRegistrationNamesIsCaptured) {
  const auto ground = ground_for("gfx942");
  const Capsule c = capture(with_launch_bound(), "gfx942", ground);
  EXPECT_NE(c.launches.at(0).kernel.find("launch_bounds"), std::string::npos) << c.launches.at(0).kernel;
}

TEST(KernelsOfVariants, ALaunchOfAnyOtherKernelIsRefusedByName) {
  auto ground = ground_for("gfx942");
  auto experiments = *ground.experiments;
  for (auto& experiment : experiments)
    for (auto& variant : experiment.variants)
      if (variant.name == "baseline") variant.kernels = {"baseline"};
  ground.experiments = &experiments;
  try {
    capture(with_launch_bound(), "gfx942", ground);
    FAIL() << "captured";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("variant baseline launches hiplab::gptq::launch_bounds::kernel<4, 8, 4>"),
              std::string::npos)
        << error.what();
  }
}

/// Kernel and launch shape of each launch of a variant.
std::vector<std::string> launches_of(const std::string& variant, std::map<std::string, std::vector<std::int64_t>> set) {
  Selection s;
  s.experiments = {"gptq_mi100"};
  s.variants = {variant};
  s.set = std::move(set);
  std::vector<std::string> launches;
  for (const auto& launch : capture(s, "gfx942", ground_for("gfx942")).launches)
    launches.push_back(fmt::format("{} {} {}", launch.kernel, launch.shape.grid.count(), launch.shape.block.count()));
  return launches;
}

TEST(KernelsOfVariants, DispatchLaunchesWhatBaselineLaunchesWhereTheSpecCallsThemOneCode) {
  const ExperimentSpec spec = read_spec(HIPLAB_SOURCE_DIR "/experiments/gptq_mi100/experiment.toml");
  const auto same = std::find_if(spec.same_code.begin(), spec.same_code.end(),
                                 [](const SameCode& entry) { return entry.variant == "dispatch"; });
  ASSERT_NE(same, spec.same_code.end());
  const std::int64_t most = same->at_most.at("M");
  for (std::int64_t bits : {4, 8}) {
    for (std::int64_t m : {std::int64_t{1}, most})
      EXPECT_EQ(launches_of("dispatch", {{"M", {m}}, {"K", {256}}, {"N", {64}}, {"bits", {bits}}}),
                launches_of("baseline", {{"M", {m}}, {"K", {256}}, {"N", {64}}, {"bits", {bits}}}))
          << bits << " bits, M " << m;
    // Above its limit a library writes y, which no capsule holds.
    EXPECT_THROW(
        launches_of("dispatch", {{"M", {most}}, {"K", {256}}, {"N", {64}}, {"bits", {bits}}, {"max_rows", {most - 1}}}),
        UserError);
  }
}

}  // namespace
}  // namespace hiplab::capsule
