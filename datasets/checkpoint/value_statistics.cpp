// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/value_statistics.hpp"

#include <algorithm>
#include <cstring>

#include "datasets/checkpoint/mapped_file.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::size_t kPatterns = 65536;

/// How often each 16-bit pattern is in the bytes. Four tables take turns: additions to the same place wait for one
/// another, and values near each other come often.
void count_patterns(std::span<const std::byte> bytes, std::vector<std::uint64_t>& times) {
  constexpr std::size_t kTables = 4;
  std::vector<std::uint32_t> tables(kTables * kPatterns);
  const std::size_t count = bytes.size() / 2;
  const auto pattern = [&](std::size_t i) {
    std::uint16_t bits;
    std::memcpy(&bits, bytes.data() + 2 * i, sizeof bits);
    return bits;
  };
  std::size_t i = 0;
  for (; i + kTables <= count; i += kTables)
    for (std::size_t t = 0; t < kTables; ++t) ++tables[t * kPatterns + pattern(i + t)];
  for (; i < count; ++i) ++tables[pattern(i)];
  for (std::size_t t = 0; t < kTables; ++t)
    for (std::size_t p = 0; p < kPatterns; ++p) times[p] += tables[t * kPatterns + p];
}

std::vector<double> decoded_patterns(StoredType type) {
  std::vector<std::uint16_t> patterns(kPatterns);
  for (std::size_t p = 0; p < patterns.size(); ++p) patterns[p] = static_cast<std::uint16_t>(p);
  std::vector<double> values(patterns.size());
  read_values(type, std::as_bytes(std::span(patterns)), 0, values);
  return values;
}

/// Decoded once for all tensors of the two types that checkpoints are made of.
const std::vector<double>& values_of_patterns(StoredType type) {
  static const std::vector<double> f16 = decoded_patterns(StoredType::f16), bf16 = decoded_patterns(StoredType::bf16);
  return type == StoredType::f16 ? f16 : bf16;
}

/// Exact, one pass, and an addition for each pattern instead of each value.
ValueStatistics of_patterns(const StoredTensor& tensor) {
  constexpr std::size_t kPiece = std::size_t{64} << 20;
  std::vector<std::uint64_t> times(kPatterns);
  for (std::size_t at = 0; at < tensor.bytes.size(); at += kPiece) {
    const auto piece = tensor.bytes.subspan(at, std::min(kPiece, tensor.bytes.size() - at));
    count_patterns(piece, times);
    let_go(piece);
  }
  const std::vector<double>& values = values_of_patterns(tensor.type);
  ValueStatistics s;
  for (std::size_t p = 0; p < values.size(); ++p)
    if (times[p]) s.add(values[p], times[p]);
  const double beyond = kOutlierRms * s.rms();
  for (std::size_t p = 0; p < values.size(); ++p)
    if (std::isfinite(values[p]) && std::fabs(values[p]) > beyond) s.outliers += times[p];
  return s;
}

template <class Take>
void for_values(const StoredTensor& tensor, const Take& take) {
  constexpr std::uint64_t kPiece = 1 << 18;  // a whole number of blocks of every type
  const std::uint64_t count = tensor.count();
  std::vector<double> values(std::min(kPiece, count));
  for (std::uint64_t first = 0; first < count; first += kPiece) {
    const auto piece = std::span(values).first(std::min(kPiece, count - first));
    read_values(tensor.type, tensor.bytes, first, piece);
    for (const double value : piece) take(value);
    const std::uint64_t begin = stored_bytes(tensor.type, first);
    let_go(tensor.bytes.subspan(begin, stored_bytes(tensor.type, piece.size())));
  }
}

}  // namespace

void ValueStatistics::add(double value, std::uint64_t times) {
  count += times;
  if (std::isnan(value)) {
    nan += times;
  } else if (std::isinf(value)) {
    infinite += times;
  } else {
    const auto weight = static_cast<double>(times);
    if (value == 0) zero += times;
    least = std::min(least, value);
    most = std::max(most, value);
    max_abs = std::max(max_abs, std::fabs(value));
    sum += weight * value;
    sum_of_squares += weight * value * value;
  }
}

ValueStatistics value_statistics(const StoredTensor& tensor) {
  if (tensor.type == StoredType::f16 || tensor.type == StoredType::bf16) return of_patterns(tensor);
  ValueStatistics s;
  for_values(tensor, [&](double value) { s.add(value); });
  const double beyond = kOutlierRms * s.rms();
  for_values(tensor, [&](double value) { s.outliers += std::isfinite(value) && std::fabs(value) > beyond; });
  return s;
}

}  // namespace hiplab::datasets
