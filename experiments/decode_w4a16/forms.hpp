// SPDX-License-Identifier: MIT
// The forms that tile.hpp is compiled in. A launch names one; the ladder's variants have theirs, `fast` takes that of its
// table or of its rule.
#pragma once
#include <array>
#include <stdexcept>
#include <string>

#include "kernels/decode_w4a16/tile.hpp"

namespace hiplab::decode_w4a16 {

enum class FormName { one_ahead, ahead, staged, pairs };

constexpr Form form_of(FormName name) {
  switch (name) {
    case FormName::one_ahead:
      return {1, 1, false, 8, 3};
    case FormName::ahead:
      return {1, 2, false, 8, 3};
    case FormName::staged:
      return {1, 2, true, 16, 2};
    default:
      return {2, 1, false, 8, 2};
  }
}

constexpr std::array<const char*, 4> kFormNames = {"one_ahead", "ahead", "staged", "pairs"};

inline const char* name_of(FormName name) {
  return kFormNames[static_cast<std::size_t>(name)];
}
inline FormName form_named(const std::string& name) {
  for (std::size_t i = 0; i < kFormNames.size(); ++i)
    if (name == kFormNames[i]) return static_cast<FormName>(i);
  throw std::invalid_argument("no form of the kernel is called '" + name + "'");
}

/// x in LDS is for one row: more rows would fill what the sums and other CTAs need.
inline bool takes(FormName name, const Problem& p) {
  return name != FormName::staged || p.m == 1;
}

/// Calls f.operator()<Columns, Group, Form>() for the problem, which the form takes.
template <class F>
auto with_form(FormName name, const Problem& p, F f) {
  const auto of_group = [&]<int Columns, Form Own>() {
    if (p.group == 32) return f.template operator()<Columns, 32, Own>();
    if (p.group == 64) return f.template operator()<Columns, 64, Own>();
    return f.template operator()<Columns, 128, Own>();
  };
  const auto of_columns = [&]<FormName Name>() {
    if constexpr (Name == FormName::staged) return of_group.template operator()<1, form_of(Name)>();
    else if (p.m <= 8) return of_group.template operator()<8, form_of(Name)>();
    else return of_group.template operator()<16, form_of(Name)>();
  };
  switch (name) {
    case FormName::one_ahead:
      return of_columns.template operator()<FormName::one_ahead>();
    case FormName::ahead:
      return of_columns.template operator()<FormName::ahead>();
    case FormName::staged:
      return of_columns.template operator()<FormName::staged>();
    default:
      return of_columns.template operator()<FormName::pairs>();
  }
}

}  // namespace hiplab::decode_w4a16
