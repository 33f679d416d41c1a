// SPDX-License-Identifier: MIT
// A launch capsule: one HDF5 file with everything that a kernel launch needs and what it must write. It replays on an
// AMD GPU, on the CPU ground or in an emulator, on a machine that has never seen the project. Format: docs/capsule.md.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "kernels/hip/types.hpp"
#include "runner/tensor.hpp"

namespace hiplab::capsule {

constexpr const char* kSchema = "hiplab-capsule/1";

/// An argument: a buffer by name, or the value's little-endian bytes (a null pointer is eight zero bytes).
struct Argument {
  std::string buffer;
  std::vector<std::byte> value;
};

struct Launch {
  std::string kernel;  ///< symbol in the code object
  std::string arch;    ///< gfx942
  std::uint32_t wave = 32;
  hip::LaunchShape shape;
  bool cooperative = false;            ///< all blocks must be resident at once
  std::vector<std::byte> code_object;  ///< instructions of kernels that no launch uses may be zero
  std::vector<Argument> arguments;
};

/// What an output must hold after the last launch.
struct Expected {
  std::string name;
  Dtype dtype = Dtype::f32;
  bool exact = true;
  double rel_l2 = 0;  ///< bound on |y - expected|_2 / |expected|_2 when not exact
  std::vector<std::byte> bytes;
};

struct Capsule {
  std::string experiment, variant, shape, arch;
  std::map<std::string, std::int64_t> values;  ///< axes and dimensions of the point
  std::uint64_t seed = 42;
  std::string commit;           ///< of the program that wrote it
  std::string kernel_sources;   ///< stamp of the kernel sources; empty in capsules older than it
  std::string cpu_ground;       ///< "passed", or what the gate said of the outputs of the CPU ground
  std::vector<Tensor> buffers;  ///< contents right before the first launch: fills of the launcher already happened
  std::vector<std::string> untouched;  ///< buffers that the variant does not use: a larger file is written without them
  std::vector<std::string> left_out;   ///< in what was read: those that are not there for that reason
  std::vector<Launch> launches;
  std::vector<Expected> expected;
};

/// A capsule should stay below this: it is meant to be mailed, committed, emulated.
constexpr std::size_t kSmall = 1 << 20;

/// Writes the whole file or none; without the untouched buffers where the file would not be small with them. Throws
/// UserError.
void write_capsule(const std::filesystem::path& file, const Capsule& capsule);
/// Throws UserError, naming the file, for what is no capsule of this schema.
Capsule read_capsule(const std::filesystem::path& file);

}  // namespace hiplab::capsule
