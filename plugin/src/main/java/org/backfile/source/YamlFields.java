package org.backfile.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML front matter as plain words: each key with its list of values, as they were written. Works on the parser's events, so
 * that nothing is ever constructed from them: no types, no tags, no aliases that grow.
 */
final class YamlFields {

    private static final int DEEPEST = 16;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setLabel("front matter").build();

    /** Values that stand in a map of their own: {@code author: {name: …}}. */
    private static final Set<String> NAMING = Set.of("name", "title", "label");

    /** Maps whose entries count as if they stood outside. */
    private static final Set<String> GROUPS = Set.of("taxonomies", "params", "extra");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Iterator<Event> events;
    private final int firstLine;

    private YamlFields(String yaml, int firstLine) {
        this.firstLine = firstLine;
        events = new Parse(SETTINGS).parseString(yaml).iterator();
    }

    /** By lower-case key, in the order of the file; of front matter, which begins on a file's second line. */
    static Map<String, List<String>> read(String yaml) throws FrontMatterFault {
        return read(yaml, 2);
    }

    /** @param firstLine where it begins in its file, for what has to be said of faults */
    static Map<String, List<String>> read(String yaml, int firstLine) throws FrontMatterFault {
        try {
            var reader = new YamlFields(yaml, firstLine);
            reader.document();
            return reader.fields;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw new FrontMatterFault(line + firstLine, String.valueOf(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new FrontMatterFault(1, "holds characters that YAML doesn't allow");
        }
    }

    private void document() throws FrontMatterFault {
        while (events.hasNext()) {
            var event = events.next();
            if (event.getEventId() == Event.ID.MappingStart) {
                entries(1);
            } else if (event.getEventId() == Event.ID.Scalar || event.getEventId() == Event.ID.SequenceStart) {
                throw new FrontMatterFault(line(event), "is not a list of \"key: value\" lines");
            }
        }
    }

    private void entries(int depth) throws FrontMatterFault {
        for (var key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            var name = String.join(" ", values(key, depth)).strip().toLowerCase(Locale.ROOT);
            var value = events.next();
            if (GROUPS.contains(name) && value.getEventId() == Event.ID.MappingStart && depth < DEEPEST)
                entries(depth + 1);
            else fields.computeIfAbsent(name, k -> new ArrayList<>()).addAll(values(value, depth + 1));
        }
    }

    private List<String> values(Event event, int depth) throws FrontMatterFault {
        if (depth > DEEPEST) throw new FrontMatterFault(line(event), "is nested too deeply");
        var values = new ArrayList<String>();
        switch (event.getEventId()) {
            case Scalar -> {
                var scalar = (ScalarEvent) event;
                boolean isNull = scalar.isPlain() && Set.of("", "~", "null").contains(scalar.getValue());
                if (!isNull) values.add(scalar.getValue());
            }
            case SequenceStart -> {
                for (var e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
                    values.addAll(values(e, depth + 1));
                }
            }
            case MappingStart -> {
                for (var key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
                    var name = String.join(" ", values(key, depth + 1));
                    var named = values(events.next(), depth + 1);
                    if (NAMING.contains(name)) values.addAll(named);
                }
            }
            default -> {} // an alias: what it stands for was said before
        }
        return values;
    }

    /** Of the file; marks count from 0. */
    private int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine()).orElse(0) + firstLine;
    }
}
