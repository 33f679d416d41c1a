// SPDX-License-Identifier: MIT
// The published probes as one search: every rung of a ladder is tried by a fresh server, then the gap between the last
// rung that ends well and the first that does not is halved. A request counts where its prefill and a decode step
// complete and every output is finite.
#pragma once
#include <cmath>
#include <iterator>

#include "experiments/context_limit_rx9070/request.hpp"

namespace hiplab::context_limit {

/// What a probe left behind.
struct Ended {
  int stage = 0, array = 0;  ///< of kStages and kArrays; stage 0: well
  std::uint64_t bytes = 0, peak = 0, cache = 0;
};

inline int number_of(const std::string& name) {
  for (int i = 0; i < static_cast<int>(std::size(kArrays)); ++i)
    if (name == kArrays[i]) return i;
  throw std::logic_error("no array is called " + name);
}

template <class Key, class Value>
class Prober {
public:
  Prober(const Point& p, const DevicePointers& buffers, Stream stream) : p_(p), buffers_(buffers), stream_(stream) {
    const auto per_step = static_cast<std::size_t>(places_of(p) * p["layers"] * p["heads"] * p["head_dim"]);
    prefill_elements_ = per_step * static_cast<std::size_t>(p["rows"]), decode_elements_ = per_step;
    zero("prefill_out", static_cast<std::size_t>(kMostSteps) * prefill_elements_ * 2);
    zero("decode_out", static_cast<std::size_t>(kMostSteps) * decode_elements_ * 2);
  }

  void run() {
    const std::int64_t top = p_["top"], gap = p_["step"];
    std::int64_t well = 0, fails = 0;
    bool scan = p_["probe"] == 3;
    for (const std::int64_t rung : scan ? std::vector<std::int64_t>{top / 16, top / 8, top / 4, top / 2} : rungs(top)) {
      const Ended end = try_value(rung);
      if (end.stage != 0 && fails == 0) fails = rung, failure_ = end;
      if (fails == 0) well = rung;
    }
    for (std::int64_t middle = (well + fails) / 2 / gap * gap; !scan && fails - well > gap && middle > well;
         middle = (well + fails) / 2 / gap * gap) {
      const Ended end = try_value(middle);
      if (end.stage == 0) {
        well = middle;
      } else {
        fails = middle, failure_ = end;
      }
    }
    report(well, fails);
  }

private:
  static std::vector<std::int64_t> rungs(std::int64_t top) {
    return {top / 32,    top / 16, top * 3 / 32, top * 7 / 64, top / 8,     top / 4,
            top * 3 / 8, top / 2,  top * 5 / 8,  top * 3 / 4,  top * 7 / 8, top};
  }

  void zero(const char* name, std::size_t bytes) { runtime().fill(buffers_.get<void>(name), 0, bytes); }

  Flags flags_at(std::int64_t value) const {
    switch (p_["probe"]) {
      case 2:
        return {value, 2, 2 * value};
      case 3:
        return {p_["top"] / 2, 1, value};
      default:
        return {value, p_["sequences"], p_["batched"]};
    }
  }

  Ended try_value(std::int64_t value) {
    const std::size_t step = asked_.size();
    if (step == static_cast<std::size_t>(kMostSteps))
      throw std::logic_error("the search takes more steps than it may record");
    const std::int64_t mib = p_.value_or("scale_kib", 1024) * 1024;
    BudgetRuntime memory(runtime(), static_cast<std::size_t>((p_["budget_mib"] - p_["unusable_mib"]) * mib),
                         static_cast<std::size_t>(p_["granule_kib"] * 1024));
    const RequestOutputs out{buffers_.get<half>("prefill_out") + step * prefill_elements_,
                             buffers_.get<half>("decode_out") + step * decode_elements_};
    Ended end;
    {
      Server server(p_, memory);
      try {
        const Flags flags = flags_at(value);
        server.start(flags, end.stage);
        if (const std::int64_t requests = requests_of(p_); requests > 0) {
          end.stage = kRequest;
          Requests<Key, Value>(server, buffers_, stream_, out).run(flags, requests);
          end.stage = finite(step) ? 0 : kNotFinite;
        }
      } catch (const NoRoom&) {
      } catch (const Error& error) {
        if (error.kind() != Error::Kind::memory || memory.refusal().name.empty()) throw;
        end.array = number_of(memory.refusal().name), end.bytes = memory.refusal().bytes;
      }
      runtime().synchronize(stream_);
      end.cache = static_cast<std::uint64_t>(server.cache_bytes());
    }
    end.peak = memory.peak();
    if (end.stage != 0) clear(step);
    asked_.push_back(static_cast<std::int32_t>(value));
    ends_.push_back(end);
    return end;
  }

  /// Of what the step's request wrote; the rows that a short last chunk does not have are zero.
  bool finite(std::size_t step) const {
    return all_finite("prefill_out", step, prefill_elements_) && all_finite("decode_out", step, decode_elements_);
  }
  bool all_finite(const char* name, std::size_t step, std::size_t elements) const {
    std::vector<std::uint16_t> bits(elements);
    runtime().download(bits.data(), buffers_.get<std::uint16_t>(name) + step * elements, 2 * elements);
    return std::none_of(bits.begin(), bits.end(), [](std::uint16_t b) { return (b & 0x7c00) == 0x7c00; });
  }
  void clear(std::size_t step) {
    runtime().fill(buffers_.get<half>("prefill_out") + step * prefill_elements_, 0, 2 * prefill_elements_);
    runtime().fill(buffers_.get<half>("decode_out") + step * decode_elements_, 0, 2 * decode_elements_);
  }

  template <class T, class Of>
  void upload(const char* name, Of of) const {
    std::vector<T> list(static_cast<std::size_t>(kMostSteps), 0);
    for (std::size_t i = 0; i < ends_.size(); ++i) list[i] = static_cast<T>(of(i));
    runtime().upload(buffers_.get<T>(name), list.data(), list.size() * sizeof(T));
  }
  template <class T>
  void upload_one(const char* name, T value) const {
    runtime().upload(buffers_.get<T>(name), &value, sizeof value);
  }

  void report(std::int64_t well, std::int64_t fails) const {
    upload_one("verified", static_cast<std::int32_t>(well));
    upload_one("first_failure", static_cast<std::int32_t>(fails));
    upload_one("failed_stage", static_cast<std::int32_t>(failure_.stage));
    upload_one("failed_array", static_cast<std::int32_t>(failure_.array));
    upload_one("failed_bytes", failure_.bytes);
    std::uint64_t cache = 0;
    for (const Ended& end : ends_) cache = std::max(cache, end.cache);
    upload_one("cache_bytes", cache);
    const std::int64_t of_token = p_["layers"] * p_["kv_heads"] *
                                  kv_quant::slot_bytes<Key, Value>(static_cast<std::int32_t>(p_["head_dim"])) *
                                  p_["groups"];
    upload_one("reported_tokens", static_cast<std::int32_t>(static_cast<std::int64_t>(cache) / of_token));
    upload<std::int32_t>("asked", [&](std::size_t i) { return asked_[i]; });
    upload<std::int32_t>("stage", [&](std::size_t i) { return ends_[i].stage; });
    upload<std::int32_t>("array", [&](std::size_t i) { return ends_[i].array; });
    upload<std::uint64_t>("refused_bytes", [&](std::size_t i) { return ends_[i].bytes; });
    upload<std::uint64_t>("peak_bytes", [&](std::size_t i) { return ends_[i].peak; });
  }

  const Point& p_;
  const DevicePointers& buffers_;
  Stream stream_;
  std::size_t prefill_elements_ = 0, decode_elements_ = 0;
  std::vector<std::int32_t> asked_;
  std::vector<Ended> ends_;
  Ended failure_;
};

}  // namespace hiplab::context_limit
