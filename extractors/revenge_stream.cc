/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "revenge_stream.hh"

#include <algorithm>

static const unsigned depth_most = 32;

/* A stream of a compound file, which owns its bytes when they lay scattered. */
class MemberStream : public ByteStream
{
  public:
    explicit MemberStream(const struct compound_stream &loaded)
        : ByteStream(loaded.bytes, loaded.size, nullptr), stream(loaded)
    {
    }
    MemberStream(const MemberStream &) = delete;
    MemberStream &operator=(const MemberStream &) = delete;
    ~MemberStream() override
    {
        compound_stream_clear(&stream);
    }

  private:
    struct compound_stream stream;
};

CompoundFolder::CompoundFolder(struct compound *compound_) : compound(compound_)
{
    for (guint32 i = 1; i < compound_count(compound); i++) {
        const auto *entry = compound_entry(compound, i);
        if (!entry->is_used || entry->is_storage)
            continue;
        paths.push_back(path_of(i));
        numbers.push_back(i);
    }
}

std::string CompoundFolder::path_of(guint32 number) const
{
    std::string path = compound_entry(compound, number)->name;

    for (unsigned depth = 0; depth < depth_most; depth++) {
        guint32 parent = compound_entry(compound, number)->parent;
        if (parent == COMPOUND_ROOT || parent == number)
            break;
        path.insert(0, 1, '/').insert(0, compound_entry(compound, parent)->name);
        number = parent;
    }
    return path;
}

const std::vector<std::string> &CompoundFolder::names() const
{
    return paths;
}

int CompoundFolder::find(const std::string &name) const
{
    std::string wanted = name.compare(0, 1, "/") == 0 ? name.substr(1) : name;
    auto found = std::find(paths.begin(), paths.end(), wanted);

    return found == paths.end() ? -1 : static_cast<int>(found - paths.begin());
}

librevenge::RVNGInputStream *CompoundFolder::open(unsigned number) const
{
    struct compound_stream stream = {};

    if (number >= numbers.size() || !compound_load(compound, numbers[number], &stream)) {
        compound_stream_clear(&stream);
        return nullptr;
    }
    return new MemberStream(stream);
}

ByteStream::ByteStream(const guint8 *bytes_, gsize size_, const CompoundFolder *folder_)
    : bytes(bytes_), size(size_), folder(folder_)
{
}

bool ByteStream::isStructured()
{
    return folder != nullptr;
}

unsigned ByteStream::subStreamCount()
{
    return folder ? static_cast<unsigned>(folder->names().size()) : 0;
}

const char *ByteStream::subStreamName(unsigned number)
{
    return folder && number < folder->names().size() ? folder->names()[number].c_str() : nullptr;
}

bool ByteStream::existsSubStream(const char *name)
{
    return folder && name && folder->find(name) >= 0;
}

librevenge::RVNGInputStream *ByteStream::getSubStreamByName(const char *name)
{
    int number = folder && name ? folder->find(name) : -1;

    return number >= 0 ? folder->open(static_cast<unsigned>(number)) : nullptr;
}

librevenge::RVNGInputStream *ByteStream::getSubStreamById(unsigned number)
{
    return folder ? folder->open(number) : nullptr;
}

const unsigned char *ByteStream::read(unsigned long count, unsigned long &got)
{
    const guint8 *from = bytes + at;

    got = std::min<gsize>(count, size - at);
    at += got;
    return got > 0 ? from : nullptr;
}

/* What lies outside leads to the nearer end, and is told. */
int ByteStream::seek(long offset, librevenge::RVNG_SEEK_TYPE from)
{
    gint64 base = from == librevenge::RVNG_SEEK_SET   ? 0
                  : from == librevenge::RVNG_SEEK_CUR ? static_cast<gint64>(at)
                                                      : static_cast<gint64>(size);
    gint64 most = static_cast<gint64>(size);
    gint64 wanted = offset > most - base ? most + 1 : base + offset;

    at = static_cast<gsize>(CLAMP(wanted, 0, most));
    return wanted < 0 || wanted > most ? -1 : 0;
}

long ByteStream::tell()
{
    return static_cast<long>(at);
}

bool ByteStream::isEnd()
{
    return at >= size;
}
