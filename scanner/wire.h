/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the pool and its processes say to each other: GVariants over SOCK_SEQPACKET, cut
 * into packets, with a descriptor alongside where one belongs. Nothing that comes in is
 * trusted: lengths, types and normal form are checked before anybody looks at it.
 */
#ifndef MARUHI_SCANNER_WIRE_H
#define MARUHI_SCANNER_WIRE_H

#include <glib.h>
#include <stdbool.h>

/* Longest body of a message; worker and pool keep what they send well below. */
#define WIRE_MOST (8U << 20)

enum wire_kind {
    WIRE_SETUP,   /* pool to root: what is to be done with files */
    WIRE_READY,   /* root and lanes to pool: fingerprint, names of the levels */
    WIRE_REFUSED, /* root or worker to pool: why it cannot start */
    WIRE_FORK,    /* pool to root or lane, with a socket: serial, pass */
    WIRE_KILL,    /* pool to lane: serial */
    WIRE_STARTED, /* lane to pool: serial, process id */
    WIRE_EXITED,  /* lane to pool: serial, wait status, peak resident set in KiB */
    WIRE_HELLO,   /* worker to pool, from inside the sandbox: its parts, is it whole */
    WIRE_JOB,     /* pool to worker, with the file: id, path */
    WIRE_ORDER,   /* pool to worker, with a second file, behind the job of TASK_MARK */
    WIRE_OPEN,    /* worker to pool: number of the document, its path within the file */
    WIRE_FINDING, /* worker to pool: number of the document, finding */
    WIRE_SEGMENT, /* worker to pool: number, role, place, name, text */
    WIRE_TEXT,    /* worker to pool, before the record: number, what was read (kept_text.h) */
    WIRE_PICTURE, /* worker to pool: number, page, PNG of a page (extractors/page_picture.h) */
    WIRE_RECORD,  /* worker to pool: number of the document, record */
    WIRE_SAME,    /* worker to pool, of a batch of kept texts: numbers whose verdict is as before */
    WIRE_ANSWER,  /* worker to pool: what came of an order */
    WIRE_DONE,    /* worker to pool: id, peak resident set in KiB */
    WIRE_KINDS,
};

/* GVariant types of the bodies. */
#define WIRE_FINDING_TYPE "(sssuidms)"
#define WIRE_SCORE_TYPE                                                                            \
    "(s"                                                                                           \
    "sdddddddddddddd"                                                                              \
    "ms)"
#define WIRE_VERDICT_TYPE                                                                          \
    "(isa" WIRE_FINDING_TYPE "a" WIRE_FINDING_TYPE "iasda" WIRE_FINDING_TYPE "asasums"             \
    "a" WIRE_SCORE_TYPE ")"
#define WIRE_STAMP_TYPE  "(subddddday)"
#define WIRE_RECORD_TYPE "(msumsmsmstxmsubb" WIRE_VERDICT_TYPE "aya" WIRE_STAMP_TYPE ")"
/* A batch of kept texts, as a file: path, type, outcome, digest of the verdict so far, text. */
#define WIRE_BATCH_TYPE "a(smsutay)"
/* Task, packs, passwords, cpu ms, memory, limits, ocr, keep text, score sheets, pictures, faults,
 * reach. */
#define WIRE_SETUP_TYPE "(uasasttatatbbbbay)"

/* One end. Zero it but for fd. */
struct wire {
    int fd;
    GByteArray *partial; /* of a message that came in part so far */
    enum wire_kind kind; /* its */
    guint32 expected;    /* its length */
};

enum wire_state {
    WIRE_MESSAGE,
    WIRE_AGAIN,    /* nothing there now */
    WIRE_CLOSED,   /* the other end is gone */
    WIRE_NONSENSE, /* the other end does not keep to the rules */
};

struct wire_message {
    enum wire_kind kind;
    GVariant *body;
    int fd; /* -1 unless one came along; owned */
};
void wire_message_clear(struct wire_message *message);

/* Sinks a floating body; one without bytes, as of an empty list alone, is none. fd -1: none goes
 * along. May block unless wait is false, and then false stands for a full socket, too. */
bool wire_send(int socket, enum wire_kind kind, GVariant *body, int fd, bool wait);

/* takes_fd: a descriptor may come along. */
enum wire_state wire_receive(struct wire *wire, bool wait, bool takes_fd,
                             struct wire_message *message);

/* Closes it. */
void wire_clear(struct wire *wire);

/* A connected pair, both ends closed on exec. */
bool wire_pair(int ends[2]);

#endif
