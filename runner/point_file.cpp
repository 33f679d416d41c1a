// SPDX-License-Identifier: MIT
#include "runner/point_file.hpp"

#include <stdexcept>

#include "runner/h5_objects.hpp"
#include "runner/region_dataset.hpp"
#include "runner/sample_dataset.hpp"

namespace hiplab {
namespace {

void write_drift(H5::Group& numerics, const std::vector<Drift>& drift) {
  std::vector<std::string> outputs, orders;
  std::vector<double> values;
  for (const Drift& d : drift) {
    outputs.push_back(d.output);
    orders.push_back(d.order);
    values.insert(values.end(), {d.max_abs, d.max_rel, d.of_largest});
  }
  const hsize_t shape[2] = {drift.size(), 3};
  auto dataset = numerics.createDataSet("drift", H5::PredType::IEEE_F64LE, H5::DataSpace(2, shape));
  dataset.write(values.data(), H5::PredType::NATIVE_DOUBLE);
  h5::describe(dataset, "the output's, none, none",
               "[output in another order of its sums][largest difference, largest of one element's own size, largest "
               "difference over the largest output]; reported, not gated");
  h5::put(dataset, "outputs", outputs);
  h5::put(dataset, "orders", orders);
}

std::vector<Drift> read_drift(const H5::Group& numerics) {
  const auto dataset = numerics.openDataSet("drift");
  const auto outputs = h5::get_texts(dataset, "outputs"), orders = h5::get_texts(dataset, "orders");
  const auto count = static_cast<std::size_t>(dataset.getSpace().getSimpleExtentNpoints());
  if (count != 3 * outputs.size() || orders.size() != outputs.size())
    throw std::runtime_error("drift and its orders differ");
  std::vector<double> values(count);
  dataset.read(values.data(), H5::PredType::NATIVE_DOUBLE);
  std::vector<Drift> drift;
  for (std::size_t i = 0; i < outputs.size(); ++i)
    drift.push_back({outputs[i], orders[i], values[3 * i], values[3 * i + 1], values[3 * i + 2]});
  return drift;
}

void write_numerics(H5::Group& point, const Numerics& n) {
  H5::Group group = point.createGroup("numerics");
  h5::put(group, "gate", n.gate);
  h5::put(group, "passed", std::uint64_t{n.passed});
  h5::put(group, "failure", n.failure);
  h5::put(group, "max_abs", n.max_abs);
  h5::put(group, "rel_l2", n.rel_l2);
  h5::put(group, "max_abs_over_rms", n.max_abs_over_rms);
  h5::put(group, "max_ulp", n.max_ulp);
  h5::put(group, "outside", n.outside);
  h5::put(group, "nan_inf", n.nan_inf);
  h5::put(group, "unwritten", n.unwritten);
  h5::put(group, "elements", n.elements);
  h5::put(group, "distinct_ratio", n.distinct_ratio);
  h5::put(group, "sha256", n.sha256);
  h5::put(group, "deterministic", std::uint64_t{n.deterministic});
  h5::put(group, "launches", n.launches);
  h5::put(group, "same_bits", n.same_bits);
  if (n.ulp_to_base) h5::put(group, "ulp_to_base", *n.ulp_to_base);
  if (!n.drift.empty()) write_drift(group, n.drift);
}

Numerics read_numerics(const H5::Group& point) {
  const H5::Group group = point.openGroup("numerics");
  Numerics n;
  n.gate = h5::get_text(group, "gate");
  n.passed = h5::get_u64(group, "passed") != 0;
  n.failure = h5::get_text(group, "failure");
  n.max_abs = h5::get_double(group, "max_abs");
  n.rel_l2 = h5::get_double(group, "rel_l2");
  n.max_abs_over_rms = h5::get_double(group, "max_abs_over_rms");
  n.max_ulp = h5::get_u64(group, "max_ulp");
  n.outside = h5::get_u64(group, "outside");
  n.nan_inf = h5::get_u64(group, "nan_inf");
  n.unwritten = h5::get_u64(group, "unwritten");
  n.elements = h5::get_u64(group, "elements");
  n.distinct_ratio = h5::get_double(group, "distinct_ratio");
  n.sha256 = h5::get_text(group, "sha256");
  n.deterministic = h5::get_u64(group, "deterministic") != 0;
  if (!group.attrExists("launches")) return n;  // files of earlier versions
  n.launches = h5::get_u64(group, "launches");
  n.same_bits = h5::get_u64(group, "same_bits");
  if (group.attrExists("ulp_to_base")) n.ulp_to_base = h5::get_u64(group, "ulp_to_base");
  if (group.nameExists("drift")) n.drift = read_drift(group);
  return n;
}

}  // namespace

void write_point(H5::Group& group, const PointRecord& p) {
  h5::put(group, "experiment", p.experiment);
  h5::put(group, "variant", p.variant);
  h5::put(group, "shape", p.shape);
  std::vector<std::string> axes;
  for (const auto& [axis, value] : p.axes) {
    axes.push_back(axis);
    h5::put(group, axis, value);
  }
  h5::put(group, "axes", axes);
  h5::put(group, "status", p.status);
  h5::put(group, "message", p.message);
  h5::put(group, "metric", p.metric);
  h5::put(group, "timer", p.timer);
  h5::put(group, "warmup", p.warmup);
  h5::put(group, "stopped_by", p.stopped_by);
  h5::put(group, "inner", p.inner);
  h5::put(group, "rotation", p.rotation);
  h5::put(group, "rotation_bytes", p.rotation_bytes);
  h5::put(group, "bytes_read", p.bytes_read);
  h5::put(group, "bytes_written", p.bytes_written);
  h5::put(group, "operations", p.operations);
  h5::put(group, "operations_unit", p.operations_unit);
  h5::put(group, "traffic_words", p.traffic_words);
  h5::put(group, "seed", p.seed);
  h5::put(group, "first_us", p.first_us);
  h5::put(group, "prepare_us", p.prepare_us);
  h5::put(group, "prepared_bytes", p.prepared_bytes);
  h5::put(group, "workspace_bytes", p.workspace_bytes);
  h5::put(group, "launches", p.launches);
  write_samples(group, "samples", "in the order taken", p.samples);
  write_numerics(group, p.numerics);
  if (!p.regions.names.empty()) write_regions(group, p.regions);
}

PointRecord read_point(const H5::Group& group, const std::string& id) {
  PointRecord p;
  p.id = id;
  p.experiment = h5::get_text(group, "experiment");
  p.variant = h5::get_text(group, "variant");
  p.shape = h5::get_text(group, "shape");
  for (const auto& axis : h5::get_texts(group, "axes")) p.axes[axis] = h5::get_i64(group, axis);
  p.status = h5::get_text(group, "status");
  p.message = h5::get_text(group, "message");
  p.metric = h5::get_text(group, "metric");
  p.timer = h5::get_text(group, "timer");
  p.warmup = h5::get_text(group, "warmup");
  p.stopped_by = h5::get_text(group, "stopped_by");
  p.inner = h5::get_u64(group, "inner");
  p.rotation = h5::get_u64(group, "rotation");
  p.rotation_bytes = h5::get_double(group, "rotation_bytes");
  p.bytes_read = h5::get_double(group, "bytes_read");
  p.bytes_written = h5::get_double(group, "bytes_written");
  p.operations = h5::get_double(group, "operations");
  p.operations_unit = h5::get_text(group, "operations_unit");
  p.traffic_words = h5::get_text(group, "traffic_words");
  p.seed = h5::get_u64(group, "seed");
  p.first_us = h5::get_double(group, "first_us");
  if (group.attrExists("prepare_us")) {  // not in files of earlier versions
    p.prepare_us = h5::get_double(group, "prepare_us");
    p.prepared_bytes = h5::get_double(group, "prepared_bytes");
    p.workspace_bytes = h5::get_double(group, "workspace_bytes");
  }
  if (group.attrExists("launches")) p.launches = h5::get_text(group, "launches");  // likewise
  p.samples = read_samples(group, "samples");
  p.numerics = read_numerics(group);
  if (group.nameExists("regions")) p.regions = read_regions(group);
  return p;
}

}  // namespace hiplab
