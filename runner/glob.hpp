// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace hiplab {

/// Shell-style match of a whole name: `*` any run of characters, `?` one character, everything else itself.
bool glob_match(std::string_view pattern, std::string_view name);

/// True when any pattern matches; an empty list matches everything.
bool any_glob_match(const std::vector<std::string>& patterns, std::string_view name);

/// "a, b, c", for messages that list what is known.
std::string comma_list(const std::vector<std::string>& names);

}  // namespace hiplab
