// SPDX-License-Identifier: MIT
// The forms that tile.hpp is compiled in. A launch names one; the ladder's variants have theirs, `fast` takes that of its
// table or of its rule.
#pragma once
#include <array>
#include <stdexcept>
#include <string>

#include "kernels/decode_w4a16/tile.hpp"

namespace hiplab::decode_w4a16 {

enum class FormName { one_ahead, ahead, staged, folded, pairs };

/// `columns`: rows of x that a kernel holds. Bounds follow from the registers that a form needs on an H200.
constexpr Form form_of(FormName name, int columns) {
  const bool wide = columns == kMostRows;
  switch (name) {
    case FormName::one_ahead:
      return wide ? Form{1, 1, false, false, 8, 3} : Form{1, 1, false, false, 16, 2};
    case FormName::ahead:
      return wide ? Form{1, 2, false, false, 8, 2} : Form{1, 2, false, false, 8, 3};
    case FormName::staged:
      return {1, 1, true, false, 32, 1};
    case FormName::folded:
      return {1, 1, true, true, 32, 1};
    default:
      return {2, 1, false, false, 16, 1};
  }
}
inline Form form_of(FormName name, const Problem& p) {
  return form_of(name, p.m <= 8 ? 8 : kMostRows);
}

constexpr std::array<const char*, 5> kFormNames = {"one_ahead", "ahead", "staged", "folded", "pairs"};

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
  return p.m == 1 || (name != FormName::staged && name != FormName::folded);
}

template <FormName Name, int Columns>
using CompiledForm =
    Compiled<form_of(Name, Columns).row_tiles, form_of(Name, Columns).ahead, form_of(Name, Columns).staged,
             form_of(Name, Columns).folded, form_of(Name, Columns).most_waves, form_of(Name, Columns).resident>;

/// Calls f.operator()<Columns, Group, CompiledForm>() for the problem, which the form takes.
template <class F>
auto with_form(FormName name, const Problem& p, F f) {
  const auto of_group = [&]<int Columns, FormName Name>() {
    using Own = CompiledForm<Name, Columns>;
    if (p.group == 32) return f.template operator()<Columns, 32, Own>();
    if (p.group == 64) return f.template operator()<Columns, 64, Own>();
    return f.template operator()<Columns, 128, Own>();
  };
  const auto of_columns = [&]<FormName Name>() {
    if constexpr (Name == FormName::staged || Name == FormName::folded) return of_group.template operator()<1, Name>();
    else if (p.m <= 8) return of_group.template operator()<8, Name>();
    else return of_group.template operator()<kMostRows, Name>();
  };
  switch (name) {
    case FormName::one_ahead:
      return of_columns.template operator()<FormName::one_ahead>();
    case FormName::ahead:
      return of_columns.template operator()<FormName::ahead>();
    case FormName::staged:
      return of_columns.template operator()<FormName::staged>();
    case FormName::folded:
      return of_columns.template operator()<FormName::folded>();
    default:
      return of_columns.template operator()<FormName::pairs>();
  }
}

}  // namespace hiplab::decode_w4a16
