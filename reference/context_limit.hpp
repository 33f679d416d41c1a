// SPDX-License-Identifier: MIT
// Which context a server with a quantised KV cache can really serve in so much device memory: its start and its
// requests as a list of allocations, added up. Byte counts are vLLM's TurboQuant backend's (PR #38479; kv_memory.hpp)
// and those of the model's MLP; the rest of a server is stated in bytes (ServerModel).
//
// Start: weights; base; decode scratch of every layer (presets that rotate or pack). Autotune: four arrays [T][hidden]
// and one [T][2 intermediate], fp16, let go again. Profile: what T tokens and all sequences take, let go again. The
// cache gets utilisation * budget - weights - base - profile (- scratch, where the profile sees it), in whole blocks of
// 16 tokens of every layer, and must hold one context. Then graphs. Request: the prompt in steps of at most T tokens
// over all sequences; every step has its activations; a chunk of more than `short_chunk` tokens behind cached ones has,
// as published, copies that stay, joined keys and values, a mask, scores and weights
// (kernels/kv_prefill/full_copy.hpp), one layer after the other. Then one decode step.
#pragma once
#include <cstdint>
#include <vector>

#include "reference/kv_memory.hpp"

namespace hiplab::reference {

/// What was asked for when memory ran out.
enum class Array : std::int64_t {
  none,
  weights,
  base,
  scratch,
  hidden,
  gate_up,
  rest,
  sampler,
  cache,
  graphs,
  tables,
  partial,
  copies,
  joined,
  mask,
  scores,
  softmax
};
/// When. cache: the cache has no room for one context; request with Array::none: not for all requests. Nothing was
/// asked for then.
enum class Stage : std::int64_t { none, load, autotune, profile, cache, graphs, request };

/// A model on a card with a server's flags. Bytes where no unit is named.
struct ServerModel {
  KvModel attention;
  std::int64_t hidden = 0, intermediate = 0;
  std::int64_t budget = 0;     ///< of the card
  std::int64_t unusable = 0;   ///< of it, never granted
  std::int64_t granule = 512;  ///< allocations of half of it and more are rounded up to it, others to 512
  std::int64_t weights = 0, base = 0, graphs = 0;
  std::int64_t of_token = 0;     ///< activations of the profile, a token, 4 intermediate of gate_up included
  std::int64_t of_sequence = 0;  ///< of the sampler's profile, a sequence
  std::int64_t utilisation_percent = 90;
  std::int64_t slot = 0;                        ///< of a token of a KV head
  bool compressed = false;                      ///< decode scratch, and copies at continuation prefill
  bool scratch_seen = false;                    ///< by the profile
  bool tiled = false;                           ///< continuation prefill straight from the slots
  std::int64_t short_chunk = 128, margin = 80;  ///< margin: of the context, no prompt
  std::int64_t rows = 1;                        ///< rows of a chunk that are computed at once
  std::int64_t partial_floats = 0;              ///< of partial results, a row and head
};

/// The flags of one start.
struct ServerFlags {
  std::int64_t context = 0, sequences = 1, batched_tokens = 0;
};

struct ProbeEnd {
  Stage stage = Stage::none;  ///< where it failed; none: it did not
  Array array = Array::none;
  std::int64_t bytes = 0;  ///< asked for, not rounded
  std::int64_t peak = 0;   ///< largest sum of what was granted, rounded, `unusable` not in it
  std::int64_t cache = 0;  ///< bytes of all layers; 0: it did not come so far
  bool ok() const { return stage == Stage::none; }
};

/// A start, and `requests` prompts of a whole context at once (0: the start alone).
ProbeEnd probe(const ServerModel& server, const ServerFlags& flags, std::int64_t requests);

/// A part of a prompt that one step takes.
struct PromptChunk {
  std::int64_t cached = 0, tokens = 0;
};
/// The chunks of request `which` of `requests` equal ones.
std::vector<PromptChunk> chunks_of(std::int64_t prompt, std::int64_t requests, std::int64_t batched_tokens,
                                   std::int64_t which);

enum class ProbeKind : std::int64_t { startup, request, two_requests, batched_tokens };

struct SearchStep {
  std::int64_t asked = 0;  ///< context; for batched_tokens these
  ServerFlags flags;
  ProbeEnd end;
};
struct Search {
  std::vector<SearchStep> steps;   ///< in the order in which they are run
  std::int64_t verified = 0;       ///< the largest value that ended well below the first that did not; 0: none
  std::int64_t first_failure = 0;  ///< 0: none
  ProbeEnd failure;
};

/// Contexts top {1/32, 1/16, 3/32, 7/64, 1/8, 1/4, 3/8, 1/2, 5/8, 3/4, 7/8, 1}, every one of them; then bisection
/// between the last that ends well before a failure and that failure, in multiples of `step`. batched_tokens: top
/// {1/16, 1/8, 1/4, 1/2} with one sequence and a context of top / 2, no bisection. two_requests: T = twice the context.
Search search(const ServerModel& server, ProbeKind kind, std::int64_t top, std::int64_t step, std::int64_t sequences,
              std::int64_t batched_tokens);

}  // namespace hiplab::reference
