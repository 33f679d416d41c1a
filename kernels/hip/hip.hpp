// SPDX-License-Identifier: MIT
// The single door to HIP. A kernel includes this header and nothing else of a vendor; it then compiles unchanged for
// AMD (clang -x hip), NVIDIA (nvcc) and the CPU (SIMT executor). All names are in hiplab::hip.
//
//   ids          thread_x/y/z() block_x/y/z() block_dim_x/y/z() grid_dim_x/y/z()  thread_index() (linear, x fastest)
//   waves        wave_size() (32 or 64; a run-time value on the CPU), lane() = thread_index() % wave_size(), wave_index()
//                shuffle(v, lane) shuffle_up(v, d) shuffle_down(v, d) shuffle_xor(v, mask)   T of 4 or 8 bytes; all
//                lanes of the wave that have not exited must call it; a source outside the wave gives the caller's value
//                ballot(bool) -> uint64_t, bit i = lane i
//   barrier      barrier(): every thread of the block; orders LDS and global memory within the block
//   atomics      atomic_add/sub/min/max/and/or/exchange<Scope>(T*, T) -> old; atomic_cas<Scope>(T*, expected, desired) ->
//                old; atomic_load/store<Scope> (acquire / release). T: int32, uint32 (add and exchange, load and store:
//                float too). Relaxed order unless said; fence<Scope>() is acquire-release.
//                atomic_add_half2(half2*, half2): packed fp16 add, rounding each half once (native or CAS loop)
//   memory       load<V>(p) store<V>(p, v): one instruction of sizeof(V) bytes; load_nontemporal, store_nontemporal
//   LDS          HIPLAB_SHARED(T, name, count): static; HIPLAB_DYNAMIC_SHARED(T, name): the launch's dynamic bytes.
//                Both define a view `name`: name[i] reads and writes, name.vec<V>(i) does so with the i-th V (16-byte
//                access), name.vec<V>(i, constant) with the one `constant` further on (in the instruction's offset, no
//                address arithmetic), name.ptr(i) is for atomics on an element already written. The CPU ground checks each access: inside the
//                array, and never read before it was written.
//   time         tick(): constant-rate counter (DeviceFacts::tick_ns)
//   spin         spin_until(predicate): re-evaluates until true; yields on the CPU, where a deadlock is reported
//   order        keep_order(): the compiler moves no instruction across; keep_here(x): it has computed x by here. AMD;
//                nothing elsewhere. So that work unrolled for speed does not hold all its operands at once
//   numbers      numeric.hpp: conversions, fp16 arithmetic, dot2, dot4; matrix units: matrix.hpp
//   launch       launch<kernel>(shape, stream, args...), launch_cooperative<kernel>(...) in launch.hpp
//
// Instructions that each must become, per architecture: docs/door.md, tested on the disassembly.
#pragma once
#include "kernels/hip/ground.hpp"
#include "kernels/hip/types.hpp"
#if defined(HIPLAB_GROUND_AMD)
#include "kernels/hip/device_amd.hpp"
#elif defined(HIPLAB_GROUND_CUDA)
#include "kernels/hip/device_cuda.hpp"
#else
#include "kernels/hip/device_cpu.hpp"
#endif
#include "kernels/hip/launch.hpp"
#include "kernels/hip/numeric.hpp"
