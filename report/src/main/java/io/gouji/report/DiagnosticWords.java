package io.gouji.report;

import io.gouji.model.Diagnostic;

/** Says in words what could not be understood. */
final class DiagnosticWords {
  private DiagnosticWords() {}

  /** What it is, with what was found. */
  static String message(Messages messages, Diagnostic diagnostic) {
    String what = messages.find("diagnostic." + diagnostic.code()).orElse(diagnostic.code());
    return diagnostic.detail().isBlank()
        ? what
        : messages.text("diagnostic", what, Places.shorten(diagnostic.detail().strip(), 120));
  }

  /** The same with its place before it. */
  static String line(Messages messages, Places places, Diagnostic diagnostic) {
    String place = places.brief(diagnostic.location());
    boolean saysPlace = diagnostic.detail().strip().startsWith(place.replace("…", ""));
    String what =
        saysPlace
            ? messages.find("diagnostic." + diagnostic.code()).orElse(diagnostic.code())
            : message(messages, diagnostic);
    return messages.text("diagnostic.line", place, what);
  }

  /** Why a file could not be read, in the language of its reader. */
  static String reason(Messages messages, DocumentReport.Unreadable document) {
    return messages
        .find("unreadable." + document.code())
        .orElseGet(() -> messages.text("unreadable.other"));
  }
}
