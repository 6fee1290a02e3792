# `serve`: builds, prepares the state folder, starts the endpoint in the foreground as the calling user.

DEFAULT_PORT=8080

serve_usage="usage: ./build.sh serve [--port N] [--no-build] [--state FOLDER] [--origin https://page.example]...
                        [--certificate FILE --key FILE [--address ADDRESS]]
  --port N         0 takes a free one (default $DEFAULT_PORT)
  --state DIR      where space, users and configuration live (default .serve)
  --origin O       a page of this other origin may use the endpoint too
  --certificate F  serve over TLS: the certificate, followed by those that vouch for it (PEM)
  --key F          its private key (PEM)
  --address A      listen there and not on 127.0.0.1 alone; only with a certificate"

# find_lighttpd WITH_TLS
find_lighttpd() {
  local own=$TOOLCHAIN/root/usr
  if [ -n "$1" ] && [ -x "$own/sbin/lighttpd" ] && [ ! -e "$own/lib/lighttpd/mod_openssl.so" ]; then
    with_lock toolchain quiet "fetching the server's TLS module" fetch_tls_server || exit 1
    own=$TOOLCHAIN/tls/usr
  fi
  LIGHTTPD=$own/sbin/lighttpd LIGHTTPD_MODULES=$own/lib/lighttpd
  [ -x "$LIGHTTPD" ] && return 0
  LIGHTTPD=$(command -v lighttpd) || fail "lighttpd with mod_webdav and mod_magnet${1:+ and mod_openssl} is missing: install it and run again"
  LIGHTTPD_MODULES=""
}

# A password must never travel in the open: another address than this machine's own is served over TLS alone.
check_tls_options() {
  local certificate=$1 key=$2 address=$3
  [ -n "$certificate" ] || [ -z "$key$address" ] || fail "--key and --address go with --certificate only"
  [ -z "$certificate" ] || [ -n "$key" ] || fail "--certificate needs --key"
  [ -z "$certificate" ] || [ -r "$certificate" ] || fail "the certificate $certificate cannot be read"
  [ -z "$key" ] || [ -r "$key" ] || fail "the key $key cannot be read"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

serve() {
  local port=$DEFAULT_PORT build=yes state=$SERVE certificate="" key="" address="" options=()
  while [ $# -gt 0 ]; do
    case $1 in
      --port) port=${2:?"$serve_usage"} && shift ;;
      --state) state=$(realpath -m "${2:?"$serve_usage"}") && shift ;;
      --origin) options+=(--origin "${2:?"$serve_usage"}") && shift ;;
      --certificate) certificate=$(realpath -m "${2:?"$serve_usage"}") && shift ;;
      --key) key=$(realpath -m "${2:?"$serve_usage"}") && shift ;;
      --address) address=${2:?"$serve_usage"} && shift ;;
      --no-build) build=no ;;
      *) fail "$serve_usage" ;;
    esac
    shift
  done
  [[ $port =~ ^[0-9]+$ ]] || fail "--port takes a number"
  check_tls_options "$certificate" "$key" "$address"
  if [ "$build" = yes ]; then
    prepare_toolchain
    build_web || exit 1
  fi
  [ -e "$DIST/rehearsal.wasm" ] || fail "nothing to serve yet: run ./build.sh build, or serve without --no-build"
  [ "$port" != 0 ] || port=$(free_port)
  port_is_free "$port" || fail "port $port is in use: choose another with --port N"
  need_host openssl:openssl
  find_lighttpd "$certificate"
  [ -z "$certificate" ] || options+=(--certificate "$certificate" --key "$key" --address "${address:-127.0.0.1}")
  node web/serve/prepare.mjs "$state" "$DIST" "$port" "${options[@]}" || exit 1
  "$LIGHTTPD" ${LIGHTTPD_MODULES:+-m "$LIGHTTPD_MODULES"} -tt -f "$state/etc/lighttpd.conf" >&2 || fail "the server refuses its configuration"
  exec "$LIGHTTPD" ${LIGHTTPD_MODULES:+-m "$LIGHTTPD_MODULES"} -D -f "$state/etc/lighttpd.conf"
}
