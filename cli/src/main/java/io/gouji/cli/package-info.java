/**
 * The command line. Start at {@code Main}, which runs the command it is given and answers with its
 * exit code. Each command is a class that calls the libraries and prints; what it prints is made by
 * {@code io.gouji.report}.
 */
@NullMarked
package io.gouji.cli;

import org.jspecify.annotations.NullMarked;
