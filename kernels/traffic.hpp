// SPDX-License-Identifier: MIT
// What a kernel's header says of the least bytes and operations of a point. Plain numbers; the runner turns them into
// shares of a ceiling.
#pragma once

namespace hiplab {

struct LeastTraffic {
  double bytes_read = 0;
  double bytes_written = 0;
  double operations = 0;
};

}  // namespace hiplab
