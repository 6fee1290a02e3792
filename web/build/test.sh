# `test`: every suite in turn, whatever the others say, then one line with the sum. A suite that ran no test has failed.

# What gates a landing. wasm, web and tidy are run by name; each joins this list in the commit that sees it pass whole.
GATING_SUITES="lint core shell cli"
ALL_SUITES="lint core cli shell wasm web tidy"
PASSED=0
FAILED=0

# count SUITE PASSED FAILED: adds a suite's result to the sum and says it.
count() {
  local suite=$1 passed=$2 failed=$3
  if [ "$passed" = 0 ] && [ "$failed" = 0 ]; then
    say "  $suite: ran no test, which counts as a failure"
    failed=1
  fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
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
  REHEARSAL_PROGRAM=$BUILD/sanitize/core/rehearsal node --test --test-concurrency="$JOBS" --test-reporter=tap --test-reporter-destination="$log" \
    --test-reporter=spec --test-reporter-destination=stderr ${CLI_FILES:-tests/cli/*.test.mjs} </dev/null || code=$?
  count_tap cli "$log" "$code"
}

suite_shell() {
  if build_preset sanitize shell_tests; then count_doctest shell "$BUILD/sanitize/tests/shell_tests" "${DOCTEST_ARGUMENTS[@]}"; else count shell 0 1; fi
}

suite_wasm() {
  if build_preset web core_tests; then count_doctest wasm node "$BUILD/web/tests/core_tests.cjs" "${DOCTEST_ARGUMENTS[@]}"; else count wasm 0 1; fi
}

run_tests() {
  local suite suites=()
  DOCTEST_ARGUMENTS=()
  while [ $# -gt 0 ]; do
    case $1 in
      core | cli | shell | wasm | web | lint | tidy) suites+=("$1") ;;
      --) shift && DOCTEST_ARGUMENTS=("$@") && break ;;
      *) fail "unknown suite '$1': choose from $ALL_SUITES" ;;
    esac
    shift
  done
  [ ${#suites[@]} -gt 0 ] || read -ra suites <<<"$GATING_SUITES"
  prepare_toolchain
  for suite in "${suites[@]}"; do
    say "$suite"
    "suite_$suite"
  done
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}
