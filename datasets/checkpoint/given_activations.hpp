// SPDX-License-Identifier: MIT
// The rows of activations that go with a layer's weights: read from a file, or drawn (LayerRequest says which).
#pragma once
#include "datasets/checkpoint/layer_inputs.hpp"

namespace hiplab::datasets {

class GivenActivations {
public:
  /// `k`: inputs of the layer; `type`: f16 or bf16, that of the experiment's tensor; `rows`: the axis that counts rows.
  /// Throws UserError as read_layer_inputs() does.
  GivenActivations(const LayerRequest& request, std::int64_t k, Dtype type, std::string rows);

  /// Throws UserError when the file has fewer rows.
  void check(std::int64_t rows) const;
  /// Writes over x [rows, K]; drawn values follow from the seed.
  void fill(Tensor& x, std::uint64_t seed) const;
  std::string words() const;
  const std::string& digest() const { return digest_; }  ///< empty: no file

private:
  std::uint16_t bits_of(double value) const;
  std::vector<double> read(const std::filesystem::path& path, const std::string& name);
  void read_rows(const LayerRequest& request);
  void read_spread(const LayerRequest& request);

  std::int64_t k_, rows_ = 0;
  Dtype type_;
  std::string axis_;
  bool from_file_ = false;
  std::string source_ = "N(0,1)", digest_;
  std::vector<std::uint16_t> bits_;
  std::vector<double> spread_;
};

}  // namespace hiplab::datasets
