// SPDX-License-Identifier: MIT
// The fake runtime and experiment as a loadable ground, for tests of the whole program.
#include "runner/ground_build.hpp"
#include "tests/runner/fake_experiments.hpp"

#if defined(HIPLAB_FAKE_OTHER_BUILD) || defined(HIPLAB_FAKE_OTHER_COMMIT)
HIPLAB_GROUND_BUILD("00000000000000000000000000000000000000b1 dirty")
#else
HIPLAB_GROUND_BUILD("00000000000000000000000000000000000000a0 clean")
#endif

extern "C" const char* hiplab_ground_interface();
extern "C" const char* hiplab_ground_interface() {
  return HIPLAB_GROUND_INTERFACE;
}

extern "C" hiplab::GroundLibrary hiplab_ground();
extern "C" hiplab::GroundLibrary hiplab_ground() {
  static const std::vector<hiplab::Experiment> experiments = {hiplab::fake::experiment()};
  return {&hiplab::fake::runtime(), &experiments};
}
