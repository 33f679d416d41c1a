// SPDX-License-Identifier: MIT
// reports/evidence/isa: its tables and figures are those of its JSON files.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "analysis/isa/isa_json.hpp"
#include "analysis/isa/isa_table.hpp"
#include "runner/whole_file.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::isa {
namespace {

const std::filesystem::path kEvidence = std::filesystem::path(HIPLAB_SOURCE_DIR) / "reports" / "evidence" / "isa";

std::string text_of(const std::filesystem::path& file) {
  return read_whole_text(kEvidence / file);
}

std::vector<IsaRow> rows_of(const char* name) {
  return read_json(kEvidence / name);
}

/// The committed tables leave out the project's own namespace.
std::string short_table(std::string table) {
  for (std::size_t at; (at = table.find("hiplab::")) != std::string::npos;) table.erase(at, 8);
  return table;
}

/// A table of one experiment without its heading.
std::string body(const std::string& table) {
  return table.substr(table.find("\n\n") + 2);
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(CommittedIsaEvidence, EachTableIsThatOfItsJson) {
  EXPECT_TRUE(holds(text_of("README.md"), short_table(table_markdown(rows_of("isa.json")))));
  EXPECT_TRUE(holds(text_of("gptq_mi100.md"), body(short_table(table_markdown(rows_of("gptq_mi100.json"))))));
  EXPECT_TRUE(holds(text_of("gptq_mi100_all.md"), body(short_table(summary_markdown(rows_of("gptq_mi100_all.json"))))));
  EXPECT_TRUE(holds(text_of("kv_quant_rx9070.md"), body(short_table(summary_markdown(rows_of("kv_quant_rx9070.json"))))));
  for (const std::string name : {"wo_split", "decode_w4a16"}) {
    EXPECT_TRUE(holds(text_of(name + ".md"), body(short_table(table_markdown(rows_of((name + ".json").c_str()))))));
  }
  auto other = rows_of("isa.json");
  other[0].vgpr += 1;
  EXPECT_FALSE(holds(text_of("README.md"), short_table(table_markdown(other)))) << "another figure is seen";
}

struct Counts {
  std::size_t kernels = 0, to_memory = 0, scalar_only = 0;
};

Counts counts_of(const std::vector<IsaRow>& rows) {
  Counts c{rows.size()};
  for (const auto& r : rows) {
    const bool to_memory = r.vgpr_spill || r.scratch;
    c.to_memory += to_memory;
    c.scalar_only += r.sgpr_spill && !to_memory;
  }
  return c;
}

TEST(CommittedIsaEvidence, TheReadmesCountWhatTheFilesHold) {
  Counts all;
  for (const char* file : {"isa.json", "gptq_mi100.json", "gptq_mi100_all.json", "kv_quant_rx9070.json", "wo_split.json",
                           "decode_w4a16.json"}) {
    const auto c = counts_of(rows_of(file));
    const auto line = fmt::format("| [{0}]({0}) | {1} | {2} | {3} |\n", file, c.kernels, c.to_memory, c.scalar_only);
    EXPECT_TRUE(holds(text_of("README.md"), line)) << line;
    if (file == std::string("gptq_mi100.json")) continue;  // all of them are in the next
    all.kernels += c.kernels;
    all.to_memory += c.to_memory;
    all.scalar_only += c.scalar_only;
  }
  const auto sentence = fmt::format(
      "Of {} kernels x architectures {} spill vector registers or use scratch, {} spill scalar registers only.",
      all.kernels, all.to_memory, all.scalar_only);
  EXPECT_TRUE(holds(text_of(std::filesystem::path(HIPLAB_SOURCE_DIR) / "README.md"), sentence)) << sentence;
}

std::string cell(const IsaRow& r) {
  const std::string spills = r.vgpr_spill == 0 ? "0 spills"
                             : r.scratch == 0  ? fmt::format("**{} spills** into AGPR", r.vgpr_spill)
                                               : fmt::format("**{} spills**, {} B scratch", r.vgpr_spill, r.scratch);
  // gfx908 has a file of each kind; elsewhere AGPRs of a kernel without matrix instructions are overflow.
  const bool overflow = r.agpr != 0 && r.instructions.count("mfma") == 0 && r.arch != "gfx908";
  const std::string of_them = overflow ? fmt::format(" ({} of the VGPR are AGPR)", r.agpr) : "";
  return fmt::format(" {} VGPR, {}{}, {} wave{} |", r.vgpr, spills, of_them, r.occupancy, r.occupancy == 1 ? "" : "s");
}

TEST(CommittedIsaEvidence, TheTableOfTheTwoClaimsIsThatOfTheJson) {
  const auto rows = rows_of("isa.json");
  const std::string readme = text_of("README.md");
  for (const char* kernel :
       {"awq_mmq::wide_step::kernel<128, 128, 4>", "awq_mmq::kernel<128, 128, (hiplab::awq_mmq::Order)0, 0>",
        "awq_mmq::kernel<128, 128, (hiplab::awq_mmq::Order)1, 0>",
        "awq_mmq::kernel<64, 48, (hiplab::awq_mmq::Order)0, 0>",
        "awq_mmq::kernel<64, 64, (hiplab::awq_mmq::Order)0, 0>", "awq_mmq::wide_step::kernel<48, 64, 4>",
        "awq_mmq::wide_step::kernel<64, 64, 4>", "gated_delta_net::columns::kernel<1024, false>",
        "gated_delta_net::columns::kernel<1024, true>", "gated_delta_net::columns::kernel<128, false>",
        "gated_delta_net::kernel<1>", "gated_delta_net::kernel<4>", "gated_delta_net::kernel<16>"}) {
    std::string line;
    for (const char* arch : {"gfx1151", "gfx1100", "gfx1201", "gfx90a", "gfx942", "gfx908", "gfx906"}) {
      const auto row = std::find_if(rows.begin(), rows.end(), [&](const IsaRow& r) {
        return r.arch == arch && r.kernel == std::string("hiplab::") + kernel;
      });
      ASSERT_NE(row, rows.end()) << kernel << " " << arch;
      line += cell(*row);
    }
    EXPECT_TRUE(holds(readme, " |" + line + "\n")) << kernel << line;
  }
}

int exit_of(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(CommittedIsaEvidence, ThePageOfPredictedSharesIsThatOfItsJson) {
  if (exit_of("\"${HIPLAB_PYTHON:-python3}\" -c 'import tomllib'") != 0) GTEST_SKIP() << "no python3 of 3.11 or later";
  const auto same = [](const std::filesystem::path& page) {
    return exit_of(fmt::format("\"${{HIPLAB_PYTHON:-python3}}\" '{}/tests/isa/predicted_share.py' --check '{}'", HIPLAB_SOURCE_DIR,
                               page.string()));
  };
  EXPECT_EQ(same(kEvidence / "decode_w4a16_share.md"), 0);
  std::string other = text_of("decode_w4a16_share.md");
  other.replace(other.rfind("| 1.00 |"), 8, "| 0.99 |");
  const auto file = test::own_folder() / "share.md";
  write_whole_file(file, other);
  EXPECT_EQ(same(file), 1) << "another figure is seen";
}

}  // namespace
}  // namespace hiplab::isa
