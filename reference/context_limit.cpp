// SPDX-License-Identifier: MIT
#include "reference/context_limit.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hiplab::reference {
namespace {

constexpr std::int64_t kBlock = 16, kSplits = 32;

struct Refused {
  Array array;
  std::int64_t bytes;
};

/// What is granted, by array. Throws Refused.
class Ledger {
public:
  explicit Ledger(const ServerModel& s) : server_(s) {}
  void take(Array array, std::int64_t bytes) {
    if (used_ + rounded(bytes) > server_.budget - server_.unusable) throw Refused{array, bytes};
    used_ += rounded(bytes);
    peak_ = std::max(peak_, used_);
    held_[array] += rounded(bytes);
  }
  void drop(Array array, std::int64_t bytes) {
    used_ -= rounded(bytes);
    held_[array] -= rounded(bytes);
  }
  void drop_all(std::initializer_list<Array> arrays) {
    for (const Array array : arrays) used_ -= std::exchange(held_[array], 0);
  }
  std::int64_t peak() const { return peak_; }

private:
  std::int64_t rounded(std::int64_t bytes) const {
    const std::int64_t step =
        2 * bytes >= server_.granule ? server_.granule : std::min<std::int64_t>(512, server_.granule);
    return (bytes + step - 1) / step * step;
  }

  const ServerModel& server_;
  std::int64_t used_ = 0, peak_ = 0;
  std::map<Array, std::int64_t> held_;
};

/// Bytes of all layers for as many tokens as `pool` bytes hold; 0: not one context.
std::int64_t cache_bytes(const ServerModel& s, std::int64_t pool, std::int64_t context) {
  const std::int64_t tokens = pool > 0 ? usable_tokens(s.attention, s.slot, pool, kBlock) : 0;
  return tokens < context ? 0 : tokens * s.attention.layers * s.attention.kv_heads * s.slot;
}

void start(const ServerModel& s, const ServerFlags& f, Ledger& ledger, ProbeEnd& end) {
  const KvModel& m = s.attention;
  const std::int64_t tokens = f.batched_tokens, gate_up = tokens * 4 * s.intermediate;
  end.stage = Stage::load;
  ledger.take(Array::weights, s.weights);
  ledger.take(Array::base, s.base);
  const std::int64_t scratch = s.compressed ? decode_scratch(m, f.sequences, kSplits, 4, true) : 0;
  for (std::int64_t layer = 0; layer < m.layers && s.compressed; ++layer)
    ledger.take(Array::scratch, scratch / m.layers);
  end.stage = Stage::autotune;
  for (int i = 0; i < 4; ++i) ledger.take(Array::hidden, tokens * 2 * s.hidden);
  ledger.take(Array::gate_up, gate_up);
  ledger.drop_all({Array::hidden, Array::gate_up});
  end.stage = Stage::profile;
  const std::int64_t rest = tokens * s.of_token - gate_up, sampler = f.sequences * s.of_sequence;
  ledger.take(Array::rest, rest);
  ledger.take(Array::gate_up, gate_up);
  ledger.take(Array::sampler, sampler);
  ledger.drop_all({Array::rest, Array::gate_up, Array::sampler});
  end.stage = Stage::cache;
  const std::int64_t pool = s.budget / 100 * s.utilisation_percent - s.weights - s.base - rest - gate_up - sampler -
                            (s.scratch_seen ? scratch : 0);
  end.cache = cache_bytes(s, pool, f.context);
  if (end.cache == 0) throw Refused{Array::none, 0};
  for (std::int64_t layer = 0; layer < m.layers; ++layer) ledger.take(Array::cache, end.cache / m.layers);
  end.stage = Stage::graphs;
  ledger.take(Array::graphs, s.graphs);
}

/// The arrays of the published continuation prefill, of one layer.
void continue_prefill(const ServerModel& s, const PromptChunk& c, Ledger& ledger, std::int64_t& kept) {
  const KvModel& m = s.attention;
  const std::int64_t copy = m.kv_heads * ((c.cached + kBlock - 1) / kBlock * kBlock) * m.head_dim * 2;
  const std::int64_t all = c.cached + c.tokens;
  if (copy > kept) {
    for (int side = 0; side < 2; ++side) {
      ledger.take(Array::copies, copy);
      ledger.drop(Array::copies, kept);  // the new one is there before the old one goes
    }
    kept = copy;
  }
  for (int side = 0; side < 2; ++side) ledger.take(Array::joined, m.kv_heads * all * m.head_dim * 2);
  ledger.take(Array::mask, c.tokens * all);
  ledger.take(Array::scores, m.heads * c.tokens * all * 2);
  ledger.take(Array::softmax, m.heads * c.tokens * all * 2);
  ledger.drop_all({Array::joined, Array::mask, Array::scores, Array::softmax});
}

void request(const ServerModel& s, const ServerFlags& f, std::int64_t requests, std::int64_t cache, Ledger& ledger) {
  const KvModel& m = s.attention;
  const std::int64_t pages = (f.context + kBlock - 1) / kBlock;
  const std::int64_t page = m.layers * page_bytes(m, s.slot, kBlock);
  if (requests * pages * page > cache) throw Refused{Array::none, 0};
  ledger.take(Array::tables, 4 * (requests * pages + f.batched_tokens));
  ledger.take(Array::partial, s.rows * m.heads * (4 * s.partial_floats + 4 * m.head_dim));
  std::vector<std::vector<PromptChunk>> chunks;
  for (std::int64_t r = 0; r < requests; ++r)
    chunks.push_back(chunks_of(f.context - s.margin, requests, f.batched_tokens, r));
  std::vector<std::int64_t> kept(static_cast<std::size_t>(m.layers), 0);
  for (std::size_t step = 0; step < chunks[0].size(); ++step) {
    std::int64_t tokens = 0;
    for (const auto& own : chunks) tokens += own[step].tokens;
    ledger.take(Array::rest, tokens * (s.of_token - 4 * s.intermediate));
    ledger.take(Array::gate_up, tokens * 4 * s.intermediate);
    for (std::int64_t& layer : kept)
      for (const auto& own : chunks)
        if (s.compressed && !s.tiled && own[step].cached > 0 && own[step].tokens > s.short_chunk)
          continue_prefill(s, own[step], ledger, layer);
    ledger.drop_all({Array::rest, Array::gate_up});
  }
  ledger.take(Array::rest, s.of_token);  // the decode step
}

ServerFlags flags_at(ProbeKind kind, std::int64_t asked, std::int64_t top, std::int64_t sequences,
                     std::int64_t batched) {
  if (kind == ProbeKind::two_requests) return {asked, 2, 2 * asked};
  if (kind == ProbeKind::batched_tokens) return {top / 2, 1, asked};
  return {asked, sequences, batched};
}

std::int64_t requests_of(ProbeKind kind) {
  return kind == ProbeKind::request ? 1 : kind == ProbeKind::two_requests ? 2 : 0;
}

}  // namespace

std::vector<PromptChunk> chunks_of(std::int64_t prompt, std::int64_t requests, std::int64_t batched_tokens,
                                   std::int64_t which) {
  std::vector<std::int64_t> done(static_cast<std::size_t>(requests), 0);
  std::vector<PromptChunk> own;
  while (done.back() < prompt) {
    std::int64_t room = batched_tokens;
    for (std::size_t r = 0; r < done.size(); ++r) {
      const std::int64_t tokens = std::min(prompt - done[r], room);
      if (static_cast<std::int64_t>(r) == which) own.push_back({done[r], tokens});
      done[r] += tokens;
      room -= tokens;
    }
  }
  return own;
}

ProbeEnd probe(const ServerModel& server, const ServerFlags& flags, std::int64_t requests) {
  ProbeEnd end;
  Ledger ledger(server);
  try {
    start(server, flags, ledger, end);
    end.stage = Stage::request;
    if (requests > 0) request(server, flags, requests, end.cache, ledger);
    end.stage = Stage::none;
  } catch (const Refused& refused) {
    end.array = refused.array;
    end.bytes = refused.bytes;
  }
  end.peak = ledger.peak();
  return end;
}

Search search(const ServerModel& server, ProbeKind kind, std::int64_t top, std::int64_t step, std::int64_t sequences,
              std::int64_t batched_tokens) {
  Search result;
  const auto run = [&](std::int64_t asked) {
    const ServerFlags flags = flags_at(kind, asked, top, sequences, batched_tokens);
    result.steps.push_back({asked, flags, probe(server, flags, requests_of(kind))});
    return result.steps.back().end;
  };
  std::vector<std::int64_t> of_64 = {2, 4, 6, 7, 8, 16, 24, 32, 40, 48, 56, 64};
  if (kind == ProbeKind::batched_tokens) of_64 = {4, 8, 16, 32};
  for (const std::int64_t part : of_64) {
    const std::int64_t asked = top * part / 64;
    const ProbeEnd end = run(asked);
    if (!end.ok() && result.first_failure == 0) result.first_failure = asked, result.failure = end;
    if (end.ok() && result.first_failure == 0) result.verified = asked;
  }
  while (kind != ProbeKind::batched_tokens && result.first_failure - result.verified > step) {
    const std::int64_t middle = (result.verified + result.first_failure) / 2 / step * step;
    if (middle <= result.verified) break;
    const ProbeEnd end = run(middle);
    if (end.ok())
      result.verified = middle;
    else
      result.first_failure = middle, result.failure = end;
  }
  return result;
}

}  // namespace hiplab::reference
