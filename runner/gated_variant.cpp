// SPDX-License-Identifier: MIT
#include "runner/gated_variant.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <new>

#include "runner/number_formats.hpp"
#include "runner/sha256.hpp"

namespace hiplab {
namespace {

/// A stream and two events for the length of a scope.
struct Timer {
  explicit Timer(hip::Runtime& r)
      : runtime(r), stream(r.create_stream()), from(r.create_event()), to(r.create_event()) {}
  ~Timer() {
    runtime.destroy(from);
    runtime.destroy(to);
    runtime.destroy(stream);
  }
  hip::Runtime& runtime;
  hip::Stream stream;
  hip::Event from, to;
};

// The CPU ground has red zones of its own around each allocation, right at its ends, and the address sanitizer watches
// them; a zone of ours in between would hide a small overrun from it.
std::size_t guard_for(const Point& point) {
  return point.device.ground == hip::Ground::cpu ? 0 : kGuardBytes;
}

/// As Numerics::sha256.
std::string digest_of(const std::vector<OutputBytes>& outputs) {
  Sha256 sha;
  for (const auto& output : outputs) sha.add(output.bytes.data(), output.bytes.size());
  return sha.hex();
}

bool same_bytes(const std::vector<OutputBytes>& a, const std::vector<OutputBytes>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return x.bytes == y.bytes; });
}

/// A figure of whole numbers is exact; one of floating point is a measure, which the gate holds.
bool is_count(Dtype dtype) {
  return dtype != Dtype::f16 && dtype != Dtype::bf16 && dtype != Dtype::f32 && dtype != Dtype::f64;
}

constexpr std::size_t kToldLaunches = 32;  ///< in words: an attribute of a run file holds 64 KiB

std::string extent_text(const hip::Dim3& d) {
  return fmt::format("{}x{}x{}", d.x, d.y, d.z);
}

/// Equal ones that follow one another as one, with their number before them.
std::string launches_text(const std::vector<hip::LaunchShape>& launches) {
  std::vector<std::pair<std::string, std::size_t>> runs;
  for (const auto& shape : launches) {
    std::string text = fmt::format("grid {} block {} dynamic LDS {}", extent_text(shape.grid), extent_text(shape.block),
                                   shape.dynamic_lds);
    if (runs.empty() || runs.back().first != text) runs.emplace_back(std::move(text), 0);
    ++runs.back().second;
  }
  std::string all;
  for (std::size_t i = 0; i < std::min(runs.size(), kToldLaunches); ++i) {
    const auto& [text, count] = runs[i];
    all += (all.empty() ? "" : "; ") + (count > 1 ? fmt::format("{} times ", count) : "") + text;
  }
  if (runs.size() <= kToldLaunches) return all;
  Sha256 rest;  // so that a change among them is one
  for (const auto& [text, count] : runs) {
    const std::string with_count = fmt::format("{} {};", count, text);
    rest.add(with_count.data(), with_count.size());
  }
  all += fmt::format("; {} in all, SHA-256 of their shapes {}", launches.size(), rest.hex());
  return all;
}

/// Has launches written down for the length of a scope.
class HeardLaunches {
public:
  explicit HeardLaunches(hip::WriteLaunches write) : write_(write) {
    if (write_) write_(&shapes);
  }
  ~HeardLaunches() {
    if (write_) write_(nullptr);
  }
  HeardLaunches(const HeardLaunches&) = delete;
  HeardLaunches& operator=(const HeardLaunches&) = delete;
  std::vector<hip::LaunchShape> shapes;

private:
  const hip::WriteLaunches write_;
};

}  // namespace

const char* status_of(const std::exception& error) {
  const auto* of_device = dynamic_cast<const hip::Error*>(&error);
  const bool memory =
      dynamic_cast<const std::bad_alloc*>(&error) || (of_device && of_device->kind() == hip::Error::Kind::memory);
  return memory ? "out_of_memory" : "launch_failed";
}

BufferSet& GatedVariant::buffers() {
  if (!buffers_) {
    Tensors own;
    if (variant_.prepare) {
      prepare(own);
    }
    const Tensors& tensors = variant_.prepare ? own : inputs_;
    set_bytes_ = payload_bytes(tensors, variant_.uses);
    buffers_ = std::make_unique<BufferSet>(runtime_, tensors, variant_.uses, guard_for(point_));
  }
  return *buffers_;
}

void GatedVariant::prepare(Tensors& own) {
  own = inputs_;
  const auto start = std::chrono::steady_clock::now();
  variant_.prepare(point_, own);
  if (prepare_us > 0) return;  // made again after the buffers were dropped: the first time counts
  prepare_us = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
  for (const auto& tensor : own) {
    const bool used = variant_.uses.empty() ||
                      std::find(variant_.uses.begin(), variant_.uses.end(), tensor.name) != variant_.uses.end();
    if (!used || inputs_.find(tensor.name)) continue;
    (tensor.role == Role::scratch ? workspace_bytes : prepared_bytes) += static_cast<double>(tensor.byte_count());
  }
}

void GatedVariant::compare(const std::vector<OutputBytes>& first, const std::vector<OutputBytes>& again) {
  ++numerics.launches;
  numerics.same_bits += same_bytes(first, again);
  numerics.deterministic = numerics.launches == numerics.same_bits;
}

std::vector<std::string> GatedVariant::output_names() {
  return buffers().output_names();
}

std::size_t GatedVariant::touched_bytes() const {
  if (!variant_.traffic) return set_bytes_;
  const Traffic traffic = variant_.traffic(point_);
  const double bytes = traffic.bytes_read + traffic.bytes_written;
  return bytes > 0 ? std::min(set_bytes_, static_cast<std::size_t>(bytes)) : set_bytes_;
}

void GatedVariant::launch(hip::Stream stream, const BufferSet& set, std::uint64_t* ticks) const {
  variant_.launch(LaunchContext{point_, set.pointers(), stream, ticks});
}

double GatedVariant::launch_and_wait(const BufferSet& set) const {
  Timer timer(runtime_);
  runtime_.record(timer.from, timer.stream);
  launch(timer.stream, set);
  runtime_.record(timer.to, timer.stream);
  runtime_.synchronize(timer.stream);
  return runtime_.elapsed_us(timer.from, timer.to);
}

Numerics GatedVariant::judge_outputs(const std::vector<OutputBytes>& first, const std::vector<OutputBytes>& repeated,
                                     const ReferenceOf& reference) const {
  std::vector<Output> outputs;
  for (std::size_t i = 0; i < first.size(); ++i) {
    Output output{first[i].name, first[i].dtype, first[i].bytes};
    if (i < repeated.size()) output.repeated = repeated[i].bytes;
    output.exact = is_figure(first[i].name) && is_count(first[i].dtype);
    outputs.push_back(output);
  }
  return judge(outputs, reference, gate_);
}

bool GatedVariant::is_figure(const std::string& output) const {
  return std::find(figures_.begin(), figures_.end(), output) != figures_.end();
}

void GatedVariant::note_figures(const std::vector<OutputBytes>& outputs) {
  for (const OutputBytes& output : outputs) {
    if (!is_figure(output.name)) continue;
    const std::size_t count = output.bytes.size() / dtype_bytes(output.dtype);
    for (std::size_t i = 0; i < count; ++i)
      numerics.figures.push_back({count == 1 ? output.name : fmt::format("{}[{}]", output.name, i),
                                  to_double(output.dtype, element_bits(output.dtype, output.bytes.data(), i))});
  }
}

void GatedVariant::turn_red(const std::string& why) {
  numerics.passed = false;
  numerics.failure = message = why;
  status = "gate_failed";
}

void GatedVariant::gate(const ReferenceOf& reference, std::uint32_t repeats, hip::WriteLaunches write_launches) {
  try {
    gate_ = gate_at(variant_, point_, inputs_);
    BufferSet& set = buffers();
    {
      const HeardLaunches heard(write_launches);
      first_us = launch_and_wait(set);
      launches = launches_text(heard.shapes);
    }
    const auto first = set.outputs();
    set.poison(kSecondPoisonByte);
    launch_and_wait(set);
    const auto repeated = set.outputs();
    numerics = judge_outputs(first, repeated, reference);
    note_figures(first);
    compare(first, repeated);
    const Numerics again = numerics.deterministic ? numerics : judge_outputs(repeated, {}, reference);
    if (const std::string broken = set.broken_guard(); !broken.empty())
      turn_red("out of bounds: " + broken + (numerics.passed ? "" : "; " + numerics.failure));
    else if (!numerics.passed)
      turn_red(numerics.failure);
    else if (!again.passed)
      turn_red("the repeated launch is wrong: " + again.failure);
    for (std::uint32_t i = 1; i < repeats && ok(); ++i) {
      set.poison(kSecondPoisonByte);
      launch_and_wait(set);
      const auto more = set.outputs();
      compare(first, more);
      if (same_bytes(first, more)) continue;
      const Numerics other = judge_outputs(more, {}, reference);
      if (!other.passed) turn_red(fmt::format("repeated launch {} is wrong: {}", i + 1, other.failure));
    }
  } catch (const hip::Error& error) {
    if (error.kind() == hip::Error::Kind::device) throw;
    fail(error, "gate launch");
  }
}

void GatedVariant::check_after_timing(const BufferSet& set, const ReferenceOf& reference) {
  const auto outputs = set.outputs();
  ++numerics.launches;
  if (digest_of(outputs) == numerics.sha256) {  // the very bits that passed the gate
    ++numerics.same_bits;
    return;
  }
  numerics.deterministic = false;
  const Numerics last = judge_outputs(outputs, {}, reference);
  if (!last.passed) turn_red("wrong after timing: " + last.failure);
}

void GatedVariant::check_marked(const BufferSet& set, const ReferenceOf& reference) {
  const auto outputs = set.outputs();
  if (digest_of(outputs) == numerics.sha256) return;
  const Numerics marked = judge_outputs(outputs, {}, reference);
  if (!marked.passed) turn_red("the marked kernel is wrong: " + marked.failure);
}

void GatedVariant::fail(const hip::Error& error, const std::string& during) {
  status = status_of(error);
  message = fmt::format("{}: {}", during, error.what());
}

}  // namespace hiplab
