// SPDX-License-Identifier: MIT
#include "kernels/hip/launch_shapes.hpp"
#include "runner/experiment.hpp"

namespace hiplab {

std::vector<Experiment>& registry() {
  static std::vector<Experiment> experiments;
  return experiments;
}

}  // namespace hiplab

extern "C" const char* hiplab_ground_interface();
extern "C" const char* hiplab_ground_interface() {
  return HIPLAB_GROUND_INTERFACE;
}

extern "C" hiplab::GroundLibrary hiplab_ground();
extern "C" hiplab::GroundLibrary hiplab_ground() {
  return {&hiplab::hip::runtime(), &hiplab::registry()};
}

extern "C" void hiplab_write_launches_to(std::vector<hiplab::hip::LaunchShape>* to);
extern "C" void hiplab_write_launches_to(std::vector<hiplab::hip::LaunchShape>* to) {
  hiplab::hip::write_launches_to(to);
}
