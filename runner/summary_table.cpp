// SPDX-License-Identifier: MIT
#include "runner/summary_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <string>

#include "runner/h5_objects.hpp"

namespace hiplab {
namespace {

/// Quantile by linear interpolation between order statistics; NaN without samples.
double quantile(const std::vector<double>& sorted, double q) {
  if (sorted.empty()) return std::nan("");
  const double at = q * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(at);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

std::vector<double> sorted_times(const PointRecord& p) {
  std::vector<double> times;
  for (const auto& sample : p.samples)
    if (sample.side == 0) times.push_back(sample.us);
  std::sort(times.begin(), times.end());
  return times;
}

std::string axes_text(const PointRecord& p) {
  std::string text;
  for (const auto& [axis, value] : p.axes) text += fmt::format("{}{}={}", text.empty() ? "" : " ", axis, value);
  return text;
}

struct TextColumn {
  const char* name;
  std::function<std::string(const PointRecord&)> value;
};
struct NumberColumn {
  const char* name;
  const char* unit;
  std::function<double(const PointRecord&)> value;
};

std::vector<TextColumn> text_columns() {
  return {{"id", [](const auto& p) { return p.id; }},
          {"experiment", [](const auto& p) { return p.experiment; }},
          {"variant", [](const auto& p) { return p.variant; }},
          {"shape", [](const auto& p) { return p.shape; }},
          {"axes", axes_text},
          {"metric", [](const auto& p) { return p.metric; }},
          {"status", [](const auto& p) { return p.status; }},
          {"sha256", [](const auto& p) { return p.numerics.sha256; }}};
}

std::vector<NumberColumn> number_columns() {
  auto at = [](double q) { return [q](const PointRecord& p) { return quantile(sorted_times(p), q); }; };
  return {{"samples", "count", [](const auto& p) { return static_cast<double>(sorted_times(p).size()); }},
          {"flagged", "count",
           [](const auto& p) {
             return static_cast<double>(
                 std::count_if(p.samples.begin(), p.samples.end(), [](const auto& s) { return is_cause(s.flag); }));
           }},
          {"median_us", "us", at(0.5)},
          {"q1_us", "us", at(0.25)},
          {"q3_us", "us", at(0.75)},
          {"min_us", "us", at(0)},
          {"bytes_read", "bytes", [](const auto& p) { return p.bytes_read; }},
          {"bytes_written", "bytes", [](const auto& p) { return p.bytes_written; }},
          {"operations", "count", [](const auto& p) { return p.operations; }},
          {"gb_per_s", "1e9 bytes/s",
           [at](const auto& p) { return (p.bytes_read + p.bytes_written) / (1e3 * at(0.5)(p)); }},
          {"rel_l2", "1", [](const auto& p) { return p.numerics.rel_l2; }},
          {"max_abs", "output unit", [](const auto& p) { return p.numerics.max_abs; }},
          {"max_ulp", "ULP", [](const auto& p) { return static_cast<double>(p.numerics.max_ulp); }},
          {"nan_inf", "count", [](const auto& p) { return static_cast<double>(p.numerics.nan_inf); }},
          {"unwritten", "count", [](const auto& p) { return static_cast<double>(p.numerics.unwritten); }}};
}

}  // namespace

void write_summary(H5::Group& root, const std::vector<PointRecord>& points) {
  const auto texts = text_columns();
  const auto numbers = number_columns();
  std::vector<std::size_t> widths(texts.size(), 1);
  for (std::size_t c = 0; c < texts.size(); ++c)
    for (const auto& point : points) widths[c] = std::max(widths[c], texts[c].value(point).size());

  std::size_t row_bytes = numbers.size() * sizeof(double);
  for (auto width : widths) row_bytes += width;
  H5::CompType type(row_bytes);
  std::string units;
  std::size_t offset = 0;
  for (std::size_t c = 0; c < texts.size(); ++c) {
    type.insertMember(texts[c].name, offset, h5::text_type(widths[c]));
    offset += widths[c];
  }
  for (const auto& column : numbers) {
    type.insertMember(column.name, offset, H5::PredType::NATIVE_DOUBLE);
    offset += sizeof(double);
    units += fmt::format("{}{}: {}", units.empty() ? "" : ", ", column.name, column.unit);
  }

  std::vector<char> rows(row_bytes * points.size(), '\0');
  char* at = rows.data();
  for (const auto& point : points) {
    for (std::size_t c = 0; c < texts.size(); ++c) {
      const std::string text = texts[c].value(point);
      std::memcpy(at, text.data(), text.size());
      at += widths[c];
    }
    for (const auto& column : numbers) {
      const double value = column.value(point);
      std::memcpy(at, &value, sizeof value);
      at += sizeof value;
    }
  }
  const hsize_t count = points.size();
  auto dataset = root.createDataSet("summary", type, H5::DataSpace(1, &count));
  if (count) dataset.write(rows.data(), type);
  h5::describe(dataset, units, "one row a point; computed from /points, where every sample is");
}

}  // namespace hiplab
