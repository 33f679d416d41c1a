// SPDX-License-Identifier: MIT
// The codecs of a KV cache in plain double precision: bytes of a vector, and back.
//
// Layouts: vLLM's TurboQuant (PR #38479, the array of slots), its FP8 cache, llama.cpp's blocks, and a packed form of the
// legacy K4/V3 plugin, whose own store keeps codes in a dictionary. Nothing is shared with the kernels.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hiplab::reference {

/// H x in place, H[i][j] = (-1)^popcount(i & j) / sqrt(d). d: a power of two.
void hadamard(std::span<double> x);

/// Bytes of another encoder against those of encode(). A code may be the neighbour where the element lies on the boundary
/// between both, as far as fp32 sums can tell; a scalar may be one unit in the last place away.
struct KvComparison {
  std::int64_t elements = 0;
  std::int64_t neighbours = 0;  ///< other codes that the boundary excuses
  std::int64_t wrong = 0;       ///< codes and scalars that nothing excuses

  KvComparison& operator+=(const KvComparison& other);
};

/// One codec at one head_dim. The signs of its rotation are +1 unless said otherwise.
class KvCodec {
public:
  virtual ~KvCodec() = default;
  virtual int bytes() const = 0;
  virtual void encode(std::span<const float> x, std::span<std::uint8_t> to) const = 0;
  /// The vector that the bytes stand for, rotated back.
  virtual void decode(std::span<const std::uint8_t> from, std::span<double> x) const = 0;

  /// How `got`, the bytes of an encoder for x, differ from encode()'s.
  virtual KvComparison compare(std::span<const float> x, std::span<const std::uint8_t> got) const;

  /// What a kernel reads: levels and midpoints (empty where there are none), signs before and after the rotation.
  std::vector<float> centroids, midpoints, signs_before, signs_after;
  /// Whether the vector is rotated, and whether what a reader decodes first is to be rotated back.
  bool rotates = false;

protected:
  /// after * H (before * x), and its inverse.
  void rotate(std::span<double> x) const;
  void rotate_back(std::span<double> x) const;
};

/// A preset at one head_dim.
struct KvPreset {
  std::string name;
  int head_dim = 0;
  std::shared_ptr<KvCodec> key, value;

  /// Bytes of a token of one KV head: the key's, the value's, padded to an even number.
  int slot() const { return (key->bytes() + value->bytes() + 1) / 2 * 2; }
  std::vector<std::uint8_t> encode(std::span<const float> k, std::span<const float> v) const;
};

/// Every preset's name, in the order of the axis `preset`.
std::vector<std::string> kv_preset_names();
/// "a:b" has the keys of a and the values of b. Throws std::invalid_argument for a name that is not among them, for a head_dim that a codec cannot take.
KvPreset kv_preset(const std::string& name, int head_dim);

/// The byte nearest to x, the even one of two, saturating; and the number that a byte stands for (NaN for none).
std::uint8_t to_e4m3(double x, bool fnuz);
double from_e4m3(std::uint8_t byte, bool fnuz);

}  // namespace hiplab::reference
