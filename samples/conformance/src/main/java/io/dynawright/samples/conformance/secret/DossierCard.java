package io.dynawright.samples.conformance.secret;

import io.dynawright.annotation.View;

/** What a desk sees of a dossier. */
@View(of = Dossier.class)
public record DossierCard(String desk, String codeName, Integer grade) {}
