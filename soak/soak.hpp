// SPDX-License-Identifier: MIT
// Runs a plan: the primary measurements of all arms, then the supplementary ones, each step once and whole.
#pragma once
#include <functional>
#include <string>

#include "soak/folder.hpp"

namespace hiplab::soak {

enum class SoakEnd { complete, incomplete, stopped };

/// Runs what is not done yet; `say` gets a line a step. A step that fails leaves a receipt and is tried again by the
/// next sitting; the others go on. No supplementary step runs before every primary one is done: a profiler that takes
/// the machine down cannot cost the verdict.
SoakEnd run_soak(const Plan& plan, const Folder& folder, const std::function<void(const std::string&)>& say);

}  // namespace hiplab::soak
