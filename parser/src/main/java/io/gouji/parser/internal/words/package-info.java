/** What tables and sentences know of words in common. */
@NullMarked
package io.gouji.parser.internal.words;

import org.jspecify.annotations.NullMarked;
