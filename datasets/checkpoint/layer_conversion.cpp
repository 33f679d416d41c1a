// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_conversion.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>

#include "host/parallel_for.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

[[noreturn]] void unfit(const QuantizedLayer& layer, const std::string& why) {
  throw UserError(shown(layer.name) + why);
}

/// Kernels find a row's group by its place among the rows in group order: each group must be whole.
void check_groups(const QuantizedLayer& l) {
  if (l.k % l.group != 0)
    unfit(l, ": K = " + std::to_string(l.k) + " is no whole number of groups of " + std::to_string(l.group));
  if (!l.act_order()) return;
  std::vector<std::int64_t> rows(static_cast<std::size_t>(l.groups()));
  for (const auto g : l.g_idx.span()) ++rows[static_cast<std::size_t>(g)];
  for (std::size_t g = 0; g < rows.size(); ++g)
    if (rows[g] != l.group)
      unfit(l, ": its g_idx gives group " + std::to_string(g) + " " + std::to_string(rows[g]) +
                   " rows, and the experiment has groups of " + std::to_string(l.group));
}

template <class T>
Tensor tensor_of_values(const std::string& name, Dtype dtype, std::vector<std::int64_t> shape,
                        std::span<const T> values) {
  Tensor t(name, dtype, std::move(shape), Role::in);
  std::copy(values.begin(), values.end(), t.as<T>().begin());
  return t;
}

/// fp16 bits of the scales; bfloat16 has more range and fewer digits.
std::vector<std::uint16_t> fp16_scales(const QuantizedLayer& layer, std::span<const std::uint16_t> bits, Dtype type) {
  std::vector<std::uint16_t> halves(bits.begin(), bits.end());
  for (auto& half : halves) {
    if (!is_finite(type, half)) unfit(layer, " has a scale that is NaN or infinite");
    if (type == Dtype::f16) continue;
    const double value = to_double(type, half);
    half = static_cast<std::uint16_t>(from_double(Dtype::f16, value));
    if (to_double(Dtype::f16, half) != value)
      unfit(layer,
            ": a scale of " + std::to_string(value) + " in bfloat16 is not exact in fp16, which the experiment has");
  }
  return halves;
}

PackedInt4 packed_as(const QuantizedLayer& layer, Int4Layout layout) {
  PackedInt4 packed = packed_int4(layer);
  if (packed.layout == layout && !packed.zeros.empty()) return packed;
  Int4Weights plain = unpack(packed);
  // In awq_gemm scales are float16 anyway, the others hold both types.
  return pack(plain, layout);
}

ConvertedLayer as_gptq(const QuantizedLayer& l, const CheckpointSpec& spec) {
  ConvertedLayer result;
  const std::int64_t groups = l.groups(), word_rows = l.k * l.bits / 32, word_columns = l.n * l.bits / 32;
  const auto add = [&](std::span<const std::uint32_t> codes, std::span<const std::uint32_t> zeros,
                       std::span<const std::uint16_t> scales, Dtype scale_type) {
    result.tensors.add(tensor_of_values(spec.codes, Dtype::u32, {word_rows, l.n}, codes));
    result.tensors.add(tensor_of_values(spec.zeros, Dtype::u32, {groups, word_columns}, zeros));
    result.tensors.add(
        tensor_of_values<std::uint16_t>(spec.scales, Dtype::f16, {groups, l.n}, fp16_scales(l, scales, scale_type)));
  };
  std::int64_t zero_offset = l.zero_offset;
  if (l.layout == QuantLayout::gptq) {
    add(l.qweight.span(), l.qzeros.span(), l.scales.span(),
        l.scale_type == StoredType::bf16 ? Dtype::bf16 : Dtype::f16);
  } else {
    const PackedInt4 p = packed_as(l, Int4Layout::gptq_v2);
    add(p.codes, p.zeros, p.scales, p.scale_type);
    zero_offset = 0;
  }
  Tensor g_idx(spec.g_idx, Dtype::i32, {l.k}, Role::in);
  const auto rows = g_idx.as<std::int32_t>();
  for (std::int64_t k = 0; k < l.k; ++k) rows[static_cast<std::size_t>(k)] = static_cast<std::int32_t>(l.group_of(k));
  result.tensors.add(std::move(g_idx));
  result.dims = {{"K", l.k},
                 {"N", l.n},
                 {"group", l.group},
                 {"bits", l.bits},
                 {"zero_offset", zero_offset},
                 {"act_order", l.act_order()}};
  return result;
}

ConvertedLayer as_pack_quantized(const QuantizedLayer& l, const CheckpointSpec& spec) {
  if (l.act_order()) unfit(l, " has act-order, and the experiment has no g_idx");
  if (l.n % 8 != 0) unfit(l, ": N = " + std::to_string(l.n) + " is no multiple of 8");
  const PackedInt4 p = packed_as(l, Int4Layout::pack_quantized);
  ConvertedLayer result;
  result.tensors.add(tensor_of_values<std::uint32_t>(spec.codes, Dtype::u32, {l.n, l.k / 8}, p.codes));
  result.tensors.add(tensor_of_values<std::uint32_t>(spec.zeros, Dtype::u32, {l.n / 8, l.groups()}, p.zeros));
  result.tensors.add(tensor_of_values<std::uint16_t>(spec.scales, Dtype::f16, {l.n, l.groups()},
                                                     fp16_scales(l, p.scales, p.scale_type)));
  result.dims = {{"K", l.k}, {"N", l.n}, {"group", l.group}};
  return result;
}

}  // namespace

ConvertedLayer convert_layer(const QuantizedLayer& layer, const CheckpointSpec& spec) {
  check_groups(layer);
  return spec.layout == "gptq" ? as_gptq(layer, spec) : as_pack_quantized(layer, spec);
}

std::string first_difference(const QuantizedLayer& l, const CheckpointSpec& spec, const Tensors& tensors) {
  const Int4Shape shape{l.n, l.k, l.group};
  const auto codes = tensors.at(spec.codes).as<std::uint32_t>(), zeros = tensors.at(spec.zeros).as<std::uint32_t>();
  const auto scales = tensors.at(spec.scales).as<std::uint16_t>();
  constexpr auto kLayout = Int4Layout::pack_quantized;
  std::vector<std::string> by_column(static_cast<std::size_t>(l.n));
  parallel_for(by_column.size(), [&](std::size_t column) {
    const auto n = static_cast<std::int64_t>(column);
    const auto differs = [&](const char* what, std::int64_t at, double in_file, double in_tensor) {
      if (in_file == in_tensor || !by_column[column].empty()) return;
      by_column[column] = std::string(what) + " " + std::to_string(at) + " of column " + std::to_string(n) + " is " +
                          std::to_string(in_tensor) + " in the experiment and " + std::to_string(in_file) +
                          " in the file";
    };
    for (std::int64_t k = 0; k < l.k; ++k) {
      const auto place = reference::code_place(kLayout, shape, n, k);
      differs("code", k, l.code(k, n), place.of(codes[place.word]));
    }
    for (std::int64_t g = 0; g < l.groups(); ++g) {
      const auto place = reference::zero_place(kLayout, shape, n, g);
      differs("zero point", g, l.zero(g, n), place.of(zeros[place.word]));
      differs("scale", g, l.scale(g, n), to_double(Dtype::f16, scales[reference::scale_place(kLayout, shape, n, g)]));
    }
  });
  for (const auto& words : by_column)
    if (!words.empty()) return words;
  return "";
}

std::vector<double> layer_product(const QuantizedLayer& layer, std::span<const std::uint16_t> x, std::int64_t m) {
  const auto rows = static_cast<std::size_t>(m), inputs = static_cast<std::size_t>(layer.k),
             columns = static_cast<std::size_t>(layer.n);
  std::vector<double> by_input(rows * inputs), y(rows * columns);  // [K][M]: the sums of a column run side by side
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t k = 0; k < inputs; ++k) by_input[k * rows + i] = to_double(Dtype::f16, x[i * inputs + k]);
  parallel_for(columns, [&](std::size_t n) {
    std::vector<double> sums(rows);
    for (std::size_t k = 0; k < inputs; ++k) {
      const double weight = layer.weight(static_cast<std::int64_t>(k), static_cast<std::int64_t>(n));
      const double* values = by_input.data() + k * rows;
      for (std::size_t i = 0; i < rows; ++i) sums[i] += values[i] * weight;
    }
    for (std::size_t i = 0; i < rows; ++i) y[i * columns + n] = sums[i];
  });
  return y;
}

}  // namespace hiplab::datasets
