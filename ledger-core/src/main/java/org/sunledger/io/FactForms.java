package org.sunledger.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Every CSV kind. A new kind is one form more. */
public final class FactForms {

    private static final List<FactForm> ALL = forms();

    private FactForms() {}

    /** Every form, names first, in the order of the reference page. */
    public static List<FactForm> all() {
        return ALL;
    }

    /** The names of the kinds, in the same order. */
    public static List<String> kinds() {
        return ALL.stream().map(FactForm::kind).toList();
    }

    /** The form of a kind, by its name or its Chinese label. */
    public static Optional<FactForm> find(String kind) {
        String wanted = HeaderName.fold(kind);
        return ALL.stream()
                .filter(form -> form.kind().equals(wanted)
                        || HeaderName.fold(form.labels().zh()).equals(wanted))
                .findFirst();
    }

    /** The form of a kind, or a refusal that names the kinds there are. */
    public static Outcome<FactForm> of(String kind) {
        return find(kind).map(Outcome::accepted).orElseGet(() -> Outcome.refused(unknown(kind)));
    }

    private static Rejection unknown(String kind) {
        List<String> nearest = NearMiss.of(kind, kinds());
        String known = String.join(", ", kinds());
        return nearest.isEmpty()
                ? Rejection.of(Code.CSV_KIND_UNKNOWN, "", "found", kind, "known", known)
                : Rejection.of(
                        Code.CSV_KIND_UNKNOWN,
                        "",
                        "found",
                        kind,
                        "known",
                        known,
                        "nearest",
                        String.join(", ", nearest));
    }

    private static List<FactForm> forms() {
        List<FactForm> forms = new ArrayList<>(MasterForms.all());
        forms.addAll(FeeMasterForms.all());
        forms.addAll(GateForms.names());
        forms.addAll(MoneyForms.all());
        forms.add(GateForms.settlements());
        forms.addAll(ReceiptForms.all());
        forms.addAll(ServiceForms.all());
        forms.addAll(SavingForms.all());
        forms.add(DistributionForm.distributions());
        return List.copyOf(forms);
    }
}
