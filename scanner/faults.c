/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Crashes on demand, for the tests of the pool: honoured only by workers that were set up
 * for it, never by those of a scan.
 */
#include "worker.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAGIC_WORDS "maruhi, have a fault: "

static void crash(void)
{
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
}

static void hang(void)
{
    for (;;)
        g_usleep(1000000);
}

static void spin(void)
{
    for (volatile guint64 i = 0;; i++) {
    }
}

/* By small steps, as documents do. */
static void hog(void)
{
    for (;;)
        memset(g_malloc(1 << 20), 1, 1 << 20);
}

/* In one step, and far too big. */
static void grab(void)
{
    volatile char *bytes = g_malloc((gsize)1 << 46);
    bytes[0] = 1;
}

static void nonsense(void)
{
    struct iovec words = {.iov_base = (void *)"nonsense", .iov_len = 8};
    struct msghdr packet = {.msg_iov = &words, .msg_iovlen = 1};

    sendmsg(WORKER_SOCKET, &packet, MSG_NOSIGNAL);
    hang();
}

static void forget_record(void)
{
    wire_send(WORKER_SOCKET, WIRE_DONE, g_variant_new("(tt)", (guint64)1, (guint64)0), -1, true);
    hang();
}

static void find_and_crash(void)
{
    g_autoptr(Finding) finding = finding_new("MK-009", "社外秘", "page 1", TEXT_HEADER);

    finding->level = 2;
    wire_send(WORKER_SOCKET, WIRE_FINDING,
              g_variant_new("(u@" WIRE_FINDING_TYPE ")", 0U, finding_to_variant(finding)), -1,
              true);
    crash();
}

static void crash_in_member(void)
{
    wire_send(WORKER_SOCKET, WIRE_OPEN, g_variant_new("(us)", 1U, "inner.doc"), -1, true);
    crash();
}

static void flood(void)
{
    g_autoptr(Finding) finding = finding_new("MK-009", "秘", "page 1", TEXT_HEADER);

    for (;;)
        wire_send(WORKER_SOCKET, WIRE_FINDING,
                  g_variant_new("(u@" WIRE_FINDING_TYPE ")", 0U, finding_to_variant(finding)), -1,
                  true);
}

static void connect_out(void)
{
    _exit(socket(AF_INET, SOCK_STREAM, 0) >= 0 ? 3 : 4);
}

static void leave(void)
{
    _exit(5);
}

static void dawdle(void)
{
    g_usleep(5000);
}

/* Until the last page of the mapped file is gone, which is a bus error. */
static void wait_until_cut(const guint8 *bytes, gsize size)
{
    for (volatile guint8 sum = 0;; sum = (guint8)(sum + bytes[size - 1]))
        g_usleep(10000);
}

static const struct {
    const char *name;
    void (*have)(void);
} faults[] = {
    {"crash", crash},
    {"hang", hang},
    {"spin", spin},
    {"hog", hog},
    {"grab", grab},
    {"nonsense", nonsense},
    {"forget", forget_record},
    {"find and crash", find_and_crash},
    {"crash in member", crash_in_member},
    {"flood", flood},
    {"connect", connect_out},
    {"leave", leave},
    {"dawdle", dawdle},
};

void worker_have_fault(const guint8 *bytes, gsize size)
{
    gsize words = strlen(MAGIC_WORDS);

    if (size < words || memcmp(bytes, MAGIC_WORDS, words) != 0)
        return;
    g_autofree char *name = g_strndup((const char *)bytes + words, MIN(size - words, 64));
    g_strchomp(name);
    if (strcmp(name, "wait until cut") == 0)
        wait_until_cut(bytes, size);
    for (guint i = 0; i < G_N_ELEMENTS(faults); i++)
        if (strcmp(name, faults[i].name) == 0)
            faults[i].have();
}
