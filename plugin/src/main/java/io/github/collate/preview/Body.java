package io.github.collate.preview;

import io.github.collate.bake.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** What an answer holds, of which a part may be sent. */
sealed interface Body extends AutoCloseable {

    /** In bytes. */
    long length();

    /** Stands for the content: another content has another one. */
    String tag();

    void write(ByteRange part, OutputStream out) throws IOException;

    @Override
    void close() throws IOException;

    /** A text that was made for this answer. */
    record Bytes(byte[] bytes) implements Body {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public String tag() {
            return tag(new Fingerprint.Maker().add(bytes).done());
        }

        static String tag(Fingerprint print) {
            return HexFormat.of().toHexDigits(print.high()) + HexFormat.of().toHexDigits(print.low());
        }

        @Override
        public void write(ByteRange part, OutputStream out) throws IOException {
            out.write(bytes, Math.toIntExact(part.from()), Math.toIntExact(part.count()));
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A file as it was when it was opened; a bake that replaces it meanwhile does not touch this one. */
    record OpenFile(FileChannel channel, long length, String tag) implements Body {

        /** Looks at the file's attributes before and after it is opened, since a bake may put another one in its place between. */
        static OpenFile of(Path file) throws IOException {
            String before = tagOf(file);
            while (true) {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                try {
                    String after = tagOf(file);
                    if (after.equals(before)) {
                        return new OpenFile(channel, channel.size(), after);
                    }
                    before = after;
                    channel.close();
                } catch (IOException broken) {
                    channel.close();
                    throw broken;
                }
            }
        }

        private static String tagOf(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Bytes.tag(new Fingerprint.Maker().add(attributes.size())
                    .add(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)).add(String.valueOf(attributes.fileKey())).done());
        }

        @Override
        public void write(ByteRange part, OutputStream out) throws IOException {
            var target = Channels.newChannel(out);
            long done = 0;
            while (done < part.count()) {
                long sent = channel.transferTo(part.from() + done, part.count() - done, target);
                if (sent <= 0) {
                    throw new IOException("the file became shorter while it was sent");
                }
                done += sent;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
