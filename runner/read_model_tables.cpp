// SPDX-License-Identifier: MIT
#include "runner/read_model_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hiplab {
namespace {

using std::filesystem::path;

PrefillSpec read_prefill(const toml::table& table, const path& file) {
  StrictTable t(table, file, "prefill");
  PrefillSpec prefill;
  prefill.from = t.integer("from", true);
  prefill.variants = t.texts("variants");
  prefill.published.file = t.text("file");
  prefill.published.where = t.text_map("where");
  prefill.published_model = t.text("published_model");
  prefill.published_peak_tops = t.number("published_peak_tops");
  t.finish();
  if (!prefill.published.file.empty() && prefill.published_model.empty()) t.fail("'file' needs 'published_model'");
  return prefill;
}

CrossoverSpec read_crossover(const toml::table& table, const path& file) {
  StrictTable t(table, file, "crossover");
  CrossoverSpec crossover{t.text("of", true), t.text("over", true), t.integer("published")};
  t.finish();
  if (crossover.of == crossover.over) t.fail("'of' and 'over' are the same variant");
  return crossover;
}

SpeculationSpec read_speculation(const toml::table& table, const path& file) {
  StrictTable t(table, file, "speculation");
  SpeculationSpec speculation;
  speculation.file = t.text("file", true);
  for (const auto& [name, list] : t.integer_lists("drafts"))
    if (name == "N") speculation.drafts = list;
  speculation.variants = t.texts("variants");
  speculation.notes = t.texts("notes");
  t.finish();
  const auto& n = speculation.drafts;
  if (n.empty() || std::any_of(n.begin(), n.end(), [](std::int64_t drafts) { return drafts < 0; }))
    t.fail("'drafts' must be {N = [...]} with numbers from 0 on");
  return speculation;
}

StorageSpec read_storage(const toml::table& table, const path& file) {
  StrictTable t(table, file, "storage");
  StorageSpec storage;
  storage.name = t.text("name", true);
  storage.model = t.text("model", true);
  storage.source = t.text("source");
  storage.note = t.text("note");
  storage.published_gib = t.number("published_gib");
  for (const auto* row : t.tables("part")) {
    StrictTable p(*row, file, "storage " + storage.name + ", part");
    StorageSpec::Part part{p.text("what", true), p.number("bits", true), 1};
    if (const auto per = p.integer("per"); per != 0) part.per = per;
    p.finish();
    if (part.bits <= 0 || part.per < 1) p.fail(fmt::format("'{}': bits above 0, per from 1 on", part.what));
    storage.parts.push_back(part);
  }
  t.finish();
  if (storage.parts.empty()) t.fail(fmt::format("'{}' has no part", storage.name));
  return storage;
}

}  // namespace

void read_model_tables(StrictTable& t, const path& file, ExperimentSpec& spec) {
  if (const auto* prefill = t.table("prefill")) spec.prefill = read_prefill(*prefill, file);
  for (const auto* crossover : t.tables("crossover")) spec.crossovers.push_back(read_crossover(*crossover, file));
  if (const auto* speculation = t.table("speculation")) spec.speculation = read_speculation(*speculation, file);
  for (const auto* storage : t.tables("storage")) spec.storage.push_back(read_storage(*storage, file));
  spec.matrix_rates = t.text("matrix_rates");
  for (const auto& claim : spec.claims) {
    const bool known = std::any_of(spec.storage.begin(), spec.storage.end(),
                                   [&](const auto& storage) { return storage.name == claim.storage; });
    if (!claim.storage.empty() && !known)
      t.fail(fmt::format("claim {}: no [[storage]] is named '{}'", claim.id, claim.storage));
  }
  const bool sums = spec.prefill || !spec.crossovers.empty() || spec.speculation || !spec.storage.empty() ||
                    std::any_of(spec.claims.begin(), spec.claims.end(), [](const auto& c) { return !c.model.empty(); });
  if (sums && spec.model_layers.empty()) t.fail("what is said of whole models needs 'model_layers'");
}

}  // namespace hiplab
