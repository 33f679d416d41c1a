// SPDX-License-Identifier: MIT
#pragma once
#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

namespace hiplab {

/// How a worker ended.
struct WorkerEnd {
  int exit_code = -1;  ///< negative: a signal ended it
  int signal = 0;
  bool hung = false;   ///< we killed it for its silence
  std::string errors;  ///< what it wrote to stderr
};

/// A copy of this program run on one pass. It dies with us, whatever kills us.
class WorkerProcess {
public:
  /// `arguments` without the program's name. Throws UserError when it cannot be started.
  explicit WorkerProcess(const std::vector<std::string>& arguments);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  /// Waits for the end. `on_line` gets each line of its stdout, `tick` is called some times a second; when it returns
  /// false the worker has hung and is killed. A stop signal to us is passed on; after ten seconds it is killed.
  WorkerEnd wait(const std::function<void(const std::string&)>& on_line, const std::function<bool()>& tick);

private:
  pid_t pid_ = -1;
  int out_ = -1, err_ = -1;
};

/// To be called first in a worker: the end of the coordinator, even by SIGKILL, ends the worker too. The coordinator
/// names itself: in a container it may well be process 1, which elsewhere is who inherits orphans.
void die_with_parent(pid_t coordinator);

/// What a dead worker's stderr says in one line: the first of a sanitizer's report with the kernel that the executor
/// names behind it; else the last line of hiplab's own; else such a report; else the last line.
std::string telling_line(const std::string& errors);

}  // namespace hiplab
