// SPDX-License-Identifier: MIT
// What a log holds of one change. The person's part (id, title, prose, decision, what is cited) is never touched by a
// program; the generated part comes from run files alone and is sealed.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "log/verdict.hpp"

namespace hiplab::log {

/// Which points an entry is about; kept, so that it can be generated anew.
struct Selection {
  std::string experiment;                                     ///< empty: the run's only one
  std::string variant, base_variant;                          ///< base_variant empty: the same variant of another file
  std::vector<std::string> shapes;                            ///< globs; empty: all
  std::string metric;                                         ///< cold or warm
  std::map<std::string, std::vector<std::int64_t>> set;       ///< values that an axis may have
  std::map<std::string, std::vector<std::int64_t>> base_set;  ///< the one value that an axis has at the base instead
};

struct RunSource {
  std::string path;  ///< beside the log, or from its folder
  std::string sha256, commit, started, build;
  bool dirty = false;
};

struct Traffic {
  double bytes = 0, operations = 0;  ///< the least of the variant, over all points
  std::string words;
};

struct CodeSource {
  std::string path, sha256;
};

/// What became of the device code. COMPILED: decides only where it is of the architecture that ran.
struct CodeChange {
  std::string arch;
  bool ran = false, same = false;
  std::string fresh_kernel, base_kernel;  ///< as asked for; empty: all of the variant
  std::vector<CodeSource> files;          ///< NEW's, then BASE's where it is another
  std::vector<std::string> lines;         ///< "kernel<1, false>: vgpr 62 -> 64, ..."
};

struct Generated {
  std::string evidence, device;
  Selection selection;
  std::vector<RunSource> runs;  ///< NEW's, then BASE's where it is another file
  std::string base, fresh;      ///< states of the code: variant, and what is tuned away from the published value
  std::vector<std::string> points;
  bool paired = false, functional = false;
  double delta = 0;
  std::optional<Estimate> ratio;  ///< t(NEW) / t(BASE), mean over the points
  std::vector<PlaceResult> places;
  Traffic base_traffic, fresh_traffic;
  std::optional<CodeChange> code;
  Derived derived;
};

/// A verdict other than the rule's, or of what no run can show. A person's, and shown as such.
struct Decision {
  LogVerdict verdict = LogVerdict::pending;
  std::string reason;
  std::string blocker, checked;  ///< of BLOCKED: what stands in the way; the day when that was last looked at
};

/// One row of a published table.
struct CitedRow {
  std::string table;  ///< as the log's [[table]] names it
  std::map<std::string, std::string> where;
};

/// References into published tables: the figures themselves stand there and are read when the log is shown.
struct Cited {
  std::string points, base, fresh;  ///< in the source's words; states are empty where it names none
  CitedRow verdict;
  std::string verdict_column;
  std::optional<CitedRow> before, after, change, low, high;
  bool lower_is_better = false;  ///< of before and after: times rather than rates
  std::vector<CitedRow> figures;
  std::string contradiction;  ///< what in the source speaks against it
};

struct Entry {
  std::string id, title, prose;
  std::optional<Decision> decision;
  std::optional<Generated> generated;
  std::optional<Cited> cited;
};

struct Table {
  std::string path, sha256;
};

/// How a word of the source is read.
struct Word {
  std::string says, because;
  LogVerdict verdict = LogVerdict::pending;
};

struct Log {
  std::string title, prose;
  std::vector<Table> tables;
  std::vector<Word> words;
  std::vector<Entry> entries;
};

/// The person's where there is one, else the rule's.
inline LogVerdict verdict_of(const Entry& entry) {
  if (entry.decision) return entry.decision->verdict;
  return entry.generated ? entry.generated->derived.verdict : LogVerdict::pending;
}

}  // namespace hiplab::log
