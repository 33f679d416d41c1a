// SPDX-License-Identifier: MIT
#include "runner/run_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "runner/h5_objects.hpp"
#include "runner/point_file.hpp"
#include "runner/sha256.hpp"
#include "runner/summary_table.hpp"
#include "runner/telemetry_dataset.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;
constexpr const char* kPartSchema = "hiplab-part/1";

// Behind the last byte of the HDF5 file stands the digest of all bytes before it. HDF5 readers do not look there; we
// do before we let HDF5 parse anything, so that no damaged byte can pass for a measurement.
constexpr std::string_view kSealMark = "\nhiplab-sha256:";
constexpr std::size_t kSealBytes = kSealMark.size() + 64 + 1;

void seal(std::vector<std::byte>& bytes) {
  const std::string text = std::string(kSealMark) + sha256_hex(bytes) + "\n";
  const auto* data = reinterpret_cast<const std::byte*>(text.data());
  bytes.insert(bytes.end(), data, data + text.size());
}

bool looks_like_hdf5(const std::vector<std::byte>& bytes) {
  constexpr unsigned char kSignature[] = {0x89, 'H', 'D', 'F', '\r', '\n', 0x1A, '\n'};
  return bytes.size() >= sizeof kSignature && std::memcmp(bytes.data(), kSignature, sizeof kSignature) == 0;
}

/// Removes the seal after checking it.
void unseal(std::vector<std::byte>& bytes, const fs::path& path) {
  if (!looks_like_hdf5(bytes)) throw UserError(fmt::format("{} is not an HDF5 file", path.string()));
  const bool has_seal = bytes.size() > kSealBytes &&
                        std::memcmp(bytes.data() + bytes.size() - kSealBytes, kSealMark.data(), kSealMark.size()) == 0;
  if (!has_seal) throw UserError(fmt::format("{} is cut short or was not written by hiplab", path.string()));
  const auto* digest = reinterpret_cast<const char*>(bytes.data() + bytes.size() - 65);
  const std::string wanted(digest, 64);
  bytes.resize(bytes.size() - kSealBytes);
  if (sha256_hex(bytes) != wanted)
    throw UserError(fmt::format("{} is damaged: its bytes do not match the digest that it carries", path.string()));
}

/// Reads with HDF5; what it throws becomes a line that names the file.
template <class F>
auto reading(const fs::path& path, F&& body) {
  H5::Exception::dontPrint();
  try {
    return body();
  } catch (const UserError&) {
    throw;
  } catch (const H5::Exception& error) {
    throw UserError(fmt::format("{} is not a readable run file: {}", path.string(), error.getDetailMsg()));
  } catch (const std::exception& error) {
    throw UserError(fmt::format("{} is not a readable run file: {}", path.string(), error.what()));
  }
}

void write_texts(H5::H5Object& at, const std::map<std::string, std::string>& texts) {
  for (const auto& [name, text] : texts) h5::put(at, name, text);
}

std::map<std::string, std::string> read_texts(const H5::H5Object& at) {
  std::map<std::string, std::string> texts;
  for (int i = 0; i < at.getNumAttrs(); ++i) {
    const std::string name = at.openAttribute(static_cast<unsigned>(i)).getName();
    texts[name] = h5::get_text(at, name);
  }
  return texts;
}

void write_audit(H5::Group& root, const std::string& audit) {
  auto dataset = root.createDataSet("audit", h5::text_type(audit.size()), H5::DataSpace());
  dataset.write(audit, h5::text_type(audit.size()));
  h5::describe(dataset, "none", "JSON object of hiplab audit, taken at the start of the run");
}

std::string read_audit(const H5::H5File& file) {
  if (!file.nameExists("audit")) return "";
  const auto dataset = file.openDataSet("audit");
  std::string audit;
  dataset.read(audit, dataset.getStrType());
  audit.erase(audit.find_last_not_of('\0') + 1);
  return audit;
}

void write_points(H5::Group& at, const std::vector<PointRecord>& list) {
  for (const auto& point : list) {
    H5::Group group = at.createGroup(point.id);
    write_point(group, point);
  }
}

std::vector<PointRecord> read_points(const H5::Group& points) {
  std::vector<std::string> names;
  for (hsize_t i = 0; i < points.getNumObjs(); ++i) names.push_back(points.getObjnameByIdx(i));
  std::sort(names.begin(), names.end());
  std::vector<PointRecord> list;
  for (const auto& name : names) list.push_back(read_point(points.openGroup(name), name));
  return list;
}

/// Outside of /points, so that a reader that knows of one build finds that build only.
void write_base(H5::Group& root, const BaseSide& side) {
  H5::Group base = root.createGroup("base"), confirmation = root.createGroup("confirmation");
  H5::Group environment = base.createGroup("environment"), points = base.createGroup("points");
  write_texts(environment, side.environment);
  write_points(points, side.points);
  H5::Group own = confirmation.createGroup("points"), theirs = confirmation.createGroup("base");
  write_points(own, side.confirming);
  write_points(theirs, side.confirming_base);
}

BaseSide read_base(const H5::H5File& file) {
  BaseSide side;
  side.environment = read_texts(file.openGroup("/base/environment"));
  side.points = read_points(file.openGroup("/base/points"));
  side.confirming = read_points(file.openGroup("/confirmation/points"));
  side.confirming_base = read_points(file.openGroup("/confirmation/base"));
  return side;
}

void check_schema(const H5::H5File& file, const char* schema, const fs::path& path) {
  const H5::Group root = file.openGroup("/");
  if (!h5::has(root, "schema"))
    throw UserError(fmt::format("{} is an HDF5 file, but not one of hiplab's (no schema)", path.string()));
  const std::string found = h5::get_text(root, "schema");
  if (found != schema) throw UserError(fmt::format("{} has the schema '{}', not '{}'", path.string(), found, schema));
}

/// Writes a sealed part; `body` fills it.
template <class F>
void write_part(const fs::path& path, F&& body) {
  H5::Exception::dontPrint();
  h5::Image image;
  {
    H5::Group root = image.file().openGroup("/");
    h5::put(root, "schema", std::string(kPartSchema));
    body(root);
  }
  auto bytes = image.finish();
  seal(bytes);
  write_whole_file(path, bytes);
}

template <class F>
auto read_part(const fs::path& path, F&& body) {
  auto bytes = read_whole_file(path);
  unseal(bytes, path);
  return reading(path, [&] {
    const H5::H5File file = h5::open_image(std::move(bytes));
    check_schema(file, kPartSchema, path);
    return body(file);
  });
}

}  // namespace

void write_run_file(const fs::path& path, const RunRecord& record) {
  H5::Exception::dontPrint();
  h5::Image image;
  H5::Group root = image.file().openGroup("/");
  auto texts = record.root;
  texts["schema"] = kRunSchema;
  write_texts(root, texts);
  H5::Group environment = root.createGroup("environment");
  write_texts(environment, record.environment);
  H5::Group points = root.createGroup("points");
  write_points(points, record.points);
  if (record.base) write_base(root, *record.base);
  write_summary(root, record.points);
  H5::Group telemetry = root.createGroup("telemetry");
  write_telemetry(telemetry, record.telemetry);
  write_audit(root, record.audit);
  environment.close();
  points.close();
  telemetry.close();
  root.close();
  auto bytes = image.finish();
  seal(bytes);
  write_whole_file(path, bytes);
}

RunRecord read_run_file(const fs::path& path) {
  auto bytes = read_whole_file(path);
  RunRecord record;
  record.path = path.string();
  record.digest = sha256_hex(bytes);
  unseal(bytes, path);
  return reading(path, [&] {
    const H5::H5File file = h5::open_image(std::move(bytes));
    check_schema(file, kRunSchema, path);
    record.root = read_texts(file.openGroup("/"));
    record.environment = read_texts(file.openGroup("/environment"));
    record.points = read_points(file.openGroup("/points"));
    if (file.nameExists("/base")) record.base = read_base(file);
    if (file.nameExists("telemetry")) record.telemetry = read_telemetry(file.openGroup("/telemetry"));
    record.audit = read_audit(file);
    return record;
  });
}

void write_part_file(const fs::path& path, const PointRecord& point) {
  write_part(path, [&](H5::Group& root) {
    h5::put(root, "id", point.id);
    H5::Group group = root.createGroup("point");
    write_point(group, point);
  });
}

PointRecord read_part_file(const fs::path& path) {
  return read_part(path, [](const H5::H5File& file) {
    return read_point(file.openGroup("/point"), h5::get_text(file.openGroup("/"), "id"));
  });
}

void write_telemetry_part(const fs::path& path, const std::vector<GpuReading>& readings) {
  write_part(path, [&](H5::Group& root) {
    H5::Group group = root.createGroup("telemetry");
    write_telemetry(group, {{}, readings});
  });
}

std::vector<GpuReading> read_telemetry_part(const fs::path& path) {
  return read_part(path, [](const H5::H5File& file) { return read_telemetry(file.openGroup("/telemetry")).readings; });
}

}  // namespace hiplab
