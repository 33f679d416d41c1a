# SPDX-License-Identifier: MIT
"""Faults of the emulator (tinygrad's test/mockgpu/amd at a9069c177a) that keep it from executing what this project
compiles, and a correction of each. They are made at run time, around the emulator's functions and in its tables: its
checkout stays as it is. Each looks first whether the emulator is what it expects, and refuses one that is not.
"""
import contextlib
import functools
import inspect
import re
from typing import Callable, NamedTuple


class Refused(Exception):
    """One line that says why nothing was run."""


class Correction(NamedTuple):
    archs: tuple  # architectures that the fault concerns
    fault: str  # what the emulator does
    corrected: str  # what holds instead; goes into the records
    apply: Callable  # takes the emulator's module


def expect(holds, what):
    if not holds:
        raise Refused(f"the emulator is not the one that is corrected here: {what}")


def expect_in(function, token, count):
    found = inspect.getsource(function).count(token)
    expect(found == count, f"{function.__name__} has {token!r} {found} times instead of {count}")


@contextlib.contextmanager
def replaced(owner, name, value):
    held = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, held)


def around_handler(emulator, name, corrected):
    """Every instruction that the function `name` compiles is compiled by corrected(original) instead."""
    original = getattr(emulator, name, None)
    table = emulator._INST_HANDLERS
    kinds = [kind for kind, handler in table.items() if handler is original]
    expect(kinds, f"no instruction is compiled by {name}")
    around = functools.wraps(original)(corrected(original))  # so that a second correction finds what it looks for
    table.update((kind, around) for kind in kinds)
    setattr(emulator, name, around)


def tell_returning_atomics(emulator):
    """`th` is a field of several bits on gfx12; its lowest says that an atomic returns the old value."""
    expect_in(emulator._compile_mem_op, "'glc'", 1)
    read = emulator._iattr

    def attribute(instruction, name, default=0):
        value = read(instruction, name, default)
        if name != "glc" or value:
            return value
        return read(instruction, "sc0") or read(instruction, "th") & 1

    emulator._iattr = attribute


def size_packed_add(emulator):
    """The other operands get the same width, as the description of gfx12's instruction has it."""
    table = emulator.PCODE_CDNA
    unsized = re.compile(r"(MEM\[ADDR\]|\bRETURN_DATA|\bDATA|= tmp)(?=;| =|$)")
    sized = {op: unsized.sub(r"\1.b32", text) for op, text in table.items() if op.name.endswith("ATOMIC_PK_ADD_F16")}
    expect(any(text != table[op] for op, text in sized.items()), "its packed add has a width already")
    table.update(sized)


def mask_lds_addresses(emulator):
    """A lane that is switched off reads at address 0, where there is LDS; what it reads is not kept."""
    read = emulator._Ctx.rvgpr_dyn

    def corrected(compile_memory):
        def compile_masked(instruction, context):
            if not isinstance(instruction, (emulator.irc.DS, emulator.ir3.DS, emulator.ir4.DS)) or "PERMUTE" in instruction.op.name:
                return compile_memory(instruction, context)
            address, active = context.inst_field(type(instruction).addr), context.rexec()
            met = []

            def read_masked(self, register, lane, *rest):
                value = read(self, register, lane, *rest)
                if register is not address:
                    return value
                met.append(lane)
                return emulator._lane_active(active, lane).where(value, emulator._c(0))

            with replaced(emulator._Ctx, "rvgpr_dyn", read_masked):
                compiled = compile_memory(instruction, context)
            expect(met, "it reads the address of an LDS access in another way")
            return compiled

        return compile_masked

    around_handler(emulator, "_compile_mem_op", corrected)


def let_sums_start_at_constants(emulator):
    """Of sums of 32 bits: constants of 16-bit ones would be numbers of another format."""
    original, read = emulator._compile_wmma, emulator._Ctx.rvgpr_dyn
    expect_in(emulator._compile_vop3p, "_compile_wmma", 1)

    def compile_wmma(instruction, context):
        if not re.search("WMMA_(F32|I32)_", instruction.op.name):
            return original(instruction, context)
        source = context.inst_field(type(instruction).src2)
        is_register = source >= emulator._c(256)
        constant = context.rsgpr_dyn(source, is_register.ne(True))
        met = []

        def read_third(self, register, lane, *rest):
            value = read(self, register, lane, *rest)
            if source not in register.toposort():
                return value
            met.append(lane)
            return is_register.where(value, constant)

        with replaced(emulator._Ctx, "rvgpr_dyn", read_third):
            compiled = original(instruction, context)
        expect(len(met) == 16 * 16, "it reads the third source of a WMMA in another way")
        return compiled

    emulator._compile_wmma = compile_wmma


def know_no_upper_halves(emulator):
    """The two numbers from which on an operand is an upper half are moved where no operand reaches."""
    halves_begin = (128, 384)  # as a vector register, and among all sources
    constant = emulator._c
    for name, number, count in (("_compile_vop12", 128, 4), ("_load_vsrc0", 384, 2), ("_compile_vopc", 128, 2)):
        expect_in(getattr(emulator, name), f"_c({number})", count)

    def beyond(value, *type_of):
        return constant(1 << 16 if value in halves_begin else value, *type_of)

    def corrected(compile_vector):
        def compile_whole(instruction, context):
            bits = instruction.canonical_op_bits
            if not type(instruction).__module__.startswith(emulator.irc.__name__) or 16 not in (bits["s0"], bits["d"]):
                return compile_vector(instruction, context)
            expect(64 not in bits.values(), "operands of 16 and of 64 bits in one instruction")  # 128 is another there
            with replaced(emulator, "_c", beyond):
                return compile_vector(instruction, context)

        return compile_whole

    around_handler(emulator, "_compile_vop12", corrected)
    around_handler(emulator, "_compile_vopc", corrected)


def store_signed_vectors(emulator):
    """In the text that goes to the C compiler, so that what is kept compiled differs from that of the emulator as it is."""
    renderer = type(emulator.Device["CPU"].renderer)
    render = renderer.render
    store = re.compile(r"(\(unsigned_int(\d+)\*\)[^;{=]*= )\(int\2\)\{")

    def corrected(self, *arguments):
        text = render(self, *arguments)
        expect(isinstance(text, str), "its renderer makes no text")
        return store.sub(r"\1(unsigned_int\2){", text)

    renderer.render = corrected


def store_at_any_byte(emulator):
    """A word at an address that is no multiple of four goes into two words of memory, one after the other: what follows in
    the same instruction meets the second half."""
    expect_in(emulator._mem_store, "if data_bits == 32: return [idx.store(", 1)
    expect_in(emulator._compile_mem_op, "_mem_store(", 1)
    store_aligned, constant = emulator._mem_store, emulator._c

    def store(mem, addr, val, active, addr_bits=32, data_bits=32):
        if data_bits != 32:
            return store_aligned(mem, addr, val, active, addr_bits, data_bits)
        value = emulator._to_u32(val)
        shift = (addr.cast(emulator.dtypes.uint32) & constant(3)) * constant(8)
        split = shift.ne(constant(0))
        word = addr >> emulator.UOp.const(2, addr.dtype)
        below = (constant(1) << shift) - constant(1)
        back = split.where(constant(32) - shift, constant(0))
        stores = []
        if "stores" in held:
            mem = mem.after(*held["stores"])
        first = mem.index(word.valid(active))
        stores.append(first.store(active.where(split.where((first & below) | (value << shift), value), first)))
        spills = active & split
        second = mem.after(*stores).index((word + emulator.UOp.const(1, addr.dtype)).valid(spills))
        kept = second & (below ^ constant(0xFFFFFFFF))
        stores.append(second.store(spills.where(kept | (value >> back), second)))
        held["stores"] = stores
        return stores

    def of_instruction(original):
        def compile_memory(instruction, context):
            held.clear()
            return original(instruction, context)

        return compile_memory

    held = {}
    emulator._mem_store = store
    around_handler(emulator, "_compile_mem_op", of_instruction)


ALL = {
    "atomic-returns": Correction(
        ("gfx942", "gfx1201"),
        "the emulator tells an atomic that returns the old value by the field glc, which gfx942 (sc0) and gfx1201 (th) "
        "name otherwise, so no such atomic writes its register",
        "a returning atomic is told by the field sc0 (gfx942) or th (gfx1201)", tell_returning_atomics),
    "packed-add-width": Correction(
        ("gfx942",),
        "the emulator does not execute gfx942's global_atomic_pk_add_f16: its description of the instruction gives the "
        "memory operand no width",
        "the memory operand of global_atomic_pk_add_f16 is 32 bits", size_packed_add),
    "lds-exec-mask": Correction(
        ("gfx942", "gfx1100", "gfx1201"),
        "the emulator reads LDS for lanes that exec masks off too, at whatever their address register holds, and may "
        "end with a segmentation fault",
        "LDS is not read for lanes that exec masks off", mask_lds_addresses),
    "wmma-constant": Correction(
        ("gfx1201",),
        "the emulator takes a constant as third source of a WMMA for a register: 0 reads as v[128:135], which hold "
        "other values where a kernel has so many registers",
        "a constant as third source of a WMMA is that constant", let_sums_start_at_constants),
    "no-upper-halves": Correction(
        ("gfx942",),
        "the emulator reads a 16-bit operand in v128 or above as the upper half of the register 128 below, as gfx11 and "
        "gfx12 have it and gfx942 has not",
        "no 16-bit operand of gfx942 is an upper half of a register", know_no_upper_halves),
    "unaligned-stores": Correction(
        ("gfx942", "gfx1100", "gfx1201"),
        "the emulator stores words of 32 bits at addresses that are no multiple of four as if they were the multiple below",
        "a store to memory writes at any byte", store_at_any_byte),
    "signed-vectors": Correction(
        ("gfx942",),
        "the emulator writes C that stores vectors of signed integers through pointers to unsigned ones, which clang "
        "refuses",
        "a vector of signed integers is stored as the unsigned one of the same bits", store_signed_vectors),
}


def chosen(names, arch):
    """The corrections of these names; refuses an unknown one and one of another architecture."""
    for name in names:
        if name not in ALL:
            raise Refused(f"there is no correction '{name}'; known: {', '.join(ALL)}")
        if arch not in ALL[name].archs:
            raise Refused(f"the correction '{name}' is of {' and '.join(ALL[name].archs)}, the capsule of {arch}")
    return [ALL[name] for name in names]
