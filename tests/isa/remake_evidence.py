#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""remake_evidence.py HIPLAB: remakes reports/evidence/isa with the program HIPLAB (<build>/bin/hiplab) and the code
objects beside it, and the sentence of the README that counts them. Build all of it first. The tests of committed
evidence and rows (tests/isa) check what comes out. Exit status 2, with one line, when something is missing.
"""
import json
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True  # no files beside the sources
import predicted_share  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVIDENCE = ROOT / "reports" / "evidence" / "isa"
# File -> what it holds, the form of its table, the page with that table and where on the page the table begins.
FILES = {
    "isa": (["attention_gate_rx9070", "awq_mmq_gfx1151", "bandwidth", "context_limit_rx9070", "door", "gated_delta_net", "kv_quality_rx9070", "kv_sweep_strix_halo", "moe_quant_rx9070", "--cycles"], "--markdown", "README.md",
            "## attention_gate_rx9070"),
    "gptq_mi100": (["gptq_mi100", "--first", "--cycles"], "--markdown", "gptq_mi100.md", "| arch |"),
    "gptq_mi100_all": (["gptq_mi100"], "--summary", "gptq_mi100_all.md", "| arch |"),
    "kv_quant_rx9070": (["kv_quant_rx9070"], "--summary", "kv_quant_rx9070.md", "| arch |"),
    "wo_split": (["wo_split", "--cycles"], "--markdown", "wo_split.md", "| arch |"),
    "decode_w4a16": (["decode_w4a16"], "--markdown", "decode_w4a16.md", "| arch |"),
}
PART_OF_ANOTHER = "gptq_mi100"  # its rows are counted in gptq_mi100_all
# The table of the two claims: its columns, and the kernels of its rows.
ARCHS = ["gfx1151", "gfx1100", "gfx1201", "gfx90a", "gfx942", "gfx908", "gfx906"]
CLAIMED = [
    "awq_mmq::wide_step::kernel<128, 128, 4>",
    "awq_mmq::kernel<128, 128, (hiplab::awq_mmq::Order)0, 0>",
    "awq_mmq::kernel<128, 128, (hiplab::awq_mmq::Order)1, 0>",
    "awq_mmq::kernel<64, 48, (hiplab::awq_mmq::Order)0, 0>",
    "awq_mmq::kernel<64, 64, (hiplab::awq_mmq::Order)0, 0>",
    "awq_mmq::wide_step::kernel<48, 64, 4>",
    "awq_mmq::wide_step::kernel<64, 64, 4>",
    "gated_delta_net::columns::kernel<1024, false>",
    "gated_delta_net::columns::kernel<1024, true>",
    "gated_delta_net::columns::kernel<128, false>",
    "gated_delta_net::kernel<1>",
    "gated_delta_net::kernel<4>",
    "gated_delta_net::kernel<16>",
]


class Refused(Exception):
    """One line that says what is missing."""


def isa(program, *options):
    try:
        return subprocess.run([program, "isa", *options], capture_output=True, text=True, check=True).stdout
    except OSError as error:
        raise Refused(f"{program} cannot be run: {error.strerror}") from None
    except subprocess.CalledProcessError as error:
        raise Refused(error.stderr.strip()) from None


def with_table(page, begin, table):
    """From the first line of the page that begins so, to its end."""
    at, first = page.find("\n" + begin), table.find(begin)
    if at < 0 or first < 0:
        raise Refused(f"no line begins with '{begin}'")
    return page[:at + 1] + table[first:]


def to_memory(row):
    return row["vgpr_spill"] > 0 or row["scratch"] > 0


def counts(rows):
    scalar_only = sum(row["sgpr_spill"] > 0 and not to_memory(row) for row in rows)
    return len(rows), sum(map(to_memory, rows)), scalar_only


def cell(row):
    spills = "0 spills"
    if row["vgpr_spill"]:
        where = f", {row['scratch']} B scratch" if row["scratch"] else " into AGPR"
        spills = f"**{row['vgpr_spill']} spills**{where}"
    # gfx908 has a file of each kind; elsewhere AGPRs of a kernel without matrix instructions are overflow.
    if row["agpr"] and "mfma" not in row["instructions"] and row["arch"] != "gfx908":
        spills += f" ({row['agpr']} of the VGPR are AGPR)"
    waves = row["occupancy"]
    return f" {row['vgpr']} VGPR, {spills}, {waves} wave{'' if waves == 1 else 's'} "


def with_claims(page, rows):
    held = {(row["kernel"], row["arch"]): row for row in rows}
    begin = page.find("| claim | form |")
    lines = page[begin:page.index("\n\n", begin)].split("\n")
    if begin < 0 or len(lines) != 2 + len(CLAIMED):
        raise Refused(f"README.md has no table of {len(CLAIMED)} claimed kernels")
    made = lines[:2]
    for line, kernel in zip(lines[2:], CLAIMED):
        claim, form = line.split("|")[1:3]
        cells = [cell(held["hiplab::" + kernel, arch]) for arch in ARCHS]
        made.append("|" + "|".join([claim, form, *cells]) + "|")
    return page.replace("\n".join(lines), "\n".join(made))


def replaced(page, pattern, text):
    made, times = re.subn(pattern, lambda _: text, page)
    if times != 1:
        raise Refused(f"'{pattern}' stands {times} times where it should stand once")
    return made


def with_counts(page, name, numbers):
    line = f"| [{name}.json]({name}.json) | {' | '.join(map(str, numbers))} |\n"
    return replaced(page, rf"\| \[{name}\.json\]\({name}\.json\) \|.*\n", line)


def remake(program):
    pages, rows = {}, {}
    for name, (options, form, page, begin) in FILES.items():
        print(f"hiplab isa {' '.join(options)}", flush=True)
        data = isa(program, *options, "--json")
        rows[name] = json.loads(data)
        pages[EVIDENCE / f"{name}.json"] = data
        table = isa(program, *options, form).replace("hiplab::", "")
        pages[EVIDENCE / page] = with_table((EVIDENCE / page).read_text(), begin, table)
    readme = with_claims(pages[EVIDENCE / "README.md"], rows["isa"])
    for name in FILES:
        readme = with_counts(readme, name, counts(rows[name]))
    pages[EVIDENCE / "README.md"] = readme
    total = [sum(column) for column in zip(*(counts(rows[n]) for n in FILES if n != PART_OF_ANOTHER))]
    sentence = "Of {} kernels x architectures {} spill vector registers or use scratch, {} spill scalar registers only."
    pages[ROOT / "README.md"] = replaced((ROOT / "README.md").read_text(),
                                         sentence.replace(".", r"\.").replace("{}", r"\d+"), sentence.format(*total))
    for path, text in pages.items():  # only now: everything or nothing
        path.write_text(text)
    predicted_share.PAGE.write_text(predicted_share.page())  # from what was just written


if __name__ == "__main__":
    try:
        if len(sys.argv) != 2:
            raise Refused("usage: remake_evidence.py <build>/bin/hiplab")
        remake(sys.argv[1])
    except (Refused, KeyError, OSError) as error:
        print(f"remake_evidence: {error}", file=sys.stderr)
        sys.exit(2)
