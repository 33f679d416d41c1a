// SPDX-License-Identifier: MIT
// Launch shapes: pure functions of the problem and of what the device says of itself. An axis of tuning that a point
// names wins over the rule.
#pragma once
#include <algorithm>
#include <cstdint>

#include "datasets/launch_shapes.hpp"
#include "experiments/decode_w4a16/forms.hpp"
#include "experiments/decode_w4a16/point.hpp"

namespace hiplab::decode_w4a16 {

/// A form and how it is launched.
struct Choice {
  FormName form = FormName::ahead;
  Shape shape;
};

inline std::uint32_t axis_or(const Point& p, const char* axis, std::uint32_t rule) {
  const std::int64_t named = p.value_or(axis, 0);
  return named > 0 ? static_cast<std::uint32_t>(named) : rule;
}

inline std::uint32_t units_of(const Point& p) {
  return std::max<std::uint32_t>(p.device.multiprocessors, 1);
}

/// What the CTAs of a unit leave each other of its LDS for the sums of their blocks, less what x takes there.
inline std::uint32_t room_for_sums(const Point& p, const Choice& c) {
  constexpr std::size_t kReserve = 2048;  ///< of a CTA: NVIDIA's runtime takes 1 KiB, the elected flag some bytes
  const Problem own = problem(p);
  const Form form = form_of(c.form, own);
  if (form.kernel != KernelOf::tile) return 0;  // all its sums stand in LDS
  Shape bare = c.shape;
  bare.sum_bytes = 0;
  const std::size_t taken =
      tile::lds_bytes(own, form, bare) - tile::block_sum_bytes(own, form, c.shape.waves) + kReserve;
  const std::uint32_t of_unit = (c.shape.ctas * c.shape.split + units_of(p) - 1) / units_of(p);
  const std::size_t room = p.device.lds_per_block / std::max<std::uint32_t>(of_unit, 1);
  return static_cast<std::uint32_t>(room > taken ? room - taken : 0);
}

/// The same, made possible: no more CTAs than blocks, parts of K for runs of one block only but in runs.hpp and none in digits.hpp, a chunk for
/// each wave, no more waves than the form is made for, and the axis `waves` where it is named.
inline Choice possible(const Point& p, Choice c) {
  const Problem own = problem(p);
  const std::uint32_t blocks = blocks_of(own, form_of(c.form, own));
  Shape& s = c.shape;
  s.ctas = std::clamp<std::uint32_t>(s.ctas, 1, blocks);
  const Form form = form_of(c.form, own);
  const bool in_parts = form.kernel == KernelOf::runs || (form.kernel == KernelOf::tile && s.ctas == blocks);
  s.split = in_parts ? std::clamp<std::uint32_t>(s.split, 1, chunks_of(own)) : 1;
  const std::uint32_t most = most_waves(form, p.device.wave);
  s.waves = std::clamp<std::uint32_t>(axis_or(p, "waves", s.waves), 1, std::min(chunks_of(own) / s.split, most));
  s.sum_bytes = room_for_sums(p, c);
  return c;
}

/// A CTA for each block, eight waves.
template <FormName Name>
Choice every_block(const Point& p) {
  return possible(p, {Name, {blocks_of(problem(p), form_of(Name, problem(p))), 1, 8}});
}

/// `split` CTAs for each tile; by rule two, or as many as give each unit a CTA.
inline Choice split_tiles(const Point& p) {
  const std::uint32_t tiles = blocks_of(problem(p), form_of(FormName::ahead, problem(p)));
  const std::uint32_t wanted = std::max<std::uint32_t>((units_of(p) + tiles - 1) / tiles, 2);
  return possible(p, {FormName::ahead, {tiles, axis_or(p, "split", wanted), 8}});
}

/// `resident` CTAs for each unit, by rule as many as fill it with 32 waves.
template <FormName Name>
Choice equal_shares(const Point& p) {
  constexpr std::uint32_t kWavesOfUnit = 32;
  const std::uint32_t waves = std::min(most_waves(form_of(Name, problem(p)), p.device.wave),
                                       axis_or(p, "waves", form_of(Name, problem(p)).staged ? kWavesOfUnit : 8));
  return possible(p, {Name, {units_of(p) * axis_or(p, "resident", std::max(kWavesOfUnit / waves, 1u)), 1, waves}});
}

/// Whether x and its folds fit into a CTA's LDS.
inline bool fits(const Point& p, const Choice& c) {
  return takes(c.form, problem(p)) &&
         lds_of(problem(p), form_of(c.form, problem(p)), c.shape) <= p.device.lds_per_block;
}

/// `held` with `split` parts of K, `per_unit` CTAs for each unit.
inline Choice held_parts(const Point& p, std::uint32_t split, std::uint32_t per_unit = 1) {
  const std::uint32_t waves = most_waves(form_of(FormName::held, problem(p)), p.device.wave);
  return possible(p, {FormName::held, {std::max(units_of(p) * per_unit / split, 1u), split, waves}});
}
inline Choice held_whole(const Point& p) {
  return held_parts(p, 1);
}
/// By rule two parts of K, or as many as x needs to fit into LDS; more CTAs where it is the sums that do not fit.
inline Choice held_in_parts(const Point& p) {
  const std::uint32_t named = axis_or(p, "split", 0);
  for (const std::uint32_t per_unit : {1u, 2u, 4u})
    for (std::uint32_t split = 2; named == 0 && split <= chunks_of(problem(p)); ++split)
      if (const Choice c = held_parts(p, split, per_unit); fits(p, c)) return c;
  return held_parts(p, named == 0 ? 2 : named);
}

/// Where nobody has tuned: equal shares; of one row of x as digits, if all CTAs of a unit have room for theirs at once, or
/// with its sums in LDS, if one has.
inline Choice by_rule(const Point& p) {
  const Choice digits = equal_shares<FormName::digits>(p), folded = equal_shares<FormName::folded>(p);
  const std::size_t of_unit = (digits.shape.ctas + units_of(p) - 1) / units_of(p);
  if (fits(p, digits) && of_unit * lds_of(problem(p), form_of(digits.form, 1), digits.shape) <= p.device.lds_per_block) return digits;
  return fits(p, folded) ? folded : equal_shares<FormName::one_ahead>(p);
}

/// The tuned table's row for this device and these extents, whatever the group; null: none.
inline const datasets::LaunchShapeRow* tuned_row(const Point& p) {
  return datasets::find_launch_shape(datasets::tuned_launch_shapes(), p.device.name, p["M"], p["N"], p["K"]);
}

/// Whether matrix.hpp multiplies by shuffles on this device, some 900 instructions a chunk, and no row of the table asks
/// for that. The CPU ground is no such device: it is there to run what the others run.
inline bool without_matrix_unit(const Point& p) {
  return p.device.arch.starts_with("gfx906") && !tuned_row(p);
}

/// Its choice where it fits, else the rule's.
inline Choice by_table(const Point& p) {
  const auto* row = tuned_row(p);
  if (!row) return by_rule(p);
  const FormName form = form_named(row->form);
  const auto number = [](std::int64_t value) { return static_cast<std::uint32_t>(value); };
  const Form own = form_of(form, problem(p));
  std::uint32_t ctas = row->per_unit == 0 ? blocks_of(problem(p), own) : units_of(p) * number(row->per_unit);
  if (own.kernel == KernelOf::runs && row->per_unit != 0) ctas = std::max(ctas / number(row->split), 1u);  // the parts of K are CTAs too
  const Choice tuned = possible(p, {form, {ctas, number(row->split), number(row->waves)}});
  return fits(p, tuned) ? tuned : by_rule(p);
}

}  // namespace hiplab::decode_w4a16
