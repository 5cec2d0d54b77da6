package fr.phoenix.dialogs.letter.writing;

import org.junit.jupiter.api.Test;

class LettersPrintedTests {
    @Test
    void prints() {
        Materials.all().forEach((name, material) -> {
            for (long seed = 0; seed < 2; seed++) {
                var wishes = Wishes.USUAL.seed(seed);
                var letter = LetterWriter.write(material, wishes);
                System.out.println("\n##### " + name + " seed " + seed + " words " + LetterWriter.words(letter) + "\n"
                        + letter.subject());
                for (var paragraph : Purpose.Paragraph.values()) {
                    System.out.println(letter.paragraph(paragraph));
                }
            }
        });
    }
}
