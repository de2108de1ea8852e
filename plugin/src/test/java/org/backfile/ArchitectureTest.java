package org.backfile;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;

/** The walls of the house: one straight line from raw files to a site. */
@AnalyzeClasses(
        packages = "org.backfile",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NotGenerated.class})
class ArchitectureTest {

    private static final String[] MAVEN = {"org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether.."};

    @ArchTest
    static final ArchRule theLineRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("article")
            .definedBy("org.backfile.article..")
            .layer("source")
            .definedBy("org.backfile.source..")
            .layer("extract")
            .definedBy("org.backfile.extract..")
            .layer("store")
            .definedBy("org.backfile.store..")
            .layer("curate")
            .definedBy("org.backfile.curate..")
            .layer("site")
            .definedBy("org.backfile.site..")
            .layer("publish")
            .definedBy("org.backfile.publish..")
            .layer("root")
            .definedBy("org.backfile")
            .layer("maven")
            .definedBy("org.backfile.maven..")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("article")
            .whereLayer("extract")
            .mayOnlyAccessLayers("article", "source")
            .whereLayer("store")
            .mayOnlyAccessLayers("article", "source", "extract")
            .whereLayer("curate")
            .mayOnlyAccessLayers("article", "source", "extract", "store")
            .whereLayer("site")
            .mayOnlyAccessLayers("article", "source", "extract", "store", "curate")
            .whereLayer("publish")
            .mayOnlyAccessLayers("article", "source", "extract", "store", "curate", "site")
            .whereLayer("maven")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noRoomOfTheExtractorWaitsForAnother =
            slices().matching("org.backfile.extract.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheGoalsKnowMaven = noClasses()
            .that()
            .resideOutsideOfPackage("org.backfile.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAVEN);

    @ArchTest
    static final ArchRule nobodyPrints = noClasses().should(ACCESS_STANDARD_STREAMS);

    /** Templates are read through FreeMarker's loaders, and {@code ThemeFiles} is the one to open them. */
    @ArchTest
    static final ArchRule filesAreForSourceStoreAndPublish = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.backfile.source..", "org.backfile.store..", "org.backfile.publish..", "org.backfile.maven..")
            .and()
            .doNotHaveFullyQualifiedName("org.backfile.site.ThemeFiles")
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Files.class,
                    File.class,
                    FileChannel.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class));

    @ArchTest
    static final ArchRule theGoalsOnlyLookWhetherAPathIsThere = noClasses()
            .that()
            .resideInAPackage("org.backfile.maven..")
            .should()
            .callCodeUnitWhere(call(
                    "reads or writes files",
                    target -> target.getOwner().isEquivalentTo(Files.class)
                            && !Set.of("isDirectory", "isRegularFile", "exists").contains(target.getName())));

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .that(are(DescribedPredicate.not(nameStartsWith("org.backfile.publish.Preview"))))
            .should()
            .dependOnClassesThat(belongToAnyOf(URL.class, URLConnection.class, HttpURLConnection.class, Socket.class)
                    .or(resideInAPackage("java.net.http.."))
                    .or(resideInAPackage("com.sun.net.httpserver..")));

    /** Else the same pages would give another site at another time or place. */
    @ArchTest
    static final ArchRule nobodyAsksForTheClockTheLocaleOrTheTimeZone = noClasses()
            .should()
            .callCodeUnitWhere(call("asks the machine", target -> asksTheMachine(target)))
            .orShould()
            .dependOnClassesThat(equivalentTo(SimpleDateFormat.class));

    private static boolean asksTheMachine(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        String name = target.getName();
        var parameters = target.getRawParameterTypes();
        boolean hasLocale = parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        if (owner.getPackageName().equals("java.time") && name.equals("now")) return true;
        if (owner.isEquivalentTo(Clock.class) && name.startsWith("system")) return true;
        if (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")) return true;
        if (owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty()) return true;
        if (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")) return true;
        if (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")) return true;
        if (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")) return true;
        if (owner.isEquivalentTo(Locale.class) && name.equals("getDefault")) return true;
        if (owner.isEquivalentTo(DecimalFormat.class) && name.equals("<init>")) return parameters.size() < 2;
        for (var rule : NEEDS_A_LOCALE.entrySet()) {
            if (owner.isEquivalentTo(rule.getKey()) && rule.getValue().contains(name)) return !hasLocale;
        }
        return false;
    }

    private static final Map<Class<?>, Set<String>> NEEDS_A_LOCALE = Map.of(
            String.class, Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
            DateTimeFormatter.class, Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedDateTime", "ofLocalizedTime"),
            NumberFormat.class, Set.of("getInstance", "getIntegerInstance", "getPercentInstance", "getNumberInstance"),
            Collator.class, Set.of("getInstance"),
            BreakIterator.class,
                    Set.of("getWordInstance", "getSentenceInstance", "getLineInstance", "getCharacterInstance"));

    private static DescribedPredicate<JavaClass> nameStartsWith(String prefix) {
        return DescribedPredicate.describe(
                "named " + prefix, type -> type.getName().startsWith(prefix));
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<CodeUnitCallTarget> predicate) {
        return DescribedPredicate.describe(description, call -> predicate.test(call.getTarget()));
    }

    /** The help goal is written by the Maven plugin tools, whose habits are not ours. */
    static final class NotGenerated implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("org/backfile/maven/HelpMojo");
        }
    }
}
