#!/bin/sh
# While scanning, no socket reaches out, no file is opened for writing but the inventory, its
# side files and what is kept of the patterns in the user's cache, and the tree is afterwards as
# it was. Arguments: program, source folder.
command -v strace >/dev/null || { echo "strace is not installed: skipped"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$2/samples/share" "$work/share"
sums() { (cd "$work/share" && find . -type f -exec sha256sum {} + | sort -k 2); }
# Access times of files only: listing the folders here renews theirs.
states() { (cd "$work/share" && find . -printf '%p %s %T@ %C@ %m\n' -type f -printf '%p read %A@\n' | sort); }
sums >"$work/before"
# Access times that old are renewed by any read that does not ask for them to be left alone.
find "$work/share" -exec touch -h -a -d '3 days ago' {} +
states >>"$work/before"
mkdir "$work/inventory"
export XDG_CACHE_HOME="$work/cache"
strace -f -qq -o "$work/trace" -e trace=network,open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,truncate,utimensat,chmod,fchmodat,fchownat,execve \
    "$1" scan --quiet --inventory "$work/inventory/maruhi.db" "$work/share"
[ $? -le 1 ] || exit 1
states >"$work/states"
{ sums; cat "$work/states"; } >"$work/after"
failed=0
if grep -E '^[0-9]+ +(socket|connect|bind|listen|accept4?)\(' "$work/trace"; then
    echo "a socket was made"
    failed=1
fi
if grep -E 'O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|creat\(|rename|mkdir|truncate|utimensat|chmod|fchown' "$work/trace" |
   grep -vE "$work/inventory|\"$work/cache(/maruhi(/[0-9a-f]+[.]patterns[.A-Za-z0-9]*)?)?\"|/dev/null|= -1 "; then
    echo "something outside the inventory was opened for writing or changed"
    failed=1
fi
if ! diff "$work/before" "$work/after" >"$work/diff"; then
    head "$work/diff"
    echo "the scanned tree changed"
    failed=1
fi

echo "$(wc -l <"$work/trace") system calls looked at"
exit $failed
