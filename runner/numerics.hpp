// SPDX-License-Identifier: MIT
// The numeric gate: what a launch wrote, judged against the reference.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/experiment.hpp"

namespace hiplab {

/// Outputs are filled with the first byte before the judged launch and with the second before the repeated one: an
/// element that shows both was not written. One alone proves nothing in 16 bits: 0xAAAA is a fine fp16 result, and was
/// met in the first week.
constexpr unsigned char kPoisonByte = 0xAA;
constexpr unsigned char kSecondPoisonByte = 0x55;

/// One output as it came back from the device.
struct Output {
  std::string name;
  Dtype dtype = Dtype::f32;
  std::span<const std::byte> bytes;
  /// Of the repeated launch, on the second poison. Empty: there is none, and poison counts as unwritten where it is no
  /// plausible result either (bit-exact gates: not the same bits; else: off by over ten times the L2 bound).
  std::span<const std::byte> repeated = {};
  bool exact = false;  ///< judged bit by bit whatever the gate
};

/// The reference of an output by its name.
using ReferenceOf = std::function<const std::vector<double>&(const std::string& output)>;

/// Judges all outputs of a point together: errors are the largest over the outputs, counts are summed.
///   rel_l2 = |y - r|_2 / |r|_2; max_abs_over_rms = max|y - r| / rms(r); for a reference of zeros both are 0 when
///   y is zero too, else infinite. ULP distance: how many representable values of the output type lie between y
///   and r rounded to that type.
/// Red for: NaN or Inf where the reference has none, poison that the reference does not hold, an error over the
/// gate's bound, fewer distinct values than the gate's share of the reference's. `failure` says which, with the
/// first wrong index. Throws std::logic_error when the reference has another length than the output.
Numerics judge(const std::vector<Output>& outputs, const ReferenceOf& reference, const Gate& gate);

/// The gate in one line of words.
std::string gate_words(const Gate& gate);

}  // namespace hiplab
