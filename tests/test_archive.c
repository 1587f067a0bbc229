/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "collecting_sink.h"
#include <archive.h>
#include <archive_entry.h>

#define ROOM ((gsize)4 * 1024 * 1024)

struct packing {
    struct archive *archive;
    guint8 *bytes;
    size_t size;
    size_t *used; /* its address must stay while the struct is passed on */
};

typedef int (*set_option)(struct archive *archive);

static struct packing pack_start(set_option format, set_option filter, const char *password)
{
    struct packing packing = {
        .archive = archive_write_new(), .bytes = g_malloc(ROOM), .used = g_new0(size_t, 1)};
    assert_int_equal(format(packing.archive), ARCHIVE_OK);
    if (filter)
        assert_int_equal(filter(packing.archive), ARCHIVE_OK);
    archive_write_set_bytes_in_last_block(packing.archive, 1);
    if (password) {
        archive_write_set_options(packing.archive, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(packing.archive, password);
    }
    assert_int_equal(archive_write_open_memory(packing.archive, packing.bytes, ROOM, packing.used),
                     ARCHIVE_OK);
    return packing;
}

static void pack_entry(struct packing *packing, const char *name, unsigned type, const char *target,
                       const void *bytes, gsize size)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_copy_pathname(entry, name);
    archive_entry_set_filetype(entry, type);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)size);
    if (target)
        archive_entry_copy_symlink(entry, target);
    assert_true(archive_write_header(packing->archive, entry) >= ARCHIVE_WARN);
    if (size > 0)
        assert_int_equal(archive_write_data(packing->archive, bytes, size), size);
    archive_entry_free(entry);
}

static void pack(struct packing *packing, const char *name, const char *text)
{
    pack_entry(packing, name, AE_IFREG, NULL, text, strlen(text));
}

static void pack_end(struct packing *packing)
{
    assert_int_equal(archive_write_close(packing->archive), ARCHIVE_OK);
    archive_write_free(packing->archive);
    packing->size = *packing->used;
    g_free(packing->used);
}

static char *read_limited(const char *name, const void *bytes, gsize size,
                          const struct budget_limits *limits)
{
    struct collecting_sink sink;
    collecting_start(&sink);
    collecting_read_limited(&sink, name, bytes, size, limits);
    assert_int_equal(sink.open, 0);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

static char *read_all(const char *name, const void *bytes, gsize size)
{
    return read_limited(name, bytes, size, &budget_default_limits);
}

static void assert_has(const char *all, const char *line)
{
    if (strstr(all, line) == NULL)
        fail_msg("no \"%s\" in:\n%s", line, all);
}

static void every_kind_of_archive_gives_its_members(void **state)
{
    (void)state;
    static const struct {
        set_option format, filter;
        const char *name, *type;
    } kinds[] = {
        {archive_write_set_format_zip, NULL, "a.zip", "zip"},
        {archive_write_set_format_7zip, NULL, "a.7z", "7z"},
        {archive_write_set_format_ustar, NULL, "a.tar", "tar"},
        {archive_write_set_format_ustar, archive_write_add_filter_gzip, "a.tar.gz", "gz"},
        {archive_write_set_format_pax, archive_write_add_filter_bzip2, "a.tbz", "bz2"},
        {archive_write_set_format_gnutar, archive_write_add_filter_xz, "a.tar.xz", "xz"},
        {archive_write_set_format_ustar, archive_write_add_filter_zstd, "a.tar.zst", "zst"},
        {archive_write_set_format_ustar, archive_write_add_filter_lzma, "a.lzma", "lzma"},
        {archive_write_set_format_ustar, archive_write_add_filter_compress, "a.tar.Z", "Z"},
        {archive_write_set_format_cpio_newc, NULL, "a.cpio", "cpio"},
        {archive_write_set_format_cpio_odc, NULL, "a.cpio", "cpio"},
        {archive_write_set_format_iso9660, NULL, "a.iso", "iso"},
        {archive_write_set_format_xar, NULL, "a.xar", "cpio"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
        struct packing packing = pack_start(kinds[i].format, kinds[i].filter, NULL);
        pack_entry(&packing, "folder", AE_IFDIR, NULL, NULL, 0);
        pack(&packing, "folder/one.txt", "社外秘\n");
        pack(&packing, "two.txt", "second\n");
        pack_end(&packing);
        g_autofree char *all = read_all(kinds[i].name, packing.bytes, packing.size);
        g_autofree char *one = g_strdup_printf("%s!/folder/one.txt | body | 社外秘", kinds[i].name);
        g_autofree char *two = g_strdup_printf("%s!/two.txt | body | second", kinds[i].name);
        g_autofree char *end = g_strdup_printf("%s = %s read:", kinds[i].name, kinds[i].type);
        assert_has(all, one);
        assert_has(all, two);
        assert_has(all, end);
        assert_null(strstr(all, "!/folder ="));
        g_free(packing.bytes);
    }
}

static void names_in_shift_jis_are_decoded(void **state)
{
    (void)state;
    struct packing packing = pack_start(archive_write_set_format_zip, NULL, NULL);
    pack(&packing, "\x8E\xD0\x8A\x4F\x94\xE9/\x88\xEA\x97\x97\x95\x5C.txt", "x\n");
    pack_end(&packing);
    g_autofree char *all = read_all("a.zip", packing.bytes, packing.size);
    assert_has(all, "a.zip!/社外秘/一覧表.txt | body | x");
    g_free(packing.bytes);
}

/* A stored member with a header of level 0, as DOS programs wrote it. */
static gsize build_lzh(guint8 *lzh, const char *name, const char *text)
{
    gsize length = strlen(name);
    gsize size = strlen(text);
    guint8 sum = 0;
    guint crc = 0;
    memset(lzh, 0, 256);
    lzh[0] = (guint8)(22 + length);
    memcpy(lzh + 2, "-lh0-", 5);
    lzh[7] = lzh[11] = (guint8)size;
    lzh[19] = 0x20;
    lzh[21] = (guint8)length;
    memcpy(lzh + 22, name, length);
    for (gsize i = 0; i < size; i++) {
        crc ^= (guint8)text[i];
        for (guint bit = 0; bit < 8; bit++)
            crc = crc & 1 ? crc >> 1 ^ 0xA001 : crc >> 1;
    }
    lzh[22 + length] = (guint8)crc;
    lzh[23 + length] = (guint8)(crc >> 8);
    for (gsize i = 2; i < 24 + length; i++)
        sum = (guint8)(sum + lzh[i]);
    lzh[1] = sum;
    memcpy(lzh + 24 + length, text, size);
    return 24 + length + size + 1;
}

static void lzh_names_keep_their_case_and_their_shift_jis(void **state)
{
    (void)state;
    guint8 lzh[256];
    gsize size = build_lzh(lzh, "\x83\x41\\\x95\x5C.TXT", "abc\n");
    g_autofree char *all = read_all("a.lzh", lzh, size);
    assert_has(all, "a.lzh!/ア/表.TXT | body | abc");
    assert_has(all, "a.lzh = lzh read:");
}

static void a_locked_member_locks_the_archive_only_when_all_are(void **state)
{
    (void)state;
    struct packing packing = pack_start(archive_write_set_format_zip, NULL, "secret");
    pack(&packing, "one.txt", "one\n");
    pack_end(&packing);
    g_autofree char *all = read_all("a.zip", packing.bytes, packing.size);
    assert_has(all, "a.zip!/one.txt = unknown locked: it is encrypted with a password");
    assert_has(all, "a.zip = zip locked:");
    g_free(packing.bytes);
}

static struct packing pack_noise(guint length)
{
    g_autoptr(GRand) random = g_rand_new_with_seed(1);
    g_autoptr(GString) noise = g_string_new(NULL);
    for (guint i = 0; i < length; i++)
        g_string_append_c(noise, (char)g_rand_int_range(random, 'a', 'z'));
    struct packing packing =
        pack_start(archive_write_set_format_ustar, archive_write_add_filter_gzip, NULL);
    pack(&packing, "one.txt", "first\n");
    pack(&packing, "two.txt", noise->str);
    pack(&packing, "three.txt", "third\n");
    pack_end(&packing);
    return packing;
}

static void what_came_before_the_damage_counts(void **state)
{
    (void)state;
    struct packing packing = pack_noise(400000);
    g_autofree char *all = read_all("a.tgz", packing.bytes, packing.size / 2);
    assert_has(all, "a.tgz!/one.txt | body | first");
    assert_has(all, "a.tgz!/two.txt | body | ");
    assert_has(all, "a.tgz!/two.txt = text damaged:");
    assert_has(all, "a.tgz = gz partial:");
    g_free(packing.bytes);
}

static void a_small_stream_that_breaks_off_is_read_up_to_there(void **state)
{
    (void)state;
    struct packing packing = pack_noise(40000);
    g_autofree char *all = read_all("a.tgz", packing.bytes, packing.size / 2);
    assert_has(all, "a.tgz!/a.tar!/one.txt | body | first");
    assert_has(all, "a.tgz!/a.tar = tar damaged:");
    assert_has(all, "a.tgz = gz damaged:");
    g_free(packing.bytes);
}

static void a_volume_is_told_from_a_damaged_archive(void **state)
{
    (void)state;
    struct packing packing = pack_start(archive_write_set_format_7zip, NULL, NULL);
    pack(&packing, "one.txt", "first\n");
    pack_end(&packing);
    g_autofree char *volume = read_all("a.7z.001", packing.bytes, packing.size / 2);
    g_autofree char *damaged = read_all("a.7z", packing.bytes, packing.size / 2);
    assert_has(volume, "a.7z.001 = 7z damaged: it is one volume of several");
    assert_has(damaged, "a.7z = 7z damaged: it is damaged");
    g_free(packing.bytes);
}

static void a_member_with_a_wrong_checksum_is_damaged(void **state)
{
    (void)state;
    struct packing packing = pack_start(archive_write_set_format_zip, NULL, NULL);
    archive_write_zip_set_compression_store(packing.archive);
    pack(&packing, "one.txt", "the first text\n");
    pack_end(&packing);
    guint8 *text = memmem(packing.bytes, packing.size, "first", 5);
    memcpy(text, "worst", 5);
    g_autofree char *all = read_all("a.zip", packing.bytes, packing.size);
    assert_has(all, "the worst text");
    assert_has(all, "a.zip!/one.txt = text damaged:");
    assert_has(all, "a.zip = zip partial:");
    g_free(packing.bytes);
}

static void a_bomb_ends_at_the_limit_and_says_so(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_UNPACKED] = 1024 * 1024;
    g_autofree guint8 *zeros = g_malloc0(32 * 1024 * 1024);
    struct packing packing = pack_start(archive_write_set_format_7zip, NULL, NULL);
    pack(&packing, "first.txt", "first\n");
    pack_entry(&packing, "bomb.bin", AE_IFREG, NULL, zeros, 32 * 1024 * 1024);
    pack_end(&packing);
    g_autofree char *all = read_limited("a.7z", packing.bytes, packing.size, &limits);
    assert_has(all, "a.7z!/bomb.bin = unknown too_big: it unpacks to more bytes than the limit");
    assert_has(all, "a.7z = 7z too_big: it unpacks to more bytes than the limit");
    g_free(packing.bytes);
}

static void nesting_ends_at_the_limit(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_DEPTH] = 2;
    g_autofree guint8 *inner = NULL;
    gsize size = 0;
    for (guint i = 0; i < 4; i++) {
        struct packing packing = pack_start(archive_write_set_format_zip, NULL, NULL);
        pack(&packing, "a.txt", "text\n");
        if (inner)
            pack_entry(&packing, "inner.zip", AE_IFREG, NULL, inner, size);
        pack_end(&packing);
        g_free(inner);
        inner = packing.bytes;
        size = packing.size;
    }
    g_autofree char *all = read_limited("a.zip", inner, size, &limits);
    assert_has(all, "a.zip!/inner.zip!/a.txt | body | text");
    assert_has(all, "a.zip!/inner.zip!/inner.zip!/a.txt = unknown too_big: it is nested deeper");
}

static void members_beyond_the_limit_are_not_silent(void **state)
{
    (void)state;
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_MEMBERS] = 3;
    struct packing packing = pack_start(archive_write_set_format_ustar, NULL, NULL);
    for (guint i = 0; i < 10; i++) {
        g_autofree char *name = g_strdup_printf("%u.txt", i);
        pack(&packing, name, "text\n");
    }
    pack_end(&packing);
    g_autofree char *all = read_limited("a.tar", packing.bytes, packing.size, &limits);
    assert_has(all, "a.tar!/2.txt | body | text");
    assert_null(strstr(all, "3.txt"));
    assert_has(all, "a.tar = tar too_big: it has more members than the limit");
    g_free(packing.bytes);
}

static void links_and_paths_outside_are_rows_and_nothing_more(void **state)
{
    (void)state;
    struct packing packing = pack_start(archive_write_set_format_ustar, NULL, NULL);
    pack(&packing, "../../etc/passwd", "root\n");
    pack(&packing, "/absolute.txt", "abs\n");
    pack_entry(&packing, "link", AE_IFLNK, "/etc/shadow", NULL, 0);
    pack_entry(&packing, "pipe", AE_IFIFO, NULL, NULL, 0);
    pack_end(&packing);
    g_autofree char *all = read_all("a.tar", packing.bytes, packing.size);
    assert_has(all, "a.tar!/../../etc/passwd | body | root");
    assert_has(all, "a.tar!//absolute.txt | body | abs");
    assert_has(all, "a.tar!/link = unknown excluded: a link to another file");
    assert_has(all, "(/etc/shadow)");
    assert_has(all, "a.tar!/pipe = unknown excluded: a device");
    assert_has(all, "a.tar = tar read:");
    g_free(packing.bytes);
}

static void assert_program_carries(const void *archive, gsize size, const char *member)
{
    static const char names[] = "-lh5-MSCF7z\xBC\xAF\x27\x1C Rar!\x1A\x07xx";
    g_autoptr(GByteArray) program = g_byte_array_new();
    guint8 code[1024] = "MZ";
    for (guint i = 2; i < sizeof code; i++)
        code[i] = (guint8)(i * 31);
    g_byte_array_append(program, code, sizeof code);
    g_byte_array_append(program, (const guint8 *)names, sizeof names - 1);
    g_byte_array_append(program, code + 64, sizeof code - 64);
    g_autofree char *plain = read_all("setup.exe", program->data, program->len);
    g_byte_array_append(program, archive, (guint)size);
    g_autofree char *all = read_all("setup.exe", program->data, program->len);
    assert_has(plain, "setup.exe = program unsupported: programs are not inspected");
    assert_has(all, member);
    assert_has(all, "setup.exe = sfx read:");
}

static void a_program_that_unpacks_itself_is_an_archive(void **state)
{
    (void)state;
    static const set_option formats[] = {archive_write_set_format_zip,
                                         archive_write_set_format_7zip};
    guint8 lzh[256];
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct packing packing = pack_start(formats[i], NULL, NULL);
        pack(&packing, "a.txt", "text\n");
        pack_end(&packing);
        assert_program_carries(packing.bytes, packing.size, "setup.exe!/a.txt | body | text");
        g_free(packing.bytes);
    }
    gsize size = build_lzh(lzh, "A.TXT", "text\n");
    assert_program_carries(lzh, size, "setup.exe!/A.TXT | body | text");
}

/* A cabinet with one stored member; the number of its blocks stands at offset 40. */
static const guint8 cabinet[] = {
    0x4D, 0x53, 0x43, 0x46, 0x00, 0x00, 0x00, 0x00, 0x50, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x2C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x42, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xBA, 0x59, 0x6C, 0x22, 0x20, 0x00, 0x61, 0x2E, 0x74, 0x78,
    0x74, 0x00, 0x00, 0x00, 0x00, 0x00, 0x06, 0x00, 0x06, 0x00, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x0A};

static void cabinets_and_streams_have_names_in_shift_jis_too(void **state)
{
    (void)state;
    /* The name of the member is at the end of its entry: four letters and a zero byte. */
    guint8 copy[sizeof cabinet];
    memcpy(copy, cabinet, sizeof copy);
    guint8 *name = memmem(copy, sizeof copy, "a.txt", 6);
    assert_non_null(name);
    memcpy(name, "\x95\x5C.tx", 5);
    g_autofree char *cab = read_all("a.cab", copy, sizeof copy);
    assert_has(cab, "a.cab!/表.tx | body | hello");
    static const char gz[] = "\x1F\x8B\x08\x08\0\0\0\0\0\3\x8E\xD0\x8A\x4F\x94\xE9.txt\0"
                             "\x03\0\0\0\0\0\0\0\0\0";
    g_autofree char *stream = read_all("a.gz", gz, sizeof gz - 1);
    assert_has(stream, "property original name | 社外秘.txt");
}

static void a_cabinet_that_promises_more_blocks_gives_those_it_has(void **state)
{
    (void)state;
    guint8 copy[sizeof cabinet];
    memcpy(copy, cabinet, sizeof copy);
    g_autofree char *whole = read_all("a.cab", cabinet, sizeof cabinet);
    copy[40] = 2;
    g_autofree char *promising = read_all("a.cab", copy, sizeof copy);
    assert_has(whole, "a.cab!/a.txt | body | hello");
    assert_has(whole, "a.cab = cab read:");
    assert_has(promising, "a.cab!/a.txt | body | hello");
    assert_has(promising, "a.cab = cab partial:");
}

static void a_stream_is_named_after_its_file(void **state)
{
    (void)state;
    struct packing packing =
        pack_start(archive_write_set_format_raw, archive_write_add_filter_gzip, NULL);
    pack(&packing, "data", "社外秘\n");
    pack_end(&packing);
    g_autofree char *all = read_all("folder/見積.txt.gz", packing.bytes, packing.size);
    assert_has(all, "folder/見積.txt.gz!/見積.txt | body | 社外秘");
    g_free(packing.bytes);
}

static void text_that_begins_like_an_archive_is_text(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "070701 は品番です\n", "MZ会議の記録\n", "MSCF は略号\n", "LZIP の説明\n",
        "xar! と書く\n",       "Rar!\n",         "BZh91\n"};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *all = read_all("a.txt", texts[i], strlen(texts[i]));
        assert_has(all, "a.txt = text read:");
    }
}

/* Found by fuzzing: the sixth digit of five was looked at. */
static void the_first_digits_of_an_archive_alone_are_text(void **state)
{
    (void)state;
    g_autofree char *digits = g_memdup2("07070", 5);
    g_autofree char *all = read_all("a.txt", digits, 5);
    assert_has(all, "a.txt = text read:");
}

static void any_damage_ends_in_a_row(void **state)
{
    (void)state;
    static const set_option formats[] = {
        archive_write_set_format_zip, archive_write_set_format_7zip, archive_write_set_format_ustar,
        archive_write_set_format_xar, archive_write_set_format_iso9660};
    g_autoptr(GRand) random = g_rand_new_with_seed(2);
    struct budget_limits limits = budget_default_limits;
    limits.most[BUDGET_UNPACKED] = 1024 * 1024;
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct packing packing = pack_start(formats[i], NULL, NULL);
        pack(&packing, "one.txt", "first\n");
        pack(&packing, "two.txt", "second\n");
        pack_end(&packing);
        for (guint round = 0; round < 100; round++) {
            g_autofree guint8 *copy = g_memdup2(packing.bytes, packing.size);
            for (guint byte = 0; byte < 4; byte++)
                copy[g_rand_int_range(random, 8, (gint32)packing.size)] =
                    (guint8)g_rand_int(random);
            g_autofree char *all = read_limited("a", copy, packing.size, &limits);
            assert_has(all, "a = ");
        }
        g_free(packing.bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_archive_gives_its_members),
        cmocka_unit_test(names_in_shift_jis_are_decoded),
        cmocka_unit_test(lzh_names_keep_their_case_and_their_shift_jis),
        cmocka_unit_test(a_locked_member_locks_the_archive_only_when_all_are),
        cmocka_unit_test(what_came_before_the_damage_counts),
        cmocka_unit_test(a_small_stream_that_breaks_off_is_read_up_to_there),
        cmocka_unit_test(a_volume_is_told_from_a_damaged_archive),
        cmocka_unit_test(a_member_with_a_wrong_checksum_is_damaged),
        cmocka_unit_test(a_bomb_ends_at_the_limit_and_says_so),
        cmocka_unit_test(nesting_ends_at_the_limit),
        cmocka_unit_test(members_beyond_the_limit_are_not_silent),
        cmocka_unit_test(links_and_paths_outside_are_rows_and_nothing_more),
        cmocka_unit_test(a_program_that_unpacks_itself_is_an_archive),
        cmocka_unit_test(cabinets_and_streams_have_names_in_shift_jis_too),
        cmocka_unit_test(a_cabinet_that_promises_more_blocks_gives_those_it_has),
        cmocka_unit_test(a_stream_is_named_after_its_file),
        cmocka_unit_test(text_that_begins_like_an_archive_is_text),
        cmocka_unit_test(the_first_digits_of_an_archive_alone_are_text),
        cmocka_unit_test(any_damage_ends_in_a_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
