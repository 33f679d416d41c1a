// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/nvfp4_tensor.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include "datasets/checkpoint/mapped_file.hpp"
#include "host/parallel_for.hpp"
#include "reference/nvfp4.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

constexpr double kLargestCode = 6, kLargestScale = 448;
constexpr auto kGroup = static_cast<std::size_t>(kNvfp4Group);

double largest(std::span<const double> values) {
  double most = 0;
  for (const double value : values) most = std::max(most, std::fabs(value));
  return most;
}

struct Names {
  const char *codes, *global;
};
Names names_of(Nvfp4Layout layout) {
  return layout == Nvfp4Layout::modelopt ? Names{".weight", ".weight_scale_2"}
                                         : Names{".weight_packed", ".weight_global_scale"};
}

/// The tensors of a layer with nothing in them yet.
std::vector<TensorToWrite> frames(std::int64_t n, std::int64_t k, const std::string& name, Nvfp4Layout layout) {
  const Names names = names_of(layout);
  const std::vector<std::int64_t> one(layout == Nvfp4Layout::modelopt ? 0 : 1, 1);
  return {{name + names.codes, StoredType::u8, {n, k / 2}, {}},
          {name + ".weight_scale", StoredType::f8_e4m3, {n, k / kNvfp4Group}, {}},
          {name + names.global, StoredType::f32, one, {}}};
}

std::span<const std::byte> bytes_of(const Nvfp4Weights& w, std::size_t part) {
  if (part == 0) return std::as_bytes(std::span(w.codes));
  if (part == 1) return std::as_bytes(std::span(w.scales));
  return std::as_bytes(std::span(&w.stored_scale, 1));
}

/// The tensors of one source, made together and dropped with the last byte of the scales.
class Encoded {
public:
  Encoded(const StoredTensor& source, Nvfp4Layout layout, std::function<void(double, double)> done)
      : source_(source), layout_(layout), done_(std::move(done)) {}

  const Nvfp4Weights& made() {
    if (!weights_.codes.empty()) return weights_;
    std::vector<double> w(source_.count());
    read_values(source_.type, source_.bytes, 0, w);
    try {
      weights_ = round_to_nvfp4(w, source_.shape[0], source_.shape[1], layout_);
    } catch (const UserError& error) {
      throw UserError(source_.name + ": " + error.what());
    }
    let_go(source_.bytes);
    done_(weights_.error_squares, weights_.weight_squares);
    return weights_;
  }
  void drop() { weights_ = {}; }

private:
  const StoredTensor& source_;
  Nvfp4Layout layout_;
  std::function<void(double, double)> done_;
  Nvfp4Weights weights_;
};

}  // namespace

Nvfp4Weights round_to_nvfp4(std::span<const double> w, std::int64_t n, std::int64_t k, Nvfp4Layout layout) {
  Nvfp4Weights out;
  out.codes.resize(w.size() / 2);
  out.scales.resize(w.size() / kGroup);
  const auto rows = static_cast<std::size_t>(n), inputs = static_cast<std::size_t>(k);
  for (std::size_t i = 0; i < w.size(); ++i)
    if (!std::isfinite(w[i])) throw UserError("row " + std::to_string(i / inputs) + " has a NaN or an infinite weight");
  const double most = largest(w);
  const auto global = most > 0 ? static_cast<float>(most / (kLargestCode * kLargestScale)) : 1.0f;
  out.stored_scale = layout == Nvfp4Layout::modelopt ? global : 1 / global;
  if (!std::isfinite(out.stored_scale) || global == 0) throw UserError("its weights are too small for a global scale");
  // As a reader of the file has it.
  const double g =
      layout == Nvfp4Layout::modelopt ? static_cast<double>(global) : 1 / static_cast<double>(out.stored_scale);
  std::vector<double> errors(rows), squares(rows);
  parallel_for(rows, [&](std::size_t row) {
    for (std::size_t at = row * inputs; at < (row + 1) * inputs; at += kGroup) {
      const auto values = w.subspan(at, kGroup);
      const double wanted = largest(values) / (kLargestCode * g);
      const int byte =
          wanted > 0 ? std::max(1, reference::e4m3_nearest(static_cast<float>(wanted))) : reference::e4m3_nearest(1);
      out.scales[at / kGroup] = static_cast<std::uint8_t>(byte);
      const double step = static_cast<double>(reference::e4m3_value(byte)) * g;
      for (std::size_t i = 0; i < kGroup; ++i) {
        const int code = reference::e2m1_nearest(static_cast<float>(values[i] / step));
        out.codes[(at + i) / 2] |= static_cast<std::uint8_t>(i % 2 ? code << 4 : code);
        const double off = static_cast<double>(reference::e2m1_value(code)) * step - values[i];
        errors[row] += off * off;
        squares[row] += values[i] * values[i];
      }
    }
  });
  // Row by row: the same sum on any number of cores.
  for (std::size_t row = 0; row < rows; ++row) out.error_squares += errors[row], out.weight_squares += squares[row];
  return out;
}

std::vector<TensorToWrite> nvfp4_file_tensors(const Nvfp4Weights& weights, std::int64_t n, std::int64_t k,
                                              const std::string& name, Nvfp4Layout layout) {
  std::vector<TensorToWrite> tensors = frames(n, k, name, layout);
  for (std::size_t part = 0; part < tensors.size(); ++part) {
    const auto bytes = bytes_of(weights, part);
    TensorToWrite& t = tensors[part];
    t = tensor_of(t.name, t.type, t.shape, std::vector(bytes.begin(), bytes.end()));
  }
  return tensors;
}

void add_nvfp4_tensors(const StoredTensor& source, Nvfp4Layout layout, std::vector<TensorToWrite>& list,
                       std::function<void(double, double)> done) {
  const std::int64_t n = source.shape[0], k = source.shape[1];
  const std::string name = source.name.substr(0, source.name.rfind('.'));
  if (k % kNvfp4Group != 0)
    throw UserError(shown(name) + ", K = " + std::to_string(k) + ", is not a whole number of groups of " +
                    std::to_string(kNvfp4Group) + "; --layers leaves layers out");
  const auto encoded = std::make_shared<Encoded>(source, layout, std::move(done));
  std::vector<TensorToWrite> tensors = frames(n, k, name, layout);
  for (std::size_t part = 0; part < tensors.size(); ++part) {
    const std::uint64_t total = tensors[part].bytes();
    tensors[part].fill = [=](std::uint64_t first, std::span<std::byte> piece) {
      std::memcpy(piece.data(), bytes_of(encoded->made(), part).data() + first, piece.size());
      if (part == 2 && first + piece.size() == total) encoded->drop();
    };
    list.push_back(std::move(tensors[part]));
  }
}

}  // namespace hiplab::datasets
