package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An event by its name and some of what it holds: {@code FlowMoved letter ANALYSING}, {@code SlotsFilled mood=7},
 * {@code Planned chosen=check-in/reflect-fear}. A word stands for a value, {@code name=value} for a field or an entry of a map.
 */
final class EventPattern {

    private EventPattern() {}

    static boolean found(List<ConversationEvent> events, String pattern) {
        var words = List.of(pattern.strip().split("\\s+"));
        return events.stream()
                .filter(event -> event.getClass().getSimpleName().equals(words.getFirst()))
                .map(EventPattern::values)
                .anyMatch(values -> values.containsAll(words.subList(1, words.size())));
    }

    private static List<String> values(Object event) {
        var values = new ArrayList<String>();
        for (var component : event.getClass().getRecordComponents()) {
            add(values, component.getName(), value(component, event));
        }
        return values;
    }

    private static void add(List<String> values, String name, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, entry) -> add(values, key.toString(), entry));
            case Collection<?> all -> all.forEach(one -> add(values, name, one));
            case Words words -> both(values, name, words.text());
            case Record inner -> values.addAll(values(inner));
            default -> both(values, name, value.toString());
        }
    }

    private static void both(List<String> values, String name, String value) {
        values.add(value);
        values.add(name + "=" + value);
    }

    private static Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
