/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that librevenge's four kinds of documents tell, ignored. They share most of their
 * events, so one class can listen to all four.
 */
#ifndef MARUHI_EXTRACTORS_REVENGE_EVENTS_HH
#define MARUHI_EXTRACTORS_REVENGE_EVENTS_HH

#include <librevenge/librevenge.h>

using Properties = librevenge::RVNGPropertyList;

class RevengeEvents : public librevenge::RVNGTextInterface,
                      public librevenge::RVNGSpreadsheetInterface,
                      public librevenge::RVNGDrawingInterface,
                      public librevenge::RVNGPresentationInterface
{
  public:
    // clang-format off
    void setDocumentMetaData(const Properties &) override {}
    void startDocument(const Properties &) override {}
    void endDocument() override {}
    void definePageStyle(const Properties &) override {}
    void defineEmbeddedFont(const Properties &) override {}
    void openPageSpan(const Properties &) override {}
    void closePageSpan() override {}
    void openHeader(const Properties &) override {}
    void closeHeader() override {}
    void openFooter(const Properties &) override {}
    void closeFooter() override {}
    void defineParagraphStyle(const Properties &) override {}
    void openParagraph(const Properties &) override {}
    void closeParagraph() override {}
    void defineCharacterStyle(const Properties &) override {}
    void openSpan(const Properties &) override {}
    void closeSpan() override {}
    void openLink(const Properties &) override {}
    void closeLink() override {}
    void defineSectionStyle(const Properties &) override {}
    void openSection(const Properties &) override {}
    void closeSection() override {}
    void insertTab() override {}
    void insertSpace() override {}
    void insertText(const librevenge::RVNGString &) override {}
    void insertLineBreak() override {}
    void insertField(const Properties &) override {}
    void openOrderedListLevel(const Properties &) override {}
    void openUnorderedListLevel(const Properties &) override {}
    void closeOrderedListLevel() override {}
    void closeUnorderedListLevel() override {}
    void openListElement(const Properties &) override {}
    void closeListElement() override {}
    void openFootnote(const Properties &) override {}
    void closeFootnote() override {}
    void openEndnote(const Properties &) override {}
    void closeEndnote() override {}
    void openComment(const Properties &) override {}
    void closeComment() override {}
    void openTextBox(const Properties &) override {}
    void closeTextBox() override {}
    void openTable(const Properties &) override {}
    void openTableRow(const Properties &) override {}
    void closeTableRow() override {}
    void openTableCell(const Properties &) override {}
    void closeTableCell() override {}
    void insertCoveredTableCell(const Properties &) override {}
    void closeTable() override {}
    void openFrame(const Properties &) override {}
    void closeFrame() override {}
    void insertBinaryObject(const Properties &) override {}
    void insertEquation(const Properties &) override {}
    void openGroup(const Properties &) override {}
    void closeGroup() override {}
    void defineGraphicStyle(const Properties &) override {}
    void drawRectangle(const Properties &) override {}
    void drawEllipse(const Properties &) override {}
    void drawPolygon(const Properties &) override {}
    void drawPolyline(const Properties &) override {}
    void drawPath(const Properties &) override {}
    void drawConnector(const Properties &) override {}
    void defineSheetNumberingStyle(const Properties &) override {}
    void openSheet(const Properties &) override {}
    void closeSheet() override {}
    void openSheetRow(const Properties &) override {}
    void closeSheetRow() override {}
    void openSheetCell(const Properties &) override {}
    void closeSheetCell() override {}
    void defineChartStyle(const Properties &) override {}
    void openChart(const Properties &) override {}
    void closeChart() override {}
    void openChartTextObject(const Properties &) override {}
    void closeChartTextObject() override {}
    void openChartPlotArea(const Properties &) override {}
    void closeChartPlotArea() override {}
    void insertChartAxis(const Properties &) override {}
    void openChartSerie(const Properties &) override {}
    void closeChartSerie() override {}
    void startPage(const Properties &) override {}
    void endPage() override {}
    void startMasterPage(const Properties &) override {}
    void endMasterPage() override {}
    void setStyle(const Properties &) override {}
    void startLayer(const Properties &) override {}
    void endLayer() override {}
    void startEmbeddedGraphics(const Properties &) override {}
    void endEmbeddedGraphics() override {}
    void drawGraphicObject(const Properties &) override {}
    void startTextObject(const Properties &) override {}
    void endTextObject() override {}
    void startTableObject(const Properties &) override {}
    void endTableObject() override {}
    void startSlide(const Properties &) override {}
    void endSlide() override {}
    void startMasterSlide(const Properties &) override {}
    void endMasterSlide() override {}
    void setSlideTransition(const Properties &) override {}
    void startComment(const Properties &) override {}
    void endComment() override {}
    void startNotes(const Properties &) override {}
    void endNotes() override {}
    void openChartSeries(const Properties &) override {}
    void closeChartSeries() override {}
    void openAnimationSequence(const Properties &) override {}
    void closeAnimationSequence() override {}
    void openAnimationGroup(const Properties &) override {}
    void closeAnimationGroup() override {}
    void openAnimationIteration(const Properties &) override {}
    void closeAnimationIteration() override {}
    void insertMotionAnimation(const Properties &) override {}
    void insertColorAnimation(const Properties &) override {}
    void insertAnimation(const Properties &) override {}
    void insertEffect(const Properties &) override {}
    // clang-format on
};

#endif
