// SPDX-License-Identifier: MIT
// A command with everything it starts, as one process group that ends with us: at its time limit, when we are asked to
// stop, and when we are killed.
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hiplab::soak {

struct GroupEnd {
  int exit_code = -1;  ///< negative: a signal ended it
  int signal = 0;
  bool timed_out = false;  ///< we ended it at its limit
  bool stopped = false;    ///< we ended it because a stop signal came
  double seconds = 0;
  bool ok() const { return exit_code == 0 && !timed_out && !stopped; }
};

/// "exit code 3", "ended by signal 9", "no end within 30 s", "stopped".
std::string end_text(const GroupEnd& end);

class ProcessGroup {
public:
  /// Starts `command` (found along PATH) with our environment and `variables`; output goes to the two files. A command
  /// that cannot be started ends with exit code 127 and says why in `err`. Throws UserError when no process can be made
  /// or a file cannot be written.
  ProcessGroup(const std::vector<std::string>& command, const std::map<std::string, std::string>& variables,
               const std::filesystem::path& out, const std::filesystem::path& err);
  ~ProcessGroup();
  ProcessGroup(const ProcessGroup&) = delete;
  ProcessGroup& operator=(const ProcessGroup&) = delete;

  /// False once the command has ended and all that it left running is gone.
  bool running();
  /// Waits for the command's end, for at most `limit_s` (empty: as long as it takes), then ends the whole group.
  GroupEnd wait(std::optional<double> limit_s);
  /// Asks the group to end, waits `patience_s`, then kills it.
  GroupEnd stop(double patience_s);

private:
  GroupEnd finish();
  double seconds() const;

  pid_t guard_ = -1;
  int status_pipe_ = -1;
  std::optional<GroupEnd> end_;
  double started_ = 0;
};

}  // namespace hiplab::soak
