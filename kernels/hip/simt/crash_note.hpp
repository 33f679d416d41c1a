// SPDX-License-Identifier: MIT
// When a kernel ends the process (a sanitizer's report, a segmentation fault, a fiber's stack overflow), one more line
// on stderr says which kernel, block and thread it was, and which device allocation the address is near.
#pragma once

namespace hiplab::hip::simt {

/// Registers the note once per process; existing signal handlers are called after it.
void install_crash_note();

/// Gives the calling OS thread a signal stack of its own: a fiber that overflowed has no room for a handler.
void use_signal_stack();

}  // namespace hiplab::hip::simt
