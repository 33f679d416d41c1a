// SPDX-License-Identifier: MIT
// Small pieces over HDF5's C++ API: attributes, described datasets, and whole files as memory images, so that bytes
// reach the disk through our own checked writes only (HDF5 cannot recover from a full disk at close).
#pragma once
#include <H5Cpp.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hiplab::h5 {

void put(H5::H5Object& at, const std::string& name, const std::string& text);
void put(H5::H5Object& at, const std::string& name, double value);
void put(H5::H5Object& at, const std::string& name, std::uint64_t value);
void put(H5::H5Object& at, const std::string& name, std::int64_t value);
void put(H5::H5Object& at, const std::string& name, const std::vector<std::string>& texts);

std::string get_text(const H5::H5Object& at, const std::string& name);
double get_double(const H5::H5Object& at, const std::string& name);
std::uint64_t get_u64(const H5::H5Object& at, const std::string& name);
std::int64_t get_i64(const H5::H5Object& at, const std::string& name);
std::vector<std::string> get_texts(const H5::H5Object& at, const std::string& name);
bool has(const H5::H5Object& at, const std::string& name);

/// The unit and the meaning, which every dataset carries.
void describe(H5::DataSet& dataset, const std::string& unit, const std::string& description);

/// A fixed-length string type of `length` bytes (at least one), null-padded, UTF-8.
H5::StrType text_type(std::size_t length);

/// A new HDF5 file in memory, in the oldest format, which every HDF5 reads.
class Image {
public:
  Image();
  H5::H5File& file() { return file_; }
  /// Closes the file and gives its bytes.
  std::vector<std::byte> finish();

private:
  H5::H5File file_;
};

/// A read-only file from bytes already in memory.
H5::H5File open_image(std::vector<std::byte> bytes);

}  // namespace hiplab::h5
