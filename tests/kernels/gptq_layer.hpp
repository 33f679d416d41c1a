// SPDX-License-Identifier: MIT
// A GPTQ layer in device memory for a test, its packed copies, and its product in double precision.
#pragma once
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "datasets/gptq_inputs.hpp"
#include "kernels/gptq/problem.hpp"
#include "kernels/hip/numeric.hpp"
#include "kernels/hip/runtime.hpp"
#include "reference/gptq.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::gptq {

struct Case {
  std::int64_t m, k, n, group;
  std::int64_t bits = 4;
  int zero_offset = 1;
  bool act_order = false;
};
inline void PrintTo(const Case& c, std::ostream* out) {
  *out << "M " << c.m << " K " << c.k << " N " << c.n << " group " << c.group << " bits " << c.bits << " zero offset "
       << c.zero_offset << (c.act_order ? " act-order" : "");
}

/// Device pointers by tensor name.
using Buffers = std::map<std::string, void*>;

class Layer {
public:
  static constexpr std::uint16_t kCanary = 0x7e55;  // a NaN that no kernel makes

  explicit Layer(const Case& c)
      : case_(c), tensors_(datasets::gptq_inputs(c.m, c.k, c.n, c.group, 5, {c.bits, c.act_order})) {}

  const Case& shape() const { return case_; }
  Tensors& tensors() { return tensors_; }
  Problem problem() const {
    const auto i = [](std::int64_t v) { return static_cast<std::int32_t>(v); };
    return {i(case_.m), i(case_.k), i(case_.n), i(case_.group), case_.zero_offset};
  }
  reference::GptqLayer reference_layer() {
    return {case_.k,
            case_.n,
            case_.group,
            case_.zero_offset,
            tensors_.at("qweight").as<std::uint32_t>(),
            tensors_.at("qzeros").as<std::uint32_t>(),
            tensors_.at("scales").as<std::uint16_t>(),
            static_cast<int>(case_.bits),
            tensors_.at("g_idx").as<std::int32_t>()};
  }
  std::vector<double> expected() {
    return reference::gptq_product(reference_layer(), tensors_.at("x").as<std::uint16_t>(), case_.m);
  }

  /// Calls `enqueue` with every tensor, "grouped" (rows in group order), "shuffled" and "transposed" words, "perm" and
  /// a workspace on the device; returns y with a guard row of canaries behind it.
  std::vector<hip::half> run(const std::function<void(hip::Stream, const Problem&, const Buffers&)>& enqueue) {
    hip::Runtime& runtime = hip::runtime();
    Buffers buffers;
    const auto place = [&](const std::string& name, const void* data, std::size_t bytes) {
      buffers[name] = runtime.allocate(bytes, name.c_str());
      runtime.upload(buffers[name], data, bytes);
    };
    for (const auto& tensor : tensors_)
      if (tensor.name != "y") place(tensor.name, tensor.bytes.data(), tensor.bytes.size());
    const auto perm = reference::gptq_group_order(tensors_.at("g_idx").as<std::int32_t>());
    const auto grouped = reference::gptq_reorder_rows(reference_layer(), perm);
    const auto words = shuffled(grouped);
    const auto turned = reference::gptq_transpose_words(words, case_.k * case_.bits / 32, case_.n);
    const std::vector<float> workspace(static_cast<std::size_t>((case_.k / 32 + 1) * case_.m * case_.n), 1e30f);
    const std::vector<std::uint16_t> dense(static_cast<std::size_t>(case_.k * case_.n), kCanary);
    std::vector<hip::half> y(static_cast<std::size_t>((case_.m + 1) * case_.n), hip::half{kCanary});
    place("perm", perm.data(), perm.size() * 4);
    place("grouped", grouped.data(), grouped.size() * 4);
    place("shuffled", words.data(), words.size() * 4);
    place("transposed", turned.data(), turned.size() * 4);
    place("workspace", workspace.data(), workspace.size() * 4);
    place("dense", dense.data(), dense.size() * 2);
    place("y", y.data(), y.size() * 2);
    const hip::Stream stream = runtime.create_stream();
    try {
      enqueue(stream, problem(), buffers);
      runtime.synchronize(stream);
      runtime.download(y.data(), buffers["y"], y.size() * 2);
    } catch (...) {
      release(buffers, stream);
      throw;
    }
    release(buffers, stream);
    return y;
  }

private:
  static void release(const Buffers& buffers, hip::Stream stream) {
    hip::runtime().destroy(stream);
    for (const auto& [name, memory] : buffers) hip::runtime().release(memory);
  }
  std::vector<std::uint32_t> shuffled(std::vector<std::uint32_t> words) const {
    if (case_.bits == 4) std::transform(words.begin(), words.end(), words.begin(), reference::gptq_shuffle_word);
    if (case_.bits == 2) std::transform(words.begin(), words.end(), words.begin(), reference::gptq_shuffle_word_2bit);
    for (std::size_t row = 0; case_.bits == 3 && row < words.size(); row += 3 * case_.n)
      for (std::size_t n = row; n < row + case_.n; ++n) {
        const auto out = reference::gptq_shuffle_words_3bit({words[n], words[n + case_.n], words[n + 2 * case_.n]});
        for (int w = 0; w < 3; ++w) words[n + w * case_.n] = out[w];
      }
    return words;
  }
  Case case_;
  Tensors tensors_;
};

inline double relative_l2(const std::vector<hip::half>& y, const std::vector<double>& expected) {
  double error = 0, norm = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    error += std::pow(to_float(y[i]) - expected[i], 2);
    norm += expected[i] * expected[i];
  }
  return std::sqrt(error / norm);
}

/// Index of the first guard element that is no longer the canary; -1: all are.
inline std::int64_t first_touched_guard(const std::vector<hip::half>& y, const Case& c) {
  for (std::int64_t i = 0; i < c.n; ++i)
    if (y[c.m * c.n + i].bits != Layer::kCanary) return i;
  return -1;
}

}  // namespace hiplab::gptq
