// SPDX-License-Identifier: MIT
// A library of NVML's name without one of its calls.
extern "C" int not_what_is_looked_for();
extern "C" int not_what_is_looked_for() {
  return 0;
}
