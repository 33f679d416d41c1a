# Writes OUT (build_info.cpp) with the present commit; touches it only when something changed, so that nothing is
# rebuilt for nothing. Run at each build: cmake -DSOURCE=.. -DOUT=.. -DVERSION=.. -DCOMPILER=.. -DFLAGS=.. -P this
cmake_minimum_required(VERSION 3.25)
find_program(GIT git)
set(commit unknown)
set(dirty false)
if(GIT)
  execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse HEAD OUTPUT_VARIABLE head RESULT_VARIABLE failed
                  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT failed)
    set(commit ${head})
    execute_process(COMMAND ${GIT} -C ${SOURCE} status --porcelain --untracked-files=no OUTPUT_VARIABLE changes ERROR_QUIET)
    if(changes)
      set(dirty true)
    endif()
  endif()
endif()
file(CONFIGURE OUTPUT ${OUT} @ONLY CONTENT
"// SPDX-License-Identifier: MIT
#include \"runner/build_info.hpp\"
namespace hiplab {
const BuildInfo& build_info() {
  static const BuildInfo info{\"@VERSION@\", \"@commit@\", @dirty@, \"@COMPILER@\", \"@FLAGS@\"};
  return info;
}
}  // namespace hiplab
")
