// SPDX-License-Identifier: MIT
// LDS by bytes: an address that was computed in bytes stays one.
//   lds_at<V>(view, byte, behind): the V at byte `byte` + `behind` of the view, a multiple of its size; a constant `behind`
//   stands in the instruction. The CPU ground checks the access as any other, and faults where it is no multiple.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

template <class V, class Lds>
HIPLAB_DEVICE decltype(auto) lds_at(const Lds& view, std::uint32_t byte, int behind = 0) {
#if defined(HIPLAB_GROUND_CPU)
  const auto at = static_cast<std::int64_t>(byte) + behind, size = static_cast<std::int64_t>(sizeof(V));
  return view.template vec<V>(at % size == 0 ? at / size : -1);
#else
  return *reinterpret_cast<V*>(reinterpret_cast<unsigned char*>(view.ptr(0)) + byte + behind);
#endif
}

}  // namespace hiplab::hip
