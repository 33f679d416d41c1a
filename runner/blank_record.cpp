// SPDX-License-Identifier: MIT
#include "runner/blank_record.hpp"

namespace hiplab {

PointRecord bare_record(const SweepGroup& group, const SweepPoint& point) {
  PointRecord record;
  record.id = point_name(point.id);
  record.experiment = group.point.experiment;
  record.variant = point.variant->name;
  record.shape = group.point.shape;
  record.axes = group.point.values;
  record.metric = point.metric;
  record.seed = group.point.seed;
  return record;
}

PointRecord blank_record(const SweepGroup& group, const SweepPoint& point) {
  PointRecord record = bare_record(group, point);
  if (point.refusal.empty() && point.variant->traffic) {
    const Traffic traffic = point.variant->traffic(group.point);
    record.bytes_read = traffic.bytes_read;
    record.bytes_written = traffic.bytes_written;
    record.operations = traffic.operations;
    record.operations_unit = traffic.unit;
    record.traffic_words = traffic.words;
  }
  return record;
}

}  // namespace hiplab
