// SPDX-License-Identifier: MIT
#include "reference/kv_memory.hpp"

namespace hiplab::reference {
namespace {

std::int64_t rounded_up(std::int64_t tokens, std::int64_t block_size) {
  return (tokens + block_size - 1) / block_size * block_size;
}

}  // namespace

std::int64_t page_bytes(const KvModel& model, std::int64_t slot, std::int64_t block_size) {
  return block_size * model.kv_heads * slot;
}

std::int64_t reported_tokens(const KvModel& model, std::int64_t slot, std::int64_t bytes, std::int64_t block_size) {
  return bytes / (model.groups * model.layers * page_bytes(model, slot, block_size)) * block_size;
}

std::int64_t usable_tokens(const KvModel& model, std::int64_t slot, std::int64_t bytes, std::int64_t block_size) {
  return model.groups * reported_tokens(model, slot, bytes, block_size);
}

std::int64_t decode_scratch(const KvModel& model, std::int64_t sequences, std::int64_t splits, std::int64_t out_bytes,
                            bool each_layer) {
  const std::int64_t head = splits * (model.head_dim + 1) * 4 + model.head_dim * out_bytes + 4;
  return sequences * model.heads * head * (each_layer ? model.layers : 1);
}

std::int64_t dequantised_copies(const KvModel& model, std::int64_t cached, std::int64_t block_size, bool each_layer) {
  return (each_layer ? model.layers : 1) * 2 * model.kv_heads * rounded_up(cached, block_size) * model.head_dim * 2;
}

std::int64_t expanded_heads(const KvModel& model, std::int64_t tokens, std::int64_t element_bytes) {
  return model.heads * tokens * model.head_dim * element_bytes;
}

std::int64_t score_matrix(const KvModel& model, std::int64_t queries, std::int64_t keys, std::int64_t element_bytes) {
  return model.heads * queries * keys * element_bytes;
}

std::int64_t tiled_workspace(const KvModel& model, std::int64_t tile) {
  return 2 * tile * model.kv_heads * model.head_dim * 2;
}

double effective_ratio(double ratio, double layers, double skipped) {
  return layers / ((layers - skipped) / ratio + skipped);
}

}  // namespace hiplab::reference
