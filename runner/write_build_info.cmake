# Writes OUT (build_info.cpp) and GROUND_OUT (ground_commit.cpp, for the grounds) with the present commit; touches them only when
# something changed, so that nothing is rebuilt for nothing. Run at each build:
# cmake -DSOURCE=.. -DOUT=.. -DGROUND_OUT=.. -DVERSION=.. -DCOMPILER=.. -DFLAGS=.. -P this
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

# In a section of its own and of one size: the digests of a ground's code (runner/code_digest.hpp) must not know of it, or no
# two commits would ever be the same code.
set(state clean)
if(dirty)
  set(state dirty)
endif()
file(CONFIGURE OUTPUT ${GROUND_OUT} @ONLY CONTENT
"// SPDX-License-Identifier: MIT
#include \"runner/ground_build.hpp\"
HIPLAB_GROUND_BUILD(\"@commit@ @state@\")
")
