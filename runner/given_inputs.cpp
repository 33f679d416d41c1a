// SPDX-License-Identifier: MIT
#include "runner/given_inputs.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

void check_selection(const Selection& selection, const GivenInputs& given) {
  if (selection.experiments.size() != 1) throw UserError("--weights goes with one experiment");
  if (!selection.shapes.empty())
    throw UserError(fmt::format("--shape cannot be given with --weights: the shape is that of {}", given.shape));
  for (const auto& [axis, values] : selection.set) {
    if (const auto fixed = given.dims.find(axis); fixed != given.dims.end())
      throw UserError(fmt::format("--set {}: the file decides it, and {} has {}", axis, given.shape, fixed->second));
    if (std::find(given.drawn.begin(), given.drawn.end(), axis) != given.drawn.end())
      throw UserError(fmt::format("--set {} says how inputs are drawn, and these come from a file", axis));
  }
  for (const auto& [dim, why] : given.asked)
    if (!selection.set.count(dim)) throw UserError(fmt::format("{}: --set {}=... does", why, dim));
}

}  // namespace

ExperimentSpec with_given_shape(ExperimentSpec spec, const GivenInputs& given, const Selection& selection) {
  check_selection(selection, given);
  ShapeSpec shape;
  shape.name = given.shape;
  shape.dims = given.dims;
  spec.shapes = {shape};
  for (auto& [name, preset] : spec.presets) {
    preset.shapes = {given.shape};
    for (const auto& axis : given.drawn) preset.axes.erase(axis);
    for (const auto& [dim, value] : given.dims) preset.axes.erase(dim);
    for (const auto& [dim, why] : given.asked) preset.axes[dim] = selection.set.at(dim);
  }
  return spec;
}

GivenGround with_given_inputs(LoadedGround ground, const std::string& name, const GivenInputs& given) {
  auto experiments = *ground.experiments;
  for (Experiment& experiment : experiments) {
    if (experiment.name != name) continue;
    experiment.inputs = [given, drawn = experiment.inputs](const Point& point) {
      Tensors tensors = drawn(point);
      given.place(point, tensors);
      return tensors;
    };
    experiment.reference = [given, own = experiment.reference](const Point& point, const Tensors& tensors,
                                                               const std::string& output) {
      auto values = given.reference(point, tensors, output);
      return values ? std::move(*values) : own(point, tensors, output);
    };
  }
  GivenGround result{std::make_shared<const std::vector<Experiment>>(std::move(experiments)), std::move(ground)};
  result.ground.experiments = result.experiments.get();
  return result;
}

}  // namespace hiplab
