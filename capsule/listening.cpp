// SPDX-License-Identifier: MIT
#include "capsule/listening.hpp"

#include <dlfcn.h>

#include "runner/user_error.hpp"

namespace hiplab::capsule {

Listening::Listening(const LoadedGround& ground, const LaunchListener& listener) {
  void* library = dlopen(ground.library.c_str(), RTLD_NOW | RTLD_LOCAL);  // open already: the same library
  entry_ = library ? reinterpret_cast<ListenEntry>(dlsym(library, kListenEntry)) : nullptr;
  if (!entry_)
    throw UserError(ground.library.string() + " is no CPU ground of this version: its launches cannot be heard");
  entry_(&listener);
}

}  // namespace hiplab::capsule
