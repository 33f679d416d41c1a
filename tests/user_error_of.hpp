// SPDX-License-Identifier: MIT
#pragma once
#include <string>

#include "runner/user_error.hpp"

namespace hiplab::test {

/// The line of the UserError that `work` throws; "no error" when it throws none.
template <class Work>
std::string user_error_of(Work work) {
  try {
    work();
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace hiplab::test
