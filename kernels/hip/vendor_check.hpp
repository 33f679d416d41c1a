// SPDX-License-Identifier: MIT
// Turning a vendor's error code into an Error that says what was tried. Included by the ground's own sources only.
#pragma once
#include <string>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/vendor_names.hpp"

namespace hiplab::hip {

inline void check(hipError_t code, Error::Kind kind, const std::string& tried) {
  if (code == hipSuccess) return;
  (void)hipGetLastError();  // the sticky copy must not be blamed on the next call
  throw Error(code == hipErrorOutOfMemory ? Error::Kind::memory : kind,
              tried + ": " + hipGetErrorName(code) + ", " + hipGetErrorString(code));
}

inline hipStream_t native(Stream stream) { return static_cast<hipStream_t>(stream.handle); }

}  // namespace hiplab::hip
