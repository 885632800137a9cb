package io.github.collate.jbake;

import io.github.collate.essay.Header;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.json.simple.JSONValue;

/** Essays as JBake's documents. What keeps one from being a document of the site becomes a problem. */
final class EssayDocuments {

    private final Settings settings;
    private final Documents documents;
    private final Problems problems;

    EssayDocuments(Settings settings, Documents documents, Problems problems) {
        this.settings = settings;
        this.documents = documents;
        this.problems = problems;
    }

    /** The document of an essay on a site without collections, whose body is its own. */
    Optional<DocumentModel> plain(MarkdownFiles.Parsed parsed) {
        if (settings.config().getImgPathUpdate()) {
            return written(parsed, parsed.body().html(NoDirectives.INSTANCE), Digest.sha1(parsed.content().file()));
        }
        LazyDocument document = lazy(parsed);
        return complete(parsed, document).map(complete -> document.asStored());
    }

    /**
     * The document of an essay whose body was written with what the data say.
     *
     * @param dressing has the sums of files that are what they were
     */
    Optional<DocumentModel> written(MarkdownFiles.Parsed parsed, String html, Dressing dressing) {
        return written(parsed, html, dressing.sha1(parsed.print(), () -> Digest.sha1(parsed.content().file())));
    }

    private Optional<DocumentModel> written(MarkdownFiles.Parsed parsed, String html, String sha1) {
        DocumentModel document = document(parsed, html);
        document.setSha1(sha1);
        return complete(parsed, document);
    }

    private Optional<DocumentModel> complete(MarkdownFiles.Parsed parsed, DocumentModel document) {
        return documents.complete(document, parsed.content(), Position.ofFile(parsed.file().path()), problems);
    }

    /** The document that a store would have of the file, but for what is added to every document; its body is fetched when it is asked for. */
    private static LazyDocument lazy(MarkdownFiles.Parsed parsed) {
        LazyDocument document = new LazyDocument(() -> parsed.body().html(NoDirectives.INSTANCE),
                () -> Digest.sha1(parsed.content().file()), parsed.print());
        document.putAll(DocumentModel.createDefaultDocumentModel());
        fill(document, parsed, StoredDocuments::stored);
        return document.late();
    }

    /** The document that JBake's engine would make of the file. */
    private static DocumentModel document(MarkdownFiles.Parsed parsed, String html) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        fill(document, parsed, value -> value);
        document.setBody(html);
        return document;
    }

    /** Puts values in JBake's order, which templates see when they list the keys. */
    private static void fill(DocumentModel document, MarkdownFiles.Parsed parsed, UnaryOperator<Object> form) {
        Header header = parsed.file().header();
        Date date = header.date().map(Date::from).orElseGet(() -> new Date(parsed.modified()));
        Object tags = form.apply(header.tagNames().toArray(String[]::new));
        header.fields().forEach((key, field) -> {
            switch (key) {
                case "date" -> document.setDate(date);
                case "tags" -> document.put(ModelAttributes.TAGS, tags);
                case "cached" -> document.setCached(Boolean.parseBoolean(field.text()));
                default -> document.put(key, form.apply(isJson(field.text()) ? JSONValue.parse(field.text()) : field.value()));
            }
        });
        document.setDate(date);
        document.setStatus(header.status());
        document.setType(header.type());
        document.put(ModelAttributes.TAGS, tags);
    }

    private static boolean isJson(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }
}
