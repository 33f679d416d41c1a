// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "runner/experiment.hpp"

namespace hiplab {

/// A ground library that is open and has a device.
struct LoadedGround {
  std::string backend;  ///< cpu, cuda, amd
  std::filesystem::path library;
  hip::Runtime* runtime = nullptr;
  const std::vector<Experiment>* experiments = nullptr;
  hip::DeviceFacts facts;

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

/// cpu: the executor. gpu: cuda or amd, whichever has a device. Throws UserError with one line when there is none.
LoadedGround load_ground(const std::string& device);

}  // namespace hiplab
