package io.github.collate.jbake;

import io.github.collate.bake.Workers;
import io.github.collate.essay.HeaderRules;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import java.util.List;
import org.jbake.model.DocumentModel;

/**
 * The author's files, checked one by one.
 *
 * @param data collections, subjects and sources
 * @param content what engines made of the content files
 * @param plainData data files as templates see them
 */
record Validated(Dataset data, Content content, List<DocumentModel> plainData) {

    Validated {
        plainData = List.copyOf(plainData);
    }

    static Validated of(Inputs inputs, Settings settings, Order order, Reading reading, Workers workers,
            Problems problems) {
        Dataset data = reading.dataset(inputs, problems);
        data.checkDates(order.today(), problems);
        reading.schemas(data, told -> Schemas.write(data, order.schemas(), told), problems);
        Content content = new Content(List.of());
        if (HeaderRules.isDateFormat(settings.config().getDateFormat())) {
            content = Content.read(inputs.content(), reading.markdown(inputs), new Documents(settings, order), workers, problems);
        } else {
            problems.error(Position.ofFile("jbake.properties"), "configuration", "date.format="
                    + settings.config().getDateFormat() + " is not a pattern for dates. Write date.format=yyyy-MM-dd");
        }
        return new Validated(data, content, reading.plainData(inputs, problems));
    }
}
