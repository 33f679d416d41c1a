// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/given_activations.hpp"

#include <algorithm>
#include <cmath>

#include "datasets/checkpoint/file_identity.hpp"
#include "datasets/checkpoint/tensor_file.hpp"
#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

const char* type_words(Dtype type) {
  return type == Dtype::f16 ? "fp16" : "bf16";
}

}  // namespace

GivenActivations::GivenActivations(const LayerRequest& request, std::int64_t k, Dtype type, std::string rows)
    : k_(k), type_(type), axis_(std::move(rows)) {
  if (!request.activations.empty()) read_rows(request);
  if (!request.statistics.empty()) read_spread(request);
}

void GivenActivations::check(std::int64_t rows) const {
  if (from_file_ && rows > rows_)
    throw UserError(source_ + " has " + std::to_string(rows_) + " rows, and the run asks for " + axis_ + " = " +
                    std::to_string(rows) + "; --set " + axis_ + "=... takes fewer");
}

void GivenActivations::fill(Tensor& x, std::uint64_t seed) const {
  const auto out = x.as<std::uint16_t>();
  check(static_cast<std::int64_t>(out.size()) / k_);
  if (from_file_) {
    std::copy_n(bits_.begin(), out.size(), out.begin());
    return;
  }
  const RandomStream random(seed, "activations of a checkpoint");
  const auto channels = static_cast<std::size_t>(k_);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const double spread = spread_.empty() ? 1 : spread_[i % channels];
    out[i] = bits_of(gaussian(random.bits(i)) * spread);
  }
}

std::string GivenActivations::words() const {
  if (from_file_) return "the first rows of " + source_ + ", rounded to " + type_words(type_);
  return spread_.empty() ? "drawn from N(0,1)"
                         : "drawn from N(0,1), each channel times its root mean square in " + source_;
}

std::uint16_t GivenActivations::bits_of(double value) const {
  const auto bits = static_cast<std::uint16_t>(from_double(type_, value));
  if (!is_finite(type_, bits))
    throw UserError(source_ + " holds or leads to values that " + type_words(type_) + " cannot hold");
  return bits;
}

/// The values of the tensor, whose last extent must be K.
std::vector<double> GivenActivations::read(const std::filesystem::path& path, const std::string& name) {
  const TensorFile file = TensorFile::open(path);
  const StoredTensor& t = file.at(name);
  source_ = name_of(path) + ", " + shown(name);
  if (!stored_format(t.type).values)
    throw UserError(source_ + " is " + stored_format(t.type).name + ", which is not read");
  if (t.shape.empty() || t.shape.back() != k_ || t.count() == 0)
    throw UserError(source_ + " has the shape " + shape_text(t.shape) +
                    ", and the layer has K = " + std::to_string(k_) + " inputs");
  rows_ = static_cast<std::int64_t>(t.count()) / k_;
  Sha256 digest;
  add_to_digest(t, digest);
  digest_ = digest.hex();
  std::vector<double> values(t.count());
  read_values(t.type, t.bytes, 0, values);
  return values;
}

void GivenActivations::read_rows(const LayerRequest& request) {
  from_file_ = true;
  for (const double value : read(request.activations, request.tensor)) bits_.push_back(bits_of(value));
}

void GivenActivations::read_spread(const LayerRequest& request) {
  const std::vector<double> values = read(request.statistics, request.tensor);
  const auto channels = static_cast<std::size_t>(k_);
  std::vector<double> squares(channels);
  for (std::size_t i = 0; i < values.size(); ++i) squares[i % channels] += values[i] * values[i];
  for (const double sum : squares) {
    if (!std::isfinite(sum)) throw UserError(source_ + " holds NaN or infinite values");
    spread_.push_back(std::sqrt(sum / static_cast<double>(rows_)));
  }
}

}  // namespace hiplab::datasets
