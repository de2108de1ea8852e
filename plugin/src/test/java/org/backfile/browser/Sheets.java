package org.backfile.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A printed page, as a PDF: what is on each sheet. */
final class Sheets implements AutoCloseable {

    private final PDDocument document;

    Sheets(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** Width and height in points, rounded; one for each sheet. */
    List<String> sizes() {
        var sizes = new ArrayList<String>();
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            sizes.add(Math.round(box.getWidth()) + " x " + Math.round(box.getHeight()));
        }
        return sizes;
    }

    /** The text of each sheet, line by line, with its foot. */
    List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (int i = 1; i <= count(); i++) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(i);
            reader.setEndPage(i);
            texts.add(reader.getText(document).strip());
        }
        return texts;
    }

    /** How many letters stand outside the margins: cut off, or where a hand holds the page. */
    int lettersOutside(float margin) throws IOException {
        int[] outside = {0};
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                var x = letter.getXDirAdj();
                var right = x + letter.getWidthDirAdj();
                if (x < margin - 1 || right > letter.getPageWidth() - margin + 1) outside[0]++;
            }
        };
        reader.getText(document);
        return outside[0];
    }

    boolean isTagged() {
        var catalog = document.getDocumentCatalog();
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null
                && catalog.getLanguage() != null;
    }

    /** Names of fonts that another machine may not have. */
    List<String> fontsNotEmbedded() throws IOException {
        var missing = new ArrayList<String>();
        for (var page : document.getPages()) collect(page.getResources(), missing);
        return missing;
    }

    private static void collect(@Nullable PDResources resources, List<String> missing) throws IOException {
        if (resources == null) return;
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            // A font made of drawings has nothing to embed.
            if (!font.isEmbedded()
                    && !font.getCOSObject().getNameAsString(COSName.SUBTYPE).equals("Type3")) {
                missing.add(font.getName());
            }
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) collect(form.getResources(), missing);
        }
    }

    /** The sheets, from 0, that the links within the document lead to, in their order. */
    List<Integer> innerLinks() throws IOException {
        var targets = new ArrayList<Integer>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (!(annotation instanceof PDAnnotationLink link)) continue;
                var to = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
                var target = resolved(to);
                if (target != null) targets.add(target.retrievePageNumber());
            }
        }
        return targets;
    }

    private @Nullable PDPageDestination resolved(@Nullable PDDestination destination) throws IOException {
        if (destination instanceof PDNamedDestination named) {
            return document.getDocumentCatalog().findNamedDestinationPage(named);
        }
        return destination instanceof PDPageDestination page ? page : null;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
