/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changes what is inside a package. Bytes changed anywhere in a zip mostly break a checksum, and
 * the reader of the document never sees them; so one member is changed, and the zip around it is
 * made right again. The members have to be stored (tests/fuzz_seeds.py stores them).
 */
#ifndef MARUHI_TESTS_FUZZ_PACKAGE_H
#define MARUHI_TESTS_FUZZ_PACKAGE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <zlib.h>

size_t LLVMFuzzerMutate(uint8_t *bytes, size_t size, size_t most);

/* PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
#define PACKAGE_LOCAL_BYTES   30U
#define PACKAGE_CENTRAL_BYTES 46U
#define PACKAGE_END_BYTES     22U
#define PACKAGE_MEMBERS_MOST  64U

struct package_member {
    size_t header; /* where its local header is */
    size_t data;
    size_t length;
};

static inline uint32_t package_get(const uint8_t *bytes, unsigned count)
{
    uint32_t value = 0;

    for (unsigned i = 0; i < count; i++)
        value |= (uint32_t)bytes[i] << (8 * i);
    return value;
}

static inline void package_put(uint8_t *bytes, size_t value)
{
    for (unsigned i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(value >> (8 * i));
}

/* The members from the start of the file on; *end is where they end. */
static inline unsigned package_members(const uint8_t *bytes, size_t size,
                                       struct package_member *members, size_t *end)
{
    unsigned count = 0;
    size_t at = 0;

    while (count < PACKAGE_MEMBERS_MOST && size - at > PACKAGE_LOCAL_BYTES &&
           memcmp(bytes + at, "PK\3\4", 4) == 0) {
        const uint8_t *header = bytes + at;
        bool is_stored = package_get(header + 8, 2) == 0 && (header[6] & 8) == 0;
        size_t data =
            at + PACKAGE_LOCAL_BYTES + package_get(header + 26, 2) + package_get(header + 28, 2);
        size_t length = package_get(header + 18, 4);
        if (!is_stored || data > size || length > size - data)
            break;
        members[count++] = (struct package_member){at, data, length};
        at = data + length;
    }
    *end = at;
    return count;
}

/* The directory after one member became longer or shorter. */
static inline void package_mend(uint8_t *bytes, size_t size, size_t directory,
                                const struct package_member *changed, size_t length, uint32_t sum)
{
    size_t at = directory;

    while (size - at >= PACKAGE_CENTRAL_BYTES && memcmp(bytes + at, "PK\1\2", 4) == 0) {
        uint8_t *entry = bytes + at;
        uint32_t header = package_get(entry + 42, 4);
        if (header == changed->header) {
            package_put(entry + 16, sum);
            package_put(entry + 20, length);
            package_put(entry + 24, length);
        } else if (header > changed->header) {
            package_put(entry + 42, header + length - changed->length);
        }
        size_t whole = PACKAGE_CENTRAL_BYTES + package_get(entry + 28, 2) +
                       package_get(entry + 30, 2) + package_get(entry + 32, 2);
        if (whole > size - at)
            return;
        at += whole;
    }
    if (size - at >= PACKAGE_END_BYTES && memcmp(bytes + at, "PK\5\6", 4) == 0)
        package_put(bytes + at + 16, directory);
}

/* Changes one member. Returns the size it then has; 0: no package of stored members. */
static inline size_t package_mutate(uint8_t *bytes, size_t size, size_t most, unsigned seed)
{
    struct package_member members[PACKAGE_MEMBERS_MOST];
    size_t end;
    unsigned count = package_members(bytes, size, members, &end);

    if (count == 0 || size > most)
        return 0;
    const struct package_member *chosen_one = &members[seed % count];
    size_t room = chosen_one->length + MIN(most - size, (size_t)4096);
    if (room == 0)
        return 0;
    g_autofree uint8_t *data = g_malloc(room);
    memcpy(data, bytes + chosen_one->data, chosen_one->length);
    size_t length = LLVMFuzzerMutate(data, chosen_one->length, room);
    size_t after = chosen_one->data + chosen_one->length;
    memmove(bytes + chosen_one->data + length, bytes + after, size - after);
    memcpy(bytes + chosen_one->data, data, length);
    uint32_t sum = (uint32_t)crc32(0, data, (uInt)length);
    package_put(bytes + chosen_one->header + 14, sum);
    package_put(bytes + chosen_one->header + 18, length);
    package_put(bytes + chosen_one->header + 22, length);
    size += length - chosen_one->length;
    package_mend(bytes, size, end + length - chosen_one->length, chosen_one, length, sum);
    return size;
}

#endif
