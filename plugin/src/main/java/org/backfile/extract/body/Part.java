package org.backfile.extract.body;

/** What clean HTML is made of: {@link Markup} and text. */
sealed interface Part permits Markup, Part.Text {

    /** Text as it is read, not yet escaped. */
    record Text(String words) implements Part {}
}
