/**
 * Reads the container and the markup of a Word file into blocks. Start at {@link
 * io.gouji.parser.internal.docx.DocxReader}: it opens the archive ({@code ZipArchive}), finds the
 * main part ({@code DocxPackage}) and runs once through it ({@code StoryReader} on top of {@code
 * WordXml}, which shows a document as its reader sees it). Styles, numbering and symbols are looked
 * up beside it, only when a paragraph asks for them.
 */
@NullMarked
package io.gouji.parser.internal.docx;

import org.jspecify.annotations.NullMarked;
