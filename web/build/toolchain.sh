# What every build needs: host tools, a compiler for the web, and the libraries' sources and headers.
# After prepare_toolchain, these stand under $TOOLCHAIN: include/ (json, doctest), imgui/, fonts/, emscripten (a link).

EMCC_LEAST=4.0.0
# Raise when the recipe below changes, so that an older private toolchain is made anew.
TOOLCHAIN_RECIPE=3

version_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

emcc_version() { "$1" --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9.]*\).*/\1/p'; }

# The user's own Emscripten, when it is new enough.
find_own_emcc() {
  local candidate version
  for candidate in "${EMSDK:-}/upstream/emscripten/emcc" "$(command -v emcc || true)"; do
    [ -x "$candidate" ] || continue
    version=$(emcc_version "$candidate")
    [ -n "$version" ] && version_at_least "$EMCC_LEAST" "$version" && echo "$candidate" && return 0
  done
  return 1
}

need_build_tools() {
  need_host cmake:cmake ninja:ninja-build g++:g++ git:git node:nodejs npm:npm patchelf:patchelf xz:xz-utils python3:python3
  local version
  version=$(node --version)
  version_at_least 18.0.0 "${version#v}" || fail "node $version is too old: 18 or newer is needed"
}

# Exact versions stand in package.json; a stamp tells when they changed.
need_npm_packages() {
  cmp -s package.json node_modules/.rehearsal-package.json && return 0
  with_lock npm install_npm_packages || exit 1
}

install_npm_packages() {
  quiet "installing npm packages" npm install --no-package-lock --no-audit --no-fund || return 1
  cp package.json node_modules/.rehearsal-package.json
}

# The system's Python, not another one that comes first in PATH: Debian's packages belong to it.
need_font_tools() {
  local python=/usr/bin/python3
  [ -x "$python" ] || python=$(command -v python3)
  "$python" -c 'import fontTools.subset, brotli' 2>/dev/null && return 0
  quiet "installing font tools" install_host_packages python3-fonttools python3-brotli ||
    fail "Python's fontTools and brotli are missing: install python3-fonttools python3-brotli (Debian names) and run again"
}

make_private_root() {
  quiet "asking for the next Debian release" prepare_private_apt
  quiet "downloading its packages (about 190 MB)" download_packages
  quiet "downloading Dear ImGui's source" fetch_imgui_source
  quiet "unpacking" unpack_packages
  quiet "binding the programs to their own libraries" bind_programs_to_root
  rm -rf "$TOOLCHAIN/apt" "$TOOLCHAIN/source"
  # Emscripten's scripts are CommonJS; without this they would inherit "module" from the package.json above them.
  echo '{ "type": "commonjs" }' >"$TOOLCHAIN/package.json"
  link_libraries
}

prepare_private_apt() {
  write_private_apt "$TOOLCHAIN/apt"
  next_apt update
}

# Links, because /usr/include as a whole would give the web compiler the host's C library headers.
link_libraries() {
  local root=$TOOLCHAIN/root
  rm -rf "$TOOLCHAIN/include" "$TOOLCHAIN/fonts"
  mkdir -p "$TOOLCHAIN/include" "$TOOLCHAIN/fonts"
  ln -s ../root/usr/include/nlohmann ../root/usr/include/doctest "$TOOLCHAIN/include/"
  ln -s ../root/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ../root/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf "$TOOLCHAIN/fonts/"
  for needed in include/nlohmann/json.hpp include/doctest/doctest.h imgui/imgui.cpp fonts/NotoSans-Regular.ttf fonts/NotoSans-Bold.ttf; do
    [ -e "$TOOLCHAIN/$needed" ] || fail "the private toolchain lacks $needed: remove $TOOLCHAIN and run again"
  done
}

# Emscripten's own configuration file, in the place where it looks first, so that no environment variable is needed.
configure_private_emscripten() {
  local root=$TOOLCHAIN/root
  cat >"$root/usr/share/emscripten/.emscripten" <<CONF
LLVM_ROOT = '$(ls -d "$root"/usr/lib/llvm-* | sort -V | tail -n 1)/bin'
BINARYEN_ROOT = '$root/usr'
NODE_JS = '$(command -v node)'
CACHE = '$TOOLCHAIN/em_cache'
CLOSURE_COMPILER = '$ROOT/node_modules/google-closure-compiler-linux/compiler'
LLVM_ADD_VERSION = ''
CLANG_ADD_VERSION = ''
CONF
}

link_emscripten() {
  local own=""
  own=$(find_own_emcc) || true
  if [ -n "$own" ]; then
    ln -sfn "$(dirname "$(readlink -f "$own")")" "$TOOLCHAIN/emscripten"
  else
    configure_private_emscripten
    ln -sfn root/usr/share/emscripten "$TOOLCHAIN/emscripten"
  fi
}

check_emscripten() {
  local version
  version=$(emcc_version "$TOOLCHAIN/emscripten/emcc")
  [ -n "$version" ] || fail "the web compiler does not run; to see why: $TOOLCHAIN/emscripten/emcc --version"
  version_at_least "$EMCC_LEAST" "$version" || fail "Emscripten $version is too old: $EMCC_LEAST or newer is needed"
  printf 'emscripten %s\nimgui %s\n' "$version" "$(sed -n 's/^#define IMGUI_VERSION *"\(.*\)"/\1/p' "$TOOLCHAIN/imgui/imgui.h")" >"$TOOLCHAIN/versions"
}

toolchain_stands() {
  [ "$(cat "$TOOLCHAIN/stamp" 2>/dev/null)" = "$TOOLCHAIN_RECIPE" ] && [ -e "$TOOLCHAIN/imgui/imgui.cpp" ] && [ -e "$TOOLCHAIN/include/doctest/doctest.h" ]
}

make_toolchain() {
  toolchain_stands && return 0
  say "Preparing the toolchain in ${TOOLCHAIN#"$ROOT"/} (once)"
  have dpkg-deb && have apt-get || fail "no Debian tools here: provide $TOOLCHAIN/{include,imgui,fonts} by hand, see docs/toolchain.md"
  make_private_root
  link_emscripten
  check_emscripten
  echo "$TOOLCHAIN_RECIPE" >"$TOOLCHAIN/stamp"
  say "  ready: $(paste -sd, "$TOOLCHAIN/versions" | sed 's/,/, /g')"
}

prepare_toolchain() {
  need_build_tools
  with_lock toolchain make_toolchain || exit 1
  need_npm_packages
  need_font_tools
}
