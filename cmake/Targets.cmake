# hiplab_add_library(NAME SOURCES... [LINK libs...]): a static library of the project.
function(hiplab_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC hiplab_options ${ARG_LINK})
endfunction()

# hiplab_add_test(NAME SOURCES... [LINK libs...] [LABELS labels...]): one GoogleTest program; each of its tests is a CTest test.
function(hiplab_add_test name)
  cmake_parse_arguments(ARG "" "" "LINK;LABELS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE hiplab_options ${ARG_LINK} GTest::gtest GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE HIPLAB_SOURCE_DIR="${PROJECT_SOURCE_DIR}" HIPLAB_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  if(NOT ARG_LABELS)
    set(ARG_LABELS cpu)
  endif()
  gtest_discover_tests(${name} PROPERTIES LABELS "${ARG_LABELS}" DISCOVERY_TIMEOUT 60 DISCOVERY_MODE PRE_TEST)
endfunction()

# hiplab_add_benchmark(NAME SOURCES... [LINK libs...]): one Google Benchmark program with a main of its own, never run as a test.
function(hiplab_add_benchmark name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE hiplab_options ${ARG_LINK} benchmark::benchmark)
  target_compile_definitions(${name} PRIVATE HIPLAB_BUILD_TYPE="${CMAKE_BUILD_TYPE}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/benchmarks)
endfunction()
