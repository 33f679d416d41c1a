// SPDX-License-Identifier: MIT
// The generated part of an entry, from run files alone.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "analysis/check.hpp"
#include "analysis/run_analysis.hpp"
#include "log/entry.hpp"

namespace hiplab::log {

/// Axes as "K=5120 M=2".
std::string axes_text(const std::map<std::string, std::int64_t>& axes);

class Measurer {
public:
  Measurer(std::vector<ExperimentSpec> specs, std::vector<DevicePeaks> devices);
  ~Measurer();

  /// Points of `fresh` against those of `base`, or of `base_variant` in the same file where `base` is empty. Paths of
  /// the result are those given. A file is read and analysed once. Throws UserError when nothing is selected, when a
  /// selected point has no partner, and where two files cannot be compared.
  Generated measure(Selection selection, const std::filesystem::path& fresh, const std::filesystem::path& base = {});
  /// The same of runs in memory.
  Generated measure(Selection selection, const RunRecord& fresh, const RunRecord* base = nullptr) const;

private:
  struct Kept;
  const Kept& keep(const std::filesystem::path& path);
  Generated measured(Selection selection, const RunRecord& fresh, const RunRecord* base,
                     const RunAnalysis* analysis) const;
  Generated within(const Selection& selection, const RunAnalysis& run) const;
  Generated between(const Selection& selection, const RunRecord& fresh, const RunRecord& base) const;
  const ExperimentSpec& spec_of(const std::string& experiment) const;

  std::vector<ExperimentSpec> specs_;
  std::vector<DevicePeaks> devices_;
  std::map<std::filesystem::path, std::unique_ptr<Kept>> kept_;
};

}  // namespace hiplab::log
