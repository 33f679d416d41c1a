// SPDX-License-Identifier: MIT
// Running a capsule again and judging what it wrote.
#pragma once
#include <string>
#include <vector>

#include "capsule/capsule.hpp"

namespace hiplab::capsule {

/// One output of a replay beside what the capsule expects.
struct Verdict {
  std::string output;
  bool passed = false;
  std::uint64_t different = 0;  ///< elements whose bits differ
  double rel_l2 = 0;            ///< |y - expected|_2 / |expected|_2; 0 for bit-equal outputs
  std::string gate;             ///< "exact" or "rel_l2 <= 1e-3"
};

/// Compares buffers (by name) with the capsule's expectations. A missing or too short output is red.
std::vector<Verdict> judge_replay(const Capsule& capsule, const std::vector<Tensor>& buffers);

/// Every launch by the machine code in the capsule on the AMD GPU, through the HIP runtime's module API (libamdhip64 is
/// opened at run time; nothing of this project needs to be built for the GPU). Gives back all buffers. Throws UserError
/// when the runtime or a matching device is missing or a launch is refused.
std::vector<Tensor> replay_on_amd(const Capsule& capsule);

/// The same launches by the kernel source compiled for the CPU ground: the experiment's own launcher runs on the
/// capsule's buffers. Checks that it asks for the launches that the capsule holds. Needs this project's ground, of the
/// capsule's version.
std::vector<Tensor> replay_on_cpu(const Capsule& capsule);

}  // namespace hiplab::capsule
