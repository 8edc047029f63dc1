#!/bin/sh
# Checks the rules of a branch and writes the report that reviewers read. Works on any host that has git, Node and npm.
#
#   sh scripts/review.sh            after npm ci
#
#   BASE_BRANCH  the branch that the change goes to (default: what origin/HEAD, main or master names)
#   OUT          folder for report.md, report.html and report.json (default: review-report)
#   FAIL_ON      tighter, any or none: changes that close the gate (default: none)
#
# Exit codes: 0 all well; 1 the check failed or the gate closed; 2 called wrongly; 3 some notices cannot be read.
set -u
out=${OUT:-review-report}

base=
if [ -n "${BASE_BRANCH:-}" ]; then
  base=$(git merge-base "$BASE_BRANCH" HEAD) || {
    echo "review: no common commit with $BASE_BRANCH; fetch the whole history first (git fetch --unshallow)" >&2
    exit 2
  }
fi

rulepress() { npx --no-install rulepress "$@"; }

format=text
if [ -n "${GITHUB_ACTIONS:-}" ]; then format=github; fi

code=0
rulepress build --check --quiet || code=$?
rulepress diff ${base:+"$base"} --report "$out" --format "$format" --fail-on "${FAIL_ON:-none}" || {
  failed=$?
  if [ $code -eq 0 ]; then code=$failed; fi
}
exit $code
