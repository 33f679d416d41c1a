// SPDX-License-Identifier: MIT
#include "reference/kv_codecs.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <stdexcept>

#include "reference/kv_blocks.hpp"
#include "reference/lloyd_max.hpp"

namespace hiplab::reference {
namespace {

using Bytes = std::span<std::uint8_t>;
using ConstBytes = std::span<const std::uint8_t>;

void put16(Bytes to, std::size_t at, std::uint16_t bits) {
  to[at] = static_cast<std::uint8_t>(bits & 0xff);
  to[at + 1] = static_cast<std::uint8_t>(bits >> 8);
}
std::uint16_t get16(ConstBytes from, std::size_t at) {
  return static_cast<std::uint16_t>(from[at] | from[at + 1] << 8);
}
float get32(ConstBytes from, std::size_t at) {
  return Eigen::numext::bit_cast<float>(get16(from, at) | std::uint32_t{get16(from, at + 2)} << 16);
}
void put_half(Bytes to, std::size_t at, double x) {
  put16(to, at, Eigen::numext::bit_cast<std::uint16_t>(Eigen::half(static_cast<float>(x))));
}
double get_half(ConstBytes from, std::size_t at) {
  return static_cast<float>(Eigen::numext::bit_cast<Eigen::half>(get16(from, at)));
}

/// Code e of `bits` bits begins at bit e bits of the string of bytes, lowest bit first.
void put_code(Bytes to, int bits, std::size_t e, unsigned code) {
  const std::size_t bit = e * static_cast<std::size_t>(bits);
  const unsigned placed = code << bit % 8;
  to[bit / 8] = static_cast<std::uint8_t>(to[bit / 8] | placed);
  if (placed > 0xff) to[bit / 8 + 1] = static_cast<std::uint8_t>(to[bit / 8 + 1] | placed >> 8);
}
unsigned get_code(ConstBytes from, int bits, std::size_t e) {
  const std::size_t bit = e * static_cast<std::size_t>(bits), last = bit + static_cast<std::size_t>(bits) - 1;
  const unsigned two = from[bit / 8] | unsigned{from[last / 8]} << (last / 8 == bit / 8 ? 0 : 8);
  return two >> bit % 8 & ((1u << bits) - 1);
}

/// Distance of two positive numbers of binary16 in units in the last place: of their bits.
int half_ulps(std::uint16_t a, std::uint16_t b) {
  return (a ^ b) & 0x8000 ? 65536 : std::abs(int{a} - int{b});
}

/// Codes beside `want`: the upper of both must have its boundary within `slack` of `at(e)`, boundary(c) being where code
/// c - 1 ends and c begins.
template <class At, class Boundary>
KvComparison compare_codes(ConstBytes want, ConstBytes got, int bits, int d, double slack, At at, Boundary boundary) {
  KvComparison result;
  result.elements = d;
  for (std::size_t e = 0; e < static_cast<std::size_t>(d); ++e) {
    const unsigned a = get_code(want, bits, e), b = get_code(got, bits, e);
    if (a == b) continue;
    const unsigned upper = std::max(a, b);
    const bool excused = upper - std::min(a, b) == 1 && std::abs(at(e) - boundary(upper)) <= slack;
    (excused ? result.neighbours : result.wrong) += 1;
  }
  return result;
}

template <class T>
class Floating : public KvCodec {
public:
  explicit Floating(int d) : d_(d) {}
  int bytes() const override { return 2 * d_; }
  void encode(std::span<const float> x, Bytes to) const override {
    for (std::size_t i = 0; i < x.size(); ++i) put16(to, 2 * i, Eigen::numext::bit_cast<std::uint16_t>(T(x[i])));
  }
  void decode(ConstBytes from, std::span<double> x) const override {
    for (std::size_t i = 0; i < x.size(); ++i)
      x[i] = static_cast<float>(Eigen::numext::bit_cast<T>(get16(from, 2 * i)));
  }

private:
  int d_;
};

class Fp8 : public KvCodec {
public:
  Fp8(int d, bool fnuz) : d_(d), fnuz_(fnuz) {}
  int bytes() const override { return d_; }
  void encode(std::span<const float> x, Bytes to) const override {
    for (std::size_t i = 0; i < x.size(); ++i) to[i] = to_e4m3(x[i], fnuz_);
  }
  void decode(ConstBytes from, std::span<double> x) const override {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = from_e4m3(from[i], fnuz_);
  }

private:
  int d_;
  bool fnuz_;
};

/// Keys of TurboQuant's MSE presets; `legacy`: the plugin's vectors.
class LloydMax : public KvCodec {
public:
  LloydMax(int d, int bits, std::uint32_t legacy_seed) : d_(d), bits_(bits), legacy_(legacy_seed != 0) {
    if (d < 8 || (d & (d - 1)) != 0) throw std::invalid_argument("the rotation needs a power of two as head_dim");
    rotates = true;
    const Levels levels = legacy_ ? optimal_levels(bits, d) : published_levels(bits, d);
    centroids = levels.centroids, midpoints = levels.midpoints;
    if (legacy_) signs_before = signs(legacy_seed, d), signs_after = signs(legacy_seed, d, d);
  }
  int bytes() const override { return d_ * bits_ / 8 + (legacy_ ? 4 : 2); }
  void encode(std::span<const float> x, Bytes to) const override {
    std::fill(to.begin(), to.end(), std::uint8_t{0});
    const double norm = norm_of(x);
    const std::vector<double> y = rotated(x);
    double squares = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
      const auto above = legacy_ ? std::lower_bound(midpoints.begin(), midpoints.end(), y[i])
                                 : std::upper_bound(midpoints.begin(), midpoints.end(), y[i]);
      const auto code = static_cast<std::size_t>(above - midpoints.begin());
      put_code(to, bits_, i, static_cast<unsigned>(code));
      squares += double{centroids[code]} * centroids[code];
    }
    const auto at = static_cast<std::size_t>(d_ * bits_ / 8);
    if (!legacy_) return put_half(to, at, std::min(norm, 65504.0));
    const auto bits = Eigen::numext::bit_cast<std::uint32_t>(static_cast<float>(norm / std::sqrt(squares + 1e-16)));
    put16(to, at, static_cast<std::uint16_t>(bits & 0xffff)), put16(to, at + 2, static_cast<std::uint16_t>(bits >> 16));
  }
  void decode(ConstBytes from, std::span<double> x) const override {
    const auto at = static_cast<std::size_t>(d_ * bits_ / 8);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = centroids[get_code(from, bits_, i)];
    Eigen::Map<Eigen::VectorXd> vector(x.data(), d_);
    if (legacy_) {
      vector *= get32(from, at);
    } else {
      vector *= get_half(from, at) / std::sqrt(vector.squaredNorm() + 1e-16);
    }
    rotate_back(x);
  }
  KvComparison compare(std::span<const float> x, ConstBytes got) const override {
    std::vector<std::uint8_t> want(got.size());
    encode(x, want);
    const std::vector<double> y = rotated(x);
    auto result = compare_codes(
        want, got, bits_, d_, 4e-6 / std::sqrt(static_cast<double>(d_)), [&](std::size_t e) { return y[e]; },
        [&](unsigned code) { return midpoints[code - 1]; });
    const auto at = static_cast<std::size_t>(d_ * bits_ / 8);
    if (!legacy_) {
      result.wrong += half_ulps(get16(want, at), get16(got, at)) > 1;
    } else {  // where a code is the neighbour, the norm of the centroids differs too
      const double a = get32(want, at), b = get32(got, at);
      result.wrong += !(std::abs(a - b) <= (result.neighbours > 0 ? 1e-2 : 1e-6) * a);
    }
    return result;
  }

private:
  static double norm_of(std::span<const float> x) {
    return Eigen::Map<const Eigen::VectorXf>(x.data(), static_cast<Eigen::Index>(x.size())).cast<double>().norm();
  }
  std::vector<double> rotated(std::span<const float> x) const {
    std::vector<double> y(x.begin(), x.end());
    const double norm = norm_of(x) + 1e-8;
    for (double& value : y) value /= norm;
    rotate(y);
    return y;
  }
  int d_, bits_;
  bool legacy_;
};

class Affine : public KvCodec {
public:
  Affine(int d, int bits) : d_(d), bits_(bits) {}
  int bytes() const override { return d_ * bits_ / 8 + 4; }
  void encode(std::span<const float> x, Bytes to) const override {
    std::fill(to.begin(), to.end(), std::uint8_t{0});
    const auto [low, scale] = range_of(x);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const float place = (x[i] - low) / scale + 0.5f;
      put_code(to, bits_, i, static_cast<unsigned>(std::clamp(static_cast<int>(place), 0, (1 << bits_) - 1)));
    }
    put_half(to, static_cast<std::size_t>(d_ * bits_ / 8), scale);
    put_half(to, static_cast<std::size_t>(d_ * bits_ / 8 + 2), low);
  }
  void decode(ConstBytes from, std::span<double> x) const override {
    const auto at = static_cast<std::size_t>(d_ * bits_ / 8);
    const double scale = get_half(from, at), low = get_half(from, at + 2);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = get_code(from, bits_, i) * scale + low;
  }
  KvComparison compare(std::span<const float> x, ConstBytes got) const override {
    std::vector<std::uint8_t> want(got.size());
    encode(x, want);
    const Range range = range_of(x);
    auto result = compare_codes(
        want, got, bits_, d_, 1e-4, [&](std::size_t e) { return (double{x[e]} - range.low) / range.scale; },
        [](unsigned code) { return code - 0.5; });
    for (const auto at : {d_ * bits_ / 8, d_ * bits_ / 8 + 2})
      result.wrong += half_ulps(get16(want, static_cast<std::size_t>(at)), get16(got, static_cast<std::size_t>(at))) > 1;
    return result;
  }

private:
  struct Range {
    float low, scale;
  };
  /// fp32, as published.
  Range range_of(std::span<const float> x) const {
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    return {*low, std::max((*high - *low) / static_cast<float>((1 << bits_) - 1), 1e-8f)};
  }
  int d_, bits_;
};

/// llama.cpp's blocks of 32 elements (kv_blocks.hpp), one after the other.
class Blocks : public KvCodec {
public:
  Blocks(int d, const BlockFormat& format) : d_(d), format_(format) {
    if (d % 32 != 0) throw std::invalid_argument("a block has 32 elements: head_dim must be a multiple of them");
  }
  int bytes() const override { return d_ / 32 * format_.bytes; }
  void encode(std::span<const float> x, Bytes to) const override {
    const auto size = static_cast<std::size_t>(format_.bytes);
    for (std::size_t b = 0; b < x.size() / 32; ++b) format_.encode(x.subspan(32 * b, 32), to.subspan(size * b, size));
  }
  void decode(ConstBytes from, std::span<double> x) const override {
    const auto size = static_cast<std::size_t>(format_.bytes);
    for (std::size_t b = 0; b < x.size() / 32; ++b) format_.decode(from.subspan(size * b, size), x.subspan(32 * b, 32));
  }
  KvComparison compare(std::span<const float> x, ConstBytes got) const override {
    std::vector<std::uint8_t> want(got.begin(), got.end());
    encode(x, want);
    const auto size = static_cast<std::size_t>(format_.bytes);
    for (std::size_t at = 0; format_.refits_scale && at < want.size(); at += size)
      if (half_ulps(get16(want, at), get16(got, at)) == 1) put16(want, at, get16(got, at));
    KvComparison result{d_, 0, 0};
    for (std::size_t i = 0; i < want.size(); ++i) result.wrong += want[i] != got[i];
    return result;
  }

private:
  int d_;
  BlockFormat format_;
};

using Made = std::shared_ptr<KvCodec>;
struct Row {
  const char* name;
  Made (*key)(int);
  Made (*value)(int);
};
constexpr std::uint32_t kLegacyKeySeed = 42, kLegacyValueSeed = 542;
Made fp16(int d) { return std::make_shared<Floating<Eigen::half>>(d); }
Made bf16(int d) { return std::make_shared<Floating<Eigen::bfloat16>>(d); }
Made fp8(int d) { return std::make_shared<Fp8>(d, false); }
Made fnuz(int d) { return std::make_shared<Fp8>(d, true); }
template <int Bits>
Made affine(int d) { return std::make_shared<Affine>(d, Bits); }
template <int Bits>
Made lloyd(int d) { return std::make_shared<LloydMax>(d, Bits, 0); }
Made legacy_key(int d) { return std::make_shared<LloydMax>(d, 4, kLegacyKeySeed); }
Made legacy_value(int d) { return std::make_shared<LloydMax>(d, 3, kLegacyValueSeed); }
Made q8_0(int d) { return std::make_shared<Blocks>(d, q8_0_format()); }
Made q4_0(int d) { return std::make_shared<Blocks>(d, q4_0_format()); }
Made q4_1(int d) { return std::make_shared<Blocks>(d, q4_1_format()); }
Made iq4_nl(int d) { return std::make_shared<Blocks>(d, iq4_nl_format()); }

constexpr Row kRows[] = {
    {"fp16", fp16, fp16},
    {"bf16", bf16, bf16},
    {"fp8", fp8, fp8},
    {"fp8_fnuz", fnuz, fnuz},
    {"turboquant_k8v4", fp8, affine<4>},
    {"turboquant_4bit_nc", lloyd<4>, affine<4>},
    {"turboquant_k3v4_nc", lloyd<3>, affine<4>},
    {"turboquant_3bit_nc", lloyd<3>, affine<3>},
    {"legacy_k4v3", legacy_key, legacy_value},
    {"q8_0", q8_0, q8_0},
    {"q4_0", q4_0, q4_0},
    {"q4_1", q4_1, q4_1},
    {"iq4_nl", iq4_nl, iq4_nl},
    {"q8_0:q4_0", q8_0, q4_0},
};

void multiply(std::span<double> x, const std::vector<float>& by) {
  for (std::size_t i = 0; i < by.size(); ++i) x[i] *= by[i];
}

}  // namespace

void hadamard(std::span<double> x) {
  for (std::size_t half = 1; half < x.size(); half *= 2)
    for (std::size_t i = 0; i < x.size(); ++i)
      if ((i & half) == 0) {
        const double a = x[i], b = x[i + half];
        x[i] = a + b, x[i + half] = a - b;
      }
  Eigen::Map<Eigen::VectorXd>(x.data(), static_cast<Eigen::Index>(x.size())) /= std::sqrt(static_cast<double>(x.size()));
}

KvComparison& KvComparison::operator+=(const KvComparison& other) {
  elements += other.elements, neighbours += other.neighbours, wrong += other.wrong;
  return *this;
}

/// Of codecs that compute nothing but a rounding: every byte counts.
KvComparison KvCodec::compare(std::span<const float> x, ConstBytes got) const {
  std::vector<std::uint8_t> want(got.size());
  encode(x, want);
  KvComparison result{static_cast<std::int64_t>(x.size()), 0, 0};
  for (std::size_t i = 0; i < want.size(); ++i) result.wrong += want[i] != got[i];
  return result;
}

void KvCodec::rotate(std::span<double> x) const {
  multiply(x, signs_before);
  hadamard(x);
  multiply(x, signs_after);
}
void KvCodec::rotate_back(std::span<double> x) const {
  multiply(x, signs_after);
  hadamard(x);
  multiply(x, signs_before);
}

std::vector<std::uint8_t> KvPreset::encode(std::span<const float> k, std::span<const float> v) const {
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(slot()));
  const auto of_key = static_cast<std::size_t>(key->bytes());
  key->encode(k, Bytes(bytes).first(of_key));
  value->encode(v, Bytes(bytes).subspan(of_key, static_cast<std::size_t>(value->bytes())));
  return bytes;
}

std::vector<std::string> kv_preset_names() {
  std::vector<std::string> names;
  for (const Row& row : kRows) names.emplace_back(row.name);
  return names;
}

KvPreset kv_preset(const std::string& name, int head_dim) {
  for (const Row& row : kRows)
    if (name == row.name) return {name, head_dim, row.key(head_dim), row.value(head_dim)};
  if (const auto colon = name.find(':'); colon != std::string::npos)
    return {name, head_dim, kv_preset(name.substr(0, colon), head_dim).key,
            kv_preset(name.substr(colon + 1), head_dim).value};
  throw std::invalid_argument("no preset of a KV cache is called " + name);
}

namespace {

double number_of(std::uint8_t byte, bool fnuz) {
  const int exponent = byte >> 3 & 15, fraction = byte & 7;
  if (fnuz ? byte == 0x80 : (byte & 0x7f) == 0x7f) return std::numeric_limits<double>::quiet_NaN();
  const int bias = fnuz ? 8 : 7;
  const double magnitude =
      exponent == 0 ? std::ldexp(fraction, -2 - bias) : std::ldexp(8 + fraction, exponent - bias - 3);
  return (byte & 0x80) != 0 ? -magnitude : magnitude;
}

/// What every byte stands for; the first half ascends.
const std::array<double, 256>& numbers(bool fnuz) {
  const auto make = [](bool of_fnuz) {
    std::array<double, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte) all[byte] = number_of(static_cast<std::uint8_t>(byte), of_fnuz);
    return all;
  };
  static const std::array<double, 256> both[] = {make(false), make(true)};
  return both[fnuz];
}

}  // namespace

double from_e4m3(std::uint8_t byte, bool fnuz) {
  return numbers(fnuz)[byte];
}

std::uint8_t to_e4m3(double x, bool fnuz) {
  if (std::isnan(x)) return fnuz ? 0x80 : 0x7f;
  const double magnitude = std::abs(x);
  const auto& all = numbers(fnuz);
  const int largest = fnuz ? 0x7f : 0x7e;
  const auto above = std::lower_bound(all.begin(), all.begin() + largest, magnitude);  // the first that is not below
  int best = static_cast<int>(above - all.begin());
  if (best > 0) {
    const double farther = magnitude - above[-1], nearer = above[0] - magnitude;
    if (farther < nearer || (farther == nearer && best % 2 != 0)) --best;
  }
  if (std::signbit(x) && !(fnuz && best == 0)) best |= 0x80;
  return static_cast<std::uint8_t>(best);
}

}  // namespace hiplab::reference
