// SPDX-License-Identifier: MIT
#include "capsule/capture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <set>

#include "analysis/isa/code_object.hpp"
#include "analysis/isa/variant_code.hpp"
#include "capsule/launched_code.hpp"
#include "capsule/listening.hpp"
#include "capsule/source_stamp.hpp"
#include "runner/buffer_set.hpp"
#include "runner/build_info.hpp"
#include "runner/number_formats.hpp"
#include "runner/places.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::capsule {
namespace {

// Grids that fill a device would make large capsules that differ from machine to machine.
constexpr std::uint32_t kMultiprocessors = 2;

/// The tensors on the device and what becomes of a launch's arguments.
class Recorder {
public:
  Recorder(hip::Runtime& runtime, const Tensors& tensors, const BufferSet& set, Capsule& into)
      : runtime_(runtime), tensors_(tensors), set_(set), into_(into) {}

  void on_launch(const SeenLaunch& seen) {
    if (into_.launches.empty()) keep_contents();
    Launch launch;
    launch.kernel = seen.symbol;
    launch.shape = seen.shape;
    launch.cooperative = seen.cooperative;
    for (const auto& argument : seen.arguments) launch.arguments.push_back(as_argument(argument));
    into_.launches.push_back(std::move(launch));
  }
  void on_fill(const void* memory, std::size_t) {
    if (!into_.launches.empty())
      throw UserError(
          fmt::format("the launcher zeroes {} between two launches; a capsule holds launches only", inside_of(memory)));
  }

private:
  /// Poisoned outputs, inputs, and zeros where the launcher has filled by now.
  void keep_contents() {
    for (const auto& tensor : tensors_) {
      Tensor copy = tensor;
      const auto place = set_.pointers().all().find(tensor.name);
      if (place == set_.pointers().all().end()) {
        if (tensor.role != Role::in) continue;  // another variant's output
        into_.untouched.push_back(tensor.name);
      } else if (copy.byte_count() > 0) {
        copy.bytes.resize(copy.byte_count());
        runtime_.download(copy.bytes.data(), place->second, copy.bytes.size());
      }
      into_.buffers.push_back(std::move(copy));
    }
  }
  /// The buffer that holds the address, or what else is there.
  std::string inside_of(const void* memory) const {
    for (const auto& [name, start] : set_.pointers().all()) {
      const auto* begin = static_cast<const std::byte*>(start);
      if (memory >= begin && memory < begin + std::max<std::size_t>(tensors_.at(name).byte_count(), 1))
        return "buffer " + name;
    }
    return "memory outside every buffer";
  }
  Argument as_argument(const SeenArgument& seen) const {
    if (!seen.is_pointer) return {"", seen.bytes};
    const void* pointer = nullptr;
    std::memcpy(&pointer, seen.bytes.data(), sizeof pointer);
    if (!pointer) return {"", seen.bytes};
    for (const auto& [name, start] : set_.pointers().all())
      if (start == pointer) return {name, {}};
    throw UserError(fmt::format(
        "an argument points inside {}, not at its start; a capsule's arguments are whole buffers", inside_of(pointer)));
  }

  hip::Runtime& runtime_;
  const Tensors& tensors_;
  const BufferSet& set_;
  Capsule& into_;
};

Tensors tensors_of(const SweepGroup& group) {
  Tensors tensors = group.experiment->inputs(group.point);
  const Variant& variant = *group.points.front().variant;
  if (variant.prepare) variant.prepare(group.point, tensors);
  return tensors;
}

/// A counter beside an output whose gate is a bound: nothing rounds it, so it is expected exactly.
bool is_whole(Dtype dtype) {
  return dtype == Dtype::u8 || dtype == Dtype::i8 || dtype == Dtype::i32 || dtype == Dtype::u32 || dtype == Dtype::u64;
}

/// The reference's outputs as bytes of their type, and what the gate says of the CPU ground's own.
void add_expected(const SweepGroup& group, const Tensors& tensors, const BufferSet& set, Capsule& c) {
  const Gate gate = gate_at(*group.points.front().variant, group.point, tensors);
  std::map<std::string, std::vector<double>> references;
  const auto outputs = set.outputs();
  std::vector<Output> judged;
  for (const auto& output : outputs) {
    const auto& values = references[output.name] = group.experiment->reference(group.point, tensors, output.name);
    const std::size_t size = dtype_bytes(output.dtype);
    Expected e{output.name, output.dtype, gate.kind == Gate::Kind::bit_exact || is_whole(output.dtype), gate.rel_l2,
               std::vector<std::byte>(values.size() * size)};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::uint64_t bits = from_double(output.dtype, values[i]);
      std::memcpy(e.bytes.data() + i * size, &bits, size);
    }
    c.expected.push_back(std::move(e));
    judged.push_back({output.name, output.dtype, output.bytes});
  }
  const Numerics verdict = judge(
      judged, [&](const std::string& name) -> const std::vector<double>& { return references.at(name); }, gate);
  c.cpu_ground = verdict.passed ? "passed" : verdict.failure;
}

/// A library that writes an output behind the listener's back would leave a capsule that no replay can fulfil. A buffer
/// that holds from the start what is expected of it, a clear counter say, needs no kernel.
void require_written_here(const Capsule& c, const std::string& variant) {
  for (const auto& e : c.expected) {
    const bool passed_on = std::any_of(c.launches.begin(), c.launches.end(), [&](const Launch& launch) {
      return std::any_of(launch.arguments.begin(), launch.arguments.end(),
                         [&](const Argument& a) { return a.buffer == e.name; });
    });
    const bool there_already = std::any_of(c.buffers.begin(), c.buffers.end(), [&](const Tensor& b) {
      return b.name == e.name && b.role == Role::inout && b.bytes == e.bytes;
    });
    if (!passed_on && !there_already)
      throw UserError(fmt::format(
          "no kernel of this project that variant {} launches is given {}: a library writes it, and a capsule holds "
          "kernels only",
          variant, e.name));
  }
}

/// Every launched kernel must be in the code object, and be named by the variant's registration: reports and tables of
/// machine code go by it.
void add_code(const Variant& variant, Capsule& c) {
  const auto file = code_object_file(c.experiment, c.arch);
  const auto kernels = isa::read_metadata(file);
  std::set<std::string> all, launched;
  for (const auto& kernel : kernels) all.insert(kernel.symbol);
  for (const auto& launch : c.launches) launched.insert(launch.kernel);
  for (auto& launch : c.launches) {
    const auto found =
        std::find_if(kernels.begin(), kernels.end(), [&](const auto& k) { return k.symbol == launch.kernel; });
    if (found == kernels.end())
      throw UserError(
          fmt::format("{} has no kernel '{}'; build target code_objects again", file.string(), launch.kernel));
    if (!isa::belongs(found->name, {variant.name, kernels_of(variant)}))
      throw UserError(fmt::format("variant {} launches {}, which its registration does not name (Variant::kernels)",
                                  variant.name, found->name));
    launch.arch = c.arch;
    launch.wave = wave_of(c.arch);
  }
  const auto code = launched_code_only(read_whole_file(file), all, launched);
  for (auto& launch : c.launches) launch.code_object = code;
}

SweepGroup one_point(const Selection& selection, const LoadedGround& ground) {
  auto groups = plan_sweep(selection, read_specs(share_root()), ground);
  if (groups.size() != 1 || groups.front().points.size() != 1) {
    std::size_t points = 0;
    for (const auto& group : groups) points += group.points.size();
    throw UserError(fmt::format(
        "a capsule holds one point, this selection has {}; name the variant, the shape and --set axis=value", points));
  }
  return std::move(groups.front());
}

}  // namespace

std::uint32_t wave_of(const std::string& arch) {
  return arch.starts_with("gfx9") ? 64 : 32;
}

std::filesystem::path code_object_folder() {
  const auto installed = share_root() / "code_objects";
  return std::filesystem::exists(installed) ? installed
                                            : executable_path().parent_path().parent_path() / "code_objects";
}

std::filesystem::path code_object_file(const std::string& experiment, const std::string& arch) {
  const auto file = code_object_folder() / experiment / (arch + ".co");
  if (!std::filesystem::exists(file))
    throw UserError(
        fmt::format("no code object of {} for {}; built are gfx906, gfx908, gfx90a, gfx942, gfx1100, gfx1151 and "
                    "gfx1201, by target code_objects (needs clang-19)",
                    experiment, arch));
  return file;
}

LoadedGround ground_for(const std::string& arch) {
  setenv("HIPLAB_WAVE", wave_of(arch) == 64 ? "64" : "32", 1);  // read when the executor is first used
  LoadedGround ground = load_ground("cpu");
  if (ground.facts.wave != wave_of(arch))
    throw UserError(fmt::format("the CPU ground of this process runs waves of {} already, {} needs {}",
                                ground.facts.wave, arch, wave_of(arch)));
  ground.facts.arch = arch;
  ground.facts.multiprocessors = kMultiprocessors;
  return ground;
}

Capsule capture(const Selection& selection, const std::string& arch, const LoadedGround& ground) {
  const SweepGroup group = one_point(selection, ground);
  const Variant& variant = *group.points.front().variant;
  Capsule c;
  c.experiment = group.point.experiment;
  c.variant = variant.name;
  c.shape = group.point.shape;
  c.arch = arch;
  c.values = group.point.values;
  c.seed = group.point.seed;
  c.commit = build_info().commit;
  c.kernel_sources = same_sources(c.experiment, code_object_file(c.experiment, arch), ground.library);

  const Tensors tensors = tensors_of(group);
  const BufferSet set(*ground.runtime, tensors, variant.uses, 0);
  Recorder recorder(*ground.runtime, tensors, set, c);
  {
    const Listening listening(ground,
                              {[&](const SeenLaunch& seen) { recorder.on_launch(seen); },
                               [&](const void* memory, std::size_t bytes) { recorder.on_fill(memory, bytes); }});
    variant.launch({group.point, set.pointers(), hip::Stream{}, nullptr});
    ground.runtime->synchronize(hip::Stream{});
  }
  if (c.launches.empty())
    throw UserError(
        fmt::format("variant {} launches no kernel of this project, so there is nothing to capture", variant.name));
  add_expected(group, tensors, set, c);
  require_written_here(c, variant.name);
  add_code(variant, c);
  return c;
}

}  // namespace hiplab::capsule
