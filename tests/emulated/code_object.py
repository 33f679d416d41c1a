# SPDX-License-Identifier: MIT
"""An AMD code object in memory, ready to be executed by the emulator. The layouts (kernel descriptor, dispatch packet,
user registers, hidden arguments of code object v5) are those of LLVM's AMDGPU usage guide.
"""
import ctypes
import json
import re
import struct
import subprocess

import numpy as np
import yaml

from corrections import Refused

PAGE = 4096
S_NOP = struct.pack("<I", 0xBF800000)
# They change no value that a program reads, and the emulator lacks some of them.
WITHOUT_EFFECT = re.compile(
    r"buffer_(gl[01]_inv|inv|wbl2|wbinvl1\w*)|global_(inv|wb\w*)|s_[di]cache_\w+|s_setprio|s_sleep\w*")
LINE = re.compile(r"^\s+(\w+)\b.*//\s*([0-9A-F]+):((?: [0-9A-F]{8})+)\s*$")


def tool(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        raise Refused(f"{command[0]} is missing (Debian package llvm-19)") from None
    except subprocess.CalledProcessError as error:
        raise Refused(f"{command[0]}: {' '.join(error.stderr.split())}") from None


def read_elf(path):
    """Segments to load, addresses of symbols, and the metadata of the kernels."""
    try:
        elf = json.loads(tool("llvm-readelf-19", "--elf-output-style=JSON", "-l", "--dyn-symbols", "--notes", path))[0]
        headers = [entry["ProgramHeader"] for entry in elf["ProgramHeaders"]]
        segments = [h for h in headers if h["Type"]["Name"] == "PT_LOAD"]
        symbols = {e["Symbol"]["Name"]["Name"]: e["Symbol"]["Value"] for e in elf["DynamicSymbols"]}
        notes = [note for entry in elf["NoteSections"] for note in entry["NoteSection"]["Notes"]]
        return segments, symbols, yaml.safe_load(next(n["AMDGPU Metadata"] for n in notes if "AMDGPU Metadata" in n))
    except (ValueError, LookupError, StopIteration, yaml.YAMLError):
        raise Refused("the code object is no AMD one with metadata") from None


class CodeObject:
    def __init__(self, path):
        segments, self.symbols, metadata = read_elf(path)
        self.arch = metadata["amdhsa.target"].rsplit("-", 1)[1].split(":")[0]
        self.kernels = {kernel[".name"]: kernel for kernel in metadata["amdhsa.kernels"]}
        self._load(path, segments)
        self._leave_out_hints(path)

    def _load(self, path, segments):
        size = max(s["VirtualAddress"] + s["MemSize"] for s in segments)
        self._memory = ctypes.create_string_buffer(size + 2 * PAGE)  # the emulator decodes some bytes past the end
        self.base = (ctypes.addressof(self._memory) + PAGE - 1) // PAGE * PAGE
        with open(path, "rb") as file:
            for segment in segments:
                file.seek(segment["Offset"])
                held = file.read(segment["FileSize"])
                ctypes.memmove(self.base + segment["VirtualAddress"], held, len(held))

    def _leave_out_hints(self, path):
        for line in tool("llvm-objdump-19", "-d", path).splitlines():
            found = LINE.match(line)
            if found and WITHOUT_EFFECT.fullmatch(found[1]):
                words = len(found[3].split())
                ctypes.memmove(self.base + int(found[2], 16), S_NOP * words, 4 * words)

    def launch(self, run, kernel, grid, block, arguments, dynamic_lds):
        """`run` is the emulator's; arguments are arrays, which are written in place, or bytes."""
        if kernel not in self.kernels or kernel + ".kd" not in self.symbols:
            raise Refused(f"the code object has no kernel {kernel}")
        held = self._arguments(self.kernels[kernel][".args"], grid, block, arguments, dynamic_lds)
        at = self.base + self.symbols[kernel + ".kd"]
        descriptor = ctypes.string_at(at, 64)
        lds, scratch = struct.unpack_from("<II", descriptor, 0)
        entry, = struct.unpack_from("<q", descriptor, 16)
        resources, properties = struct.unpack_from("<IH", descriptor, 52)
        packet = dispatch_packet(grid, block, scratch, lds)
        registers = user_registers(properties, ctypes.addressof(packet), ctypes.addressof(held), scratch)
        blocks_of_lds = (lds + dynamic_lds + 511) // 512
        resources = (resources & ~(0x1FF << 15)) | blocks_of_lds << 15
        run(at + entry, 0, *grid, *block, ctypes.addressof(held), resources, scratch, family(self.arch), registers)

    def _arguments(self, described, grid, block, arguments, dynamic_lds):
        given = [a for a in described if not a[".value_kind"].startswith("hidden_")]
        if len(given) != len(arguments):
            raise Refused(f"the kernel takes {len(given)} arguments, the capsule has {len(arguments)}")
        values = [(a, pointer(v) if isinstance(v, np.ndarray) else v) for a, v in zip(given, arguments)]
        hidden = hidden_values(grid, block, dynamic_lds)
        values += [(a, hidden[a[".value_kind"]].to_bytes(a[".size"], "little"))
                   for a in described if a[".value_kind"] in hidden]
        held = ctypes.create_string_buffer(max([512] + [a[".offset"] + a[".size"] for a in described]))
        for argument, value in values:
            if len(value) != argument[".size"]:
                raise Refused(f"an argument has {len(value)} bytes, the kernel takes {argument['.size']}")
            held[argument[".offset"]:argument[".offset"] + len(value)] = value
        return held


def family(arch):
    for beginning, name in (("gfx942", "cdna"), ("gfx11", "rdna3"), ("gfx12", "rdna4")):
        if arch.startswith(beginning):
            return name
    raise Refused(f"the emulator knows no {arch}")


def pointer(array):
    return struct.pack("<Q", array.ctypes.data)


def hidden_values(grid, block, dynamic_lds):
    """Blocks are whole, so remainders are 0; those that are not named stay 0."""
    values = {"hidden_grid_dims": 3, "hidden_dynamic_lds_size": dynamic_lds}
    for axis, blocks, threads in zip("xyz", grid, block):
        values["hidden_block_count_" + axis] = blocks
        values["hidden_group_size_" + axis] = threads
    return values


def dispatch_packet(grid, block, scratch, lds):
    threads = [blocks * size for blocks, size in zip(grid, block)]
    packet = struct.pack("<HHHHHHIIIIIQQQQ", 0x1502, 3, *block, 0, *threads, scratch, lds, 0, 0, 0, 0)
    return ctypes.create_string_buffer(packet, 64)


def user_registers(properties, packet, arguments, scratch):
    """Scalar registers that a kernel begins with, in their order, of those that its descriptor asks for."""
    def pair(value):
        return [value & 0xFFFFFFFF, value >> 32]

    asked = ([0] * 4, pair(packet), pair(0), pair(arguments), pair(0), pair(0), [scratch])
    return [word for bit, words in enumerate(asked) if properties >> bit & 1 for word in words]
