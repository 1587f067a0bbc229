/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "revenge_receiver.hh"

#include <algorithm>
#include <cmath>
#include <cstring>

extern "C" {
#include "embedded.h"
}

static const guint events_most = 1000; /* between two looks at the clock */

Receiver::Receiver(const struct document *document_, struct sink *sink_, struct reading *reading_,
                   bool gives_metadata_)
    : document(document_), sink(sink_), reading(reading_), gives_metadata(gives_metadata_), place(),
      story(story_new(document_, sink_, nullptr, TEXT_BODY))
{
}

Receiver::~Receiver()
{
    end();
}

void Receiver::end()
{
    closeSheet();
    story_close(story);
    story = nullptr;
    if (pages > 0)
        reading->pages = pages;
}

bool Receiver::has_heard() const
{
    return heard || pages > 0;
}

/* What gathered belongs to the place before. */
void Receiver::begin(enum place_kind kind, guint32 number_, const char *name, enum text_role role)
{
    story_close(story);
    story = nullptr;
    place_name = name ? name : "";
    place = {};
    place.outer = document->place;
    place.kind = kind;
    place.number = number_;
    place.name = place_name.empty() ? nullptr : place_name.c_str();
    story = story_new(document, sink, kind == PLACE_FILE ? nullptr : &place, role);
}

void Receiver::check_limits()
{
    if (document->budget->exhausted[BUDGET_TEXT])
        throw Stopped();
    if (++events < events_most)
        return;
    events = 0;
    if (!budget_has_time(document->budget))
        throw Stopped();
}

static std::string value_of(const Properties &properties, const char *name)
{
    const librevenge::RVNGProperty *property = properties[name];

    return property ? property->getStr().cstr() : "";
}

static guint32 number_of(const Properties &properties, const char *name, guint32 otherwise)
{
    const librevenge::RVNGProperty *property = properties[name];

    return property && property->getInt() >= 0 ? static_cast<guint32>(property->getInt())
                                               : otherwise;
}

/* ---- properties ---- */

/* "dc:title" is the title; what stands for the machine only is left out. */
void Receiver::setDocumentMetaData(const Properties &properties)
{
    Properties::Iter each(properties);

    if (!gives_metadata)
        return;
    for (each.rewind(); each.next();) {
        const char *colon = std::strchr(each.key(), ':');
        if (colon == nullptr || each() == nullptr || g_str_has_prefix(each.key(), "librevenge:"))
            continue;
        document_give_text(document, sink, nullptr, text_property_role(colon + 1), colon + 1,
                           each()->getStr().cstr());
    }
}

/* ---- pages ---- */

void Receiver::startPage(const Properties &properties)
{
    if (!budget_spend(document->budget, BUDGET_PAGES, 1))
        throw Stopped();
    std::string name = value_of(properties, "draw:name");
    begin(PLACE_PAGE, ++pages, name.c_str(), TEXT_BODY);
    if (!name.empty())
        story_give(story, TEXT_SHEET_NAME, nullptr, name.c_str());
}

void Receiver::endPage()
{
    begin(PLACE_FILE, 0, nullptr, TEXT_BODY);
}

void Receiver::startMasterPage(const Properties &)
{
    g_autofree char *name = g_strdup_printf("master %u", ++masters);

    begin(PLACE_PART, 0, name, TEXT_MASTER);
}

void Receiver::endMasterPage()
{
    endPage();
}

void Receiver::startSlide(const Properties &)
{
    if (!budget_spend(document->budget, BUDGET_PAGES, 1))
        throw Stopped();
    begin(PLACE_SLIDE, ++pages, nullptr, TEXT_BODY);
}

void Receiver::endSlide()
{
    endPage();
}

void Receiver::startMasterSlide(const Properties &properties)
{
    startMasterPage(properties);
}

void Receiver::endMasterSlide()
{
    endPage();
}

/* ---- what stands apart from the flow ---- */

void Receiver::enter(enum text_role role)
{
    story_enter(story, role);
}

void Receiver::leave()
{
    story_leave(story);
}

void Receiver::openHeader(const Properties &)
{
    enter(TEXT_HEADER);
}

void Receiver::closeHeader()
{
    leave();
}

void Receiver::openFooter(const Properties &)
{
    enter(TEXT_FOOTER);
}

void Receiver::closeFooter()
{
    leave();
}

void Receiver::openFootnote(const Properties &)
{
    enter(TEXT_NOTE);
}

void Receiver::closeFootnote()
{
    leave();
}

void Receiver::openEndnote(const Properties &)
{
    enter(TEXT_NOTE);
}

void Receiver::closeEndnote()
{
    leave();
}

void Receiver::startNotes(const Properties &)
{
    enter(TEXT_NOTE);
}

void Receiver::endNotes()
{
    leave();
}

/* One that hangs on a cell stands behind its row. */
void Receiver::openComment(const Properties &)
{
    enter(TEXT_COMMENT);
}

void Receiver::closeComment()
{
    leave();
}

void Receiver::startComment(const Properties &)
{
    enter(TEXT_COMMENT);
}

void Receiver::endComment()
{
    leave();
}

void Receiver::openTextBox(const Properties &)
{
    enter(TEXT_FLOATING);
}

void Receiver::closeTextBox()
{
    leave();
}

/* ---- text ---- */

void Receiver::append(const char *text, gsize length)
{
    check_limits();
    heard = true;
    if (in_cell && story_role(story) == TEXT_BODY) {
        if (cell.size() < SHEET_CELL_BYTES_MOST)
            cell.append(text, length);
    } else {
        story_text(story, text, length);
    }
}

void Receiver::insertText(const librevenge::RVNGString &text)
{
    append(text.cstr(), std::strlen(text.cstr()));
}

void Receiver::insertTab()
{
    append("\t", 1);
}

void Receiver::insertSpace()
{
    append(" ", 1);
}

void Receiver::insertLineBreak()
{
    if (in_cell && story_role(story) == TEXT_BODY)
        append(" ", 1);
    else
        story_end_line(story);
}

void Receiver::closeParagraph()
{
    insertLineBreak();
}

void Receiver::closeListElement()
{
    insertLineBreak();
}

void Receiver::endTextObject()
{
    story_end_text(story);
}

void Receiver::closeChartTextObject()
{
    story_end_text(story);
}

/* ---- tables within text ---- */

void Receiver::openTable(const Properties &)
{
    story_enter_table(story);
}

void Receiver::closeTable()
{
    story_leave_table(story);
}

void Receiver::startTableObject(const Properties &properties)
{
    openTable(properties);
}

void Receiver::endTableObject()
{
    closeTable();
}

void Receiver::closeTableRow()
{
    check_limits();
    story_end_row(story);
}

void Receiver::closeTableCell()
{
    story_end_cell(story);
}

void Receiver::insertCoveredTableCell(const Properties &)
{
    check_limits();
    story_end_cell(story);
}

/* ---- sheets ---- */

void Receiver::openSheet(const Properties &properties)
{
    if (!budget_spend(document->budget, BUDGET_PAGES, 1))
        throw Stopped();
    closeSheet();
    std::string name = value_of(properties, "librevenge:sheet-name");
    if (name.empty())
        name = value_of(properties, "table:name");
    begin(PLACE_SHEET, ++pages, name.c_str(), TEXT_BODY);
    if (!name.empty())
        story_give(story, TEXT_SHEET_NAME, nullptr, name.c_str());
    sheet_rows_start(&rows, document, sink, &place, TEXT_BODY);
    has_sheet = true;
    row = 0;
}

void Receiver::closeSheet()
{
    if (!has_sheet)
        return;
    has_sheet = false;
    in_cell = false;
    sheet_rows_end(&rows);
    begin(PLACE_FILE, 0, nullptr, TEXT_BODY);
}

void Receiver::openSheetRow(const Properties &properties)
{
    row = number_of(properties, "librevenge:row", row) + 1;
    column = 0;
}

/* Rows that are the same are told once. */
void Receiver::closeSheetRow()
{
    check_limits();
}

static std::string date_of(const Properties &properties)
{
    g_autofree char *date = g_strdup_printf(
        "%04u-%02u-%02u", number_of(properties, "librevenge:year", 0),
        number_of(properties, "librevenge:month", 0), number_of(properties, "librevenge:day", 0));
    return date;
}

static std::string shown_value(const Properties &properties)
{
    std::string type = value_of(properties, "librevenge:value-type");
    const librevenge::RVNGProperty *value = properties["librevenge:value"];
    char number[G_ASCII_DTOSTR_BUF_SIZE];

    if (g_str_has_prefix(type.c_str(), "date") && properties["librevenge:year"])
        return date_of(properties);
    if (value == nullptr || std::isnan(value->getDouble()))
        return "";
    if (type == "string")
        return value->getStr().cstr();
    return g_ascii_formatd(number, sizeof number, "%.12g", value->getDouble());
}

void Receiver::openSheetCell(const Properties &properties)
{
    column = number_of(properties, "librevenge:column", column) + 1;
    number = shown_value(properties);
    cell.clear();
    in_cell = true;
}

void Receiver::closeSheetCell()
{
    in_cell = false;
    check_limits();
    while (!cell.empty() && cell.back() == ' ')
        cell.pop_back();
    const std::string &shown = cell.empty() ? number : cell;
    if (!has_sheet || shown.empty())
        return;
    g_autoptr(GString) value = g_string_new_len(shown.data(), static_cast<gssize>(shown.size()));
    sheet_rows_put(&rows, row, column, value);
}

/* ---- objects ---- */

void Receiver::take_object(const Properties &properties)
{
    std::string encoded = value_of(properties, "office:binary-data");
    gsize size = 0;

    if (encoded.empty() || !budget_spend(document->budget, BUDGET_UNPACKED, encoded.size()))
        return;
    g_autofree guchar *bytes = g_base64_decode(encoded.c_str(), &size);
    g_autofree char *name = g_strdup_printf("object %u", ++objects);
    if (!embedded_give_bytes(document, sink, reading, name, bytes, size))
        throw Stopped();
}

void Receiver::insertBinaryObject(const Properties &properties)
{
    take_object(properties);
}

void Receiver::drawGraphicObject(const Properties &properties)
{
    take_object(properties);
}
