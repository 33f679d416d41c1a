// SPDX-License-Identifier: MIT
// The matrix product of the CPU ground: Eigen on fp32 panels. Operands are widened exactly, sums are fp32, the result
// is rounded to fp16 once.
#include <Eigen/Core>
#include <algorithm>

#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/numeric.hpp"
#include "kernels/hip/simt/executor.hpp"

namespace hiplab::hip {
namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
// Columns of one panel: bounds the fp32 copy of w to K x 1024 values.
constexpr std::int64_t kPanel = 1024;

void multiply(std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w, half* y) {
  Matrix left(m, k);
  for (std::int64_t i = 0; i < m * k; ++i) left.data()[i] = to_float(x[i]);
  Matrix panel, product;
  for (std::int64_t begin = 0; begin < n; begin += kPanel) {
    const std::int64_t columns = std::min(kPanel, n - begin);
    panel.resize(k, columns);
    for (std::int64_t row = 0; row < k; ++row)
      for (std::int64_t column = 0; column < columns; ++column)
        panel(row, column) = to_float(w[row * n + begin + column]);
    product.noalias() = left * panel;
    for (std::int64_t row = 0; row < m; ++row)
      for (std::int64_t column = 0; column < columns; ++column)
        y[row * n + begin + column] = to_half(product(row, column));
  }
}

}  // namespace

void library_gemm_f16(Stream stream, std::int64_t m, std::int64_t n, std::int64_t k, const half* x, const half* w,
                      half* y) {
  if (m < 1 || n < 1 || k < 1) throw Error(Error::Kind::launch, "library_gemm_f16: an extent is below 1");
  simt::enqueue_host(stream, [=] { multiply(m, n, k, x, w, y); });
}

std::string library_gemm_missing() {
  return {};
}

std::string library_gemm_name() {
  return "Eigen " + std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
         std::to_string(EIGEN_MINOR_VERSION);
}

}  // namespace hiplab::hip
