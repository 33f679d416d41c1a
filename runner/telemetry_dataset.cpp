// SPDX-License-Identifier: MIT
#include "runner/telemetry_dataset.hpp"

#include "runner/h5_objects.hpp"

namespace hiplab {
namespace {

H5::CompType reading_type() {
  const auto& real = H5::PredType::NATIVE_DOUBLE;
  H5::CompType type(sizeof(GpuReading));
  type.insertMember("time", HOFFSET(GpuReading, time_s), real);
  type.insertMember("read", HOFFSET(GpuReading, read_us), real);
  type.insertMember("process", HOFFSET(GpuReading, process), H5::PredType::NATIVE_UINT32);
  type.insertMember("clock", HOFFSET(GpuReading, clock_mhz), real);
  type.insertMember("memory_clock", HOFFSET(GpuReading, memory_clock_mhz), real);
  type.insertMember("power", HOFFSET(GpuReading, power_w), real);
  type.insertMember("temperature", HOFFSET(GpuReading, temperature_c), real);
  type.insertMember("memory_used", HOFFSET(GpuReading, memory_used_bytes), real);
  type.insertMember("throttle", HOFFSET(GpuReading, throttle), H5::PredType::NATIVE_UINT32);
  type.insertMember("processes", HOFFSET(GpuReading, processes), H5::PredType::NATIVE_INT32);
  type.insertMember("others", HOFFSET(GpuReading, others), H5::PredType::NATIVE_INT32);
  return type;
}

}  // namespace

void write_telemetry(H5::Group& group, const TelemetryRecord& record) {
  for (const auto& [name, text] : record.notes) h5::put(group, name, text);
  const hsize_t count = record.readings.size();
  const H5::CompType type = reading_type();
  auto dataset = group.createDataSet("readings", type, H5::DataSpace(1, &count));
  if (count) dataset.write(record.readings.data(), type);
  h5::describe(
      dataset,
      "time: s, read: us, process: count, clock: MHz, memory_clock: MHz, power: W, temperature: degC, "
      "memory_used: bytes, throttle: bits, processes: count, others: count",
      "one look at the GPU's sensors a row: time is its middle on the steady clock of samples_window, read how "
      "long it took; below zero: not readable; throttle 1 power limit, 2 too hot, 4 hardware slowdown, 8 clock "
      "setting, 16 idle, 32 another reason, 2147483648 not readable");
}

TelemetryRecord read_telemetry(const H5::Group& group) {
  TelemetryRecord record;
  for (int i = 0; i < group.getNumAttrs(); ++i) {
    const std::string name = group.openAttribute(static_cast<unsigned>(i)).getName();
    record.notes[name] = h5::get_text(group, name);
  }
  const auto dataset = group.openDataSet("readings");
  record.readings.resize(static_cast<std::size_t>(dataset.getSpace().getSimpleExtentNpoints()));
  if (!record.readings.empty()) dataset.read(record.readings.data(), reading_type());
  return record;
}

}  // namespace hiplab
