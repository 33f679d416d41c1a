#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Executes the AMD machine code of a launch capsule (docs/capsule.md) on the CPU, in the emulator of a tinygrad checkout
that EMU_ROOT names, and compares what it wrote with the capsule's expected outputs.

Prints a line for each correction and for each output:
    correction NAME: SENTENCE
    NAME: ok|FAIL  mismatches=N rel_l2=X elements=N sha256=H
Exit status 0: every output is within its gate; 1: one is not; 2: it could not be run.
Needs python3-h5py, python3-numpy, python3-yaml, llvm-19 and clang-19 (Debian). A wave instruction takes some 10 us.
"""
import argparse
import hashlib
import os
import shutil
import sys
import tempfile

from corrections import ALL, Refused, chosen


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def load_emulator(root, cache, scratch):
    """`cache` keeps what is compiled; `scratch` is a folder of this run."""
    if not os.path.isfile(os.path.join(root, "test", "mockgpu", "amd", "emu.py")):
        raise Refused("EMU_ROOT must name a checkout of tinygrad with test/mockgpu/amd")
    clang = shutil.which("clang-19")
    if not clang:
        raise Refused("clang-19 is missing (Debian package clang-19)")
    os.symlink(clang, os.path.join(scratch, "clang"))  # the emulator calls it by this name
    os.environ.update(DEV="CPU", CC=clang, PATH=scratch + os.pathsep + os.environ["PATH"])
    os.environ["CACHEDB"] = os.path.join(cache or scratch, "compiled.db")
    if cache:
        os.makedirs(cache, exist_ok=True)
        sys.pycache_prefix = os.path.join(os.path.abspath(cache), "python")
    else:
        sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    try:
        import test.mockgpu.amd.emu as emulator
    except Exception as error:
        raise Refused(f"the emulator cannot be imported: {type(error).__name__}: {error}") from error
    if emulator._get_ftz_lib()[0] is None:
        raise Refused("the emulator cannot make this CPU flush denormal numbers, as the GPU is set to")
    return emulator


class Capsule:
    """What a capsule file holds, read whole: nothing is run of one that is broken at its end."""

    def __init__(self, path):
        import h5py
        try:
            with h5py.File(path, "r") as file:
                if text(file.attrs.get("schema", "")) != "hiplab-capsule/1":
                    raise Refused(f"{path} is no capsule of schema hiplab-capsule/1")
                self.arch = text(file.attrs["arch"])
                self.buffers = {name: raw(data) for name, data in file["buffers"].items()}
                self.launches = [self._launch(file["launches"][name]) for name in sorted(file["launches"])]
                self.expected = {name: (raw(data), text(data.attrs["dtype"]), bound(data.attrs))
                                 for name, data in file["expected"].items()}
        except (OSError, LookupError, ValueError) as error:
            raise Refused(f"{path} is no whole capsule: {' '.join(str(error).split())}") from None
        if not self.launches or not self.expected:
            raise Refused(f"{path} has no launch or no expected output")
        for name, (bytes_of, _, _) in self.expected.items():
            if name not in self.buffers or self.buffers[name].size != bytes_of.size:
                raise Refused(f"{path} has no buffer {name} of {bytes_of.size} bytes")

    def _launch(self, group):
        args = [group["args"][name] for name in sorted(group["args"])]
        return {
            "kernel": text(group.attrs["kernel"]),
            "grid": tuple(int(x) for x in group.attrs["grid"]),
            "block": tuple(int(x) for x in group.attrs["block"]),
            "dynamic_lds": int(group.attrs["dynamic_lds"]),
            "cooperative": bool(group.attrs["cooperative"]),
            "code_object": raw(group["code_object"]).tobytes(),
            "arguments": [self.buffers[text(a.attrs["buffer"])] if "buffer" in a.attrs else raw(a).tobytes()
                          for a in args],
        }


def raw(data):
    import numpy
    return numpy.array(data, dtype=numpy.uint8)


def bound(attributes):
    """Of the relative L2 error; None where every bit must be equal."""
    gate = text(attributes["gate"])
    if gate not in ("exact", "rel_l2"):
        raise Refused(f"the gate '{gate}' is unknown")
    return None if gate == "exact" else float(attributes["rel_l2"])


def judge(wrote, expected, dtype, most):
    """Whether it is within its gate, how many elements are wrong (all that differ, where the gate is a bound that is
    not kept), the relative L2 error (of numbers that have one) and the number of elements."""
    import numpy
    try:
        kind = numpy.dtype(dtype)
    except TypeError:
        raise Refused(f"outputs of type {dtype} cannot be compared here") from None
    differ = int((wrote.reshape(-1, kind.itemsize) != expected.reshape(-1, kind.itemsize)).any(axis=1).sum())
    error = float("nan")
    if kind.kind == "f":
        is_, should = wrote.view(kind).astype(numpy.float64), expected.view(kind).astype(numpy.float64)
        error = float(numpy.linalg.norm(is_ - should) / max(numpy.linalg.norm(should), 1e-30))
    elif most is not None:
        raise Refused(f"a bound on the error of {dtype} has no meaning")
    within = differ == 0 if most is None else error <= most  # not a number is not within
    return within, 0 if within else differ, error, expected.size // kind.itemsize


def execute(capsule, emulator, scratch):
    from code_object import CodeObject
    for launch in capsule.launches:
        path = os.path.join(scratch, "launch.co")
        with open(path, "wb") as file:
            file.write(launch["code_object"])
        held = CodeObject(path)
        if held.arch != capsule.arch:
            raise Refused(f"the capsule is of {capsule.arch}, its code object of {held.arch}")
        held.launch(emulator.run_asm, launch["kernel"], launch["grid"], launch["block"], launch["arguments"],
                    launch["dynamic_lds"])


def replay(path, names, root, cache):
    capsule = Capsule(path)
    corrections = chosen(names, capsule.arch)
    for launch in capsule.launches:
        if launch["cooperative"] and launch["grid"] != (1, 1, 1):
            raise Refused("blocks wait for each other; the emulator runs them one after the other")
    with tempfile.TemporaryDirectory() as scratch:
        emulator = load_emulator(root, cache, scratch)
        for name, correction in zip(names, corrections):
            correction.apply(emulator)
            print(f"correction {name}: {correction.corrected}", flush=True)
        execute(capsule, emulator, scratch)
    passed = True
    for name, (expected, dtype, most) in capsule.expected.items():
        wrote = capsule.buffers[name]
        within, wrong, error, elements = judge(wrote, expected, dtype, most)
        digest = hashlib.sha256(wrote.tobytes()).hexdigest()
        print(f"{name}: {'ok' if within else 'FAIL'}  mismatches={wrong} rel_l2={error:.3e} elements={elements} "
              f"sha256={digest}")
        passed = passed and within
    return 0 if passed else 1


def list_corrections():
    for name, correction in ALL.items():
        print(f"{name}\t{' '.join(correction.archs)}\t{correction.fault}\t{correction.corrected}")
    return 0


def main():
    parser = argparse.ArgumentParser(description="Replays a launch capsule in an emulator of AMD machine code")
    parser.add_argument("capsule", nargs="?")
    parser.add_argument("--corrections", default="", metavar="A,B", help="faults of the emulator to be corrected")
    parser.add_argument("--cache", metavar="FOLDER", help="keeps what the emulator compiles, for the next run")
    parser.add_argument("--list", action="store_true", help="the corrections: name, architectures, fault, what holds")
    options = parser.parse_args()
    if options.list:
        return list_corrections()
    if not options.capsule:
        raise Refused("no capsule is named")
    names = [name for name in options.corrections.split(",") if name]
    return replay(options.capsule, names, os.environ.get("EMU_ROOT", ""), options.cache)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Refused as refusal:
        print(f"replay_in_emulator: {refusal}", file=sys.stderr)
    except ImportError as error:
        print(f"replay_in_emulator: {error} (Debian packages python3-h5py, python3-numpy, python3-yaml)", file=sys.stderr)
    except Exception as error:
        print(f"replay_in_emulator: {type(error).__name__}: {' '.join(str(error).split())}", file=sys.stderr)
    sys.exit(2)
