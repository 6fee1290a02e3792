# `bench`: measures the budgets that README.md lists. Numbers only mean something on a machine that does nothing else.

bench() {
  local source name
  prepare_toolchain
  build_web || exit 1
  node web/build/first_screen.mjs "$DIST"
  for source in tests/bench/*.cpp; do
    [ -e "$source" ] || continue
    name=bench_$(basename "$source" .cpp)
    build_preset web "$name" || exit 1
    node "$BUILD/web/tests/$name.cjs"
  done
  for source in tests/bench/*.bench.mjs; do
    [ -e "$source" ] || continue
    find_chromium
    build_preset release rehearsal || exit 1
    DIST=$DIST REHEARSAL_PROGRAM=$BUILD/release/core/rehearsal node "$source"
  done
}
