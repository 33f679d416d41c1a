// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] w[K,N] with weights dequantised to fp16 once, at load: the vendor's matrix product (cuBLAS, hipBLAS,
// Eigen on the CPU). New against the ladder: no low-bit weights at all; what a user gets without any kernel of his own.
// Traffic: 2 K N bytes of weights (four times the 4-bit codes), 2 M K of activations, 2 M N written; 2 M K N
// operations.
#pragma once
#include "kernels/gptq/problem.hpp"
#include "kernels/hip/library_gemm.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::gptq::library_fp16 {

constexpr LeastTraffic least_traffic(double m, double k, double n) {
  return {2 * k * n + 2 * m * k, 2 * m * n, 2 * m * k * n};
}

inline void run(const Problem& p, hip::Stream stream, const hip::half* x, const hip::half* w, hip::half* y) {
  hip::library_gemm_f16(stream, p.m, p.n, p.k, x, w, y);
}

}  // namespace hiplab::gptq::library_fp16
