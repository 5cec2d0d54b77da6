package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import fr.phoenix.dialogs.texts.Texts;
import org.junit.jupiter.api.Test;

class FlowDiagramsTests {

    @Test
    void the_diagrams_in_the_documentation_are_those_of_the_tables() {
        var text = new StringBuilder("# Flows\n\nMade from the arrow tables by `FlowDiagramsTests`; do not edit.\n");
        for (var flow : Catalogue.flows(Texts.load()).all()) {
            text.append("\n## ")
                    .append(flow.code())
                    .append(" (version ")
                    .append(flow.version())
                    .append(")\n\n");
            text.append(flow.purpose())
                    .append("\n\n```mermaid\n")
                    .append(FlowDiagram.of(flow))
                    .append("```\n");
        }

        GeneratedDocument.check("flows.md", text.toString());
    }
}
