// SPDX-License-Identifier: MIT
// The real run of a small server under a budget, against the memory model and attention in double precision: what it
// allocates, where it fails and what its requests compute.
#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

#include "experiments/context_limit_rx9070/expected.hpp"
#include "experiments/context_limit_rx9070/search.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::context_limit {
namespace {

/// One layer, two KV heads of 64; 4 MiB of memory counted in KiB. Contexts up to 512.
Point small(std::int64_t preset, std::int64_t workspace, std::int64_t probe) {
  Point p;
  p.experiment = "context_limit_rx9070";
  p.values = {{"layers", 2},
              {"groups", 2},
              {"heads", 4},
              {"kv_heads", 2},
              {"head_dim", 64},
              {"hidden", 64},
              {"intermediate", 128},
              {"budget_mib", 4096},
              {"unusable_mib", 100},
              {"weights_mib", 1500},
              {"base_mib", 100},
              {"graphs_mib", 40},
              {"granule_kib", 4},
              {"of_token", 2048},
              {"of_sequence_kib", 20},
              {"utilisation", 70},
              {"scale_kib", 1},
              {"top", 512},
              {"step", 16},
              {"margin", 4},
              {"short_chunk", 8},
              {"entries", 48},
              {"rows", 3},
              {"batched", 48},
              {"sequences", 4},
              {"scratch_seen", 0},
              {"preset", preset},
              {"workspace", workspace},
              {"probe", probe}};
  return p;
}

struct Outputs {
  std::vector<double> of(const std::string& name) const { return values.at(name); }
  double figure(const char* name, std::size_t i = 0) const { return values.at(name)[i]; }
  std::map<std::string, std::vector<double>> values;
};

template <class T>
std::vector<double> downloaded(const void* from, std::size_t count) {
  std::vector<T> raw(count);
  runtime().download(raw.data(), from, count * sizeof(T));
  if constexpr (sizeof(T) == 2)
    return widened(raw);
  else
    return {raw.begin(), raw.end()};
}

/// On poisoned outputs.
Outputs run(const Point& p, const Tensors& t) {
  DevicePointers pointers;
  std::vector<std::unique_ptr<test::DeviceBuffer<std::uint8_t>>> held;
  for (const Tensor& tensor : t) {
    held.push_back(
        std::make_unique<test::DeviceBuffer<std::uint8_t>>(tensor.byte_count(), "tensor", std::uint8_t{0xaa}));
    if (tensor.role == Role::in) runtime().upload(held.back()->get(), tensor.bytes.data(), tensor.byte_count());
    pointers.set(tensor.name, held.back()->get());
  }
  const Stream stream = runtime().create_stream();
  kv_quant::with_preset(p["preset"], [&]<class Key, class Value>(const char*) {
    if constexpr (kServed<Key, Value>)
      Prober<Key, Value>(p, pointers, stream).run();
    else
      throw std::invalid_argument("not served");
  });
  runtime().destroy(stream);
  Outputs out;
  std::size_t i = 0;
  for (const Tensor& tensor : t) {
    const void* from = held[i++]->get();
    if (tensor.role != Role::out) continue;
    out.values[tensor.name] = tensor.dtype == Dtype::i32   ? downloaded<std::int32_t>(from, tensor.count())
                              : tensor.dtype == Dtype::u64 ? downloaded<std::uint64_t>(from, tensor.count())
                                                           : downloaded<std::uint16_t>(from, tensor.count());
  }
  return out;
}

double relative_l2(const std::vector<double>& got, const std::vector<double>& want) {
  double off = 0, all = 0;
  for (std::size_t i = 0; i < want.size(); ++i) off += std::pow(got[i] - want[i], 2), all += std::pow(want[i], 2);
  return all == 0 ? off : std::sqrt(off / all);
}

const std::vector<std::string> kFigures = {"verified",     "first_failure", "failed_stage",    "failed_array",
                                           "failed_bytes", "cache_bytes",   "reported_tokens", "asked",
                                           "stage",        "array",         "refused_bytes",   "peak_bytes"};

/// Runs it and holds every output to the reference.
Outputs expect_as_modelled(const Point& p) {
  const Tensors t = inputs(p);
  const Outputs got = run(p, t);
  const std::string where = "preset " + std::to_string(p["preset"]) + ", workspace " + std::to_string(p["workspace"]) +
                            ", probe " + std::to_string(p["probe"]);
  for (const auto& name : kFigures) EXPECT_EQ(got.of(name), values(p, t, name)) << name << ": " << where;
  for (const char* name : {"prefill_out", "decode_out"}) {
    const double off = relative_l2(got.of(name), values(p, t, name));
    EXPECT_TRUE(off < (p["workspace"] == 0 ? 3e-3 : 1e-3)) << off << ": " << name << ", " << where;
  }
  return got;
}

/// Figures of the model alone.
Outputs modelled(const Point& p) {
  const Tensors t = inputs(p);
  Outputs out;
  for (const auto& name : kFigures) out.values[name] = values(p, t, name);
  return out;
}

/// A request of each preset and workspace is a test of its own: under the thread sanitizer one takes some minutes.
class ContextLimitRequest : public ::testing::TestWithParam<std::tuple<std::int64_t, std::int64_t>> {};

TEST_P(ContextLimitRequest, EndsWhereTheModelSays) {
  const auto [preset, workspace] = GetParam();
  expect_as_modelled(small(preset, workspace, 1));
}
INSTANTIATE_TEST_SUITE_P(PresetAndWorkspace, ContextLimitRequest,
                         ::testing::Combine(::testing::Values(0, 2, 5, 7), ::testing::Values(0, 1)),
                         [](const auto& of) {
                           return std::to_string(std::get<0>(of.param)) + (std::get<1>(of.param) ? "_tiled" : "_published");
                         });

/// The requests themselves are held to the model by ContextLimitRequest.
TEST(ContextLimitRun, AStartIsNoRequestAndThreeBitsDieBeforeFp8) {
  const Outputs start = expect_as_modelled(small(7, 0, 0)), request = modelled(small(7, 0, 1));
  const Outputs tiled = modelled(small(7, 1, 1)), fp8 = modelled(small(2, 0, 1));
  EXPECT_EQ(start.figure("verified"), 512);
  EXPECT_LT(request.figure("verified"), 512);
  EXPECT_GT(request.figure("verified"), 0);
  EXPECT_EQ(request.figure("failed_stage"), 6);
  EXPECT_EQ(tiled.figure("verified"), 512);
  EXPECT_EQ(fp8.figure("verified"), 512);
  const auto tokens = [](const Outputs& o, double slot) { return o.figure("cache_bytes") / slot; };
  EXPECT_GT(tokens(start, 54), 2 * tokens(fp8, 128)) << "and the cache of three bits holds twice as much";
}

TEST(ContextLimitRun, TwoRequestsEndWhereTheModelSays) {
  for (const std::int64_t workspace : {0, 1}) expect_as_modelled(small(7, workspace, 2));
}

TEST(ContextLimitRun, TheScanOfBatchedTokensEndsWhereTheModelSays) {
  Point scan = small(5, 0, 3);
  scan.values["top"] = 1024, scan.values["of_token"] = 6000;
  const Outputs got = expect_as_modelled(scan);
  EXPECT_EQ(got.figure("verified"), 128);
  EXPECT_EQ(got.figure("first_failure"), 256);
  EXPECT_EQ(got.figure("failed_stage"), 4) << "no room for the context: the profile took it";
  EXPECT_EQ(got.figure("stage", 3), 3) << "the profile itself does not fit";
}

TEST(ContextLimitRun, AShortLastChunkReadsItsOwnTokensFromTheCache) {
  Point p = small(7, 1, 1);
  p.values["batched"] = 31;  // 508 = 16 x 31 + 12, 252 = 8 x 31 + 4: short and not
  p.values["short_chunk"] = 10;
  expect_as_modelled(p);
}

/// A budget of a byte less than the last request needs must be seen to fail, and a wrong expectation to be red.
TEST(ContextLimitRun, OneGranuleLessIsAnotherOutcome) {
  Point p = small(7, 1, 1);
  const Tensors t = inputs(p);
  const auto want = values(p, t, "verified");
  EXPECT_EQ(want[0], 512);
  const auto peaks = values(p, t, "peak_bytes");
  p.values["unusable_mib"] = p["budget_mib"] - static_cast<std::int64_t>(peaks[11] / 1024) + 4;
  p.values["utilisation"] = 70;
  const Outputs got = run(p, t);
  EXPECT_NE(got.of("verified"), want);
  EXPECT_EQ(got.of("verified"), values(p, t, "verified"));
}

/// What a request computes is in the gate: another pool is another output.
TEST(ContextLimitRun, AnotherPoolIsRed) {
  const Point p = small(5, 1, 1);
  Tensors t = inputs(p);
  const auto want = values(p, t, "decode_out");
  t.at("v_pool").as<std::uint16_t>()[5] ^= 0x4000;
  EXPECT_GT(relative_l2(run(p, t).of("decode_out"), want), 1e-3);
}

TEST(ContextLimitRun, ServesNoPresetThatRotatesValues) {
  EXPECT_FALSE(kv_quant::with_preset(8, []<class Key, class Value>(const char*) { return kServed<Key, Value>; }));
  EXPECT_TRUE(kv_quant::with_preset(7, []<class Key, class Value>(const char*) { return kServed<Key, Value>; }));
}

}  // namespace
}  // namespace hiplab::context_limit
