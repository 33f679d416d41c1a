// SPDX-License-Identifier: MIT
// The points that are captured and emulated, and which faults of the emulator must be corrected for each
// (corrections.py says what they are).
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace hiplab::emulated {

/// On one architecture the emulator as it is cannot run a row; with these corrections, "a,b", it can.
struct Needs {
  const char* arch;
  const char* corrections;
};

struct Row {
  const char* experiment;
  const char* variant;
  const char* set;  ///< odd sizes, a last block partly filled
  std::vector<Needs> needs = {};
  const char* never = "";  ///< why it cannot be run at all
  const char* tag = "";    ///< tells rows of one variant apart
};

inline Row with_tag(const char* tag, Row row) {
  row.tag = tag;
  return row;
}

inline std::string corrections_of(const Row& row, std::string_view arch) {
  for (const Needs& needs : row.needs)
    if (needs.arch == arch) return needs.corrections;
  return "";
}

inline const std::vector<Needs> kReturning = {{"gfx942", "atomic-returns"}, {"gfx1201", "atomic-returns"}};
inline const std::vector<Needs> kReturningMasked = {{"gfx942", "atomic-returns,lds-exec-mask"},
                                                    {"gfx1201", "atomic-returns"}};
inline const std::vector<Needs> kReturningAllMasked = {{"gfx1100", "lds-exec-mask"},
                                                       {"gfx1201", "atomic-returns,lds-exec-mask"},
                                                       {"gfx942", "atomic-returns,lds-exec-mask"}};
inline const std::vector<Needs> kDoorAtomics = {{"gfx942", "atomic-returns,packed-add-width"},
                                                {"gfx1201", "atomic-returns"}};
inline const std::vector<Needs> kPackedAdd = {{"gfx942", "packed-add-width"}};
inline const std::vector<Needs> kPackedAddMasked = {{"gfx942", "packed-add-width,lds-exec-mask"}};
inline const std::vector<Needs> kPackedAddAllMasked = {
    {"gfx1100", "lds-exec-mask"}, {"gfx1201", "lds-exec-mask"}, {"gfx942", "packed-add-width,lds-exec-mask"}};
inline const std::vector<Needs> kMasked = {{"gfx942", "lds-exec-mask"}};
inline const std::vector<Needs> kAllMasked = {
    {"gfx1100", "lds-exec-mask"}, {"gfx1201", "lds-exec-mask"}, {"gfx942", "lds-exec-mask"}};
inline const std::vector<Needs> kAllMaskedAnyByte = {{"gfx1100", "lds-exec-mask,unaligned-stores"},
                                                     {"gfx1201", "lds-exec-mask,unaligned-stores"},
                                                     {"gfx942", "lds-exec-mask,unaligned-stores"}};
inline const std::vector<Needs> kConstant = {{"gfx1201", "wmma-constant"}};
inline const std::vector<Needs> kSigned = {{"gfx942", "signed-vectors"}};
inline const std::vector<Needs> kMaskedSigned = {{"gfx1100", "lds-exec-mask"}, {"gfx942", "lds-exec-mask,signed-vectors"}};
inline const std::vector<Needs> kConstantSigned = {{"gfx1201", "wmma-constant"}, {"gfx942", "signed-vectors"}};
inline const std::vector<Needs> kConstantWholeSigned = {{"gfx1201", "wmma-constant"},
                                                        {"gfx942", "no-upper-halves,signed-vectors"}};
constexpr const char* kBlocksWait = "blocks wait for each other; the emulator runs them one after the other";
constexpr const char* kDoor = "--set blocks=3 --set threads=192";
constexpr const char* kGptq = "--set K=256 --set N=264 --set M=3 --set group=64";
constexpr const char* kGptq8 = "--set K=256 --set N=260 --set M=3 --set group=64 --set bits=8 --set act_order=1";
/// A capsule holds the words three times here.
constexpr const char* kTransposed8 = "--set K=128 --set N=132 --set M=3 --set group=64 --set bits=8 --set act_order=1";
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

inline const std::vector<Row> kRows = {
    {"door", "shuffles", kDoor},
    {"door", "numbers", kDoor},
    {"door", "matrix_int8", "--set blocks=3", kSigned},
    {"door", "matrix_fp16", "--set blocks=3"},
    {"door", "memory", kDoor},
    {"door", "atomics", kDoor, kDoorAtomics},
    with_tag("_one_block", {"door", "grid_wait", "--set blocks=1 --set threads=192"}),
    {"door", "grid_wait", "--set blocks=3", {}, kBlocksWait},
    {"bandwidth", "read", "--set array_kib=20"},
    {"bandwidth", "write", "--set array_kib=20"},
    {"bandwidth", "copy", "--set array_kib=20"},
    {"bandwidth", "scale", "--set array_kib=20"},
    {"bandwidth", "triad", "--set array_kib=20"},
    {"gptq_mi100", "baseline", kGptq, kPackedAdd},
    {"gptq_mi100", "fdot2", kGptq, kPackedAdd},
    {"gptq_mi100", "fdot2_as_published", kGptq, kPackedAdd},
    {"gptq_mi100", "fp32_reduce", kGptq},
    {"gptq_mi100", "vec_int2", kGptq, kPackedAdd},
    {"gptq_mi100", "vec_int", kGptq, kPackedAdd},
    {"gptq_mi100", "lds_coalesced", kGptq, kPackedAddMasked},
    {"gptq_mi100", "transposed", kGptq, kPackedAdd},
    {"gptq_mi100", "wave_shuffle", kGptq, kPackedAdd},
    {"gptq_mi100", "mfma", kGptq, kPackedAdd},
    {"gptq_mi100", "alt", kGptq, kReturningMasked},
    with_tag("_8bit", {"gptq_mi100", "fp32_reduce", kGptq8}),
    with_tag("_8bit", {"gptq_mi100", "fdot2", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "vec_int", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "lds_coalesced", kGptq8, kPackedAddAllMasked}),
    with_tag("_8bit", {"gptq_mi100", "transposed", kTransposed8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "wave_shuffle", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "mfma", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "vec_int2", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "fdot2_as_published", kGptq8, kPackedAdd}),
    with_tag("_8bit", {"gptq_mi100", "alt", kGptq8, kReturning}),
    with_tag("_8bit", {"gptq_mi100", "baseline", kGptq8, kPackedAdd}),
    with_tag("_2bit", {"gptq_mi100", "baseline", kGptq2, kPackedAdd}),
    with_tag("_3bit", {"gptq_mi100", "baseline", kGptq3, kPackedAdd}),
    with_tag("_bounds", {"gptq_mi100", "baseline", kBounds, kPackedAdd}),
    with_tag("_act_order", {"gptq_mi100", "vec_int", kGptqActOrder, kPackedAdd}),
    with_tag("_act_order", {"gptq_mi100", "lds_coalesced", kGptqActOrder, kPackedAddMasked}),
    with_tag("_act_order", {"gptq_mi100", "fp32_reduce", kGptqActOrder}),
    with_tag("_act_order", {"gptq_mi100", "mfma", kGptqActOrder, kPackedAdd}),
    {"wo_split", "faithful", kSplit, kReturning},
    with_tag("_split1", {"wo_split", "faithful", kSplit1, kReturning}),
    with_tag("_split4", {"wo_split", "faithful", kSplit4, kReturning}),
    with_tag("_split8", {"wo_split", "faithful", kSplit8, kReturning}),
    {"wo_split", "coalesced", kSplit, kReturning},
    with_tag("_split1", {"wo_split", "coalesced", kSplit1, kReturning}),
    with_tag("_split4", {"wo_split", "coalesced", kSplit4, kReturning}),
    with_tag("_split8", {"wo_split", "coalesced", kSplit8, kReturning}),
    {"wo_split", "fast", kSplit},
    with_tag("_split1", {"wo_split", "fast", kSplit1}),
    with_tag("_split4", {"wo_split", "fast", kSplit4}),
    with_tag("_split8", {"wo_split", "fast", kSplit8}),
    with_tag("_odd", {"wo_split", "fast", kFastOdd}),
    with_tag("_16", {"wo_split", "fast", kFast16}),
    with_tag("_weights", {"wo_split", "fast", kFastWeights}),
    {"wo_split", "fused", "--shape layer_256 --set split=1", {}, kBlocksWait},
    with_tag("_48", {"awq_mmq_gfx1151", "mmq_rowscale",
                     "--set M=19 --set N=56 --set K=64 --set tile_n=48 --set group=32", kSigned}),
    with_tag("_64", {"awq_mmq_gfx1151", "mmq_rowscale",
                     "--set M=67 --set N=72 --set K=64 --set tile_n=64 --set group=32", kSigned}),
    with_tag("_128", {"awq_mmq_gfx1151", "mmq_rowscale",
                      "--set M=19 --set N=136 --set K=64 --set tile_n=128 --set group=32", kConstantSigned}),
    {"awq_mmq_gfx1151", "mmq_rowscale_turns", "--set M=19 --set N=136 --set K=64 --set tile_n=128 --set group=32",
     kSigned},
    {"awq_mmq_gfx1151", "mmq_q8_1", "--set M=19 --set N=136 --set K=256 --set tile_n=128 --set group=32",
     kConstantSigned},
    with_tag("_64", {"awq_mmq_gfx1151", "mmq_q8_1", "--set M=67 --set N=72 --set K=256 --set tile_n=64 --set group=32",
                     kConstantWholeSigned}),
    {"awq_mmq_gfx1151", "mmq_stream", "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=128", kSigned},
    with_tag("_67", {"awq_mmq_gfx1151", "mmq_stream",
                     "--set M=67 --set N=136 --set K=128 --set tile_n=128 --set group=128", kConstantWholeSigned}),
    {"awq_mmq_gfx1151", "dequant_fp16", "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=128",
     kConstant},
    with_tag("_32", {"awq_mmq_gfx1151", "mmq_stream",
                     "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=32", kConstantSigned}),
    with_tag("_32",
             {"awq_mmq_gfx1151", "dequant_fp16", "--set M=19 --set N=136 --set K=128 --set tile_n=128 --set group=32"}),
    with_tag("_padded", {"awq_mmq_gfx1151", "mmq_rowscale",
                         "--set M=19 --set N=72 --set K=64 --set tile_n=64 --set group=32 --set lds_pad=4 --set "
                         "quantize=1",
                         kSigned}),
    with_tag("_small", {"awq_mmq_gfx1151", "mmq_q8_1",
                        "--set M=49 --set N=72 --set K=256 --set tile_n=48 --set group=32 --set quantize=1",
                        kConstantWholeSigned}),
    {"awq_mmq_gfx1151", "gemv_fp16", "--set M=3 --set N=24 --set K=1152 --set tile_n=128 --set group=32"},
    with_tag("_128",
             {"awq_mmq_gfx1151", "gemv_fp16", "--set M=5 --set N=24 --set K=256 --set tile_n=128 --set group=128"}),
    with_tag("_shared", {"awq_mmq_gfx1151", "mmq_stream",
                         "--set M=3 --set N=24 --set K=256 --set tile_n=128 --set group=128", kSigned}),
    {"decode_w4a16", "bit_tricks", "--set M=3 --set N=24 --set K=320 --set group=64", kAllMasked},
    {"decode_w4a16", "digits", "--set M=1 --set N=40 --set K=320 --set group=64", kMaskedSigned},
    {"decode_w4a16", "folded", "--set M=1 --set N=40 --set K=320 --set group=64", kMasked},
    {"decode_w4a16", "parts", "--set M=11 --set N=72 --set K=448 --set group=64 --set waves=3", kReturningAllMasked},
    {"decode_w4a16", "shares", "--set M=5 --set N=40 --set K=384 --set group=128", kAllMasked},
    with_tag("_number", {"gated_delta_net", "columns", kTwoHeads}),
    with_tag("_vector",
             {"gated_delta_net", "columns", "--set heads=1 --set tokens=2 --set lanes=1 --set vector_gate=1"}),
    {"gated_delta_net", "columns_bounded", kTwoHeads},
    with_tag("_1", {"gated_delta_net", "rows", "--set heads=1 --set tokens=1 --set lanes=1 --set vector_gate=0"}),
    with_tag("_4", {"gated_delta_net", "rows", "--set heads=2 --set tokens=1 --set lanes=4 --set vector_gate=0"}),
    with_tag("_16", {"gated_delta_net", "rows", "--set heads=1 --set tokens=1 --set lanes=16 --set vector_gate=0"}),
    // A cache of 21 tokens: two pages, the second partly filled; the store fills one page. A family of codecs each; not
    // the store of preset 8, whose fp32 norms have bits of their own on every ground.
    with_tag("_fp16", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=0 --set context=16 --set batch=1",
                       kAllMasked}),
    with_tag("_fp8", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=2 --set context=16 --set batch=1",
                      kAllMasked}),
    with_tag("_k8v4", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=4 --set context=16 --set batch=1",
                       kAllMasked}),
    with_tag("_4bit", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=5 --set context=16 --set batch=1",
                       kAllMaskedAnyByte}),
    with_tag("_3bit", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=7 --set context=16 --set batch=1",
                       kAllMaskedAnyByte}),
    with_tag("_q8_0", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=9 --set context=16 --set batch=1",
                       kAllMaskedAnyByte}),
    with_tag("_q4_0", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=10 --set context=16 --set batch=1",
                       kAllMaskedAnyByte}),
    with_tag("_q4_1", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=11 --set context=16 --set batch=1",
                       kAllMasked}),
    with_tag("_iq4_nl", {"kv_quant_rx9070", "store", "--shape small_64 --set preset=12 --set context=16 --set batch=1",
                         kAllMaskedAnyByte}),
    with_tag("_fp16",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=0 --set context=21 --set batch=1"}),
    with_tag("_fp8",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=2 --set context=21 --set batch=1"}),
    with_tag("_k8v4",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=4 --set context=21 --set batch=1"}),
    with_tag("_4bit",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=5 --set context=21 --set batch=1"}),
    with_tag("_3bit",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=7 --set context=21 --set batch=1"}),
    with_tag("_legacy", {"kv_quant_rx9070", "gqa_shared",
                         "--shape small_64 --set preset=8 --set context=21 --set batch=1", kMasked}),
    with_tag("_q8_0",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=9 --set context=21 --set batch=1"}),
    with_tag("_q4_0",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=10 --set context=21 --set batch=1"}),
    with_tag("_q4_1",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=11 --set context=21 --set batch=1"}),
    with_tag("_iq4_nl",
             {"kv_quant_rx9070", "gqa_shared", "--shape small_64 --set preset=12 --set context=21 --set batch=1"}),
    with_tag("_fp16", {"kv_quant_rx9070", "faithful", "--shape small_64 --set preset=0 --set context=21 --set batch=1",
                       kMasked}),
    with_tag("_3bit", {"kv_quant_rx9070", "faithful", "--shape small_64 --set preset=7 --set context=21 --set batch=1",
                       kMasked}),
    with_tag("_fp16", {"kv_quant_rx9070", "fast", "--shape small_64 --set preset=0 --set context=21 --set batch=1"}),
    with_tag("_fp8", {"kv_quant_rx9070", "fast", "--shape small_64 --set preset=2 --set context=21 --set batch=1"}),
    with_tag("_4bit", {"kv_quant_rx9070", "fast", "--shape small_64 --set preset=5 --set context=21 --set batch=1"}),
    with_tag("_3bit", {"kv_quant_rx9070", "fast", "--shape small_64 --set preset=7 --set context=21 --set batch=1"}),
    with_tag("_3bit", {"kv_quant_rx9070", "full_copy", "--shape small_64 --set preset=7 --set context=21 --set batch=1",
                       kAllMasked}),
    with_tag("_q8_0",
             {"kv_quant_rx9070", "full_copy", "--shape small_64 --set preset=9 --set context=21 --set batch=1"}),
};

}  // namespace hiplab::emulated
