package fr.phoenix.dialogs.cv.reading;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a section, before its head is understood.
 *
 * @param head the lines that say what, where and when
 * @param body the lines below, each as it was before the edge of a column broke it
 */
record Entry(List<CvLine> head, Optional<Period> period, List<CvLine> body) {

    Entry {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    static Optional<Period> period(List<CvLine> head) {
        return head.stream().flatMap(line -> Period.in(line.text()).stream()).findFirst();
    }
}
