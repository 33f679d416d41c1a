// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "kernels/hip/launch_shapes.hpp"
#include "runner/experiment.hpp"

namespace hiplab {

/// A ground library that is open and has a device.
struct LoadedGround {
  std::string backend;  ///< cpu, cuda, amd
  std::filesystem::path library;
  hip::Runtime* runtime = nullptr;
  const std::vector<Experiment>* experiments = nullptr;
  hip::DeviceFacts facts;
  hip::WriteLaunches write_launches = nullptr;  ///< null: a library of before it

  const Experiment* find(const std::string& name) const;
};

/// What became of one ground on this machine.
struct GroundStatus {
  std::string backend;
  bool usable = false;
  std::string reason;  ///< why not
  LoadedGround ground;
};

/// Opens the library of one backend. Never throws for a missing library or device: the reason says which.
GroundStatus probe_ground(const std::string& backend);

/// The same for a library at another place, that of another build. Two libraries of one process share nothing of ours:
/// each is opened with its symbols to itself, and has its own kernels, registry and runtime.
GroundStatus probe_library(const std::string& backend, const std::filesystem::path& library);

/// Opens the library once more, as a copy in memory: its code, its statics and what the vendor's runtime keeps of it
/// are loaded anew, at other addresses. Throws UserError.
LoadedGround load_again(const LoadedGround& ground);

/// The library of the other build: `place` is that library itself, the folder that it lies in, an installed tree or a
/// build tree (lib/hiplab below it), or its program (bin/hiplab). Throws UserError.
std::filesystem::path find_library(const std::string& backend, const std::filesystem::path& place);

/// cpu: the executor. gpu: cuda or amd, whichever has a device. Throws UserError with one line when there is none.
LoadedGround load_ground(const std::string& device);

}  // namespace hiplab
