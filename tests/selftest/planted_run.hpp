// SPDX-License-Identifier: MIT
// Records as a self test leaves them, made up: a GPU without a row in the device table.
#pragma once
#include <cmath>

#include "analysis/seeded_random.hpp"
#include "selftest/findings.hpp"

namespace hiplab::selftest {

inline ExperimentSpec planted_spec() {
  ExperimentSpec spec;
  spec.name = "selftest";
  spec.baseline = "sound";
  return spec;
}

inline PointRecord planted_point(const std::string& id, const std::string& variant, double us, std::uint64_t seed) {
  PointRecord point;
  point.id = id;
  point.experiment = "selftest";
  point.variant = variant;
  point.shape = "faults_gpu";
  point.status = "ok";
  point.timer = "graph x 20";
  point.warmup = "settled";
  point.rotation_bytes = 100;
  SeededRandom random(seed);
  for (std::uint32_t i = 0; i < 60; ++i) {
    Sample sample;
    sample.us = us * (1 + 0.002 * (random.uniform() - 0.5));
    sample.order = i;
    sample.block = i / 2;
    point.samples.push_back(sample);
  }
  return point;
}

inline RunRecord planted_run() {
  RunRecord run;
  run.path = "faults.h5";
  run.digest = "d";
  run.environment = {{"device_name", "Fake GPU"},
                     {"arch", "sm_00"},
                     {"backend", "cuda"},
                     {"ground_sha256", "g"},
                     {"last_level_cache_bytes", "1000"}};
  return run;
}

}  // namespace hiplab::selftest
