package org.backfile.extract.text;

import java.util.List;
import org.backfile.extract.model.Row;

/** Everything the line model is told of a line before anything was decided. Not thread-safe; one per dump. */
final class LineFeatures implements Describer {

    private final List<Describer> describers;

    LineFeatures(Dump dump) {
        var place = new RunPlace(dump);
        describers = List.of(
                new OwnShape(dump),
                new Neighbours(dump),
                new Density(dump),
                place,
                new ListShape(dump),
                new Familiarity(dump, place.middle()),
                new Trails(dump),
                new Rhythm(dump));
    }

    @Override
    public void describe(int line, Row row) {
        for (var describer : describers) describer.describe(line, row);
    }
}
