// SPDX-License-Identifier: MIT
// Independent rows on all cores. Each index writes its own slot, so the result does not depend on the order.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hiplab {

/// Calls work(i) for every i in [0, count). The first exception is thrown again after all threads have ended.
inline void parallel_for(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex guard;
  auto worker = [&] {
    for (std::size_t i; (i = next++) < count;) {
      try {
        work(i);
      } catch (...) {
        const std::lock_guard lock(guard);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  const std::size_t threads = std::min<std::size_t>(count, std::max(1u, std::thread::hardware_concurrency()));
  std::vector<std::jthread> pool;
  for (std::size_t t = 1; t < threads; ++t) pool.emplace_back(worker);
  worker();
  pool.clear();  // joins
  if (failure) std::rethrow_exception(failure);
}

/// Calls work(begin, end) for consecutive pieces of [0, count).
inline void parallel_pieces(std::size_t count, const std::function<void(std::size_t, std::size_t)>& work) {
  constexpr std::size_t kPiece = std::size_t{1} << 18;  // large enough to hide a thread's cost
  parallel_for((count + kPiece - 1) / kPiece, [&](std::size_t i) { work(i * kPiece, std::min(count, (i + 1) * kPiece)); });
}

}  // namespace hiplab
