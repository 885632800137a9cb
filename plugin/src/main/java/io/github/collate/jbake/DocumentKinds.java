package io.github.collate.jbake;

import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypeListener;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;

/** Tells JBake which types of documents the site has; it keeps them for the whole process, so each bake tells anew. */
final class DocumentKinds {

    private static final DocumentTypeListener EXTRACTORS = new ModelExtractorsDocumentTypeListener();

    private DocumentKinds() {}

    /** @param data whether the types of pages of data are among them */
    static void register(DefaultJBakeConfiguration config, boolean data) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(EXTRACTORS);
        config.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        if (data) {
            DataDocuments.TYPES.forEach(DocumentTypes::addDocumentType);
        }
        DocumentTypes.addDocumentType(config.getDataFileDocType());
    }
}
