package io.gouji.model;

/** What is printed in a cell of figures, and where. */
record PrintedCell(String text, Location location) {}
