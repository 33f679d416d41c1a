// SPDX-License-Identifier: MIT
#include "runner/numerics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "runner/element_errors.hpp"
#include "runner/number_formats.hpp"
#include "runner/sha256.hpp"

namespace hiplab {
namespace {

// Distinct values are counted among at most about this many evenly spaced elements: a collapse shows there as well.
constexpr std::size_t kMostCounted = 4 << 20;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

double ratio_or_zero(double error, double size) {
  return error == 0 ? 0 : size == 0 ? kInfinity : error / size;
}

std::size_t distinct(std::vector<std::uint64_t> bits) {
  std::sort(bits.begin(), bits.end());
  return static_cast<std::size_t>(std::unique(bits.begin(), bits.end()) - bits.begin());
}

/// Bits of evenly spaced elements, of the output and of the reference in the output's type.
std::pair<std::size_t, std::size_t> distinct_values(const Output& output, const std::vector<double>& reference) {
  const std::size_t stride = 1 + reference.size() / kMostCounted;
  std::vector<std::uint64_t> own, wanted;
  for (std::size_t i = 0; i < reference.size(); i += stride) {
    own.push_back(element_bits(output.dtype, output.bytes.data(), i));
    wanted.push_back(from_double(output.dtype, reference[i]));
  }
  return {distinct(std::move(own)), distinct(std::move(wanted))};
}

/// One output while it is judged.
class OutputJudge {
public:
  OutputJudge(const Output& output, const std::vector<double>& reference, const Gate& gate)
      : output_(output), reference_(reference), gate_(gate) {}

  void run(Numerics& total) {
    const double squares = sum_of_squares(reference_);
    const double rms = reference_.empty() ? 0 : std::sqrt(squares / static_cast<double>(reference_.size()));
    const ElementErrors errors = compare_elements(output_, reference_, gate_, rms);
    numerics_.elements = reference_.size();
    numerics_.max_abs = errors.max_abs;
    numerics_.max_ulp = errors.max_ulp;
    numerics_.outside = errors.outside;
    numerics_.nan_inf = errors.nan_inf;
    numerics_.unwritten = errors.unwritten;
    numerics_.rel_l2 = ratio_or_zero(std::sqrt(errors.square_sum), std::sqrt(squares));
    numerics_.max_abs_over_rms = ratio_or_zero(numerics_.max_abs, rms);
    if (errors.why) describe_first(errors);
    const auto [own, wanted] = distinct_values(output_, reference_);
    numerics_.distinct_ratio = wanted == 0 ? 1 : static_cast<double>(own) / static_cast<double>(wanted);
    decide(own, wanted);
    merge_into(total);
  }

private:
  void describe_first(const ElementErrors& errors) {
    const std::size_t i = errors.first_wrong;
    const std::uint64_t bits = element_bits(output_.dtype, output_.bytes.data(), i);
    first_ = fmt::format("first at {}[{}]: {:.9g} instead of {:.9g}, {}", output_.name, i,
                         to_double(output_.dtype, bits), reference_[i], errors.why);
    if (is_finite(output_.dtype, bits))
      first_ +=
          fmt::format(", {} ULP away", ulp_distance(output_.dtype, bits, from_double(output_.dtype, reference_[i])));
  }

  void decide(std::size_t own, std::size_t wanted) {
    std::string why;
    auto add = [&](std::string reason) { why += (why.empty() ? "" : "; ") + std::move(reason); };
    if (numerics_.elements == 0) add("no element to judge");
    if (numerics_.unwritten) add(fmt::format("{} of {} elements unwritten", numerics_.unwritten, numerics_.elements));
    if (numerics_.nan_inf) add(fmt::format("{} elements NaN or infinite", numerics_.nan_inf));
    if (gate_.kind == Gate::Kind::bit_exact) {
      if (numerics_.outside) add(fmt::format("{} elements differ in bits", numerics_.outside));
    } else {
      if (!(numerics_.rel_l2 <= gate_.rel_l2))
        add(fmt::format("relative L2 error {:.3g} over {:.3g}", numerics_.rel_l2, gate_.rel_l2));
      if (!(numerics_.max_abs_over_rms <= gate_.max_abs_over_rms))
        add(fmt::format("largest error {:.3g} of the rms over {:.3g}", numerics_.max_abs_over_rms,
                        gate_.max_abs_over_rms));
    }
    if (numerics_.distinct_ratio < gate_.min_distinct)
      add(fmt::format("collapsed: {} distinct values, the reference has {}", own, wanted));
    numerics_.passed = why.empty();
    if (!why.empty()) numerics_.failure = output_.name + ": " + why + (first_.empty() ? "" : " (" + first_ + ")");
  }

  void merge_into(Numerics& total) const {
    total.max_abs = std::max(total.max_abs, numerics_.max_abs);
    total.rel_l2 = std::max(total.rel_l2, numerics_.rel_l2);
    total.max_abs_over_rms = std::max(total.max_abs_over_rms, numerics_.max_abs_over_rms);
    total.max_ulp = std::max(total.max_ulp, numerics_.max_ulp);
    total.distinct_ratio = std::min(total.distinct_ratio, numerics_.distinct_ratio);
    total.outside += numerics_.outside;
    total.nan_inf += numerics_.nan_inf;
    total.unwritten += numerics_.unwritten;
    total.elements += numerics_.elements;
    if (numerics_.passed) return;
    total.passed = false;
    total.failure += (total.failure.empty() ? "" : "; ") + numerics_.failure;
  }

  const Output& output_;
  const std::vector<double>& reference_;
  const Gate gate_;
  Numerics numerics_;
  std::string first_;
};

}  // namespace

std::string gate_words(const Gate& gate) {
  if (gate.kind == Gate::Kind::bit_exact) return "same bits as the reference";
  std::string words = fmt::format("relative L2 error at most {:.3g}", gate.rel_l2);
  if (gate.max_abs_over_rms < kInfinity)
    words += fmt::format(", largest error at most {:.3g} of the rms", gate.max_abs_over_rms);
  return words;
}

Numerics judge(const std::vector<Output>& outputs, const ReferenceOf& reference, const Gate& gate) {
  Numerics total;
  total.gate = gate_words(gate);
  total.passed = true;
  total.distinct_ratio = kInfinity;
  Sha256 sha;
  for (const auto& output : outputs) {
    const std::vector<double>& expected = reference(output.name);
    const std::size_t count = output.bytes.size() / dtype_bytes(output.dtype);
    if (expected.size() != count)
      throw std::logic_error(
          fmt::format("the reference of {} has {} elements, the output {}", output.name, expected.size(), count));
    OutputJudge(output, expected, output.exact ? Gate::exact() : gate).run(total);
    sha.add(output.bytes.data(), output.bytes.size());
  }
  if (outputs.empty()) throw std::logic_error("a variant without outputs cannot be judged");
  total.sha256 = sha.hex();
  return total;
}

}  // namespace hiplab
