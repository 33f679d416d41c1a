#!/usr/bin/env python3
# A capture as a hook in a model would write it, with seeded numbers in place of a model's: the inputs of a layer, and
# queries, keys and values of its attention, in the sizes of Qwen3-0.6B; and a small stack of experts. A few channels
# stand far above the rest.
#   make_capture.py capture.h5
import sys

import h5py
import numpy

random = numpy.random.default_rng(7)


def rows(shape, channels, outliers, times):
    """N(0,1), each of the last extent's channels times a spread of its own, a few of them `times` that."""
    spread = numpy.exp(0.4 * random.standard_normal(channels))
    spread[random.choice(channels, outliers, replace=False)] *= times
    return (random.standard_normal((*shape, channels)) * spread).astype(numpy.float16)


with h5py.File(sys.argv[1], "w") as f:
    f["layers/3/mlp/down_proj/input"] = rows((32,), 3072, 6, 40)
    f["layers/3/self_attn/q"] = rows((16,), 128, 0, 1)
    f["layers/3/self_attn/k"] = rows((128, 8), 128, 2, 15)
    f["layers/3/self_attn/v"] = rows((128, 8), 128, 0, 1)
    f["layers/3/mlp/experts/gate_up_proj"] = rows((12, 96), 704, 4, 8)
