// SPDX-License-Identifier: MIT
#include "analysis/isa/isa_json.hpp"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "runner/user_error.hpp"

namespace hiplab::isa {

using Json = nlohmann::ordered_json;

std::string to_json(const std::vector<IsaRow>& rows) {
  std::string text;
  for (const auto& r : rows) {
    const Json row = {{"experiment", r.experiment},
                      {"variant", r.variant},
                      {"kernel", r.kernel},
                      {"arch", r.arch},
                      {"vgpr", r.vgpr},
                      {"agpr", r.agpr},
                      {"sgpr", r.sgpr},
                      {"lds", r.lds},
                      {"scratch", r.scratch},
                      {"vgpr_spill", r.vgpr_spill},
                      {"sgpr_spill", r.sgpr_spill},
                      {"occupancy", r.occupancy},
                      {"limit", r.limit},
                      {"code_bytes", r.code_bytes},
                      {"wave", r.wave},
                      {"threads", r.threads},
                      {"digest", r.digest},
                      {"instructions", r.instructions},
                      {"hot_loop", r.hot_loop},
                      {"hot_loop_cycles", r.hot_loop_cycles ? Json(*r.hot_loop_cycles) : Json()},
                      {"hot_loop_cycles_note", r.hot_loop_cycles_note},
                      {"compiler", r.compiler},
                      {"commit", r.commit}};
    text += (text.empty() ? "[\n" : ",\n") + row.dump();
  }
  return text.empty() ? "[]" : text + "\n]";
}

std::vector<IsaRow> read_json(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw UserError("cannot read " + file.string());
  try {
    std::vector<IsaRow> rows;
    for (const auto& j : Json::parse(in)) {
      IsaRow r;
      for (const auto& [key, text] : {std::pair{"experiment", &r.experiment},
                                      {"variant", &r.variant},
                                      {"kernel", &r.kernel},
                                      {"arch", &r.arch},
                                      {"limit", &r.limit},
                                      {"hot_loop_cycles_note", &r.hot_loop_cycles_note},
                                      {"compiler", &r.compiler},
                                      {"commit", &r.commit},
                                      {"digest", &r.digest}})
        j.at(key).get_to(*text);
      for (const auto& [key, number] : {std::pair{"vgpr", &r.vgpr},
                                        {"agpr", &r.agpr},
                                        {"sgpr", &r.sgpr},
                                        {"lds", &r.lds},
                                        {"scratch", &r.scratch},
                                        {"vgpr_spill", &r.vgpr_spill},
                                        {"sgpr_spill", &r.sgpr_spill},
                                        {"occupancy", &r.occupancy},
                                        {"wave", &r.wave},
                                        {"threads", &r.threads}})
        j.at(key).get_to(*number);
      j.at("code_bytes").get_to(r.code_bytes);
      j.at("instructions").get_to(r.instructions);
      j.at("hot_loop").get_to(r.hot_loop);
      if (!j.at("hot_loop_cycles").is_null()) r.hot_loop_cycles = j.at("hot_loop_cycles").get<double>();
      rows.push_back(std::move(r));
    }
    return rows;
  } catch (const nlohmann::json::exception& error) {
    throw UserError(fmt::format("{} is no output of isa --json, or an earlier version's (make it again): {}",
                                file.string(), error.what()));
  }
}

}  // namespace hiplab::isa
