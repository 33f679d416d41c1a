// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/quantized_layer.hpp"

#include <cstring>

#include "reference/gptq.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {

const char* quant_layout_name(QuantLayout layout) {
  constexpr const char* kNames[] = {"gptq", "awq", "pack_quantized"};
  return kNames[static_cast<int>(layout)];
}

template <class T>
FileArray<T>::FileArray(std::span<const std::byte> bytes) {
  const std::size_t count = bytes.size() / sizeof(T);
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(T) == 0) {
    values_ = {reinterpret_cast<const T*>(bytes.data()), count};
    return;
  }
  copy_.resize(count);
  std::memcpy(copy_.data(), bytes.data(), count * sizeof(T));
  values_ = copy_;
}
template class FileArray<std::uint32_t>;
template class FileArray<std::uint16_t>;
template class FileArray<std::int32_t>;

namespace {

Int4Layout int4_layout(const QuantizedLayer& layer) {
  switch (layer.layout) {
    case QuantLayout::awq:
      return Int4Layout::awq_gemm;
    case QuantLayout::pack_quantized:
      return Int4Layout::pack_quantized;
    default:
      return layer.zero_offset == 1 ? Int4Layout::gptq_v1 : Int4Layout::gptq_v2;
  }
}

Int4Shape int4_shape(const QuantizedLayer& layer) {
  return {layer.n, layer.k, layer.group};
}

reference::GptqLayer gptq_layer(const QuantizedLayer& l) {
  return {l.k, l.n, l.group, l.zero_offset, l.qweight.span(), l.qzeros.span(), l.scales.span(), l.bits, l.g_idx.span()};
}

/// Byte `i` of words that hold four each.
int byte_of(std::span<const std::uint32_t> words, std::int64_t word, std::int64_t i) {
  return static_cast<int>(words[static_cast<std::size_t>(word)] >> (8 * i) & 255u);
}

}  // namespace

std::int64_t QuantizedLayer::group_of(std::int64_t row) const {
  return g_idx.empty() ? row / group : g_idx.span()[static_cast<std::size_t>(row)];
}

bool QuantizedLayer::act_order() const {
  const auto groups_by_row = g_idx.span();
  for (std::size_t row = 0; row < groups_by_row.size(); ++row)
    if (groups_by_row[row] != static_cast<std::int64_t>(row) / group) return true;
  return false;
}

int QuantizedLayer::code(std::int64_t row, std::int64_t column) const {
  if (layout == QuantLayout::gptq) return gptq_layer(*this).code(row, column);
  if (bits == 8) return byte_of(qweight.span(), column * (k / 4) + row / 4, row % 4);
  const auto place = reference::code_place(int4_layout(*this), int4_shape(*this), column, row);
  return place.of(qweight.span()[place.word]);
}

int QuantizedLayer::zero(std::int64_t g, std::int64_t column) const {
  if (qzeros.empty()) return 1 << (bits - 1);
  if (layout == QuantLayout::gptq) return gptq_layer(*this).zero(g, column);
  if (bits == 8) return byte_of(qzeros.span(), column / 4 * groups() + g, column % 4);
  const auto place = reference::zero_place(int4_layout(*this), int4_shape(*this), column, g);
  return place.of(qzeros.span()[place.word]) + zero_offset;
}

double QuantizedLayer::scale(std::int64_t g, std::int64_t column) const {
  const auto place = reference::scale_place(int4_layout(*this), int4_shape(*this), column, g);
  return to_double(scale_type == StoredType::bf16 ? Dtype::bf16 : Dtype::f16, scales.span()[place]);
}

double QuantizedLayer::weight(std::int64_t row, std::int64_t column) const {
  const std::int64_t g = group_of(row);
  return (code(row, column) - zero(g, column)) * scale(g, column);
}

PackedInt4 packed_int4(const QuantizedLayer& layer) {
  if (layer.bits != 4)
    throw UserError(layer.name + " has " + std::to_string(layer.bits) + "-bit codes; only 4-bit layouts are converted");
  const auto copy = [](auto span) { return std::vector(span.begin(), span.end()); };
  return {int4_layout(layer),
          int4_shape(layer),
          layer.scale_type == StoredType::bf16 ? Dtype::bf16 : Dtype::f16,
          copy(layer.qweight.span()),
          copy(layer.qzeros.span()),
          copy(layer.scales.span()),
          copy(layer.g_idx.span())};
}

}  // namespace hiplab::datasets
