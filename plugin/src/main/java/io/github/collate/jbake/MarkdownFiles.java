package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.State;
import io.github.collate.essay.EssayBody;
import io.github.collate.essay.EssayFile;
import io.github.collate.essay.EssayForm;
import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.essay.Prose;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkdownEngine;

/** Content files in Markdown, read by package {@code essay} unless the site brings an engine of its own for them. */
final class MarkdownFiles {

    private final Settings settings;
    private final Function<File, String> paths;
    private final Charset encoding;
    private final EssayReader reader;
    private final Markdown markdown;
    private final EssayMemory memory;
    private final boolean directives;
    private final RecentTexts<String> texts = RecentTexts.ofHeap(String::length);
    private final UnusedEssays unused = UnusedEssays.ofHeap();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<Parsed, Optional<Parsed>> changed = Collections.synchronizedMap(new IdentityHashMap<>());
    private volatile Problems problems = new Problems();

    /**
     * A file taken apart.
     *
     * @param file its header; the body's source is let go
     * @param print of its bytes
     * @param modified when the file was changed last, in milliseconds since 1970
     */
    record Parsed(ContentFile content, EssayFile file, EssayBody body, Fingerprint print, long modified) {}

    /** A file that an earlier bake of this process took apart. */
    private record Held(Stamp stamp, Parsed parsed) {}

    /**
     * @param directives whether references to data are read
     * @throws IllegalArgumentException when {@code date.format} is not a pattern
     */
    MarkdownFiles(Settings settings, EssayMemory memory, boolean directives) {
        this.memory = memory;
        this.directives = directives;
        DefaultJBakeConfiguration config = settings.config();
        this.settings = settings;
        this.paths = settings.pathsIn(config.getContentFolder());
        this.encoding = settings.encoding();
        this.reader = new EssayReader(new HeaderRules(config.getHeaderSeparator(), config.getDateFormat(),
                orEmpty(config.getDefaultType()), orEmpty(config.getDefaultStatus()), config.getSanitizeTag(),
                types(directives)));
        this.markdown = new Markdown(config.getMarkdownExtensions(), directives);
    }

    /** Pages of data have types of their own, which no file can have. */
    private static Set<String> types(boolean data) {
        Set<String> types = new TreeSet<>(Arrays.asList(DocumentTypes.getDocumentTypes()));
        if (data) {
            types.removeAll(DataDocuments.TYPES);
        }
        return types;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Whether the file is one of these. */
    static boolean accepts(ContentFile content) {
        return Engines.get(content.extension()) instanceof MarkdownEngine;
    }

    /** Begins a bake. */
    void begin(Problems told) {
        problems = told;
        unused.clear();
        changed.clear();
    }

    /**
     * Lets go of files that are gone.
     *
     * @param all that there are
     */
    void keepOnly(List<ContentFile> all) {
        if (held.size() != all.size()) {
            held.keySet().retainAll(all.stream().map(content -> content.file().getPath()).collect(Collectors.toSet()));
        }
    }

    /** How many files are held, for those who wonder where memory goes. */
    int size() {
        return held.size();
    }

    /** Hands what was read to the next process. */
    void save(State state) throws IOException {
        // What is held is remembered, so that as many are the same ones.
        if (memory.size() != held.size()) {
            memory.keepOnly(held.values().stream().map(known -> known.parsed().file().path()).collect(Collectors.toSet()));
        }
        memory.save(state);
    }

    /** A file as it was taken apart last, whatever it is now. */
    Optional<Parsed> last(ContentFile content) {
        String path = paths.apply(content.file());
        return memory.last(path).map(known -> parsed(content, path, known.stamp(), known.print(), known.essay()));
    }

    /** Takes a file apart, unless an earlier bake did; what is wrong in it becomes a problem. */
    Optional<Parsed> read(ContentFile content) {
        String file = content.file().getPath();
        Stamp stamp = memory.stamp(file);
        Held before = held.get(file);
        if (before != null && before.stamp().provesSame(stamp)) {
            return Optional.of(before.parsed());
        }
        return read(content, stamp, Optional.ofNullable(before));
    }

    private Parsed hold(Stamp stamp, Parsed parsed) {
        held.put(parsed.content().file().getPath(), new Held(stamp, parsed));
        return parsed;
    }

    private Optional<Parsed> read(ContentFile content, Stamp stamp, Optional<Held> before) {
        String path = paths.apply(content.file());
        Optional<Parsed> unchanged = memory.print(path, stamp).flatMap(print -> known(content, path, stamp, print));
        if (unchanged.isPresent()) {
            return unchanged;
        }
        Optional<Parsed> last = last(content);
        Optional<Parsed> now = read(content, path, stamp, before);
        now.ifPresent(parsed -> changed.put(parsed, last));
        return now;
    }

    /**
     * The essays that changed since another process read them, each with what it was.
     *
     * @param all essays that there are
     * @return empty when more is new than the content of some files: files have come or gone, or wait for their date
     */
    Optional<Map<Parsed, Parsed>> changed(List<Parsed> all) {
        Map<Parsed, Parsed> pairs = new IdentityHashMap<>();
        changed.forEach((now, last) -> last.ifPresent(before -> pairs.put(now, before)));
        boolean same = memory.size() == all.size() && pairs.size() == changed.size()
                && Stream.concat(all.stream(), pairs.values().stream())
                        .noneMatch(parsed -> Status.PUBLISHED_DATE.equals(parsed.file().header().status()));
        return same ? Optional.of(pairs) : Optional.empty();
    }

    private Optional<Parsed> read(ContentFile content, String path, Stamp stamp, Optional<Held> before) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(content.file().toPath());
        } catch (IOException unreadable) {
            problems.error(Position.ofFile(path), "unreadable-file", "The file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
        Fingerprint print = Fingerprint.of(bytes);
        return before.map(Held::parsed).filter(same -> same.print().equals(print) && same.modified() == modified(content, stamp))
                .map(same -> hold(stamp, same))
                .or(() -> known(content, path, stamp, print)).or(() -> parse(content, path, bytes, stamp, print));
    }

    private static long modified(ContentFile content, Stamp stamp) {
        return stamp.size() < 0 ? content.file().lastModified() : TimeUnit.NANOSECONDS.toMillis(stamp.time());
    }

    private Optional<Parsed> known(ContentFile content, String path, Stamp stamp, Fingerprint print) {
        return memory.find(path, stamp, print).map(known -> hold(stamp, parsed(content, path, stamp, print, known)));
    }

    private Parsed parsed(ContentFile content, String path, Stamp stamp, Fingerprint print, EssayForm.Known known) {
        return new Parsed(content, new EssayFile(path, known.header(), "", 1),
                directives ? known.body() : later(content, path, print), print, modified(content, stamp));
    }

    private Optional<Parsed> parse(ContentFile content, String path, byte[] bytes, Stamp stamp, Fingerprint print) {
        Problems own = new Problems();
        Optional<Parsed> parsed = decode(path, bytes, own).flatMap(file -> reader.read(file, own)).map(file -> {
            EssayBody body = directives ? markdown.parse(file, own) : later(content, path, print);
            EssayFile header = new EssayFile(path, file.header(), "", 1);
            if (!directives) {
                unused.put(EssayMemory.key(path, print), file);
            }
            return own.all().isEmpty()
                    ? hold(stamp, new Parsed(content, header, memory.keep(path, stamp, print, header, body), print, modified(content, stamp)))
                    : new Parsed(content, header, body, print, modified(content, stamp));
        });
        own.all().forEach(problems::add);
        return parsed;
    }

    /** The text of a file that {@link #read} read without a problem, for whoever checks it. */
    Optional<Prose> prose(ContentFile content) {
        Problems told = new Problems();
        try {
            return decode(settings.pathOf(content.file()), Files.readAllBytes(content.file().toPath()), told)
                    .flatMap(file -> reader.read(file, told)).map(markdown::prose);
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** A body without directives, which cannot name what is not there: it is parsed when a page shows it, and held but for a while. */
    private EssayBody later(ContentFile content, String path, Fingerprint print) {
        String key = EssayMemory.key(path, print);
        return EssayBody.ofHtml(() -> texts.find(key).orElseGet(() -> {
            String html = html(content, path, key);
            texts.put(key, html);
            return html;
        }));
    }

    /** Should the file have changed since its header was read, the next bake sees that its stamp has. */
    private String html(ContentFile content, String path, String key) {
        return unused.take(key).or(() -> file(content, path))
                .map(file -> markdown.parse(file, problems).html(NoDirectives.INSTANCE)).orElse("");
    }

    private Optional<EssayFile> file(ContentFile content, String path) {
        try {
            return decode(path, Files.readAllBytes(content.file().toPath()), problems).flatMap(file -> reader.read(file, problems));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
        return encoding.equals(StandardCharsets.UTF_8)
                ? Utf8.decode(path, bytes, problems)
                : Optional.of(new SourceFile(path, new String(bytes, encoding)));
    }
}
