# `test`: every suite, whatever the others say, then one line with the sum. A suite that ran no test has failed.

# Two lanes run at the same time, for browsers mostly wait: what the page does in browsers, and what runs natively or in node.
# The native lane begins with the longest build, and gives way to the browsers.
PAGE_LANE="web"
NATIVE_LANE="lint core shell cli fleet wasm"
ALL_SUITES="$PAGE_LANE $NATIVE_LANE tidy"

# count SUITE PASSED FAILED: says a suite's result and keeps it for the sum.
count() {
  local suite=$1 passed=$2 failed=$3
  if [ "$passed" = 0 ] && [ "$failed" = 0 ]; then
    say "  $suite: ran no test, which counts as a failure"
    failed=1
  fi
  echo "$suite $passed $failed" >>"$LOGS/counts"
  say "  $suite: $passed passed, $failed failed"
}

# count_doctest SUITE COMMAND...: reads doctest's closing line; a run without it (a crash) is a failure, whatever its exit code.
count_doctest() {
  local suite=$1 log line code=0
  shift
  log=$LOGS/$suite-run.log
  "$@" >"$log" 2>&1 </dev/null || code=$?
  line=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -a '^\[doctest\] test cases: ' | tail -n 1)
  if [[ $line =~ \|\ *([0-9]+)\ passed\ *\|\ *([0-9]+)\ failed ]]; then
    local passed=${BASH_REMATCH[1]} failed=${BASH_REMATCH[2]}
    if [ "$code" != 0 ]; then tail -n 80 "$log" >&2; fi
    # Something outside the test cases failed: a leak, a crash at exit.
    if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    count "$suite" "$passed" "$failed"
  else
    tail -n 80 "$log" >&2
    say "  $suite: no closing line, exit code $code"
    count "$suite" 0 1
  fi
}

# Leaves are failures: a test program may not leak. The detail helps to find undefined behaviour.
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:check_initialization_order=1
export UBSAN_OPTIONS=print_stacktrace=1

# node_tests LOG ARGUMENTS...: node's test runner, read by people here and by count_tap from the log.
node_tests() {
  local log=$1
  shift
  node --test --test-reporter=tap --test-reporter-destination="$log" --test-reporter=spec --test-reporter-destination=stderr "$@" </dev/null
}

# node's closing lines, "# pass N" and "# fail N"; cancelled tests are failures, and so is a skipped one.
tap_passed() { tap_sum "$1" pass; }
tap_failed() { tap_sum "$1" 'fail\|cancelled\|skipped\|todo'; }
tap_sum() { sed -n "s/^# \($2\) \([0-9]*\)\$/\2/p" "$1" | awk '{ sum += $1 } END { print sum + 0 }'; }

count_tap() {
  local suite=$1 log=$2 code=$3 passed failed
  passed=$(tap_passed "$log")
  failed=$(tap_failed "$log")
  if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  count "$suite" "$passed" "$failed"
}

suite_core() {
  if build_preset sanitize core_tests; then count_doctest core "$BUILD/sanitize/tests/core_tests" "${DOCTEST_ARGUMENTS[@]}"; else count core 0 1; fi
}

# The program with the sanitizers, because most of these tests hand it something broken.
suite_cli() {
  local log=$LOGS/cli-run.log code=0
  if ! build_preset sanitize rehearsal; then
    count cli 0 1
    return
  fi
  # shellcheck disable=SC2086  # a list of file names without spaces
  REHEARSAL_PROGRAM=$BUILD/sanitize/core/rehearsal node_tests "$log" --test-concurrency="$JOBS" ${CLI_FILES:-tests/cli/*.test.mjs} || code=$?
  count_tap cli "$log" "$code"
}

suite_shell() {
  if build_preset sanitize shell_tests; then count_doctest shell "$BUILD/sanitize/tests/shell_tests" "${DOCTEST_ARGUMENTS[@]}"; else count shell 0 1; fi
}

suite_wasm() {
  if build_preset web core_tests; then count_doctest wasm node "$BUILD/web/tests/core_tests.cjs" "${DOCTEST_ARGUMENTS[@]}"; else count wasm 0 1; fi
}

run_lane() {
  local suite
  for suite in "$@"; do
    say "$suite"
    "suite_$suite"
  done
}

# A lane that ends early (this script fails) has failed, whatever it counted before.
run_lanes() {
  local page native code=0
  # shellcheck disable=SC2086  # lists of words
  (run_lane $PAGE_LANE) &
  page=$!
  # shellcheck disable=SC2086
  (renice -n 10 -p "$BASHPID" >/dev/null && run_lane $NATIVE_LANE) &
  native=$!
  wait "$native" || code=1
  wait "$page" || code=1
  return "$code"
}

run_tests() {
  local suites=() code=0
  DOCTEST_ARGUMENTS=()
  while [ $# -gt 0 ]; do
    case $1 in
      core | cli | shell | wasm | web | fleet | lint | tidy) suites+=("$1") ;;
      --) shift && DOCTEST_ARGUMENTS=("$@") && break ;;
      *) fail "unknown suite '$1': choose from $ALL_SUITES" ;;
    esac
    shift
  done
  mkdir -p "$LOGS"
  : >"$LOGS/counts"
  prepare_toolchain
  if [ ${#suites[@]} -gt 0 ]; then run_lane "${suites[@]}"; else run_lanes || code=1; fi
  read -r PASSED FAILED < <(awk '{ passed += $2; failed += $3 } END { print passed + 0, failed + 0 }' "$LOGS/counts")
  if [ "$code" != 0 ] && [ "$FAILED" = 0 ]; then FAILED=1; fi
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}
