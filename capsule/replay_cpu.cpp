// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "capsule/capture.hpp"
#include "capsule/listening.hpp"
#include "capsule/replay.hpp"
#include "capsule/source_stamp.hpp"
#include "runner/user_error.hpp"

namespace hiplab::capsule {
namespace {

const Variant& variant_of(const Capsule& c, const LoadedGround& ground) {
  const Experiment* experiment = ground.find(c.experiment);
  if (!experiment) throw UserError(fmt::format("experiment {} is not built for the CPU ground", c.experiment));
  for (const auto& variant : experiment->variants)
    if (variant.name == c.variant) return variant;
  throw UserError(fmt::format("experiment {} has no variant {} in this build", c.experiment, c.variant));
}

/// Device copies of the capsule's buffers for the length of a scope.
class Uploaded {
public:
  Uploaded(hip::Runtime& runtime, const std::vector<Tensor>& buffers) : runtime_(runtime) {
    for (const auto& b : buffers) {
      void* memory = runtime_.allocate(std::max<std::size_t>(b.bytes.size(), 1), b.name.c_str());
      pointers.set(b.name, memory);
      if (!b.bytes.empty()) runtime_.upload(memory, b.bytes.data(), b.bytes.size());
    }
  }
  ~Uploaded() {
    for (const auto& [name, memory] : pointers.all()) runtime_.release(memory);
  }
  Uploaded(const Uploaded&) = delete;
  Uploaded& operator=(const Uploaded&) = delete;

  DevicePointers pointers;

private:
  hip::Runtime& runtime_;
};

bool same_extents(const hip::Dim3& a, const hip::Dim3& b) {
  return a.x == b.x && a.y == b.y && a.z == b.z;
}

void check_same(const Capsule& c, const std::vector<SeenLaunch>& seen) {
  bool same = seen.size() == c.launches.size();
  for (std::size_t i = 0; same && i < seen.size(); ++i) {
    const Launch& held = c.launches[i];
    same = seen[i].symbol == held.kernel && same_extents(seen[i].shape.grid, held.shape.grid) &&
           same_extents(seen[i].shape.block, held.shape.block) && seen[i].shape.dynamic_lds == held.shape.dynamic_lds &&
           seen[i].arguments.size() == held.arguments.size();
    for (std::size_t a = 0; same && a < held.arguments.size(); ++a)
      if (held.arguments[a].buffer.empty()) same = held.arguments[a].value == seen[i].arguments[a].bytes;
  }
  if (!same)
    throw UserError(
        fmt::format("this build launches {} otherwise than the capsule (written by {}) does", c.variant, c.commit));
}

/// The capsule's machine code and this ground's kernels must be one source, or the verdict is of something else.
void check_sources(const Capsule& c, const LoadedGround& ground) {
  const std::string own = source_stamp(c.experiment, ground.library);
  if (own.empty())
    throw UserError(fmt::format("nothing says which kernel sources {} was compiled from; build target grounds again",
                                ground.library.string()));
  if (own != c.kernel_sources)
    throw UserError(
        fmt::format("the CPU ground was compiled from other kernel sources ({:.12}) than the capsule's machine code "
                    "({:.12}, commit {}); replay it with the build that wrote it, or capture it again",
                    own, c.kernel_sources, c.commit));
}

}  // namespace

std::vector<Tensor> replay_on_cpu(const Capsule& c) {
  const LoadedGround ground = ground_for(c.arch);
  check_sources(c, ground);
  const Variant& variant = variant_of(c, ground);
  const Uploaded uploaded(*ground.runtime, c.buffers);
  Point point{c.experiment, c.shape, c.values, c.seed, ground.facts};
  std::vector<SeenLaunch> seen;
  {
    const Listening listening(ground, {[&](const SeenLaunch& launch) { seen.push_back(launch); }, {}});
    variant.launch({point, uploaded.pointers, hip::Stream{}, nullptr});
    ground.runtime->synchronize(hip::Stream{});
  }
  check_same(c, seen);
  std::vector<Tensor> after = c.buffers;
  for (auto& b : after)
    if (!b.bytes.empty()) ground.runtime->download(b.bytes.data(), uploaded.pointers.get<void>(b.name), b.bytes.size());
  return after;
}

}  // namespace hiplab::capsule
