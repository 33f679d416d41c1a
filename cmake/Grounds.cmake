# A ground is a loadable library with one runtime and every experiment compiled for it:
#   ground_cpu (always), ground_cuda (HIPLAB_CUDA), ground_amd (HIPLAB_AMD).
# The same experiments/NAME/experiment.cpp is the source of all of them, and of the AMD code objects.
include(AmdCodeObjects)
include(source_stamp)

set(HIPLAB_GROUND_DIR ${CMAKE_BINARY_DIR}/lib/hiplab)
set(HIPLAB_GROUND_BUILD ${CMAKE_BINARY_DIR}/runner/ground_commit.cpp)  # which commit: runner/CMakeLists.txt writes it

# hiplab_add_experiment(NAME): one folder experiments/NAME with experiment.cpp, experiment.toml, README.md.
function(hiplab_add_experiment name)
  set_property(GLOBAL APPEND PROPERTY HIPLAB_EXPERIMENTS ${name})
endfunction()

# Program and ground hand one another C++ objects. Both carry the digest of the headers that lay these out, and the
# program refuses a ground that was built from other ones.
set(HIPLAB_GROUND_INTERFACE)
foreach(header runner/experiment.hpp runner/tensor.hpp kernels/hip/runtime.hpp analysis/cta_mask.hpp)
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${header})
  file(SHA256 ${PROJECT_SOURCE_DIR}/${header} digest)
  string(APPEND HIPLAB_GROUND_INTERFACE ${digest})
endforeach()
string(SHA256 HIPLAB_GROUND_INTERFACE ${HIPLAB_GROUND_INTERFACE})

# Sources of the present folder that name HIPLAB_GROUND_INTERFACE.
function(hiplab_names_ground_interface)
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_DEFINITIONS HIPLAB_GROUND_INTERFACE="${HIPLAB_GROUND_INTERFACE}")
endfunction()

function(_hiplab_ground target)
  add_library(${target} MODULE ${ARGN} ${HIPLAB_GROUND_BUILD})
  add_dependencies(${target} build_info)
  target_link_libraries(${target} PRIVATE hiplab_options)
  set_target_properties(${target} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${HIPLAB_GROUND_DIR})
  add_dependencies(grounds ${target})
  install(TARGETS ${target} LIBRARY DESTINATION lib/hiplab)
endfunction()

# <build>/sources/NAME: the stamp of one experiment's kernel sources.
function(_hiplab_source_stamp name)
  hiplab_stamped_files(files ${PROJECT_SOURCE_DIR} ${name} CONFIGURE_DEPENDS)
  set(script ${PROJECT_SOURCE_DIR}/cmake/source_stamp.cmake)
  add_custom_command(
    OUTPUT ${CMAKE_BINARY_DIR}/sources/${name}
    COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DNAME=${name} -DOUT=${CMAKE_BINARY_DIR}/sources/${name} -P ${script}
    DEPENDS ${files} ${script} COMMENT "Stamp of the kernel sources of ${name}" VERBATIM)
endfunction()

function(hiplab_finish_grounds)
  get_property(experiments GLOBAL PROPERTY HIPLAB_EXPERIMENTS)
  set(ground_main ${PROJECT_SOURCE_DIR}/runner/ground_library.cpp)
  hiplab_names_ground_interface(${ground_main})
  set_source_files_properties(${HIPLAB_GROUND_BUILD} PROPERTIES GENERATED TRUE)
  set(sources)
  foreach(name IN LISTS experiments)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/experiments/${name}/experiment.cpp)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/experiments/${name} DESTINATION share/hiplab/experiments
            FILES_MATCHING PATTERN "*.toml" PATTERN "*.md")
  endforeach()
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/datasets DESTINATION share/hiplab
          FILES_MATCHING PATTERN "*.csv" PATTERN "*.toml" PATTERN "*.md")

  add_custom_target(grounds)
  _hiplab_ground(ground_cpu ${ground_main} ${PROJECT_SOURCE_DIR}/capsule/ground_listener.cpp ${sources})
  target_link_libraries(ground_cpu PRIVATE hip_cpu reference datasets)
  # Kernels are found by their symbol when a launch is recorded (dladdr), so they must be exported.
  target_compile_options(ground_cpu PRIVATE -fvisibility=default)

  # Not a step after linking: the stamp also changes with sources that the CPU ground does not compile.
  set(stamps)
  foreach(name IN LISTS experiments)
    _hiplab_source_stamp(${name})
    list(APPEND stamps ${CMAKE_BINARY_DIR}/sources/${name})
  endforeach()
  set(ground_sources ${HIPLAB_GROUND_DIR}/ground_cpu.so.sources)
  add_custom_command(OUTPUT ${ground_sources} COMMAND ${CMAKE_COMMAND} -E cat ${stamps} > ${ground_sources}
                     DEPENDS ground_cpu ${stamps} VERBATIM)
  add_custom_target(ground_sources ALL DEPENDS ${ground_sources})
  add_dependencies(grounds ground_sources)
  install(FILES ${ground_sources} DESTINATION lib/hiplab)

  if(HIPLAB_CUDA)
    set(wrappers)
    foreach(name IN LISTS experiments)
      set(wrapper ${CMAKE_BINARY_DIR}/cuda/${name}.cu)
      file(CONFIGURE OUTPUT ${wrapper} CONTENT "#include \"experiments/${name}/experiment.cpp\"\n")
      list(APPEND wrappers ${wrapper})
    endforeach()
    _hiplab_ground(ground_cuda ${ground_main} ${PROJECT_SOURCE_DIR}/kernels/hip/runtime_gpu.cpp
                   ${PROJECT_SOURCE_DIR}/kernels/hip/library_gemm_cuda.cpp ${wrappers})
    # The dialect as a plain flag: CMake 3.25 does not know how to ask nvcc 13 for C++20.
    set_target_properties(ground_cuda PROPERTIES CUDA_ARCHITECTURES 90)
    # No -lineinfo: it writes the name of a temporary file into the device code, and no two builds of one source are equal.
    set(flags -std=c++20 --expt-relaxed-constexpr)
    target_compile_options(ground_cuda PRIVATE "$<$<COMPILE_LANGUAGE:CUDA>:${flags}>")
    target_link_libraries(ground_cuda PRIVATE reference datasets CUDA::cudart_static ${CMAKE_DL_LIBS})
    # As the run file keeps it: what made the machine code, and with which flags.
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
    string(JOIN " " kernel_compiler nvcc ${CMAKE_CUDA_COMPILER_VERSION} ${CMAKE_CUDA_FLAGS_${build_type}} -arch=sm_90 ${flags})
    target_compile_definitions(ground_cuda PRIVATE $<$<COMPILE_LANGUAGE:CXX>:HIPLAB_KERNEL_COMPILER="${kernel_compiler}">)
    if(HIPLAB_CCACHE)
      set_target_properties(ground_cuda PROPERTIES CUDA_COMPILER_LAUNCHER ${HIPLAB_CCACHE})
    endif()
  endif()

  if(HIPLAB_AMD)
    hiplab_amd_ground(ground_amd ${ground_main} EXPERIMENTS ${experiments})
  endif()
  if(HIPLAB_CODE_OBJECTS OR HIPLAB_AMD)
    hiplab_amd_code_objects(${experiments})
  endif()
endfunction()
