/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a PDF holds beside its pages: properties, layers, bookmarks, form fields, notes.
 */
#include "pdf_internal.hh"

#include <Annot.h>
#include <Form.h>
#include <OptionalContent.h>
#include <Outline.h>
#include <Page.h>

#include <cstring>
#include <set>
#include <vector>

/* Metadata larger than this is no metadata. */
static const gsize metadata_most = 1024 * 1024;

static const unsigned outline_most = 20000;
static const unsigned outline_depth = 32;

void pdf_give_properties(struct pdf *pdf, pdf_take_text take, void *closure)
{
    Object info = pdf->document->getDocInfo();

    if (!info.isDict())
        return;
    for (int i = 0; i < info.dictGetLength(); i++) {
        Object value = info.dictGetVal(i);
        const char *name = info.dictGetKey(i);
        if (!value.isString())
            continue;
        std::string text = pdf_utf8(value.getString()->toStr());
        if (!take(closure, 0, text_property_role(name), name, text.c_str()))
            return;
    }
}

static std::string read_stream(struct pdf *pdf, Stream *stream, gsize most)
{
    std::string bytes;

    stream->reset();
    for (int c = stream->getChar(); c != EOF && bytes.size() < most; c = stream->getChar()) {
        bytes.push_back(static_cast<char>(c));
        if ((bytes.size() & 0xffff) == 0 && !budget_has_time(pdf->budget))
            break;
    }
    stream->close();
    return bytes;
}

void pdf_give_metadata(struct pdf *pdf, pdf_take_bytes take, void *closure)
{
    Object catalog = pdf->document->getXRef()->getCatalog();

    if (!catalog.isDict())
        return;
    Object metadata = catalog.dictLookup("Metadata");
    if (!metadata.isStream())
        return;
    std::string xmp = read_stream(pdf, metadata.getStream(), metadata_most);
    if (!xmp.empty())
        take(closure, xmp.data(), xmp.size());
}

void pdf_give_layers(struct pdf *pdf, pdf_take_text take, void *closure)
{
    OCGs *layers = pdf->document->getOptContentConfig();

    if (layers == nullptr || !layers->hasOCGs())
        return;
    for (const auto &layer : layers->getOCGs()) {
        const GooString *name = layer.second->getName();
        if (name && !take(closure, 0, TEXT_LAYER, nullptr, pdf_utf8(name->toStr()).c_str()))
            return;
    }
}

static bool give_items(const std::vector<OutlineItem *> *items, unsigned depth, unsigned *left,
                       std::string &out)
{
    for (OutlineItem *item : *items) {
        if (*left == 0)
            return false;
        --*left;
        for (int i = 0; i < item->getTitleLength(); i++)
            pdf_append_utf8(out, item->getTitle()[i]);
        out += '\n';
        if (depth == 0)
            continue;
        item->open();
        if (item->hasKids() && item->getKids() &&
            !give_items(item->getKids(), depth - 1, left, out))
            return false;
    }
    return true;
}

void pdf_give_outline(struct pdf *pdf, pdf_take_text take, void *closure)
{
    Outline *outline = pdf->document->getOutline();
    unsigned left = outline_most;
    std::string text;

    if (outline == nullptr || outline->getItems() == nullptr)
        return;
    give_items(outline->getItems(), outline_depth, &left, text);
    take(closure, 0, TEXT_BODY, "bookmarks", text.c_str());
}

static void append_value(std::string &out, const Object &value)
{
    if (value.isString())
        out += pdf_utf8(value.getString()->toStr()) + "\n";
    for (int i = 0; value.isArray() && i < value.arrayGetLength(); i++) {
        Object item = value.arrayGet(i);
        if (item.isString())
            out += pdf_utf8(item.getString()->toStr()) + "\n";
    }
}

/* "Yes", "On", "1": the state of a box that says no more than that it is ticked. */
static bool state_is_plain(const char *state)
{
    return g_ascii_strcasecmp(state, "Yes") == 0 || g_ascii_strcasecmp(state, "On") == 0 ||
           g_ascii_isdigit(state[0]) || !g_utf8_validate(state, -1, nullptr);
}

/* ISO 32000-1 12.7.4.2: bit 17 of Ff is that of push buttons, which have no state. */
static bool is_push_button(Dict *field)
{
    Object flags = Form::fieldLookup(field, "Ff");

    return flags.isInt() && (flags.getInt() & (1 << 16));
}

/* A ticked box or radio button as a reader says it: the sign, its name, and its own value. */
static std::string button_value(Dict *field, const std::string &name)
{
    Object state = Form::fieldLookup(field, "V");

    if (!state.isName())
        state = field->lookup("AS");
    if (is_push_button(field) || !state.isName() || state.isName("Off"))
        return "";
    std::string value = "☒ " + name;
    if (!state_is_plain(state.getName()))
        value += std::string(" ") + state.getName();
    return value;
}

static std::string field_name(FormField *field)
{
    const GooString *spoken = field->getAlternateUiName();
    const GooString *name = spoken ? spoken : field->getFullyQualifiedName();

    return name ? pdf_utf8(name->toStr()) : std::string();
}

static std::string field_value(FormField *field)
{
    std::string value;

    if (field->getType() == formButton && field->getObj()->isDict())
        return button_value(field->getObj()->getDict(), field_name(field));
    if ((field->getType() == formText || field->getType() == formChoice) &&
        field->getObj()->isDict()) {
        Object held = Form::fieldLookup(field->getObj()->getDict(), "V");
        append_value(value, held);
    }
    if (!value.empty() && value.back() == '\n')
        value.pop_back();
    return value;
}

static bool give_field(FormField *field, unsigned depth, pdf_take_text take, void *closure)
{
    std::string value = field_value(field);

    if (!value.empty()) {
        std::string name = field_name(field);
        if (!take(closure, 0, TEXT_FORM_FIELD, name.c_str(), value.c_str()))
            return false;
    }
    for (int i = 0; depth > 0 && i < field->getNumChildren(); i++)
        if (field->getChildren(i) && !give_field(field->getChildren(i), depth - 1, take, closure))
            return false;
    return true;
}

void pdf_give_form(struct pdf *pdf, pdf_take_text take, void *closure)
{
    Catalog *catalog = pdf->document->getCatalog();

    if (catalog->getFormType() == Catalog::NoForm)
        return;
    Form *form = catalog->getForm();
    for (int i = 0; form && i < form->getNumFields(); i++)
        if (!give_field(form->getRootField(i), 32, take, closure))
            return;
}

static bool give_string(const GooString *string, guint page, enum text_role role, const char *name,
                        pdf_take_text take, void *closure)
{
    if (string == nullptr || string->getLength() == 0)
        return true;
    return take(closure, page, role, name, pdf_utf8(string->toStr()).c_str());
}

static bool give_annotation(Annot *annotation, guint page, pdf_take_text take, void *closure)
{
    bool stamp = annotation->getType() == Annot::typeStamp;
    enum text_role role = stamp ? TEXT_STAMP : TEXT_ANNOTATION;
    auto *markup = dynamic_cast<AnnotMarkup *>(annotation);
    auto *named = dynamic_cast<AnnotStamp *>(annotation);

    if (annotation->getType() == Annot::typeLink || annotation->getType() == Annot::typeWidget)
        return true;
    if (!give_string(annotation->getContents(), page, role, "contents", take, closure))
        return false;
    if (named && !give_string(named->getIcon(), page, role, "stamp", take, closure))
        return false;
    return markup == nullptr ||
           (give_string(markup->getSubject(), page, role, "subject", take, closure) &&
            give_string(markup->getLabel(), page, role, "author", take, closure));
}

void pdf_give_annotations(struct pdf *pdf, guint page, pdf_take_text take, void *closure)
{
    Page *found = pdf->document->getPage(static_cast<int>(page));
    Annots *annotations = found ? found->getAnnots() : nullptr;

    if (annotations == nullptr)
        return;
    for (Annot *annotation : annotations->getAnnots())
        if (!give_annotation(annotation, page, take, closure))
            return;
}
