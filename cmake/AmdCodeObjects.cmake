# AMD machine code with clang -x hip, no ROCm needed: the kernels use compiler builtins only, so -nogpulib holds and the
# device libraries (Debian 12's predate gfx942, gfx11 and gfx12) are not asked for anything.
include(stale_code_objects)
set(HIPLAB_AMD_ARCHS gfx906 gfx908 gfx90a gfx942 gfx1100 gfx1151 gfx1201)
find_program(HIPLAB_HIP_CLANG NAMES clang++-19 amdclang++ PATHS /opt/rocm/llvm/bin /opt/rocm/bin)
find_path(HIPLAB_HIP_INCLUDE hip/hip_runtime_api.h PATHS /opt/rocm/include)

if(HIPLAB_HIP_INCLUDE AND NOT HIPLAB_HIP_INCLUDE STREQUAL "/usr/include")
  set(HIPLAB_HIP_ISYSTEM -isystem ${HIPLAB_HIP_INCLUDE})  # naming /usr/include would reorder the standard headers
endif()

# No compilation-unit id in the object: equal code gives equal bytes, wherever it is built.
set(_hiplab_hip_code_flags -std=c++20 -O3 -mcode-object-version=5 -munsafe-fp-atomics)  # what a run file names
set(_hiplab_hip_flags -x hip -fuse-cuid=none ${_hiplab_hip_code_flags} -nogpulib -nogpuinc
    -I${PROJECT_SOURCE_DIR} -include kernels/hip/ground.hpp -Wno-unused-command-line-argument)

function(_hiplab_have_amd result)
  if(HIPLAB_HIP_CLANG AND HIPLAB_HIP_INCLUDE)
    set(${result} TRUE PARENT_SCOPE)
  else()
    set(${result} FALSE PARENT_SCOPE)
    message(STATUS "No AMD code objects: clang-19 (clang++-19) or HIP's headers (libamdhip64-dev) are missing")
  endif()
endfunction()

# One ELF of one source and architecture, the compiler's own figures for each kernel beside it (OUT.resources).
function(hiplab_amd_code_object out source arch comment)
  get_filename_component(folder ${out} DIRECTORY)
  add_custom_command(
    OUTPUT ${out} ${out}.resources
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${PROJECT_SOURCE_DIR}/cmake/with_remarks.sh ${out}.resources ${HIPLAB_CCACHE} ${HIPLAB_HIP_CLANG} ${_hiplab_hip_flags}
            ${HIPLAB_HIP_ISYSTEM} -Rpass-analysis=kernel-resource-usage --cuda-device-only --no-gpu-bundle-output
            --offload-arch=${arch} -MD -MF ${out}.d -MT ${out} -c -o ${out} ${source}
    DEPENDS ${source} ${PROJECT_SOURCE_DIR}/cmake/with_remarks.sh
    DEPFILE ${out}.d
    COMMENT ${comment} VERBATIM)
endfunction()

# One ELF an experiment and architecture, of experiments/NAME/experiment.cpp: <build>/code_objects/NAME/ARCH.co, with the stamp of its
# kernel sources (.sources) beside it. Target: code_objects.
function(hiplab_amd_code_objects)
  _hiplab_have_amd(have)
  if(NOT have)
    return()
  endif()
  hiplab_remove_stale_code_objects(${CMAKE_BINARY_DIR}/code_objects "${ARGN}" "${HIPLAB_AMD_ARCHS}")
  set(all)
  foreach(name IN LISTS ARGN)
    set(source ${PROJECT_SOURCE_DIR}/experiments/${name}/experiment.cpp)
    foreach(arch IN LISTS HIPLAB_AMD_ARCHS)
      set(out ${CMAKE_BINARY_DIR}/code_objects/${name}/${arch}.co)
      hiplab_amd_code_object(${out} ${source} ${arch} "AMD code object ${name} ${arch}")
      add_custom_command(
        OUTPUT ${out}.sources
        COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_BINARY_DIR}/sources/${name} ${out}.sources
        DEPENDS ${out} ${CMAKE_BINARY_DIR}/sources/${name} VERBATIM)
      list(APPEND all ${out} ${out}.sources)
    endforeach()
  endforeach()
  add_custom_target(code_objects ALL DEPENDS ${all})
  install(DIRECTORY ${CMAKE_BINARY_DIR}/code_objects DESTINATION share/hiplab FILES_MATCHING PATTERN "*.co" PATTERN "*.co.sources")
  install(FILES ${PROJECT_SOURCE_DIR}/reports/evidence/emulated/results.json DESTINATION share/hiplab/reports/evidence/emulated)
endfunction()

# The whole AMD ground: host and device code of every experiment for all architectures, linked with libamdhip64.
function(hiplab_amd_ground target ground_main)
  cmake_parse_arguments(ARG "" "" "EXPERIMENTS" ${ARGN})
  _hiplab_have_amd(have)
  find_library(HIPLAB_AMDHIP amdhip64 PATHS /opt/rocm/lib)
  if(NOT have OR NOT HIPLAB_AMDHIP)
    message(FATAL_ERROR "HIPLAB_AMD needs clang-19, lld-19, llvm-19, clang-tools-19 and libamdhip64-dev (or ROCm)")
  endif()
  list(JOIN HIPLAB_AMD_ARCHS "," archs)
  set(objects)
  foreach(name IN LISTS ARG_EXPERIMENTS)
    set(out ${CMAKE_BINARY_DIR}/amd/${name}.o)
    add_custom_command(
      OUTPUT ${out}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/amd
      COMMAND ${HIPLAB_CCACHE} ${HIPLAB_HIP_CLANG} ${_hiplab_hip_flags} -fPIC ${HIPLAB_HIP_ISYSTEM} --offload-arch=${archs} -MD -MF ${out}.d
              -MT ${out} -c -o ${out} ${PROJECT_SOURCE_DIR}/experiments/${name}/experiment.cpp
      DEPENDS ${PROJECT_SOURCE_DIR}/experiments/${name}/experiment.cpp
      DEPFILE ${out}.d
      COMMENT "AMD ground ${name}" VERBATIM)
    list(APPEND objects ${out})
  endforeach()
  _hiplab_ground(${target} ${ground_main} ${PROJECT_SOURCE_DIR}/kernels/hip/runtime_gpu.cpp
                 ${PROJECT_SOURCE_DIR}/kernels/hip/library_gemm_amd.cpp ${objects})
  execute_process(COMMAND ${HIPLAB_HIP_CLANG} -dumpversion OUTPUT_VARIABLE clang_version OUTPUT_STRIP_TRAILING_WHITESPACE)
  string(JOIN " " kernel_compiler clang ${clang_version} ${_hiplab_hip_code_flags})
  target_compile_definitions(${target} PRIVATE __HIP_PLATFORM_AMD__ HIPLAB_KERNEL_COMPILER="${kernel_compiler}")
  target_include_directories(${target} SYSTEM PRIVATE ${HIPLAB_HIP_INCLUDE})
  target_link_libraries(${target} PRIVATE reference datasets ${HIPLAB_AMDHIP} ${CMAKE_DL_LIBS})
endfunction()
