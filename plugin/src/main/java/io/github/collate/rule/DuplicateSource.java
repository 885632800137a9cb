package io.github.collate.rule;

import io.github.collate.collection.PartialDate;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.source.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One source under two ids: of one DOI, one address, or one title, publisher and date. */
final class DuplicateSource implements Rule {

    private static final String TRACKING = "(?i)(utm_\\w+|gclid|fbclid|mc_cid|mc_eid|igshid)(=.*)?";

    @Override
    public String id() {
        return "duplicate-source";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "Two sources have one DOI, one address, or one title, publisher and date.";
    }

    @Override
    public String help() {
        return "Keep one of them, and name it where the other is named.";
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        examined.site().ifPresent(site -> {
            Map<String, Source> known = new HashMap<>();
            for (Source source : site.data().bibliography().all()) {
                boolean told = tell("DOI", DuplicateSource::doi, source, known, report)
                        || tell("address", DuplicateSource::address, source, known, report)
                        || tell("title, publisher and date", DuplicateSource::imprint, source, known, report);
                if (!told) {
                    doi(source).ifPresent(key -> known.put("DOI " + key, source));
                    address(source).ifPresent(key -> known.put("address " + key, source));
                    imprint(source).ifPresent(key -> known.put("title, publisher and date " + key, source));
                }
            }
        });
    }

    private static boolean tell(String what, Function<Source, Optional<String>> key, Source source, Map<String, Source> known,
            Consumer<Found> report) {
        Optional<Source> first = key.apply(source).map(text -> known.get(what + " " + text));
        first.ifPresent(other -> report.accept(new Found(source.position(), "\"" + source.id() + "\" and \"" + other.id() + "\" ("
                + other.position() + ") have one " + what + ". Keep one of them, and name it where the other is named.",
                About.SOURCE, source.id().text())));
        return first.isPresent();
    }

    /** ISO 26324: a DOI knows no case. */
    private static Optional<String> doi(Source source) {
        String written = source.csl().get("DOI") instanceof String text ? text
                : source.url().map(Object::toString).filter(url -> url.matches("(?i)https?://(dx\\.)?doi\\.org/.+")).orElse("");
        String doi = written.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "").toLowerCase(Locale.ROOT);
        return doi.isEmpty() ? Optional.empty() : Optional.of(doi);
    }

    /** RFC 3986, 6.2, and what makes no other page on the web: the scheme, {@code www.}, a last slash, who sent the reader. */
    private static Optional<String> address(Source source) {
        return source.url().map(url -> {
            String[] parts = url.toString().replaceFirst("#.*", "").split("\\?", 2);
            String[] place = parts[0].replaceFirst("(?i)^https?://(www\\.)?", "").split("/", 2);
            String host = place[0].toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
            String path = place.length == 1 ? "" : place[1].replaceFirst("/+$", "");
            String query = parts.length == 1 ? "" : Arrays.stream(parts[1].split("&"))
                    .filter(part -> !part.matches(TRACKING)).sorted().collect(Collectors.joining("&"));
            return host + "/" + path + "?" + query;
        });
    }

    private static Optional<String> imprint(Source source) {
        String title = folded(source.title());
        String publisher = folded(source.publisher());
        return title.isEmpty() || publisher.isEmpty() ? Optional.empty()
                : source.issued().map(PartialDate::machine).map(date -> title + "\n" + publisher + "\n" + date);
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
