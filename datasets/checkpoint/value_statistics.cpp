// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/value_statistics.hpp"

#include <algorithm>
#include <cstring>

#include "datasets/checkpoint/mapped_file.hpp"

namespace hiplab::datasets {
namespace {

/// Counts each of the 65536 bit patterns: exact, one pass, and a decoding for each pattern instead of each value.
ValueStatistics of_patterns(const StoredTensor& tensor) {
  constexpr std::size_t kPiece = std::size_t{64} << 20;
  std::vector<std::uint64_t> times(65536);
  for (std::size_t at = 0; at < tensor.bytes.size(); at += kPiece) {
    const auto piece = tensor.bytes.subspan(at, std::min(kPiece, tensor.bytes.size() - at));
    for (std::size_t i = 0; i + 1 < piece.size(); i += 2) {
      std::uint16_t pattern;
      std::memcpy(&pattern, piece.data() + i, sizeof pattern);
      ++times[pattern];
    }
    let_go(piece);
  }
  std::vector<std::uint16_t> patterns(65536);
  for (std::size_t p = 0; p < patterns.size(); ++p) patterns[p] = static_cast<std::uint16_t>(p);
  std::vector<double> values(patterns.size());
  read_values(tensor.type, std::as_bytes(std::span(patterns)), 0, values);
  ValueStatistics s;
  for (std::size_t p = 0; p < values.size(); ++p)
    if (times[p]) s.add(values[p], times[p]);
  for (std::size_t p = 0; p < values.size(); ++p)
    if (times[p]) s.add_outlier(values[p], times[p]);
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
  const StoredFormat& format = stored_format(tensor.type);
  if (format.elements == 1 && format.bytes == 2) return of_patterns(tensor);
  ValueStatistics s;
  for_values(tensor, [&](double value) { s.add(value); });
  for_values(tensor, [&](double value) { s.add_outlier(value); });
  return s;
}

}  // namespace hiplab::datasets
