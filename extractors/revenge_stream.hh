/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes in memory as librevenge wants to read them. librevenge has such a stream, too, but
 * that one unpacks compound files by itself, without limits and without tolerance for damage.
 */
#ifndef MARUHI_EXTRACTORS_REVENGE_STREAM_HH
#define MARUHI_EXTRACTORS_REVENGE_STREAM_HH

#include <memory>
#include <string>
#include <vector>

#include <glib.h>
#include <librevenge-stream/librevenge-stream.h>

/* In C a function may have the name of the structure it gives. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
extern "C" {
#include "compound.h"
}
#pragma GCC diagnostic pop

/* The streams within a compound file, by their paths without a slash in front. */
class CompoundFolder
{
  public:
    explicit CompoundFolder(struct compound *compound);
    const std::vector<std::string> &names() const;
    /* The number of the stream of that path in names(); -1: none. */
    int find(const std::string &name) const;
    librevenge::RVNGInputStream *open(unsigned number) const;

  private:
    std::string path_of(guint32 number) const;

    struct compound *compound;
    std::vector<std::string> paths;
    std::vector<guint32> numbers;
};

/* The bytes must be there as long as the stream; folder may be null. */
class ByteStream : public librevenge::RVNGInputStream
{
  public:
    ByteStream(const guint8 *bytes, gsize size, const CompoundFolder *folder);

    bool isStructured() override;
    unsigned subStreamCount() override;
    const char *subStreamName(unsigned number) override;
    bool existsSubStream(const char *name) override;
    librevenge::RVNGInputStream *getSubStreamByName(const char *name) override;
    librevenge::RVNGInputStream *getSubStreamById(unsigned number) override;
    const unsigned char *read(unsigned long count, unsigned long &got) override;
    int seek(long offset, librevenge::RVNG_SEEK_TYPE from) override;
    long tell() override;
    bool isEnd() override;

  private:
    const guint8 *bytes;
    gsize size;
    gsize at = 0;
    const CompoundFolder *folder;
};

#endif
