package io.github.collate.essay;

import io.github.collate.collection.PartialDate;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An essay as bytes, for a later bake that need not read its file again. The text, which is most of it, is apart from the rest,
 * since most bakes need but few texts.
 */
public final class EssayForm {

    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private EssayForm() {}

    /** An essay without the text of its file. */
    public record Known(Header header, EssayBody body) {}

    /** Writes all but the text. */
    public static void write(Header header, EssayBody body, PackedOutput out) {
        out.all(header.fields().values(), field -> {
            out.text(field.key()).place(field.position()).place(field.valuePosition());
            value(field.value(), out);
        });
        out.text(header.type()).text(header.status()).flag(header.date().isPresent());
        header.date().ifPresent(date -> out.number(date.getEpochSecond()).count(date.getNano()));
        scalars(header.tags(), out);
        out.count(body.words());
        template(body.opening(), out);
        out.all(body.references(), reference -> reference(reference, out));
    }

    /** Writes the text. */
    public static byte[] text(EssayBody body) {
        PackedOutput out = new PackedOutput();
        template(body.html(), out);
        return out.toBytes();
    }

    /**
     * Reads an essay.
     *
     * @param path of its file, from the site's root
     * @param text gives what {@link #text} wrote, when it is needed
     * @throws PackedInput.Malformed when the bytes are of something else
     */
    public static Known read(String path, PackedInput in, Supplier<byte[]> text) {
        Map<String, Header.Field> fields = new LinkedHashMap<>();
        in.all(() -> field(path, in)).forEach(field -> fields.put(field.key(), field));
        String type = in.text();
        String status = in.text();
        Optional<Instant> date = in.flag() ? Optional.of(Instant.ofEpochSecond(in.number(), in.count())) : Optional.empty();
        Header header = new Header(fields, type, status, date, scalars(path, in));
        int words = in.count();
        Template opening = template(in);
        List<Reference> references = in.all(() -> reference(path, in));
        return new Known(header,
                new EssayBody(() -> template(new PackedInput(text.get())), opening, references, words));
    }

    private static Header.Field field(String path, PackedInput in) {
        String key = in.text();
        Position position = in.place(path);
        Position valuePosition = in.place(path);
        return new Header.Field(key, position, value(in), valuePosition);
    }

    private static void value(Object value, PackedOutput out) {
        if (value instanceof List<?> list) {
            out.count(LIST).all(list, item -> value(item, out));
        } else if (value instanceof Map<?, ?> map) {
            out.count(MAP).all(map.entrySet(), entry -> {
                value(entry.getKey(), out);
                value(entry.getValue(), out);
            });
        } else {
            out.count(TEXT).text((String) value);
        }
    }

    private static Object value(PackedInput in) {
        int kind = in.count();
        if (kind == LIST) {
            return new ArrayList<>(in.all(() -> value(in)));
        }
        if (kind == MAP) {
            Map<Object, Object> map = new LinkedHashMap<>();
            in.all(() -> map.put(value(in), value(in)));
            return map;
        }
        return in.text();
    }

    private static void scalars(List<Scalar> scalars, PackedOutput out) {
        out.all(scalars, scalar -> scalar(scalar, out));
    }

    private static void scalar(Scalar scalar, PackedOutput out) {
        out.place(scalar.position()).text(scalar.text()).flag(scalar.quoted());
    }

    private static List<Scalar> scalars(String path, PackedInput in) {
        return in.all(() -> scalar(path, in));
    }

    private static Scalar scalar(String path, PackedInput in) {
        return new Scalar(in.place(path), in.text(), in.flag());
    }

    private static void template(Template template, PackedOutput out) {
        out.all(template.parts(), out::text);
        out.all(template.holes(), hole -> out.count(hole.reference()).count(hole.kind().ordinal()));
    }

    private static Template template(PackedInput in) {
        return new Template(in.all(in::text), in.all(() -> new Template.Hole(in.count(), Template.Kind.values()[in.count()])));
    }

    private static void reference(Reference reference, PackedOutput out) {
        out.place(reference.position());
        if (reference instanceof SubjectReference subject) {
            out.text("subject").text(subject.collection()).text(subject.subject()).text(subject.text())
                    .count(subject.place().ordinal());
        } else if (reference instanceof FactReference fact) {
            out.text("fact").text(fact.collection()).text(fact.subject()).text(fact.attribute())
                    .count(fact.variant().ordinal()).text(fact.choice().asOf().map(PartialDate::machine)).text(fact.choice().source())
                    .count(fact.place().ordinal());
        } else if (reference instanceof FactDifference difference) {
            out.text("difference");
            reference(difference.minuend(), out);
            reference(difference.subtrahend(), out);
            out.count(difference.place().ordinal());
        } else if (reference instanceof Citation citation) {
            out.text("citation");
            scalars(citation.sources(), out);
            out.count(citation.place().ordinal());
        } else if (reference instanceof ClaimReference claim) {
            out.text("claim");
            expression(claim.expression(), out);
            out.text(claim.until().map(PartialDate::machine)).flag(claim.block()).count(claim.place().ordinal());
        } else if (reference instanceof ChartBlock chart) {
            chart(chart, out);
        } else {
            ComparisonBlock block = (ComparisonBlock) reference;
            out.text("comparison").count(block.number()).flag(block.collection().isPresent());
            block.collection().ifPresent(collection -> scalar(collection, out));
            scalars(block.subjects(), out);
            scalars(block.attributes(), out);
            caption(block.caption(), out);
        }
    }

    private static void chart(ChartBlock block, PackedOutput out) {
        out.text("chart").count(block.number());
        optional(block.kind(), out);
        optional(block.collection(), out);
        scalars(block.subjects(), out);
        scalars(block.attributes(), out);
        optional(block.scale(), out);
        caption(block.caption(), out);
    }

    private static void caption(Optional<Caption> written, PackedOutput out) {
        out.flag(written.isPresent());
        written.ifPresent(caption -> out.all(caption.texts(), out::text).all(caption.facts(), fact -> reference(fact, out)));
    }

    private static Optional<Caption> caption(String path, PackedInput in) {
        return in.flag() ? Optional.of(new Caption(in.all(in::text), in.all(() -> reference(path, in)))) : Optional.empty();
    }

    private static void optional(Optional<Scalar> written, PackedOutput out) {
        out.flag(written.isPresent());
        written.ifPresent(scalar -> scalar(scalar, out));
    }

    private static Optional<Scalar> optional(String path, PackedInput in) {
        return in.flag() ? Optional.of(scalar(path, in)) : Optional.empty();
    }

    private static Reference reference(String path, PackedInput in) {
        Position at = in.place(path);
        return switch (in.text()) {
            case "subject" -> new SubjectReference(at, in.optionalText(), in.text(), in.optionalText(), place(in));
            case "fact" -> new FactReference(at, in.optionalText(), in.text(), in.text(),
                    FactReference.Variant.values()[in.count()],
                    new FactReference.Choice(in.optionalText().flatMap(PartialDate::parse), in.optionalText()), place(in));
            case "difference" -> new FactDifference(at, (FactReference) reference(path, in), (FactReference) reference(path, in),
                    place(in));
            case "citation" -> new Citation(at, scalars(path, in), place(in));
            case "claim" -> new ClaimReference(at, expression(path, in), in.optionalText().flatMap(PartialDate::parse), in.flag(),
                    place(in));
            case "chart" -> new ChartBlock(at, in.count(), optional(path, in), optional(path, in), scalars(path, in), scalars(path, in),
                    optional(path, in), caption(path, in));
            default -> new ComparisonBlock(at, in.count(), optional(path, in), scalars(path, in), scalars(path, in), caption(path, in));
        };
    }

    private static void expression(Expression expression, PackedOutput out) {
        out.text(expression.text())
                .all(expression.anchors(), anchor -> out.count(anchor.offset()).place(anchor.position()));
    }

    private static Expression expression(String path, PackedInput in) {
        return new Expression(in.text(), in.all(() -> new Expression.Anchor(in.count(), in.place(path))));
    }

    private static Reference.Place place(PackedInput in) {
        return Reference.Place.values()[in.count()];
    }
}
