// SPDX-License-Identifier: MIT
// What a launcher asked for, written down: for the program, not for kernels.
#pragma once
#include <vector>

#include "kernels/hip/types.hpp"

namespace hiplab::hip {

/// From here on the shape of each kernel of this library that is launched, and not captured, is appended to `to`, in the
/// order of the launches; null: no more. Kernels of a vendor's library are not seen. Not while another thread launches.
/// Implemented by the ground's runtime.
void write_launches_to(std::vector<LaunchShape>* to);

/// The name and type under which a ground library exports it.
constexpr const char* kWriteLaunchesEntry = "hiplab_write_launches_to";
using WriteLaunches = void (*)(std::vector<LaunchShape>*);

}  // namespace hiplab::hip
