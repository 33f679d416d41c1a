// SPDX-License-Identifier: MIT
// What the stand-in for libnvidia-ml.so.1 is to say.
#pragma once

struct FakeNvml {
  int init_status = 0;  ///< of nvmlInit_v2
  int status = 0;       ///< of every other call
  unsigned clock = 1980, memory_clock = 2619, temperature = 40, power_mw = 300000, power_now_mw = 310000;
  unsigned cap_mw = 700000, default_cap_mw = 700000, set_clock = 1980, ecc = 1, mig = 0;
  unsigned long long reasons = 0, memory_used = 1ull << 30;
  unsigned processes[4] = {}, process_count = 0;
};
extern "C" FakeNvml fake_nvml;
