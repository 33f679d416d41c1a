// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/tq3_tensor.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include "datasets/checkpoint/mapped_file.hpp"
#include "host/parallel_for.hpp"
#include "reference/tq3_weights.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

using reference::kTq3Bytes;
using reference::kTq3Group;

/// Both tensors of one source, made together and dropped with the last byte of the norms.
class Encoded {
public:
  Encoded(const StoredTensor& source, std::function<void(double, double)> done)
      : source_(source), done_(std::move(done)), k_(static_cast<std::size_t>(source.shape.back())) {
    rows_ = static_cast<std::size_t>(source.count()) / k_;
    groups_ = (k_ + kTq3Group - 1) / kTq3Group;
  }

  std::vector<std::int64_t> packed_shape() const { return {static_cast<std::int64_t>(rows_ * groups_), kTq3Bytes}; }
  std::vector<std::int64_t> norms_shape() const {
    return {static_cast<std::int64_t>(rows_), static_cast<std::int64_t>(groups_)};
  }
  std::span<const std::byte> packed() {
    make();
    return std::as_bytes(std::span(packed_));
  }
  std::span<const std::byte> norms() {
    make();
    return std::as_bytes(std::span(norms_));
  }
  void drop() { packed_ = {}, norms_ = {}; }

private:
  void make() {
    if (!norms_.empty()) return;
    packed_.resize(rows_ * groups_ * kTq3Bytes);
    norms_.resize(rows_ * groups_);
    std::vector<double> errors(rows_), squares(rows_);
    parallel_for(rows_, [&](std::size_t row) { encode(row, errors[row], squares[row]); });
    let_go(source_.bytes);
    double error = 0, square = 0;  // row by row: the same sum on any number of cores
    for (std::size_t row = 0; row < rows_; ++row) error += errors[row], square += squares[row];
    done_(error, square);
  }

  void encode(std::size_t row, double& error, double& square) {
    std::vector<double> weights(k_);
    read_values(source_.type, source_.bytes, row * k_, weights);
    for (std::size_t g = 0; g < groups_; ++g) {
      const std::size_t first = g * kTq3Group, count = std::min<std::size_t>(kTq3Group, k_ - first);
      std::vector<float> group(count);
      for (std::size_t i = 0; i < count; ++i) {
        if (!std::isfinite(weights[first + i]))
          throw UserError(source_.name + ": row " + std::to_string(row) + " has a NaN or an infinite weight");
        group[i] = static_cast<float>(weights[first + i]);  // exact: f16, bf16 or f32
      }
      const auto encoded = reference::tq3_encode(group, true);
      const std::size_t at = row * groups_ + g;
      std::copy(encoded.packed.begin(), encoded.packed.end(),
                packed_.begin() + static_cast<std::ptrdiff_t>(at * kTq3Bytes));
      norms_[at] = encoded.norm;
      const auto back = reference::tq3_decode(encoded.packed, encoded.norm);
      for (std::size_t i = 0; i < count; ++i) {
        const double off = back[i] - weights[first + i];
        error += off * off;
        square += weights[first + i] * weights[first + i];
      }
    }
  }

  const StoredTensor& source_;
  std::function<void(double, double)> done_;
  std::size_t k_, rows_ = 0, groups_ = 0;
  std::vector<std::uint8_t> packed_;
  std::vector<float> norms_;
};

}  // namespace

void add_tq3_tensors(const StoredTensor& source, std::vector<TensorToWrite>& list,
                     std::function<void(double, double)> done) {
  const auto encoded = std::make_shared<Encoded>(source, std::move(done));
  const auto piece_of = [](std::span<const std::byte> all, std::uint64_t first, std::span<std::byte> piece) {
    std::memcpy(piece.data(), all.data() + first, piece.size());
  };
  list.push_back({source.name + ".tq_packed", StoredType::u8, encoded->packed_shape(),
                  [=](std::uint64_t first, std::span<std::byte> piece) { piece_of(encoded->packed(), first, piece); }});
  TensorToWrite norms{source.name + ".tq_norms", StoredType::f32, encoded->norms_shape(), {}};
  norms.fill = [=, total = norms.bytes()](std::uint64_t first, std::span<std::byte> piece) {
    piece_of(encoded->norms(), first, piece);
    if (first + piece.size() == total) encoded->drop();
  };
  list.push_back(std::move(norms));
}

}  // namespace hiplab::datasets
