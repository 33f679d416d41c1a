// SPDX-License-Identifier: MIT
// The ladder of decode_w4a16: the arrangement, exact codes, and every kernel against the product in double precision.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/decode_w4a16/digits.hpp"
#include "kernels/decode_w4a16/rows.hpp"
#include "kernels/decode_w4a16/runs.hpp"
#include "kernels/decode_w4a16/tile.hpp"
#include "kernels/decode_w4a16/vector.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/reference/awq_layer.hpp"

namespace hiplab::decode_w4a16 {
namespace {

using test::DeviceBuffer;
constexpr hip::half kPoison{0x7e00};

std::vector<hip::half> halves(const Tensors& t, const char* name) {
  std::vector<hip::half> out;
  for (const auto bits : t.at(name).as<std::uint16_t>()) out.push_back({bits});
  return out;
}
std::vector<std::uint32_t> words(const Tensors& t, const char* name) {
  const auto own = t.at(name).as<std::uint32_t>();
  return {own.begin(), own.end()};
}

/// A layer on the device, in the file's layout and arranged.
struct Layer {
  Problem p;
  Tensors t;
  std::vector<std::uint32_t> arranged_codes, arranged_groups;

  Layer(const Problem& problem, std::uint64_t seed)
      : p(problem), t(datasets::awq_mmq_inputs(p.m, (p.n + 7) / 8 * 8, p.k, seed, p.group)) {}
  reference::AwqLayer reference_layer() const { return test::awq_layer(t, p.n, p.k, p.group); }
  std::vector<double> product() const {
    return reference::awq_product(reference_layer(), t.at("x").as<std::uint16_t>(), p.m);
  }
  void arrange() {
    const auto w = reference_layer();
    const auto shape = arranged::shape(p.n, p.k, p.group);
    arranged_codes.assign(static_cast<std::size_t>(shape.code_words()), 0);
    arranged_groups.assign(static_cast<std::size_t>(shape.group_words()), 0);
    arranged::arrange(
        w,
        [&](std::int64_t n, std::int64_t g) {
          return w.scales[reference::scale_place(reference::Int4Layout::pack_quantized, w.shape(), n, g)];
        },
        0, p.n, p.k, shape, arranged_codes.data(), arranged_groups.data());
  }
};

std::vector<double> numbers(const DeviceBuffer<hip::half>& out) {
  std::vector<double> y;
  for (const auto h : out.values()) y.push_back(double{to_float(h)});
  return y;
}

test::WithOptions executor(std::uint32_t wave, std::uint64_t order = 0) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  if (order != 0) {
    options.order = hip::simt::Order::shuffled;
    options.seed = order;
  }
  return test::WithOptions(hip::simt::resolved(options));
}

/// What a kernel of the ladder writes, and whether it left the counters clear.
struct Written {
  std::vector<double> y;
  bool counters_clear = true;
};
using Kernel = std::function<Written(const Layer&, std::uint32_t wave)>;

Written by_rows(const Layer& l, std::uint32_t wave) {
  const DeviceBuffer<hip::half> x(halves(l.t, "x")), scales(halves(l.t, "scales")),
      out(static_cast<std::size_t>(l.p.m * l.p.n), "out", kPoison);
  const DeviceBuffer<std::uint32_t> w(words(l.t, "w_packed")), zeros(words(l.t, "zeros"));
  rows::run(l.p, wave, {}, x.get(), w.get(), scales.get(), zeros.get(), out.get());
  return {numbers(out)};
}
template <class Word>
Written by_vector(const Layer& l, std::uint32_t wave) {
  const DeviceBuffer<hip::half> x(halves(l.t, "x")), out(static_cast<std::size_t>(l.p.m * l.p.n), "out", kPoison);
  const DeviceBuffer<std::uint32_t> codes(l.arranged_codes), groups(l.arranged_groups);
  vector::run<Word>(l.p, wave, {}, x.get(), codes.get(), groups.get(), out.get());
  return {numbers(out)};
}
using Plain = Compiled<1, 1, false, false, 8, 3>;
using Ahead = Compiled<1, 2, false, false, 8, 3>;
using Staged = Compiled<1, 1, true, false, 32, 1>;
using Folded = Compiled<1, 1, true, true, 32, 1>;
using TilePairs = Compiled<2, 1, false, false, 16, 1>;
using OwnRuns = runs::Compiled<1, false, 8, 3>;
using Held = runs::Compiled<1, true, 20, 1>;
using Digits = digits::Compiled<2, 28>;
using DigitsBehind = Behind<digits::Compiled<1, 28>>;
using DigitsAhead = digits::Compiled<3, 20>;
using HeldPairs = runs::Compiled<2, true, 16, 1>;

template <Form F>
constexpr bool kOneRow = F.staged && F.kernel != KernelOf::runs;

template <class Of>
Written by_tile(const Layer& l, const Shape& s, std::uint32_t wave) {
  constexpr Form F = Of::form;
  const DeviceBuffer<hip::half> x(halves(l.t, "x")), out(static_cast<std::size_t>(l.p.m * l.p.n), "out", kPoison);
  const DeviceBuffer<std::uint32_t> codes(l.arranged_codes), groups(l.arranged_groups), arrived(blocks_of(l.p, F));
  const DeviceBuffer<float> partial(static_cast<std::size_t>(partial_floats(l.p, F, s.split)) + 1);
  const auto of = [&]<int Columns, int Group>() {
    const auto enqueue = [&](auto run) {
      run(l.p, s, wave, {}, x.get(), codes.get(), groups.get(), partial.get(), arrived.get(), out.get());
    };
    if constexpr (F.kernel == KernelOf::digits) enqueue(digits::run<Columns, Group, Of>);
    else if constexpr (F.kernel == KernelOf::runs) enqueue(runs::run<Columns, Group, Of>);
    else enqueue(tile::run<Columns, Group, Of>);
  };
  const auto of_group = [&]<int Columns>() {
    if (l.p.group == 32) of.template operator()<Columns, 32>();
    else if (l.p.group == 64) of.template operator()<Columns, 64>();
    else of.template operator()<Columns, 128>();
  };
  if constexpr (kOneRow<F>) of_group.template operator()<1>();
  else if (l.p.m <= 8) of_group.template operator()<8>();
  else of_group.template operator()<16>();
  const auto counters = arrived.values();
  return {numbers(out), std::count(counters.begin(), counters.end(), 0u) == static_cast<std::ptrdiff_t>(counters.size())};
}

/// Every way to cut the work of a form.
template <class Of>
void add_cuts(const std::string& form, std::vector<std::pair<std::string, Kernel>>& all) {
  static constexpr Form F = Of::form;
  struct Way {
    const char* name;
    Shape shape;
  };
  for (const Way& way : {Way{"a block a CTA", {~0u, 1, 4}}, Way{"three CTAs", {3, 1, 3}}, Way{"one wave", {2, 1, 1}},
                         Way{"two parts of K", {~0u, 2, 2}}, Way{"two CTAs for each of three parts", {2, 3, 2}},
                         Way{"many waves", {1, 1, 7}}})
    all.push_back({form + ", " + way.name, [=](const Layer& l, std::uint32_t wave) {
                     if (kOneRow<F> && l.p.m != 1) return Written{l.product()};  // for one row of x
                     Shape s = way.shape;
                     s.ctas = std::min(s.ctas, blocks_of(l.p, F));
                     s.split = F.kernel == KernelOf::runs || (F.kernel == KernelOf::tile && s.ctas == blocks_of(l.p, F)) ? std::min(s.split, chunks_of(l.p)) : 1;
                     s.waves = std::min(s.waves, chunks_of(l.p) / s.split);
                     return by_tile<Of>(l, s, wave);
                   }});
}

std::vector<std::pair<std::string, Kernel>> ladder() {
  std::vector<std::pair<std::string, Kernel>> all = {{"rows", by_rows},
                                                     {"arranged", by_vector<vector::OneByOne>},
                                                     {"bit_tricks", by_vector<vector::Pairs>}};
  add_cuts<Plain>("one chunk ahead", all);
  add_cuts<Ahead>("two chunks ahead", all);
  add_cuts<Staged>("x in LDS", all);
  add_cuts<Folded>("zero points folded", all);
  add_cuts<TilePairs>("two tiles a wave", all);
  add_cuts<OwnRuns>("a run a wave", all);
  add_cuts<Held>("x held for all rows", all);
  add_cuts<Digits>("x as digits", all);
  add_cuts<DigitsBehind>("x as digits, behind another launch", all);
  add_cuts<DigitsAhead>("x as digits, three chunks ahead", all);
  add_cuts<HeldPairs>("x held, two tiles a wave", all);
  return all;
}

TEST(DecodeW4A16, EveryKernelStaysWithinTheRoundingOfItsOutput) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = executor(wave);
    for (Problem p : {Problem{1, 8, 128, 128}, Problem{1, 136, 1280, 128}, Problem{2, 24, 320, 64},
                      Problem{3, 40, 416, 32}, Problem{8, 72, 512, 128}, Problem{9, 40, 192, 64},
                      Problem{16, 136, 384, 128}, Problem{1, 16, 32, 32}, Problem{1, 40, 416, 32}, Problem{1, 24, 1216, 64}}) {
      Layer l(p, 31);
      l.arrange();
      const auto want = l.product();
      for (const auto& [name, kernel] : ladder()) {
        const Written got = kernel(l, wave);
        EXPECT_LT(test::relative_l2(got.y, want), 0x1p-11)
            << name << ", wave " << wave << " M " << p.m << " N " << p.n << " K " << p.k << " group " << p.group;
        EXPECT_TRUE(got.counters_clear) << name;
      }
    }
  }
}

/// Whole numbers: every sum is exact in fp32 and every output in fp16, so the bits are those of the product. One lane,
/// one quarter or one word in the wrong place shows.
TEST(DecodeW4A16, EveryKernelIsExactWhereNothingIsRounded) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = executor(wave);
    for (const Problem& p : {Problem{7, 24, 1152, 32}, Problem{11, 24, 1088, 64}, Problem{5, 40, 640, 128}, Problem{1, 40, 1088, 64}}) {
      Layer l(p, 32);
      auto scales = l.t.at("scales").as<std::uint16_t>(), x = l.t.at("x").as<std::uint16_t>();
      for (std::size_t i = 0; i < scales.size(); ++i) scales[i] = i % 3 == 0 ? 0x3c00 : 0x3800;            // 1, 0.5
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = i % 97 == 0 ? 0x3c00 : i % 101 == 0 ? 0xc000 : 0;  // 1, -2
      l.arrange();
      const auto want = l.product();
      for (const auto& [name, kernel] : ladder()) {
        const auto y = kernel(l, wave).y;
        ASSERT_EQ(y.size(), want.size());
        for (std::size_t i = 0; i < y.size(); ++i)
          ASSERT_EQ(y[i], want[i]) << name << ", wave " << wave << " group " << p.group << " first wrong at " << i;
      }
    }
  }
}

/// Sets code (n, k) of the file's words.
void set_code(Layer& l, std::int64_t n, std::int64_t k, int code) {
  const auto w = l.reference_layer();
  const auto place = reference::code_place(reference::Int4Layout::pack_quantized, w.shape(), n, k);
  l.t.at("w_packed").as<std::uint32_t>()[place.word] ^= place.with(w.code(n, k) ^ code);
}

/// The greatest x of a group sets the unit of the others, here 2^15 times them; its weights are zero, so that all of
/// the sum is theirs, and every digit has a part in it. Beside the output's rounding: code times 1024 and its fold, as much, meet in fp32.
TEST(DecodeW4A16, DigitsKeepASmallXBesideALargeOne) {
  const auto settings = executor(32);
  for (const Problem& p : {Problem{1, 48, 512, 128}, Problem{1, 24, 128, 32}}) {
    Layer l(p, 36);
    auto x = l.t.at("x").as<std::uint16_t>(), scales = l.t.at("scales").as<std::uint16_t>();
    for (auto& s : scales) s = 0x3c00;
    for (std::size_t k = 0; k < x.size(); ++k) x[k] = static_cast<std::uint16_t>(0x2800u | k * 37 % 1024 | (k % 3 == 0 ? 0x8000u : 0u));  // 2^-5 .. 2^-4, both signs
    for (std::int64_t k = 5; k < p.k; k += p.group + 2) {  // another place of a word each time
      x[static_cast<std::size_t>(k)] = 0x6400;  // 1024
      for (std::int64_t n = 0; n < p.n; ++n) set_code(l, n, k, l.reference_layer().zero(n, k / p.group));
    }
    l.arrange();
    const auto want = l.product();
    for (const auto& y : {by_tile<Digits>(l, {1, 1, 1}, 32).y, by_tile<DigitsAhead>(l, {1, 1, 1}, 32).y})
      for (std::size_t n = 0; n < want.size(); ++n) EXPECT_NEAR(y[n], want[n], 0x1p-11 * std::abs(want[n]) + static_cast<double>(p.k / p.group) * 0x1p-23 * 15 * 1024) << n << " group " << p.group;
  }
}

/// Of an x that is smaller still, less than 2^-25 of its group's greatest is cut off.
TEST(DecodeW4A16, DigitsLoseOfASubnormalXNoMoreThanTheySay) {
  const auto settings = executor(32);
  Layer l({1, 48, 128, 128}, 37);
  auto x = l.t.at("x").as<std::uint16_t>(), scales = l.t.at("scales").as<std::uint16_t>();
  for (auto& s : scales) s = 0x7800;  // 32768: outputs that fp16 holds
  for (std::size_t k = 0; k < x.size(); ++k) x[k] = static_cast<std::uint16_t>((k * 37 % 1023 + 1) | (k % 2 == 0 ? 0x8000u : 0u));  // subnormal
  x[5] = 0x4fff;  // 31.98
  for (std::int64_t n = 0; n < 48; ++n) set_code(l, n, 5, l.reference_layer().zero(n, 0));
  l.arrange();
  const auto w = l.reference_layer();
  const auto want = l.product(), got = by_tile<Digits>(l, {1, 1, 1}, 32).y;
  for (std::size_t n = 0; n < want.size(); ++n) {
    double magnitude = 0;
    for (std::int64_t k = 0; k < 128; ++k) magnitude += 32768.0 * std::abs(w.code(static_cast<std::int64_t>(n), k) - w.zero(static_cast<std::int64_t>(n), 0));
    EXPECT_NEAR(got[n], want[n], 0x1p-25 * 32 * magnitude + 0x1p-11 * std::abs(want[n])) << n;
  }
}

TEST(DecodeW4A16, PartsOfKGiveTheSameBitsForAnyOrderOfArrival) {
  Layer l({4, 40, 1024, 128}, 33);
  l.arrange();
  const auto forward = [&] {
    const auto settings = executor(32);
    return by_tile<Ahead>(l, {blocks_of(l.p, Ahead::form), 4, 2}, 32);
  }();
  for (const std::uint64_t seed : {5u, 6u, 7u}) {
    const auto settings = executor(32, seed);
    const Written other = by_tile<Ahead>(l, {blocks_of(l.p, Ahead::form), 4, 2}, 32);
    EXPECT_EQ(other.y, forward.y) << "seed " << seed;
    EXPECT_TRUE(other.counters_clear) << "seed " << seed;
  }
}

TEST(DecodeW4A16, PartsOfKOfRunsOfBlocksGiveTheSameBitsForAnyOrderOfArrival) {
  Layer l({11, 16 * 7, 1152, 128}, 35);
  l.arrange();
  const Shape shape{2, 3, 3};
  const auto forward = [&] {
    const auto settings = executor(32);
    return by_tile<Held>(l, shape, 32);
  }();
  for (const std::uint64_t seed : {5u, 6u, 7u}) {
    const auto settings = executor(32, seed);
    const Written other = by_tile<Held>(l, shape, 32);
    EXPECT_EQ(other.y, forward.y) << "seed " << seed;
    EXPECT_TRUE(other.counters_clear) << "seed " << seed;
  }
}

TEST(DecodeW4A16, QuotientsWithoutADivisionAreThoseOfADivision) {
  for (const std::uint32_t by : {1u, 2u, 3u, 5u, 25u, 40u, 112u, 200u, 4096u, 65537u, 4000000000u}) {
    const Quotient quotient = quotient_by(by);
    for (const std::uint32_t n : {0u, 1u, 2u, 24u, 25u, 39u, 40u, 41u, 999u, 1000u, 128000u, 65536u, 2147483647u,
                                  3999999999u, 4000000000u, 4294967295u})
      ASSERT_EQ(quotient.of(n), n / by) << n << " / " << by;
    for (std::uint32_t n = 0; n < 3000; ++n) ASSERT_EQ(quotient.of(n), n / by) << n << " / " << by;
  }
}

TEST(DecodeW4A16, SumsOfMoreBlocksThanLdsHoldsGiveTheSameBits) {
  const auto settings = executor(32);
  Layer l({16, 16 * 9, 256, 128}, 34);
  l.arrange();
  ASSERT_LT(tile::cut_of(l.p, Ahead::form, {1, 1, 2}).kept, 9u);
  EXPECT_EQ(by_tile<Ahead>(l, {9, 1, 2}, 32).y, by_tile<Ahead>(l, {1, 1, 2}, 32).y);
  EXPECT_EQ(by_tile<TilePairs>(l, {5, 1, 2}, 32).y, by_tile<TilePairs>(l, {1, 1, 2}, 32).y);
}

TEST(DecodeW4A16, EveryCodeAndGroupHasAPlaceOfItsOwn) {
  for (const arranged::Order& order : {arranged::kRowsTogether, arranged::kQuartersTogether})
    for (const std::int64_t group : {32, 64, 128}) {
      const auto shape = arranged::shape(40, 192, group);
      std::set<std::pair<std::int64_t, int>> codes;
      std::set<std::int64_t> groups;
      for (std::int64_t n = 0; n < 64; ++n)
        for (std::int64_t k = 0; k < 256; ++k) {
          const auto place = arranged::code_place(shape, n, k, order);
          ASSERT_TRUE(place.word >= 0 && place.word < shape.code_words());
          EXPECT_TRUE(codes.insert({place.word, place.shift}).second) << n << " " << k;
          if (k % group == 0) {
            EXPECT_TRUE(groups.insert(arranged::group_place(shape, n, k, order)).second) << n << " " << k;
          }
          EXPECT_EQ(arranged::group_place(shape, n, k, order), arranged::group_place(shape, n, k - k % group, order));
        }
      EXPECT_EQ(static_cast<std::int64_t>(codes.size()), 8 * shape.code_words()) << "no gap";
      EXPECT_EQ(static_cast<std::int64_t>(groups.size()), shape.group_words()) << "no gap";
    }
}

/// Eight lanes load 16 bytes each at once: on NVIDIA two rows of four quarters, elsewhere rows of one quarter.
TEST(DecodeW4A16, EightNeighbouringLanesOfTheMatrixUnitReadOneRun) {
  const auto shape = arranged::shape(32, 256, 128);
  const auto piece = [&](std::int64_t n, std::int64_t quarter, const arranged::Order& order) {
    return arranged::code_place(shape, n, 8 * quarter, order).word / arranged::kPieceWords;
  };
  for (std::int64_t lane = 0; lane < 8; ++lane) {
    EXPECT_EQ(piece(lane / 4, lane % 4, arranged::kQuartersTogether), lane);
    EXPECT_EQ(piece(lane, 0, arranged::kRowsTogether), lane);
  }
  EXPECT_EQ(arranged::group_place(shape, 8, 0, arranged::kQuartersTogether), 1) << "rows 0 and 8 are a lane's";
}

TEST(DecodeW4A16, CodesLessTheirZeroPointAreExact) {
  for (std::uint32_t zero = 0; zero < 16; ++zero)
    for (std::uint32_t code = 0; code < 16; ++code)
      for (int i = 0; i < 8; ++i) {
        const int shift = 16 * (i % 2) + 4 * (i / 2);
        const std::uint32_t word = ~(15u << shift) | code << shift;
        const float want = static_cast<float>(code) - static_cast<float>(zero);
        EXPECT_EQ(one_code(word, zero, i), want);
        EXPECT_EQ(to_float(pair_of(word, subtrahends(zero), i / 2)[i % 2]), want) << code << " - " << zero << " at " << i;
      }
}

TEST(DecodeW4A16, RunsCoverEverythingOnceAndDifferByOneAtMost) {
  for (std::uint32_t total : {1u, 7u, 320u, 640u})
    for (std::uint32_t parts : {1u, 2u, 5u, 132u, 396u}) {
      if (parts > total) continue;
      const Runs runs(total, parts);
      std::uint32_t next = 0;
      for (std::uint32_t i = 0; i < parts; ++i) {
        EXPECT_EQ(runs.first(i), next);
        EXPECT_LE(runs.count(0) - runs.count(i), 1u);
        next += runs.count(i);
      }
      EXPECT_EQ(next, total);
      const Runs same(total, quotient_by(parts));
      EXPECT_TRUE(same.each == runs.each && same.longer == runs.longer) << total << " in " << parts;
    }
}

}  // namespace
}  // namespace hiplab::decode_w4a16
