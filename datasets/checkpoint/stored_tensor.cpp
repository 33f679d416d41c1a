// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/stored_tensor.hpp"

#include <algorithm>
#include <set>

#include "runner/user_error.hpp"

namespace hiplab::datasets {

std::uint64_t StoredTensor::count() const {
  std::uint64_t product = 1;
  for (const std::int64_t extent : shape) product *= static_cast<std::uint64_t>(extent);
  return product;
}

void refuse(const std::string& file, const std::string& what) {
  throw UserError(file + ": " + what);
}

std::string shown(std::string_view name) {
  constexpr std::size_t kMost = 80;
  std::string text(name.substr(0, kMost));
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return name.size() > kMost ? text + "..." : text;
}

void check_name(const std::string& file, const std::string& name) {
  if (name.empty()) refuse(file, "a tensor has no name");
  if (name.size() > kLongestName)
    refuse(file, "the name " + shown(name) + " has more than " + std::to_string(kLongestName) + " characters");
  if (std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
    refuse(file, "the name " + shown(name) + " holds a control character");
}

std::uint64_t checked_count(const std::string& file, const StoredTensor& tensor) {
  constexpr std::uint64_t kMost = std::uint64_t{1} << 60;
  if (tensor.shape.size() > kMostDimensions)
    refuse(file, shown(tensor.name) + " has more than " + std::to_string(kMostDimensions) + " dimensions");
  if (std::any_of(tensor.shape.begin(), tensor.shape.end(), [](std::int64_t extent) { return extent < 0; }))
    refuse(file, shown(tensor.name) + " has a negative extent in its shape " + shape_text(tensor.shape));
  // A zero extent makes the tensor empty, however large the others are: they must still not overflow on the way.
  std::uint64_t product = 1;
  for (const std::int64_t extent : tensor.shape) {
    const auto n = static_cast<std::uint64_t>(extent);
    if (n > 1 && product > kMost / n)
      refuse(file, shown(tensor.name) + " has more than 2^60 elements by its shape " + shape_text(tensor.shape));
    product *= n == 0 ? 1 : n;
  }
  for (const std::int64_t extent : tensor.shape)
    if (extent == 0) product = 0;
  const StoredFormat& format = stored_format(tensor.type);
  const std::int64_t row = tensor.shape.empty() ? 1 : tensor.shape.back();
  if (row % format.elements != 0)
    refuse(file, shown(tensor.name) + " has rows of " + std::to_string(row) + " elements, and " + format.name +
                     " comes in blocks of " + std::to_string(format.elements));
  return product;
}

void check_disjoint(const std::string& file, std::vector<StoredTensor>& tensors) {
  std::stable_sort(tensors.begin(), tensors.end(), [](const StoredTensor& a, const StoredTensor& b) {
    return std::pair(a.bytes.data(), a.bytes.size()) < std::pair(b.bytes.data(), b.bytes.size());
  });
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    const StoredTensor& t = tensors[i];
    if (!names.insert(t.name).second) refuse(file, "two tensors are named " + shown(t.name));
    if (i > 0 && tensors[i - 1].bytes.data() + tensors[i - 1].bytes.size() > t.bytes.data())
      refuse(file, shown(tensors[i - 1].name) + " and " + shown(t.name) + " share bytes");
  }
}

std::string shape_text(const std::vector<std::int64_t>& shape) {
  std::string text = "[";
  for (const std::int64_t extent : shape) text += (text.size() > 1 ? ", " : "") + std::to_string(extent);
  return text + "]";
}

}  // namespace hiplab::datasets
