// SPDX-License-Identifier: MIT
// cmake/stale_code_objects.cmake: a build folder keeps the code objects of what is compiled and of nothing else.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::isa {
namespace {

namespace fs = std::filesystem;

std::set<std::string> files_below(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), folder).string());
  return names;
}

int remove_stale(const fs::path& folder) {
  return std::system(fmt::format("'{}' '-DFOLDER={}' -DEXPERIMENTS=door,wo_split -DARCHS=gfx942,gfx1100 -P "
                                 "'{}/cmake/stale_code_objects.cmake'",
                                 HIPLAB_CMAKE, folder.string(), HIPLAB_SOURCE_DIR)
                         .c_str());
}

TEST(StaleCodeObjects, OfExperimentsAndArchitecturesThatAreGoneAreRemovedAndNothingElse) {
  const auto folder = test::own_folder() / "code_objects";
  const std::set<std::string> kept = {"door/gfx942.co", "door/gfx942.co.sources", "door/gfx942.co.d",
                                      "wo_split/gfx942.co", "wo_split/gfx1100.co.sources"};
  auto held = kept;
  held.insert({"awq_mmq/gfx942.co", "awq_mmq/gfx942.co.sources", "door/gfx900.co", "door/gfx900.co.sources"});
  for (const auto& name : held) {
    fs::create_directories((folder / name).parent_path());
    write_whole_file(folder / name, std::string("x"));
  }
  ASSERT_EQ(files_below(folder), held);
  ASSERT_EQ(remove_stale(folder), 0);
  EXPECT_EQ(files_below(folder), kept);
  EXPECT_FALSE(fs::exists(folder / "awq_mmq"));
}

TEST(StaleCodeObjects, AFolderThatIsNotThereYetIsFine) {
  EXPECT_EQ(remove_stale(test::own_folder() / "nothing"), 0);
}

}  // namespace
}  // namespace hiplab::isa
