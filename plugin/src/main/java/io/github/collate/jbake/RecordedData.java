package io.github.collate.jbake;

import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.util.DataFileUtil;

/** JBake's {@code data}, which says which files are asked for. */
final class RecordedData extends DataFileUtil {

    private final Recording recording;

    RecordedData(ContentStore store, String type, Recording recording) {
        super(store, type);
        this.recording = recording;
    }

    @Override
    public Map<String, Object> get(String path) {
        recording.note(Read.of(Read.Kind.DATA_FILE, path));
        return super.get(path);
    }
}
