// SPDX-License-Identifier: MIT
// Files that another program wrote: foreign/write_files.py packs numbers by the public descriptions of the formats, and
// h5py writes the capture. Beside each layer and tensor lies what it stands for, in fp64, by that program's formula.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "datasets/checkpoint/nvfp4_layer.hpp"
#include "datasets/checkpoint/quantized_layer.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::test {
namespace {

using namespace datasets;

const std::filesystem::path kFolder = std::filesystem::path(HIPLAB_SOURCE_DIR) / "tests/datasets/checkpoint/foreign";

std::vector<double> values_of(const StoredTensor& t) {
  std::vector<double> values(t.count());
  read_values(t.type, t.bytes, 0, values);
  return values;
}

/// How many of the tensors NAME.expected there are; each NAME must have their values, bit by bit.
std::size_t compared(const TensorFile& file, const std::string& end) {
  std::size_t count = 0;
  for (const StoredTensor& expected : file.tensors()) {
    const std::string behind = ".expected";
    if (!expected.name.ends_with(behind)) continue;
    const std::string name = expected.name.substr(0, expected.name.size() - behind.size());
    const StoredTensor* own = file.find(name + end);
    if (!own) continue;
    EXPECT_EQ(own->shape, expected.shape) << name;
    EXPECT_EQ(values_of(*own), values_of(expected)) << name;
    ++count;
  }
  return count;
}

TEST(ForeignFile, LayersInSafetensorsHaveTheWeightsThatWerePacked) {
  const TensorFile file = TensorFile::open(kFolder / "foreign.safetensors");
  const std::map<std::string, QuantLayout> layers{{"gptq", QuantLayout::gptq},
                                                  {"gptq_act_order", QuantLayout::gptq},
                                                  {"awq", QuantLayout::awq},
                                                  {"packed", QuantLayout::pack_quantized}};
  ASSERT_EQ(quantized_layers(file).size(), layers.size());
  for (const auto& [name, layout] : layers) {
    const QuantizedLayer layer = read_layer(file, name);
    EXPECT_EQ(layer.layout, layout) << name;
    EXPECT_EQ(layer.act_order(), name == "gptq_act_order") << name;
    const auto expected = values_of(file.at(name + ".expected"));
    ASSERT_EQ(expected.size(), static_cast<std::size_t>(layer.k * layer.n)) << name;
    for (std::int64_t k = 0; k < layer.k; ++k)
      for (std::int64_t n = 0; n < layer.n; ++n)
        ASSERT_EQ(layer.weight(k, n), expected[static_cast<std::size_t>(k * layer.n + n)])
            << name << " " << k << " " << n;
  }
}

TEST(ForeignFile, LayersOfNvfp4HaveTheWeightsThatWerePacked) {
  const TensorFile file = TensorFile::open(kFolder / "foreign.safetensors");
  ASSERT_EQ(nvfp4_layers(file), (std::vector<std::string>{"modelopt", "nvfp4"}));
  for (const std::string name : {"modelopt", "nvfp4"}) {
    const Nvfp4Layer layer = read_nvfp4_layer(file, name);
    EXPECT_EQ(layer.layout, name == "modelopt" ? Nvfp4Layout::modelopt : Nvfp4Layout::packed) << name;
    const auto expected = values_of(file.at(name + ".expected"));
    ASSERT_EQ(expected.size(), static_cast<std::size_t>(layer.k * layer.n)) << name;
    for (std::int64_t k = 0; k < layer.k; ++k)
      for (std::int64_t n = 0; n < layer.n; ++n)
        ASSERT_EQ(layer.weight(k, n), expected[static_cast<std::size_t>(k * layer.n + n)])
            << name << " " << k << " " << n;
  }
}

TEST(ForeignFile, BlocksOfGgufHaveTheValuesThatWerePacked) {
  const TensorFile file = TensorFile::open(kFolder / "foreign.gguf");
  EXPECT_EQ(file.format(), FileFormat::gguf);
  EXPECT_EQ(file.metadata().at("general.architecture"), "llama");
  EXPECT_EQ(compared(file, ".weight"), 5u);
}

TEST(ForeignFile, DatasetsOfH5pyHaveTheValuesThatWereWritten) {
  const TensorFile file = TensorFile::open(kFolder / "foreign.h5");
  EXPECT_EQ(file.at("layers/3/self_attn/v").type, StoredType::bf16);
  EXPECT_EQ(compared(file, ""), 3u);
}

TEST(ForeignFile, OneNibbleOffIsNoticed) {
  auto bytes = read_whole_file(kFolder / "foreign.gguf");
  const TensorFile sound = TensorFile::open(kFolder / "foreign.gguf");
  const auto& t = sound.at("q4_k.weight");
  const std::string block(reinterpret_cast<const char*>(t.bytes.data()), 144);
  const std::string all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  bytes[all.find(block) + 20] ^= std::byte{1};
  write_whole_file(own_folder() / "spoilt.gguf", bytes);
  const TensorFile file = TensorFile::open(own_folder() / "spoilt.gguf");
  EXPECT_NE(values_of(file.at("q4_k.weight")), values_of(file.at("q4_k.expected")));
}

TEST(ForeignFile, TheKeptFilesAreWhatTheProgramWrites) {
  const std::string python = "${HIPLAB_PYTHON:-python3}";
  if (std::system((python + " -c 'import h5py, numpy' 2>/dev/null").c_str()) != 0)
    GTEST_SKIP() << "the kept files are read, and not written anew (needs python3-h5py and python3-numpy)";
  const auto folder = own_folder();
  const std::string command = python + " '" + (kFolder / "write_files.py").string() + "' '" + folder.string() + "'";
  ASSERT_EQ(std::system(command.c_str()), 0);
  for (const char* name : {"foreign.safetensors", "foreign.gguf"})
    EXPECT_EQ(read_whole_file(folder / name), read_whole_file(kFolder / name)) << name;
  // Versions of the library may place things otherwise.
  EXPECT_EQ(compared(TensorFile::open(folder / "foreign.h5"), ""), 3u);
}

}  // namespace
}  // namespace hiplab::test
