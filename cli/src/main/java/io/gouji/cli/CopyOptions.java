package io.gouji.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether copies with comments are wanted, and where. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CopyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--annotate", paramLabel = "DIR", descriptionKey = "check.annotate")
  private @Nullable String folder;

  /**
   * Prepares to write the copies, if they are wanted.
   *
   * @throws ParameterException if one of them cannot be written into the folder
   */
  Optional<ReviewedCopies> of(List<Input> inputs, Main main) {
    return folder == null
        ? Optional.empty()
        : Optional.of(ReviewedCopies.into(folder, inputs, spec.commandLine(), main));
  }
}
