package org.backfile.curate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the addresses that pages link to, to the articles of the archive. An address that several articles claim, as on sites that name
 * one canonical address on all their pages, leads nowhere.
 */
public final class Addresses {

    private static final int NOWHERE = -1;

    private final Map<String, Integer> entries = new HashMap<>();
    private final Set<String> sites = new HashSet<>();

    /** Of all articles; the addresses of copies lead to the article they were folded into. */
    public static Addresses of(Archive archive) {
        var addresses = new Addresses();
        for (int i = 0; i < archive.entries().size(); i++)
            addresses.add(archive.entries().get(i).provenance().url(), i);
        var copies = new Addresses();
        for (var copy : archive.folded()) copies.add(copy.provenance().url(), copy.into());
        copies.entries.forEach(addresses.entries::putIfAbsent);
        addresses.sites.addAll(copies.sites);
        return addresses;
    }

    private void add(@Nullable String url, int entry) {
        var address = PageAddress.normalise(url);
        if (address == null) return;
        entries.merge(address, entry, (one, other) -> one.equals(other) ? one : NOWHERE);
        var site = PageAddress.site(url);
        if (site != null) sites.add(site);
    }

    /** The article that was published at this address, an index in {@link Archive#entries}; null when the archive has none. */
    public @Nullable Integer find(String url) {
        var site = PageAddress.site(url);
        if (site == null || !sites.contains(site)) return null;
        var entry = entries.get(PageAddress.normalise(url));
        return entry == null || entry == NOWHERE ? null : entry;
    }
}
