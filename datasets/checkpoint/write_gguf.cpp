// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/write_gguf.hpp"

#include <stdexcept>

#include "runner/whole_file.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::uint32_t kTypeU32 = 4, kTypeText = 8;

class Bytes {
public:
  template <class T>
  void number(T value) {
    const auto part = std::as_bytes(std::span(&value, 1));
    all.insert(all.end(), part.begin(), part.end());
  }
  void text(const std::string& value) {
    number<std::uint64_t>(value.size());
    const auto part = std::as_bytes(std::span(value.data(), value.size()));
    all.insert(all.end(), part.begin(), part.end());
  }
  std::vector<std::byte> all;
};

std::uint64_t padded(std::uint64_t size, std::uint64_t alignment) {
  return (size + alignment - 1) / alignment * alignment;
}

}  // namespace

void emit_gguf(const GgufToWrite& file, const ByteSink& sink) {
  const auto said = file.numbers.find("general.alignment");
  const std::uint64_t alignment = said == file.numbers.end() ? 32 : said->second;
  Bytes head;
  for (const char c : std::string("GGUF")) head.number(c);
  head.number(file.version);
  head.number<std::uint64_t>(file.tensors.size());
  head.number<std::uint64_t>(file.texts.size() + file.numbers.size());
  for (const auto& [key, value] : file.texts) {
    head.text(key);
    head.number(kTypeText);
    head.text(value);
  }
  for (const auto& [key, value] : file.numbers) {
    head.text(key);
    head.number(kTypeU32);
    head.number(value);
  }
  std::uint64_t offset = 0;
  for (const TensorToWrite& t : file.tensors) {
    const int type = stored_format(t.type).gguf;
    if (type < 0) throw std::logic_error("GGUF has no type for " + t.name);
    head.text(t.name);
    head.number(static_cast<std::uint32_t>(t.shape.size()));
    for (auto extent = t.shape.rbegin(); extent != t.shape.rend(); ++extent)
      head.number(static_cast<std::uint64_t>(*extent));
    head.number(static_cast<std::uint32_t>(type));
    head.number(offset);
    offset = padded(offset + t.bytes(), alignment);
  }
  head.all.resize(padded(head.all.size(), alignment));
  sink(head.all);
  for (const TensorToWrite& t : file.tensors) {
    emit_tensor(t, sink);
    sink(std::vector<std::byte>(padded(t.bytes(), alignment) - t.bytes()));
  }
}

std::vector<std::byte> gguf_bytes(const GgufToWrite& file) {
  std::vector<std::byte> bytes;
  emit_gguf(file, [&](auto part) { bytes.insert(bytes.end(), part.begin(), part.end()); });
  return bytes;
}

void write_gguf(const std::filesystem::path& path, const GgufToWrite& file) {
  WholeFileWriter out(path);
  emit_gguf(file, [&](auto part) { out.append(part); });
  out.finish();
}

}  // namespace hiplab::datasets
