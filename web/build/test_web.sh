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
    passed=$((passed + $(tap_sum "$file" pass)))
    failed=$((failed + $(tap_sum "$file" 'fail\|cancelled\|skipped\|todo')))
    grep -q '^# pass ' "$file" || failed=$((failed + 1))
  done
  count web "$passed" "$failed"
}

page_tests() { ls tests/web/*.test.mjs | grep -v '/sync_fleet\.'; }

run_page_tests() {
  local log=$2/$(basename "$1" .test.mjs).log
  DIST=$DIST node --test --test-reporter=tap --test-reporter-destination="$log" --test-reporter=spec --test-reporter-destination=stderr "$1" </dev/null
}

# Twelve devices on the endpoint that is killed under them: no browser, but the core's own objects.
suite_fleet() {
  local log=$LOGS/fleet-run.log code=0
  need_host openssl:openssl
  if ! { [ -e "$DIST/index.html" ] || build_web; } || ! build_preset sanitize sync_device; then
    count fleet 0 1
    return
  fi
  SYNC_DEVICE=$BUILD/sanitize/tests/sync_device DIST=$DIST node --test --test-reporter=tap --test-reporter-destination="$log" \
    --test-reporter=spec --test-reporter-destination=stderr tests/web/sync_fleet.test.mjs </dev/null || code=$?
  count_tap fleet "$log" "$code"
}

# tap_sum LOG NAMES: the sum of node's closing lines "# NAME N".
tap_sum() { sed -n "s/^# \($2\) \([0-9]*\)\$/\2/p" "$1" | awk '{ sum += $1 } END { print sum + 0 }'; }

# node's closing lines: "# pass N" and "# fail N"; cancelled tests are failures, and so is a skipped one.
count_tap() {
  local suite=$1 log=$2 code=$3 passed failed
  passed=$(tap_sum "$log" pass)
  failed=$(tap_sum "$log" 'fail\|cancelled\|skipped\|todo')
  if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  count "$suite" "$passed" "$failed"
}
