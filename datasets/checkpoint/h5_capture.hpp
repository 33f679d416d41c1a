// SPDX-License-Identifier: MIT
// Captures of activations or K/V tensors: an HDF5 file with any datasets of plain numbers, each one tensor, named by
// its path without the leading '/'. fp16 is HDF5's 16-bit float; 16-bit integers with the attribute dtype = "float16"
// or "bfloat16", and bytes with it (as in a launch capsule; with an attribute shape, or flat without), are read as what
// the attribute says. Texts and compounds are passed over and named in the metadata. Datasets must be stored in one
// piece without filters (contiguous, h5py's way unless it is asked for another): then they are mapped like the tensors
// of every other format, and no size in the file makes anything be allocated.
#pragma once
#include <filesystem>

#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

/// `bytes`: the file at `path`, mapped; the tensors' bytes are parts of it. Throws UserError, one line.
FileTensors read_h5_capture(const std::filesystem::path& path, std::span<const std::byte> bytes);

}  // namespace hiplab::datasets
