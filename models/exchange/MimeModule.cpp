// SPDX-License-Identifier: GPL-3.0-or-later
// The module that takes mail apart with GMime. Nothing but MimeMessage.h is known to it.
#undef signals // a name that GLib's headers need
#include <gmime/gmime.h>

#include "models/exchange/MimeMessage.h"

#include <memory>

namespace sidelight {
namespace {

constexpr qsizetype mostParts = 1'000;
constexpr int mostHeaders = 1'000;

struct Release {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T> using Owned = std::unique_ptr<T, Release>;

void readHeaders(GMimeObject *object, QHash<QByteArray, QByteArray> &headers)
{
    GMimeHeaderList *const list = g_mime_object_get_header_list(object);
    for (int i = 0; i < std::min(g_mime_header_list_get_count(list), mostHeaders); ++i) {
        GMimeHeader *const header = g_mime_header_list_get_header_at(list, i);
        const QByteArray name = QByteArray(g_mime_header_get_name(header)).toLower();
        if (const char *raw = g_mime_header_get_raw_value(header); raw && !headers.contains(name))
            headers.insert(name, unfolded(raw).replace('\n', ' ').trimmed());
    }
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *const content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

void readPart(GMimePart *part, QList<MimePart> &parts)
{
    auto *const object = GMIME_OBJECT(part);
    GMimeContentType *const type = g_mime_object_get_content_type(object);
    const char *charset = g_mime_content_type_get_parameter(type, "charset");
    const char *location = g_mime_object_get_header(object, "Content-Location");
    MimePart read;
    read.type = QByteArray(g_mime_content_type_get_media_type(type)).toLower() + '/' +
                QByteArray(g_mime_content_type_get_media_subtype(type)).toLower();
    read.charset = QByteArray(charset).toLower().trimmed();
    read.location = QByteArray(location).trimmed();
    read.isAttachment = g_mime_part_is_attachment(part);
    if (read.type.startsWith("text/")) // the rest is pictures and the like
        read.bytes = contentOf(part);
    parts.append(read);
}

MimeMessage parse(const QByteArray &bytes);

void gather(GMimeObject *, GMimeObject *object, gpointer parts)
{
    auto &list = *static_cast<QList<MimePart> *>(parts);
    if (!GMIME_IS_PART(object) || list.size() >= mostParts)
        return;
    // The first piece of a message that was cut for its size begins as a message does.
    if (GMIME_IS_MESSAGE_PARTIAL(object) && g_mime_message_partial_get_number(GMIME_MESSAGE_PARTIAL(object)) == 1)
        list += parse(contentOf(GMIME_PART(object))).parts;
    else
        readPart(GMIME_PART(object), list);
}

MimeMessage parse(const QByteArray &bytes)
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready)
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    MimeMessage read;
    if (!message)
        return read;
    readHeaders(GMIME_OBJECT(message.get()), read.headers);
    g_mime_message_foreach(message.get(), gather, &read.parts);
    return read;
}

} // namespace
} // namespace sidelight

extern "C" Q_DECL_EXPORT void sidelightParseMessage(const QByteArray &bytes, sidelight::MimeMessage &message)
{
    message = sidelight::parse(bytes);
}
