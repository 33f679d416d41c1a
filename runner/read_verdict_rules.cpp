// SPDX-License-Identifier: MIT
#include "runner/read_verdict_rules.hpp"

#include <fmt/format.h>

#include "runner/strict_toml.hpp"

namespace hiplab {

VerdictRules read_verdict_rules(const toml::table& table, const std::filesystem::path& file) {
  StrictTable t(table, file, "verdict");
  VerdictRules rules;
  const auto read = [&](const char* key, double& value, double low, double high) {
    const double given = t.number(key);
    if (!table.contains(key)) return;
    value = given;
    if (!(value >= low && value <= high))
      t.fail(*table.get(key), fmt::format("'{}' must be from {} to {}", key, low, high));
  };
  constexpr double kMost = 1e9;
  read("quality_of", rules.quality_of, 1, kMost);
  read("quality_least", rules.quality_least, 0, rules.quality_of);
  read("quality_most_below", rules.quality_most_below, 0, rules.quality_of);
  read("slower_percent", rules.slower_percent, 0, 100);
  read("faster_percent", rules.faster_percent, 0, 100);
  read("noise_percent", rules.noise_percent, 0, 100);
  read("reply_share_percent", rules.reply_share_percent, 1, 100);
  const std::int64_t run = t.integer("reply_run");
  if (table.contains("reply_run")) rules.reply_run = run;
  if (rules.reply_run < 2) t.fail(*table.get("reply_run"), "'reply_run' must be at least 2");
  t.finish();
  if (rules.quality_least > rules.quality_of)
    t.fail(fmt::format("'quality_least' ({}) is more than 'quality_of' ({})", rules.quality_least, rules.quality_of));
  return rules;
}

}  // namespace hiplab
