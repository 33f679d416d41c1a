#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""predicted_share.py [--check PAGE]: writes reports/evidence/isa/decode_w4a16_share.md, the share of a card's bandwidth
that the loops of decode_w4a16 leave room for, from decode_w4a16.json and datasets/devices.toml. --check: writes
nothing, exit status 1 if PAGE is another page. DERIVED; the formulas stand on the page.
"""
import json
import pathlib
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVIDENCE = ROOT / "reports" / "evidence" / "isa"
PAGE = EVIDENCE / "decode_w4a16_share.md"
# A row of devices.toml, its compute units, and how often its fp32 rate counts a lane and clock beyond one fma.
DEVICES = [
    ("AMD Instinct MI100", 120, 1),
    ("AMD Instinct MI210", 104, 1),
    ("AMD Instinct MI300X", 304, 2),
    ("AMD Radeon RX 7900 XTX", 96, 2),
    ("AMD Strix Halo (Radeon 8060S)", 40, 2),
    ("AMD Radeon RX 9070 XT", 64, 2),
]
TILE = "hiplab::decode_w4a16::tile::kernel<{}, 128, hiplab::decode_w4a16::Compiled<{}> >"
DIGITS = "`digits`, M 1"
KERNELS = [
    (DIGITS, "hiplab::decode_w4a16::digits::kernel<128, hiplab::decode_w4a16::digits::Compiled<2, 28> >"),
    ("`folded`, M 1", TILE.format(1, "1, 1, true, true, 32, 1")),
    ("`one_ahead`, M to 8", TILE.format(8, "1, 1, false, false, 16, 2")),
    ("`one_ahead`, M to 16", TILE.format(16, "1, 1, false, false, 8, 3")),
    ("`bit_tricks`, M 1", "hiplab::decode_w4a16::vector::kernel<hiplab::decode_w4a16::vector::Pairs, 1>"),
]
CHUNK_BYTES = 16 * 128 // 2 + 16 * 4  # codes of 16 rows and 128 k, a word a row and group of 128
DOTS = 16 * 128 // 2  # pairs of products of a chunk without the matrix unit
WAVES_OF_SIMD, SIMDS = 8, 4  # 32 waves for each compute unit (gfx9) or work-group processor, by launch_rules.hpp
TEXT = """# What the loops of decode_w4a16 leave room for

Class: DERIVED, from machine code (COMPILED, [decode_w4a16.json](decode_w4a16.json)) and rates of data sheets (CITED, [devices.toml](../../../datasets/devices.toml)).
No AMD card has run these kernels. Made by `python3 tests/isa/predicted_share.py`.

For a turn of the hot loop with v vector instructions (classes valu and dot2) and m steps of the matrix unit, which reads B bytes of weights:

- B = 1088 bytes a chunk (16 rows x 128 k: 1024 of codes, 64 of scales and zero points); a chunk is 8 steps of the matrix unit, in `digits` on gfx942 4 of twice the k, or 1024 dot products of pairs.
- R = fp32 rate / (2 x lanes of a wave x d), in vector instructions a second; d = 2 where the data sheet counts packed or dual-issued operations, which this
  code is not assumed to be. C = matrix rate / 8192 (on gfx942 in `digits` / 16384), in steps a second; the rate is that of fp16, of `digits` that of int8.
- bandwidth that the loop can take = B / (v / R + m / C). Share = that over the bandwidth of the data sheet, at most 1. Vector and matrix work are taken one after the other,
  and v counts ways rarely taken (the end of a block) in every turn: both make the share less than it may be. Scalar work, LDS, waits and the start and end of a launch are left out:
  these make it more.
- bytes in flight = units x 4 SIMDs x min(waves that fit, 8) x B, with the launch rule's 32 waves for each unit (compute unit; gfx11, gfx12: work-group processor); LDS is not
  counted. Over the bandwidth they are the latency covered: where a load takes longer than that under load, the share is less by that ratio.

| device | arch | bandwidth GB/s | kernel | v | m | B | loop GB/s | share | in flight KiB | latency covered ns |
| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
"""


def line(device, units, double, name, row):
    loop, wave = row["hot_loop"], row["wave"]
    dots, steps = loop.get("dot2", 0), loop.get("mfma", 0) + loop.get("wmma", 0)
    vector = loop.get("valu", 0) + dots
    k = 32 if name == DIGITS and row["arch"] == "gfx942" else 16  # of a step
    chunks = steps * k / 128 if steps else dots * wave / DOTS
    if chunks not in (1, 2):
        raise ValueError(f"{row['kernel']} on {row['arch']}: a turn of {chunks} chunks")
    size = chunks * CHUNK_BYTES
    seconds = vector / (device["fp32_tflops"] * 1e12 / (2 * wave * double))
    seconds += steps / (device["matrix_int8_tops" if name == DIGITS else "matrix_fp16_tflops"] * 1e12 / (2 * 16 * 16 * k))
    rate = size / seconds / 1e9
    share = min(1.0, rate / device["bandwidth_gbs"])
    groups = units if wave == 64 else units / 2
    flying = groups * SIMDS * min(row["occupancy"], WAVES_OF_SIMD) * size
    return (f"| {device['name']} | {row['arch']} | {device['bandwidth_gbs']} | {name} | {vector} | {steps} | {size:.0f} | {rate:.0f} | "
            f"{share:.2f} | {flying / 1024:.0f} | {flying / device['bandwidth_gbs']:.0f} |\n")


def page():
    rows = {(row["kernel"], row["arch"]): row for row in json.loads((EVIDENCE / "decode_w4a16.json").read_text())}
    cards = {card["name"]: card for card in tomllib.loads((ROOT / "datasets" / "devices.toml").read_text())["device"]}
    text = TEXT
    for device, units, double in DEVICES:
        card = cards[device]
        for name, kernel in KERNELS:
            text += line(card, units, double, name, rows[kernel, card["arch"]])
    return text


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--check":
        sys.exit(0 if pathlib.Path(sys.argv[2]).read_text() == page() else f"{sys.argv[2]} is not the page of decode_w4a16.json")
    if len(sys.argv) != 1:
        sys.exit("usage: predicted_share.py [--check PAGE]")
    PAGE.write_text(page())
