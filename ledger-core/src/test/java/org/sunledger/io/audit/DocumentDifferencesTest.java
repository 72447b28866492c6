package org.sunledger.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.audit.DocumentDifferences.Difference;

class DocumentDifferencesTest {
    private static final String PAPER = """
            {"provenance": {"size": 20},
             "data": {"parts": [
               {"name": "pr", "title": "Public revenue",
                "columns": [{"name": "item", "heading": "Item"}, {"name": "2018", "heading": "Year 2018"}],
                "rows": [
                  {"level": 0, "cells": {"item": "Gross income", "2018": "53500.00"}},
                  {"level": 0, "cells": {"item": "Tax", "2018": "2625.00"}},
                  {"level": 1, "cells": {"item": "Net", "2018": "50875.00"}}],
                "remarks": ["Settled."]}]}}
            """;

    private static List<Difference> against(String altered) {
        return DocumentDifferences.between(CanonicalObject.read(altered), CanonicalObject.read(PAPER));
    }

    @Test
    void a_document_does_not_differ_from_itself() {
        assertThat(against(PAPER)).isEmpty();
    }

    @Test
    void a_figure_is_named_by_its_table_row_and_column() {
        assertThat(against(PAPER.replace("50875.00", "50875.01")))
                .containsExactly(new Difference("Public revenue · 3 Net · Year 2018", "50875.01", "50875.00"));
    }

    @Test
    void a_row_that_was_left_out_moves_no_other() {
        String shorter =
                PAPER.replace("      {\"level\": 0, \"cells\": {\"item\": \"Tax\", \"2018\": \"2625.00\"}},\n", "");
        assertThat(against(shorter)).containsExactly(new Difference("Public revenue · 2", "", "Tax, 2625.00"));
    }

    @Test
    void a_row_that_was_slipped_in_is_shown_whole() {
        String longer = PAPER.replace(
                "{\"level\": 1,",
                "{\"level\": 0, \"cells\": {\"item\": \"Gift\", \"2018\": \"1.00\"}}, {\"level\": 1,");
        assertThat(against(longer)).containsExactly(new Difference("Public revenue · 3", "Gift, 1.00", ""));
    }

    @Test
    void what_is_no_figure_of_a_row_is_shown_with_the_row() {
        assertThat(against(PAPER.replace("\"level\": 1", "\"level\": 2")))
                .extracting(Difference::place)
                .containsExactly("Public revenue · 3 Net");
    }

    @Test
    void a_member_that_is_missing_is_shown_whole() {
        assertThat(against(PAPER.replace("\"provenance\": {\"size\": 20},", "")))
                .containsExactly(new Difference("provenance", "", "{\"size\":20}"));
    }

    @Test
    void members_and_remarks_are_named_by_where_they_stand() {
        assertThat(against(PAPER.replace("20", "21").replace("Settled.", "Recognised.")))
                .extracting(Difference::place)
                .contains("provenance · size", "Public revenue · remarks · 1");
    }
}
