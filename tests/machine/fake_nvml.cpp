// SPDX-License-Identifier: MIT
// Stands in for NVML where there is no GPU. It lacks nvmlDeviceGetVbiosVersion and the newest names of two calls, so
// that what a library may lack is met in every test.
#include "tests/machine/fake_nvml.hpp"

#include <cstdlib>
#include <cstring>

FakeNvml fake_nvml;

namespace {
int device;

int give(unsigned* to, unsigned value) {
  if (fake_nvml.status == 0) *to = value;
  return fake_nvml.status;
}
}  // namespace

extern "C" {
/// The environment rules where the stand-in is loaded by another program.
int nvmlInit_v2() {
  if (const char* reasons = std::getenv("FAKE_NVML_REASONS")) fake_nvml.reasons = std::strtoull(reasons, nullptr, 0);
  if (const char* status = std::getenv("FAKE_NVML_INIT")) fake_nvml.init_status = std::atoi(status);
  return fake_nvml.init_status;
}
int nvmlDeviceGetHandleByPciBusId_v2(const char* id, void** handle) {
  *handle = &device;
  return std::strcmp(id, "0000:17:00.0") == 0 ? 0 : 6;
}
int nvmlDeviceGetCount_v2(unsigned* count) {
  return give(count, 1);
}
int nvmlDeviceGetHandleByIndex_v2(unsigned, void** handle) {
  *handle = &device;
  return 0;
}
int nvmlDeviceGetPciInfo_v3(void*, char* info) {
  std::memset(info, 0, 68);
  std::strcpy(info + 36, "0000:17:00.0");
  return 0;
}
int nvmlDeviceGetName(void*, char* text, unsigned) {
  std::strcpy(text, "Stand-in GPU");
  return 0;
}
int nvmlSystemGetDriverVersion(char* text, unsigned) {
  std::strcpy(text, "999.1");
  return 0;
}
int nvmlDeviceGetClockInfo(void*, int type, unsigned* mhz) {
  return give(mhz, type == 1 ? fake_nvml.clock : fake_nvml.memory_clock);
}
int nvmlDeviceGetMaxClockInfo(void*, int type, unsigned* mhz) {
  return give(mhz, type == 1 ? 1980 : 2619);
}
int nvmlDeviceGetApplicationsClock(void*, int, unsigned* mhz) {
  return give(mhz, fake_nvml.set_clock);
}
int nvmlDeviceGetTemperature(void*, int, unsigned* degrees) {
  return give(degrees, fake_nvml.temperature);
}
int nvmlDeviceGetPowerUsage(void*, unsigned* milliwatts) {
  return give(milliwatts, fake_nvml.power_mw);
}
int nvmlDeviceGetPowerManagementLimit(void*, unsigned* milliwatts) {
  return give(milliwatts, fake_nvml.cap_mw);
}
int nvmlDeviceGetPowerManagementDefaultLimit(void*, unsigned* milliwatts) {
  return give(milliwatts, fake_nvml.default_cap_mw);
}
int nvmlDeviceGetEccMode(void*, unsigned* now, unsigned* pending) {
  *pending = 0;
  return give(now, fake_nvml.ecc);
}
int nvmlDeviceGetMigMode(void*, unsigned* now, unsigned* pending) {
  *pending = 0;
  return give(now, fake_nvml.mig);
}
/// nvmlFieldValue_t: field at 0, status at 28, value at 32.
int nvmlDeviceGetFieldValues(void*, int, char* field) {
  unsigned id = 0;
  int unsupported = 3;
  std::memcpy(&id, field, 4);
  if (id == 186 && fake_nvml.power_now_mw) unsupported = 0;
  std::memcpy(field + 28, &unsupported, 4);
  std::memcpy(field + 32, &fake_nvml.power_now_mw, 4);
  return fake_nvml.status;
}
int nvmlDeviceGetMemoryInfo(void*, unsigned long long* info) {
  info[0] = 80ull << 30;
  info[2] = fake_nvml.memory_used;
  info[1] = info[0] - info[2];
  return fake_nvml.status;
}
int nvmlDeviceGetCurrentClocksThrottleReasons(void*, unsigned long long* reasons) {
  *reasons = fake_nvml.reasons;
  return fake_nvml.status;
}
/// nvmlProcessInfo_t: 24 bytes, the id first.
int nvmlDeviceGetComputeRunningProcesses_v2(void*, unsigned* count, char* found) {
  for (unsigned i = 0; i < fake_nvml.process_count; ++i) std::memcpy(found + 24 * i, &fake_nvml.processes[i], 4);
  *count = fake_nvml.process_count;
  return fake_nvml.status;
}
}
