// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/tensor_inputs.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

#include "datasets/checkpoint/file_identity.hpp"
#include "datasets/checkpoint/tensor_file.hpp"
#include "host/parallel_for.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

/// A tensor of the file and the tensor of the experiment that it becomes.
struct Taken {
  const StoredTensor* stored = nullptr;
  PlainInput input;
  std::vector<std::int64_t> shape;  ///< the experiment's: a first extent of 1 where the file has one less

  bool same_type() const {
    return (stored->type == StoredType::f16 && input.type == Dtype::f16) ||
           (stored->type == StoredType::bf16 && input.type == Dtype::bf16);
  }
};

/// look(first, values) for pieces of the tensor, on all cores.
void for_pieces(const StoredTensor& t, const std::function<void(std::uint64_t, std::span<const double>)>& look) {
  constexpr std::uint64_t kPiece = 1 << 18;  // a whole number of blocks of every type
  const std::uint64_t count = t.count();
  parallel_for((count + kPiece - 1) / kPiece, [&](std::size_t piece) {
    const std::uint64_t first = piece * kPiece;
    std::vector<double> values(std::min(kPiece, count - first));
    read_values(t.type, t.bytes, first, values);
    look(first, values);
  });
}

const StoredTensor& find_tensor(const TensorFile& file, const std::string& layer, const PlainInput& input) {
  for (const std::string& end : input.ends)
    if (const StoredTensor* t = file.find(layer + end)) return *t;
  return file.at(layer + input.ends.front());  // says what is missing, and what is near
}

Taken take(const TensorFile& file, const std::string& layer, const PlainInput& input) {
  Taken taken{&find_tensor(file, layer, input), input, {}};
  const StoredTensor& t = *taken.stored;
  taken.shape = t.shape;
  if (taken.shape.size() + 1 == input.shape.size()) taken.shape.insert(taken.shape.begin(), 1);
  std::string wanted;
  for (const auto& dimension : input.shape) wanted += (wanted.empty() ? "" : ", ") + dimension;
  if (taken.shape.size() != input.shape.size() || t.count() == 0)
    throw UserError(shown(t.name) + " has the shape " + shape_text(t.shape) + ", and the experiment takes [" + wanted +
                    "]");
  if (!stored_format(t.type).values)
    throw UserError(shown(t.name) + " is " + stored_format(t.type).name + ", which is not read");
  return taken;
}

void check_values(const Taken& taken) {
  std::vector<char> bad(static_cast<std::size_t>(taken.stored->count() >> 18) + 1);
  for_pieces(*taken.stored, [&](std::uint64_t first, std::span<const double> values) {
    bad[static_cast<std::size_t>(first >> 18)] = std::any_of(values.begin(), values.end(), [&](double value) {
      return !is_finite(taken.input.type, from_double(taken.input.type, value));
    });
  });
  if (std::find(bad.begin(), bad.end(), 1) != bad.end())
    throw UserError(shown(taken.stored->name) + " holds values that " + dtype_name(taken.input.type) + " cannot hold");
}

/// What the functions of GivenInputs look at as long as one of them lives.
struct TensorFiles {
  TensorFiles(const LayerRequest& request, const CheckpointSpec& spec) : file(TensorFile::open(request.weights)) {
    for (const PlainInput& input : spec.tensors) taken.push_back(take(file, request.layer, input));
    dims = spec.sets;
    for (const Taken& t : taken) {
      take_dimensions(t);
      check_values(t);
    }
  }
  void take_dimensions(const Taken& t) {
    for (std::size_t i = 0; i < t.shape.size(); ++i) {
      const auto [known, first] = dims.emplace(t.input.shape[i], t.shape[i]);
      if (!first && known->second != t.shape[i])
        throw UserError(shown(t.stored->name) + " has " + t.input.shape[i] + " = " + std::to_string(t.shape[i]) +
                        ", where another tensor has " + std::to_string(known->second));
    }
  }
  TensorFile file;
  std::vector<Taken> taken;
  std::map<std::string, std::int64_t> dims;
};

void place(const Taken& taken, Tensors& tensors) {
  Tensor& to = tensors.at(taken.input.name);
  if (to.dtype != taken.input.type || to.shape != taken.shape)
    throw UserError(to.name + " is " + dtype_name(to.dtype) + " " + shape_text(to.shape) + " in the experiment, and " +
                    shape_text(taken.shape) + " in the file");
  if (taken.same_type()) {
    to.bytes.assign(taken.stored->bytes.begin(), taken.stored->bytes.end());
    return;
  }
  const auto halves = to.as<std::uint16_t>();
  for_pieces(*taken.stored, [&](std::uint64_t first, std::span<const double> values) {
    for (std::size_t i = 0; i < values.size(); ++i)
      halves[first + i] = static_cast<std::uint16_t>(from_double(taken.input.type, values[i]));
  });
}

/// Throws UserError where the experiment's tensor is not what the file says: half a step of the type away at most.
void check_placed(const Taken& taken, const Tensors& tensors) {
  const auto halves = tensors.at(taken.input.name).as<std::uint16_t>();
  const Dtype type = taken.input.type;
  std::vector<std::string> found(static_cast<std::size_t>(taken.stored->count() >> 18) + 1);
  for_pieces(*taken.stored, [&](std::uint64_t first, std::span<const double> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::uint16_t bits = halves[first + i];
      const double here = to_double(type, bits), gap = std::fabs(here - values[i]);
      // The neighbours in magnitude are no nearer.
      const bool nearest =
          gap == 0 || (gap <= std::fabs(to_double(type, bits + 1u) - values[i]) &&
                       ((bits & 0x7fffu) == 0 || gap <= std::fabs(to_double(type, bits - 1u) - values[i])));
      if (nearest) continue;
      found[static_cast<std::size_t>(first >> 18)] =
          shown(taken.stored->name) + ": element " + std::to_string(first + i) + " is " + std::to_string(here) +
          " in the experiment and " + std::to_string(values[i]) + " in the file";
      return;
    }
  });
  for (const auto& words : found)
    if (!words.empty()) throw UserError(words);
}

std::string format_of(const std::vector<Taken>& taken) {
  std::string text;
  for (const Taken& t : taken)
    text += (text.empty() ? "" : "; ") + shown(t.stored->name) + " " + stored_format(t.stored->type).name + " " +
            shape_text(t.stored->shape) +
            (t.same_type() ? "" : std::string(", rounded to ") + dtype_name(t.input.type));
  return text;
}

}  // namespace

GivenInputs read_tensor_inputs(const LayerRequest& request, const CheckpointSpec& spec) {
  if (!request.activations.empty() || !request.statistics.empty())
    throw UserError("the experiment has no activations: --activations and --activation-statistics do not go with it");
  if (request.layer.empty())
    throw UserError("--layer is missing: the name in front of " + spec.tensors.front().ends.front() +
                    "; hiplab inspect lists tensors");
  const auto files = std::make_shared<const TensorFiles>(request, spec);
  GivenInputs given;
  given.shape = point_shape(request.layer);
  given.drawn = spec.drawn;
  given.dims = files->dims;
  Sha256 digest;
  for (const Taken& t : files->taken) add_to_digest(*t.stored, digest);
  given.record = {{"weights", name_of(request.weights)},
                  {"weights_layer", shown(request.layer)},
                  {"weights_format", format_of(files->taken)},
                  {"weights_sha256", digest.hex()}};
  given.check = [](const Point&) {};
  given.place = [files](const Point&, Tensors& tensors) {
    for (const Taken& t : files->taken) place(t, tensors);
  };
  given.reference = [files](const Point&, const Tensors& tensors,
                            const std::string&) -> std::optional<std::vector<double>> {
    for (const Taken& t : files->taken) check_placed(t, tensors);
    return std::nullopt;
  };
  return given;
}

}  // namespace hiplab::datasets
