package org.backfile.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given: maps, lists, strings, numbers and booleans, nothing else. What is unknown or empty isn't there
 * at all, so that a template asks one question only: {@code <#if article.standfirst??>}.
 */
final class Model {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Model with(String key, @Nullable Object value) {
        var plain = plain(value);
        if (plain != null) fields.put(key, plain);
        return this;
    }

    Model with(Model other) {
        fields.putAll(other.fields);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof String string) return string.isEmpty() ? null : string;
        if (value instanceof Model model) return model.fields.isEmpty() ? null : model.fields;
        if (value instanceof Map<?, ?> map) return map.isEmpty() ? null : map;
        if (value instanceof Collection<?> list) return list.isEmpty() ? null : all(list);
        throw new IllegalArgumentException("not for templates: " + value.getClass());
    }

    private static List<?> all(Collection<?> list) {
        return list.stream().map(Model::plain).toList();
    }
}
