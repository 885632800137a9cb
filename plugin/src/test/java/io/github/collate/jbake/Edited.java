package io.github.collate.jbake;

import java.io.IOException;

/** A site that is edited at random. */
interface Edited {

    TestSite site();

    /** One edit. */
    void edit() throws IOException;
}
