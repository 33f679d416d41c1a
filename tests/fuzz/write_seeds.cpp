// SPDX-License-Identifier: MIT
// The first inputs of the fuzzers: small valid files of every kind, by the project's own writers.
//   write_seeds FOLDER   fills FOLDER/safetensors, FOLDER/gguf and FOLDER/index
#include <cstdio>

#include "datasets/checkpoint/gguf_blocks.hpp"
#include "datasets/checkpoint/write_gguf.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/nvfp4_samples.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"

namespace {

namespace fs = std::filesystem;
using namespace hiplab;
using namespace hiplab::datasets;

void write_safetensors_seeds(const fs::path& folder) {
  for (const auto layout : test::kInt4Layouts) {
    Int4Weights w = test::random_weights({16, 32, 16}, 1);
    if (layout != Int4Layout::awq_gemm)
      for (int k = 0; k < 32; ++k) w.g_idx.push_back(k % 2);
    write_safetensors(folder / int4_layout_name(layout), test::tensors_of(pack(w, layout), "l"),
                      {{"checkpoint_format", layout == Int4Layout::gptq_v2 ? "gptq_v2" : "gptq"}});
  }
  for (const auto layout : test::kNvfp4Layouts)
    write_safetensors(folder / nvfp4_layout_name(layout),
                      nvfp4_file_tensors(test::random_nvfp4(4, 32), 4, 32, "l", layout));
  std::vector<TensorToWrite> all;
  for (int type = 0; type <= static_cast<int>(StoredType::f64); ++type) {
    const StoredFormat& format = stored_format(static_cast<StoredType>(type));
    all.push_back(
        tensor_of(format.name, format.type, {1}, std::vector<std::byte>(static_cast<std::size_t>(format.bytes))));
  }
  write_safetensors(folder / "every_type", all);
  write_whole_file(
      folder / "header",
      std::string(R"({"__metadata__":{"a":"b"},"x":{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]},)") +
          R"("y":{"dtype":"BF16","shape":[16],"data_offsets":[32,64]}})");
}

void write_gguf_seeds(const fs::path& folder) {
  std::vector<std::byte> q8, q4, q4k, q6k;
  put_block(Q8Fields{}, q8);
  put_block(Q4Fields{}, q4);
  put_block(Q4KFields{}, q4k);
  put_block(Q6KFields{}, q6k);
  for (const std::uint32_t version : {2u, 3u})
    write_gguf(folder / ("blocks_v" + std::to_string(version)),
               {version,
                {{"general.architecture", "qwen3"}},
                {{"general.alignment", 32}},
                {tensor_of("a", StoredType::q8_0, {1, 32}, q8), tensor_of("b", StoredType::q4_0, {32}, q4),
                 tensor_of("c", StoredType::q4_k, {256}, q4k), tensor_of("d", StoredType::q6_k, {1, 1, 256}, q6k),
                 tensor_of("e", StoredType::f32, {2, 2}, std::vector<float>(4)),
                 tensor_of("f", StoredType::f16, {3}, std::vector<std::uint16_t>(3)),
                 tensor_of("g", StoredType::bf16, {}, std::vector<std::uint16_t>(1))}});
  write_gguf(folder / "small", {3, {}, {}, {tensor_of("t", StoredType::i8, {4}, std::vector<std::int8_t>(4))}});
}

void write_index_seeds(const fs::path& folder) {
  write_whole_file(folder / "index",
                   std::string(R"({"metadata":{"total_size":12},"weight_map":{"a.weight":)") +
                       R"("model-00001-of-00002.safetensors","b":"model-00002-of-00002.safetensors"}})");
  write_whole_file(
      folder / "config",
      std::string(R"({"quantization_config":{"quant_method":"gptq","bits":4,"group_size":128,)") +
          R"("desc_act":true,"checkpoint_format":"gptq_v2"},"num_key_value_heads":8,"x":[1.5,null,-2,{"y":false}]})");
  write_whole_file(folder / "quantize_config", std::string(R"({"w_bit":4,"q_group_size":-1,"desc_act":false})"));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]), 2;
  const fs::path folder = argv[1];
  for (const char* kind : {"safetensors", "gguf", "index"}) fs::create_directories(folder / kind);
  write_safetensors_seeds(folder / "safetensors");
  write_gguf_seeds(folder / "gguf");
  write_index_seeds(folder / "index");
  return 0;
}
