/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Poppler rebuilds a lost table of objects but not a lost trailer. A file that was cut off
 * has lost it, and often the catalogue and the page tree too, which stand at its end.
 */
#include "pdf_internal.hh"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <vector>

/* Larger files are not searched, and objects are looked into no further than this. */
static const gsize file_most = 64 * 1024 * 1024;
static const gsize look_most = 2048;
static const gsize pages_most = 5000;

namespace
{

struct Found {
    unsigned long catalogue = 0;
    std::vector<unsigned long> pages;
    unsigned long highest = 0;
};

/* The number in "12 0 obj" before at; 0 when it is something else. */
unsigned long number_before(const char *bytes, gsize at)
{
    gsize i = at;

    while (i > 0 && isspace(static_cast<unsigned char>(bytes[i - 1])))
        i--;
    if (i == 0 || bytes[i - 1] != '0') /* generations are not used by anything alive */
        return 0;
    i--;
    while (i > 0 && isspace(static_cast<unsigned char>(bytes[i - 1])))
        i--;
    gsize end = i;
    while (i > 0 && isdigit(static_cast<unsigned char>(bytes[i - 1])) && end - i < 8)
        i--;
    return end > i ? strtoul(std::string(bytes + i, end - i).c_str(), nullptr, 10) : 0;
}

/* What /Type says in the dictionary that begins at text. */
std::string type_of(const std::string &text)
{
    gsize at = text.find("/Type");

    while (at != std::string::npos) {
        gsize name = text.find_first_not_of(" \r\n\t", at + 5);
        if (name != std::string::npos && text[name] == '/')
            return text.substr(name + 1, text.find_first_of("/<>[]( \r\n\t", name + 1) - name - 1);
        at = text.find("/Type", at + 5);
    }
    return "";
}

Found find_objects(const char *bytes, gsize size, struct budget *budget)
{
    Found found;
    unsigned seen = 0;

    for (gsize at = 0; at + 3 < size;) {
        const void *next = memmem(bytes + at, size - at, "obj", 3);
        if (next == nullptr || (++seen % 1024 == 0 && !budget_has_time(budget)))
            break;
        at = static_cast<gsize>(static_cast<const char *>(next) - bytes);
        unsigned long number = number_before(bytes, at);
        at += 3;
        if (number == 0)
            continue;
        std::string text(bytes + at, std::min(look_most, size - at));
        std::string type = type_of(text.substr(0, text.find("endobj")));
        found.highest = std::max(found.highest, number);
        if (type == "Catalog")
            found.catalogue = number;
        else if (type == "Page" && found.pages.size() < pages_most)
            found.pages.push_back(number);
    }
    return found;
}

} // namespace

std::string pdf_repair(const guint8 *bytes, gsize size, struct budget *budget)
{
    const char *text = reinterpret_cast<const char *>(bytes);
    Found found = size <= file_most ? find_objects(text, size, budget) : Found();

    if (found.catalogue == 0 && found.pages.empty())
        return "";
    std::string out(text, size);
    if (found.catalogue == 0) {
        unsigned long tree = found.highest + 1;
        found.catalogue = found.highest + 2;
        out += "\n" + std::to_string(tree) + " 0 obj\n<</Type/Pages/Count " +
               std::to_string(found.pages.size()) + "/Kids[";
        for (unsigned long page : found.pages)
            out += std::to_string(page) + " 0 R ";
        out += "]>>\nendobj\n" + std::to_string(found.catalogue) +
               " 0 obj\n<</Type/Catalog/Pages " + std::to_string(tree) + " 0 R>>\nendobj\n";
    }
    return out + "\ntrailer\n<</Root " + std::to_string(found.catalogue) + " 0 R>>\n%%EOF\n";
}
