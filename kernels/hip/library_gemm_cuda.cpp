// SPDX-License-Identifier: MIT
// cuBLAS, opened when first asked for: a machine without it still runs every other variant. Its handle is made by the
// first product, in the process that runs it: cublasCreate needs the device, and in a child that was forked after the
// first CUDA call it can only say CUBLAS_STATUS_NOT_INITIALIZED.
#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/vendor_library.hpp"

namespace hiplab::hip {
namespace {

/// The calls used, with the values of cuBLAS's documented enumerations.
class Cublas {
public:
  const std::string& missing() const { return library_.missing(); }

  std::string name() const {
    std::string version;
    int part = 0;
    for (int which = 0; which < 3; ++which)  // major, minor, patch; needs no handle
      if (get_property_ && get_property_(which, &part) == 0) version += (which ? "." : " ") + std::to_string(part);
    return library_.name(version);
  }

  /// Column-major: y^T[N,M] = w^T[N,K] x^T[K,M], so the row-major arrays go in as they are.
  void multiply(Stream stream, int rows, int columns, int depth, const half* x, const half* w, half* y) {
    if (!handle_) check(create_(&handle_), "cublasCreate");
    const float one = 1, zero = 0;
    check(set_stream_(handle_, stream.handle), "cublasSetStream");
    check(gemm_(handle_, kNoTranspose, kNoTranspose, columns, rows, depth, &one, w, kReal16, columns, x, kReal16, depth,
                &zero, y, kReal16, columns, kCompute32, kDefaultAlgorithm),
          "cublasGemmEx M=" + std::to_string(rows) + " N=" + std::to_string(columns) + " K=" + std::to_string(depth));
  }

private:
  using Handle = void*;
  static constexpr int kNoTranspose = 0, kReal16 = 2, kCompute32 = 68, kDefaultAlgorithm = -1, kAllocFailed = 3;
  using Gemm = int(Handle, int, int, int, int, int, const void*, const void*, int, int, const void*, int, int,
                   const void*, void*, int, int, int, int);

  void check(int status, const std::string& tried) const {
    check_status(status, kAllocFailed, status_name_ ? status_name_(status) : nullptr, name() + ", " + tried);
  }

  VendorLibrary library_{"cuBLAS",
                         {"libcublas.so.13", "libcublas.so.12", "libcublas.so", "/usr/local/cuda/lib64/libcublas.so"}};
  int (*create_)(Handle*) = library_.need<int(Handle*)>("cublasCreate_v2");
  int (*set_stream_)(Handle, void*) = library_.need<int(Handle, void*)>("cublasSetStream_v2");
  Gemm* gemm_ = library_.need<Gemm>("cublasGemmEx");
  int (*get_property_)(int, int*) = library_.find<int(int, int*)>("cublasGetProperty");
  const char* (*status_name_)(int) = library_.find<const char*(int)>("cublasGetStatusName");
  Handle handle_ = nullptr;
};

Cublas& cublas() {
  static Cublas instance;
  return instance;
}

}  // namespace

std::string library_gemm_missing() {
  return cublas().missing();
}

std::string library_gemm_name() {
  return cublas().name();
}

void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w,
                      half* y) {
  if (!cublas().missing().empty()) throw Error(Error::Kind::unavailable, cublas().missing());
  cublas().multiply(stream, static_cast<int>(m), static_cast<int>(n), static_cast<int>(k), x, w, y);
}

}  // namespace hiplab::hip
