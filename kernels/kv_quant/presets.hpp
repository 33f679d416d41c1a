// SPDX-License-Identifier: MIT
// The presets of a KV cache: a codec for keys and one for values. The axis `preset` counts the lines of kPresetTable.
//
// A slot holds one token of one KV head: the key's bytes, the value's, a pad byte where their sum is odd. Sizes for
// head_dim 64 / 128 / 256 are in tests/kernels/test_kv_codecs.cpp.
#pragma once
#include <cstddef>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "kernels/kv_quant/affine.hpp"
#include "kernels/kv_quant/floating.hpp"
#include "kernels/kv_quant/fp8.hpp"
#include "kernels/kv_quant/iq4_nl.hpp"
#include "kernels/kv_quant/lloyd_max.hpp"
#include "kernels/kv_quant/q4_0.hpp"
#include "kernels/kv_quant/q4_1.hpp"
#include "kernels/kv_quant/q8_0.hpp"

namespace hiplab::kv_quant {

template <class KeyCodec, class ValueCodec>
struct Preset {
  using Key = KeyCodec;
  using Value = ValueCodec;
  const char* name;
};

using Fp8Fn = Fp8<Fp8Form::fn>;
using Fp8Fnuz = Fp8<Fp8Form::fnuz>;
template <int Bits>
using TurboKey = LloydMax<Bits, LloydRule::turboquant>;
template <int Bits>
using LegacyVector = LloydMax<Bits, LloydRule::legacy>;

inline constexpr std::tuple kPresetTable = {
    Preset<Floating<half>, Floating<half>>{"fp16"},
    Preset<Floating<bfloat16>, Floating<bfloat16>>{"bf16"},
    Preset<Fp8Fn, Fp8Fn>{"fp8"},
    Preset<Fp8Fnuz, Fp8Fnuz>{"fp8_fnuz"},
    Preset<Fp8Fn, Affine<4>>{"turboquant_k8v4"},
    Preset<TurboKey<4>, Affine<4>>{"turboquant_4bit_nc"},
    Preset<TurboKey<3>, Affine<4>>{"turboquant_k3v4_nc"},
    Preset<TurboKey<3>, Affine<3>>{"turboquant_3bit_nc"},
    Preset<LegacyVector<4>, LegacyVector<3>>{"legacy_k4v3"},
    Preset<Q8_0, Q8_0>{"q8_0"},
    Preset<Q4_0, Q4_0>{"q4_0"},
    Preset<Q4_1, Q4_1>{"q4_1"},
    Preset<Iq4Nl, Iq4Nl>{"iq4_nl"},
    Preset<Q8_0, Q4_0>{"q8_0:q4_0"},
};
using PresetTable = std::remove_const_t<decltype(kPresetTable)>;
constexpr std::int64_t kPresets = std::tuple_size_v<PresetTable>;

/// Bytes of a token of one KV head.
template <class Key, class Value>
HIPLAB_HOST_DEVICE constexpr std::int64_t slot_bytes(std::int32_t d) {
  return (Key::bytes(d) + Value::bytes(d) + 1) / 2 * 2;
}

/// Powers of two up to 16 that divide the places of keys and of values in a cache that begins at a multiple of 16, for
/// every head_dim that is a multiple of 64.
template <class Key, class Value>
constexpr int key_alignment() {
  const std::int64_t all = slot_bytes<Key, Value>(64) | slot_bytes<Key, Value>(128) | slot_bytes<Key, Value>(256) | 16;
  return static_cast<int>(all & -all);
}
template <class Key, class Value>
constexpr int value_alignment() {
  const std::int64_t all = key_alignment<Key, Value>() | Key::bytes(64) | Key::bytes(128) | Key::bytes(256);
  return static_cast<int>(all & -all);
}

/// f.operator()<Key, Value>(name) for line `line` of a table of presets.
template <const auto& kTable, class F>
decltype(auto) with_line(std::int64_t line, F&& f) {
  using Table = std::remove_cvref_t<decltype(kTable)>;
  const auto from = [&]<std::size_t I>(auto self, std::integral_constant<std::size_t, I>) -> decltype(auto) {
    using P = std::tuple_element_t<I, Table>;
    if constexpr (I + 1 < std::tuple_size_v<Table>)
      if (line != static_cast<std::int64_t>(I)) return self(self, std::integral_constant<std::size_t, I + 1>{});
    if (line != static_cast<std::int64_t>(I)) throw std::invalid_argument("no preset has number " + std::to_string(line));
    return f.template operator()<typename P::Key, typename P::Value>(std::get<I>(kTable).name);
  };
  return from(from, std::integral_constant<std::size_t, 0>{});
}

/// The same for line `preset` of kPresetTable.
template <class F>
decltype(auto) with_preset(std::int64_t preset, F&& f) {
  return with_line<kPresetTable>(preset, std::forward<F>(f));
}

}  // namespace hiplab::kv_quant
