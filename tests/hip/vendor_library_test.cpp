// SPDX-License-Identifier: MIT
// The cuBLAS door against a stand-in library: what it asks of it, and when. hipBLAS's door has the same frame.
#include "kernels/hip/vendor_library.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/numeric.hpp"
#include "tests/hip/fake_cublas.hpp"

namespace hiplab::hip {
namespace {

std::string refusal(const std::vector<half>& two, std::vector<half>& out, Error::Kind kind) {
  try {
    library_gemm_f16({}, 1, 1, 2, two.data(), two.data(), out.data());
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), kind);
    return error.what();
  }
  return "no error";
}

// In this order: the handle is made once in a process.
TEST(VendorLibrary, CublasStartsWithTheFirstProductNotWithTheQuestion) {
  EXPECT_EQ(library_gemm_missing(), "");
  EXPECT_EQ(library_gemm_name(), "cuBLAS 13.1.2 (libcublas.so.13)");
  EXPECT_EQ(fake_cublas.created, 0) << "the runner asks in a forked child, where the device cannot be opened";

  const std::vector<half> two{to_half(1), to_half(2)};
  std::vector<half> out(1);
  fake_cublas.create_status = 1;
  EXPECT_EQ(refusal(two, out, Error::Kind::launch),
            "cuBLAS 13.1.2 (libcublas.so.13), cublasCreate: CUBLAS_STATUS_NOT_INITIALIZED (1)");
  fake_cublas.create_status = 3;  // other buffers are in the way: the runner drops them and tries again
  EXPECT_EQ(refusal(two, out, Error::Kind::memory),
            "cuBLAS 13.1.2 (libcublas.so.13), cublasCreate: CUBLAS_STATUS_ALLOC_FAILED (3)");
  fake_cublas.create_status = 0;
  int stream = 0;
  library_gemm_f16({&stream}, 1, 1, 2, two.data(), two.data(), out.data());
  EXPECT_EQ(to_float(out[0]), 5);
  EXPECT_EQ(fake_cublas.stream, &stream);
  library_gemm_f16({&stream}, 1, 1, 2, two.data(), two.data(), out.data());
  EXPECT_EQ(fake_cublas.created, 3) << "made again although it was there";
}

TEST(VendorLibrary, CublasMultipliesRowMajorArraysAsTheyAre) {
  constexpr int kM = 2, kN = 3, kK = 4;
  std::vector<half> x, w, y(kM * kN);
  for (int i = 0; i < kM * kK; ++i) x.push_back(to_half(static_cast<float>(i + 1)));
  for (int i = 0; i < kK * kN; ++i) w.push_back(to_half(static_cast<float>(i * i % 7)));
  library_gemm_f16({}, kM, kN, kK, x.data(), w.data(), y.data());
  for (int m = 0; m < kM; ++m)
    for (int n = 0; n < kN; ++n) {
      float sum = 0;
      for (int k = 0; k < kK; ++k) sum += to_float(x[m * kK + k]) * to_float(w[k * kN + n]);
      EXPECT_EQ(to_float(y[m * kN + n]), sum) << "row " << m << ", column " << n;
    }
}

TEST(VendorLibrary, OneThatIsNotThereSaysWhatWasTried) {
  const VendorLibrary library("A product", {"libhiplab-none.so.2", "libhiplab-none.so"});
  EXPECT_NE(library.missing().find("A product cannot be opened (libhiplab-none.so.2: "), std::string::npos);
  EXPECT_NE(library.missing().find("; libhiplab-none.so: "), std::string::npos);
  EXPECT_EQ(library.name(), "none: " + library.missing());
  EXPECT_EQ(library.find<int()>("anything"), nullptr);
}

TEST(VendorLibrary, TheSecondNameCountsAndALackingFunctionIsNamed) {
  VendorLibrary library("cuBLAS", {"libhiplab-none.so", "libcublas.so.13"});
  EXPECT_EQ(library.missing(), "");
  EXPECT_NE(library.need<int()>("cublasGetProperty"), nullptr);
  EXPECT_EQ(library.find<int()>("cublasLt"), nullptr);
  EXPECT_EQ(library.missing(), "");
  EXPECT_EQ(library.need<int()>("cublasLt"), nullptr);
  EXPECT_EQ(library.missing(), "libcublas.so.13 lacks cublasLt");
}

}  // namespace
}  // namespace hiplab::hip
