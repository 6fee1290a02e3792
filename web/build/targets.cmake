# What every target shares: warnings, sanitizers, the third-party headers, and targets made from whatever a folder holds.

add_library(rehearsal_flags INTERFACE)
target_include_directories(rehearsal_flags INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/include")
target_compile_options(rehearsal_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)

# Exceptions: nlohmann/json reports bad input by throwing; without them it would end the program.
if(EMSCRIPTEN)
  add_compile_options(-fwasm-exceptions)
  add_link_options(-fwasm-exceptions)
endif()
if(REHEARSAL_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

add_library(third_party_headers INTERFACE)
target_include_directories(third_party_headers SYSTEM INTERFACE "${REHEARSAL_TOOLCHAIN}/include")

# Sources below a folder, or an empty file where there is none yet, so that every target always exists.
function(sources_below out folder)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS "${folder}/*.cpp")
  foreach(excluded IN LISTS ARGN)
    list(FILTER found EXCLUDE REGEX "^${folder}/${excluded}/")
  endforeach()
  if(NOT found)
    file(TOUCH "${CMAKE_BINARY_DIR}/empty.cpp")
    set(found "${CMAKE_BINARY_DIR}/empty.cpp")
  endif()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

function(precompile target)
  if(REHEARSAL_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
