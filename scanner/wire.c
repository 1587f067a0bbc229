/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wire.h"

#include "marking/mark_order.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#define PACKET_MOST (48U << 10)

/* Before each packet. Only the first of a message says its length. */
struct header {
    guint32 kind;
    guint32 length; /* of the whole body; 0 in later packets */
    guint32 first;
};

static const char *const body_types[WIRE_KINDS] = {
    [WIRE_SETUP] = WIRE_SETUP_TYPE,
    [WIRE_READY] = "(sas)",
    [WIRE_REFUSED] = "(s)",
    [WIRE_FORK] = "(tu)",
    [WIRE_KILL] = "(t)",
    [WIRE_STARTED] = "(ti)",
    [WIRE_EXITED] = "(tit)",
    [WIRE_HELLO] = "(sb)",
    [WIRE_JOB] = "(ts)",
    [WIRE_ORDER] = MARK_ORDER_TYPE,
    [WIRE_OPEN] = "(us)",
    [WIRE_FINDING] = ("(u" WIRE_FINDING_TYPE ")"),
    [WIRE_SEGMENT] = "(uusmss)",
    [WIRE_TEXT] = "(uay)",
    [WIRE_PICTURE] = "(uuay)",
    [WIRE_RECORD] = ("(u" WIRE_RECORD_TYPE ")"),
    [WIRE_SAME] = "(au)",
    [WIRE_ANSWER] = MARK_ANSWER_TYPE,
    [WIRE_DONE] = "(tt)",
};

union descriptor_room {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
};

void wire_message_clear(struct wire_message *message)
{
    g_clear_pointer(&message->body, g_variant_unref);
    if (message->fd >= 0)
        close(message->fd);
    message->fd = -1;
}

static bool send_packet(int socket, const struct header *header, const guint8 *bytes, gsize length,
                        int fd, bool wait)
{
    union descriptor_room room = {0};
    struct iovec parts[] = {
        {.iov_base = (void *)header, .iov_len = sizeof *header},
        {.iov_base = (void *)bytes, .iov_len = length},
    };
    struct msghdr packet = {.msg_iov = parts, .msg_iovlen = 2};

    if (fd >= 0) {
        packet.msg_control = room.bytes;
        packet.msg_controllen = sizeof room.bytes;
        struct cmsghdr *control = CMSG_FIRSTHDR(&packet);
        control->cmsg_level = SOL_SOCKET;
        control->cmsg_type = SCM_RIGHTS;
        control->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(control), &fd, sizeof fd);
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket, &packet, MSG_NOSIGNAL | (wait ? 0 : MSG_DONTWAIT));
    } while (sent < 0 && errno == EINTR);
    return sent >= 0;
}

bool wire_send(int socket, enum wire_kind kind, GVariant *body, int fd, bool wait)
{
    g_autoptr(GVariant) owned = g_variant_ref_sink(body);
    const guint8 *bytes = g_variant_get_data(owned);
    gsize length = g_variant_get_size(owned);
    struct header header = {.kind = kind, .length = (guint32)length, .first = 1};

    if (length == 0 || length > WIRE_MOST)
        return false;
    for (gsize at = 0; at < length;) {
        gsize part = MIN(length - at, PACKET_MOST);
        if (!send_packet(socket, &header, bytes + at, part, header.first ? fd : -1, wait))
            return false;
        at += part;
        header = (struct header){.kind = kind};
    }
    return true;
}

static int take_descriptor(struct msghdr *packet)
{
    int fd = -1;

    for (struct cmsghdr *c = CMSG_FIRSTHDR(packet); c; c = CMSG_NXTHDR(packet, c))
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS)
            memcpy(&fd, CMSG_DATA(c), sizeof fd);
    return fd;
}

/* A packet: header and bytes, and maybe a descriptor. */
static enum wire_state receive_packet(struct wire *wire, bool wait, bool takes_fd,
                                      struct header *header, guint8 *bytes, gsize *length, int *fd)
{
    union descriptor_room room = {0};
    struct iovec parts[] = {
        {.iov_base = header, .iov_len = sizeof *header},
        {.iov_base = bytes, .iov_len = PACKET_MOST},
    };
    struct msghdr packet = {.msg_iov = parts, .msg_iovlen = 2};

    if (takes_fd) {
        packet.msg_control = room.bytes;
        packet.msg_controllen = sizeof room.bytes;
    }
    ssize_t got;
    do {
        got = recvmsg(wire->fd, &packet, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK ? WIRE_AGAIN : WIRE_CLOSED;
    *fd = takes_fd ? take_descriptor(&packet) : -1;
    if (got == 0)
        return WIRE_CLOSED;
    if ((gsize)got < sizeof *header || (packet.msg_flags & (MSG_TRUNC | MSG_CTRUNC)))
        return WIRE_NONSENSE;
    *length = (gsize)got - sizeof *header;
    return WIRE_MESSAGE;
}

/* False when the packet does not go on from those before it. */
static bool append_packet(struct wire *wire, const struct header *header, const guint8 *bytes,
                          gsize length)
{
    bool going = wire->partial && wire->partial->len > 0;

    if (header->kind >= WIRE_KINDS || header->first == going)
        return false;
    if (header->first) {
        if (header->length == 0 || header->length > WIRE_MOST)
            return false;
        wire->kind = (enum wire_kind)header->kind;
        wire->expected = header->length;
    }
    if (wire->partial == NULL)
        wire->partial = g_byte_array_new();
    if (length == 0 || header->kind != wire->kind || length > wire->expected - wire->partial->len)
        return false;
    g_byte_array_append(wire->partial, bytes, (guint)length);
    return true;
}

static GVariant *take_body(struct wire *wire)
{
    g_autoptr(GBytes) bytes = g_byte_array_free_to_bytes(g_steal_pointer(&wire->partial));
    g_autoptr(GVariant) body = g_variant_ref_sink(
        g_variant_new_from_bytes(G_VARIANT_TYPE(body_types[wire->kind]), bytes, FALSE));

    return g_variant_is_normal_form(body) ? g_steal_pointer(&body) : NULL;
}

enum wire_state wire_receive(struct wire *wire, bool wait, bool takes_fd,
                             struct wire_message *message)
{
    guint8 bytes[PACKET_MOST];
    struct header header = {0};
    gsize length = 0;
    int fd = -1;

    *message = (struct wire_message){.fd = -1};
    do {
        enum wire_state state = receive_packet(wire, wait, takes_fd, &header, bytes, &length, &fd);
        if (fd >= 0) {
            wire_message_clear(message);
            message->fd = fd;
            fd = -1;
        }
        if (state == WIRE_MESSAGE && !append_packet(wire, &header, bytes, length))
            state = WIRE_NONSENSE;
        if (state != WIRE_MESSAGE) {
            wire_message_clear(message);
            return state;
        }
    } while (wire->partial->len < wire->expected);
    message->kind = wire->kind;
    message->body = take_body(wire);
    if (message->body)
        return WIRE_MESSAGE;
    wire_message_clear(message);
    return WIRE_NONSENSE;
}

void wire_clear(struct wire *wire)
{
    if (wire->fd >= 0)
        close(wire->fd);
    wire->fd = -1;
    g_clear_pointer(&wire->partial, g_byte_array_unref);
}

bool wire_pair(int ends[2])
{
    return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0;
}
