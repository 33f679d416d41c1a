// SPDX-License-Identifier: MIT
// The built hiplab_benchmark as a child process, on the fake ground where nothing else is said.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "runner/run_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

using Arguments = std::vector<std::string>;

Circumstances front_end() {
  Circumstances circumstances;
  circumstances.program = "hiplab_benchmark";
  return circumstances;
}

/// Short windows on the fake GPU, whose clock is virtual, with the result in r.json.
const Arguments kShort = {"--hiplab_device=gpu", "--hiplab_warmup=0.01", "--benchmark_min_time=0.001",
                          "--benchmark_out=r.json"};

class FrontEnd : public testing::Test {
protected:
  Outcome run(const Arguments& more, Circumstances circumstances = front_end()) {
    Arguments arguments = kShort;
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = hiplab(arguments, folder_.path(), circumstances);
    std::ifstream file(folder_ / "r.json");
    json_ = nlohmann::json::parse(file, nullptr, false);
    return outcome;
  }
  /// The first entry whose name begins so; null: none.
  nlohmann::json entry(const std::string& start) const {
    for (const auto& each : json_.at("benchmarks"))
      if (each.at("name").get<std::string>().rfind(start, 0) == 0) return each;
    return nullptr;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& each : json_.at("benchmarks")) all.push_back(each.at("name"));
    return all;
  }

  TemporaryFolder folder_;
  nlohmann::json json_;
};

TEST_F(FrontEnd, RunsWhatItLists) {
  const Outcome listed = hiplab({"--benchmark_list_tests"}, folder_.path(), front_end());
  EXPECT_EQ(listed.exit_code, 0) << listed.err;
  ASSERT_EQ(run({}).exit_code, 0);
  std::string ran;
  for (const auto& name : names()) ran += name + "\n";
  EXPECT_EQ(ran, listed.out);
  EXPECT_EQ(names().size(), 6u);
}

TEST_F(FrontEnd, TimeIsThatOfOneLaunchAndIterationsAreWholeWindows) {
  ASSERT_EQ(run({}).exit_code, 0);
  for (const auto& [variant, us] : {std::pair{"good", 20.0}, {"good_too", 30.0}}) {
    const auto point = entry(std::string("fake/") + variant + "/small/M:1/N:96/cold");
    EXPECT_DOUBLE_EQ(point.at("real_time").get<double>(), us);
    EXPECT_EQ(point.at("time_unit"), "us");
    const double iterations = point.at("iterations"), window = point.at("window_launches");
    EXPECT_GT(window, 1);
    EXPECT_EQ(std::fmod(iterations, window), 0) << iterations;
    EXPECT_GE(iterations * us, 1000) << "--benchmark_min_time is of device time";
    EXPECT_EQ(point.at("label"), "graph x " + std::to_string(int(window)) + ", cold, warm-up settled");
  }
}

TEST_F(FrontEnd, CountersAreTheRunFilesFigures) {
  ASSERT_EQ(hiplab({"run", "fake", "--device", "gpu", "--variant", "unsteady", "--set", "M=2", "--out", "r.h5"},
                   folder_.path())
                .exit_code,
            0);
  const PointRecord recorded = read_run_file(folder_ / "r.h5").points.at(0);
  ASSERT_EQ(run({"--hiplab_variant=unsteady", "--benchmark_filter=/M:2/"}).exit_code, 0);
  ASSERT_EQ(names().size(), 1u);
  const auto point = json_.at("benchmarks").at(0);
  EXPECT_EQ(point.at("bytes_read"), recorded.bytes_read);
  EXPECT_EQ(point.at("bytes_written"), recorded.bytes_written);
  EXPECT_EQ(point.at("operations"), recorded.operations);
  EXPECT_EQ(point.at("rotation_sets"), static_cast<double>(recorded.rotation));
  EXPECT_EQ(point.at("rotation_bytes"), recorded.rotation_bytes);
  EXPECT_GT(recorded.numerics.max_ulp, 0u);
  EXPECT_EQ(point.at("gate_rel_l2"), recorded.numerics.rel_l2);
  EXPECT_EQ(point.at("gate_max_ulp"), static_cast<double>(recorded.numerics.max_ulp));
  EXPECT_EQ(point.at("window_launches"), static_cast<double>(recorded.inner));
  const double seconds = point.at("real_time").get<double>() * 1e-6;
  EXPECT_NEAR(point.at("bytes_per_second").get<double>() * seconds, recorded.bytes_read + recorded.bytes_written, 1e-6);
  EXPECT_NEAR(point.at("operations_per_second").get<double>() * seconds, recorded.operations, 1e-6);
}

TEST_F(FrontEnd, TheFilterSelectsAndAMinusLeavesOut) {
  ASSERT_EQ(run({"--benchmark_filter=/good(_too)?/.*M:2/"}).exit_code, 0);
  EXPECT_EQ(names(),
            (Arguments{"fake/good/small/M:2/N:96/cold/manual_time", "fake/good_too/small/M:2/N:96/cold/manual_time"}));
  ASSERT_EQ(run({"--benchmark_filter=-good|M:1/"}).exit_code, 0);
  EXPECT_EQ(names(), Arguments{"fake/marked/small/M:2/N:96/cold/manual_time"});
}

TEST_F(FrontEnd, TheSelectionReachesPointsOfNoPreset) {
  ASSERT_EQ(run({"--hiplab_variant=good", "--hiplab_set=M=7", "--hiplab_set=N=64,65", "--hiplab_warm"}).exit_code, 0);
  EXPECT_EQ(
      names(),
      (Arguments{"fake/good/custom-N64/M:7/N:64/cold/manual_time", "fake/good/custom-N64/M:7/N:64/warm/manual_time",
                 "fake/good/custom-N65/M:7/N:65/cold/manual_time", "fake/good/custom-N65/M:7/N:65/warm/manual_time"}));
  EXPECT_EQ(entry("fake/good/custom-N64/M:7/N:64/warm").at("rotation_sets"), 1);
}

TEST_F(FrontEnd, AFailingGateIsAnErrorWithoutATime) {
  const Outcome outcome = run({"--hiplab_variant=good", "--hiplab_variant=nan", "--hiplab_set=M=1"});
  EXPECT_EQ(outcome.exit_code, 0) << "the tests' experiment states no outcome";
  const auto point = entry("fake/nan/");
  EXPECT_EQ(point.at("error_occurred"), true);
  EXPECT_NE(point.at("error_message").get<std::string>().find("gate_failed: y: 1 elements NaN"), std::string::npos);
  EXPECT_EQ(point.at("real_time"), 0);
  EXPECT_EQ(point.at("iterations"), 0);
  EXPECT_FALSE(point.contains("bytes_per_second"));
  EXPECT_FALSE(entry("fake/good/").contains("error_occurred"));
}

TEST_F(FrontEnd, OneThatTurnsWrongWhileTimedIsAnErrorInEveryRepetition) {
  const Outcome outcome = run({"--hiplab_variant=flaky", "--hiplab_variant=good", "--hiplab_set=M=1",
                               "--benchmark_filter=flaky|good", "--benchmark_repetitions=3"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.err.find("fake flaky small M=1 N=96 failed while it was timed"), std::string::npos) << outcome.err;
  int errors = 0;
  for (const auto& each : json_.at("benchmarks")) {
    if (each.at("name").get<std::string>().rfind("fake/flaky/", 0) != 0) continue;
    EXPECT_EQ(each.at("error_occurred"), true) << each;
    EXPECT_EQ(each.at("real_time"), 0);
    ++errors;
  }
  EXPECT_EQ(errors, 3);
}

TEST_F(FrontEnd, SkippedRefusedAndTooLargePointsEndAloneWithTheirReason) {
  EXPECT_EQ(run({"--hiplab_variant=*o*", "--hiplab_variant=refuses", "--hiplab_set=M=1",
                 "--benchmark_filter=/(good|too_big|refuses|throws|no_host_memory)/"})
                .exit_code,
            0);
  const auto says = [&](const std::string& variant) {
    return entry("fake/" + variant + "/").at("error_message").get<std::string>();
  };
  EXPECT_EQ(says("refuses"), "skipped: not on this device");
  EXPECT_EQ(says("throws"), "launch_failed: gate launch: the launch was refused");
  EXPECT_EQ(says("too_big").rfind("out_of_memory: ", 0), 0u);
  EXPECT_EQ(says("no_host_memory").rfind("out_of_memory: ", 0), 0u);
  EXPECT_DOUBLE_EQ(entry("fake/good/").at("real_time").get<double>(), 20);
}

TEST_F(FrontEnd, BehindALostDeviceNoBenchmarkHasANumber) {
  const Outcome outcome = run({"--hiplab_variant=breaks_device", "--hiplab_variant=good"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(
      outcome.err.find("hiplab_benchmark: the device was lost at fake breaks_device small M=1 N=96: gate launch: "),
      std::string::npos)
      << outcome.err;
  EXPECT_DOUBLE_EQ(entry("fake/good/small/M:1").at("real_time").get<double>(), 20);
  const auto behind = entry("fake/good/small/M:2");
  EXPECT_EQ(behind.at("real_time"), 0);
  EXPECT_EQ(behind.at("error_message").get<std::string>().rfind("skipped: not run: the device was lost at", 0), 0u);
}

TEST_F(FrontEnd, RepetitionsGiveMediansOnOnePreparation) {
  ASSERT_EQ(run({"--hiplab_variant=good_too", "--hiplab_set=M=1", "--benchmark_repetitions=9"}).exit_code, 0);
  EXPECT_DOUBLE_EQ(entry("fake/good_too/small/M:1/N:96/cold/manual_time_median").at("real_time").get<double>(), 30);
  EXPECT_FALSE(entry("fake/good_too/").contains("gate_rel_l2")) << "a counter of 0 has a variation that is no JSON";
}

TEST_F(FrontEnd, InterleavedRepetitionsPrepareEachPointAnewAndAgree) {
  ASSERT_EQ(run({"--benchmark_repetitions=3", "--benchmark_enable_random_interleaving=true"}).exit_code, 0);
  for (const auto& each : json_.at("benchmarks")) EXPECT_FALSE(each.contains("error_occurred")) << each;
  EXPECT_DOUBLE_EQ(entry("fake/good_too/small/M:1/N:96/cold/manual_time").at("real_time").get<double>(), 30);
}

TEST_F(FrontEnd, TheContextNamesDeviceGroundAndEvidence) {
  ASSERT_EQ(run({}).exit_code, 0);
  const auto& context = json_.at("context");
  EXPECT_EQ(context.at("hiplab_device_name"), "Fake device");
  EXPECT_EQ(context.at("hiplab_evidence"), "MEASURED on Fake device");
  EXPECT_EQ(context.at("hiplab_ground_sha256").get<std::string>().size(), 64u);
  for (const char* key :
       {"hiplab_commit", "hiplab_driver", "hiplab_runtime", "hiplab_kernel_compiler", "hiplab_preset"})
    EXPECT_FALSE(context.at(key).get<std::string>().empty()) << key;
}

TEST_F(FrontEnd, OutcomesOtherThanStatedAreExitCodeOne) {
  Circumstances edited = front_end();
  edited.share = folder_ / "share";
  std::filesystem::copy(HIPLAB_SOURCE_DIR "/tests/runner/share", edited.share,
                        std::filesystem::copy_options::recursive);
  std::ofstream(edited.share / "experiments/fake/experiment.toml", std::ios::app)
      << "[[shape]]\nname = \"receipt\"\nN = 96\nmust_fail = [\"nan\"]\n";
  const Arguments receipt = {"--hiplab_shape=receipt", "--hiplab_set=M=1", "--hiplab_variant=good"};
  const auto with = [&](const std::string& variant) {
    Arguments arguments = receipt;
    arguments.push_back("--hiplab_variant=" + variant);
    return run(arguments, edited);
  };
  EXPECT_EQ(with("nan").exit_code, 0) << "it fails as it must";
  const Outcome wrong = with("wrong");
  EXPECT_EQ(wrong.exit_code, 1);
  EXPECT_NE(wrong.err.find("fake wrong receipt M=1 N=96 is gate_failed, which is not expected here"), std::string::npos)
      << wrong.err;
  EXPECT_EQ(run({"--hiplab_variant=wrong"}).exit_code, 1) << "no point has a time";
}

TEST_F(FrontEnd, APublishedReceiptFailsItsGateOnTheRealCpuGround) {
  Circumstances real = front_end();
  real.real_grounds = true;
  const Outcome outcome =
      hiplab({"--hiplab_experiment=awq_mmq_gfx1151", "--hiplab_preset=receipts", "--hiplab_shape=receipt_larger",
              "--hiplab_variant=all_zero", "--hiplab_variant=scalar_v0", "--hiplab_warmup=0.01",
              "--benchmark_min_time=0.001", "--benchmark_out=r.json"},
             folder_.path(), real);
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  std::ifstream file(folder_ / "r.json");
  json_ = nlohmann::json::parse(file);
  const auto receipt = entry("awq_mmq_gfx1151/all_zero/receipt_larger/");
  EXPECT_EQ(receipt.at("error_occurred"), true);
  EXPECT_EQ(receipt.at("real_time"), 0);
  EXPECT_EQ(receipt.at("error_message").get<std::string>().rfind("gate_failed: ", 0), 0u) << receipt;
  const auto good = entry("awq_mmq_gfx1151/scalar_v0/receipt_larger/");
  EXPECT_GT(good.at("real_time").get<double>(), 0);
  EXPECT_NE(good.at("label").get<std::string>().find("wall clock (functional)"), std::string::npos);
  EXPECT_EQ(json_.at("context").at("hiplab_evidence"),
            "functional: wall clock of the CPU ground, no evidence about a GPU");
}

TEST_F(FrontEnd, BadInputIsOneLineAndExitCodeTwo) {
  for (const auto& [argument, told] : std::vector<std::pair<std::string, std::string>>{
           {"--hiplab_nix=1", "unknown argument '--hiplab_nix=1'"},
           {"stray", "unknown argument 'stray'"},
           {"--benchmark_nix=1", "unknown or bad argument '--benchmark_nix=1'"},
           {"--benchmark_format=xml", "--benchmark_format"},
           {"--benchmark_filter=[", "is no regular expression"},
           {"--benchmark_filter=nix", "matches no point"},
           {"--hiplab_device=tpu", "tpu not in {cpu,gpu}"},
           {"--hiplab_preset=nix", "no experiment has a preset 'nix'; known: published, quick"},
           {"--hiplab_experiment=nix", "unknown experiment 'nix'; known: fake"},
           {"--hiplab_variant=nix", "unknown variant 'nix'"},
           {"--hiplab_set=nix=1", "unknown axis 'nix'"},
           {"--hiplab_set=M", "write axis=value"},
           {"--hiplab_seed=-1", "must not be negative"},
           {"--hiplab_warmup=nan", "nan is no number of seconds"},
           {"--benchmark_out=no/such/folder/r.json", "cannot be written"},
           {"--benchmark_out=.", "is a folder"}}) {
    const Outcome outcome = hiplab({argument}, folder_.path(), front_end());
    EXPECT_EQ(outcome.exit_code, 2) << argument;
    EXPECT_EQ(lines(outcome.err), 1u) << argument << ": " << outcome.err;
    EXPECT_EQ(outcome.err.rfind("hiplab_benchmark: ", 0), 0u) << outcome.err;
    EXPECT_NE(outcome.err.find(told), std::string::npos) << argument << ": " << outcome.err;
    EXPECT_EQ(outcome.out, "") << argument;
  }
}

TEST_F(FrontEnd, AFullOutputIsAnError) {
  Circumstances full = front_end();
  full.output_full = true;
  for (const Arguments& arguments : {Arguments{"--benchmark_list_tests"}, kShort}) {
    const Outcome outcome = hiplab(arguments, folder_.path(), full);
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_NE(outcome.err.find("cannot write the output"), std::string::npos) << outcome.err;
  }
}

TEST_F(FrontEnd, HelpNamesItsOwnOptionsAndTheLibrarys) {
  const Outcome outcome = hiplab({"--help"}, folder_.path(), front_end());
  EXPECT_EQ(outcome.exit_code, 0);
  for (const char* option : {"--hiplab_preset", "--hiplab_device", "--hiplab_set", "--benchmark_filter"})
    EXPECT_NE(outcome.out.find(option), std::string::npos) << option;
}

}  // namespace
}  // namespace hiplab::test
