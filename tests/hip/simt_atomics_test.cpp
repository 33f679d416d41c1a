// SPDX-License-Identifier: MIT
// Atomics: old values, results under contention from several OS threads, and bit-exact packed fp16.
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

constexpr std::uint32_t kBlocks = 64, kThreads = 64, kAll = kBlocks * kThreads;

__global__ void contend(std::int32_t* words, std::uint32_t* unsigned_words, float* sum, std::int32_t* tickets) {
  const auto i = static_cast<std::int32_t>(block_x() * block_dim_x() + thread_x());
  tickets[i] = atomic_add(words + 0, 1);
  atomic_sub(words + 1, 2);
  atomic_min(words + 2, -i);
  atomic_max(words + 3, i);
  atomic_or(unsigned_words + 0, 1u << (i % 32));
  atomic_and(unsigned_words + 1, ~(1u << (i % 16)));
  atomic_add<Scope::system>(sum, 0.5f);
}

TEST(SimtAtomics, ContendedUpdatesAreAllThere) {
  const DeviceBuffer<std::int32_t> words(4), tickets(kAll);
  const DeviceBuffer<std::uint32_t> unsigned_words(std::vector<std::uint32_t>{0, ~0u});
  const DeviceBuffer<float> sum(1);
  launch<contend>(LaunchShape{{kBlocks}, {kThreads}}, {}, words.get(), unsigned_words.get(), sum.get(), tickets.get());
  const auto got = words.values();
  EXPECT_EQ(got, (std::vector<std::int32_t>{kAll, -2 * std::int32_t{kAll}, 1 - std::int32_t{kAll}, kAll - 1}));
  EXPECT_EQ(unsigned_words.values(), (std::vector<std::uint32_t>{~0u, 0xffff0000u}));
  EXPECT_EQ(sum.values()[0], 0.5f * kAll);
  const auto drawn = tickets.values();
  EXPECT_EQ(std::set<std::int32_t>(drawn.begin(), drawn.end()).size(), kAll) << "two threads drew the same ticket";
}

__global__ void exchange_once(std::uint32_t* word, float* fword, std::uint32_t* out, float* fout) {
  out[0] = atomic_exchange(word, 9u);
  out[1] = atomic_cas(word, 9u, 11u);
  out[2] = atomic_cas(word, 9u, 12u);
  out[3] = atomic_load(word);
  atomic_store(word, 13u);
  fout[0] = atomic_exchange(fword, 2.5f);
  fout[1] = atomic_add(fword, 1.0f);
  fout[2] = atomic_load(fword);
}

TEST(SimtAtomics, GiveBackTheOldValue) {
  const DeviceBuffer<std::uint32_t> word(1, "word", 5), out(4);
  const DeviceBuffer<float> fword(1, "fword", -1.0f), fout(3);
  launch<exchange_once>(LaunchShape{{1}, {1}}, {}, word.get(), fword.get(), out.get(), fout.get());
  EXPECT_EQ(out.values(), (std::vector<std::uint32_t>{5, 9, 11, 11}));
  EXPECT_EQ(word.values()[0], 13u);
  EXPECT_EQ(fout.values(), (std::vector<float>{-1.0f, 2.5f, 3.5f}));
}

__global__ void add_halves(half2* sum, half2 value) {
  atomic_add_half2(sum, value);
}

TEST(SimtAtomics, PackedHalfAddRoundsEachHalfOnce) {
  const half2 value{{to_half(1.0f), to_half(0.25f)}};
  const DeviceBuffer<half2> sum(1);
  launch<add_halves>(LaunchShape{{48}, {64}}, {}, sum.get(), value);
  // 3072 ones: from 2048 on, 2048 + 1 is half-way and rounds to even, so the sum stays there. Quarters are exact to
  // 512.
  EXPECT_EQ(to_float(sum.values()[0][0]), 2048.0f);
  EXPECT_EQ(to_float(sum.values()[0][1]), 512.0f);
}

}  // namespace
}  // namespace hiplab::test
