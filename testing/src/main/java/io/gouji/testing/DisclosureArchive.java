package io.gouji.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test over every .docx file of a folder and of those below it, in the order of their paths;
 * each file is a test of its own.
 *
 * <pre>{@code
 * @DisclosureArchive("archive/2022")
 * void isConsistent(Evaluation evaluation) {
 *   assertThat(evaluation).hasNoErrors();
 * }
 * }</pre>
 *
 * <p>The method may ask for the {@link io.gouji.rules.Evaluation Evaluation}, its {@link
 * io.gouji.rules.review.Review Review} by the baseline, the {@link io.gouji.model.Disclosure
 * Disclosure}, the {@link io.gouji.parser.ParseResult ParseResult} and the {@link
 * java.nio.file.Path Path}, in any order. A file that cannot be read fails its own test, and a
 * folder that does not exist or holds no such file fails as a whole: nothing is skipped silently.
 * The rules are the built-in ones and those that {@link java.util.ServiceLoader} finds.
 *
 * <p>Stateless: the tests may run in parallel, since each reads its file for itself.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(DisclosureArchiveExtension.class)
public @interface DisclosureArchive {

  /** The folder, absolute or below the directory in which the tests run. */
  String value();

  /**
   * The file of findings that have been accepted, as {@code gouji check --update-baseline} writes
   * it; "" for none. It is what the {@link io.gouji.rules.review.Review Review} goes by, for {@link
   * EvaluationAssert#apartFrom}.
   */
  String baseline() default "";
}
