// SPDX-License-Identifier: MIT
#include "runner/ground_build.hpp"

#include "runner/code_digest.hpp"

namespace hiplab {

GroundBuild read_ground_build(const std::filesystem::path& library) {
  const std::string text = section_text(library, ".hiplab_build").c_str();  // up to the first zero byte
  return {text.substr(0, text.find(' ')), text.ends_with(" dirty")};
}

}  // namespace hiplab
