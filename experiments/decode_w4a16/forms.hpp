// SPDX-License-Identifier: MIT
// The forms that tile.hpp, runs.hpp and digits.hpp are compiled in. A launch names one; the ladder's variants have theirs, `fast` takes that of its
// table or of its rule.
#pragma once
#include <array>
#include <stdexcept>
#include <string>

#include "kernels/decode_w4a16/digits.hpp"
#include "kernels/decode_w4a16/runs.hpp"
#include "kernels/decode_w4a16/tile.hpp"

namespace hiplab::decode_w4a16 {

enum class FormName { one_ahead, ahead, staged, folded, pairs, runs, held, digits };

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
    case FormName::pairs:
      return {2, 1, false, false, 16, 1};
    case FormName::runs:
      return wide ? Form{1, 1, false, false, 8, 3, KernelOf::runs} : Form{1, 1, false, false, 16, 2, KernelOf::runs};
    case FormName::digits:
      return digits::Compiled<2, 28>::form;
    default:
      return wide ? Form{1, 1, true, false, 20, 1, KernelOf::runs} : Form{1, 1, true, false, 32, 1, KernelOf::runs};
  }
}
inline Form form_of(FormName name, const Problem& p) {
  return form_of(name, p.m <= 8 ? 8 : kMostRows);
}

constexpr std::array<const char*, 8> kFormNames = {"one_ahead", "ahead", "staged", "folded", "pairs", "runs", "held", "digits"};

inline const char* name_of(FormName name) {
  return kFormNames[static_cast<std::size_t>(name)];
}
inline FormName form_named(const std::string& name) {
  for (std::size_t i = 0; i < kFormNames.size(); ++i)
    if (name == kFormNames[i]) return static_cast<FormName>(i);
  throw std::invalid_argument("no form of the kernel is called '" + name + "'");
}

constexpr bool of_one_row(FormName name) {
  const Form form = form_of(name, 1);
  return form.staged && form.kernel != KernelOf::runs;
}
/// x in LDS of tile.hpp is for one row: more rows would fill what the sums and other CTAs need.
inline bool takes(FormName name, const Problem& p) {
  return p.m == 1 || !of_one_row(name);
}

template <Form F>
struct CompiledAs {
  using type = Compiled<F.row_tiles, F.ahead, F.staged, F.folded, F.most_waves, F.resident>;
};
template <Form F>
  requires(F.kernel == KernelOf::digits)
struct CompiledAs<F> {
  using type = digits::Compiled<F.ahead, F.most_waves>;
};
template <Form F>
  requires(F.kernel == KernelOf::runs)
struct CompiledAs<F> {
  using type = runs::Compiled<F.row_tiles, F.staged, F.most_waves, F.resident>;
};
template <FormName Name, int Columns>
using CompiledForm = typename CompiledAs<form_of(Name, Columns)>::type;

/// LDS of a CTA in bytes.
inline std::uint32_t lds_of(const Problem& p, Form f, const Shape& s) {
  switch (f.kernel) {
    case KernelOf::tile:
      return tile::lds_bytes(p, f, s);
    case KernelOf::runs:
      return runs::lds_bytes(p, f, s);
    default:
      return digits::lds_bytes(p, f, s);
  }
}

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
    if constexpr (of_one_row(Name)) return of_group.template operator()<1, Name>();
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
    case FormName::pairs:
      return of_columns.template operator()<FormName::pairs>();
    case FormName::runs:
      return of_columns.template operator()<FormName::runs>();
    case FormName::digits:
      return of_columns.template operator()<FormName::digits>();
    default:
      return of_columns.template operator()<FormName::held>();
  }
}

}  // namespace hiplab::decode_w4a16
