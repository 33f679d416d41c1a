// SPDX-License-Identifier: MIT
// What one capsule did in the emulator, as a record on disk, and the table of many. Evidence class: EMULATED.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hiplab::emulated {

/// One output as replay_in_emulator.py printed it, beside the gate that the capsule holds.
struct Output {
  std::string name;
  bool passed = false;
  std::string gate;              ///< "exact" or "rel_l2 <= 2e-3"
  std::uint64_t mismatches = 0;  ///< elements that it calls wrong
  std::string rel_l2;            ///< as printed; "nan" for integers
  std::uint64_t elements = 0;
  std::string sha256;  ///< of the output's bytes; empty: in a record of another script
};

struct Run {
  std::string experiment, variant, arch, set;
  std::string verdict;  ///< "pass", "fail" or "not run"
  std::string reason;   ///< of anything but "pass"
  std::vector<std::string> kernels;
  std::vector<std::string> code;  ///< of each of these kernels, the digest of its machine code (isa::digest)
  std::string compiler;           ///< of that machine code, as it names it
  std::string capsule;            ///< SHA-256 of the capsule file
  std::string kernel_sources;     ///< the capsule's stamp of the kernel sources
  std::string commit;             ///< of the program that captured
  std::string emulator, emulator_commit;
  std::string corrections;  ///< what was changed in the emulator; empty: nothing
  std::vector<Output> outputs;
};

/// The lines "NAME: ok|FAIL  mismatches=N rel_l2=X elements=N [sha256=H]" of a replay; other lines are left out.
std::vector<Output> parse_replay(const std::string& text);

/// "with two corrections of the emulator: A; B", of what each correction makes true.
std::string corrections_in_words(const std::vector<std::string>& corrected);

std::string to_json(const std::vector<Run>& runs);
/// Throws UserError naming the file.
std::vector<Run> read_json(const std::filesystem::path& file);

/// One row a kernel, one column an architecture, in the order of the runs; then the reasons as numbered notes. A run
/// with corrections counts where the emulator as it is could not.
std::string table(const std::vector<Run>& runs);

/// `text` with what stands between the two marker lines replaced by `table`. Throws UserError without markers.
std::string with_table(const std::string& text, const std::string& table);

}  // namespace hiplab::emulated
