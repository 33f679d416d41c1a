// SPDX-License-Identifier: MIT
// A vendor's shared library that may be missing: opened at run time by the first of several names that the loader
// finds. Opening touches no device. Included by the ground's own sources only.
#pragma once
#include <dlfcn.h>

#include <initializer_list>
#include <string>

#include "kernels/hip/runtime.hpp"

namespace hiplab::hip {

class VendorLibrary {
public:
  VendorLibrary(const char* title, std::initializer_list<const char*> names) : title_(title) {
    std::string tried;
    for (const char* name : names) {
      if ((handle_ = dlopen(name, RTLD_NOW | RTLD_LOCAL))) {
        file_ = name;
        return;
      }
      // The loader's own words: they also name a library that is there but lacks one of its own.
      const char* why = dlerror();
      tried += (tried.empty() ? "" : "; ") + std::string(why ? why : name);
    }
    missing_ = title_ + " cannot be opened (" + tried + "); LD_LIBRARY_PATH names further folders";
  }

  const std::string& missing() const { return missing_; }  ///< empty: opened, and all that is needed was found
  std::string name(const std::string& version = "") const {
    return missing_.empty() ? title_ + version + " (" + file_ + ")" : "none: " + missing_;
  }

  /// A function that the library may lack; null then.
  template <class Function>
  Function* find(const char* symbol) const {
    return handle_ ? reinterpret_cast<Function*>(dlsym(handle_, symbol)) : nullptr;
  }

  /// A function without which the library is no use.
  template <class Function>
  Function* need(const char* symbol) {
    auto* const function = find<Function>(symbol);
    if (!function && missing_.empty()) missing_ = file_ + " lacks " + symbol;
    return function;
  }

private:
  void* handle_ = nullptr;
  std::string title_, file_, missing_;
};

/// Throws for a status other than 0; `word` is the library's own name of it, or null.
inline void check_status(int status, int out_of_memory, const char* word, const std::string& tried) {
  if (status == 0) return;
  throw Error(status == out_of_memory ? Error::Kind::memory : Error::Kind::launch,
              tried + ": " + (word ? word : "status") + " (" + std::to_string(status) + ")");
}

}  // namespace hiplab::hip
