// SPDX-License-Identifier: MIT
#pragma once

namespace hiplab {

/// From now on SIGINT and SIGTERM only set a flag, and a write beyond a file size limit is an error, not a signal.
void catch_stop_signals();

/// The signal that asked us to stop; 0: none.
int stop_signal();

}  // namespace hiplab
