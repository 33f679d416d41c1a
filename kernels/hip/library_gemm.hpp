// SPDX-License-Identifier: MIT
// The vendor's matrix product, as the rival of every hand-written kernel: cuBLAS, hipBLAS where it is installed, Eigen on
// the CPU ground. The GPU libraries are opened when first asked for, so a program runs where they are missing.
#pragma once
#include <cstdint>
#include <string>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip {

/// y[M,N] = x[M,K] w[K,N], all row-major fp16 in device memory, fp32 accumulation, one rounding to fp16. Stream order.
/// The first call of a process starts the library. Throws Error(unavailable) when it is missing, Error(memory) or
/// Error(launch) with the name of its status when it refuses.
void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w, half* y);

/// Empty when the library is installed here, else the reason. Touches no device: the runner asks in a forked child.
std::string library_gemm_missing();

/// Name and version for the record, or why there is none. Touches no device.
std::string library_gemm_name();

}  // namespace hiplab::hip
