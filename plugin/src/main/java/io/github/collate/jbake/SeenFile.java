package io.github.collate.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that knows what it is. JBake's filters ask four times over whether a file is one or a folder, and each time the operating
 * system would be asked.
 */
final class SeenFile extends File {

    private static final long serialVersionUID = 1L;

    private final boolean link;
    private final boolean plain;
    private final boolean folder;

    private SeenFile(File parent, String name, BasicFileAttributes seen) {
        super(parent, name);
        link = seen.isSymbolicLink();
        plain = link ? super.isFile() : seen.isRegularFile();
        folder = link ? super.isDirectory() : seen.isDirectory();
    }

    /** Empty when the file has just gone. */
    static Optional<SeenFile> of(File parent, String name) {
        try {
            return Optional.of(new SeenFile(parent, name, Files.readAttributes(new File(parent, name).toPath(),
                    BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    boolean isLink() {
        return link;
    }

    @Override
    public boolean isFile() {
        return plain;
    }

    @Override
    public boolean isDirectory() {
        return folder;
    }

    @Override
    public boolean isHidden() {
        return separatorChar == '/' ? getName().startsWith(".") : super.isHidden();
    }
}
