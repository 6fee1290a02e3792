#pragma once

// Build options of Dear ImGui for this program. Included by imgui.h (IMGUI_USER_CONFIG), the same in every build.

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DEFINE_MATH_OPERATORS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS

// The program keeps nothing in files, opens no shell, and brings its own fonts.
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT

// Hooks that see every item, for the lint in shell/ui/lint.cpp.
#ifndef NDEBUG
#define IMGUI_ENABLE_TEST_ENGINE
#endif

// Large screens have more than 65,536 vertices in one list, and WebGL2 cannot shift the base vertex.
#define ImDrawIdx unsigned int
