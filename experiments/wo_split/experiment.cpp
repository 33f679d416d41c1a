// SPDX-License-Identifier: MIT
// wo_split: the output projection of a decode step cut along K, from a pull request that split it for GB10.
#include "experiments/wo_split/variants_harness.hpp"

namespace hiplab::wo_split {
namespace {

const Registration registration({"wo_split", harness_inputs, harness_reference, harness_variants()});

}  // namespace
}  // namespace hiplab::wo_split
