package io.github.collate.rule;

import io.github.collate.essay.Prose;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.text.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An image that says nothing to whoever cannot see it. */
final class MissingAlt implements Rule {

    @Override
    public String id() {
        return "missing-alt";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "An image has no text for those who do not see it.";
    }

    @Override
    public String help() {
        return "Say what it shows: ![words](image.png). Of one that only decorates say so in HTML, with an empty alt.";
    }

    /** Where tags of texts lack it. */
    private record Place(Position template, String image) {}

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        Set<String> ofTexts = new HashSet<>();
        examined.texts().forEach(text -> text.links().forEach(link -> ofText(link, ofTexts, report)));
        Map<Place, String> ofTemplates = new HashMap<>();
        for (RenderedPage page : examined.pages().all()) {
            for (RenderedPage.Link link : page.links()) {
                if (link.lacksWords() && !ofTexts.contains(link.target())) {
                    ofTemplates.putIfAbsent(new Place(page.template(), link.target()), page.path());
                }
            }
        }
        ofTemplates.forEach((place, page) -> report.accept(new Found(place.template(), "On the page " + page + ", the image \""
                + place.image() + "\" has no alt. Say in alt=\"…\" what it shows, or write alt=\"\" when it only decorates.",
                Map.of(About.PAGE, page, About.LINK, place.image()))));
    }

    private static void ofText(Prose.Link link, Set<String> told, Consumer<Found> report) {
        if (link.form() == Prose.Form.IMAGE && link.words().isBlank()) {
            tell(link.position(), link.target(), "Write ![what it shows](" + link.target() + "), or <img src=\"" + link.target()
                    + "\" alt=\"\"> when it only decorates.", report);
        } else if (link.form() == Prose.Form.HTML) {
            for (RenderedPage.Link tag : Html.ofTag(link.target())) {
                if (tag.lacksWords()) {
                    told.add(tag.target());
                    tell(link.position(), tag.target(), "Say in alt=\"…\" what it shows, or write alt=\"\" when it only decorates.",
                            report);
                }
            }
        }
    }

    private static void tell(Position position, String image, String help, Consumer<Found> report) {
        report.accept(new Found(position, "The image \"" + image + "\" has no text for those who do not see it. " + help,
                About.LINK, image));
    }
}
