#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A file that is open through a real Samba server is refused, and labelled once it is closed.
# Needs Debian's samba and smbclient; the server listens on a high port of loopback only.
# samba.sh PROGRAM [SOURCE]
set -eu
program=$(realpath "$1")
source=$(realpath "${2:-$(dirname "$0")/../..}")
command -v smbd >/dev/null && command -v smbclient >/dev/null ||
    { echo "samba and smbclient are not installed: not tested"; exit 77; }
folder=$(mktemp -d)
port=$((20000 + $$ % 20000))
server=
client=
trap 'kill $client $server 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
mkdir share private

fail() {
    echo "FAILED: $1"
    exit 1
}

cat >smb.conf <<CONF
[global]
    interfaces = 127.0.0.1
    bind interfaces only = yes
    smb ports = $port
    disable netbios = yes
    server role = standalone server
    map to guest = bad user
    guest account = $(id -un)
    private dir = $folder/private
    lock directory = $folder/private
    state directory = $folder/private
    cache directory = $folder/private
    pid directory = $folder/private
    ncalrpc dir = $folder/private/ncalrpc
    log file = $folder/private/log
    load printers = no
    printcap name = /dev/null
[share]
    path = $folder/share
    guest ok = yes
    read only = no
    force user = $(id -un)
CONF
cp "$(find "$source/samples/share" -name '*.pdf' -size -60k | sort | head -1)" share/図面.pdf
cp "$(find "$source/samples/share" -name '*.docx' -size -60k | sort | head -1)" share/仕様.docx
chmod -R u+w share
"$program" scan share --ocr off --quiet || [ $? = 1 ]
python3 "$source/tests/decide.py" maruhi.db 4 >/dev/null
"$program" mark plan plan.jsonl --no-sheet --quiet

# On its end the server signals its whole process group, which is not to be this script's.
setsid smbd --foreground --no-process-group --configfile=smb.conf >smbd.out 2>&1 &
server=$!
waited=0
until smbclient -p $port -N //127.0.0.1/share -c ls >ls.out 2>&1; do
    waited=$((waited + 1))
    [ $waited -lt 50 ] || { cat ls.out private/log* smbd.out; fail "the server does not answer"; }
    sleep 0.2
done
grep -q pdf ls.out || fail "the share is empty"

# Holds the file open for as long as its input lasts.
mkfifo commands
smbclient -p $port -N //127.0.0.1/share >client.out 2>&1 <commands &
client=$!
exec 3>commands
echo 'open 図面.pdf' >&3
waited=0
until smbstatus --configfile=smb.conf -L 2>/dev/null | grep -q pdf; do
    waited=$((waited + 1))
    [ $waited -lt 50 ] || { cat client.out; fail "the client does not open the file"; }
    sleep 0.2
done
smbstatus --configfile=smb.conf -L 2>/dev/null | grep pdf
before=$(sha256sum <share/図面.pdf)
status=0
"$program" mark apply plan.jsonl --lang en >out 2>err || status=$?
cat out err
[ $status = 1 ] || fail "an open file did not count"
grep -q "somebody has it open" err || fail "the open file is not named"
[ "$before" = "$(sha256sum <share/図面.pdf)" ] || fail "an open file was changed"

echo 'quit' >&3
exec 3>&-
wait $client || true
client=
"$program" mark apply plan.jsonl --lang en || fail "the closed file was not labelled"
[ "$before" != "$(sha256sum <share/図面.pdf)" ] || fail "the closed file is as it was"
smbclient -p $port -N //127.0.0.1/share -c 'get 図面.pdf fetched.pdf' >/dev/null 2>&1
cmp fetched.pdf share/図面.pdf || fail "a client gets another file"
echo "samba: ok"
