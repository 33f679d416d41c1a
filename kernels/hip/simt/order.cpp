// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/order.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hiplab::hip::simt {
namespace {

/// splitmix64: the standard library's distributions differ between implementations, an order must not.
struct SplitMix {
  std::uint64_t state;
  std::uint64_t operator()() {
    std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
};

}  // namespace

std::vector<ThreadIds> thread_order(const Dim3& block, const ExecutorOptions& options) {
  std::vector<ThreadIds> ids(block.count());
  for (std::uint64_t i = 0; i < ids.size(); ++i) {
    const Dim3 id = unflatten(i, block);
    ids[i] = {static_cast<std::uint16_t>(id.x), static_cast<std::uint16_t>(id.y), static_cast<std::uint16_t>(id.z),
              static_cast<std::uint16_t>(i)};
  }
  if (options.order == Order::reverse) std::reverse(ids.begin(), ids.end());
  if (options.order == Order::shuffled) {
    SplitMix random{options.seed};
    for (std::size_t i = ids.size(); i > 1; --i) std::swap(ids[i - 1], ids[random() % i]);
  }
  return ids;
}

BlockOrder::BlockOrder(std::uint64_t count, const ExecutorOptions& options)
    : count_(count), reverse_(options.order == Order::reverse) {
  if (options.order != Order::shuffled || count < 3) {
    // One or two blocks have no affine shuffle worth the name: the seed's parity turns them round.
    reverse_ = reverse_ || (options.order == Order::shuffled && (options.seed & 1) != 0);
    return;
  }
  SplitMix random{~options.seed};
  do factor_ = random() % count;
  while (factor_ < 2 || std::gcd(factor_, count) != 1);
  offset_ = random() % count;
}

}  // namespace hiplab::hip::simt
