# `serve`: builds, prepares the state folder, starts the endpoint in the foreground as the calling user.

DEFAULT_PORT=8080

serve_usage="usage: ./build.sh serve [--port N] [--no-build] [--state FOLDER] [--origin https://page.example]...
  --port N      0 takes a free one (default $DEFAULT_PORT)
  --state DIR   where space, users and configuration live (default .serve)
  --origin O    a page of this other origin may use the endpoint too"

find_lighttpd() {
  local own=$TOOLCHAIN/root/usr/sbin/lighttpd
  LIGHTTPD=$own LIGHTTPD_MODULES=$TOOLCHAIN/root/usr/lib/lighttpd
  [ -x "$own" ] && return 0
  LIGHTTPD=$(command -v lighttpd) || fail "lighttpd with mod_webdav and mod_magnet is missing: install it and run again"
  LIGHTTPD_MODULES=""
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

serve() {
  local port=$DEFAULT_PORT build=yes state=$SERVE origins=()
  while [ $# -gt 0 ]; do
    case $1 in
      --port) port=${2:?"$serve_usage"} && shift ;;
      --state) state=$(realpath -m "${2:?"$serve_usage"}") && shift ;;
      --origin) origins+=("${2:?"$serve_usage"}") && shift ;;
      --no-build) build=no ;;
      *) fail "$serve_usage" ;;
    esac
    shift
  done
  [[ $port =~ ^[0-9]+$ ]] || fail "--port takes a number"
  if [ "$build" = yes ]; then
    prepare_toolchain
    build_web || exit 1
  fi
  [ -e "$DIST/rehearsal.wasm" ] || fail "nothing to serve yet: run ./build.sh build, or serve without --no-build"
  [ "$port" != 0 ] || port=$(free_port)
  port_is_free "$port" || fail "port $port is in use: choose another with --port N"
  need_host openssl:openssl
  find_lighttpd
  node web/serve/prepare.mjs "$state" "$DIST" "$port" "${origins[@]}" || exit 1
  "$LIGHTTPD" ${LIGHTTPD_MODULES:+-m "$LIGHTTPD_MODULES"} -tt -f "$state/etc/lighttpd.conf" >&2 || fail "the server refuses its configuration"
  exec "$LIGHTTPD" ${LIGHTTPD_MODULES:+-m "$LIGHTTPD_MODULES"} -D -f "$state/etc/lighttpd.conf"
}
