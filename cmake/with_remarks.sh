#!/bin/sh
# with_remarks.sh FILE COMMAND...: runs the compiler. What it remarks about each kernel's resources goes into FILE, a line a
# figure; warnings and errors go to the screen.
file=$1
shift
"$@" 2>"$file.all"
status=$?
if [ $status -ne 0 ] || grep -q 'warning:' "$file.all"; then
  grep -v 'remark:' "$file.all" >&2
fi
sed -n 's/ \[-Rpass-analysis=[a-z-]*\]$//; s/.*: remark: *//p' "$file.all" >"$file"
rm -f "$file.all"
exit $status
