// SPDX-License-Identifier: MIT
// Which ground this translation unit is compiled for, and HIP's function qualifiers on each of them.
//
//   AMD   clang++ -x hip / hipcc      HIPLAB_GROUND_AMD
//   CUDA  nvcc                        HIPLAB_GROUND_CUDA
//   CPU   any C++20 compiler          HIPLAB_GROUND_CPU   (SIMT executor, see kernels/hip/simt)
#pragma once

#if defined(__HIP__)
#define HIPLAB_GROUND_AMD 1
#include <cstdlib>  // clang's HIP wrapper headers need malloc to be declared before the runtime header
#ifndef __HIP_PLATFORM_AMD__
#define __HIP_PLATFORM_AMD__ 1
#endif
#include <hip/hip_runtime_api.h>
#ifndef __global__
#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __host__ __attribute__((host))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#endif
#ifndef __launch_bounds__
#define __launch_bounds__(threads) __attribute__((amdgpu_flat_work_group_size(1, threads)))
#endif
// HIP's meaning of a second bound: waves on a SIMD.
#define HIPLAB_LAUNCH_BOUNDS(threads, least) \
  __attribute__((amdgpu_flat_work_group_size(1, threads), amdgpu_waves_per_eu(least)))
#define HIPLAB_RESIDENT_BOUNDS(threads, blocks) HIPLAB_LAUNCH_BOUNDS(threads, 1)
#elif defined(__CUDACC__)
#define HIPLAB_GROUND_CUDA 1
#include <cuda_runtime.h>
#define HIPLAB_LAUNCH_BOUNDS(threads, least) __launch_bounds__(threads, least)  // blocks on a multiprocessor
// For kernels of which as many blocks as possible must be resident, and that AMD's 64 KiB of LDS hold to one a unit.
#define HIPLAB_RESIDENT_BOUNDS(threads, blocks) __launch_bounds__(threads, blocks)
#else
#define HIPLAB_GROUND_CPU 1
#define __global__
#define __device__
#define __host__
#define __constant__
#define __launch_bounds__(threads)
#define HIPLAB_LAUNCH_BOUNDS(threads, least)
#define HIPLAB_RESIDENT_BOUNDS(threads, blocks)
#endif

#if defined(HIPLAB_GROUND_CPU)
#define HIPLAB_DEVICE inline
#define HIPLAB_HOST_DEVICE inline
#else
#define HIPLAB_DEVICE __device__ __forceinline__
#define HIPLAB_HOST_DEVICE __host__ __device__ inline
#if defined(HIPLAB_GROUND_AMD)
#ifndef __forceinline__
#define __forceinline__ inline __attribute__((always_inline))
#endif
#endif
#endif
