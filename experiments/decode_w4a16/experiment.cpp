// SPDX-License-Identifier: MIT
// decode_w4a16: 4-bit weights against 1 to 16 rows of fp16, a ladder to the limit of the memory.
#include "experiments/decode_w4a16/variant_fast.hpp"

namespace hiplab::decode_w4a16 {
namespace {

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  if (output == "arrived") return std::vector<double>(t.at("arrived").count());
  return reference::awq_product(layer(p, t), t.at("x").as<std::uint16_t>(), p["M"]);
}

std::vector<Variant> variants() {
  std::vector<Variant> all = vector_variants();
  for (auto& v : tile_variants()) all.push_back(std::move(v));
  all.push_back(fast_variant());
  all.push_back(behind_variant());
  return all;
}

const Registration registration({"decode_w4a16", inputs, values, variants()});

}  // namespace
}  // namespace hiplab::decode_w4a16
