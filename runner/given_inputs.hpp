// SPDX-License-Identifier: MIT
// Inputs that come from files in place of those that an experiment draws. The runner asks nothing else of them: it
// plans on the spec with the files' one shape and measures the experiment with its inputs and reference replaced.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runner/checkpoint_spec.hpp"
#include "runner/load_ground.hpp"
#include "runner/spec.hpp"
#include "runner/sweep.hpp"

namespace hiplab {

struct GivenInputs {
  std::vector<std::string> drawn;            ///< axes of the experiment that say how inputs are drawn
  std::string shape;                         ///< the name that points carry
  std::map<std::string, std::int64_t> dims;  ///< the sizes and axes that the files decide
  /// Sizes that the files might have said and do not, each with why: --set gives them.
  std::map<std::string, std::string> asked = {};
  std::map<std::string, std::string> record;  ///< root attributes of the run file: which files, tensors and digests
  /// Throws UserError where the files hold too little for a point.
  std::function<void(const Point&)> check;
  /// Writes over the drawn tensors; throws UserError where one of them has another type or shape.
  std::function<void(const Point&, Tensors&)> place;
  /// The values that output `name` must have by the files themselves, or none where the experiment's own reference
  /// judges it: it does so only once the tensors were found to hold what the files say, else this throws UserError.
  std::function<std::optional<std::vector<double>>(const Point&, const Tensors&, const std::string& name)> reference;
};

/// The spec with the files' shape as its only one, in every preset, and without the axes that they decide. Throws
/// UserError when the selection asks for another shape, another value of such an axis, or several experiments, or lacks
/// a size that is asked for.
ExperimentSpec with_given_shape(ExperimentSpec spec, const GivenInputs& given, const Selection& selection);

/// A ground whose experiment `name` has the given inputs. `ground` points into `experiments`.
struct GivenGround {
  std::shared_ptr<const std::vector<Experiment>> experiments;
  LoadedGround ground;
};
GivenGround with_given_inputs(LoadedGround ground, const std::string& name, const GivenInputs& given);

}  // namespace hiplab
