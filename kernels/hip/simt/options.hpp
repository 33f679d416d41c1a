// SPDX-License-Identifier: MIT
// Settings of the SIMT executor. Change them between launches (executor().configure) or through the environment.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace hiplab::hip::simt {

/// In which order the threads of a block and the blocks of a grid are taken up.
enum class Order { forward, reverse, shuffled };

struct ExecutorOptions {
  std::uint32_t wave = 32;  ///< lanes of a wave: 32 or 64
  Order order = Order::forward;
  std::uint64_t seed = 0;               ///< of Order::shuffled; the same seed gives the same order everywhere
  unsigned workers = 0;                 ///< OS threads; 0: as many as the machine has
  std::size_t stack_bytes = 0;          ///< of each fiber; 0: 64 KiB, 256 KiB in a sanitizer build
  std::size_t lds_limit = 65536;        ///< static and dynamic LDS of a block, bytes
  std::size_t cooperative_threads = 0;  ///< most threads alive at once; 0: 65536, 4096 in the thread sanitizer build
};

/// Replaces zeros by their defaults and refuses what the executor cannot do (Error(launch)).
ExecutorOptions resolved(ExecutorOptions options);

/// The defaults overridden by HIPLAB_WAVE=32|64 and HIPLAB_ORDER=forward|reverse|shuffled:SEED, then resolved.
/// Throws Error(launch) that names the variable when its value is none of these.
ExecutorOptions options_from_environment();

/// "forward", "reverse" or "shuffled:SEED".
std::string order_name(const ExecutorOptions& options);

}  // namespace hiplab::hip::simt
