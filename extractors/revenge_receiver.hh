/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the libraries of the librevenge family tell, as segments with their place and role.
 */
#ifndef MARUHI_EXTRACTORS_REVENGE_RECEIVER_HH
#define MARUHI_EXTRACTORS_REVENGE_RECEIVER_HH

#include "revenge_events.hh"

#include <glib.h>
#include <string>

extern "C" {
#include "sheet_rows.h"
#include "story.h"
}

/* Thrown through a library, which cannot be stopped otherwise, when a limit is met. */
struct Stopped {
};

class Receiver final : public RevengeEvents
{
  public:
    /* gives_metadata: nobody else gives the document's properties. */
    Receiver(const struct document *document, struct sink *sink, struct reading *reading,
             bool gives_metadata);
    ~Receiver() override;
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    /* Gives what has gathered; nothing may come afterwards. */
    void end();

    /* Text came, or a page or sheet without any. */
    bool has_heard() const;

    void setDocumentMetaData(const Properties &properties) override;

    void startPage(const Properties &properties) override;
    void endPage() override;
    void startMasterPage(const Properties &properties) override;
    void endMasterPage() override;
    void startSlide(const Properties &properties) override;
    void endSlide() override;
    void startMasterSlide(const Properties &properties) override;
    void endMasterSlide() override;

    void openHeader(const Properties &properties) override;
    void closeHeader() override;
    void openFooter(const Properties &properties) override;
    void closeFooter() override;
    void openFootnote(const Properties &properties) override;
    void closeFootnote() override;
    void openEndnote(const Properties &properties) override;
    void closeEndnote() override;
    void startNotes(const Properties &properties) override;
    void endNotes() override;
    void openComment(const Properties &properties) override;
    void closeComment() override;
    void startComment(const Properties &properties) override;
    void endComment() override;
    void openTextBox(const Properties &properties) override;
    void closeTextBox() override;

    void insertText(const librevenge::RVNGString &text) override;
    void insertTab() override;
    void insertSpace() override;
    void insertLineBreak() override;
    void closeParagraph() override;
    void closeListElement() override;
    void endTextObject() override;
    void closeChartTextObject() override;

    void openTable(const Properties &properties) override;
    void closeTable() override;
    void startTableObject(const Properties &properties) override;
    void endTableObject() override;
    void closeTableRow() override;
    void closeTableCell() override;
    void insertCoveredTableCell(const Properties &properties) override;

    void openSheet(const Properties &properties) override;
    void closeSheet() override;
    void openSheetRow(const Properties &properties) override;
    void closeSheetRow() override;
    void openSheetCell(const Properties &properties) override;
    void closeSheetCell() override;

    void insertBinaryObject(const Properties &properties) override;
    void drawGraphicObject(const Properties &properties) override;

  private:
    void begin(enum place_kind kind, guint32 number, const char *name, enum text_role role);
    void check_limits();
    void append(const char *text, gsize length);
    void enter(enum text_role role);
    void leave();
    void take_object(const Properties &properties);

    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    bool gives_metadata;
    struct place place;
    std::string place_name;
    struct story *story;
    guint32 pages = 0;
    guint32 masters = 0;
    guint32 objects = 0;
    guint events = 0; /* since the clock was asked */
    bool heard = false;
    bool has_sheet = false;
    bool in_cell = false;
    struct sheet_rows rows = {};
    guint32 row = 0;    /* from 1 */
    guint32 column = 0; /* from 1 */
    std::string cell;
    std::string number; /* what the cell shows when it has no text */
};

#endif
