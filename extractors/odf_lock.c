/* SPDX-License-Identifier: GPL-3.0-or-later */
#define OPENSSL_SUPPRESS_DEPRECATED /* Blowfish has no other home that needs no module */
#include "odf_lock.h"

#include "digest.h"
#include "inflate.h"
#include "markup.h"
#include "passwords.h"

#include <openssl/blowfish.h>
#include <openssl/evp.h>
#include <string.h>
#include <zip.h>

#define ITERATIONS_MOST 10000000
#define CHECKED_BYTES   1024 /* of a part are hashed */
#define VALUE_MOST      64
#define PARTS_MOST      10000U

struct value {
    guint8 bytes[VALUE_MOST];
    gsize size;
};

/* How one part is encrypted. */
struct part_lock {
    gint64 part; /* -1: there is no such part */
    char *algorithm;
    char *derivation;
    char *start_hash; /* of the password */
    char *checksum_hash;
    struct value vector;
    struct value salt;
    struct value checksum;
    guint iterations;
    guint key_size;
};

struct locks {
    struct package *package;
    GArray *parts; /* of struct part_lock */
    gint64 part;   /* whose entry is open */
    bool inside;   /* its encryption is being told */
};

enum { M_ENTRY = 1, M_ENCRYPTION, M_ALGORITHM, M_DERIVATION, M_START, M_COUNT };
static const char *const words[M_COUNT] = {
    [M_ENTRY] = "file-entry",           [M_ENCRYPTION] = "encryption-data",
    [M_ALGORITHM] = "algorithm",        [M_DERIVATION] = "key-derivation",
    [M_START] = "start-key-generation",
};
static struct vocabulary vocabulary = {.names = words, .count = M_COUNT};

/* ---- The manifest ---- */

static void clear_lock(gpointer pointer)
{
    struct part_lock *lock = pointer;

    g_free(lock->algorithm);
    g_free(lock->derivation);
    g_free(lock->start_hash);
    g_free(lock->checksum_hash);
}

static void take_value(struct value *value, const struct markup_element *element, const char *name)
{
    g_autofree char *text = markup_dup(element, name);
    gsize size = 0;
    g_autofree guchar *bytes = text ? g_base64_decode(text, &size) : NULL;

    value->size = MIN(size, sizeof value->bytes);
    if (bytes)
        memcpy(value->bytes, bytes, value->size);
}

/* "…xmldsig#sha256", "SHA1/1K" and the like. */
static char *hash_of(const struct markup_element *element, const char *name)
{
    g_autofree char *text = markup_dup(element, name);
    g_autofree char *lower = text ? g_ascii_strdown(text, -1) : NULL;

    return g_strdup(lower && strstr(lower, "sha256") ? "SHA256" : "SHA1");
}

static void add_lock(struct locks *locks, const struct markup_element *element)
{
    struct part_lock lock = {.part = locks->part,
                             .checksum_hash = hash_of(element, "checksum-type")};

    take_value(&lock.checksum, element, "checksum");
    locks->inside = locks->parts->len < PARTS_MOST;
    if (locks->inside)
        g_array_append_val(locks->parts, lock);
    else
        clear_lock(&lock);
}

static void take_detail(struct part_lock *lock, const struct markup_element *element)
{
    switch (element->id) {
    case M_ALGORITHM:
        g_free(lock->algorithm);
        lock->algorithm = markup_dup(element, "algorithm-name");
        take_value(&lock->vector, element, "initialisation-vector");
        break;
    case M_DERIVATION:
        g_free(lock->derivation);
        lock->derivation = markup_dup(element, "key-derivation-name");
        lock->key_size = markup_number(element, "key-size", 16);
        lock->iterations = markup_number(element, "iteration-count", 0);
        take_value(&lock->salt, element, "salt");
        break;
    case M_START:
        g_free(lock->start_hash);
        lock->start_hash = hash_of(element, "start-key-generation-name");
        break;
    default:
        break;
    }
}

static void manifest_start(void *user, const struct markup_element *element)
{
    struct locks *locks = user;

    if (element->id == M_ENTRY) {
        g_autofree char *path = markup_dup(element, "full-path");
        locks->part = path ? package_find(locks->package, path) : -1;
        locks->inside = false;
    } else if (element->id == M_ENCRYPTION) {
        add_lock(locks, element);
    } else if (locks->inside) {
        take_detail(&g_array_index(locks->parts, struct part_lock, locks->parts->len - 1), element);
    }
}

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

/* ---- Parts ---- */

static bool uses(const struct part_lock *lock, const char *word)
{
    g_autofree char *lower = lock->algorithm ? g_ascii_strdown(lock->algorithm, -1) : NULL;

    return lower && strstr(lower, word);
}

static bool is_understood(const struct part_lock *lock)
{
    bool pbkdf2 = lock->derivation && strstr(lock->derivation, "PBKDF2");

    return lock->part >= 0 && pbkdf2 && (uses(lock, "-cbc") || uses(lock, "blowfish")) &&
           lock->iterations > 0 && lock->iterations <= ITERATIONS_MOST && lock->key_size >= 16 &&
           lock->key_size <= 32 && lock->salt.size > 0;
}

static const char *method_of(const struct part_lock *lock)
{
    if (uses(lock, "blowfish"))
        return "ODF, Blowfish, 128 bits";
    if (uses(lock, "-gcm"))
        return "ODF, AES, 256 bits, Argon2";
    return uses(lock, "aes128") ? "ODF, AES, 128 bits" : "ODF, AES, 256 bits";
}

/* 3.4.3: a hash of the password, and from it the key. */
static void derive_key(const struct part_lock *lock, const char *password, guint8 key[32])
{
    const char *name = lock->start_hash ? lock->start_hash : "SHA1";
    g_autoptr(Digest) digest = digest_open(name);
    guint8 start[DIGEST_MOST];

    digest_two(digest, password, strlen(password), NULL, 0, start);
    PKCS5_PBKDF2_HMAC_SHA1((const char *)start, (int)digest_size(digest), lock->salt.bytes,
                           (int)lock->salt.size, (int)lock->iterations, (int)lock->key_size, key);
}

static void decrypt_blowfish(const struct part_lock *lock, const guint8 *key, GByteArray *bytes)
{
    BF_KEY schedule;
    guint8 vector[8];
    int at = 0;

    memcpy(vector, lock->vector.bytes, sizeof vector);
    BF_set_key(&schedule, (int)lock->key_size, key);
    BF_cfb64_encrypt(bytes->data, bytes->data, (long)bytes->len, &schedule, vector, &at,
                     BF_DECRYPT);
}

static void decrypt_aes(const struct part_lock *lock, const guint8 *key, GByteArray *bytes)
{
    const EVP_CIPHER *cipher = lock->key_size == 16   ? EVP_aes_128_cbc()
                               : lock->key_size == 24 ? EVP_aes_192_cbc()
                                                      : EVP_aes_256_cbc();
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = 0;

    if (EVP_DecryptInit_ex(context, cipher, NULL, key, lock->vector.bytes) == 1 &&
        EVP_CIPHER_CTX_set_padding(context, 0) == 1)
        EVP_DecryptUpdate(context, bytes->data, &done, bytes->data, (int)(bytes->len & ~(guint)15));
    EVP_CIPHER_CTX_free(context);
}

/* What is left is deflated. AES fills up the last block, and its last byte says how far. */
static GByteArray *decrypt_part(struct package *package, const struct part_lock *lock,
                                const char *password)
{
    GByteArray *bytes = package_load(package, (guint)lock->part, PACKAGE_MEMBER_MOST);
    guint8 key[32];

    if (bytes == NULL)
        return NULL;
    derive_key(lock, password, key);
    if (uses(lock, "blowfish"))
        decrypt_blowfish(lock, key, bytes);
    else
        decrypt_aes(lock, key, bytes);
    return bytes;
}

static bool is_right(const struct part_lock *lock, const GByteArray *bytes)
{
    g_autoptr(Digest) digest = digest_open(lock->checksum_hash);
    guint8 hash[DIGEST_MOST];
    gsize length = bytes->len;

    if (!uses(lock, "blowfish") && length > 0)
        length -= MIN(bytes->data[length - 1], length);
    digest_two(digest, bytes->data, MIN(length, CHECKED_BYTES), NULL, 0, hash);
    return lock->checksum.size == digest_size(digest) &&
           memcmp(hash, lock->checksum.bytes, lock->checksum.size) == 0;
}

struct trial {
    struct package *package;
    const struct part_lock *lock;
};

static bool opens(void *user, const char *password)
{
    struct trial *trial = user;
    g_autoptr(GByteArray) bytes = decrypt_part(trial->package, trial->lock, password);

    return bytes && is_right(trial->lock, bytes);
}

/* The smallest part is the cheapest to try on. */
static const struct part_lock *find_smallest(const struct locks *locks)
{
    const struct part_lock *found = NULL;

    for (guint i = 0; i < locks->parts->len; i++) {
        const struct part_lock *lock = &g_array_index(locks->parts, struct part_lock, i);
        if (is_understood(lock) && lock->checksum.size > 0 &&
            (found == NULL || package_packed_size(locks->package, (guint)lock->part) <
                                  package_packed_size(locks->package, (guint)found->part)))
            found = lock;
    }
    return found;
}

/* ---- A package in the clear ---- */

static const struct part_lock *find_lock(const struct locks *locks, guint part)
{
    for (guint i = 0; i < locks->parts->len; i++)
        if (g_array_index(locks->parts, struct part_lock, i).part == part)
            return &g_array_index(locks->parts, struct part_lock, i);
    return NULL;
}

static GByteArray *clear_part(struct locks *locks, guint part, const char *password)
{
    const struct part_lock *lock = find_lock(locks, part);

    if (lock == NULL)
        return package_load(locks->package, part, PACKAGE_MEMBER_MOST);
    if (!is_understood(lock))
        return NULL;
    g_autoptr(GByteArray) packed = decrypt_part(locks->package, lock, password);
    struct budget *budget = package_document(locks->package)->budget;
    return packed
               ? inflate_bytes(budget, INFLATE_RAW, packed->data, packed->len, PACKAGE_MEMBER_MOST)
               : NULL;
}

static void add_part(zip_t *zip, const char *name, GByteArray *bytes)
{
    gsize size = bytes->len;
    zip_source_t *source = zip_source_buffer(zip, g_byte_array_free(bytes, FALSE), size, 1);
    zip_int64_t index = source ? zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8) : -1;

    if (index < 0)
        zip_source_free(source);
    else
        zip_set_file_compression(zip, (zip_uint64_t)index, ZIP_CM_STORE, 0);
}

static void add_parts(struct locks *locks, zip_t *zip, const char *password)
{
    const struct document *document = package_document(locks->package);

    for (guint i = 0; i < package_count(locks->package); i++) {
        const char *name = package_name(locks->package, i);
        if (strcmp(name, "META-INF/manifest.xml") == 0 || !budget_has_time(document->budget))
            continue;
        GByteArray *bytes = clear_part(locks, i, password);
        if (bytes && bytes->len > 0)
            add_part(zip, name, bytes);
        else if (bytes)
            g_byte_array_unref(bytes);
    }
}

static GByteArray *read_source(zip_source_t *source)
{
    GByteArray *bytes = g_byte_array_new();
    guint8 buffer[16 * 1024];
    zip_int64_t size;

    if (zip_source_open(source) != 0)
        return bytes;
    while ((size = zip_source_read(source, buffer, sizeof buffer)) > 0)
        g_byte_array_append(bytes, buffer, (guint)size);
    zip_source_close(source);
    return bytes;
}

static GByteArray *build_clear(struct locks *locks, const char *password)
{
    zip_error_t error;

    zip_error_init(&error);
    zip_source_t *out = zip_source_buffer_create(NULL, 0, 0, &error);
    zip_source_keep(out);
    zip_t *zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    add_parts(locks, zip, password);
    zip_close(zip);
    GByteArray *bytes = read_source(out);
    zip_source_free(out);
    zip_error_fini(&error);
    return bytes;
}

static GByteArray *unlock(struct locks *locks)
{
    const struct document *document = package_document(locks->package);
    const struct part_lock *lock = find_smallest(locks);
    struct trial trial = {locks->package, lock};
    struct password_search search = {.untried = lock == NULL};

    if (lock)
        search = passwords_find(document, NULL, opens, &trial);
    passwords_note(&search, document, package_reading(locks->package),
                   method_of(lock ? lock : &g_array_index(locks->parts, struct part_lock, 0)));
    return search.found ? build_clear(locks, search.found) : NULL;
}

bool odf_is_locked(struct package *package, GByteArray **clear)
{
    static const struct markup_handler handler = {&vocabulary, manifest_start, no_end, no_text,
                                                  NULL};
    struct locks locks = {.package = package,
                          .parts = g_array_new(FALSE, FALSE, sizeof(struct part_lock)),
                          .part = -1};
    gint64 part = package_find(package, "META-INF/manifest.xml");

    *clear = NULL;
    g_array_set_clear_func(locks.parts, clear_lock);
    if (part >= 0)
        markup_read_part(package, part, &handler, &locks);
    bool locked = locks.parts->len > 0;
    if (locked)
        *clear = unlock(&locks);
    g_array_unref(locks.parts);
    return locked;
}
