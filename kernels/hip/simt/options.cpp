// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/options.hpp"

#include <charconv>
#include <cstdlib>
#include <string_view>
#include <thread>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/simt/lds_layout.hpp"
#include "kernels/hip/simt/sanitizer.hpp"

namespace hiplab::hip::simt {
namespace {

constexpr std::size_t kPage = 4096;
constexpr std::size_t kLeastStack = 16384;

void read_order(std::string_view text, ExecutorOptions& options) {
  constexpr std::string_view kShuffled = "shuffled:";
  if (text == "forward") {
    options.order = Order::forward;
  } else if (text == "reverse") {
    options.order = Order::reverse;
  } else {
    const bool shuffled = text.starts_with(kShuffled);
    const std::string_view digits = shuffled ? text.substr(kShuffled.size()) : std::string_view{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), options.seed);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size())
      throw Error(Error::Kind::launch,
                  "HIPLAB_ORDER is '" + std::string(text) + "': use forward, reverse or shuffled:SEED");
    options.order = Order::shuffled;
  }
}

}  // namespace

ExecutorOptions resolved(ExecutorOptions options) {
  if (options.wave != 32 && options.wave != 64)
    throw Error(Error::Kind::launch, "a wave of " + std::to_string(options.wave) + " lanes: use 32 or 64");
  if (options.lds_limit > kLargestLds) throw Error(Error::Kind::launch, "lds_limit is above 256 KiB");
  if (options.workers == 0) options.workers = std::thread::hardware_concurrency();
  if (options.workers == 0) options.workers = 1;
  if (options.stack_bytes == 0) options.stack_bytes = kAddressSanitizer || kThreadSanitizer ? 262144 : 65536;
  if (options.stack_bytes < kLeastStack) options.stack_bytes = kLeastStack;
  options.stack_bytes = (options.stack_bytes + kPage - 1) / kPage * kPage;
  // The thread sanitizer of GCC 12 knows 8128 threads and fibers in all.
  if (options.cooperative_threads == 0) options.cooperative_threads = kThreadSanitizer ? 4096 : 65536;
  return options;
}

ExecutorOptions options_from_environment() {
  ExecutorOptions options;
  if (const char* wave = std::getenv("HIPLAB_WAVE")) {
    if (std::string_view(wave) == "32")
      options.wave = 32;
    else if (std::string_view(wave) == "64")
      options.wave = 64;
    else
      throw Error(Error::Kind::launch, "HIPLAB_WAVE is '" + std::string(wave) + "': use 32 or 64");
  }
  if (const char* order = std::getenv("HIPLAB_ORDER")) read_order(order, options);
  return resolved(options);
}

std::string order_name(const ExecutorOptions& options) {
  if (options.order == Order::forward) return "forward";
  if (options.order == Order::reverse) return "reverse";
  return "shuffled:" + std::to_string(options.seed);
}

}  // namespace hiplab::hip::simt
