# CMake's toolchain file for the web: the Emscripten that build.sh found or unpacked (a link in the toolchain folder).
set(toolchain "$ENV{REHEARSAL_TOOLCHAIN}")
if(NOT toolchain)
  set(toolchain "${CMAKE_CURRENT_LIST_DIR}/../../.toolchain")
endif()
if(NOT EXISTS "${toolchain}/emscripten/cmake/Modules/Platform/Emscripten.cmake")
  message(FATAL_ERROR "No Emscripten in ${toolchain}: run ./build.sh build once")
endif()
include("${toolchain}/emscripten/cmake/Modules/Platform/Emscripten.cmake")
