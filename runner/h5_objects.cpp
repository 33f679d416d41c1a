// SPDX-License-Identifier: MIT
#include "runner/h5_objects.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>

namespace hiplab::h5 {
namespace {

template <class T>
void put_scalar(H5::H5Object& at, const std::string& name, const H5::DataType& type, const T& value) {
  at.createAttribute(name, type, H5::DataSpace(H5S_SCALAR)).write(type, &value);
}

template <class T>
T get_scalar(const H5::H5Object& at, const std::string& name, const H5::DataType& type) {
  const H5::Attribute attribute = at.openAttribute(name);
  if (attribute.getSpace().getSimpleExtentNpoints() != 1)
    throw std::runtime_error("attribute " + name + " is not one value");
  T value{};
  attribute.read(type, &value);
  return value;
}

std::string trimmed(const char* data, std::size_t size) {
  return {data, static_cast<std::size_t>(std::find(data, data + size, '\0') - data)};
}

/// HDF5 wants a name; one that exists on disk would be opened there instead.
std::string unique_name() {
  static std::atomic<unsigned> count{0};
  return "hiplab image in memory " + std::to_string(count++);
}

}  // namespace

H5::StrType text_type(std::size_t length) {
  H5::StrType type(H5::PredType::C_S1, std::max<std::size_t>(length, 1));
  type.setStrpad(H5T_STR_NULLPAD);
  type.setCset(H5T_CSET_UTF8);
  return type;
}

void put(H5::H5Object& at, const std::string& name, const std::string& text) {
  const H5::StrType type = text_type(text.size());
  std::string padded = text;
  padded.resize(std::max<std::size_t>(text.size(), 1), '\0');
  at.createAttribute(name, type, H5::DataSpace(H5S_SCALAR)).write(type, padded.data());
}
void put(H5::H5Object& at, const std::string& name, double value) {
  put_scalar(at, name, H5::PredType::NATIVE_DOUBLE, value);
}
void put(H5::H5Object& at, const std::string& name, std::uint64_t value) {
  put_scalar(at, name, H5::PredType::NATIVE_UINT64, value);
}
void put(H5::H5Object& at, const std::string& name, std::int64_t value) {
  put_scalar(at, name, H5::PredType::NATIVE_INT64, value);
}

void put(H5::H5Object& at, const std::string& name, const std::vector<std::string>& texts) {
  std::size_t width = 1;
  for (const auto& text : texts) width = std::max(width, text.size());
  std::string flat;
  for (auto text : texts) {
    text.resize(width, '\0');
    flat += text;
  }
  const hsize_t count = texts.size();
  const H5::StrType type = text_type(width);
  at.createAttribute(name, type, H5::DataSpace(1, &count)).write(type, flat.data());
}

std::string get_text(const H5::H5Object& at, const std::string& name) {
  const H5::Attribute attribute = at.openAttribute(name);
  const H5::StrType type = attribute.getStrType();
  if (type.isVariableStr() || attribute.getSpace().getSimpleExtentNpoints() != 1)
    throw std::runtime_error("attribute " + name + " is not one text of fixed length");
  std::vector<char> data(type.getSize());
  attribute.read(type, data.data());
  return trimmed(data.data(), data.size());
}
double get_double(const H5::H5Object& at, const std::string& name) {
  return get_scalar<double>(at, name, H5::PredType::NATIVE_DOUBLE);
}
std::uint64_t get_u64(const H5::H5Object& at, const std::string& name) {
  return get_scalar<std::uint64_t>(at, name, H5::PredType::NATIVE_UINT64);
}
std::int64_t get_i64(const H5::H5Object& at, const std::string& name) {
  return get_scalar<std::int64_t>(at, name, H5::PredType::NATIVE_INT64);
}

std::vector<std::string> get_texts(const H5::H5Object& at, const std::string& name) {
  const H5::Attribute attribute = at.openAttribute(name);
  const H5::StrType type = attribute.getStrType();
  const auto count = static_cast<std::size_t>(attribute.getSpace().getSimpleExtentNpoints());
  if (type.isVariableStr()) throw std::runtime_error("attribute " + name + " holds texts of variable length");
  const std::size_t width = type.getSize();
  std::vector<char> data(width * count);
  if (count) attribute.read(type, data.data());
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) texts.push_back(trimmed(data.data() + i * width, width));
  return texts;
}

bool has(const H5::H5Object& at, const std::string& name) {
  return at.attrExists(name);
}

void describe(H5::DataSet& dataset, const std::string& unit, const std::string& description) {
  put(dataset, "unit", unit);
  put(dataset, "description", description);
}

Image::Image() {
  H5::FileAccPropList access;
  access.setCore(1 << 20, false);  // grows by 1 MiB, never touches the disk
  // The oldest format: everything reads it, and it has no checksum in the superblock, which H5Fget_file_image of HDF5
  // 1.10 leaves wrong. What guards the bytes is the digest behind them (run_file.cpp).
  file_ = H5::H5File(unique_name(), H5F_ACC_TRUNC, H5::FileCreatPropList::DEFAULT, access);
}

std::vector<std::byte> Image::finish() {
  file_.flush(H5F_SCOPE_GLOBAL);
  const ssize_t size = H5Fget_file_image(file_.getId(), nullptr, 0);
  if (size < 0) throw std::runtime_error("HDF5 gives no file image");
  std::vector<std::byte> bytes(static_cast<std::size_t>(size));
  if (H5Fget_file_image(file_.getId(), bytes.data(), bytes.size()) != size)
    throw std::runtime_error("HDF5 gives no file image");
  file_.close();
  return bytes;
}

H5::H5File open_image(std::vector<std::byte> bytes) {
  H5::FileAccPropList access;
  access.setCore(1 << 20, false);
  if (H5Pset_file_image(access.getId(), bytes.data(), bytes.size()) < 0)
    throw std::runtime_error("HDF5 takes no file image");
  return H5::H5File(unique_name(), H5F_ACC_RDONLY, H5::FileCreatPropList::DEFAULT, access);
}

}  // namespace hiplab::h5
