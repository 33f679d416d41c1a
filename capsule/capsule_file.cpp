// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "capsule/capsule.hpp"
#include "runner/h5_objects.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::capsule {
namespace {

constexpr std::array kDtypes = {Dtype::u8,  Dtype::i8,   Dtype::i32, Dtype::u32, Dtype::u64,
                                Dtype::f16, Dtype::bf16, Dtype::f32, Dtype::f64};
const char* role_name(Role role) {
  return role == Role::in ? "in" : role == Role::out ? "out" : "inout";
}

Role role_of(const std::string& name) {
  if (name == "in") return Role::in;
  if (name == "out") return Role::out;
  if (name == "inout") return Role::inout;
  throw UserError("unknown role '" + name + "'");
}

Dtype dtype_of(const std::string& name) {
  for (const Dtype dtype : kDtypes)
    if (name == dtype_name(dtype)) return dtype;
  throw UserError("unknown dtype '" + name + "'");
}

template <class T>
void put_list(H5::H5Object& at, const char* name, const H5::DataType& type, const std::vector<T>& values) {
  const hsize_t count = values.size();
  at.createAttribute(name, type, H5::DataSpace(1, &count)).write(type, values.data());
}

template <class T>
std::vector<T> get_list(const H5::H5Object& at, const char* name, const H5::DataType& type) {
  const H5::Attribute attribute = at.openAttribute(name);
  std::vector<T> values(static_cast<std::size_t>(attribute.getSpace().getSimpleExtentNpoints()));
  if (!values.empty()) attribute.read(type, values.data());
  return values;
}

// Deflated, which every HDF5 reader undoes unasked: machine code of which most is zero, poison, tensors of few values.
// Random codes stay what they are.
constexpr hsize_t kChunk = 1 << 20;
constexpr hsize_t kContiguous = 256;  // a chunked dataset costs more than it saves below this

H5::DataSet put_bytes(H5::Group& at, const std::string& name, const std::vector<std::byte>& bytes,
                      const char* description) {
  const hsize_t count = bytes.size();
  H5::DSetCreatPropList layout;
  if (const hsize_t chunk = std::min(count, kChunk); count > kContiguous) {
    layout.setChunk(1, &chunk);
    layout.setDeflate(9);
  }
  H5::DataSet set = at.createDataSet(name, H5::PredType::NATIVE_UINT8, H5::DataSpace(1, &count), layout);
  if (count) set.write(bytes.data(), H5::PredType::NATIVE_UINT8);
  h5::describe(set, "1", description);
  return set;
}

std::vector<std::byte> get_bytes(const H5::DataSet& set) {
  std::vector<std::byte> bytes(static_cast<std::size_t>(set.getSpace().getSimpleExtentNpoints()));
  if (!bytes.empty()) set.read(bytes.data(), H5::PredType::NATIVE_UINT8);
  return bytes;
}

std::vector<std::string> children(const H5::Group& group) {
  std::vector<std::string> names;  // HDF5 lists them by name
  for (hsize_t i = 0; i < group.getNumObjs(); ++i) names.push_back(group.getObjnameByIdx(i));
  return names;
}

/// `same_code`: path of an equal code object in the file, which is then stored once; empty: none.
void write_launch(H5::Group group, const Launch& launch, const std::string& same_code) {
  const auto& s = launch.shape;
  h5::put(group, "kernel", launch.kernel);
  h5::put(group, "arch", launch.arch);
  h5::put(group, "wave", std::uint64_t{launch.wave});
  put_list<std::uint32_t>(group, "grid", H5::PredType::NATIVE_UINT32, {s.grid.x, s.grid.y, s.grid.z});
  put_list<std::uint32_t>(group, "block", H5::PredType::NATIVE_UINT32, {s.block.x, s.block.y, s.block.z});
  h5::put(group, "dynamic_lds", std::uint64_t{s.dynamic_lds});
  h5::put(group, "cooperative", std::uint64_t{launch.cooperative});
  if (!same_code.empty())
    H5Lcreate_hard(group.getId(), same_code.c_str(), group.getId(), "code_object", H5P_DEFAULT, H5P_DEFAULT);
  else
    put_bytes(group, "code_object", launch.code_object,
              "ELF of one architecture with the launched kernels' machine code");
  H5::Group arguments = group.createGroup("args");
  for (std::size_t i = 0; i < launch.arguments.size(); ++i) {
    const auto& argument = launch.arguments[i];
    const std::string name = fmt::format("{:02}", i);
    if (argument.buffer.empty()) {
      put_bytes(arguments, name, argument.value, "value, little-endian");
      continue;
    }
    H5::Group by_name = arguments.createGroup(name);
    h5::put(by_name, "buffer", argument.buffer);
  }
}

hip::Dim3 extents(const H5::Group& group, const char* name) {
  const auto list = get_list<std::uint32_t>(group, name, H5::PredType::NATIVE_UINT32);
  if (list.size() != 3) throw UserError(fmt::format("{} has not three extents", name));
  return {list[0], list[1], list[2]};
}

Launch read_launch(const H5::Group& group) {
  Launch out;
  out.kernel = h5::get_text(group, "kernel");
  out.arch = h5::get_text(group, "arch");
  out.wave = static_cast<std::uint32_t>(h5::get_u64(group, "wave"));
  out.shape = {extents(group, "grid"), extents(group, "block"),
               static_cast<std::uint32_t>(h5::get_u64(group, "dynamic_lds"))};
  out.cooperative = h5::has(group, "cooperative") && h5::get_u64(group, "cooperative") != 0;
  out.code_object = get_bytes(group.openDataSet("code_object"));
  const H5::Group arguments = group.openGroup("args");
  for (const auto& name : children(arguments)) {
    if (arguments.childObjType(name) == H5O_TYPE_GROUP)
      out.arguments.push_back({h5::get_text(arguments.openGroup(name), "buffer"), {}});
    else
      out.arguments.push_back({"", get_bytes(arguments.openDataSet(name))});
  }
  return out;
}

void write_root(H5::Group& root, const Capsule& c) {
  h5::put(root, "schema", std::string(kSchema));
  for (const auto& [name, text] : {std::pair{"experiment", &c.experiment},
                                   {"variant", &c.variant},
                                   {"shape", &c.shape},
                                   {"arch", &c.arch},
                                   {"commit", &c.commit},
                                   {"cpu_ground", &c.cpu_ground}})
    h5::put(root, name, *text);
  h5::put(root, "kernel_sources", c.kernel_sources);
  h5::put(root, "seed", c.seed);
  h5::put(root, "left_out", fmt::format("{}", fmt::join(c.left_out, " ")));
  H5::Group point = root.createGroup("point");
  for (const auto& [axis, value] : c.values) h5::put(point, axis, value);
}

void read_root(const H5::Group& root, Capsule& c) {
  for (const auto& [name, text] : {std::pair{"experiment", &c.experiment},
                                   {"variant", &c.variant},
                                   {"shape", &c.shape},
                                   {"arch", &c.arch},
                                   {"commit", &c.commit},
                                   {"cpu_ground", &c.cpu_ground}})
    *text = h5::get_text(root, name);
  if (h5::has(root, "kernel_sources")) c.kernel_sources = h5::get_text(root, "kernel_sources");
  c.seed = h5::get_u64(root, "seed");
  std::istringstream names(h5::has(root, "left_out") ? h5::get_text(root, "left_out") : "");
  for (std::string name; names >> name;) c.left_out.push_back(name);
  const H5::Group point = root.openGroup("point");
  for (int i = 0; i < point.getNumAttrs(); ++i) {
    const std::string axis = point.openAttribute(static_cast<unsigned>(i)).getName();
    c.values[axis] = h5::get_i64(point, axis);
  }
}

Capsule read_contents(H5::H5File& file) {
  Capsule c;
  const H5::Group root = file.openGroup("/");
  if (!h5::has(root, "schema") || h5::get_text(root, "schema") != kSchema)
    throw UserError(fmt::format("its schema is not {}", kSchema));
  read_root(root, c);
  const H5::Group buffers = root.openGroup("buffers"), launches = root.openGroup("launches"),
                  expected = root.openGroup("expected");
  for (const auto& name : children(buffers)) {
    const H5::DataSet set = buffers.openDataSet(name);
    Tensor tensor;
    tensor.name = name;
    tensor.dtype = dtype_of(h5::get_text(set, "dtype"));
    tensor.shape = get_list<std::int64_t>(set, "shape", H5::PredType::NATIVE_INT64);
    tensor.role = role_of(h5::get_text(set, "role"));
    tensor.bytes = get_bytes(set);
    if (tensor.bytes.size() != tensor.count() * dtype_bytes(tensor.dtype))
      throw UserError(fmt::format("buffer {} has another size than its shape", name));
    c.buffers.push_back(std::move(tensor));
  }
  for (const auto& name : children(launches)) c.launches.push_back(read_launch(launches.openGroup(name)));
  for (const auto& name : children(expected)) {
    const H5::DataSet set = expected.openDataSet(name);
    const bool exact = h5::get_text(set, "gate") == "exact";
    c.expected.push_back(
        {name, dtype_of(h5::get_text(set, "dtype")), exact, exact ? 0 : h5::get_double(set, "rel_l2"), get_bytes(set)});
  }
  return c;
}

}  // namespace

namespace {

bool is_left_out(const Capsule& c, const std::string& buffer) {
  return std::find(c.left_out.begin(), c.left_out.end(), buffer) != c.left_out.end();
}

bool same_contents(const Tensor& a, const Tensor& b) {
  return a.dtype == b.dtype && a.shape == b.shape && a.role == b.role && a.bytes == b.bytes;
}

/// Equal buffers are stored once, under both names.
void write_buffers(H5::Group& buffers, const Capsule& c) {
  std::vector<const Tensor*> written;
  for (const auto& tensor : c.buffers) {
    if (is_left_out(c, tensor.name)) continue;
    const auto same =
        std::find_if(written.begin(), written.end(), [&](const Tensor* w) { return same_contents(*w, tensor); });
    if (same != written.end()) {
      H5Lcreate_hard(buffers.getId(), (*same)->name.c_str(), buffers.getId(), tensor.name.c_str(), H5P_DEFAULT,
                     H5P_DEFAULT);
      continue;
    }
    written.push_back(&tensor);
    H5::DataSet set = put_bytes(buffers, tensor.name, tensor.bytes, "contents right before the first launch");
    h5::put(set, "dtype", std::string(dtype_name(tensor.dtype)));
    put_list<std::int64_t>(set, "shape", H5::PredType::NATIVE_INT64, tensor.shape);
    h5::put(set, "role", std::string(role_name(tensor.role)));
  }
}

std::vector<std::byte> image_of(const Capsule& c) {
  h5::Image image;
  {
    H5::Group root = image.file().openGroup("/");
    write_root(root, c);
    H5::Group buffers = root.createGroup("buffers"), launches = root.createGroup("launches"),
              expected = root.createGroup("expected");
    write_buffers(buffers, c);
    for (std::size_t i = 0; i < c.launches.size(); ++i)
      write_launch(launches.createGroup(fmt::format("{:02}", i)), c.launches[i],
                   i && c.launches[i].code_object == c.launches[0].code_object ? "/launches/00/code_object" : "");
    for (const auto& e : c.expected) {
      H5::DataSet set = put_bytes(expected, e.name, e.bytes, "what the reference says, rounded to the output's type");
      h5::put(set, "dtype", std::string(dtype_name(e.dtype)));
      h5::put(set, "gate", std::string(e.exact ? "exact" : "rel_l2"));
      if (!e.exact) h5::put(set, "rel_l2", e.rel_l2);
    }
  }
  return image.finish();
}

}  // namespace

void write_capsule(const std::filesystem::path& path, const Capsule& c) {
  auto image = image_of(c);
  if (image.size() >= kSmall && !c.untouched.empty()) {
    Capsule smaller = c;
    smaller.left_out = c.untouched;
    image = image_of(smaller);
  }
  write_whole_file(path, image);
}

Capsule read_capsule(const std::filesystem::path& path) {
  auto bytes = read_whole_file(path);
  try {
    H5::Exception::dontPrint();
    H5::H5File file = h5::open_image(std::move(bytes));
    return read_contents(file);
  } catch (const UserError& error) {
    throw UserError(fmt::format("{} is no capsule: {}", path.string(), error.what()));
  } catch (const H5::Exception& error) {
    throw UserError(fmt::format("{} is no capsule: {}", path.string(), error.getDetailMsg()));
  } catch (const std::runtime_error& error) {
    throw UserError(fmt::format("{} is no capsule: {}", path.string(), error.what()));
  }
}

}  // namespace hiplab::capsule
