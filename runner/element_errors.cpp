// SPDX-License-Identifier: MIT
#include "runner/element_errors.hpp"

#include <algorithm>
#include <cmath>

#include "host/parallel_for.hpp"
#include "runner/number_formats.hpp"

namespace hiplab {
namespace {

constexpr double kPlausible = 10;                     ///< times the L2 bound; see Output::repeated
constexpr std::size_t kPiece = std::size_t{1} << 18;  ///< elements

std::size_t pieces(std::size_t count) {
  return (count + kPiece - 1) / kPiece;
}

std::uint64_t poison_bits(Dtype dtype, unsigned char byte) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < dtype_bytes(dtype); ++i) bits = bits << 8 | byte;
  return bits;
}

class PieceComparison {
public:
  PieceComparison(const Output& output, const std::vector<double>& reference, const Gate& gate, double rms)
      : output_(output),
        reference_(reference),
        gate_(gate),
        rms_(rms),
        poison_(poison_bits(output.dtype, kPoisonByte)),
        second_poison_(poison_bits(output.dtype, kSecondPoisonByte)) {}

  ElementErrors run(std::size_t begin, std::size_t end) const {
    ElementErrors errors;
    for (std::size_t i = begin; i < end; ++i) element(i, errors);
    return errors;
  }

private:
  void element(std::size_t i, ElementErrors& errors) const {
    const std::uint64_t bits = element_bits(output_.dtype, output_.bytes.data(), i);
    const std::uint64_t wanted = from_double(output_.dtype, reference_[i]);
    auto note = [&](const char* why) {
      if (!errors.why) errors.first_wrong = i;
      if (!errors.why) errors.why = why;
    };
    if (bits == poison_ && bits != wanted && unwritten(i, bits)) {
      ++errors.unwritten;
      note("unwritten");
    }
    if (!is_finite(output_.dtype, bits)) {
      if (bits == wanted) return;
      ++errors.nan_inf;
      ++errors.outside;
      return note("not finite");
    }
    const double error = std::fabs(to_double(output_.dtype, bits) - reference_[i]);
    errors.square_sum += error * error;
    errors.max_abs = std::max(errors.max_abs, error);
    errors.max_ulp = std::max(errors.max_ulp, ulp_distance(output_.dtype, bits, wanted));
    const bool exact = gate_.kind == Gate::Kind::bit_exact;
    if (exact ? bits != wanted : error > gate_.max_abs_over_rms * rms_) {
      ++errors.outside;
      note(exact ? "not the same bits" : "over the bound");
    }
  }

  bool unwritten(std::size_t i, std::uint64_t bits) const {
    if (!output_.repeated.empty()) return element_bits(output_.dtype, output_.repeated.data(), i) == second_poison_;
    if (gate_.kind == Gate::Kind::bit_exact) return true;
    return !(std::fabs(to_double(output_.dtype, bits) - reference_[i]) <= kPlausible * gate_.rel_l2 * rms_);
  }

  const Output& output_;
  const std::vector<double>& reference_;
  const Gate& gate_;
  const double rms_;
  const std::uint64_t poison_, second_poison_;
};

void add(ElementErrors& total, const ElementErrors& piece) {
  total.square_sum += piece.square_sum;
  total.max_abs = std::max(total.max_abs, piece.max_abs);
  total.max_ulp = std::max(total.max_ulp, piece.max_ulp);
  total.outside += piece.outside;
  total.nan_inf += piece.nan_inf;
  total.unwritten += piece.unwritten;
  if (total.why || !piece.why) return;
  total.why = piece.why;
  total.first_wrong = piece.first_wrong;
}

}  // namespace

ElementErrors compare_elements(const Output& output, const std::vector<double>& reference, const Gate& gate,
                               double rms) {
  const PieceComparison comparison(output, reference, gate, rms);
  std::vector<ElementErrors> found(pieces(reference.size()));
  parallel_for(found.size(), [&](std::size_t p) {
    found[p] = comparison.run(p * kPiece, std::min((p + 1) * kPiece, reference.size()));
  });
  ElementErrors total;
  for (const auto& piece : found) add(total, piece);
  return total;
}

double sum_of_squares(const std::vector<double>& values) {
  std::vector<double> sums(pieces(values.size()));
  parallel_for(sums.size(), [&](std::size_t p) {
    const std::size_t end = std::min((p + 1) * kPiece, values.size());
    for (std::size_t i = p * kPiece; i < end; ++i) sums[p] += values[i] * values[i];
  });
  double total = 0;
  for (double sum : sums) total += sum;
  return total;
}

}  // namespace hiplab
