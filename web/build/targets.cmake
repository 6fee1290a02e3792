# What every target shares: warnings, sanitizers, the third-party headers, and targets made from whatever a folder holds.

add_library(rehearsal_flags INTERFACE)
target_include_directories(rehearsal_flags INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/include")
target_compile_options(rehearsal_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)

# The page is compiled without exceptions and as one unit (docs/decisions/003): nothing in core, shell or web throws or catches. Tests do, so the
# runtime that they link can; the same one for the page, because the one without exceptions lacks a symbol when it is linked as one unit.
add_library(page_flags INTERFACE)
if(EMSCRIPTEN)
  target_compile_options(page_flags INTERFACE -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-c++-static-destructors)
  add_link_options(-fwasm-exceptions)
  if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
    target_compile_options(page_flags INTERFACE -flto)
    add_link_options(-flto)
  endif()
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
