package org.backfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.backfile.BuildReport.Unsure;
import org.backfile.article.Problem;
import org.backfile.article.Rejected;

/** A build's report as it is kept for a build that finds nothing to do. */
final class ReportRecord {

    private ReportRecord() {}

    static JsonObject of(BuildReport report) {
        var json = new JsonObject();
        json.addProperty("seen", report.seen());
        json.addProperty("kept", report.kept());
        json.addProperty("duplicates", report.duplicates());
        json.add("rejected", array(report.rejected(), ReportRecord::of));
        json.add("unsure", array(report.unsure(), ReportRecord::of));
        json.add("problems", array(report.problems(), ReportRecord::of));
        return json;
    }

    static BuildReport read(JsonObject json) {
        return new BuildReport(
                json.get("seen").getAsInt(),
                json.get("kept").getAsInt(),
                json.get("duplicates").getAsInt(),
                list(json.getAsJsonArray("rejected"), ReportRecord::rejected),
                list(json.getAsJsonArray("unsure"), ReportRecord::unsure),
                list(json.getAsJsonArray("problems"), ReportRecord::problem));
    }

    private static JsonObject of(Rejected row) {
        var json = new JsonObject();
        json.addProperty("source", row.source());
        json.addProperty("sha256", row.sha256());
        json.addProperty("bytes", row.bytes());
        json.addProperty("reason", row.reason());
        return json;
    }

    private static Rejected rejected(JsonObject json) {
        var hash = json.get("sha256");
        return new Rejected(
                json.get("source").getAsString(),
                hash == null || hash.isJsonNull() ? null : hash.getAsString(),
                json.get("bytes").getAsLong(),
                json.get("reason").getAsString());
    }

    private static JsonObject of(Unsure page) {
        var json = new JsonObject();
        json.addProperty("source", page.source());
        json.addProperty("confidence", page.confidence());
        return json;
    }

    private static Unsure unsure(JsonObject json) {
        return new Unsure(
                json.get("source").getAsString(), json.get("confidence").getAsDouble());
    }

    private static JsonObject of(Problem problem) {
        var json = new JsonObject();
        json.addProperty("source", problem.source());
        json.addProperty("message", problem.message());
        return json;
    }

    private static Problem problem(JsonObject json) {
        return new Problem(json.get("source").getAsString(), json.get("message").getAsString());
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
        var array = new JsonArray();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(read)
                .toList();
    }
}
