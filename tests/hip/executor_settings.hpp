// SPDX-License-Identifier: MIT
// Runs a test's body under executor settings of its own and puts the former ones back.
#pragma once
#include <string>

#include "kernels/hip/simt/executor.hpp"

namespace hiplab::test {

class WithOptions {
public:
  explicit WithOptions(const hip::simt::ExecutorOptions& options) : before_(hip::simt::executor().options()) {
    hip::simt::executor().configure(options);
  }
  ~WithOptions() { hip::simt::executor().configure(before_); }
  WithOptions(const WithOptions&) = delete;
  WithOptions& operator=(const WithOptions&) = delete;

private:
  hip::simt::ExecutorOptions before_;
};

/// The message of the Error that `work` throws; "no error" when it throws none.
template <class Work>
std::string error_of(Work work) {
  try {
    work();
  } catch (const hip::Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace hiplab::test
