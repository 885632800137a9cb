package io.github.collate.bake;

/** Is told how far a bake has come; its methods may be called by many threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void say(String line) {
            // Nobody listens.
        }

        @Override
        public void begin(int pages) {
            // Nobody listens.
        }

        @Override
        public void page(String path) {
            // Nobody listens.
        }

        @Override
        public void end() {
            // Nobody listens.
        }
    };

    /** Something that a person who waits should know, as a sentence. */
    void say(String line);

    /** Rendering begins. */
    void begin(int pages);

    /** A page has been rendered. */
    void page(String path);

    /** Rendering has ended, in whatever way. */
    void end();
}
