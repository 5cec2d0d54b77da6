package fr.phoenix.dialogs.flow;

/** A flow's table as a Mermaid state diagram, for the generated documentation. */
public final class FlowDiagram {

    private FlowDiagram() {}

    public static <S extends Enum<S>> String of(Flow<S> flow) {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.append("    [*] --> ").append(flow.initial()).append('\n');
        for (var arrow : flow.arrows()) {
            text.append("    ").append(arrow.from()).append(" --> ").append(arrow.to());
            text.append(" : ").append(arrow.on());
            if (!arrow.guard().isEmpty()) {
                text.append(" [").append(arrow.guard()).append(']');
            }
            text.append('\n');
        }
        for (var state : flow.states().getEnumConstants()) {
            if (flow.step(state).kind() == Step.Kind.ENDS) {
                text.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return text.toString();
    }
}
