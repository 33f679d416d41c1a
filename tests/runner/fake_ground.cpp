// SPDX-License-Identifier: MIT
// The fake runtime and experiment as a loadable ground, for tests of the whole program.
#include "tests/runner/fake_experiments.hpp"

extern "C" const char* hiplab_ground_interface();
extern "C" const char* hiplab_ground_interface() {
  return HIPLAB_GROUND_INTERFACE;
}

extern "C" hiplab::GroundLibrary hiplab_ground();
extern "C" hiplab::GroundLibrary hiplab_ground() {
  static const std::vector<hiplab::Experiment> experiments = {hiplab::fake::experiment()};
  return {&hiplab::fake::runtime(), &experiments};
}
