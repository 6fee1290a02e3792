# CMake's presets as steps. A build folder is configured once; CMake itself notices new files and changed lists.

build_preset() {
  local preset=$1 folder=$BUILD/$1 targets=() target
  shift
  for target in "$@"; do targets+=(--target "$target"); done
  if [ ! -e "$folder/build.ninja" ]; then
    quiet "configuring $preset" cmake --preset "$preset" -B "$folder" || return 1
  fi
  # Two lanes of tests may want the same folder.
  quiet "building $preset${1:+ ($*)}" flock "$folder.lock" cmake --build "$folder" -j "$JOBS" "${targets[@]}"
}

build_native() { build_preset native rehearsal; }

build_web() {
  build_preset web web && assemble_dist "$BUILD/web"
}

assemble_dist() {
  quiet "assembling ${DIST#"$ROOT"/}" node web/build/assemble.mjs "$1" "$DIST" "$BUILD/compressed" && cat "$LOGS/assembling-${DIST##*/}.log" >&2
}
