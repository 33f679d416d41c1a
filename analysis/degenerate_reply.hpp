// SPDX-License-Identifier: MIT
// Replies of a model that say nothing: one character over and over. Word statistics miss them, because a run of "!"
// without spaces is one word, and so are found no repetitions.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "runner/verdict_rules.hpp"

namespace hiplab {

/// Why the reply is degenerate; empty: it is not. Characters are Unicode code points of UTF-8; a byte that is no UTF-8
/// counts as a character of its own kind. An empty reply is not degenerate: it holds no character (see RepliesAudit).
std::string degenerate_because(std::string_view reply, const VerdictRules& rules = {});

/// What the replies of an arm's replays are like.
struct RepliesAudit {
  std::size_t replies = 0, degenerate = 0, empty = 0;
  std::string first;          ///< where and why the first degenerate one is, "replay 2, reply 7: ..."
  std::size_t requests = 0;   ///< replies that at least two replays have
  std::size_t differing = 0;  ///< of these, those whose bytes are not the same in all replays that have them
};

/// What one replay gave: the texts where they are kept, and their hashes (of texts, or of a kernel's output).
struct ReplayReplies {
  std::vector<std::string> texts, hashes;
};

/// Replies with the same place in two replays answer the same request.
RepliesAudit audit_replies(const std::vector<ReplayReplies>& replays, const VerdictRules& rules = {});

}  // namespace hiplab
