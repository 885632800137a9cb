package io.github.collate.site;

import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.EssayBody;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.essay.Reference.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The ids of the places of an essay that lean on facts, so that the page of a fact can link to the very sentence. They are made of
 * what is quoted or claimed and not of where it stands, so that links outlive what is written before them:
 * {@code quote-tiktok.ad_share}, {@code claim-5f3a9c41}. A dot keeps the former apart from ids of headings.
 */
public final class Anchors {

    /** Of texts whose places nothing links to. */
    public static final Anchors NONE = new Anchors(Optional.empty());

    private final Optional<PagePath> page;
    private final Map<Reference, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Anchors(Optional<PagePath> page) {
        this.page = page;
    }

    /** @param page the essay's */
    public static Anchors of(PagePath page, EssayBody body) {
        Anchors anchors = new Anchors(Optional.of(page));
        body.references().forEach(anchors::add);
        return anchors;
    }

    /** The page that they stand on. */
    public Optional<PagePath> page() {
        return page;
    }

    /** The id of the place; empty when it has none, as in the alternative text of an image. */
    public String of(Reference reference) {
        return ids.getOrDefault(reference, "");
    }

    /** The id of a comparison, which its component gives it. */
    public static String of(ComparisonBlock block) {
        return "compare-" + block.number();
    }

    /** The id of a chart, which its component gives it. */
    public static String of(ChartBlock block) {
        return "chart-" + block.number();
    }

    private void add(Reference reference) {
        if (reference instanceof FactReference fact && fact.place() != Place.IMAGE) {
            ids.put(fact, single("quote-" + name(fact)));
        } else if (reference instanceof FactDifference difference && difference.place() != Place.IMAGE) {
            ids.put(difference, single("quote-" + name(difference.minuend()) + "-less-" + name(difference.subtrahend())));
        } else if (reference instanceof ClaimReference claim && claim.place() != Place.IMAGE) {
            ids.put(claim, single("claim-" + digits(claim.expression().text())));
        } else if (reference instanceof ComparisonBlock block) {
            ids.put(block, of(block));
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> ids.put(fact, of(block))));
        } else if (reference instanceof ChartBlock block) {
            ids.put(block, of(block));
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> ids.put(fact, of(block))));
        }
    }

    private static String name(FactReference fact) {
        return fact.collection().map(collection -> collection + ".").orElse("") + fact.subject() + "." + fact.attribute();
    }

    private String single(String name) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    private static String digits(String expression) {
        CRC32 sum = new CRC32();
        sum.update(expression.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
