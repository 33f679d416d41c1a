// SPDX-License-Identifier: MIT
// Making a capsule: the variant runs once on the CPU ground while its launches are listened to.
#pragma once
#include <filesystem>
#include <string>

#include "capsule/capsule.hpp"
#include "runner/load_ground.hpp"
#include "runner/spec.hpp"
#include "runner/sweep.hpp"

namespace hiplab::capsule {

/// Lanes of a wave in the machine code that we build: 64 on gfx9, 32 later.
std::uint32_t wave_of(const std::string& arch);

/// Folder of the code objects, <folder>/<experiment>/<arch>.co, installed or in the build tree.
std::filesystem::path code_object_folder();

/// Where <experiment>/<arch>.co is, installed or in the build tree. Throws UserError.
std::filesystem::path code_object_file(const std::string& experiment, const std::string& arch);

/// The CPU ground with waves of `arch`. Before any other use of the CPU ground in this process.
LoadedGround ground_for(const std::string& arch);

/// Captures the one point that `selection` names. Throws UserError for several points, a refused point, a variant that
/// launches no kernel of its own (a library's product), machine code of other kernel sources than the ground's, an argument that points inside a buffer, and a launcher that
/// zeroes memory between two launches (a capsule holds launches only).
Capsule capture(const Selection& selection, const std::string& arch, const LoadedGround& ground);

}  // namespace hiplab::capsule
