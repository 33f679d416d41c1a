// SPDX-License-Identifier: MIT
// What on this machine would spoil a measurement: one finding a rule, each with its remedy. Nothing is ever changed.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "machine/gpu_card.hpp"

namespace hiplab::machine {

enum class State { in_order, would_spoil, unknown, does_not_apply };
std::string state_name(State state);

struct Finding {
  std::string id;
  State state = State::unknown;
  std::string found;   ///< what was read here: MEASURED
  std::string why;     ///< why it matters
  std::string source;  ///< of `why`, which is then CITED; empty: it follows from how the machine works (DERIVED)
  std::string remedy;  ///< a command, for a person to run; empty: nothing to do
};

struct CardState {
  GpuFacts facts;
  GpuReading reading;
};

/// What the rules look at.
struct Machine {
  HostFiles files;
  std::vector<CardState> cards;

  /// An AMD Strix Halo, by its GPU or its processor's name.
  bool strix_halo() const;
};

struct Audit {
  std::string machine;  ///< processor, kernel, GPUs, in a line each
  std::vector<Finding> findings;

  std::size_t count(State state) const;
  /// "7 of 9 in order, 1 would spoil, 1 unknown"
  std::string score() const;
  /// JSON object: score, counts, machine, findings.
  std::string json() const;
};

/// Reads /proc and /sys below the root of `files`, and each card once.
Audit audit_machine(const HostFiles& files);

/// The same of cards that are already known.
Audit audit_machine(const Machine& machine);

}  // namespace hiplab::machine
