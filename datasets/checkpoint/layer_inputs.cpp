// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_inputs.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "datasets/checkpoint/file_identity.hpp"
#include "datasets/checkpoint/layer_conversion.hpp"
#include "datasets/checkpoint/tensor_inputs.hpp"
#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

namespace fs = std::filesystem;

/// Of every tensor whose name is the layer's and one part more, by name.
std::string digest_of_layer(const TensorFile& file, const std::string& layer) {
  std::vector<const StoredTensor*> parts;
  for (const StoredTensor& t : file.tensors())
    if (t.name.starts_with(layer + ".") && t.name.find('.', layer.size() + 1) == std::string::npos) parts.push_back(&t);
  std::sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
  Sha256 digest;
  for (const StoredTensor* t : parts) add_to_digest(*t, digest);
  return digest.hex();
}

std::string format_of(const QuantizedLayer& l) {
  const std::string layout = l.layout != QuantLayout::gptq ? quant_layout_name(l.layout)
                             : l.zero_offset == 1          ? "gptq (v1)"
                                                           : "gptq_v2";
  return layout + ", " + std::to_string(l.bits) + " bits, groups of " + std::to_string(l.group) +
         (l.act_order() ? ", act-order" : ", no act-order") + ", scales " + stored_format(l.scale_type).name +
         ", zero points: " + l.zero_source;
}

[[noreturn]] void refuse_nameless(const TensorFile& file) {
  constexpr std::size_t kShown = 3;
  const auto names = quantized_layers(file);
  if (names.empty())
    throw UserError(file.path().string() + " has no quantised layer; hiplab quantize makes them of floats");
  std::string list;
  for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i) list += (i ? ", " : "") + shown(names[i]);
  if (names.size() > kShown) list += " and " + std::to_string(names.size() - kShown) + " more";
  throw UserError("--layer is missing; " + file.path().string() + " has " + list);
}

/// The rows of activations: read from a file or drawn.
class Activations {
public:
  Activations(const LayerRequest& request, std::int64_t k) : k_(k) {
    if (!request.activations.empty()) read_rows(request);
    if (!request.statistics.empty()) read_spread(request);
  }

  /// Throws UserError when the file has fewer rows.
  void check(std::int64_t m) const {
    if (from_file_ && m > rows_)
      throw UserError(source_ + " has " + std::to_string(rows_) +
                      " rows, and the run asks for M = " + std::to_string(m) + "; --set M=... takes fewer");
  }

  void fill(Tensor& x, std::uint64_t seed) const {
    const auto halves = x.as<std::uint16_t>();
    check(static_cast<std::int64_t>(halves.size()) / k_);
    if (from_file_) {
      std::copy_n(halves_.begin(), halves.size(), halves.begin());
      return;
    }
    const RandomStream random(seed, "activations of a checkpoint");
    const auto channels = static_cast<std::size_t>(k_);
    for (std::size_t i = 0; i < halves.size(); ++i) {
      const double spread = spread_.empty() ? 1 : spread_[i % channels];
      halves[i] = half_of(gaussian(random.bits(i)) * spread);
    }
  }

  std::string words() const {
    if (from_file_) return "the first rows of " + source_ + ", rounded to fp16";
    return spread_.empty() ? "drawn from N(0,1)"
                           : "drawn from N(0,1), each channel times its root mean square in " + source_;
  }
  const std::string& digest() const { return digest_; }

private:
  std::uint16_t half_of(double value) const {
    const auto bits = static_cast<std::uint16_t>(from_double(Dtype::f16, value));
    if (!is_finite(Dtype::f16, bits)) throw UserError(source_ + " holds or leads to values that fp16 cannot hold");
    return bits;
  }

  /// The values of the tensor, whose last extent must be K.
  std::vector<double> read(const fs::path& path, const std::string& name) {
    const TensorFile file = TensorFile::open(path);
    const StoredTensor& t = file.at(name);
    source_ = name_of(path) + ", " + shown(name);
    if (!stored_format(t.type).values)
      throw UserError(source_ + " is " + stored_format(t.type).name + ", which is not read");
    if (t.shape.empty() || t.shape.back() != k_ || t.count() == 0)
      throw UserError(source_ + " has the shape " + shape_text(t.shape) +
                      ", and the layer has K = " + std::to_string(k_) + " inputs");
    rows_ = static_cast<std::int64_t>(t.count()) / k_;
    Sha256 digest;
    add_to_digest(t, digest);
    digest_ = digest.hex();
    std::vector<double> values(t.count());
    read_values(t.type, t.bytes, 0, values);
    return values;
  }

  void read_rows(const LayerRequest& request) {
    from_file_ = true;
    for (const double value : read(request.activations, request.tensor)) halves_.push_back(half_of(value));
  }

  void read_spread(const LayerRequest& request) {
    const std::vector<double> values = read(request.statistics, request.tensor);
    const auto channels = static_cast<std::size_t>(k_);
    std::vector<double> squares(channels);
    for (std::size_t i = 0; i < values.size(); ++i) squares[i % channels] += values[i] * values[i];
    for (const double sum : squares) {
      if (!std::isfinite(sum)) throw UserError(source_ + " holds NaN or infinite values");
      spread_.push_back(std::sqrt(sum / static_cast<double>(rows_)));
    }
  }

  std::int64_t k_, rows_ = 0;
  bool from_file_ = false;
  std::string source_ = "N(0,1)", digest_;
  std::vector<std::uint16_t> halves_;
  std::vector<double> spread_;
};

/// What the functions of GivenInputs look at as long as one of them lives.
struct LayerFiles {
  LayerFiles(const LayerRequest& request, const CheckpointSpec& checkpoint)
      : spec(checkpoint),
        file(TensorFile::open(request.weights)),
        layer(read_named(file, request.layer)),
        converted(convert_layer(layer, spec)),
        activations(request, layer.k) {}

  static QuantizedLayer read_named(const TensorFile& file, const std::string& name) {
    if (name.empty()) refuse_nameless(file);
    return read_layer(file, name);
  }

  CheckpointSpec spec;
  TensorFile file;
  QuantizedLayer layer;
  ConvertedLayer converted;
  Activations activations;
};

void write_over(const Tensor& given, Tensors& tensors) {
  Tensor& drawn = tensors.at(given.name);
  if (drawn.dtype != given.dtype || drawn.shape != given.shape)
    throw UserError(given.name + " is " + dtype_name(given.dtype) + " " + shape_text(given.shape) +
                    " in the file, and the experiment has " + dtype_name(drawn.dtype) + " " + shape_text(drawn.shape));
  drawn.bytes = given.bytes;
}

}  // namespace

GivenInputs read_layer_inputs(const LayerRequest& request, const CheckpointSpec& spec) {
  if (spec.layout == "tensors") return read_tensor_inputs(request, spec);
  const auto files = std::make_shared<const LayerFiles>(request, spec);
  GivenInputs given;
  given.shape = point_shape(request.layer);
  given.drawn = spec.drawn;
  given.dims = files->converted.dims;
  given.record = {{"weights", name_of(request.weights)},
                  {"weights_layer", shown(request.layer)},
                  {"weights_format", format_of(files->layer)},
                  {"weights_sha256", digest_of_layer(files->file, request.layer)},
                  {"activations", files->activations.words()}};
  if (!files->activations.digest().empty()) given.record["activations_sha256"] = files->activations.digest();
  given.check = [files](const Point& point) { files->activations.check(point["M"]); };
  given.place = [files](const Point& point, Tensors& tensors) {
    for (const Tensor& tensor : files->converted.tensors) write_over(tensor, tensors);
    files->activations.fill(tensors.at(files->spec.activations), point.seed);
  };
  given.reference = [files](const Point& point, const Tensors& tensors,
                            const std::string& output) -> std::optional<std::vector<double>> {
    const auto& product = files->spec.product;
    if (std::find(product.begin(), product.end(), output) != product.end())
      return layer_product(files->layer, tensors.at(files->spec.activations).as<std::uint16_t>(), point["M"]);
    const std::string difference = first_difference(files->layer, files->spec, tensors);
    if (!difference.empty()) throw UserError(shown(files->layer.name) + ": " + difference);
    return std::nullopt;
  };
  return given;
}

}  // namespace hiplab::datasets
