// SPDX-License-Identifier: MIT
#include "runner/sample_dataset.hpp"

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

void write_windows(H5::Group& group, const std::string& name, const std::vector<Sample>& samples) {
  if (samples.empty() || samples.front().began_s < 0) return;
  std::vector<double> times_s;
  for (const auto& s : samples) times_s.insert(times_s.end(), {s.began_s, s.ended_s});
  const hsize_t shape[2] = {samples.size(), 2};
  auto windows = group.createDataSet(name + "_window", H5::PredType::IEEE_F64LE, H5::DataSpace(2, shape));
  windows.write(times_s.data(), H5::PredType::NATIVE_DOUBLE);
  h5::describe(windows, "s",
               "[sample][begin, end] of its window on the host's steady clock, the untimed window before it included: "
               "for what else happened then, not for lengths");
}

void read_windows(const H5::Group& group, const std::string& name, std::vector<Sample>& samples) {
  if (!group.nameExists(name + "_window")) return;
  const auto windows = group.openDataSet(name + "_window");
  if (static_cast<std::size_t>(windows.getSpace().getSimpleExtentNpoints()) != 2 * samples.size())
    throw std::runtime_error(name + "_us and " + name + "_window differ in length");
  std::vector<double> times_s(2 * samples.size());
  windows.read(times_s.data(), H5::PredType::NATIVE_DOUBLE);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    samples[i].began_s = times_s[2 * i];
    samples[i].ended_s = times_s[2 * i + 1];
  }
}

}  // namespace

void write_samples(H5::Group& group, const std::string& name, const std::string& what,
                   const std::vector<Sample>& samples) {
  std::vector<double> us;
  std::vector<SampleMeta> meta;
  for (const auto& s : samples) {
    us.push_back(s.us);
    meta.push_back({s.order, s.block, s.side, s.process, s.flag, s.clock_mhz, s.temperature_c});
  }
  const hsize_t count = samples.size();
  const H5::DataSpace space(1, &count);
  auto times = group.createDataSet(name + "_us", H5::PredType::IEEE_F64LE, space);
  if (count) times.write(us.data(), H5::PredType::NATIVE_DOUBLE);
  h5::describe(times, "us", "time of one launch: a timed window divided by its launches, " + what);
  const H5::CompType type = sample_meta_type();
  auto beside = group.createDataSet(name + "_meta", type, space);
  if (count) beside.write(meta.data(), type);
  h5::describe(beside,
               "order: count, block: count, side: 0 the point, 1 its A/A twin, process: count, clock: MHz, "
               "temperature: degC, flag: bits",
               "what stands beside each sample; clock and temperature below zero were not readable; flag 0 good, 1 "
               "clock drift, 2 throttled, 4 held back, 8 GPU shared, 16 power limit reached");
  write_windows(group, name, samples);
}

std::vector<Sample> read_samples(const H5::Group& group, const std::string& name) {
  const auto times = group.openDataSet(name + "_us");
  const auto beside = group.openDataSet(name + "_meta");
  const auto count = static_cast<std::size_t>(times.getSpace().getSimpleExtentNpoints());
  if (static_cast<std::size_t>(beside.getSpace().getSimpleExtentNpoints()) != count)
    throw std::runtime_error(name + "_us and " + name + "_meta differ in length");
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
  read_windows(group, name, samples);
  return samples;
}

}  // namespace hiplab
