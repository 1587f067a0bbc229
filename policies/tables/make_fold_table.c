/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes the table that fold.c reads, from ICU's data and the exceptions below. Runs at
 * build time; no part of ICU is in the program.
 */
#include "policies/fold_classes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#define CODE_POINTS 0x110000
#define LONGEST     24 /* UTF-16 units of one folded code point */

struct unit_string {
    UChar units[4 * LONGEST];
    int32_t length;
};

struct map {
    UChar32 from;
    UChar32 to; /* 0: nothing */
};

/* Kept as they are: compatibility folding would turn a mark into the plain ideograph. */
static const UChar32 kept[] = {0x3299, 0x3295, 0x329E, 0x329F, 0x1F232, 0x309B, 0x309C};

/* CJK radicals that PDF fonts leave behind; Unicode's equivalent unified ideographs, with the
 * ordinary ideograph where that one is not in use. ICU knows only two of them. */
static const struct map radicals[] = {
    {0x2E81, 0x5382}, {0x2E82, 0x4E5B}, {0x2E83, 0x4E5A}, {0x2E84, 0x4E59}, {0x2E85, 0x4EBB},
    {0x2E86, 0x5182}, {0x2E87, 0x51E0}, {0x2E88, 0x5200}, {0x2E89, 0x5202}, {0x2E8A, 0x535C},
    {0x2E8B, 0x353E}, {0x2E8C, 0x5C0F}, {0x2E8D, 0x5C0F}, {0x2E8E, 0x5140}, {0x2E8F, 0x5C23},
    {0x2E90, 0x5C22}, {0x2E91, 0x5C23}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E94, 0x5F51},
    {0x2E95, 0x5F50}, {0x2E96, 0x5FC4}, {0x2E97, 0x38FA}, {0x2E98, 0x624C}, {0x2E99, 0x6535},
    {0x2E9B, 0x65E1}, {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9E, 0x6B7A}, {0x2EA0, 0x6C11},
    {0x2EA1, 0x6C35}, {0x2EA2, 0x6C3A}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA5, 0x722B},
    {0x2EA6, 0x4E2C}, {0x2EA7, 0x725B}, {0x2EA8, 0x72AD}, {0x2EA9, 0x738B}, {0x2EAA, 0x758B},
    {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EAD, 0x793B}, {0x2EAE, 0x7AF9}, {0x2EAF, 0x7CF9},
    {0x2EB0, 0x7E9F}, {0x2EB1, 0x7F53}, {0x2EB2, 0x7F52}, {0x2EB3, 0x7F51}, {0x2EB4, 0x7F51},
    {0x2EB5, 0x7F51}, {0x2EB6, 0x7F8A}, {0x2EB7, 0x7F8A}, {0x2EB8, 0x7F8A}, {0x2EB9, 0x8002},
    {0x2EBA, 0x8080}, {0x2EBB, 0x807F}, {0x2EBC, 0x8089}, {0x2EBD, 0x81FC}, {0x2EBE, 0},
    {0x2EBF, 0},      {0x2EC0, 0},      {0x2EC1, 0x864E}, {0x2EC2, 0x8864}, {0x2EC3, 0x8980},
    {0x2EC4, 0x897F}, {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC7, 0x89D2}, {0x2EC8, 0x8BA0},
    {0x2EC9, 0x8D1D}, {0x2ECA, 0x8DB3}, {0x2ECB, 0x8F66}, {0x2ECC, 0},      {0x2ECD, 0},
    {0x2ECE, 0},      {0x2ECF, 0x9091}, {0x2ED0, 0x9485}, {0x2ED1, 0x9577}, {0x2ED2, 0x9578},
    {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED5, 0x961C}, {0x2ED6, 0x961D}, {0x2ED7, 0x96E8},
    {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE},
    {0x2EDD, 0x98DF}, {0x2EDE, 0x98DF}, {0x2EDF, 0x98E0}, {0x2EE0, 0x9963}, {0x2EE1, 0x9996},
    {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F},
    {0x2EE7, 0x5364}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE}, {0x2EEB, 0x6589},
    {0x2EEC, 0x9F50}, {0x2EED, 0x6B6F}, {0x2EEE, 0x9F7F}, {0x2EEF, 0x7ADC}, {0x2EF0, 0x9F99},
    {0x2EF1, 0x9F9C}, {0x2EF2, 0x4E80},
};

/* Old and variant forms in marks and document names. */
static const struct map variants[] = {
    {0x7955, 0x79D8}, /* 祕 秘 */
    {0x56B4, 0x53B3}, /* 嚴 厳 */
    {0x95DC, 0x95A2}, /* 關 関 */
    {0x5716, 0x56F3}, /* 圖 図 */
    {0x5167, 0x5185}, /* 內 内 */
    {0x6236, 0x6238}, /* 戶 戸 */
    {0x9AD9, 0x9AD8}, /* 髙 高 */
    {0xFA11, 0x5D0E}, /* 﨑 崎 */
    {0x2010, '-'},    {0x2011, '-'},    {0x2012, '-'}, {0x2013, '-'}, {0x2014, '-'},
    {0x2015, '-'},    {0x2212, '-'},    {0xFE58, '-'}, {0xFE63, '-'}, {0x301C, '~'},
    {0x223C, '~'},    {0x309B, 0x3099}, /* voicing marks that stand alone */
    {0x309C, 0x309A},
};

static const UNormalizer2 *nfkc;
static const UNormalizer2 *nfc;
static uint16_t values[CODE_POINTS];
static unsigned char pool[65536];
static size_t pool_used = FOLD_POOL;

static void check(UErrorCode code)
{
    if (U_SUCCESS(code))
        return;
    fprintf(stderr, "make_fold_table: %s\n", u_errorName(code));
    exit(1);
}

static int find(const struct map *maps, size_t count, UChar32 code, UChar32 *to)
{
    for (size_t i = 0; i < count; i++)
        if (maps[i].from == code) {
            *to = maps[i].to;
            return 1;
        }
    return 0;
}

static int is_kept(UChar32 code)
{
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (kept[i] == code)
            return 1;
    return code >= 0xE000 && code <= 0xF8FF; /* CP932's own characters: kept as unknown */
}

static int is_dropped(UChar32 code)
{
    return u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_charType(code) == U_CONTROL_CHAR || (code >= 0xFFF9 && code <= 0xFFFB);
}

static int is_blank(UChar32 code)
{
    return u_charType(code) == U_SPACE_SEPARATOR;
}

static void add(struct unit_string *string, UChar32 code)
{
    UBool overflow = 0;
    int32_t room = (int32_t)(sizeof string->units / sizeof *string->units);
    U16_APPEND(string->units, string->length, room, code, overflow);
    if (overflow)
        exit(1);
}

static void map_one(UChar32 code, struct unit_string *to)
{
    UChar32 mapped = code;
    if (!find(radicals, sizeof radicals / sizeof *radicals, code, &mapped))
        find(variants, sizeof variants / sizeof *variants, code, &mapped);
    if (mapped == 0 || is_dropped(mapped))
        return;
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(mapped, &status);
    if (script != USCRIPT_LATIN && script != USCRIPT_GREEK) { /* φ20 and Φ20, μm and Μm */
        add(to, mapped);
        return;
    }
    UChar upper[8];
    UChar one[2];
    int32_t length = 0;
    U16_APPEND_UNSAFE(one, length, mapped);
    int32_t count = u_strToUpper(upper, 8, one, length, "", &status);
    check(status);
    for (int32_t i = 0; i < count;) {
        UChar32 next = 0;
        U16_NEXT(upper, i, count, next);
        add(to, next);
    }
}

/* NFKC, the exceptions, upper case, again and again until nothing changes. */
static struct unit_string fold_one(UChar32 code)
{
    struct unit_string now = {.length = 0};
    add(&now, code);
    for (int round = 0; round < 8; round++) {
        struct unit_string normal = {.length = 0};
        struct unit_string next = {.length = 0};
        UErrorCode status = U_ZERO_ERROR;
        if (round == 0 && is_kept(code))
            normal = now;
        else
            normal.length =
                unorm2_normalize(nfkc, now.units, now.length, normal.units, 4 * LONGEST, &status);
        check(status);
        for (int32_t i = 0; i < normal.length;) {
            UChar32 part = 0;
            U16_NEXT(normal.units, i, normal.length, part);
            map_one(part, &next);
        }
        if (next.length == now.length &&
            memcmp(next.units, now.units, (size_t)now.length * sizeof(UChar)) == 0)
            break;
        now = next;
    }
    return now;
}

static int is_cjk(UChar32 code)
{
    return (code >= 0x3001 && code <= 0x30FF) || (code >= 0x31F0 && code <= 0x31FF) ||
           (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x4E00 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x20000 && code <= 0x3FFFF) ||
           (code >= 0x2E80 && code <= 0x2FDF) || code == 0x3299 || code == 0x3295 ||
           code == 0x329E || code == 0x329F || code == 0x1F232;
}

static int has_blank(const struct unit_string *string)
{
    for (int32_t i = 0; i < string->length; i++)
        if (is_blank(string->units[i]))
            return 1;
    return 0;
}

static uint16_t class_of_kept(UChar32 code)
{
    if (code == 0x79D8)
        return FOLD_HI;
    if (code == 0x30FC)
        return FOLD_LONG;
    if (code == 0x3099 || code == 0x309A)
        return FOLD_COMBINE;
    return is_cjk(code) ? FOLD_CJK : FOLD_KEEP;
}

static uint16_t class_of_control(UChar32 code)
{
    if (code == '\n')
        return FOLD_NEWLINE;
    if (code == '\t')
        return FOLD_TAB;
    if (code == '\r')
        return FOLD_RETURN;
    if (code == 0x0B || code == 0x0C || code == 0x85 || code == 0x2028 || code == 0x2029)
        return FOLD_BREAK;
    return is_blank(code) ? FOLD_BLANK : 0;
}

static uint16_t pool_add(const struct unit_string *string)
{
    char bytes[256];
    int32_t length = 0;
    UChar32 first = 0;
    int32_t start = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(bytes, sizeof bytes, &length, string->units, string->length, &status);
    check(status);
    U16_NEXT(string->units, start, string->length, first);
    if (length > FOLD_LENGTH || pool_used + (size_t)length + 1 > sizeof pool) {
        fprintf(stderr, "make_fold_table: the pool is too small\n");
        exit(1);
    }
    uint16_t offset = (uint16_t)pool_used;
    pool[pool_used++] = (unsigned char)(length | (is_cjk(first) ? FOLD_FIRST_CJK : 0));
    memcpy(pool + pool_used, bytes, (size_t)length);
    pool_used += (size_t)length;
    return offset;
}

static uint16_t value_of(UChar32 code)
{
    uint16_t control = class_of_control(code);
    if (control != 0)
        return control;
    if (code < 0x80 && !(code >= 'a' && code <= 'z'))
        return is_dropped(code) ? FOLD_DROP : FOLD_KEEP;
    if (is_dropped(code))
        return FOLD_DROP;
    struct unit_string folded = fold_one(code);
    UChar32 first = 0;
    int32_t end = 0;
    if (folded.length == 0)
        return FOLD_DROP;
    U16_NEXT(folded.units, end, folded.length, first);
    if (end == folded.length && first == code)
        return class_of_kept(code);
    if (end == folded.length && first == 0x79D8)
        return FOLD_HI;
    return has_blank(&folded) ? FOLD_KEEP : pool_add(&folded);
}

static int is_fixed(UChar32 code)
{
    return values[code] < FOLD_POOL;
}

struct pair {
    uint64_t key;
    UChar32 composed;
};

static struct pair pairs[4096];
static size_t pair_count;

static int pair_compare(const void *left, const void *right)
{
    uint64_t a = ((const struct pair *)left)->key;
    uint64_t b = ((const struct pair *)right)->key;
    return a < b ? -1 : a > b;
}

/* Primary composites of what folding leaves; the second of each pair becomes FOLD_COMBINE. */
static void collect_pairs(void)
{
    for (UChar32 code = 0x80; code < CODE_POINTS; code++) {
        UChar raw[8];
        UErrorCode status = U_ZERO_ERROR;
        if (code >= 0xAC00 && code <= 0xD7A3)
            continue;
        int32_t length = unorm2_getRawDecomposition(nfc, code, raw, 8, &status);
        UChar32 first = 0;
        UChar32 second = 0;
        int32_t at = 0;
        if (length < 2)
            continue;
        U16_NEXT(raw, at, length, first);
        U16_NEXT(raw, at, length, second);
        if (unorm2_composePair(nfc, first, second) != code || !is_fixed(first) ||
            !is_fixed(second) || !is_fixed(code))
            continue;
        pairs[pair_count++] = (struct pair){(uint64_t)first << 32 | (uint64_t)second, code};
        values[second] = FOLD_COMBINE;
    }
    for (UChar32 code = 0x1161; code <= 0x11C2; code++)
        if (code <= 0x1175 || code >= 0x11A8)
            values[code] = FOLD_COMBINE;
    qsort(pairs, pair_count, sizeof *pairs, pair_compare);
}

static void write_pairs(FILE *out)
{
    fprintf(out, "static const struct fold_pair fold_pairs[] = {\n");
    for (size_t i = 0; i < pair_count; i++)
        fprintf(out, "{0x%xU, 0x%xU, 0x%xU},\n", (unsigned)(pairs[i].key >> 32),
                (unsigned)(pairs[i].key & 0xFFFFFFFFU), (unsigned)pairs[i].composed);
    fprintf(out, "};\n");
}

/* One bit for each code point of three bytes in UTF-8: set for what does not simply stay. */
static void write_bits(FILE *out)
{
    fprintf(out, "static const guint64 fold_bits[] = {");
    for (int start = 0; start < 0x10000; start += 64) {
        unsigned long long bits = 0;
        for (int i = 0; i < 64; i++)
            if (start < 0x800 || U_IS_SURROGATE(start) || values[start + i] > FOLD_CJK)
                bits |= 1ULL << i;
        fprintf(out, "%s0x%llxU,", start / 64 % 8 == 0 ? "\n" : "", bits);
    }
    fprintf(out, "\n};\n");
}

static int starts[CODE_POINTS / FOLD_BLOCK]; /* of the blocks to be written */
static int block_count;

static int find_block(const uint16_t *row)
{
    int same = 0;
    while (same < block_count && memcmp(values + starts[same], row, FOLD_BLOCK * sizeof *row) != 0)
        same++;
    return same;
}

/* Blocks that are alike are written once. */
static void write_blocks(FILE *out)
{
    fprintf(out, "static const guint16 fold_blocks[] = {");
    for (int start = 0; start < CODE_POINTS; start += FOLD_BLOCK) {
        int block = find_block(values + start);
        if (block == block_count)
            starts[block_count++] = start;
        if (block * FOLD_BLOCK > 65535)
            exit(1);
        fprintf(out, "%s%d,", start / FOLD_BLOCK % 16 == 0 ? "\n" : "", block * FOLD_BLOCK);
    }
    fprintf(out, "\n};\nstatic const guint16 fold_values[] = {");
    for (int i = 0; i < block_count; i++)
        for (int k = 0; k < FOLD_BLOCK; k++)
            fprintf(out, "%s%u,", k % 16 == 0 ? "\n" : "", (unsigned)values[starts[i] + k]);
    fprintf(out, "\n};\n");
}

int main(int count, char **arguments)
{
    UErrorCode status = U_ZERO_ERROR;
    nfkc = unorm2_getNFKCInstance(&status);
    nfc = unorm2_getNFCInstance(&status);
    check(status);
    FILE *out = count == 2 ? fopen(arguments[1], "w") : NULL;
    if (out == NULL) {
        fprintf(stderr, "usage: make_fold_table FILE\n");
        return 2;
    }
    for (UChar32 code = 0; code < CODE_POINTS; code++)
        values[code] = U_IS_SURROGATE(code) ? FOLD_KEEP : value_of(code);
    collect_pairs();
    fprintf(out, "/* Made by make_fold_table from ICU %s. */\n", U_ICU_VERSION);
    write_bits(out);
    write_blocks(out);
    write_pairs(out);
    fprintf(out, "static const guint8 fold_pool[] = {");
    for (size_t i = 0; i < pool_used; i++)
        fprintf(out, "%s%u,", i % 16 == 0 ? "\n" : "", (unsigned)pool[i]);
    fprintf(out, "\n};\n");
    return fclose(out) == 0 ? 0 : 1;
}
