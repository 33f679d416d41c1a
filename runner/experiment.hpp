// SPDX-License-Identifier: MIT
// What an experiment registers: inputs, a reference and its kernel variants, with gate, traffic and regions.
//
// Compiled by the vendors' compilers too (an experiment joins kernels and runner in one file), so it includes the
// standard library only. The axes, shapes, claims and titles are data: experiment.toml, read by runner/spec.
#pragma once
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "analysis/cta_mask.hpp"
#include "kernels/hip/runtime.hpp"
#include "runner/tensor.hpp"

namespace hiplab {

/// One point of a sweep, without its variant: a shape and a value for every axis and dimension (M, K, N, group, ...).
struct Point {
  std::string experiment;
  std::string shape;
  std::map<std::string, std::int64_t> values;
  std::uint64_t seed = 42;
  hip::DeviceFacts device;

  std::int64_t operator[](const std::string& axis) const {
    auto it = values.find(axis);
    if (it == values.end()) throw std::invalid_argument("experiment " + experiment + " needs a value for " + axis);
    return it->second;
  }
  /// The same, or `otherwise` where the point does not name the axis.
  std::int64_t value_or(const std::string& axis, std::int64_t otherwise) const {
    const auto it = values.find(axis);
    return it == values.end() ? otherwise : it->second;
  }
};

/// When a variant's output counts as right. The numbers are stated next to each variant with their reason. A single
/// element is bounded against the RMS of the reference: a distance in ULP, which is recorded too, has no bound where
/// terms cancel and the sum is near zero.
struct Gate {
  enum class Kind { bit_exact, bound };
  Kind kind = Kind::bound;
  double rel_l2 = 0;                                                  ///< bound on |y - ref|_2 / |ref|_2
  double max_abs_over_rms = std::numeric_limits<double>::infinity();  ///< bound on max|y - ref| / rms(ref)
  double min_distinct = 0.5;  ///< least distinct output values, as a share of the reference's own (collapse detector)

  static Gate exact() { return {Kind::bit_exact, 0, 0, 0.5}; }
  static Gate bound(double l2, double abs_over_rms) { return {Kind::bound, l2, abs_over_rms, 0.5}; }
};

/// The least a variant must move and compute at a point; the source of every GB/s and TFLOP/s in a report.
struct Traffic {
  double bytes_read = 0;
  double bytes_written = 0;
  double operations = 0;
  const char* unit = "fp16";  ///< rate that bounds the operations: fp16, fp32, int8 or matrix_fp16, matrix_int8
  const char* words = "";     ///< the sum in words, as it stands next to the kernel
};

/// Parallel work, waiting for others, work of one elected block, or a part of another region that is shown and never
/// added up. Waiting is never counted as work.
enum class RegionClass { parallel, waiting, elected, nested };

/// A named span inside a kernel. Its two slots in ticks[block][region][2] hold entry and exit. A region inside a loop
/// accumulates: its exit slot is entry + the sum of its passes.
struct Region {
  std::string name;
  RegionClass cls = RegionClass::parallel;
  bool accumulates = false;
  CtaMask mask = CtaMask::all;  ///< which CTAs enter it; read where the variant states its `ctas`
};

/// Device pointers by tensor name.
class DevicePointers {
public:
  void set(const std::string& name, void* pointer) { pointers_[name] = pointer; }
  template <class T>
  T* get(const std::string& name) const {
    auto it = pointers_.find(name);
    if (it == pointers_.end()) throw std::logic_error("no buffer is named " + name);
    return static_cast<T*>(it->second);
  }
  const std::map<std::string, void*>& all() const { return pointers_; }

private:
  std::map<std::string, void*> pointers_;
};

/// Everything one launch of a variant may use. `ticks` is null for the kernel without marks.
struct LaunchContext {
  const Point& point;
  const DevicePointers& buffers;
  hip::Stream stream;
  std::uint64_t* ticks = nullptr;
};

struct Variant {
  std::string name;
  std::string idea;    ///< one sentence: what is new against the parent
  std::string parent;  ///< empty for the first of a ladder
  /// The gate at a point: a bound may grow with K, because rounding does.
  std::function<Gate(const Point&)> gate;
  /// The same where the bound follows from the inputs themselves; wins over `gate`. Optional.
  std::function<Gate(const Point&, const Tensors&)> gate_of_inputs;
  std::vector<Region> regions;

  /// Why this variant cannot run at the point; empty when it can. Optional. Asked in a forked child, where an opened
  /// device cannot be used: it must touch none.
  std::function<std::string(const Point&)> refuses;
  std::function<Traffic(const Point&)> traffic;
  /// Adds the buffers of its own (repacked weights, workspace) to the published tensors. Optional.
  std::function<void(const Point&, Tensors&)> prepare;
  /// The tensors that one launch touches: only these are allocated, rotated and (outputs) judged. Empty: all. Optional.
  std::vector<std::string> uses;
  /// The kernels that a launch may run, whatever the point: names of their namespaces or functions ("baseline" for
  /// hiplab::gptq::baseline::kernel, "awq_mmq::kernel" for that function alone, "columns::kernel<128" for its instances
  /// with these first template arguments). Empty: those called like the variant. A capture refuses a launch of any
  /// other.
  std::vector<std::string> kernels;
  /// Enqueues one whole computation, outputs included, in stream order.
  std::function<void(const LaunchContext&)> launch;
  /// Blocks of the marked kernel at the point; needed with regions. 0: there is no marked kernel for this point.
  std::function<std::uint32_t(const Point&)> blocks;
  /// Their grid, with what the masks of the regions are computed from. Optional.
  std::function<CtaGrid(const Point&)> ctas;
};

inline std::vector<std::string> kernels_of(const Variant& variant) {
  return variant.kernels.empty() ? std::vector<std::string>{variant.name} : variant.kernels;
}

/// The gate of a variant at a point; bit-exact where it states none.
inline Gate gate_at(const Variant& variant, const Point& point, const Tensors& inputs) {
  if (variant.gate_of_inputs) return variant.gate_of_inputs(point, inputs);
  return variant.gate ? variant.gate(point) : Gate::exact();
}

/// An output's values as another order of the same sums gives them.
struct OtherOrder {
  std::string name;
  std::vector<double> values;
};

struct Experiment {
  std::string name;
  /// Seeded inputs and outputs (zeroed) with their published names and layouts.
  std::function<Tensors(const Point&)> inputs;
  /// The values that output `name` must have, in double precision (for a bit-exact gate: values that the output dtype
  /// holds exactly). Called for the outputs that a variant uses, once a group; the runner keeps the result.
  std::function<std::vector<double>(const Point&, const Tensors&, const std::string& name)> reference;
  std::vector<Variant> variants;
  /// Other orders that output `name` could have been summed in: the drift of what a variant wrote from each is recorded
  /// and never gated. Optional; called once a group and output.
  std::function<std::vector<OtherOrder>(const Point&, const Tensors&, const std::string& name)> other_orders = {};
};

/// The experiments of one ground library. Filled by static registration, read through hiplab_ground().
std::vector<Experiment>& registry();

struct Registration {
  explicit Registration(Experiment experiment) { registry().push_back(std::move(experiment)); }
};

/// What a ground library exports, as `extern "C" hiplab::GroundLibrary hiplab_ground()`.
struct GroundLibrary {
  hip::Runtime* runtime;
  const std::vector<Experiment>* experiments;
};

}  // namespace hiplab
