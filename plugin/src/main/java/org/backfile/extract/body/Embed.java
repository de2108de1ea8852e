package org.backfile.extract.body;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows by asking another site for it, such as a film, a recording, a map or somebody's post. The archive asks nobody: it
 * gives the address where a reader finds it.
 *
 * @param address absolute http(s), of the page for people rather than of the frame
 * @param label what the page calls it; the address without its scheme when it doesn't say
 */
record Embed(String address, String label) {

    /** Sites whose frames are content. Any other frame may as well be an advertisement or a counter. */
    private static final List<String> PLAYERS = List.of("""
            youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com twitch.tv ted.com
            arte.tv rutube.ru vk.com bilibili.com nicovideo.jp youku.com peertube.tv archive.org
            wikimedia.org twitter.com x.com instagram.com facebook.com tiktok.com bsky.app threads.net
            reddit.com redditmedia.com t.me soundcloud.com spotify.com bandcamp.com mixcloud.com
            datawrapper.de dwcdn.net flourish.studio infogram.com openstreetmap.org documentcloud.org
            issuu.com slideshare.net codepen.io jsfiddle.net maps.google.com""".split("\\s+"));

    private static final int LONGEST_LABEL = 300;

    /** What an element embeds; null when that is nothing, or nothing worth a line. */
    static @Nullable Embed of(Element element) {
        var address =
                switch (element.normalName()) {
                    case "iframe" -> framed(first(element, "src", "data-src", "data-lazy-src"));
                    case "object" -> framed(first(element, "data"));
                    case "embed" -> framed(first(element, "src"));
                    case "video", "audio" -> recording(element);
                    case "blockquote" -> post(element);
                    case "lite-youtube", "amp-youtube" -> film(element);
                    case "amp-twitter" -> number("https://twitter.com/i/status/", element.attr("data-tweetid"));
                    default -> isPost(element) ? Links.safe(first(element, "data-href")) : null;
                };
        if (address == null || address.startsWith("mailto:")) return null;
        return new Embed(address, label(element, address));
    }

    /** Whether a link leads there. */
    boolean isLinked(Element link) {
        return link.absUrl("href").startsWith(address);
    }

    /** The same for a place where its words stand already. */
    Embed unnamed() {
        return new Embed(address, withoutScheme(address));
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static boolean isPost(Element element) {
        return element.attributesSize() > 1
                && element.hasAttr("data-href")
                && element.className().startsWith("fb-");
    }

    private static String first(Element element, String... attributes) {
        for (var name : attributes) {
            var address = element.absUrl(name);
            if (address.startsWith("http")) return address;
            // pages of the time wrote "//player.example", which a page without an address of its own can't resolve
            if (element.attr(name).startsWith("//")) return "https:" + element.attr(name);
        }
        return "";
    }

    private static @Nullable String recording(Element element) {
        var own = first(element, "src", "data-src");
        for (var child : element.children()) {
            if (own.isEmpty() && child.normalName().equals("source")) own = first(child, "src", "data-src");
        }
        return Links.safe(own);
    }

    private static @Nullable String film(Element element) {
        var id = element.attr("videoid");
        return number("https://www.youtube.com/watch?v=", id.isEmpty() ? element.attr("data-videoid") : id);
    }

    private static @Nullable String number(String before, String id) {
        return id.isEmpty() || id.length() > 40 ? null : Links.safe(before + id);
    }

    /** A post that stands in the page as a quote, for its script to dress up. */
    private static @Nullable String post(Element quote) {
        if (quote.attributesSize() == 0) return null;
        for (var name :
                List.of("data-instgrm-permalink", "data-embed-url", "data-text-post-permalink", "data-bluesky-uri"))
            if (quote.absUrl(name).startsWith("http")) return withoutQuery(Links.safe(quote.absUrl(name)));
        var css = quote.className();
        if (isShell(quote)) return last(quote, "a[href*=/p/]");
        if (css.startsWith("tiktok-embed") || css.contains("fb-xfbml")) return Links.safe(quote.absUrl("cite"));
        if (!css.startsWith("twitter-")) return null;
        return last(quote, "a[href*=/status/]");
    }

    private static @Nullable String last(Element quote, String selector) {
        var links = quote.select(selector);
        return links.isEmpty() ? null : withoutQuery(Links.absolute(links.get(links.size() - 1), "href"));
    }

    /** Whether a quote holds no words of the post it stands for, only an invitation to look at it elsewhere. */
    static boolean isShell(Element quote) {
        return quote.hasAttr("data-instgrm-permalink") || quote.className().startsWith("instagram-media");
    }

    /** The page that a frame of a known site shows. */
    private static @Nullable String framed(String source) {
        var safe = Links.safe(source);
        if (safe == null) return null;
        var uri = URI.create(safe);
        var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        boolean fediverse = path.startsWith("/@") && path.endsWith("/embed");
        if (!fediverse && PLAYERS.stream().noneMatch(site -> host.equals(site) || host.endsWith("." + site)))
            return null;
        var shown = parameter(uri, "href");
        if (shown == null && host.endsWith("soundcloud.com")) shown = parameter(uri, "url");
        if (shown != null) return Links.safe(shown);
        if (host.contains("youtube") && (path.startsWith("/embed/") || path.startsWith("/v/"))) {
            var id = path.substring(path.indexOf('/', 1) + 1).replaceFirst("[&/].*", "");
            return id.isEmpty() || id.equals("videoseries") ? safe : "https://www.youtube.com/watch?v=" + id;
        }
        if (host.equals("player.vimeo.com") && path.startsWith("/video/"))
            return "https://vimeo.com/" + path.substring("/video/".length());
        if (host.equals("platform.twitter.com"))
            return number("https://twitter.com/i/status/", String.valueOf(parameter(uri, "id")));
        int end = path.indexOf("/embed");
        if (fediverse || host.endsWith("instagram.com") && end > 0)
            return "https://" + host + path.substring(0, end + (fediverse ? 0 : 1));
        return safe;
    }

    private static @Nullable String parameter(URI uri, String name) {
        var query = uri.getRawQuery();
        if (query == null) return null;
        for (var pair : query.split("&", -1)) {
            if (!pair.startsWith(name + "=")) continue;
            try {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException odd) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String withoutQuery(@Nullable String address) {
        if (address == null) return null;
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static String label(Element element, String address) {
        var title = Spaces.collapse(element.hasAttr("title") ? element.attr("title") : element.attr("aria-label"));
        if (title.isEmpty() && element.normalName().equals("blockquote")) {
            var links = isShell(element) ? element.select("a") : List.of(element);
            title = Spaces.collapse(
                    links.isEmpty() ? "" : links.get(links.size() - 1).text());
        }
        if (title.length() > LONGEST_LABEL)
            title = title.substring(0, title.offsetByCodePoints(0, LONGEST_LABEL / 2)) + "…";
        return title.isEmpty() ? withoutScheme(address) : title;
    }
}
