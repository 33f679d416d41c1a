// SPDX-License-Identifier: MIT
// Stands in for libcublas.so.13 where there is no GPU: counts what is called, refuses when told to, multiplies plainly.
#include "tests/hip/fake_cublas.hpp"

#include "kernels/hip/numeric.hpp"

using hiplab::hip::half;

FakeCublas fake_cublas;

extern "C" {

int cublasCreate_v2(void** handle) {
  ++fake_cublas.created;
  if (fake_cublas.create_status == 0) *handle = &fake_cublas;
  return fake_cublas.create_status;
}

int cublasSetStream_v2(void* handle, void* stream) {
  fake_cublas.stream = stream;
  return handle == &fake_cublas ? 0 : 1;
}

int cublasGetProperty(int which, int* value) {
  *value = which == 0 ? 13 : which;
  return 0;
}

const char* cublasGetStatusName(int status) {
  return status == 1 ? "CUBLAS_STATUS_NOT_INITIALIZED" : status == 3 ? "CUBLAS_STATUS_ALLOC_FAILED" : "another";
}

/// Column-major c[m,n] = a[m,k] b[k,n], untransposed fp16 with fp32 sums: anything else is refused.
int cublasGemmEx(void* handle, int transpose_a, int transpose_b, int m, int n, int k, const void* alpha, const void* a,
                 int type_a, int lda, const void* b, int type_b, int ldb, const void* beta, void* c, int type_c,
                 int ldc, int compute, int) {
  constexpr int kReal16 = 2, kCompute32 = 68;
  if (handle != &fake_cublas || transpose_a || transpose_b || type_a != kReal16 || type_b != kReal16 ||
      type_c != kReal16 || compute != kCompute32 || *static_cast<const float*>(alpha) != 1 ||
      *static_cast<const float*>(beta) != 0)
    return 7;
  for (int column = 0; column < n; ++column)
    for (int row = 0; row < m; ++row) {
      float sum = 0;
      for (int i = 0; i < k; ++i)
        sum += to_float(static_cast<const half*>(a)[row + i * lda]) *
               to_float(static_cast<const half*>(b)[i + column * ldb]);
      static_cast<half*>(c)[row + column * ldc] = hiplab::hip::to_half(sum);
    }
  return 0;
}
}
