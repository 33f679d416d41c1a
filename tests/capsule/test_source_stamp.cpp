// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "capsule/source_stamp.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::capsule {
namespace {

namespace fs = std::filesystem;

class SourceStamp : public testing::Test {
protected:
  void stamp(const char* file, const std::string& text) const {
    write_whole_file(folder_ / (std::string(file) + ".sources"), text);
  }
  std::string refusal() const {
    try {
      same_sources("gptq", folder_ / "gfx942.co", folder_ / "ground.so");
    } catch (const UserError& error) {
      return error.what();
    }
    return "";
  }
  const fs::path folder_ = test::own_folder();
};

TEST_F(SourceStamp, EqualStampsPass) {
  stamp("gfx942.co", "gptq aaaa\n");
  stamp("ground.so", "door bbbb\ngptq aaaa\n");
  EXPECT_EQ(same_sources("gptq", folder_ / "gfx942.co", folder_ / "ground.so"), "aaaa");
}

TEST_F(SourceStamp, MachineCodeOlderOrNewerThanTheGroundIsRefused) {
  stamp("gfx942.co", "gptq aaaa\n");
  stamp("ground.so", "door aaaa\ngptq cccc\n");
  const std::string why = refusal();
  EXPECT_NE(why.find("compiled from other kernel sources (aaaa) than the CPU ground (cccc)"), std::string::npos) << why;
  EXPECT_NE(why.find("build targets code_objects and grounds again"), std::string::npos) << why;
  EXPECT_EQ(why.find('\n'), std::string::npos);
}

TEST_F(SourceStamp, AMissingStampIsRefused) {
  EXPECT_NE(refusal().find("nothing says which kernel sources it"), std::string::npos);
  stamp("gfx942.co", "gptq aaaa\n");
  EXPECT_NE(refusal().find("ground.so was compiled from"), std::string::npos);
  stamp("ground.so", "door aaaa\n");
  EXPECT_NE(refusal().find("ground.so was compiled from"), std::string::npos);
}

}  // namespace
}  // namespace hiplab::capsule
