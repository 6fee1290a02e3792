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

suite_web() {
  local files log=$LOGS/web-run.log code=0
  files=$(ls tests/web/*.test.mjs 2>/dev/null) || true
  [ -n "$files" ] || { count web 0 0 && return; }
  find_chromium
  need_host openssl:openssl
  if ! build_web; then
    count web 0 1
    return
  fi
  # A device of the sync tests; the same objects as the suite `core`.
  if ! build_preset sanitize sync_device; then
    count web 0 1
    return
  fi
  export SYNC_DEVICE=$BUILD/sanitize/tests/sync_device
  # One file at a time: two browsers on two cores only make each other late.
  # shellcheck disable=SC2086  # a list of file names without spaces
  DIST=$DIST node --test --test-concurrency=1 --test-reporter=tap --test-reporter-destination="$log" \
    --test-reporter=spec --test-reporter-destination=stderr ${WEB_FILES:-$files} </dev/null || code=$?
  count_tap web "$log" "$code"
}

# node's closing lines: "# pass N" and "# fail N"; cancelled tests are failures, and so is a skipped one.
count_tap() {
  local suite=$1 log=$2 code=$3 passed failed
  passed=$(sed -n 's/^# pass \([0-9]*\)$/\1/p' "$log" | tail -n 1)
  failed=$(sed -n 's/^# \(fail\|cancelled\|skipped\|todo\) \([0-9]*\)$/\2/p' "$log" | awk '{ sum += $1 } END { print sum + 0 }')
  if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  count "$suite" "${passed:-0}" "$failed"
}
