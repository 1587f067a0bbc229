/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where there is no memory for `new`, AddressSanitizer ends the process. In the sandbox it throws,
 * and the readers have an answer to that, which is what is to be fuzzed.
 */
#include <cstdlib>
#include <new>

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size > 0 ? size : 1);
}

void *operator new[](std::size_t size, const std::nothrow_t &tag) noexcept
{
    return operator new(size, tag);
}

void *operator new(std::size_t size)
{
    void *piece = operator new(size, std::nothrow);

    if (piece == nullptr)
        throw std::bad_alloc();
    return piece;
}

void *operator new[](std::size_t size)
{
    return operator new(size);
}

void operator delete(void *piece) noexcept
{
    std::free(piece);
}

void operator delete(void *piece, std::size_t) noexcept
{
    std::free(piece);
}

void operator delete(void *piece, const std::nothrow_t &) noexcept
{
    std::free(piece);
}

void operator delete[](void *piece) noexcept
{
    std::free(piece);
}

void operator delete[](void *piece, std::size_t) noexcept
{
    std::free(piece);
}

void operator delete[](void *piece, const std::nothrow_t &) noexcept
{
    std::free(piece);
}
