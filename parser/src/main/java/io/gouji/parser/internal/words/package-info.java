/** Words as tables and sentences look them up: {@link io.gouji.parser.internal.words.Letters}. */
@NullMarked
package io.gouji.parser.internal.words;

import org.jspecify.annotations.NullMarked;
