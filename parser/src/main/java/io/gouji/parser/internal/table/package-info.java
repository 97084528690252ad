/**
 * Makes typed tables of grids. Start at {@code TableReader}: it looks at what stands around and
 * above each grid ({@code CaptionReader}, {@code Header}), decides by the {@code Template}s what
 * kind of table it is ({@code KindDecision}), and reads its body ({@code BodyReader}). What the
 * tables of a province are called and which columns they have is data: the {@code .template} files.
 */
@NullMarked
package io.gouji.parser.internal.table;

import org.jspecify.annotations.NullMarked;
