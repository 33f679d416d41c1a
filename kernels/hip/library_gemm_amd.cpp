// SPDX-License-Identifier: MIT
// hipBLAS, opened when first asked for (Debian 12 has none; ROCm installs it). The call is the published one:
// hipblasHgemm, fp16 alpha and beta. Its handle is made by the first product: see library_gemm_cuda.cpp.
#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/vendor_library.hpp"

namespace hiplab::hip {
namespace {

class Hipblas {
public:
  const std::string& missing() const { return library_.missing(); }
  std::string name() const { return library_.name(); }

  /// Column-major, as with cuBLAS.
  void multiply(Stream stream, int rows, int columns, int depth, const half* x, const half* w, half* y) {
    if (!handle_) check(create_(&handle_), "hipblasCreate");
    const half one{0x3c00}, zero{0};
    check(set_stream_(handle_, stream.handle), "hipblasSetStream");
    check(hgemm_(handle_, kNoTranspose, kNoTranspose, columns, rows, depth, &one, w, columns, x, depth, &zero, y,
                 columns),
          "hipblasHgemm M=" + std::to_string(rows) + " N=" + std::to_string(columns) + " K=" + std::to_string(depth));
  }

private:
  using Handle = void*;
  static constexpr int kNoTranspose = 111, kAllocFailed = 2;
  using Hgemm = int(Handle, int, int, int, int, int, const void*, const void*, int, const void*, int, const void*,
                    void*, int);

  void check(int status, const std::string& tried) const {
    check_status(status, kAllocFailed, status_name_ ? status_name_(status) : nullptr, name() + ", " + tried);
  }

  VendorLibrary library_{
      "hipBLAS",
      {"libhipblas.so.3", "libhipblas.so.2", "libhipblas.so.0", "libhipblas.so", "/opt/rocm/lib/libhipblas.so"}};
  int (*create_)(Handle*) = library_.need<int(Handle*)>("hipblasCreate");
  int (*set_stream_)(Handle, void*) = library_.need<int(Handle, void*)>("hipblasSetStream");
  Hgemm* hgemm_ = library_.need<Hgemm>("hipblasHgemm");
  const char* (*status_name_)(int) = library_.find<const char*(int)>("hipblasStatusToString");
  Handle handle_ = nullptr;
};

Hipblas& hipblas() {
  static Hipblas instance;
  return instance;
}

}  // namespace

std::string library_gemm_missing() {
  return hipblas().missing();
}

std::string library_gemm_name() {
  return hipblas().name();
}

void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w,
                      half* y) {
  if (!hipblas().missing().empty()) throw Error(Error::Kind::unavailable, hipblas().missing());
  hipblas().multiply(stream, static_cast<int>(m), static_cast<int>(n), static_cast<int>(k), x, w, y);
}

}  // namespace hiplab::hip
