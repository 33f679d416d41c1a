// SPDX-License-Identifier: MIT
// Eight words a thread: shuffle from lane (7 l + 3) mod wave, up 1, down 3, xor 5, xor half the wave, the two words of an 8-byte
// shuffle, and both words of the ballot over odd inputs folded by xor. Integers: every ground gives the same bits.
// Expected: ds_bpermute_b32 on AMD, SHFL and VOTE on NVIDIA.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::door {
using namespace hip;

constexpr int kShuffleWords = 8;

__global__ void shuffles(const std::uint32_t* in, std::uint32_t* out) {
  const std::uint32_t i = block_x() * block_dim_x() + thread_x();
  const std::uint32_t v = in[i], w = wave_size();
  std::uint32_t* o = out + std::uint64_t{i} * kShuffleWords;
  o[0] = shuffle(v, (lane() * 7 + 3) % w);
  o[1] = shuffle_up(v, 1);
  o[2] = shuffle_down(v, 3);
  o[3] = shuffle_xor(v, 5);
  o[4] = shuffle_xor(v, w / 2);
  const std::uint64_t pair = shuffle_xor((std::uint64_t{v} << 32) | ~v, 1);
  o[5] = static_cast<std::uint32_t>(pair);
  o[6] = static_cast<std::uint32_t>(pair >> 32);
  const std::uint64_t votes = ballot((v & 1u) != 0);
  o[7] = static_cast<std::uint32_t>(votes) ^ static_cast<std::uint32_t>(votes >> 32);
}

}  // namespace hiplab::door
