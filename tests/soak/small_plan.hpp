// SPDX-License-Identifier: MIT
// A plan whose commands are small shell scripts with the same result each time.
#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "runner/whole_file.hpp"

namespace hiplab::test {

inline std::string small_plan(const std::string& replay_more = "", const std::string& more = "") {
  return R"(
title = "A small soak"
baseline = "old"
replays = 3
[[arm]]
name = "old"
set = {wall = "100"}
[[arm]]
name = "new"
set = {wall = "90"}
[primary]
quality = ["sh", "-c", '''echo '{"score": 48, "of": 50}' > {out}/result.json''']
replay = ["sh", "-c", ''')" +
         replay_more + R"(
n=${HIPLAB_SOAK_STEP#run0}
sleep 0.02
echo "{\"wall_s\": {wall}.$n, \"tpot_ms\": [$n, {wall}], \"replies\": [\"a reply with sense\", \"one of {arm}\"]}" > {out}/result.json
''']
limit_s = 20
[supplementary]
command = ["sh", "-c", "sleep 0.02; echo {arm} > {out}/regions.txt"]
limit_s = 20
)" + more;
}

/// Every file of a soak's folder with its bytes, except those that hold times of day and the lock.
inline std::map<std::string, std::string> soak_content(const std::filesystem::path& root) {
  std::map<std::string, std::string> content;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    if (!entry.is_regular_file() || name == "attempt.json" || name == "metadata.json" || name == "soak.json" ||
        name == "runner.log" || name == "lock")
      continue;
    content[std::filesystem::relative(entry.path(), root).string()] = read_whole_text(entry.path());
  }
  return content;
}

}  // namespace hiplab::test
