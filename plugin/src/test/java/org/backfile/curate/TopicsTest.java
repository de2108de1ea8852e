package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # English
            climate change    | Climate Change
            North Korea       | NORTH KOREA
            data-visualization | Data visualization
            e-mail            | Email
            Covid-19          | COVID 19
            covid19           | COVID-19
            NATO              | Nato
            nasa              | NASA
            U.S.              | US
            U.K.              | UK
            Arts & Culture    | arts and culture
            women's rights    | Womens’ Rights
            café              | Cafes
            naïve art         | naive art
            election          | Elections
            policy            | policies
            tax               | taxes
            church            | Churches
            war               | Wars
            #ClimateAction    | climate action
            APIs              | API
            open  source      | Open-source
            child             | children
            woman             | women
            hero              | heroes
            leaf              | leaves
            crisis            | crises
            job               | jobs
            attorney general  | attorneys general
            # German
            München           | Muenchen
            Wahl              | Wahlen
            Schule            | Schulen
            Stadt             | Städte
            Krankenhaus       | Krankenhäuser
            Straßenverkehr    | Strassenverkehr
            Landtagswahl      | Landtagswahlen
            Flüchtling        | Flüchtlinge
            Zeitung           | Zeitungen
            wirtschaft        | Wirtschaft
            Zürich            | Zurich
            Universität       | Universitäten
            # French
            États-Unis        | Etats-Unis
            Élections         | élection
            journal           | journaux
            bateau            | Bateaux
            santé             | Santé
            Société           | societe
            travail           | travaux
            élection locale   | Élections locales
            coup d'État       | coups d’Etat
            # Spanish
            derecho humano    | derechos humanos
            país              | países
            ley               | leyes
            elección          | Elecciones
            México            | Mexico
            Ciudades          | ciudad
            España            | Espana
            derechos humanos  | Derechos Humanos
            luz               | luces
            # Portuguese
            eleição           | Eleições
            São Paulo         | Sao Paulo
            imigração         | Imigracao
            hospital          | hospitais
            jovem             | jovens
            # Italian
            scuola            | Scuole
            emergenza         | emergenze
            elezione          | elezioni
            Società           | societa
            migrante          | Migranti
            diritto           | diritti
            # Polish
            demokracja        | Demokracje
            szkoła            | szkoły
            Kraków            | Krakow
            # Dutch, Swedish, Danish
            verkiezing        | Verkiezingen
            tidning           | tidningar
            skola             | skolor
            Århus             | Aarhus
            København         | Kobenhavn
            # Turkish
            seçim             | Seçimler
            İstanbul          | Istanbul
            # Russian, Ukrainian
            санкция           | Санкции
            протест           | протесты
            школа             | Школы
            книга             | книги
            Ёлки              | елки
            # Arabic, Hebrew, Hindi, Chinese, Japanese
            اقتصاد            | اقتصادً
            إيران             | ايران
            تعليم             | التعليم
            مدرسة             | مدرسه
            שלום              | שָׁלוֹם
            Ｃｏｖｉｄ           | covid
            ニュース            | ﾆｭｰｽ
            """)
    void mergesSpellingsOfOneTopic(String one, String other) {
        assertThat(topics(one, other)).as("%s, %s", one, other).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # English
            US          | us
            U.S.        | us
            IT          | it
            IT          | It
            WHO         | who
            AIDS        | aids
            Polish      | polish
            Turkey      | turkey
            TURKEY      | turkey
            March       | march
            May         | may
            China       | china
            Apple       | apple
            Rust        | rust
            new         | news
            custom      | Customs
            arm         | arms
            good        | goods
            William     | Williams
            C           | C++
            C++         | C#
            .NET        | net
            health      | wealth
            Iran        | Iraq
            Niger       | Nigeria
            PISA        | Pisa
            politics    | policy
            art         | arts and crafts
            G7          | G20
            Reading     | reading
            Jordan      | jordan
            MIT         | mit
            STEM        | stem
            people      | peoples
            North Korea | South Korea
            island      | islander
            data        | date
            Roma        | Rome
            women       | woman's day
            arms trade  | art trade
            Georgia     | George
            # German
            Bar         | Bär
            Kuchen      | Küchen
            schon       | schön
            Schwede     | Schweden
            Maße        | Masse
            Arm         | arm
            Essen       | essen
            Recht       | Rechte
            # French
            pêche       | péché
            côte        | côté
            jeune       | jeûne
            marche      | marché
            Mars        | mars
            fil         | fils
            cour        | cours
            # Spanish
            año         | ano
            Granada     | granada
            papa        | papá
            Lima        | lima
            esposa      | esposas
            # Portuguese
            pais        | país
            avó         | avô
            Porto       | porto
            # Italian
            Como        | come
            meta        | metà
            Camera      | camera
            # Polish
            sąd         | sad
            Piła        | piła
            Łódź        | łódź
            # Swedish, Turkish
            mål         | mal
            Ordu        | ordu
            # Russian, Arabic, Chinese
            Мир         | мир
            Лев         | лев
            Правда      | правда
            Иран        | Ирак
            北京          | 北海
            إيران       | إيراد
            """)
    void keepsTopicsApart(String one, String other) {
        assertThat(topics(one, other)).as("%s, %s", one, other).hasSize(2);
    }

    @Test
    void takesTheSpellingUsedMost() {
        assertThat(topics("election", "Elections", "elections", "Elections", "ELECTIONS"))
                .containsExactly("Elections");
    }

    @Test
    void theNameDoesNotDependOnTheOrder() {
        assertThat(topics("Tide", "tides")).isEqualTo(topics("tides", "Tide"));
    }

    @Test
    void anAccentLeftOutGoesToTheWordUsedMost() {
        assertThat(topics("péché", "pêche", "pêche", "peche")).containsExactlyInAnyOrder("pêche", "péché");
    }

    @Test
    void keepsNamesWithoutLetters() {
        assertThat(topics("🎉", "?", "🎉")).containsExactlyInAnyOrder("🎉", "?");
    }

    @Test
    void ignoresBlankTopics() {
        assertThat(topics(" ", "#", "a")).doesNotContain(" ").contains("a");
    }

    private static List<String> topics(String... names) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < names.length; i++) {
            samples.add(
                    Sample.of(i + ".md").title("Title " + "abcdefgh".charAt(i)).topics(names[i]));
        }
        return Shelf.of(samples.toArray(Sample[]::new)).curated().topics().stream()
                .map(Topic::name)
                .toList();
    }
}
