#!/usr/bin/env bash
# Builds, serves and tests Rehearsal. `./build.sh help` lists what it does.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

for part in web/build/{common,debian_next,toolchain,compile,test,test_lint,test_web,bench}.sh web/serve/serve.sh; do
  # shellcheck disable=SC1090
  . "$part"
done

usage() {
  cat <<'TEXT'
usage: ./build.sh COMMAND

  serve [--port N] [--no-build]   build the site and serve it with a sync endpoint on 127.0.0.1 (prints the link)
  test [SUITE...]                 run every check; or only: lint core cli shell wasm web tidy
  build [PRESET...]               build the site into dist/ and the program `rehearsal` (presets: native sanitize web web-debug release)
  format                          put the sources into the house's format
  bench                           measure the budgets that README.md lists
  user NAME ROLE [AGENCY]         give a user of the endpoint a role (learner ata supervisor trainer ce trustee); `user NAME remove`
  user apply ROSTER.csv           make the endpoint's users and roles what a roster says; `user passwd NAME` gives a new password
  clean [--all]                   remove what was built; with --all also the toolchain and npm packages (.serve/ is never removed)
  help                            this text

The first run fetches what is missing: see docs/toolchain.md.
TEXT
}

build() {
  prepare_toolchain
  if [ $# -eq 0 ]; then
    build_native && build_web
    return
  fi
  local preset
  for preset in "$@"; do build_preset "$preset" || return 1; done
}

clean() {
  rm -rf "$BUILD" "$DIST"
  [ "${1:-}" != --all ] || rm -rf "$TOOLCHAIN" node_modules
}

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
  serve | build | bench | clean) "$command" "$@" ;;
  format) need_host clang-format:clang-format && our_sources | xargs clang-format -i ;;
  test) run_tests "$@" ;;
  user) need_host openssl:openssl && node web/serve/users.mjs "$SERVE" "$@" ;;
  help | -h | --help) usage ;;
  *) usage >&2 && exit 2 ;;
esac
