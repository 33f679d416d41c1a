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

/// What a comparison of two builds adds: which library the other one is, and which points have a twin.
void note_other_build(RunManifest& manifest, const AbRequest& request, const OtherGround& other,
                      const std::set<std::uint64_t>& twins);
std::set<std::uint64_t> twins_of(const RunManifest& manifest);

/// Throws UserError naming `place` when a finished file or an unfinished run was made by another request than ours:
/// another choice of points, seed, build, ground, device or experiment.toml.
void require_same_request(const RunManifest& ours, const std::map<std::string, std::string>& key,
                          const std::filesystem::path& place);

/// The request that a finished run file carries; empty for a file written before requests were recorded.
std::map<std::string, std::string> request_of(const RunRecord& record);

/// Makes or takes up the parts folder and holds it; gives the manifest that the run file will carry, which is that of
/// the first sitting. Throws UserError when the folder belongs to another run, or another process is writing it.
RunManifest open_parts(const RunRequest& request, const RunManifest& ours, const PartsFolder& parts);

}  // namespace hiplab
