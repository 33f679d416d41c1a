// SPDX-License-Identifier: MIT
#include "analysis/degenerate_reply.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include "analysis/number_text.hpp"

namespace hiplab {
namespace {

/// Stray bytes are kept apart from every code point, and from each other.
constexpr std::uint32_t kStrayByte = 0x110000;

/// Takes one character off the front.
std::uint32_t next_character(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t lead = byte(0);
  const std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                                                           : 0;
  std::uint32_t code = length == 1 ? lead : lead & (0x7Fu >> length);
  bool whole = length > 0 && length <= text.size();
  for (std::size_t i = 1; whole && i < length; ++i) {
    whole = (byte(i) & 0xC0) == 0x80;
    code = code << 6 | (byte(i) & 0x3F);
  }
  text.remove_prefix(whole ? length : 1);
  return whole ? code : kStrayByte + lead;
}

std::string character_text(std::string_view first_bytes, std::uint32_t code) {
  if (code >= kStrayByte) return fmt::format("byte {:#04x}", code - kStrayByte);
  if (code < 0x20 || code == 0x7F) return fmt::format("U+{:04X}", code);
  return fmt::format("\"{}\"", first_bytes);
}

}  // namespace

std::string degenerate_because(std::string_view reply, const VerdictRules& rules) {
  struct Seen {
    std::size_t count = 0;
    std::string_view bytes;
  };
  std::map<std::uint32_t, Seen> seen;
  std::size_t characters = 0, run = 0, longest = 0;
  std::uint32_t last = 0, longest_of = 0;
  for (std::string_view rest = reply; !rest.empty();) {
    const std::string_view before = rest;
    const std::uint32_t code = next_character(rest);
    Seen& entry = seen[code];
    if (entry.count++ == 0) entry.bytes = before.substr(0, before.size() - rest.size());
    run = characters > 0 && code == last ? run + 1 : 1;
    if (run > longest) longest = run, longest_of = code;
    last = code;
    ++characters;
  }
  if (characters == 0) return "";
  const auto most = std::max_element(seen.begin(), seen.end(),
                                     [](const auto& a, const auto& b) { return a.second.count < b.second.count; });
  const double percent = 100.0 * static_cast<double>(most->second.count) / static_cast<double>(characters);
  if (percent > rules.reply_share_percent)
    return fmt::format("{} fills {} % of {} characters", character_text(most->second.bytes, most->first),
                       number_text(percent), characters);
  if (longest >= static_cast<std::size_t>(rules.reply_run))
    return fmt::format("{} follows itself {} times", character_text(seen[longest_of].bytes, longest_of), longest);
  return "";
}

RepliesAudit audit_replies(const std::vector<ReplayReplies>& replays, const VerdictRules& rules) {
  RepliesAudit audit;
  std::size_t places = 0;
  for (std::size_t r = 0; r < replays.size(); ++r) {
    places = std::max(places, replays[r].hashes.size());
    for (std::size_t i = 0; i < replays[r].texts.size(); ++i) {
      ++audit.replies;
      if (replays[r].texts[i].empty()) ++audit.empty;
      const std::string why = degenerate_because(replays[r].texts[i], rules);
      if (!why.empty() && audit.degenerate++ == 0)
        audit.first = fmt::format("replay {}, reply {}: {}", r + 1, i + 1, why);
    }
  }
  for (std::size_t i = 0; i < places; ++i) {
    std::set<std::string> kinds;
    std::size_t holders = 0;
    for (const ReplayReplies& replay : replays) {
      if (i >= replay.hashes.size()) continue;
      ++holders;
      kinds.insert(replay.hashes[i]);
    }
    if (holders < 2) continue;
    ++audit.requests;
    audit.differing += kinds.size() > 1;
  }
  return audit;
}

}  // namespace hiplab
