// SPDX-License-Identifier: MIT
// A ground of another build: nothing of it may be called but the question which build it is of.
#include <cstdlib>

extern "C" const char* hiplab_ground_interface();
extern "C" const char* hiplab_ground_interface() {
  return "of another build";
}

extern "C" void hiplab_ground();
extern "C" void hiplab_ground() {
  std::abort();
}
