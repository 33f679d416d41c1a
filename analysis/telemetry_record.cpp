// SPDX-License-Identifier: MIT
#include "analysis/telemetry_record.hpp"

namespace hiplab {

std::string throttle_words(std::uint32_t reasons) {
  if (reasons & kReasonsUnknown) return "not readable";
  constexpr struct {
    std::uint32_t reason;
    const char* word;
  } kWords[] = {{kPowerLimit, "power limit"},     {kTooHot, "too hot"}, {kHardwareSlowdown, "hardware slowdown"},
                {kClockSetting, "clock setting"}, {kIdle, "idle"},      {kOtherReason, "another reason"}};
  std::string text;
  for (const auto& [reason, word] : kWords)
    if (reasons & reason) text += (text.empty() ? "" : ", ") + std::string(word);
  return text.empty() ? "none" : text;
}

}  // namespace hiplab
