// SPDX-License-Identifier: MIT
// The references of a group's outputs, each computed once a run: the first process keeps them in the folder of parts.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "runner/parts.hpp"
#include "runner/sweep.hpp"

namespace hiplab {

class GroupReferences {
public:
  /// All three must outlive this; `inputs` may be filled later, before the first call of of().
  GroupReferences(const SweepGroup& group, const Tensors& inputs, const PartsFolder& parts)
      : group_(group), inputs_(inputs), parts_(parts) {}

  /// A UserError of the experiment comes out as a std::runtime_error: only our own files are the user's to mend.
  const std::vector<double>& of(const std::string& output);

private:
  std::vector<double> compute(const std::string& output) const;

  const SweepGroup& group_;
  const Tensors& inputs_;
  const PartsFolder& parts_;
  std::map<std::string, std::vector<double>> known_;
};

}  // namespace hiplab
