// SPDX-License-Identifier: MIT
// Bytes of a model's weights in a layout, from its shapes, beside what was published.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/sections.hpp"

namespace hiplab {

std::string storage_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.storage.empty()) return "";
  const auto models = read_models(context.dataset_root, spec);
  MarkdownTable table({"what", "model", ">weights, G", "a weight takes", ">GiB", ">published GiB", "note"});
  for (const StorageSpec& storage : spec.storage) {
    const auto model = std::find_if(models.begin(), models.end(),
                                    [&](const Model& m) { return m.name == storage.model && m.tp == "1"; });
    std::string parts;
    for (const auto& part : storage.parts)
      parts += fmt::format("{}{} {} bit{}", parts.empty() ? "" : " + ", part.what, number_text(part.bits),
                           part.per == 1 ? "" : fmt::format(" / {}", part.per));
    const bool known = model != models.end();
    table.add(
        {storage.name, storage.model, known ? number_text(model->weights() / 1e9) : "unknown", parts,
         known ? number_text(storage_gib(*model, storage)) : "-",
         storage.published_gib > 0 ? fmt::format("{} ({})", number_text(storage.published_gib), storage.source) : "-",
         storage.note});
  }
  return fmt::format(
      "### What the weights take in memory\n\n*Evidence: DERIVED from the shapes in `datasets/{}`, the published "
      "figures CITED.* The quantised linear layers, without embeddings, head and vision tower.\n\n{}\n",
      spec.model_layers, table.text());
}

}  // namespace hiplab
