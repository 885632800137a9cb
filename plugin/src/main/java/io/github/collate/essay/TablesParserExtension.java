package io.github.collate.essay;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * flexmark's tables, with one reader of them for all essays of a site: it keeps nothing of an essay, and to make it, a pattern
 * is compiled.
 */
final class TablesParserExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        // none
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.paragraphPreProcessorFactory(new Once(TableParagraphPreProcessor.Factory()));
    }

    private static final class Once implements ParagraphPreProcessorFactory {

        private final ParagraphPreProcessorFactory factory;
        private final AtomicReference<ParagraphPreProcessor> made = new AtomicReference<>();

        Once(ParagraphPreProcessorFactory factory) {
            this.factory = factory;
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return made.updateAndGet(before -> before == null ? factory.apply(state) : before);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return factory.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return factory.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return factory.affectsGlobalScope();
        }
    }
}
