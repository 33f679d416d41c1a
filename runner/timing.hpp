// SPDX-License-Identifier: MIT
// The timing protocol: the same code for every ground. docs/file-format.md says what is stored of it.
#pragma once
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "kernels/hip/runtime.hpp"

namespace hiplab {

struct TimingOptions {
  double cap_s = 2;           ///< for all arms together, warm-up apart
  double warmup_cap_s = 0.5;  ///< for all arms together
  std::uint64_t min_blocks = 30;
  double precision = 0.0025;  ///< relative half-width of the 95 % interval of a median, or of a median ratio
  std::uint64_t seed = 42;    ///< of the order of the arms
  std::uint32_t process = 0;
  std::uint32_t first_block = 0;
  std::uint64_t max_blocks = 0;  ///< 0: the cap alone
  /// Arms of one row stand next to one another in a block (A B B A, then the next row's), for they are compared with
  /// each other only; the first of a row is their base, and arm 0 has no twin. Else all arms form one palindrome.
  bool rows_apart = false;
  std::function<bool()> interrupted;  ///< true: leave between two blocks by throwing Interrupted
  /// Core clock and temperature now, read before each block. Null: there are no sensors.
  std::function<GpuReading()> clock;
  bool clock_trusted = true;  ///< false: what `clock` says flags nothing
  /// Flags of what the sensors saw between two times of the steady clock. A block with a cause to be dropped is kept
  /// with its flag, and taken again after a pause. Null: there are no sensors.
  std::function<std::uint32_t(double from_s, double to_s)> disturbed;
};

/// The user asked to stop.
class Interrupted : public std::runtime_error {
public:
  Interrupted() : std::runtime_error("interrupted") {}
};

/// Something to time: enqueues one whole computation on buffer set `set`, 0 <= set < sets.
struct Arm {
  std::function<void(hip::Stream, std::uint64_t set)> enqueue;
  std::uint64_t sets = 1;
  std::function<void()> touched;  ///< called before each window, so that a crash is laid to the right arm
  /// The next set, where several arms go through the same sets in one turn: without it an arm would meet sets that
  /// another has just used. Null: the arm's sets are its own.
  std::uint64_t* ring = nullptr;
  bool in_place = false;  ///< a launch updates a buffer that it reads: every further launch gives other values
  hip::Runtime* runtime = nullptr;  ///< whose code it launches, where a second build is loaded; null: the sitting's
  std::size_t row = 0;              ///< of rows_apart
  std::uint32_t side = 0;           ///< recorded in its samples
};

struct ArmTimes {
  std::vector<Sample> samples;
  std::string timer, warmup, stopped_by;
  std::uint64_t inner = 1;
  std::uint64_t last_set = 0;  ///< buffer set of the last launch
  std::string error;           ///< why the arm had to be dropped; its samples are then not to be trusted
  hip::Error::Kind error_kind = hip::Error::Kind::launch;
};

/// Times the arms interleaved. Arm 0 is the base of ratios and has its A/A twin: the same arm once more in each block,
/// recorded as side 1. A window is one event pair around a replayed graph of `inner` launches (kernels under 100 us:
/// inner covers every buffer set and 200 us) or around one launch; on a GPU an untimed window before it keeps the queue
/// filled, so that no gap of the host falls inside. `poison_outputs` runs after the
/// warm-up and again after the last sample; then each arm has one more window (one launch where it works in place),
/// whose outputs are there to be judged: an arm that left work out once it had been done shows. `order` counts samples
/// over the whole process. A sticky device error is thrown on.
std::vector<ArmTimes> time_arms(hip::Runtime& runtime, const hip::DeviceFacts& facts, std::vector<Arm>& arms,
                                const TimingOptions& options, std::uint64_t& order,
                                const std::function<void()>& poison_outputs);

/// Microseconds of one launch behind another that is not timed, so that no gap of the host falls between the events.
double launch_us(hip::Runtime& runtime, hip::Stream stream, const std::function<void(hip::Stream)>& enqueue);

/// Flags samples whose clock is over 2 % off the median clock (drift) or under 75 % of `nominal_mhz` (throttled).
/// Samples without a clock stay as they are. The CPU ground has no clock regime to guard and is left alone by callers.
void flag_clocks(std::vector<Sample>& samples, double nominal_mhz);

}  // namespace hiplab
