package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workpaper, as people ask for it on the command line. */
class WorkpaperFileTest {
  @TempDir private Path folder;

  @Test
  void writesWorkbook() throws IOException {
    Path file = folder.resolve("底稿.xlsx");

    GoujiRun run = GoujiRun.of("check", "--format=xlsx", "--output", file, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(GoujiRun.DISCLOSURE.toString());
      assertThat(workbook.getSheet("核对")).isNotNull();
    }
  }

  @Test
  void needsFile() {
    GoujiRun run = GoujiRun.of("check", "--format=xlsx", GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gouji check: xlsx 不能写到标准输出：请用 --output 给出文件\n");
  }

  @Test
  void isAboutOneDocument() {
    Path file = folder.resolve("底稿.xlsx");

    GoujiRun run =
        GoujiRun.of(
            "check",
            "--format=xlsx",
            "--output",
            file,
            GoujiRun.DISCLOSURE,
            folder.resolve("other.docx"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("gouji check: xlsx 每个文件写一份，给出了 2 个文件");
    assertThat(Files.exists(file)).isFalse();
  }
}
