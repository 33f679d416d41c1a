// SPDX-License-Identifier: MIT
// Captures in HDF5: mapped in place, and refused where they cannot be.
#include <gtest/gtest.h>

#include <functional>

#include "datasets/checkpoint/tensor_file.hpp"
#include "runner/h5_objects.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

using namespace datasets;

constexpr hsize_t kExtents[] = {2, 3};

std::filesystem::path capture(const std::function<void(H5::H5File&)>& fill) {
  h5::Image image;
  fill(image.file());
  const auto path = own_folder() / "capture.h5";
  write_whole_file(path, image.finish());
  return path;
}

H5::DataSet add(H5::H5File& file, const char* name, const H5::PredType& type, const void* values,
                const H5::DSetCreatPropList& how = H5::DSetCreatPropList::DEFAULT) {
  H5::DataSet set = file.createDataSet(name, type, H5::DataSpace(2, kExtents), how);
  set.write(values, type);
  return set;
}

std::string error_of(const std::filesystem::path& path) {
  const std::string line = user_error_of([&] { TensorFile::open(path); });
  const std::string file = path.string() + ": ";
  return line.starts_with(file) ? line.substr(file.size()) : line;
}

TEST(H5Capture, TensorsOfAnyGroupAndTypeComeBack) {
  const float f[] = {1, 2, 3, 4, 5, 6};
  const std::uint16_t b[] = {0x3f80, 0x4000, 0x4040, 0x4080, 0x40a0, 0x40c0};
  const auto path = capture([&](H5::H5File& file) {
    file.createGroup("layer3");
    add(file, "layer3/k", H5::PredType::IEEE_F32LE, f);
    H5::DataSet v = add(file, "layer3/v", H5::PredType::STD_U16LE, b);
    h5::put(v, "dtype", std::string("bfloat16"));
  });
  const TensorFile capture_file = TensorFile::open(path);
  EXPECT_EQ(capture_file.format(), FileFormat::hdf5);
  for (const char* name : {"layer3/k", "layer3/v"}) {
    const StoredTensor& t = capture_file.at(name);
    EXPECT_EQ(t.shape, (std::vector<std::int64_t>{2, 3}));
    std::vector<double> values(6);
    read_values(t.type, t.bytes, 0, values);
    EXPECT_EQ(values, (std::vector<double>{1, 2, 3, 4, 5, 6})) << name;
  }
}

// As a launch capsule keeps its buffers and its expected outputs.
TEST(H5Capture, BytesWithADtypeAreThatType) {
  const std::uint8_t bytes[] = {0x80, 0x3f, 0x00, 0x40, 0x40, 0x40};  // 1, 2, 3 in bfloat16
  const auto path = capture([&](H5::H5File& file) {
    const hsize_t count = 6, rank = 2;
    const std::int64_t shape[] = {3, 1};
    for (const char* name : {"shaped", "flat"}) {
      H5::DataSet set = file.createDataSet(name, H5::PredType::STD_U8LE, H5::DataSpace(1, &count));
      set.write(bytes, H5::PredType::STD_U8LE);
      h5::put(set, "dtype", std::string("bfloat16"));
      if (name == std::string("shaped"))
        set.createAttribute("shape", H5::PredType::STD_I64LE, H5::DataSpace(1, &rank))
            .write(H5::PredType::NATIVE_INT64, shape);
    }
    const H5::StrType text(H5::PredType::C_S1, 4);
    file.createDataSet("words", text, H5::DataSpace(1, &rank));
  });
  const TensorFile file = TensorFile::open(path);
  EXPECT_EQ(file.at("shaped").shape, (std::vector<std::int64_t>{3, 1}));
  EXPECT_EQ(file.at("flat").shape, std::vector<std::int64_t>{3});
  for (const StoredTensor& t : file.tensors()) {
    std::vector<double> values(3);
    read_values(t.type, t.bytes, 0, values);
    EXPECT_EQ(values, (std::vector<double>{1, 2, 3})) << t.name;
  }
  EXPECT_EQ(file.tensors().size(), 2u);
  EXPECT_EQ(file.metadata().at("words"), "passed over: not of numbers");
}

TEST(H5Capture, ChunksFiltersAndForeignTypesAreRefused) {
  const float f[] = {1, 2, 3, 4, 5, 6};
  H5::DSetCreatPropList chunked;
  chunked.setChunk(2, kExtents);
  EXPECT_EQ(error_of(capture([&](H5::H5File& file) { add(file, "x", H5::PredType::IEEE_F32LE, f, chunked); })),
            "dataset x is stored in chunks or compressed; h5repack -l CONTI -f NONE IN OUT makes one that can be read");
  EXPECT_EQ(error_of(capture([&](H5::H5File& file) { add(file, "x", H5::PredType::IEEE_F32BE, f); })),
            "dataset x is not of little-endian numbers of 1, 2, 4 or 8 bytes");
  EXPECT_EQ(error_of(capture([](H5::H5File& file) {
              const hsize_t lie[] = {hsize_t{1} << 31, hsize_t{1} << 28};
              file.createDataSet("x", H5::PredType::STD_U8LE, H5::DataSpace(2, lie));
            })),
            "dataset x was never written");
  EXPECT_EQ(error_of(capture([&](H5::H5File& file) {
              H5::DataSet set = add(file, "x", H5::PredType::IEEE_F32LE, f);
              h5::put(set, "dtype", std::string("bfloat16"));
            })),
            "dataset x has the dtype bfloat16 in elements of another size");
  EXPECT_EQ(error_of(capture([&](H5::H5File& file) {
              H5::DataSet set = add(file, "x", H5::PredType::STD_U16LE, f);
              h5::put(set, "dtype", std::string("fp4"));
            })),
            "dataset x has the unknown dtype fp4");
}

TEST(H5Capture, EveryBeginningOfAGoodFileIsRefused) {
  const float f[] = {1, 2, 3, 4, 5, 6};
  const auto path = capture([&](H5::H5File& file) { add(file, "x", H5::PredType::IEEE_F32LE, f); });
  const auto bytes = read_whole_file(path);
  for (std::size_t size = 8; size < bytes.size(); size += 61) {
    write_whole_file(path, std::span(bytes).first(size));
    EXPECT_NE(error_of(path), "no error") << size << " of " << bytes.size();
  }
}

}  // namespace
}  // namespace hiplab::test
