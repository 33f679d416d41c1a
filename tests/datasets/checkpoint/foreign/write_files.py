#!/usr/bin/env python3
# Writes foreign.safetensors, foreign.gguf and foreign.h5 from the public descriptions of the formats, with nothing of
# this project: Python's struct and json, and h5py for HDF5. Beside each layer or tensor NAME lies NAME.expected, fp64:
# the weights [K, N], or the values, by the format's formula from the numbers that were packed.
#   write_files.py FOLDER
import json
import struct
import sys


def numbers(seed):
    """A stream of 32-bit numbers (Lehmer's generator)."""
    state = seed
    while True:
        state = state * 48271 % 2147483647
        yield state


def half(value):
    return struct.unpack("<e", struct.pack("<e", value))[0]


def words(values):
    return b"".join(struct.pack("<I", v & 0xFFFFFFFF) for v in values)


def halves(values):
    return b"".join(struct.pack("<e", v) for v in values)


def doubles(values):
    return struct.pack("<%dd" % len(values), *values)


# --- safetensors: eight bytes of length, a JSON header, the tensors' bytes ---

K, N, GROUP = 64, 16, 32
GROUPS = K // GROUP


def layer(seed, g_idx=None):
    """Codes [K][N], zero points [G][N], scales [G][N] and the weights they stand for."""
    draw = numbers(seed)
    codes = [[next(draw) % 16 for _ in range(N)] for _ in range(K)]
    zeros = [[1 + next(draw) % 15 for _ in range(N)] for _ in range(GROUPS)]
    scales = [[half(0.01 + next(draw) % 100 / 1000) for _ in range(N)] for _ in range(GROUPS)]
    group = [g_idx[k] if g_idx else k // GROUP for k in range(K)]
    weights = [(codes[k][n] - zeros[group[k]][n]) * scales[group[k]][n] for k in range(K) for n in range(N)]
    return codes, zeros, scales, weights


def nibbles(eight):
    return sum(v << (4 * i) for i, v in enumerate(eight))


def gptq(name, seed, g_idx=None):
    codes, zeros, scales, weights = layer(seed, g_idx)
    qweight = [nibbles([codes[8 * r + i][n] for i in range(8)]) for r in range(K // 8) for n in range(N)]
    qzeros = [nibbles([zeros[g][8 * c + i] - 1 for i in range(8)]) for g in range(GROUPS) for c in range(N // 8)]
    rows = g_idx or [k // GROUP for k in range(K)]
    return [
        (name + ".g_idx", "I32", [K], words(rows)),
        (name + ".qweight", "I32", [K // 8, N], words(qweight)),
        (name + ".qzeros", "I32", [GROUPS, N // 8], words(qzeros)),
        (name + ".scales", "F16", [GROUPS, N], halves(sum(scales, []))),
        (name + ".expected", "F64", [K, N], doubles(weights)),
    ]


def awq(name, seed):
    codes, zeros, scales, weights = layer(seed)
    order = [0, 2, 4, 6, 1, 3, 5, 7]  # nibble i of a word is column order[i] of its eight
    qweight = [nibbles([codes[k][8 * c + o] for o in order]) for k in range(K) for c in range(N // 8)]
    qzeros = [nibbles([zeros[g][8 * c + o] for o in order]) for g in range(GROUPS) for c in range(N // 8)]
    return [
        (name + ".qweight", "I32", [K, N // 8], words(qweight)),
        (name + ".qzeros", "I32", [GROUPS, N // 8], words(qzeros)),
        (name + ".scales", "F16", [GROUPS, N], halves(sum(scales, []))),
        (name + ".expected", "F64", [K, N], doubles(weights)),
    ]


def compressed_tensors(name, seed):
    codes, zeros, scales, weights = layer(seed)
    packed = [nibbles([codes[8 * w + i][n] for i in range(8)]) for n in range(N) for w in range(K // 8)]
    points = [nibbles([zeros[g][8 * c + i] for i in range(8)]) for c in range(N // 8) for g in range(GROUPS)]
    return [
        (name + ".weight_packed", "I32", [N, K // 8], words(packed)),
        (name + ".weight_scale", "F16", [N, GROUPS], halves([scales[g][n] for n in range(N) for g in range(GROUPS)])),
        (name + ".weight_shape", "I64", [2], struct.pack("<qq", N, K)),
        (name + ".weight_zero_point", "I32", [N // 8, GROUPS], words(points)),
        (name + ".expected", "F64", [K, N], doubles(weights)),
    ]


def single(value):
    return struct.unpack("<f", struct.pack("<f", value))[0]


def e4m3(byte):
    exponent, fraction = byte >> 3 & 15, byte & 7
    return fraction / 8 * 2.0**-6 if exponent == 0 else (1 + fraction / 8) * 2.0 ** (exponent - 7)


def nvfp4(name, seed, divides):
    """Two E2M1 codes a byte, the even input low; a scale for 16 inputs; one number that multiplies or divides all."""
    draw = numbers(seed)
    magnitude = [0, 0.5, 1, 1.5, 2, 3, 4, 6]
    codes = [[next(draw) % 16 for _ in range(K)] for _ in range(N)]
    scales = [[next(draw) % 127 for _ in range(K // 16)] for _ in range(N)]
    whole = single((1000 + next(draw) % 1000) * (1.7 if divides else 1e-7))
    weights = []
    for k in range(K):
        for n in range(N):
            value = magnitude[codes[n][k] & 7] * (-1 if codes[n][k] & 8 else 1) * e4m3(scales[n][k // 16])
            weights.append(value / whole if divides else value * whole)
    packed = bytes(codes[n][k] | codes[n][k + 1] << 4 for n in range(N) for k in range(0, K, 2))
    return [
        (name + (".weight_packed" if divides else ".weight"), "U8", [N, K // 2], packed),
        (name + ".weight_scale", "F8_E4M3", [N, K // 16], bytes(sum(scales, []))),
        (
            name + (".weight_global_scale" if divides else ".weight_scale_2"),
            "F32",
            [1] if divides else [],
            struct.pack("<f", whole),
        ),
        (name + ".expected", "F64", [K, N], doubles(weights)),
    ]


def write_safetensors(path):
    act_order = [(k * 7 + 3) % GROUPS for k in range(K)]
    tensors = gptq("gptq", 1) + gptq("gptq_act_order", 2, act_order) + awq("awq", 3) + compressed_tensors("packed", 4)
    tensors += nvfp4("modelopt", 7, False) + nvfp4("nvfp4", 8, True)
    header, offset = {"__metadata__": {"format": "pt", "checkpoint_format": "gptq"}}, 0
    for name, dtype, shape, data in tensors:
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + len(data)]}
        offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text + b"".join(t[3] for t in tensors))


# --- GGUF: magic, version, counts, key-value pairs, tensor infos, padding, the tensors' bytes ---


def text(value):
    return struct.pack("<Q", len(value)) + value.encode()


def q4_0(draw):
    d, q = half(0.01 + next(draw) % 50 / 1000), [next(draw) % 16 for _ in range(32)]
    data = struct.pack("<e", d) + bytes(q[i] | q[i + 16] << 4 for i in range(16))
    return data, [d * (v - 8) for v in q]


def q8_0(draw):
    d, q = half(0.01 + next(draw) % 50 / 1000), [next(draw) % 256 - 128 for _ in range(32)]
    return struct.pack("<e32b", d, *q), [d * v for v in q]


def q4_k(draw):
    d, least = half(0.001 + next(draw) % 50 / 10000), half(0.002 + next(draw) % 50 / 10000)
    scale, low = [next(draw) % 64 for _ in range(8)], [next(draw) % 64 for _ in range(8)]
    q = [next(draw) % 16 for _ in range(256)]
    # Six bits each: the first four of both lie plain, the others have two bits on top of those and four behind.
    six = [scale[j] | scale[j + 4] >> 4 << 6 for j in range(4)] + [low[j] | low[j + 4] >> 4 << 6 for j in range(4)]
    six += [scale[j + 4] & 15 | (low[j + 4] & 15) << 4 for j in range(4)]
    codes = bytes(q[64 * c + i] | q[64 * c + 32 + i] << 4 for c in range(4) for i in range(32))
    return struct.pack("<ee", d, least) + bytes(six) + codes, [
        d * scale[i // 32] * q[i] - least * low[i // 32] for i in range(256)
    ]


def q6_k(draw):
    d, scale = half(0.001 + next(draw) % 50 / 10000), [next(draw) % 256 - 128 for _ in range(16)]
    q = [next(draw) % 64 for _ in range(256)]
    lower, upper = bytearray(128), bytearray(64)
    for i, v in enumerate(q):
        part, place = i // 128, i % 128
        lower[64 * part + place % 64] |= (v & 15) << (4 * (place // 64))
        upper[32 * part + place % 32] |= v >> 4 << (2 * (place // 32))
    data = bytes(lower) + bytes(upper) + struct.pack("<16be", *scale, d)
    return data, [d * scale[i // 16] * (v - 32) for i, v in enumerate(q)]


def write_gguf(path):
    draw, tensors = numbers(5), []  # name, dimensions (fastest first), type, bytes
    for name, number, block, size in (
        ("q4_0", 2, q4_0, 32),
        ("q8_0", 8, q8_0, 32),
        ("q4_k", 12, q4_k, 256),
        ("q6_k", 14, q6_k, 256),
    ):
        blocks = [block(draw) for _ in range(6)]
        tensors.append((name + ".weight", [2 * size, 3], number, b"".join(b[0] for b in blocks)))
        tensors.append((name + ".expected", [2 * size, 3], 28, doubles(sum((b[1] for b in blocks), []))))
    plain = [half(next(draw) % 2000 / 1000 - 1) for _ in range(24)]
    tensors.append(("f16.weight", [8, 3], 1, halves(plain)))
    tensors.append(("f16.expected", [8, 3], 28, doubles(plain)))
    pairs = [
        text("general.architecture") + struct.pack("<I", 8) + text("llama"),
        text("general.alignment") + struct.pack("<II", 4, 64),
        text("tokenizer.ggml.tokens") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b"),
    ]
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(pairs)) + b"".join(pairs)
    body = b""
    for name, dims, number, data in tensors:
        head += text(name) + struct.pack("<I", len(dims)) + struct.pack("<%dQ" % len(dims), *dims)
        head += struct.pack("<IQ", number, len(body))
        body += data + b"\0" * (-len(data) % 64)
    with open(path, "wb") as f:
        f.write(head + b"\0" * (-len(head) % 64) + body)


# --- HDF5, by h5py ---


def write_h5(path):
    import h5py
    import numpy

    draw = numbers(6)
    values = numpy.array([next(draw) % 4000 / 1000 - 2 for _ in range(5 * 2 * 64)]).reshape(5, 2, 64)
    with h5py.File(path, "w") as f:
        f.attrs["model"] = "none"
        place = f.create_group("layers/3/self_attn")
        keys = values.astype(numpy.float16)
        place["k"], place["k.expected"] = keys, keys.astype(numpy.float64)
        # numpy has no bfloat16: the upper half of an fp32, and an attribute that says so.
        bits = values.astype(numpy.float32).view(numpy.uint32)
        place["v"] = (bits >> 16).astype(numpy.uint16)
        place["v"].attrs["dtype"] = "bfloat16"
        place["v.expected"] = (bits & 0xFFFF0000).view(numpy.float32).astype(numpy.float64)
        place["x"] = values[0].astype(numpy.float32)
        place["x.expected"] = values[0].astype(numpy.float32).astype(numpy.float64)


if __name__ == "__main__":
    folder = sys.argv[1]
    write_safetensors(folder + "/foreign.safetensors")
    write_gguf(folder + "/foreign.gguf")
    write_h5(folder + "/foreign.h5")
