// SPDX-License-Identifier: MIT
#pragma once
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab::log::test {

/// baseline, `quick` at 0.8 of its time, `equal` and `slow` at 1.1, at two shapes and two M; in blocks of 128, baseline
/// and quick also in blocks of 256 at 0.9.
inline RunRecord ladder_run(std::uint64_t seed, double baseline_us = 20) {
  RunRecord run = synthetic::gpu_run();
  run.digest = "digest " + std::to_string(seed);
  run.environment["ground_sha256"] = "ground " + std::to_string(seed);
  run.points.reserve(100);
  SeededRandom random(seed);
  for (const char* shape : {"small", "wide"})
    for (std::int64_t m : {1, 2})
      for (std::int64_t block : {128, 256}) {
        std::vector<synthetic::Arm> arms;
        const double us = baseline_us * static_cast<double>(m) * (block == 256 ? 0.9 : 1);
        for (const auto& [variant, factor] :
             {std::pair{"baseline", 1.0}, std::pair{"quick", 0.8}, std::pair{"equal", 1.0}, std::pair{"slow", 1.1}}) {
          if (block == 256 && (variant[0] == 'e' || variant[0] == 's')) continue;
          std::string id = std::to_string(run.points.size());
          auto& p = run.points.emplace_back(synthetic::point(std::string(6 - id.size(), '0') + id, "demo", variant,
                                                             shape, {{"M", m}, {"block_kn", block}}));
          p.bytes_read = variant[0] == 'q' ? 1e6 : 2e6;
          p.bytes_written = 1e5;
          p.operations = 1e7;
          p.traffic_words = variant[0] == 'q' ? "half of it" : "all of it";
          arms.push_back({&p, us * factor, 0});
          if (variant[0] == 'b') arms.push_back({&p, us, 1});
        }
        synthetic::measure(arms, {0.004, 0.0005, 0, 0, 0, true}, 3, 20, random);
      }
  return run;
}

inline ExperimentSpec ladder_spec() {
  ExperimentSpec s = synthetic::demo_spec();
  s.tuning.push_back({"block_kn", 128, {}, {"baseline", "quick"}});
  return s;
}

}  // namespace hiplab::log::test
