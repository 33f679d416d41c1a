# `cmake --install BUILD --prefix DIR` gives a tree that runs elsewhere: bin/hiplab, bin/hiplab_benchmark where it was built,
# lib/hiplab (grounds), lib/hiplab/deps (the shared libraries that are not part of every system), share/hiplab (experiment files,
# datasets, code objects).
# RPATH, not RUNPATH: only the former is also used for the dependencies of dependencies.
set(HIPLAB_RPATH_LINK_OPTIONS -Wl,--disable-new-dtags)
foreach(program hiplab hiplab_benchmark)
  if(TARGET ${program})
    set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/hiplab/deps")
    target_link_options(${program} PRIVATE ${HIPLAB_RPATH_LINK_OPTIONS})
    list(APPEND HIPLAB_PROGRAM_FILES "$<TARGET_FILE:${program}>")
  endif()
endforeach()
foreach(ground ground_cpu ground_cuda ground_amd)
  if(TARGET ${ground})
    set_target_properties(${ground} PROPERTIES INSTALL_RPATH "$ORIGIN/deps")
    target_link_options(${ground} PRIVATE ${HIPLAB_RPATH_LINK_OPTIONS})
    list(APPEND HIPLAB_GROUND_FILES "$<TARGET_FILE:${ground}>")
  endif()
endforeach()

install(CODE "
  foreach(program ${HIPLAB_PROGRAM_FILES})
    if(EXISTS \"\${program}\")
      list(APPEND programs \"\${program}\")
    endif()
  endforeach()
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES \${programs} MODULES ${HIPLAB_GROUND_FILES}
       RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
       PRE_EXCLUDE_REGEXES \"^ld-linux\" \"^libc\\\\.so\" \"^libm\\\\.so\" \"^libpthread\" \"^libdl\" \"^librt\" \"^libstdc\\\\+\\\\+\" \"^libgcc_s\" \"^libasan\" \"^libtsan\" \"^libubsan\")
  foreach(library IN LISTS found)
    file(INSTALL \"\${library}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/hiplab/deps\" FOLLOW_SYMLINK_CHAIN)
  endforeach()
  if(missing)
    message(WARNING \"not bundled, must be there at run time: \${missing}\")
  endif()
")
