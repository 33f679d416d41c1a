// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <sstream>

#include "analysis/isa/isa_json.hpp"
#include "tests/figures/gptq_figures.hpp"

namespace hiplab::gptq::figures {

std::vector<Figure> all_figures(const std::string& isa_json) {
  return {line_use_figure(isa::read_json(isa_json)), bounds_figure(), collapse_figure()};
}

std::string first_difference(const std::string& committed, const std::string& computed) {
  std::istringstream a(committed), b(computed);
  std::string line_a, line_b;
  for (int number = 1;; ++number) {
    const bool more_a = static_cast<bool>(std::getline(a, line_a)), more_b = static_cast<bool>(std::getline(b, line_b));
    if (!more_a && !more_b) return "";
    if (more_a != more_b || line_a != line_b)
      return fmt::format("line {}: committed '{}', computed '{}'", number, more_a ? line_a : "nothing",
                         more_b ? line_b : "nothing");
  }
}

}  // namespace hiplab::gptq::figures
