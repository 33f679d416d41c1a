// SPDX-License-Identifier: MIT
// The nine pairs of a key's and a value's type that llama.cpp's --cache-type-k and --cache-type-v make of f16, q8_0 and
// q4_0. Line 3 key + value of kPairTable; a name is that of the codecs, key first, once where both are the same.
#pragma once
#include "kernels/kv_quant/presets.hpp"

namespace hiplab::kv_quant {

constexpr std::int64_t kCacheTypes = 3;  ///< 0 f16, 1 q8_0, 2 q4_0
using F16 = Floating<half>;

inline constexpr std::tuple kPairTable = {
    Preset<F16, F16>{"fp16"},       Preset<F16, Q8_0>{"fp16:q8_0"},  Preset<F16, Q4_0>{"fp16:q4_0"},
    Preset<Q8_0, F16>{"q8_0:fp16"}, Preset<Q8_0, Q8_0>{"q8_0"},      Preset<Q8_0, Q4_0>{"q8_0:q4_0"},
    Preset<Q4_0, F16>{"q4_0:fp16"}, Preset<Q4_0, Q8_0>{"q4_0:q8_0"}, Preset<Q4_0, Q4_0>{"q4_0"},
};

}  // namespace hiplab::kv_quant
