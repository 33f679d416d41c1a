// SPDX-License-Identifier: MIT
// Captured launches, their AMD machine code executed on the CPU by an outside emulator (docs/capsule.md says how to get
// one). Run when EMU_ROOT names the emulator's checkout and HIPLAB_AMD_EMU the script that replays a capsule in it.
// Every run leaves a record in <build>/emulated.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>

#include "analysis/emulated_code.hpp"
#include "analysis/emulated_run.hpp"
#include "analysis/isa/code_object.hpp"
#include "capsule/capsule.hpp"
#include "runner/build_info.hpp"
#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::emulated {
namespace {

struct Row {
  const char* experiment;
  const char* variant;
  const char* set;  ///< odd sizes, a last block partly filled
  /// Architectures on which the emulator as it is cannot run the row, and why. With HIPLAB_EMU_CORRECTIONS these run.
  const char* not_on = "";
  const char* why = "";
  /// Architectures on which no emulator that runs blocks one after the other can.
  const char* never_on = "";
  const char* never_why = "";
  const char* tag = "";  ///< tells rows of one variant apart
  /// Another fault of the emulator as it is, where the row meets two of them.
  const char* also_not_on = "";
  const char* also_why = "";
};

constexpr Row with_tag(const char* tag, Row row) {
  row.tag = tag;
  return row;
}

constexpr Row also_not_on(const char* archs, const char* why, Row row) {
  row.also_not_on = archs;
  row.also_why = why;
  return row;
}

constexpr const char* kNoOldValue =
    "the emulator reads \"returns the old value\" from an instruction field that gfx942 (sc0) and gfx1201 (th) name "
    "otherwise, so no returning atomic (here global_atomic_cmpswap) writes its register and the loop around it "
    "never ends";
constexpr const char* kNoElection =
    "as the emulator reads that field from its gfx11 name, the global_atomic_add by which a block learns that it is "
    "the "
    "last one does not write its register: no block gathers the slots, and the output keeps its first contents";
constexpr const char* kNoPackedAdd =
    "the emulator does not execute gfx942's global_atomic_pk_add_f16: its description of the instruction gives the "
    "memory operand no type";
constexpr const char* kNoInlineZero =
    "the emulator takes a constant as third source of a WMMA for a register: 0 reads as v[128:135], which hold other "
    "values here (kernels of up to 128 registers never write them, and pass)";
constexpr const char* kNoUpperHalves =
    "the emulator reads a 16-bit operand in v128 or above as the upper half of the register 128 below, as gfx11 and "
    "gfx12 have it and gfx942 has not: here v_cvt_f32_f16_e32 of v142 reads v14";
constexpr const char* kBlocksWait = "blocks wait for each other; the emulator runs them one after the other";
constexpr const char* kDoor = "--set blocks=3 --set threads=192";
constexpr const char* kGptq = "--set K=256 --set N=264 --set M=3 --set group=64";
constexpr const char* kGptq8 = "--set K=256 --set N=260 --set M=3 --set group=64 --set bits=8 --set act_order=1";
/// A capsule holds the words three times here.
constexpr const char* kTransposed8 = "--set K=128 --set N=132 --set M=3 --set group=64 --set bits=8 --set act_order=1";
/// Whole blocks only: the emulator reads LDS for lanes that are switched off too, at whatever their address register
/// holds, which here may be a word of codes; it ends with a segmentation fault where more than one row is held.
constexpr const char* kStaged8 = "--set K=128 --set N=512 --set M=3 --set group=64 --set bits=8 --set act_order=1";
constexpr const char* kStagedActOrder = "--set K=128 --set N=512 --set M=3 --set group=64 --set act_order=1";
constexpr const char* kGptq2 = "--set K=256 --set N=272 --set M=3 --set group=64 --set bits=2";
constexpr const char* kGptq3 = "--set K=256 --set N=288 --set M=3 --set group=64 --set bits=3";
constexpr const char* kBounds =
    "--set K=256 --set N=264 --set M=2 --set group=64 --set block_kn=256 --set launch_bounds=2";
constexpr const char* kGptqActOrder = "--set K=256 --set N=264 --set M=3 --set group=64 --set act_order=1";
/// 128 + 8 rows: most threads of the published map own one or none, and the last tile of fast has 8.
constexpr const char* kSplit = "--set K=256 --set N=136 --set kv_heads=2 --set split=2 --set sequences=2";
/// The other splits; cuts of 32 columns at 8 parts, which all three kernels can serve.
constexpr const char* kSplit1 = "--set K=256 --set N=136 --set kv_heads=2 --set split=1 --set sequences=1";
constexpr const char* kSplit4 = "--set K=512 --set N=136 --set kv_heads=2 --set split=4 --set sequences=1";
constexpr const char* kSplit8 = "--set K=512 --set N=136 --set kv_heads=2 --set split=8 --set sequences=1";
constexpr const char* kTwoHeads = "--set heads=2 --set tokens=2 --set lanes=1 --set vector_gate=0";
/// fast with an odd number of steps; with all 16 groups, two steps each; and with a scale of 0.037, which has too many
/// bits to be taken into x.
constexpr const char* kFastOdd = "--set K=448 --set N=136 --set kv_heads=2 --set split=1 --set sequences=3";
constexpr const char* kFast16 = "--set K=1024 --set N=72 --set kv_heads=4 --set split=4 --set sequences=1";
constexpr const char* kFastWeights =
    "--set K=256 --set N=136 --set kv_heads=2 --set split=1 --set sequences=1 --set global_milli=37";

const Row kRows[] = {
    {"door", "shuffles", kDoor},
    {"door", "numbers", kDoor},
    {"door", "matrix_int8", "--set blocks=3"},
    {"door", "matrix_fp16", "--set blocks=3"},
    {"door", "memory", kDoor},
    {"door", "atomics", kDoor, "gfx942 gfx1201", kNoOldValue},
    {"door", "grid_wait", "--set blocks=3", "", "", "gfx1100 gfx1201 gfx942", kBlocksWait},
    {"bandwidth", "read", "--set array_kib=20"},
    {"bandwidth", "write", "--set array_kib=20"},
    {"bandwidth", "copy", "--set array_kib=20"},
    {"bandwidth", "scale", "--set array_kib=20"},
    {"bandwidth", "triad", "--set array_kib=20"},
    {"gptq_mi100", "baseline", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "fdot2", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "fdot2_as_published", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "fp32_reduce", kGptq},
    {"gptq_mi100", "vec_int2", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "vec_int", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "lds_coalesced", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "transposed", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "wave_shuffle", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "mfma", kGptq, "gfx942", kNoPackedAdd},
    {"gptq_mi100", "alt", kGptq, "gfx942 gfx1201", kNoOldValue},
    with_tag("_8bit", {"gptq_mi100", "fp32_reduce", kGptq8}),
    with_tag("_8bit", {"gptq_mi100", "fdot2", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "vec_int", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "lds_coalesced", kStaged8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "transposed", kTransposed8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "wave_shuffle", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "mfma", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "vec_int2", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "fdot2_as_published", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "alt", kGptq8, "gfx942 gfx1201", kNoOldValue}),
    with_tag("_8bit", {"gptq_mi100", "baseline", kGptq8, "gfx942", kNoPackedAdd}),
    with_tag("_2bit", {"gptq_mi100", "baseline", kGptq2, "gfx942", kNoPackedAdd}),
    with_tag("_3bit", {"gptq_mi100", "baseline", kGptq3, "gfx942", kNoPackedAdd}),
    with_tag("_bounds", {"gptq_mi100", "baseline", kBounds, "gfx942", kNoPackedAdd}),
    with_tag("_act_order", {"gptq_mi100", "vec_int", kGptqActOrder, "gfx942", kNoPackedAdd}),
    with_tag("_act_order", {"gptq_mi100", "lds_coalesced", kStagedActOrder, "gfx942", kNoPackedAdd}),
    with_tag("_act_order", {"gptq_mi100", "fp32_reduce", kGptqActOrder}),
    with_tag("_act_order", {"gptq_mi100", "mfma", kGptqActOrder, "gfx942", kNoPackedAdd}),
    {"wo_split", "faithful", kSplit, "gfx942 gfx1201", kNoElection},
    with_tag("_split1", {"wo_split", "faithful", kSplit1, "gfx942 gfx1201", kNoElection}),
    with_tag("_split4", {"wo_split", "faithful", kSplit4, "gfx942 gfx1201", kNoElection}),
    with_tag("_split8", {"wo_split", "faithful", kSplit8, "gfx942 gfx1201", kNoElection}),
    {"wo_split", "coalesced", kSplit, "gfx942 gfx1201", kNoElection},
    with_tag("_split1", {"wo_split", "coalesced", kSplit1, "gfx942 gfx1201", kNoElection}),
    with_tag("_split4", {"wo_split", "coalesced", kSplit4, "gfx942 gfx1201", kNoElection}),
    with_tag("_split8", {"wo_split", "coalesced", kSplit8, "gfx942 gfx1201", kNoElection}),
    {"wo_split", "fast", kSplit},
    with_tag("_split1", {"wo_split", "fast", kSplit1}),
    with_tag("_split4", {"wo_split", "fast", kSplit4}),
    with_tag("_split8", {"wo_split", "fast", kSplit8}),
    with_tag("_odd", {"wo_split", "fast", kFastOdd}),
    with_tag("_16", {"wo_split", "fast", kFast16}),
    with_tag("_weights", {"wo_split", "fast", kFastWeights}),
    {"wo_split", "fused", "--shape layer_256 --set split=1", "", "", "gfx1100 gfx1201 gfx942", kBlocksWait},
    with_tag("_48",
             {"awq_mmq_gfx1151", "mmq_rowscale", "--set M=19 --set N=56 --set K=64 --set tile_n=48 --set group=32"}),
    with_tag("_64",
             {"awq_mmq_gfx1151", "mmq_rowscale", "--set M=67 --set N=72 --set K=64 --set tile_n=64 --set group=32"}),
    with_tag("_128", {"awq_mmq_gfx1151", "mmq_rowscale",
                      "--set M=19 --set N=136 --set K=64 --set tile_n=128 --set group=32", "gfx1201", kNoInlineZero}),
    {"awq_mmq_gfx1151", "mmq_rowscale_turns", "--set M=19 --set N=136 --set K=64 --set tile_n=128 --set group=32"},
    {"awq_mmq_gfx1151", "mmq_q8_1", "--set M=19 --set N=136 --set K=256 --set tile_n=128 --set group=32", "gfx1201",
     kNoInlineZero},
    {"awq_mmq_gfx1151", "mmq_stream", "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=128", "gfx1201",
     kNoInlineZero},
    {"awq_mmq_gfx1151", "dequant_fp16", "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=128",
     "gfx1201", kNoInlineZero},
    with_tag("_32", {"awq_mmq_gfx1151", "mmq_stream",
                     "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=32", "gfx1201", kNoInlineZero}),
    with_tag("_32", {"awq_mmq_gfx1151", "dequant_fp16",
                     "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=32", "gfx1201", kNoInlineZero}),
    with_tag("_padded", {"awq_mmq_gfx1151", "mmq_rowscale",
                         "--set M=19 --set N=72 --set K=64 --set tile_n=64 --set group=32 --set lds_pad=4 --set "
                         "quantize=1"}),
    also_not_on("gfx942", kNoUpperHalves,
                with_tag("_small", {"awq_mmq_gfx1151", "mmq_q8_1",
                                    "--set M=49 --set N=72 --set K=256 --set tile_n=48 --set group=32 --set quantize=1",
                                    "gfx1201", kNoInlineZero})),
    {"awq_mmq_gfx1151", "gemv_fp16", "--set M=3 --set N=24 --set K=1152 --set tile_n=128 --set group=32"},
    with_tag("_128",
             {"awq_mmq_gfx1151", "gemv_fp16", "--set M=5 --set N=24 --set K=256 --set tile_n=128 --set group=128"}),
    with_tag("_shared",
             {"awq_mmq_gfx1151", "mmq_stream", "--set M=3 --set N=24 --set K=256 --set tile_n=128 --set group=128",
              "gfx1201", kNoInlineZero}),
    with_tag("_number", {"gated_delta_net", "columns", kTwoHeads}),
    with_tag("_vector",
             {"gated_delta_net", "columns", "--set heads=1 --set tokens=2 --set lanes=1 --set vector_gate=1"}),
    {"gated_delta_net", "columns_bounded", kTwoHeads},
    with_tag("_1", {"gated_delta_net", "rows", "--set heads=1 --set tokens=1 --set lanes=1 --set vector_gate=0"}),
    with_tag("_4", {"gated_delta_net", "rows", "--set heads=2 --set tokens=1 --set lanes=4 --set vector_gate=0"}),
    with_tag("_16", {"gated_delta_net", "rows", "--set heads=1 --set tokens=1 --set lanes=16 --set vector_gate=0"}),
};

struct Point {
  Row row;
  std::string arch;
  std::string name() const { return fmt::format("{}_{}{}_{}", row.experiment, row.variant, row.tag, arch); }
};

/// The test list shows this.
std::ostream& operator<<(std::ostream& out, const Point& point) {
  return out << point.name();
}

std::vector<Point> every_point() {
  std::vector<Point> points;
  for (const auto& row : kRows)
    for (const char* arch : {"gfx1100", "gfx1201", "gfx942"}) points.push_back({row, arch});
  return points;
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

int exit_code(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string last_line(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text.substr(text.find_last_of('\n') + 1);
}

class Emulated : public testing::TestWithParam<Point> {
protected:
  void SetUp() override {
    const auto& [row, arch] = GetParam();
    record_.experiment = row.experiment;
    record_.variant = row.variant;
    record_.arch = arch;
    record_.set = row.set;
    record_.emulator = "tinygrad, test/mockgpu/amd";
    record_.emulator_commit = variable("HIPLAB_EMU_COMMIT");
    record_.corrections = variable("HIPLAB_EMU_CORRECTIONS");
    record_.commit = std::string(build_info().commit) + (build_info().dirty ? " and changes" : "");
  }
  std::filesystem::path file(const std::string& ending) const {
    const auto folder = std::filesystem::path(HIPLAB_BINARY_DIR) / "emulated";
    std::filesystem::create_directories(folder);
    return folder / (GetParam().name() + (record_.corrections.empty() ? "" : "-corrected") + ending);
  }
  void write_record(const std::string& verdict, const std::string& reason) {
    record_.verdict = verdict;
    record_.reason = reason;
    write_whole_file(file(".json"), to_json({record_}));
  }
  void describe(const std::filesystem::path& path) {
    const auto held = capsule::read_capsule(path);
    record_.capsule = sha256_of_file(path);
    record_.kernel_sources = held.kernel_sources;
    for (const auto& launch : held.launches) record_.kernels.push_back(launch.kernel);
    name_code(held);
    for (auto& output : record_.outputs)
      for (const auto& e : held.expected)
        if (e.name == output.name) output.gate = e.exact ? "exact" : fmt::format("rel_l2 <= {:.3g}", e.rel_l2);
  }

  /// Of what the capsule holds, so that the record is of what was executed and of nothing beside it.
  void name_code(const capsule::Capsule& held) {
    for (const auto& launch : held.launches) {
      write_whole_file(file(".co"), launch.code_object);
      record_.compiler = isa::compiler_of(file(".co"));
      record_.code.push_back(emulated::digest_in(file(".co"), launch.kernel));
    }
    std::filesystem::remove(file(".co"));
  }

  emulated::Run record_;
};

TEST_P(Emulated, Kernel) {
  const auto& [row, arch] = GetParam();
  const std::string script = variable("HIPLAB_AMD_EMU");
  if (variable("EMU_ROOT").empty() || script.empty())
    GTEST_SKIP() << "EMU_ROOT or HIPLAB_AMD_EMU is not set: no emulator";
  std::filesystem::remove(file(".json"));  // a record of earlier must not stand for a run that breaks off
  std::string why = std::string(row.not_on).find(arch) != std::string::npos ? row.why : "";
  if (std::string(row.also_not_on).find(arch) != std::string::npos) why = row.also_why;
  if (!record_.corrections.empty()) why.clear();
  if (std::string(row.never_on).find(arch) != std::string::npos) why = row.never_why;
  if (!why.empty()) {
    write_record("not run", why);
    GTEST_SKIP() << why;
  }
  const std::string capsule = file(".h5").string(), out = file(".txt").string();
  ASSERT_EQ(exit_code(fmt::format("'{}/bin/hiplab' capture {} --variant {} --arch {} {} --out '{}'", HIPLAB_BINARY_DIR,
                                  row.experiment, row.variant, arch, row.set, capsule)),
            0);
  EXPECT_LT(std::filesystem::file_size(capsule), 1u << 20);
  const int code =
      exit_code(fmt::format("\"${{HIPLAB_PYTHON:-python3}}\" '{}' '{}' > '{}' 2>&1", script, capsule, out));
  const std::string said = read_whole_text(out);
  record_.outputs = parse_replay(said);
  describe(capsule);
  const bool passed = code == 0 && !record_.outputs.empty();
  write_record(passed ? "pass" : "fail", passed ? "" : fmt::format("exit {}: {}", code, last_line(said)));
  EXPECT_TRUE(passed) << said;
}

INSTANTIATE_TEST_SUITE_P(Capsules, Emulated, testing::ValuesIn(every_point()),
                         [](const testing::TestParamInfo<Point>& point) { return point.param.name(); });

}  // namespace
}  // namespace hiplab::emulated
