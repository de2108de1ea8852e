package org.backfile.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.Words;
import org.backfile.curate.Entry;

/**
 * Tells names that deserve a page of their own from what else stands in bylines: accounts, desks, addresses, the publication itself. Nothing is
 * lost by it: the article still says what its page said.
 */
final class BylineNames {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final Pattern ADDRESS =
            Pattern.compile("@|https?:|www\\.|\\.(?:com|org|net|html?|php)\\b|[_/\\\\<>{}=|]");
    /** The last word of a name that is a group's: "Courier Staff", "gsa-blog-team". */
    private static final Pattern GROUP = Pattern.compile(
            ".*[\\s-](?:team|staff|desk|newsroom|bureau|editors|reporters|correspondents|contributors|redaktion|rédaction|redacción|redação|"
                    + "redazione|redactie|редакция|डेस्क)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Folded. */
    private static final Set<String> NOBODY = folded("""
            admin, administrator, webmaster, web admin, site admin, root, user, guest, guest author, guest post, guest writer, anonymous, anonym, \
            unknown, author, authors, writer, contributor, contributors, editor, editors, the editors, editor in chief, editorial, editorial board, \
            editorial staff, editorial team, the editorial board, staff, staff writer, staff writers, staff reporter, staff reporters, \
            staff correspondent, our correspondent, our reporter, our staff, special correspondent, correspondent, reporter, reporters, newsroom, \
            news desk, newsdesk, web desk, online desk, digital desk, city desk, sports desk, news team, the team, team, agencies, agency, news agency, \
            news agencies, wire, wire services, press release, press office, blog, news, test, none, n a, na, null, undefined, various, various authors, \
            redaktion, die redaktion, online redaktion, redaktionsteam, gastbeitrag, gastautor, unbekannt, von redaktion, \
            rédaction, la rédaction, la rédaction web, equipe, agences, inconnu, avec afp, \
            redacción, la redacción, redacción digital, redacción web, agencias, anónimo, equipo, \
            redação, da redação, redação web, equipe, agências, anônimo, redazione, la redazione, redactie, de redactie, van onze redactie, \
            toimitus, redaksjonen, redaktionen, redakce, redakcja, редакция, редактор, администратор, корреспондент, редакція, \
            التحرير, هيئة التحرير, الإدارة, المحرر, وكالات, संपादक, संवाददाता, डेस्क, वेब डेस्क, एजेंसी, \
            编辑部, 编辑, 本报记者, 记者, 佚名, 管理员, 編集部, 編集, 記者, 管理者""");

    /** Folded. */
    private static final Set<String> NO_PUBLICATION = folded(
            "home, homepage, index, news, blog, untitled, website, site, page, none, null, undefined, test, admin, my site, wordpress");

    private final Set<String> organisations = new HashSet<>();

    /** @param entries whose publishers and agencies are no persons */
    BylineNames(List<Entry> entries) {
        for (var entry : entries) {
            var publisher = entry.metadata().publisher();
            var agency = entry.metadata().agency();
            if (publisher != null) organisations.add(Words.fold(publisher));
            if (agency != null) organisations.add(Words.fold(agency));
        }
    }

    boolean isPerson(String name) {
        var folded = Words.fold(name);
        return isName(name, NOBODY) && !DIGIT.matcher(name).find() && !organisations.contains(folded);
    }

    static boolean isPublisher(String name) {
        return name.length() <= LONGEST + MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && !NO_PUBLICATION.contains(Words.fold(name));
    }

    private static boolean isName(String name, Set<String> none) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        return letters > 1
                && name.length() <= LONGEST
                && name.strip().split("\\s+", -1).length <= MOST_WORDS
                && !ADDRESS.matcher(name).find()
                && !GROUP.matcher(name.strip()).matches()
                && !none.contains(Words.fold(name));
    }

    private static Set<String> folded(String list) {
        var folded = new HashSet<String>();
        for (var name : list.split(",", -1)) folded.add(Words.fold(name.strip()));
        return Set.copyOf(folded);
    }
}
