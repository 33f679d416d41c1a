// SPDX-License-Identifier: MIT
// What each function of the door must become on each architecture (docs/door.md is the same as a table). A kernel of
// door_functions.cpp stands for a function, or for one case of it ("name__case").
#pragma once

namespace hiplab::isa {

/// Architectures with blanks between them.
constexpr const char *kGfx9 = "gfx906 gfx908 gfx90a gfx942", *kRdna = "gfx1100 gfx1151 gfx1201";
constexpr const char *kGfx11 = "gfx1100 gfx1151", *k12 = "gfx1201", *k906 = "gfx906", *k90a = "gfx90a",
                     *k942 = "gfx942";
constexpr const char *kUpTo908 = "gfx906 gfx908", *kUpTo90a = "gfx906 gfx908 gfx90a", *kFrom90a = "gfx90a gfx942";
constexpr const char *k908And90a = "gfx908 gfx90a", *kMfmaArchs = "gfx908 gfx90a gfx942";
constexpr const char* kBelow12 = "gfx906 gfx908 gfx90a gfx942 gfx1100 gfx1151";
constexpr const char* kAllBut11 = "gfx906 gfx908 gfx90a gfx942 gfx1201";
constexpr const char* kEvery = "gfx906 gfx908 gfx90a gfx942 gfx1100 gfx1151 gfx1201";

/// Patterns with " & " between them. "v_perm_b32": an instruction whose name and operands begin so. "global_load|nt":
/// and whose operands hold the second part.
struct DoorRule {
  const char* kernel;
  const char* on;
  const char* must;
  const char* never = "";
  bool alone = false;  ///< beside `must` only what any kernel has: arguments, addresses, its loads, stores and waits
};

// Where a rule is empty and alone, the function costs no instruction: a register that the launch sets, or other words
// for the same bits.
constexpr DoorRule kDoorRules[] = {
    {"thread_x", kEvery, "", "", true},
    {"thread_y", kUpTo908, "", "", true},  // a register each; later all three share one
    {"thread_y", kFrom90a, "v_bfe_u32|, 10, 10", "", true},
    {"thread_y", kRdna, "v_bfe_u32|, 10, 10", "", true},
    {"thread_z", kUpTo908, "", "", true},
    {"thread_z", kFrom90a, "v_bfe_u32|, 20, 10", "", true},
    {"thread_z", kRdna, "v_bfe_u32|, 20, 10", "", true},
    {"block_x", kBelow12, "", "", true},
    {"block_x", k12, "v_dual_mov_b32|ttmp9", "", true},
    {"block_y", kBelow12, "", "", true},
    {"block_y", k12, "v_dual_mov_b32|ttmp7", "", true},
    {"block_z", kBelow12, "", "", true},
    {"block_z", k12, "s_lshr_b32|ttmp7, 16", "", true},
    {"block_dim_x", kEvery, "s_load & s_and_b32", "", true},
    {"block_dim_y", kBelow12, "s_load & s_lshr_b32", "", true},
    {"block_dim_y", k12, "s_load_u16", "", true},
    {"block_dim_z", kEvery, "s_load & s_and_b32", "", true},
    {"grid_dim_x", kEvery, "s_load & v_rcp_iflag_f32", "s_cbranch"},  // a division: the packet holds threads
    {"grid_dim_y", kEvery, "s_load & v_rcp_iflag_f32", "s_cbranch"},
    {"grid_dim_z", kEvery, "s_load & v_rcp_iflag_f32", "s_cbranch"},
    {"thread_index", kEvery, "v_mad_u32_u24 & v_mad_", "s_cbranch"},
    {"wave_size", kGfx9, "v_mov_b32|, 64", "", true},
    {"wave_size", kRdna, "v_dual_mov_b32|, 32", "", true},
    {"lane", kGfx9, "v_mbcnt_lo_u32_b32 & v_mbcnt_hi_u32_b32", "", true},
    {"lane", kRdna, "v_mbcnt_lo_u32_b32", "", true},
    {"wave_index", kGfx9, "v_lshrrev_b32|, 6, ", "s_cbranch"},
    {"wave_index", kRdna, "v_lshrrev_b32|, 5, ", "s_cbranch"},

    {"barrier", kGfx9, "s_barrier & s_waitcnt"},
    {"barrier", kGfx11, "s_barrier & buffer_gl0_inv"},
    {"barrier", k12, "s_barrier_signal & s_barrier_wait & global_wb|SCOPE_SE & global_inv|SCOPE_SE"},
    {"shuffle", kEvery, "ds_bpermute_b32", "ds_write & ds_store"},
    {"shuffle__8", kEvery, "ds_bpermute_b32", "ds_write & ds_store"},
    {"shuffle_up", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"shuffle_up__8", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"shuffle_down", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"shuffle_down__8", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"shuffle_xor", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"shuffle_xor__8", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"ballot", kGfx9, "v_cmp_lt_u32|s[", "ds_"},  // the comparison writes the mask itself
    {"ballot", kRdna, "v_cmp_lt_u32", "ds_"},
    {"wave_uniform", kEvery, "v_readfirstlane_b32", "", true},

    {"atomic_add__int", kGfx9, "global_atomic_add v", "|glc & |sc0"},
    {"atomic_add__int", kRdna, "global_atomic_add_u32", "|glc & |TH_ATOMIC_RETURN", true},
    {"atomic_add__int_old", kUpTo90a, "global_atomic_add|glc", "", true},
    {"atomic_add__int_old", k942, "global_atomic_add|sc0", "", true},
    {"atomic_add__int_old", kGfx11, "global_atomic_add_u32|glc", "", true},
    {"atomic_add__int_old", k12, "global_atomic_add_u32|TH_ATOMIC_RETURN", "", true},
    {"atomic_add__float", k906, "global_atomic_cmpswap & s_cbranch", "global_atomic_add_f32"},  // no such instruction
    {"atomic_add__float", kMfmaArchs, "global_atomic_add_f32", "", true},
    {"atomic_add__float", kRdna, "global_atomic_add_f32", "", true},
    {"atomic_add__float_old", kUpTo908, "global_atomic_cmpswap & s_cbranch",
     "global_atomic_add_f32"},  // gfx908's gives no old value
    {"atomic_add__float_old", kFrom90a, "global_atomic_add_f32", "", true},
    {"atomic_add__float_old", kRdna, "global_atomic_add_f32", "", true},
    {"atomic_add__lds", kEvery, "ds_add_u32", "ds_cmpst & ds_cmpstore"},
    {"atomic_sub__int", kEvery, "global_atomic_add", "global_atomic_cmpswap"},  // by the negative
    {"atomic_sub__int_old", kEvery, "global_atomic_add", "global_atomic_cmpswap"},
    {"atomic_min__uint", kGfx9, "global_atomic_umin", "", true},
    {"atomic_min__uint", kRdna, "global_atomic_min_u32", "", true},
    {"atomic_min__uint_old", kGfx9, "global_atomic_umin", "", true},
    {"atomic_min__uint_old", kRdna, "global_atomic_min_u32", "", true},
    {"atomic_min__int", kGfx9, "global_atomic_smin", "", true},
    {"atomic_min__int", kRdna, "global_atomic_min_i32", "", true},
    {"atomic_min__int_old", kGfx9, "global_atomic_smin", "", true},
    {"atomic_min__int_old", kRdna, "global_atomic_min_i32", "", true},
    {"atomic_max__uint", kGfx9, "global_atomic_umax", "", true},
    {"atomic_max__uint", kRdna, "global_atomic_max_u32", "", true},
    {"atomic_max__uint_old", kGfx9, "global_atomic_umax", "", true},
    {"atomic_max__uint_old", kRdna, "global_atomic_max_u32", "", true},
    {"atomic_max__int", kGfx9, "global_atomic_smax", "", true},
    {"atomic_max__int", kRdna, "global_atomic_max_i32", "", true},
    {"atomic_max__int_old", kGfx9, "global_atomic_smax", "", true},
    {"atomic_max__int_old", kRdna, "global_atomic_max_i32", "", true},
    {"atomic_and__int", kEvery, "global_atomic_and", "", true},
    {"atomic_and__int_old", kEvery, "global_atomic_and", "", true},
    {"atomic_or__int", kEvery, "global_atomic_or", "", true},
    {"atomic_or__int_old", kEvery, "global_atomic_or", "", true},
    {"atomic_exchange__int", kEvery, "global_atomic_swap", "", true},
    {"atomic_exchange__int_old", kEvery, "global_atomic_swap", "", true},
    {"atomic_cas", kUpTo90a, "global_atomic_cmpswap|glc", "s_cbranch"},
    {"atomic_cas", k942, "global_atomic_cmpswap|sc0", "s_cbranch"},
    {"atomic_cas", kGfx11, "global_atomic_cmpswap_b32|glc", "s_cbranch"},
    {"atomic_cas", k12, "global_atomic_cmpswap_b32|TH_ATOMIC_RETURN", "s_cbranch"},
    {"atomic_add_half2", kUpTo908, "v_pk_add_f16 & global_atomic_cmpswap & s_cbranch"},
    {"atomic_add_half2", kGfx11, "v_pk_add_f16 & global_atomic_cmpswap_b32 & s_cbranch"},
    {"atomic_add_half2", kFrom90a, "global_atomic_pk_add_f16", "", true},
    {"atomic_add_half2", k12, "global_atomic_pk_add_f16", "", true},

    // Acquire and release: what is read past which cache, what is written back, what is thrown away. The wider the
    // scope, the more.
    {"atomic_load__block", kUpTo90a, "global_load_dword", "buffer_", true},
    {"atomic_load__block", k942, "global_load_dword|sc0", "buffer_inv"},
    {"atomic_load__block", kGfx11, "global_load_b32|glc & buffer_gl0_inv", "buffer_gl1_inv"},
    {"atomic_load__block", k12, "global_load_b32|SCOPE_SE & global_inv|SCOPE_SE"},
    {"atomic_load__device", kUpTo90a, "global_load_dword|glc & buffer_wbinvl1_vol"},
    {"atomic_load__device", k942, "global_load_dword|sc1 & buffer_inv|sc1"},
    {"atomic_load__device", kGfx11, "global_load_b32|glc & buffer_gl1_inv & buffer_gl0_inv"},
    {"atomic_load__device", k12, "global_load_b32|SCOPE_DEV & global_inv|SCOPE_DEV"},
    {"atomic_load__system", kUpTo90a, "global_load_dword|glc & buffer_wbinvl1_vol"},
    {"atomic_load__system", k90a, "buffer_invl2"},
    {"atomic_load__system", k942, "global_load_dword|sc0 sc1 & buffer_inv|sc0 sc1"},
    {"atomic_load__system", kGfx11, "global_load_b32|glc & buffer_gl1_inv & buffer_gl0_inv"},
    {"atomic_load__system", k12, "global_load_b32|SCOPE_SYS & global_inv|SCOPE_SYS"},
    {"atomic_store__device", kUpTo90a, "global_store_dword & s_waitcnt|vmcnt(0)", "buffer_"},
    {"atomic_store__device", k942, "buffer_wbl2|sc1 & global_store_dword|sc1"},
    {"atomic_store__device", kGfx11, "global_store_b32 & s_waitcnt_vscnt"},
    {"atomic_store__device", k12, "global_wb|SCOPE_DEV & global_store_b32|SCOPE_DEV"},
    {"atomic_store__system", kUpTo908, "global_store_dword & s_waitcnt|vmcnt(0)", "buffer_"},
    {"atomic_store__system", k90a, "buffer_wbl2 & s_waitcnt|vmcnt(0) & global_store_dword"},
    {"atomic_store__system", k942, "buffer_wbl2|sc0 sc1 & global_store_dword|sc0 sc1"},
    {"atomic_store__system", kGfx11, "global_store_b32 & s_waitcnt_vscnt"},
    {"atomic_store__system", k12, "global_wb|SCOPE_SYS & global_store_b32|SCOPE_SYS"},
    {"fence__block", kGfx9, "",
     "buffer_ & s_waitcnt|vmcnt"},  // the waves of a block share one cache and reach it in order
    {"fence__block", kGfx11, "s_waitcnt_vscnt & buffer_gl0_inv", "buffer_gl1_inv"},
    {"fence__block", k12, "global_wb|SCOPE_SE & global_inv|SCOPE_SE"},
    {"fence__device", kUpTo90a, "s_waitcnt|vmcnt(0) & buffer_wbinvl1_vol", "buffer_wbl2"},
    {"fence__device", k942, "buffer_wbl2|sc1 & buffer_inv|sc1"},
    {"fence__device", kGfx11, "s_waitcnt_vscnt & buffer_gl1_inv & buffer_gl0_inv"},
    {"fence__device", k12, "global_wb|SCOPE_DEV & global_inv|SCOPE_DEV"},
    {"fence__system", kUpTo908, "s_waitcnt|vmcnt(0) & buffer_wbinvl1_vol", "buffer_wbl2"},
    {"fence__system", k90a, "buffer_wbl2 & buffer_invl2 & buffer_wbinvl1_vol"},
    {"fence__system", k942, "buffer_wbl2|sc0 sc1 & buffer_inv|sc0 sc1"},
    {"fence__system", kGfx11, "s_waitcnt_vscnt & buffer_gl1_inv & buffer_gl0_inv"},
    {"fence__system", k12, "global_wb|SCOPE_SYS & global_inv|SCOPE_SYS"},

    {"load__1", kGfx9, "global_load_ubyte", "", true},
    {"load__1", kRdna, "global_load_u8", "", true},
    {"load__2", kGfx9, "global_load_ushort", "", true},
    {"load__2", kRdna, "global_load_u16", "", true},
    {"load__4", kGfx9, "global_load_dword ", "", true},
    {"load__4", kRdna, "global_load_b32", "", true},
    {"load__8", kGfx9, "global_load_dwordx2", "", true},
    {"load__8", kRdna, "global_load_b64", "", true},
    {"load__16", kGfx9, "global_load_dwordx4", "", true},
    {"load__16", kRdna, "global_load_b128", "", true},
    {"store__1", kGfx9, "global_store_byte", "", true},
    {"store__1", kRdna, "global_store_b8", "", true},
    {"store__2", kGfx9, "global_store_short", "", true},
    {"store__2", kRdna, "global_store_b16", "", true},
    {"store__4", kGfx9, "global_store_dword ", "", true},
    {"store__4", kRdna, "global_store_b32", "", true},
    {"store__8", kGfx9, "global_store_dwordx2", "", true},
    {"store__8", kRdna, "global_store_b64", "", true},
    {"store__16", kGfx9, "global_store_dwordx4", "", true},
    {"store__16", kRdna, "global_store_b128", "", true},

    {"tick", kGfx9, "s_memrealtime", "s_memtime"},
    {"tick", kRdna, "s_sendmsg_rtn_b64|MSG_RTN_GET_REALTIME"},
    {"spin_until", kEvery, "s_sleep & s_cbranch"},

    {"to_float__half", kEvery, "v_cvt_f32_f16", "", true},
    {"to_float__bfloat16", kEvery, "", "v_cvt", true},  // a shift
    {"to_float__fp8", kEvery, "v_cvt_f32_ubyte0",
     "v_cvt_f32_fp8"},  // in the open: e4m3fn, and only gfx12 has that format
    {"to_half", kEvery, "v_cvt_f16_f32", "", true},
    {"to_bfloat16", kEvery, "v_add3_u32",
     "v_cvt_pk_bf16"},  // rounding in integers: none of the seven has the instruction
    {"to_fp8", kEvery, "v_add3_u32", "v_cvt_pk_fp8"},
    {"to_half2_from_fp8", kEvery, "v_perm_b32 & v_pk_mul_f16", "s_cbranch"},
    {"as_half2", kEvery, "", "", true},
    {"as_word", kEvery, "", "", true},
    {"both", kEvery, "v_mul_u32_u24", "", true},
    {"square_root", kEvery, "v_sqrt_f32 & v_fma_f32", "s_cbranch"},  // and its correct rounding
    {"hadd", kEvery, "v_add_f16", "", true},
    {"hmul", kEvery, "v_mul_f16", "", true},
    {"exp2", kEvery, "v_exp_f32", "s_cbranch"},
    {"log2", kEvery, "v_log_f32", "s_cbranch"},
    {"hfma", kGfx9, "v_fma_f16", "", true},
    {"hfma", kRdna, "v_fmac_f16", "", true},
    {"hadd2", kEvery, "v_pk_add_f16", "", true},
    {"hmul2", kEvery, "v_pk_mul_f16", "", true},
    {"hfma2", kEvery, "v_pk_fma_f16", "", true},
    {"byte_perm", kEvery, "v_perm_b32", "v_bfe & v_or"},
    {"and_or", kEvery, "v_and_or_b32"},
    {"add_byte", kGfx9, "v_bfe_u32 & v_lshl_add_u32", "v_mul"},
    {"add_byte", kRdna, "v_lshrrev_b32 & v_and_b32 & v_add_nc_u32", "v_mul"},
    {"larger", kEvery, "v_cmp_ & v_cndmask_b32", "s_cbranch"},
    {"ask_first", kEvery, "", "", true},
    {"keep_order", kEvery, "", "", true},  // marks for the compiler
    {"keep_here", kEvery, "", "", true},
    {"let_behind_begin", kEvery, "", "", true},  // an order that AMD's streams have anyway
    {"wait_for_front", kEvery, "", "", true},
    {"fma", kEvery, "v_fmac_f32", "", true},
    {"rounded_product", kEvery, "v_mul_f32 & v_add_f32", "v_fma & v_fmac", true},
    {"dot2", k906, "v_dot2_f32_f16", "", true},
    {"dot2", kMfmaArchs, "v_dot2c_f32_f16", "", true},
    {"dot2", kGfx11, "v_dot2acc_f32_f16", "", true},
    {"dot2", k12, "v_dot2_f32_f16", "", true},
    {"dot4", k906, "v_dot4_i32_i8", "", true},
    {"dot4", kMfmaArchs, "v_dot4c_i32_i8", "", true},
    {"dot4", kRdna, "v_dot4_i32_iu8", "", true},

    {"mma__int8", k906, "ds_bpermute_b32", "v_mfma"},  // gfx906 has no matrix unit
    {"mma__int8", k908And90a, "v_mfma_i32_16x16x16i8", "ds_bpermute_b32"},
    {"mma__int8", k942, "v_mfma_i32_16x16x32_i8", "ds_bpermute_b32"},
    {"mma__int8", kRdna, "v_wmma_i32_16x16x16_iu8", "ds_bpermute_b32"},
    {"mma__fp16", k906, "ds_bpermute_b32", "v_mfma"},
    {"mma__fp16", k908And90a, "v_mfma_f32_16x16x16f16", "ds_bpermute_b32"},
    {"mma__fp16", k942, "v_mfma_f32_16x16x16_f16", "ds_bpermute_b32"},
    {"mma__fp16", kRdna, "v_wmma_f32_16x16x16_f16", "ds_bpermute_b32"},
    {"of_column", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"b_row", kAllBut11, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"b_row", kGfx11, "", "v_mbcnt & global_load & ds_"},
    {"diagonal", kEvery, "ds_bpermute_b32", "s_cbranch"},
    {"as_b", kAllBut11, "v_cvt_f16_f32", "ds_bpermute_b32"},  // a result lies as the operand does
    {"as_b", kGfx11, "v_cvt_f16_f32 & ds_bpermute_b32 & v_perm_b32"},
    {"column_slot", kEvery, "", "v_mbcnt", true},
    {"c_line", kEvery, "", "v_mbcnt", true},
    // Where an element of a fragment lies: arithmetic on the lane, nothing from memory.
    {"a_row", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"a_k", kAllBut11, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"a_k", kGfx11, "", "v_mbcnt & global_load & ds_"},  // a lane of gfx11 holds all of k
    {"b_k", kAllBut11, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"b_k", kGfx11, "", "v_mbcnt & global_load & ds_"},
    {"b_col", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"c_row", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"c_col", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"count_a", kEvery, "", "v_mbcnt", true},
    {"count_b", kEvery, "", "v_mbcnt", true},
    {"count_c", kEvery, "", "v_mbcnt", true},
    {"left_c", kEvery, "", "v_mbcnt", true},
    {"meets_column_0", kEvery, "", "v_mbcnt", true},
    {"line", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"member", kAllBut11, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"member", kGfx11, "", "v_mbcnt", true},
    {"run_length", kEvery, "", "v_mbcnt", true},
    {"place_a", kEvery, "", "v_mbcnt", true},
    {"place_b", kEvery, "", "v_mbcnt", true},
    {"of_row", kEvery, "ds_bpermute_b32"},
    {"mma_pair", k906, "ds_bpermute_b32", "v_mfma"},
    {"mma_pair", k908And90a, "v_mfma_i32_16x16x16i8", "ds_bpermute_b32"},
    {"mma_pair", k942, "v_mfma_i32_16x16x32_i8", "ds_bpermute_b32"},
    {"mma_pair", kRdna, "v_wmma_i32_16x16x16_iu8", "ds_bpermute_b32"},
    {"mma_digits", k906, "ds_bpermute_b32", "v_mfma"},
    {"mma_digits", k908And90a, "v_mfma_i32_16x16x16i8", "ds_bpermute_b32"},
    {"mma_digits", k942, "v_mfma_i32_16x16x32_i8", "ds_bpermute_b32"},
    {"mma_digits", kRdna, "v_wmma_i32_16x16x16_iu8", "ds_bpermute_b32"},
    {"digit_rows", kEvery, "", "v_mbcnt", true},
    {"digit_row", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"last_digit", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"digit_of_lane", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"has_digit_sums", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_"},
    {"digit_weight", kEvery, "v_mbcnt_lo_u32_b32", "global_load & ds_ & v_exp_f32 & v_ldexp"},
    {"of_digits_held", kEvery, "", "v_mul_lo_u32 & ds_bpermute_b32"},
    {"over_digits", kEvery, "ds_bpermute_b32 & v_add_f32"},
    {"upper_codes", kEvery, "v_xor_b32 & v_and_b32", "ds_ & s_cbranch"},
    {"digits_of", kEvery, "v_perm_b32", "v_lshlrev_b32_sdwa & s_cbranch"},
    {"mma_left", k906, "ds_bpermute_b32", "v_mfma"},
    {"mma_left", k908And90a, "v_mfma_f32_16x16x16f16", "ds_bpermute_b32"},
    {"mma_left", k942, "v_mfma_f32_16x16x16_f16", "ds_bpermute_b32"},
    {"mma_left", kRdna, "v_wmma_f32_16x16x16_f16", "ds_bpermute_b32"},
    {"sum_of", kEvery, "v_cvt_f32_i32"},
    {"scaled_sum", kEvery, "v_cvt_f32_i32 & v_mul_f32"},
    {"staged_copy", kGfx9, "global_load_dwordx4 & ds_write_b128 & s_barrier", "ds_write_b32 & ds_write_b64"},
    {"staged_copy", kRdna, "global_load_b128 & ds_store_b128", "ds_store_b32 & ds_store_b64"},
};

/// For load_nontemporal and store_nontemporal: the rules of load and store again, each instruction with this mark.
struct NontemporalMark {
  const char *on, *of_load, *of_store;
};
constexpr NontemporalMark kNontemporalMarks[] = {{kUpTo90a, "|glc slc", "|glc slc"},
                                                 {k942, "|nt", "|nt"},
                                                 {kGfx11, "|slc dlc", "|glc slc dlc"},
                                                 {k12, "|TH_LOAD_NT", "|TH_STORE_NT"}};

}  // namespace hiplab::isa
