# Shared by every step: where things are, how progress and failure are said, how a host package is asked for.
# Sourced by build.sh after `cd` to the repository root.

ROOT=$PWD
TOOLCHAIN=${REHEARSAL_TOOLCHAIN:-$ROOT/.toolchain}
BUILD=${REHEARSAL_BUILD:-$ROOT/.build}
DIST=${REHEARSAL_DIST:-$ROOT/dist}
SERVE=${REHEARSAL_SERVE:-$ROOT/.serve}
JOBS=${JOBS:-$(nproc 2>/dev/null || echo 2)}
LOGS=$BUILD/logs
export REHEARSAL_TOOLCHAIN=$TOOLCHAIN

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "build.sh: $*"
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# quiet NAME COMMAND...: one progress line with the time it took; every 15 s the newest line of the output, which is kept
# in a log and shown only on failure.
quiet() {
  local name=$1 log started=$SECONDS pid code=0
  shift
  mkdir -p "$LOGS"
  log=$LOGS/${name//[^A-Za-z0-9]/-}.log
  say "  $name ..."
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    (((SECONDS - started) % 15 == 14)) && kill -0 "$pid" 2>/dev/null && say "    $((SECONDS - started)) s: $(tail -n 1 "$log" | cut -c 1-110)" && sleep 1
  done
  wait "$pid" || code=$?
  if [ "$code" = 0 ]; then
    say "  $name: $((SECONDS - started)) s"
  else
    tail -n "${QUIET_LINES:-60}" "$log" >&2
    say "  $name: FAILED after $((SECONDS - started)) s (whole output: ${log#"$ROOT"/})"
  fi
  return "$code"
}

# Runs a command as root: directly, or through sudo. Used for host packages only.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo; then
    sudo "$@"
  else
    return 1
  fi
}

install_host_packages() {
  have apt-get || return 1
  as_root env DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }' sh "$@"
}

# need_host COMMAND:PACKAGE...: the commands are there, or their Debian packages are installed in one go, or one clear line
# says what is missing.
need_host() {
  local pair missing=()
  for pair in "$@"; do have "${pair%%:*}" || missing+=("${pair#*:}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  quiet "installing ${missing[*]}" install_host_packages "${missing[@]}" ||
    fail "missing and not installable here: ${missing[*]} (Debian package names); install them and run again"
  hash -r
  for pair in "$@"; do have "${pair%%:*}" || fail "'${pair%%:*}' is still missing after installing ${pair#*:}"; done
}

# One builder at a time per lock name, so that two calls do not download into, or unpack over, the same folder.
with_lock() {
  local name=$1
  shift
  mkdir -p "$TOOLCHAIN"
  (
    flock -n 9 || {
      say "  waiting for another build.sh that is preparing '$name'"
      flock 9
    }
    "$@"
  ) 9>"$TOOLCHAIN/$name.lock"
}
