// SPDX-License-Identifier: MIT
// Real requests to a started server: prompts in steps, each token's keys and values stored in every layer's cache, the
// attention of `rows` queries of each chunk, then one decode step.
#pragma once
#include <cmath>

#include "experiments/context_limit_rx9070/server.hpp"
#include "kernels/kv_quant/load.hpp"

namespace hiplab::context_limit {

/// What attention gave: f16, the rows of each request's last chunk and its decode step, a layer after the other.
struct RequestOutputs {
  half* prefill = nullptr;  ///< [requests][layers][rows][heads][d]
  half* decode = nullptr;   ///< [requests][layers][heads][d]
};

/// Keys and values that stay from chunk to chunk, of one layer.
struct Copies {
  Placed k, v;
  std::int64_t bytes = 0;
};

template <class Key, class Value>
class Requests {
public:
  Requests(Server& server, const DevicePointers& pool, Stream stream, const RequestOutputs& out)
      : server_(server),
        p_(server.point()),
        pool_(pool),
        stream_(stream),
        out_(out),
        heads_(i32("heads")),
        kv_heads_(i32("kv_heads")),
        d_(i32("head_dim")),
        rows_(i32("rows")),
        layout_(server.layout()) {}

  /// Throws Error(memory); NoRoom where the cache does not hold all of them.
  void run(const Flags& f, std::int64_t requests) {
    const std::int64_t prompt = f.context - p_["margin"], pages = (f.context + 15) / 16;
    if (requests * pages > server_.blocks()) throw NoRoom{};
    const Placed tables = server_.place(4 * (requests * pages + f.batched), "tables");
    const std::int64_t floats = kv_prefill::tiled::partial_floats(d_);
    const Placed partial = server_.place(rows_ * heads_ * (4 * floats + 4 * d_), "partial results");
    block_table_ = tables.at<std::int32_t>();
    slot_mapping_ = block_table_ + requests * pages;
    partial_ = partial.at<float>();
    q_ = partial.at<half>(static_cast<std::size_t>(rows_ * heads_ * 4 * floats));
    rows_out_ = q_ + rows_ * heads_ * d_;
    lay_out_pages(requests, pages);

    std::vector<Copies> copies(static_cast<std::size_t>(p_["layers"]));
    std::vector<std::int64_t> done(static_cast<std::size_t>(requests), 0);
    while (done.back() < prompt) {
      std::vector<std::int64_t> take(done.size());
      std::int64_t room = f.batched, tokens = 0;
      for (std::size_t r = 0; r < done.size(); ++r) {
        take[r] = std::min(prompt - done[r], room);
        room -= take[r], tokens += take[r];
      }
      step(done, take, tokens, prompt, pages, copies);
      for (std::size_t r = 0; r < done.size(); ++r) done[r] += take[r];
    }
    decode(requests, prompt, pages);
  }

private:
  std::int32_t i32(const char* name) const { return static_cast<std::int32_t>(p_[name]); }

  /// Pages of all requests from the last block of the cache downwards, taken in turn: neighbours in a sequence are not
  /// neighbours in memory.
  void lay_out_pages(std::int64_t requests, std::int64_t pages) {
    std::vector<std::int32_t> table(static_cast<std::size_t>(requests * pages));
    for (std::int64_t i = 0; i < requests * pages; ++i)
      table[static_cast<std::size_t>(i % requests * pages + i / requests)] =
          static_cast<std::int32_t>(server_.blocks() - 1 - i);
    server_.memory().upload(block_table_, table.data(), 4 * table.size());
  }

  void step(const std::vector<std::int64_t>& done, const std::vector<std::int64_t>& take, std::int64_t tokens,
            std::int64_t prompt, std::int64_t pages, std::vector<Copies>& copies) {
    const std::int64_t gate_up_bytes = tokens * p_["intermediate"] * 2 * 2;
    const Placed rest = server_.place(tokens * p_["of_token"] - gate_up_bytes, "rest");
    const Placed gate_up = server_.place(gate_up_bytes, "gate and up");
    // The chunk's keys and values are among the activations.
    half* k = rest.at<half>();
    half* v = k + tokens * kv_heads_ * d_;
    for (std::int32_t layer = 0; layer < i32("layers"); ++layer)
      for (std::size_t r = 0; r < done.size(); ++r) {
        if (take[r] == 0) continue;
        const auto request = static_cast<std::int32_t>(r);
        kv_prefill::Chunk c{kv_heads_,
                            heads_,
                            d_,
                            static_cast<std::int32_t>(done[r]),
                            static_cast<std::int32_t>(take[r]),
                            static_cast<std::int32_t>(std::min<std::int64_t>(rows_, take[r])),
                            scale()};
        const std::int32_t* own_pages = block_table_ + std::int64_t{request} * pages;
        store(layer, request, c, own_pages, k, v);
        const kv_prefill::Prompt tokens_of{i32("entries"), layer, request};
        kv_prefill::run_gather(stream_, pool_.get<half>("q_pool"), q_, heads_ * d_, tokens_of,
                               {c.cached, c.chunk, c.rows});
        attend(layer, c, own_pages, k, v, copies[static_cast<std::size_t>(layer)]);
        if (done[r] + take[r] == prompt) keep_rows(layer, request, c.rows);
      }
    server_.memory().synchronize(stream_);  // before the arrays go
  }

  /// The rows of the last chunk.
  void keep_rows(std::int32_t layer, std::int32_t request, std::int32_t rows) {
    const std::int64_t width = std::int64_t{heads_} * d_;
    server_.memory().synchronize(stream_);  // a copy on the device does not wait for the stream
    server_.memory().copy_on_device(out_.prefill + (request * p_["layers"] + layer) * rows_ * width, rows_out_,
                                    static_cast<std::size_t>(2 * rows * width));
  }

  void store(std::int32_t layer, std::int32_t request, const kv_prefill::Chunk& c, const std::int32_t* pages, half* k,
             half* v) {
    const kv_prefill::Prompt tokens_of{i32("entries"), layer, request};
    const kv_prefill::Rows all{c.cached, c.chunk, c.chunk};
    kv_prefill::run_gather(stream_, pool_.get<half>("k_pool"), k, kv_heads_ * d_, tokens_of, all);
    kv_prefill::run_gather(stream_, pool_.get<half>("v_pool"), v, kv_heads_ * d_, tokens_of, all);
    kv_prefill::run_places(stream_, pages, slot_mapping_, layout_, c.cached, c.chunk);
    const auto* tables = pool_.get<float>("tables");
    kv_quant::store::run<Key>(layout_, {0, 0}, c.chunk, stream_, k, tables, slot_mapping_, server_.cache(layer));
    kv_quant::store::run<Value>(layout_, {Key::bytes(d_), 1}, c.chunk, stream_, v, tables + kv_quant::kTable,
                                slot_mapping_, server_.cache(layer));
  }

  void attend(std::int32_t layer, const kv_prefill::Chunk& c, const std::int32_t* pages, const half* k, const half* v,
              Copies& copies) {
    const bool behind = c.cached > 0;
    if (behind && c.chunk <= p_["short_chunk"]) {  // each row is a decode step of its own length
      for (std::int32_t j = 0; j < c.rows; ++j) {
        auto b = buffers(layer, pages);
        b.q += std::int64_t{j} * heads_ * d_, b.out += std::int64_t{j} * heads_ * d_;
        kv_prefill::tiled::run_decode<Key, Value>(c, layout_, c.cached + c.row(j) + 1, stream_, b);
      }
    } else if (behind && is_compressed(p_["preset"]) && p_["workspace"] == 0) {
      with_copies(layer, c, pages, k, v, copies);
    } else {
      kv_prefill::tiled::run<Key, Value>(c, layout_, stream_, buffers(layer, pages), k, v);
    }
  }

  void with_copies(std::int32_t layer, const kv_prefill::Chunk& c, const std::int32_t* pages, const half* k,
                   const half* v, Copies& kept) {
    using namespace kv_quant;
    const std::int64_t copy = std::int64_t{kv_heads_} * ((c.cached + 15) / 16 * 16) * d_ * 2, tokens = c.tokens(),
                       one = kv_heads_ * tokens * d_ * 2;
    if (copy > kept.bytes) {
      kept.k = server_.place(copy, "dequantised copy");  // the new one is there before the old one goes
      kept.v = server_.place(copy, "dequantised copy");
      kept.bytes = copy;
    }
    const Placed k_joined = server_.place(one, "joined"), v_joined = server_.place(one, "joined");
    const Placed mask = server_.place(c.chunk * tokens, "mask");
    const Placed scores = server_.place(heads_ * tokens * c.chunk * 2, "scores"),
                 softmax = server_.place(heads_ * tokens * c.chunk * 2, "softmax");
    const auto* tables = pool_.get<float>("tables");
    load_back::run<Key, key_alignment<Key, Value>()>(layout_, {0, 0}, c.cached, stream_, server_.cache(layer), tables,
                                                     pages, kept.k.at<half>());
    load_back::run<Value, value_alignment<Key, Value>()>(layout_, {Key::bytes(d_), 1}, c.cached, stream_,
                                                         server_.cache(layer), tables + kTable, pages,
                                                         kept.v.at<half>());
    kv_prefill::full_copy::run(
        c, stream_,
        {q_, kept.k.at<half>(), kept.v.at<half>(), k, v, k_joined.at<half>(), v_joined.at<half>(),
         mask.at<std::uint8_t>(), scores.at<half>(), softmax.at<half>(), rows_out_});
    server_.memory().synchronize(stream_);
  }

  /// One token more of every request, read from the cache like all others.
  void decode(std::int64_t requests, std::int64_t prompt, std::int64_t pages) {
    const Placed activations = server_.place(p_["of_token"], "rest");
    half* k = activations.at<half>();
    half* v = k + kv_heads_ * d_;
    for (std::int32_t layer = 0; layer < i32("layers"); ++layer)
      for (std::int32_t r = 0; r < static_cast<std::int32_t>(requests); ++r) {
        const kv_prefill::Chunk c{kv_heads_, heads_, d_, static_cast<std::int32_t>(prompt), 1, 1, scale()};
        const std::int32_t* own_pages = block_table_ + std::int64_t{r} * pages;
        store(layer, r, c, own_pages, k, v);
        kv_prefill::run_gather(stream_, pool_.get<half>("q_pool"), q_, heads_ * d_, {i32("entries"), layer, r},
                               {c.cached, 1, 1});
        auto b = buffers(layer, own_pages);
        b.out = out_.decode + (std::int64_t{r} * p_["layers"] + layer) * heads_ * d_;
        kv_prefill::tiled::run_decode<Key, Value>(c, layout_, c.cached + 1, stream_, b);
      }
    server_.memory().synchronize(stream_);
  }

  kv_quant::DecodeBuffers buffers(std::int32_t layer, const std::int32_t* pages) const {
    float* weight = partial_ + std::int64_t{rows_} * heads_ * (kv_prefill::tiled::kSplits + 1) * d_;
    return {q_, server_.cache(layer), pool_.get<float>("tables"), pages, partial_, weight, rows_out_};
  }
  float scale() const { return 1 / std::sqrt(static_cast<float>(d_)); }

  Server& server_;
  const Point& p_;
  const DevicePointers& pool_;
  Stream stream_;
  RequestOutputs out_;
  const std::int32_t heads_, kv_heads_, d_, rows_;
  const kv_quant::Cache layout_;
  std::int32_t *block_table_ = nullptr, *slot_mapping_ = nullptr;
  float* partial_ = nullptr;
  half *q_ = nullptr, *rows_out_ = nullptr;
};

}  // namespace hiplab::context_limit
