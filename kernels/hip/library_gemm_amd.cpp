// SPDX-License-Identifier: MIT
// hipBLAS, opened when first asked for (Debian 12 has none; ROCm installs it). The call is the published one: hipblasHgemm,
// fp16 alpha and beta.
#include <dlfcn.h>

#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/vendor_check.hpp"

namespace hiplab::hip {
namespace {

struct Hipblas {
  static constexpr int kNoTranspose = 111;
  using Handle = void*;
  int (*set_stream)(Handle, void*) = nullptr;
  int (*hgemm)(Handle, int, int, int, int, int, const void*, const void*, int, const void*, int, const void*, void*, int) = nullptr;
  Handle handle = nullptr;
  std::string missing, name;

  Hipblas() {
    void* library = nullptr;
    for (const char* file : {"libhipblas.so.3", "libhipblas.so.2", "libhipblas.so.0", "libhipblas.so"})
      if ((library = dlopen(file, RTLD_NOW | RTLD_LOCAL))) {
        name = file;
        break;
      }
    if (!library) {
      missing = "hipBLAS is not installed (libhipblas.so)";
      return;
    }
    const auto create = reinterpret_cast<int (*)(Handle*)>(dlsym(library, "hipblasCreate"));
    set_stream = reinterpret_cast<decltype(set_stream)>(dlsym(library, "hipblasSetStream"));
    hgemm = reinterpret_cast<decltype(hgemm)>(dlsym(library, "hipblasHgemm"));
    if (!create || !set_stream || !hgemm || create(&handle) != 0) missing = "hipBLAS could not be started";
  }
};

Hipblas& hipblas() {
  static Hipblas instance;
  return instance;
}
}  // namespace

std::string library_gemm_missing() { return hipblas().missing; }

std::string library_gemm_name() { return "hipBLAS (" + hipblas().name + ")"; }

void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w, half* y) {
  Hipblas& library = hipblas();
  if (!library.missing.empty()) throw Error(Error::Kind::unavailable, library.missing);
  const half one{0x3c00}, zero{0};
  const int rows = static_cast<int>(m), columns = static_cast<int>(n), depth = static_cast<int>(k);
  int status = library.set_stream(library.handle, stream.handle);
  if (status == 0)
    status = library.hgemm(library.handle, Hipblas::kNoTranspose, Hipblas::kNoTranspose, columns, rows, depth, &one, w, columns, x, depth, &zero, y, columns);
  if (status != 0)
    throw Error(Error::Kind::launch, "hipblasHgemm M=" + std::to_string(m) + " N=" + std::to_string(n) + " K=" + std::to_string(k) + ": status " + std::to_string(status));
}

}  // namespace hiplab::hip
