// SPDX-License-Identifier: MIT
#include "reports/plot_style.hpp"

#include <cmath>

namespace hiplab {

std::string log_ticks(double low, double high) {
  std::vector<std::string> ticks;
  const bool decades_only = high > 1e4 * low;
  for (int power = static_cast<int>(std::floor(std::log10(low)));
       power <= static_cast<int>(std::ceil(std::log10(high))); ++power) {
    for (double step : {1.0, 2.0, 5.0}) {
      const double tick = step * std::pow(10.0, power);
      if (tick < low || tick > high || (decades_only && step != 1)) continue;
      ticks.push_back(fmt::format("{:.6g}", tick));
    }
  }
  return fmt::format("({})", fmt::join(ticks, ", "));
}

std::string number_ticks(const std::vector<std::int64_t>& values, double low, double high, bool logarithmic,
                         double pixels) {
  constexpr double kDigit = 8, kGap = 5;  // pixels, in the font of twelve
  const auto place = [&](std::int64_t value) {
    const auto x = static_cast<double>(value);
    return pixels * (logarithmic ? std::log(x / low) / std::log(high / low) : (x - low) / (high - low));
  };
  const auto half_width = [](std::int64_t value) {
    return kDigit * static_cast<double>(fmt::formatted_size("{}", value)) / 2;
  };
  std::vector<std::string> ticks;
  double taken = -HUGE_VAL;  // up to here by the label before
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::int64_t value = values[i], last = values.back();
    const bool last_fits =
        i + 1 == values.size() || place(value) + half_width(value) + kGap <= place(last) - half_width(last);
    const bool labelled = i + 1 == values.size() || (place(value) - half_width(value) >= taken && last_fits);
    if (labelled) taken = place(value) + half_width(value) + kGap;
    ticks.push_back(fmt::format("{}{}", labelled ? "" : "\"\" ", value));
  }
  return fmt::format("({})", fmt::join(ticks, ", "));
}

std::vector<std::string> broken(const std::string& text, std::size_t widest) {
  std::vector<std::string> lines(1);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t comma = text.find(", ", begin);
    const std::size_t end = comma == std::string::npos ? text.size() : comma + 2;
    if (!lines.back().empty() && lines.back().size() + end - begin > widest) lines.emplace_back();
    lines.back() += text.substr(begin, end - begin);
    begin = end;
  }
  return lines;
}

std::string quoted_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    const std::string one = quoted(line);
    text += (text.empty() ? "" : "\\n") + one.substr(1, one.size() - 2);
  }
  return "\"" + text + "\"";
}

std::string label_ranges(const std::vector<std::string>& labels) {
  std::vector<std::string> sorted = labels;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.size() > kMostSeries)
    return fmt::format("{} to {} ({} of them)", sorted.front(), sorted.back(), sorted.size());
  return fmt::format("{}", fmt::join(sorted, ", "));
}

}  // namespace hiplab
