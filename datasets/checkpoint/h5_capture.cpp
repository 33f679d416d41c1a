// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/h5_capture.hpp"

#include <optional>

#include "runner/h5_objects.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::size_t kMostDatasets = 1'000'000;

std::string repack_hint() {
  return "; h5repack -l CONTI -f NONE IN OUT makes one that can be read";
}

/// The number type that HDF5 declares, or nothing: texts, compounds, big-endian or odd sizes.
std::optional<StoredType> declared_type(const H5::DataSet& set) {
  const H5T_class_t kind = set.getTypeClass();
  const std::size_t size = H5::DataType(set.getDataType()).getSize();
  if (kind == H5T_INTEGER) {
    const H5::IntType type = set.getIntType();
    if (size > 1 && type.getOrder() != H5T_ORDER_LE) return std::nullopt;
    const bool with_sign = type.getSign() == H5T_SGN_2;
    switch (size) {
      case 1:
        return with_sign ? StoredType::i8 : StoredType::u8;
      case 2:
        return with_sign ? StoredType::i16 : StoredType::u16;
      case 4:
        return with_sign ? StoredType::i32 : StoredType::u32;
      case 8:
        return with_sign ? StoredType::i64 : StoredType::u64;
      default:
        return std::nullopt;
    }
  }
  if (kind != H5T_FLOAT) return std::nullopt;
  const H5::FloatType type = set.getFloatType();
  if (type.getOrder() != H5T_ORDER_LE) return std::nullopt;
  std::size_t sign = 0, exponent = 0, exponent_bits = 0, fraction = 0, fraction_bits = 0;
  type.getFields(sign, exponent, exponent_bits, fraction, fraction_bits);
  const auto is = [&](std::size_t bytes, std::size_t e, std::size_t f) {
    return size == bytes && exponent_bits == e && fraction_bits == f && fraction == 0 && exponent == f;
  };
  if (is(2, 5, 10)) return StoredType::f16;
  if (is(2, 8, 7)) return StoredType::bf16;
  if (is(4, 8, 23)) return StoredType::f32;
  if (is(8, 11, 52)) return StoredType::f64;
  return std::nullopt;
}

std::optional<StoredType> named_type(const std::string& name) {
  constexpr std::pair<const char*, StoredType> kNames[] = {
      {"uint8", StoredType::u8},      {"int8", StoredType::i8},     {"int32", StoredType::i32},
      {"uint32", StoredType::u32},    {"uint64", StoredType::u64},  {"float16", StoredType::f16},
      {"bfloat16", StoredType::bf16}, {"float32", StoredType::f32}, {"float64", StoredType::f64}};
  for (const auto& [text, type] : kNames)
    if (name == text) return type;
  return std::nullopt;
}

class Reader {
public:
  Reader(const std::string& file, std::span<const std::byte> bytes) : file_(file), bytes_(bytes) {}

  void read(const H5::H5File& file, FileTensors& result) {
    std::vector<std::string> names;
    const auto visit = [](hid_t, const char* name, const H5O_info_t* info, void* list) -> herr_t {
      auto& found = *static_cast<std::vector<std::string>*>(list);
      if (info->type == H5O_TYPE_DATASET) found.emplace_back(name);
      return found.size() > kMostDatasets ? -1 : 0;
    };
    if (H5Ovisit(file.getId(), H5_INDEX_NAME, H5_ITER_NATIVE, visit, &names) < 0)
      refuse(file_, "its groups cannot be walked, or it has more than " + std::to_string(kMostDatasets) + " datasets");
    for (const std::string& name : names) {
      const H5T_class_t kind = file.openDataSet(name).getTypeClass();
      if (kind == H5T_INTEGER || kind == H5T_FLOAT)
        result.tensors.push_back(tensor(file, name));
      else
        result.metadata.emplace(name, "passed over: not of numbers");
    }
  }

private:
  StoredTensor tensor(const H5::H5File& file, const std::string& name) const {
    check_name(file_, name);
    const H5::DataSet set = file.openDataSet(name);
    StoredTensor t;
    t.name = name;
    const auto type = declared_type(set);
    if (!type) refuse(file_, "dataset " + shown(name) + " is not of little-endian numbers of 1, 2, 4 or 8 bytes");
    t.type = *type;
    const H5::DataSpace space = set.getSpace();
    const int rank = space.getSimpleExtentNdims();
    if (space.getSimpleExtentType() == H5S_NULL || rank < 0 || rank > static_cast<int>(kMostDimensions))
      refuse(file_,
             "dataset " + shown(name) + " has no shape of at most " + std::to_string(kMostDimensions) + " dimensions");
    hsize_t extents[kMostDimensions] = {};
    space.getSimpleExtentDims(extents);
    for (int d = 0; d < rank; ++d) t.shape.push_back(static_cast<std::int64_t>(extents[d]));
    apply_attributes(set, t);
    place(set, t);
    return t;
  }

  /// Of fixed or of variable length: h5py writes the latter.
  std::string dtype_of(const H5::DataSet& set, const std::string& name) const {
    const H5::Attribute attribute = set.openAttribute("dtype");
    const bool one = attribute.getTypeClass() == H5T_STRING && attribute.getSpace().getSimpleExtentNpoints() == 1;
    if (!one || attribute.getStrType().getSize() > 64)
      refuse(file_, "the attribute dtype of " + shown(name) + " is not one short text");
    std::string text;
    attribute.read(attribute.getStrType(), text);
    return text.substr(0, text.find('\0'));
  }

  /// dtype, and shape where the dataset is of bytes.
  void apply_attributes(const H5::DataSet& set, StoredTensor& t) const {
    if (!h5::has(set, "dtype")) return;
    const std::string name = dtype_of(set, t.name);
    const auto type = named_type(name);
    if (!type) refuse(file_, "dataset " + shown(t.name) + " has the unknown dtype " + shown(name));
    const int width = stored_format(*type).bytes;
    if (t.type == StoredType::u8 && width > 1) {
      if (!h5::has(set, "shape")) return take_flat(*type, t);
      const H5::Attribute attribute = set.openAttribute("shape");
      const auto rank = attribute.getSpace().getSimpleExtentNpoints();
      if (attribute.getTypeClass() != H5T_INTEGER || rank < 0 || rank > static_cast<hssize_t>(kMostDimensions))
        refuse(file_, "the attribute shape of " + shown(t.name) + " is not a list of at most " +
                          std::to_string(kMostDimensions) + " numbers");
      std::int64_t extents[kMostDimensions] = {};
      attribute.read(H5::PredType::NATIVE_INT64, extents);
      t.shape.assign(extents, extents + rank);
    } else if (width != stored_format(t.type).bytes) {
      refuse(file_, "dataset " + shown(t.name) + " has the dtype " + name + " in elements of another size");
    }
    t.type = *type;
  }

  /// Bytes with a dtype and no shape, as the expected outputs of a capsule have.
  void take_flat(StoredType type, StoredTensor& t) const {
    const int width = stored_format(type).bytes;
    if (t.shape.size() != 1 || t.shape[0] % width != 0)
      refuse(file_, "dataset " + shown(t.name) + " of bytes is no whole number of elements of its dtype");
    t.shape[0] /= width;
    t.type = type;
  }

  void place(const H5::DataSet& set, StoredTensor& t) const {
    const H5::DSetCreatPropList how = set.getCreatePlist();
    const std::uint64_t want = stored_bytes(t.type, checked_count(file_, t));
    const std::string name = "dataset " + shown(t.name);
    if (how.getLayout() != H5D_CONTIGUOUS || how.getNfilters() > 0)
      refuse(file_, name + " is stored in chunks or compressed" + repack_hint());
    if (how.getExternalCount() > 0) refuse(file_, name + " has its numbers in another file");
    if (want == 0) return;
    const haddr_t offset = H5Dget_offset(set.getId());
    if (offset == HADDR_UNDEF) refuse(file_, name + " was never written");
    if (set.getStorageSize() != want)
      refuse(file_, name + " is stored in " + std::to_string(set.getStorageSize()) + " bytes, and its shape takes " +
                        std::to_string(want));
    if (offset > bytes_.size() || want > bytes_.size() - offset)
      refuse(file_, name + " lies outside the file (is it cut short?)");
    t.bytes = bytes_.subspan(offset, want);
  }

  const std::string& file_;
  std::span<const std::byte> bytes_;
};

}  // namespace

FileTensors read_h5_capture(const std::filesystem::path& path, std::span<const std::byte> bytes) {
  const std::string name = path.string();
  FileTensors result;
  try {
    H5::Exception::dontPrint();
    const H5::H5File file(name, H5F_ACC_RDONLY);
    Reader(name, bytes).read(file, result);
  } catch (const H5::Exception& error) {
    refuse(name, "HDF5 cannot read it: " + shown(error.getDetailMsg()) + " (" + shown(error.getFuncName()) + ")");
  }
  check_disjoint(name, result.tensors);
  return result;
}

}  // namespace hiplab::datasets
