// SPDX-License-Identifier: MIT
#include "runner/point_file.hpp"

#include <stdexcept>

#include "runner/h5_objects.hpp"

namespace hiplab {
namespace {

/// What stands beside each sample's time.
struct SampleMeta {
  std::uint64_t order;
  std::uint32_t block, side, process, flag;
  double clock_mhz, temperature_c;
};

H5::CompType sample_meta_type() {
  H5::CompType type(sizeof(SampleMeta));
  type.insertMember("order", HOFFSET(SampleMeta, order), H5::PredType::NATIVE_UINT64);
  type.insertMember("block", HOFFSET(SampleMeta, block), H5::PredType::NATIVE_UINT32);
  type.insertMember("side", HOFFSET(SampleMeta, side), H5::PredType::NATIVE_UINT32);
  type.insertMember("process", HOFFSET(SampleMeta, process), H5::PredType::NATIVE_UINT32);
  type.insertMember("clock", HOFFSET(SampleMeta, clock_mhz), H5::PredType::NATIVE_DOUBLE);
  type.insertMember("temperature", HOFFSET(SampleMeta, temperature_c), H5::PredType::NATIVE_DOUBLE);
  type.insertMember("flag", HOFFSET(SampleMeta, flag), H5::PredType::NATIVE_UINT32);
  return type;
}

void write_samples(H5::Group& group, const std::vector<Sample>& samples) {
  std::vector<double> us;
  std::vector<SampleMeta> meta;
  for (const auto& s : samples) {
    us.push_back(s.us);
    meta.push_back({s.order, s.block, s.side, s.process, s.flag, s.clock_mhz, s.temperature_c});
  }
  const hsize_t count = samples.size();
  const H5::DataSpace space(1, &count);
  auto times = group.createDataSet("samples_us", H5::PredType::IEEE_F64LE, space);
  if (count) times.write(us.data(), H5::PredType::NATIVE_DOUBLE);
  h5::describe(times, "us", "time of one launch: a timed window divided by its launches, in the order taken");
  const H5::CompType type = sample_meta_type();
  auto beside = group.createDataSet("samples_meta", type, space);
  if (count) beside.write(meta.data(), type);
  h5::describe(beside,
               "order: count, block: count, side: 0 the point, 1 its A/A twin, process: count, clock: MHz, "
               "temperature: degC, flag: bits",
               "what stands beside each sample; clock and temperature below zero were not readable; flag 0 good, 1 "
               "clock drift, 2 throttled");
}

std::vector<Sample> read_samples(const H5::Group& group) {
  const auto times = group.openDataSet("samples_us");
  const auto beside = group.openDataSet("samples_meta");
  const auto count = static_cast<std::size_t>(times.getSpace().getSimpleExtentNpoints());
  if (static_cast<std::size_t>(beside.getSpace().getSimpleExtentNpoints()) != count)
    throw std::runtime_error("samples_us and samples_meta differ in length");
  std::vector<double> us(count);
  std::vector<SampleMeta> meta(count);
  if (count) {
    times.read(us.data(), H5::PredType::NATIVE_DOUBLE);
    beside.read(meta.data(), sample_meta_type());
  }
  std::vector<Sample> samples(count);
  for (std::size_t i = 0; i < count; ++i)
    samples[i] = {us[i],           meta[i].order,     meta[i].block,         meta[i].side,
                  meta[i].process, meta[i].clock_mhz, meta[i].temperature_c, meta[i].flag};
  return samples;
}

void write_regions(H5::Group& group, const RegionTable& regions) {
  const hsize_t names = regions.names.size();
  const hsize_t shape[4] = {regions.launches.size(), regions.blocks, names, 2};
  const hsize_t chunk[4] = {1, regions.blocks, names, 2};
  H5::DSetCreatPropList create;
  if (shape[0] && shape[1] && names) {
    create.setChunk(4, chunk);
    create.setShuffle();
    create.setDeflate(4);  // neighbouring ticks share their high bytes: about a quarter of the size
  }
  auto dataset = group.createDataSet("regions", H5::PredType::STD_U64LE, H5::DataSpace(4, shape), create);
  std::vector<std::uint64_t> ticks;
  for (const auto& launch : regions.launches) ticks.insert(ticks.end(), launch.ticks.begin(), launch.ticks.end());
  if (!ticks.empty()) dataset.write(ticks.data(), H5::PredType::NATIVE_UINT64);
  h5::describe(dataset, "ticks", "[launch][block][region][entry, exit]; both 0: the block never entered");
  h5::put(dataset, "names", regions.names);
  h5::put(dataset, "classes", regions.classes);
  std::vector<std::string> accumulates;
  for (bool each : regions.accumulates) accumulates.push_back(each ? "yes" : "no");
  h5::put(dataset, "accumulates", accumulates);
  h5::put(dataset, "tick_ns", regions.tick_ns);
  h5::put(dataset, "unmarked_us", regions.unmarked_us);
  h5::put(dataset, "marked_us", regions.marked_us);
}

RegionTable read_regions(const H5::Group& group) {
  const auto dataset = group.openDataSet("regions");
  hsize_t shape[4] = {};
  const H5::DataSpace space = dataset.getSpace();
  if (space.getSimpleExtentNdims() != 4) throw std::runtime_error("regions is not [launch][block][region][2]");
  space.getSimpleExtentDims(shape);
  RegionTable regions;
  regions.names = h5::get_texts(dataset, "names");
  regions.classes = h5::get_texts(dataset, "classes");
  for (const auto& text : h5::get_texts(dataset, "accumulates")) regions.accumulates.push_back(text == "yes");
  regions.tick_ns = h5::get_double(dataset, "tick_ns");
  regions.unmarked_us = h5::get_double(dataset, "unmarked_us");
  regions.marked_us = h5::get_double(dataset, "marked_us");
  regions.blocks = static_cast<std::uint32_t>(shape[1]);
  if (shape[2] != regions.names.size() || shape[3] != 2) throw std::runtime_error("regions and its names differ");
  const std::size_t one = shape[1] * shape[2] * 2;
  std::vector<std::uint64_t> ticks(shape[0] * one);
  if (!ticks.empty()) dataset.read(ticks.data(), H5::PredType::NATIVE_UINT64);
  for (std::size_t l = 0; l < shape[0]; ++l)
    regions.launches.push_back({{ticks.begin() + static_cast<std::ptrdiff_t>(l * one),
                                 ticks.begin() + static_cast<std::ptrdiff_t>((l + 1) * one)}});
  return regions;
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
  write_samples(group, p.samples);
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
  p.samples = read_samples(group);
  p.numerics = read_numerics(group);
  if (group.nameExists("regions")) p.regions = read_regions(group);
  return p;
}

}  // namespace hiplab
