// SPDX-License-Identifier: MIT
// What a run is made of, and taking up the parts of an earlier sitting of the same run.
#pragma once
#include "runner/parts.hpp"
#include "runner/pass.hpp"
#include "runner/run.hpp"
#include "runner/spec.hpp"

namespace hiplab {

RunManifest make_manifest(const RunRequest& request, const LoadedGround& ground, const PassOptions& options,
                          const DevicePeaks* peaks);

/// Makes or takes up the parts folder and holds it; gives the manifest that the run file will carry, which is that of
/// the first sitting. Throws UserError when the folder belongs to another run, or another process is writing it.
RunManifest open_parts(const RunRequest& request, const RunManifest& ours, const PartsFolder& parts);

}  // namespace hiplab
