// SPDX-License-Identifier: MIT
#pragma once
#include <stdexcept>
#include <string>

namespace hiplab {

/// Something the user can mend: one clear line on stderr, exit code 2.
class UserError : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

}  // namespace hiplab
