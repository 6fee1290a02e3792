# The checks that run nothing: format, clang-tidy, eslint, who may include whom, packs against their schemas. One count each.

suite_lint() {
  local check passed=0 failed=0
  for check in format layers packs eslint; do
    if "lint_$check"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
  done
  count lint "$passed" "$failed"
}

our_sources() { git ls-files --cached --others --exclude-standard -- 'core/*.[ch]pp' 'shell/*.[ch]pp' 'web/*.[ch]pp' 'tests/*.[ch]pp' 'shell/*.h'; }

lint_format() {
  need_host clang-format:clang-format
  quiet "format" check_format
}

check_format() { our_sources | while IFS= read -r file; do [ ! -e "$file" ] || echo "$file"; done | xargs clang-format --dry-run -Werror; }

lint_layers() { quiet "layers" node web/build/layers.mjs; }

lint_packs() { quiet "packs" node web/packs/check.mjs; }

lint_eslint() { quiet "eslint" node node_modules/eslint/bin/eslint.js --config web/build/eslint.config.mjs --max-warnings 0 web tests/web tests/cli tests/bench; }

lint_tidy() {
  need_host clang-tidy:clang-tidy
  if [ ! -e "$BUILD/native/compile_commands.json" ]; then
    quiet "configuring native" cmake --preset native -B "$BUILD/native" || return 1
  fi
  quiet "making generated headers" cmake --build "$BUILD/native" --target fonts_made || return 1
  quiet "clang-tidy" node web/build/tidy.mjs "$BUILD/native" "$BUILD/tidy" "$JOBS"
}

suite_tidy() { if lint_tidy; then count tidy 1 0; else count tidy 0 1; fi; }
