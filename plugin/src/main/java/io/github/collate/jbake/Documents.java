package io.github.collate.jbake;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.ParserEngine;
import org.jbake.util.HtmlUtil;

/** Content files as JBake's documents. */
final class Documents {

    private final Settings settings;
    private final DefaultJBakeConfiguration config;
    private final Order order;
    private final Map<File, String> rootPaths = new ConcurrentHashMap<>();

    /** @param order whose time {@code published-date} is held against */
    Documents(Settings settings, Order order) {
        this.settings = settings;
        this.config = settings.config();
        this.order = order;
    }

    /** Reads a file with the engine that its ending calls for. */
    Optional<DocumentModel> read(ContentFile content, Problems problems) {
        Position position = Position.ofFile(settings.pathOf(content.file()));
        ParserEngine engine = Engines.get(content.extension());
        if (engine == null || engine instanceof ErrorEngine) {
            problems.error(position, "missing-engine", "No engine for ." + content.extension()
                    + " files is on the plugin's class path. Add its library to the plugin's dependencies"
                    + " (org.asciidoctor:asciidoctorj for AsciiDoc).");
            return Optional.empty();
        }
        DocumentModel document = engine.parse(config, content.file());
        if (document == null) {
            problems.error(position, "unreadable-content", "The file is empty, or its header lacks type or status."
                    + " A header is lines of key=value above a line " + config.getHeaderSeparator() + ".");
            return Optional.empty();
        }
        document.setSha1(Digest.sha1(content.file()));
        return complete(document, content, position, problems);
    }

    /** Adds what JBake adds to every document, but for the SHA-1 of its file. */
    Optional<DocumentModel> complete(DocumentModel document, ContentFile content, Position position, Problems problems) {
        if (!DocumentTypes.contains(document.getType())) {
            problems.error(position, "unknown-type", "\"" + document.getType() + "\" is not a document type."
                    + NearNames.hint(document.getType(), Arrays.asList(DocumentTypes.getDocumentTypes())));
            return Optional.empty();
        }
        File file = content.file();
        document.setRootPath(rootPath(file));
        document.setRendered(false);
        document.setFile(file.getPath());
        document.setSourceUri(content.uri());
        document.setUri(content.uri());
        document.setCached(true);
        Drafts.publish(document, order);
        if (config.getUriWithoutExtension()) {
            document.setNoExtensionUri(content.uri().replace("/index.html", "/"));
        }
        if (config.getImgPathUpdate() && document.getBody() != null) {
            HtmlUtil.fixImageSourceUrls(document, config);
        }
        return Optional.of(document);
    }

    /** The same for all files of a folder, and costly to work out. */
    private String rootPath(File file) {
        return rootPaths.computeIfAbsent(file.getParentFile(), folder -> FileUtil.getUriPathToContentRoot(config, file));
    }
}
