/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sound, video, fonts, programs and images that are listed but hold nothing to read here.
 */
#include "extractor.h"
#include "plain.h"

#include <glib/gi18n.h>
#include <string.h>

/* The signature is so short that a text may begin with it. */
static bool is_not_text(const struct document *document)
{
    return !bytes_are_text(document->bytes, document->size);
}

static bool is_mp3(const struct document *document)
{
    const guint8 *bytes = document->bytes;

    if (document->size > 10 && memcmp(bytes, "ID3", 3) == 0)
        return is_not_text(document);
    const char *dot = strrchr(document->name, '.');
    return document->size > 4 && bytes[0] == 0xFF && (bytes[1] & 0xE6) == 0xE2 && dot &&
           g_ascii_strcasecmp(dot, ".mp3") == 0;
}

static bool is_heif(const struct document *document)
{
    static const char *const brands[] = {"heic", "heix", "mif1", "msf1", "avif"};

    for (guint i = 0; document->size > 12 && i < G_N_ELEMENTS(brands); i++)
        if (memcmp(document->bytes + 8, brands[i], 4) == 0)
            return true;
    return false;
}

static bool is_riff_media(const struct document *document)
{
    return document->size > 12 && (memcmp(document->bytes + 8, "WAVE", 4) == 0 ||
                                   memcmp(document->bytes + 8, "AVI ", 4) == 0);
}

const struct extractor heif_extractor = {
    .name = "heif",
    .media_type = "image/heif",
    .title = N_("Photograph (heic, avif)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"heic", "heif", "avif", NULL},
    .signatures = (const struct signature[]){{4, 4, "ftyp"}, {0}},
    .recognise = is_heif,
    .refusal = N_("this type of image is not recognised: save it as png or tiff"),
};

const struct extractor mp4_extractor = {
    .name = "mp4",
    .media_type = "video/mp4",
    .title = N_("Video or sound (mp4, mov, m4a)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"mp4", "mov", "m4a", "m4v", "3gp", NULL},
    .signatures =
        (const struct signature[]){{4, 4, "ftyp"}, {4, 4, "moov"}, {4, 8, "wide\0\0\0\0"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor riff_extractor = {
    .name = "riff",
    .media_type = "video/x-msvideo",
    .title = N_("Video or sound (avi, wav)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"avi", "wav", NULL},
    .signatures = (const struct signature[]){{0, 4, "RIFF"}, {0}},
    .recognise = is_riff_media,
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor matroska_extractor = {
    .name = "matroska",
    .media_type = "video/x-matroska",
    .title = N_("Video (mkv, webm)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"mkv", "webm", NULL},
    .signatures = (const struct signature[]){{0, 4, "\x1A\x45\xDF\xA3"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor asf_extractor = {
    .name = "asf",
    .media_type = "video/x-ms-asf",
    .title = N_("Video or sound (wmv, wma)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"wmv", "wma", "asf", NULL},
    .signatures = (const struct signature[]){{0, 8, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor mpeg_extractor = {
    .name = "mpeg",
    .media_type = "video/mpeg",
    .title = N_("Video (mpg)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"mpg", "mpeg", "vob", NULL},
    .signatures = (const struct signature[]){{0, 4, "\0\0\1\xBA"}, {0, 4, "\0\0\1\xB3"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor flv_extractor = {
    .name = "flv",
    .media_type = "video/x-flv",
    .title = N_("Video (flv)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"flv", NULL},
    .signatures = (const struct signature[]){{0, 4, "FLV\1"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor ogg_extractor = {
    .name = "ogg",
    .media_type = "audio/ogg",
    .title = N_("Sound (ogg, flac)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"ogg", "oga", "ogv", "opus", "flac", NULL},
    .signatures = (const struct signature[]){{0, 5, "OggS\0"}, {0, 5, "fLaC\0"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor midi_extractor = {
    .name = "midi",
    .media_type = "audio/midi",
    .title = N_("Music (mid)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"mid", "midi", NULL},
    .signatures = (const struct signature[]){{0, 8, "MThd\0\0\0\6"}, {0}},
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor mp3_extractor = {
    .name = "mp3",
    .media_type = "audio/mpeg",
    .title = N_("Sound (mp3)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"mp3", NULL},
    .recognise = is_mp3,
    .refusal = N_("sound and video are not inspected"),
};

const struct extractor font_extractor = {
    .name = "font",
    .media_type = "font/ttf",
    .title = N_("Font (ttf, otf, woff)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"ttf", "otf", "ttc", "woff", "woff2", NULL},
    .signatures = (const struct signature[]){{0, 5, "\0\1\0\0\0"},
                                             {0, 5, "OTTO\0"},
                                             {0, 5, "ttcf\0"},
                                             {0, 4, "wOFF"},
                                             {0, 4, "wOF2"},
                                             {0}},
    .recognise = is_not_text,
    .refusal = N_("fonts hold no text of their own"),
};

const struct extractor java_class_extractor = {
    .name = "java-class",
    .media_type = "application/java-vm",
    .title = N_("Java class"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"class", NULL},
    .signatures = (const struct signature[]){{0, 4, "\xCA\xFE\xBA\xBE"}, {0}},
    .refusal = N_("programs are not inspected"),
};

const struct extractor program_extractor = {
    .name = "program",
    .media_type = "application/vnd.microsoft.portable-executable",
    .title = N_("Program or library (exe, dll, so)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"dll", "sys", "ocx", "so", "scr", "msu", NULL},
    .signatures = (const struct signature[]){{0, 2, "MZ"},
                                             {0, 4, "\177ELF"},
                                             {0, 4, "\xCF\xFA\xED\xFE"},
                                             {0, 4, "\xCE\xFA\xED\xFE"},
                                             {0, 4, "\xFE\xED\xFA\xCE"},
                                             {0}},
    .recognise = is_not_text,
    .refusal = N_("programs are not inspected"),
};

const struct extractor shortcut_extractor = {
    .name = "shortcut",
    .media_type = "application/x-ms-shortcut",
    .title = N_("Windows shortcut (lnk)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"lnk", NULL},
    .signatures = (const struct signature[]){{0, 8, "L\0\0\0\1\x14\2\0"}, {0}},
    .refusal = N_("a link to another file, which is not followed"),
};

const struct extractor psd_extractor = {
    .name = "psd",
    .media_type = "image/vnd.adobe.photoshop",
    .title = N_("Photoshop image (psd)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"psd", "psb", NULL},
    .signatures = (const struct signature[]){{0, 5, "8BPS\0"}, {0}},
    .refusal = N_("Photoshop images are not inspected: export them as pdf or png"),
};
