# One SHA-256 over the kernel sources of an experiment, written beside what was built from them, so that machine code and CPU
# ground of different sources are never put into one capsule. Included by Grounds.cmake; run at each change of those files:
#   cmake -DROOT=.. -DNAME=.. -DOUT=.. -P source_stamp.cmake
cmake_minimum_required(VERSION 3.25)

# The headers of all kernels (the executor of the CPU ground apart) and the experiment's own sources.
function(hiplab_stamped_files result root name)
  file(GLOB_RECURSE files ${ARGN} ${root}/kernels/*.hpp)
  list(FILTER files EXCLUDE REGEX "/kernels/hip/simt/")
  file(GLOB own ${ARGN} ${root}/experiments/${name}/*.cpp ${root}/experiments/${name}/*.hpp)
  list(APPEND files ${own})
  list(SORT files)
  set(${result} ${files} PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  hiplab_stamped_files(files ${ROOT} ${NAME})
  set(all "")
  foreach(file IN LISTS files)
    file(SHA256 ${file} digest)
    file(RELATIVE_PATH path ${ROOT} ${file})
    string(APPEND all "${path} ${digest}\n")
  endforeach()
  string(SHA256 stamp "${all}")
  file(WRITE ${OUT} "${NAME} ${stamp}\n")
endif()
