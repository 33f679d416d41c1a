# Removes from <build>/code_objects what earlier sources have left there: experiments and architectures that are no longer compiled.
# Else they are listed, installed and judged as if they had just been built. Included by AmdCodeObjects.cmake; alone, for its test:
#   cmake -DFOLDER=.. -DEXPERIMENTS=A,B -DARCHS=A,B -P stale_code_objects.cmake
cmake_minimum_required(VERSION 3.25)

function(hiplab_remove_stale_code_objects folder experiments archs)
  file(GLOB held LIST_DIRECTORIES true RELATIVE ${folder} ${folder}/*)
  foreach(name IN LISTS held)
    if(NOT name IN_LIST experiments)
      message(STATUS "Removed ${folder}/${name}: there is no experiment of that name")
      file(REMOVE_RECURSE ${folder}/${name})
      continue()
    endif()
    file(GLOB files RELATIVE ${folder}/${name} ${folder}/${name}/*)
    foreach(file IN LISTS files)
      string(REGEX REPLACE "[.].*" "" arch ${file})
      if(NOT arch IN_LIST archs)
        message(STATUS "Removed ${folder}/${name}/${file}: that architecture is not compiled")
        file(REMOVE ${folder}/${name}/${file})
      endif()
    endforeach()
  endforeach()
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  string(REPLACE "," ";" experiments "${EXPERIMENTS}")
  string(REPLACE "," ";" archs "${ARCHS}")
  hiplab_remove_stale_code_objects(${FOLDER} "${experiments}" "${archs}")
endif()
