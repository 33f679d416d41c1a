// SPDX-License-Identifier: MIT
// The tensors of a quantised layer by what its layout calls them, and refusals that name the file and the layer.
#pragma once
#include <initializer_list>

#include "datasets/checkpoint/tensor_file.hpp"

namespace hiplab::datasets {

/// Whether `name` is something and `end` behind it.
inline bool has_end(std::string_view name, std::string_view end) {
  return name.size() > end.size() && name.ends_with(end);
}

/// The tensors of one layer, asked for by what the layout calls them.
class LayerParts {
public:
  LayerParts(const TensorFile& file, const std::string& layer) : file_(file), layer_(layer) {}

  [[noreturn]] void fail(const std::string& what) const { refuse(file_.path().string(), shown(layer_) + what); }
  const StoredTensor* find(const char* part) const { return file_.find(layer_ + part); }
  /// Two dimensions and one of the types.
  const StoredTensor& matrix(const char* part, std::initializer_list<StoredType> types) const {
    return checked(part, 2, types);
  }
  const StoredTensor& checked(const char* part, std::size_t rank, std::initializer_list<StoredType> types) const {
    const StoredTensor* t = find(part);
    if (!t) fail(" has no tensor " + std::string(part));
    std::string wanted;
    for (const StoredType type : types) {
      if (t->type == type) {
        if (t->shape.size() != rank || t->count() == 0) fail(part + (" has the shape " + shape_text(t->shape)));
        return *t;
      }
      wanted += (wanted.empty() ? "" : " or ") + std::string(stored_format(type).name);
    }
    fail(part + (" is of type " + std::string(stored_format(t->type).name)) + ", not " + wanted);
  }
  void expect(const StoredTensor& t, std::int64_t rows, std::int64_t columns) const {
    if (t.shape != std::vector{rows, columns})
      fail(": " + t.name.substr(layer_.size()) + " has the shape " + shape_text(t.shape) +
           ", and the other tensors ask for " + shape_text({rows, columns}));
  }

private:
  const TensorFile& file_;
  const std::string& layer_;
};

}  // namespace hiplab::datasets
