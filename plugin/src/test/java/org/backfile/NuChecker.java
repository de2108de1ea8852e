package org.backfile;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, set up once: what it says against a page or a style sheet. */
final class NuChecker {

    /** It takes every address of a page without one for blocked, and JSON-LD for a script that runs. */
    private static final String MISTAKEN = "Content Security Policy";

    /** In CSS Basic User Interface 4 and in browsers, but not yet in the checker. */
    private static final String NEWER = "“field-sizing”";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
    private final List<String> found = new ArrayList<>();

    NuChecker() throws Exception {
        var handler = new Listener();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        validator.setAllowCss(true);
    }

    List<String> html(byte[] page) throws Exception {
        found.clear();
        validator.checkHtmlInputSource(source(page));
        return List.copyOf(found);
    }

    List<String> css(byte[] sheet) throws Exception {
        found.clear();
        validator.checkCssInputSource(source(sheet));
        return List.copyOf(found);
    }

    private static InputSource source(byte[] bytes) {
        var source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        return source;
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException remark) {
            error(remark);
        }

        @Override
        public void error(SAXParseException error) {
            var message = String.valueOf(error.getMessage());
            if (!message.contains(MISTAKEN) && !message.contains(NEWER))
                found.add("line " + error.getLineNumber() + ": " + message);
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
