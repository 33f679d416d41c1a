// SPDX-License-Identifier: MIT
// CTest runs the tests of one program at the same time, each in a process of its own: files of equal names must not
// meet.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>

namespace hiplab::test {

/// <build>/test_files/<suite>/<test>, empty at the first call of a test.
inline std::filesystem::path own_folder() {
  const auto* now = testing::UnitTest::GetInstance()->current_test_info();
  const auto folder = std::filesystem::path(HIPLAB_BINARY_DIR) / "test_files" / now->test_suite_name() / now->name();
  static const testing::TestInfo* emptied = nullptr;
  if (emptied != now) std::filesystem::remove_all(folder);
  emptied = now;
  std::filesystem::create_directories(folder);
  return folder;
}

}  // namespace hiplab::test
