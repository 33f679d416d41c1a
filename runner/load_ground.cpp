// SPDX-License-Identifier: MIT
#include "runner/load_ground.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <string_view>

#include "runner/places.hpp"
#include "runner/user_error.hpp"

namespace hiplab {

const Experiment* LoadedGround::find(const std::string& name) const {
  for (const auto& experiment : *experiments)
    if (experiment.name == name) return &experiment;
  return nullptr;
}

GroundStatus probe_ground(const std::string& backend) {
  GroundStatus status;
  status.backend = backend;
  status.ground.backend = backend;
  status.ground.library = ground_folder() / fmt::format("ground_{}.so", backend);
  if (!std::filesystem::exists(status.ground.library)) {
    status.reason = fmt::format("not built: {} is not there", status.ground.library.string());
    return status;
  }
  // Never closed: kernels, registry and device context live in it until the process ends.
  void* library = dlopen(status.ground.library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    status.reason = fmt::format("cannot be loaded: {}", dlerror());
    return status;
  }
  const auto interface = reinterpret_cast<const char* (*)()>(dlsym(library, "hiplab_ground_interface"));
  using Entry = GroundLibrary (*)();
  auto entry = reinterpret_cast<Entry>(dlsym(library, "hiplab_ground"));
  if (!entry) {
    status.reason = fmt::format("{} is not a ground library", status.ground.library.string());
    return status;
  }
  if (!interface || interface() != std::string_view(HIPLAB_GROUND_INTERFACE)) {
    status.reason = fmt::format("{} was built from other sources than this program", status.ground.library.string());
    return status;
  }
  try {
    const GroundLibrary ground = entry();
    status.ground.runtime = ground.runtime;
    status.ground.experiments = ground.experiments;
    status.ground.facts = ground.runtime->facts();
    status.usable = true;
  } catch (const std::exception& error) {
    status.reason = error.what();
  }
  return status;
}

LoadedGround load_ground(const std::string& device) {
  if (device == "cpu") {
    GroundStatus cpu = probe_ground("cpu");
    if (!cpu.usable) throw UserError("no CPU ground: " + cpu.reason);
    return cpu.ground;
  }
  if (device != "gpu") throw UserError(fmt::format("unknown device '{}'; known: cpu, gpu", device));
  std::string reasons;
  for (const char* backend : {"cuda", "amd"}) {
    GroundStatus status = probe_ground(backend);
    if (status.usable) return status.ground;
    reasons += fmt::format("{}{}: {}", reasons.empty() ? "" : "; ", backend, status.reason);
  }
  throw UserError(fmt::format("no usable GPU ({}); --device cpu runs without one", reasons));
}

}  // namespace hiplab
