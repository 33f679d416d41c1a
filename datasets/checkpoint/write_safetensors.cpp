// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/write_safetensors.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "runner/whole_file.hpp"

namespace hiplab::datasets {
namespace {

using Json = nlohmann::ordered_json;

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

/// "model-00001-of-00003.safetensors".
std::string shard_name(std::size_t i, std::size_t of) {
  const auto five = [](std::size_t n) {
    const std::string digits = std::to_string(n);
    return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
  };
  return "model-" + five(i) + "-of-" + five(of) + ".safetensors";
}

}  // namespace

std::uint64_t TensorToWrite::bytes() const {
  std::uint64_t count = 1;
  for (const std::int64_t extent : shape) count *= static_cast<std::uint64_t>(extent);
  return stored_bytes(type, count);
}

TensorToWrite tensor_of(std::string name, StoredType type, std::vector<std::int64_t> shape,
                        std::vector<std::byte> bytes) {
  const auto kept = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
  TensorToWrite tensor{std::move(name), type, std::move(shape),
                       [kept](std::uint64_t first, std::span<std::byte> piece) {
                         std::memcpy(piece.data(), kept->data() + first, piece.size());
                       }};
  if (tensor.bytes() != kept->size()) throw std::logic_error("tensor " + tensor.name + " has bytes of another shape");
  return tensor;
}

void emit_tensor(const TensorToWrite& tensor, const ByteSink& sink) {
  constexpr std::uint64_t kPiece = std::uint64_t{8} << 20;
  const std::uint64_t total = tensor.bytes();
  std::vector<std::byte> piece(std::min(kPiece, total));
  for (std::uint64_t first = 0; first < total; first += piece.size()) {
    const auto now = std::span(piece).first(std::min(kPiece, total - first));
    tensor.fill(first, now);
    sink(now);
  }
}

void emit_safetensors(const std::vector<TensorToWrite>& tensors, const Texts& metadata, const ByteSink& sink) {
  Json header = Json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  std::uint64_t offset = 0;
  for (const TensorToWrite& t : tensors) {
    if (!stored_format(t.type).safetensors) throw std::logic_error("safetensors has no type for " + t.name);
    header[t.name] = {
        {"dtype", stored_format(t.type).name}, {"shape", t.shape}, {"data_offsets", {offset, offset + t.bytes()}}};
    offset += t.bytes();
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  const std::uint64_t length = text.size();
  sink(std::as_bytes(std::span(&length, 1)));
  sink(bytes_of(text));
  for (const TensorToWrite& t : tensors) emit_tensor(t, sink);
}

std::vector<std::byte> safetensors_bytes(const std::vector<TensorToWrite>& tensors, const Texts& metadata) {
  std::vector<std::byte> bytes;
  emit_safetensors(tensors, metadata, [&](auto part) { bytes.insert(bytes.end(), part.begin(), part.end()); });
  return bytes;
}

void write_safetensors(const std::filesystem::path& path, const std::vector<TensorToWrite>& tensors,
                       const Texts& metadata) {
  WholeFileWriter file(path);
  emit_safetensors(tensors, metadata, [&](auto part) { file.append(part); });
  file.finish();
}

std::vector<std::string> write_shards(const std::filesystem::path& folder, const std::vector<TensorToWrite>& tensors,
                                      std::uint64_t most_bytes, const Texts& metadata) {
  std::vector<std::vector<TensorToWrite>> shards;
  std::uint64_t filled = 0, total = 0;
  for (const TensorToWrite& t : tensors) {
    if (shards.empty() || filled + t.bytes() > most_bytes) {
      shards.emplace_back();
      filled = 0;
    }
    shards.back().push_back(t);
    filled += t.bytes();
    total += t.bytes();
  }
  Json map = Json::object();
  std::vector<std::string> names;
  for (std::size_t i = 0; i < shards.size(); ++i) {
    names.push_back(shard_name(i + 1, shards.size()));
    write_safetensors(folder / names.back(), shards[i], metadata);
    for (const TensorToWrite& t : shards[i]) map[t.name] = names.back();
  }
  const Json index{{"metadata", {{"total_size", total}}}, {"weight_map", map}};
  write_whole_file(folder / "model.safetensors.index.json", index.dump(2) + "\n");
  return names;
}

}  // namespace hiplab::datasets
