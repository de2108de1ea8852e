package org.backfile.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells whether an SVG is a drawing and nothing else. Inside an {@code <img>} none of it would run, but a reader may open the file
 * itself. Judged on the parsed document, as a browser would read it, so that no spelling hides anything; one that isn't well-formed
 * is refused like one with scripts, handlers, foreign content, animations of links, or references to anything outside itself.
 */
final class SafeSvg {

    private static final QName ROOT = new QName("http://www.w3.org/2000/svg", "svg");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The encodings in which a browser and we are sure to read the same. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1");

    private static final Pattern INTERNAL_SUBSET =
            Pattern.compile("<!(?:DOCTYPE[^>\\[]*+\\[|ENTITY|ATTLIST|ELEMENT|NOTATION)");

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "animation",
            "discard",
            "link",
            "meta",
            "base",
            "form",
            "input");

    private static final Set<String> REFERENCES = Set.of("href", "src", "base");

    private static final Pattern LOCAL =
            Pattern.compile("#.*|data:image/(?:png|jpeg|gif|webp);.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern OUTSIDE_STYLE = Pattern.compile(
            "url\\s*+\\(\\s*+[\"']?+(?!\\s*+#)|@import|@font-face|\\\\|expression\\s*\\(|image-set|-moz-binding",
            Pattern.CASE_INSENSITIVE);

    private SafeSvg() {}

    static boolean isSafe(byte[] svg) {
        var factory = XMLInputFactory.newDefaultFactory();
        // A DOCTYPE is passed over unread, and an entity that one might have declared is an error.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // A DOCTYPE can give elements attributes that don't stand there.
        if (INTERNAL_SUBSET
                .matcher(new String(svg, StandardCharsets.ISO_8859_1))
                .find()) return false;
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            var encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) return false;
            boolean root = true;
            boolean style = false;
            for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
                // Anything else in a style sheet could hide half a word of it.
                boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
                if (style && !isText && event != XMLStreamConstants.END_ELEMENT) return false;
                if (style && isText && OUTSIDE_STYLE.matcher(reader.getText()).find()) return false;
                if (event == XMLStreamConstants.END_ELEMENT) style = false;
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root && !reader.getName().equals(ROOT)) return false;
                    root = false;
                    style = reader.getLocalName().equalsIgnoreCase("style");
                    if (!isSafeElement(reader)) return false;
                }
                if (event == XMLStreamConstants.ENTITY_REFERENCE || isStyleSheet(reader, event)) return false;
            }
            return true;
        } catch (XMLStreamException | RuntimeException malformed) {
            return false;
        }
    }

    private static boolean isSafeElement(XMLStreamReader reader) {
        var name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (XHTML.equals(reader.getNamespaceURI()) || FORBIDDEN.contains(name)) return false;
        boolean animates = name.startsWith("animate") || name.equals("set");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).strip();
            if (attribute.startsWith("on") || isScript(value)) return false;
            if (REFERENCES.contains(attribute)
                    && !value.isEmpty()
                    && !LOCAL.matcher(value).matches()) return false;
            if (animates && attribute.equals("attributename") && isDangerousTarget(value)) return false;
            // CSS may stand in any presentation attribute; those of drawing programs have a namespace.
            boolean own = reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty();
            if (own && OUTSIDE_STYLE.matcher(value).find()) return false;
        }
        return true;
    }

    private static boolean isStyleSheet(XMLStreamReader reader, int event) {
        return event == XMLStreamConstants.PROCESSING_INSTRUCTION
                && reader.getPITarget().toLowerCase(Locale.ROOT).contains("stylesheet");
    }

    /** White space and controls inside a scheme are dropped by browsers. */
    private static boolean isScript(String value) {
        var packed = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return packed.contains("javascript:") || packed.contains("vbscript:") || packed.contains("data:text");
    }

    private static boolean isDangerousTarget(String attribute) {
        var name = attribute.toLowerCase(Locale.ROOT);
        return name.endsWith("href") || name.startsWith("on") || name.equals("src") || name.equals("style");
    }
}
