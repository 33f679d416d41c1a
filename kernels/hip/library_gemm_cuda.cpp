// SPDX-License-Identifier: MIT
// cuBLAS, opened when first asked for: a machine without it still runs every other variant.
#include <dlfcn.h>

#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/vendor_check.hpp"

namespace hiplab::hip {
namespace {

/// The four calls used, with the values of cuBLAS's documented enumerations.
struct Cublas {
  static constexpr int kNoTranspose = 0, kReal16 = 2, kCompute32 = 68, kDefaultAlgorithm = -1;
  using Handle = void*;
  int (*set_stream)(Handle, void*) = nullptr;
  int (*gemm)(Handle, int, int, int, int, int, const void*, const void*, int, int, const void*, int, int, const void*, void*, int, int, int, int) = nullptr;
  Handle handle = nullptr;
  int version = 0;
  std::string missing;

  Cublas() {
    void* library = nullptr;
    for (const char* name : {"libcublas.so.13", "libcublas.so.12", "libcublas.so"})
      if ((library = dlopen(name, RTLD_NOW | RTLD_LOCAL))) break;
    if (!library) {
      missing = "cuBLAS is not installed (libcublas.so.13, .12)";
      return;
    }
    const auto create = reinterpret_cast<int (*)(Handle*)>(dlsym(library, "cublasCreate_v2"));
    const auto get_version = reinterpret_cast<int (*)(Handle, int*)>(dlsym(library, "cublasGetVersion_v2"));
    set_stream = reinterpret_cast<decltype(set_stream)>(dlsym(library, "cublasSetStream_v2"));
    gemm = reinterpret_cast<decltype(gemm)>(dlsym(library, "cublasGemmEx"));
    if (!create || !set_stream || !gemm) {
      missing = "cuBLAS lacks cublasCreate_v2, cublasSetStream_v2 or cublasGemmEx";
    } else if (const int status = create(&handle); status != 0) {
      missing = "cuBLAS could not be started: cublasCreate gave status " + std::to_string(status);
    } else if (get_version) {
      get_version(handle, &version);
    }
  }
};

Cublas& cublas() {
  static Cublas instance;
  return instance;
}
}  // namespace

std::string library_gemm_missing() { return cublas().missing; }

std::string library_gemm_name() { return "cuBLAS " + std::to_string(cublas().version); }

void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w, half* y) {
  Cublas& library = cublas();
  if (!library.missing.empty()) throw Error(Error::Kind::unavailable, library.missing);
  const float one = 1, zero = 0;
  const int rows = static_cast<int>(m), columns = static_cast<int>(n), depth = static_cast<int>(k);
  // Column-major: y^T[N,M] = w^T[N,K] x^T[K,M], so the row-major arrays go in as they are.
  int status = library.set_stream(library.handle, stream.handle);
  if (status == 0)
    status = library.gemm(library.handle, Cublas::kNoTranspose, Cublas::kNoTranspose, columns, rows, depth, &one, w, Cublas::kReal16, columns, x,
                          Cublas::kReal16, depth, &zero, y, Cublas::kReal16, columns, Cublas::kCompute32, Cublas::kDefaultAlgorithm);
  if (status != 0)
    throw Error(Error::Kind::launch, "cublasGemmEx M=" + std::to_string(m) + " N=" + std::to_string(n) + " K=" + std::to_string(k) + ": status " + std::to_string(status));
}

}  // namespace hiplab::hip
