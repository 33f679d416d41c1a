// SPDX-License-Identifier: MIT
#include "runner/load_ground.hpp"

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <string_view>

#include "runner/places.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {

const Experiment* LoadedGround::find(const std::string& name) const {
  for (const auto& experiment : *experiments)
    if (experiment.name == name) return &experiment;
  return nullptr;
}

namespace {

std::string library_name(const std::string& backend) {
  return fmt::format("ground_{}.so", backend);
}

}  // namespace

GroundStatus probe_ground(const std::string& backend) {
  return probe_library(backend, ground_folder() / library_name(backend));
}

GroundStatus probe_library(const std::string& backend, const std::filesystem::path& library_file) {
  GroundStatus status;
  status.backend = backend;
  status.ground.backend = backend;
  status.ground.library = library_file;
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
    status.ground.write_launches = reinterpret_cast<hip::WriteLaunches>(dlsym(library, hip::kWriteLaunchesEntry));
    status.usable = true;
  } catch (const std::exception& error) {
    status.reason = error.what();
  }
  return status;
}

LoadedGround load_again(const LoadedGround& ground) {
  const auto bytes = read_whole_file(ground.library);
  // Left open: the loader knows a library by its file, and this file has no other name. The libraries that it needs
  // are found, for they are loaded already.
  const int fd = memfd_create("ground", MFD_CLOEXEC);
  std::size_t written = 0;
  while (fd >= 0 && written < bytes.size()) {
    const ssize_t count = write(fd, bytes.data() + written, bytes.size() - written);
    if (count <= 0) break;
    written += static_cast<std::size_t>(count);
  }
  if (fd < 0 || written < bytes.size())
    throw UserError(fmt::format("no memory for a copy of {}", ground.library.string()));
  GroundStatus again = probe_library(ground.backend, fmt::format("/proc/self/fd/{}", fd));
  if (!again.usable)
    throw UserError(fmt::format("{} cannot be loaded twice: {}", ground.library.string(), again.reason));
  again.ground.library = ground.library;
  return again.ground;
}

std::filesystem::path find_library(const std::string& backend, const std::filesystem::path& place) {
  namespace fs = std::filesystem;
  const std::string name = library_name(backend);
  if (!fs::exists(place)) throw UserError(fmt::format("{} is not there", place.string()));
  if (fs::is_regular_file(place)) {
    if (place.filename().string().rfind("ground_", 0) == 0) return place;
    const fs::path beside = fs::canonical(place).parent_path().parent_path() / "lib" / "hiplab" / name;
    if (fs::exists(beside)) return beside;
    throw UserError(fmt::format("{} is neither a {} nor a program with {} beside it", place.string(), name,
                                (fs::path("..") / "lib" / "hiplab" / name).string()));
  }
  for (const fs::path& candidate : {place / name, place / "lib" / "hiplab" / name})
    if (fs::exists(candidate)) return candidate;
  throw UserError(fmt::format("{} holds neither {} nor lib/hiplab/{}", place.string(), name, name));
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
