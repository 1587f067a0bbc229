/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "digest.h"

#include <openssl/evp.h>

struct digest {
    EVP_MD *method;
    EVP_MD_CTX *context;
};

struct digest *digest_open(const char *name)
{
    EVP_MD *method = EVP_MD_fetch(NULL, name, NULL);

    if (method == NULL || EVP_MD_get_size(method) > DIGEST_MOST) {
        EVP_MD_free(method);
        return NULL;
    }
    struct digest *digest = g_new0(struct digest, 1);
    digest->method = method;
    digest->context = EVP_MD_CTX_new();
    return digest;
}

void digest_close(struct digest *digest)
{
    if (digest == NULL)
        return;
    EVP_MD_CTX_free(digest->context);
    EVP_MD_free(digest->method);
    g_free(digest);
}

gsize digest_size(const struct digest *digest)
{
    return (gsize)EVP_MD_get_size(digest->method);
}

void digest_two(struct digest *digest, const void *a, gsize a_size, const void *b, gsize b_size,
                guint8 out[DIGEST_MOST])
{
    guint8 result[DIGEST_MOST];
    unsigned int size = 0;

    EVP_DigestInit_ex2(digest->context, digest->method, NULL);
    EVP_DigestUpdate(digest->context, a, a_size);
    if (b)
        EVP_DigestUpdate(digest->context, b, b_size);
    EVP_DigestFinal_ex(digest->context, result, &size);
    memcpy(out, result, size);
}

void digests_warm_up(void)
{
    static const char *const names[] = {"MD5", "SHA1", "SHA256", "SHA384", "SHA512"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autoptr(Digest) digest = digest_open(names[i]);
        (void)digest;
    }
}
