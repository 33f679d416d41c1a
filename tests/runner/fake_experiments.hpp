// SPDX-License-Identifier: MIT
#pragma once
#include "runner/experiment.hpp"
#include "tests/runner/fake_runtime.hpp"

namespace hiplab::fake {

/// The one runtime of this program or library.
FakeRuntime& runtime();

/// Experiment "fake": y[i] = 2 x[i] over N floats, M times; its variants do it right or wrong in one named way each:
///   good, good_too (slower), nan, unwritten, collapsed, wrong, behind_end, before_start, flaky (wrong from the
///   hundredth launch on), unsteady (differs in the last bit), throws, too_big, breaks_device, aborts, aborts_timed,
///   hangs, refuses, marked (with regions).
Experiment experiment();

}  // namespace hiplab::fake
