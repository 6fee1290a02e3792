# The browser and endpoint tests: node's test runner over tests/web/*.test.mjs, on the built site.
# A test file finds the site in DIST, the browser in CHROMIUM, and starts an endpoint of its own through tests/web/support/endpoint.mjs.

find_chromium() {
  [ -z "${CHROMIUM:-}" ] || return 0
  local name
  for name in chromium chromium-browser google-chrome; do
    CHROMIUM=$(command -v "$name") && export CHROMIUM && return 0
  done
  need_host chromium:chromium
  CHROMIUM=$(command -v chromium)
  export CHROMIUM
}

# One file at a time: two browsers on two cores only make each other late. A file with a failure is run once more after all
# others, and said by name: a machine that was busy for a moment is no fault of the page's.
suite_web() {
  local file again=() logs=$LOGS/web passed=0 failed=0
  find_chromium
  need_host openssl:openssl
  if ! build_web; then
    count web 0 1
    return
  fi
  rm -rf "$logs" && mkdir -p "$logs"
  for file in ${WEB_FILES:-$(page_tests)}; do run_page_tests "$file" "$logs" || again+=("$file"); done
  for file in "${again[@]}"; do
    say "  once more: $file"
    run_page_tests "$file" "$logs" || true
  done
  for file in "$logs"/*.log; do
    [ -e "$file" ] || continue
    passed=$((passed + $(tap_passed "$file")))
    failed=$((failed + $(tap_failed "$file")))
    grep -q '^# pass ' "$file" || failed=$((failed + 1))
  done
  count web "$passed" "$failed"
}

page_tests() { ls tests/web/*.test.mjs | grep -v '/sync_fleet\.'; }

run_page_tests() { DIST=$DIST node_tests "$2/$(basename "$1" .test.mjs).log" "$1"; }

# Twelve devices on the endpoint that is killed under them: no browser, but the core's own objects.
suite_fleet() {
  local log=$LOGS/fleet-run.log code=0
  need_host openssl:openssl
  if ! { [ -e "$DIST/index.html" ] || build_web; } || ! build_preset sanitize sync_device; then
    count fleet 0 1
    return
  fi
  SYNC_DEVICE=$BUILD/sanitize/tests/sync_device DIST=$DIST node_tests "$log" tests/web/sync_fleet.test.mjs || code=$?
  count_tap fleet "$log" "$code"
}
