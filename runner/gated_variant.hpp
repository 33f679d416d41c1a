// SPDX-License-Identifier: MIT
#pragma once
#include <exception>
#include <memory>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "kernels/hip/launch_shapes.hpp"
#include "runner/buffer_set.hpp"
#include "runner/experiment.hpp"
#include "runner/numerics.hpp"

namespace hiplab {

/// What a point that ended with this is recorded as: out_of_memory or launch_failed.
const char* status_of(const std::exception& error);

/// A variant at one point: its buffers on the device and what the gate said of it.
class GatedVariant {
public:
  GatedVariant(hip::Runtime& runtime, const Variant& variant, const Point& point, const Tensors& inputs)
      : runtime_(runtime), variant_(variant), point_(point), inputs_(inputs) {}

  /// Launches on poisoned outputs between guard zones, and again on another poison; judges both and compares the bits,
  /// then those of further launches up to `repeats`, of which it judges each that has other bits. Sets status and
  /// message: ok, gate_failed, launch_failed, out_of_memory. A sticky device error is thrown on. `write_launches`: of
  /// the variant's library, by which the first launch tells its kernels' shapes; null: they stay unknown.
  void gate(const ReferenceOf& reference, std::uint32_t repeats = 1, hip::WriteLaunches write_launches = nullptr);

  /// Judges the outputs that the launches behind the timed ones left in `set`; a red verdict turns the status to
  /// gate_failed.
  void check_after_timing(const BufferSet& set, const ReferenceOf& reference);

  /// Judges the outputs of a launch of the marked kernel in `set`; a red verdict turns the status to gate_failed. Its
  /// bits are not counted: where a bound is the gate, it may round otherwise.
  void check_marked(const BufferSet& set, const ReferenceOf& reference);

  /// Turns the status to launch_failed or out_of_memory.
  void fail(const hip::Error& error, const std::string& during);

  /// The buffers on the device; prepared again when they were dropped to make room.
  BufferSet& buffers();
  std::vector<std::string> output_names();
  void drop_buffers() { buffers_.reset(); }
  bool has_buffers() const { return buffers_ != nullptr; }
  std::size_t set_bytes() const { return set_bytes_; }
  /// Bytes that one launch touches at least, for the rotation: of the traffic model, but not more than the buffers
  /// hold.
  std::size_t touched_bytes() const;

  void launch(hip::Stream stream, const BufferSet& set, std::uint64_t* ticks = nullptr) const;

  const Variant& variant() const { return variant_; }
  const Point& point() const { return point_; }
  bool ok() const { return status == "ok"; }

  std::string status = "ok", message;
  Numerics numerics;
  double first_us = 0;
  double prepare_us = 0, prepared_bytes = 0, workspace_bytes = 0;  ///< as in PointRecord
  std::string launches;                                            ///< likewise

private:
  Numerics judge_outputs(const std::vector<OutputBytes>& first, const std::vector<OutputBytes>& repeated,
                         const ReferenceOf& reference) const;
  void prepare(Tensors& own);
  void compare(const std::vector<OutputBytes>& first, const std::vector<OutputBytes>& again);
  void turn_red(const std::string& why);
  double launch_and_wait(const BufferSet& set) const;

  hip::Runtime& runtime_;
  const Variant& variant_;
  const Point& point_;
  const Tensors& inputs_;
  std::unique_ptr<BufferSet> buffers_;
  std::size_t set_bytes_ = 0;
  Gate gate_ = Gate::exact();
};

}  // namespace hiplab
