package io.gouji.parser.internal.narrative;

import io.gouji.model.FunctionalCategories;
import io.gouji.model.Identity;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All words that can be recognised in a sentence: the names of items and the words around them. */
final class Vocabulary {

  /** A word as it stands in plain text, and what it makes of a token. */
  private record Word(String text, Token.Kind kind, String value, Optional<Lexicon.Entry> entry) {
    /** Whether it stands at a position at which its first character does. */
    boolean standsAt(String plain, int start) {
      int length = text.length();
      int end = start + length;
      return end <= plain.length()
          && plain.charAt(end - 1) == text.charAt(length - 1)
          && plain.startsWith(text, start);
    }
  }

  /** The words that begin with a character, longer ones first. */
  private static final class Candidates {
    private final Word[] words;

    /** The second character of each word, 0 for a word of one character. */
    private final char[] seconds;

    Candidates(List<Word> words) {
      this.words = words.toArray(Word[]::new);
      this.seconds = new char[words.size()];
      for (int i = 0; i < seconds.length; i++) {
        String text = words.get(i).text();
        seconds[i] = text.length() > 1 ? text.charAt(1) : 0;
      }
    }

    /** The longest word at a position that is longer than one that is known. */
    @Nullable Word at(String plain, int start, int least) {
      char second = start + 1 < plain.length() ? plain.charAt(start + 1) : 0;
      for (int i = 0; i < seconds.length; i++) {
        if (seconds[i] == second || seconds[i] == 0) {
          Word word = words[i];
          if (word.text().length() > least && word.standsAt(plain, start)) {
            return word;
          }
        }
      }
      return null;
    }
  }

  private static final List<Word> WORDS = load();

  /** Names of categories that are also said of anything else. */
  private static final Set<String> AMBIGUOUS_CATEGORIES =
      Set.of("其他支出", "转移性支出", "预备费", "国有资本经营预算支出", "社会保险基金支出");

  private static final Comparator<Word> LONGEST_FIRST =
      Comparator.comparing(word -> -word.text().length());

  private static final Vocabulary STANDARD = of(Lexicon.standard());

  private final @Nullable Candidates[] byFirstCharacter;

  /** The name of the department, which goes before other words of the same length. */
  private final Optional<Word> own;

  private Vocabulary(@Nullable Candidates[] byFirstCharacter, Optional<Word> own) {
    this.byFirstCharacter = byFirstCharacter;
    this.own = own;
  }

  /** The words of a lexicon and of a department, and the words of any sentence. */
  static Vocabulary of(Lexicon lexicon, Identity identity) {
    Vocabulary general = lexicon == Lexicon.standard() ? STANDARD : of(lexicon);
    Optional<Word> department =
        identity
            .department()
            .map(Label::normalise)
            .filter(name -> !name.isEmpty())
            .map(name -> new Word(name, Token.Kind.ORGANISATION, "self", Optional.empty()));
    return new Vocabulary(general.byFirstCharacter, department);
  }

  private static Vocabulary of(Lexicon lexicon) {
    List<Word> words = new ArrayList<>(WORDS);
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (entry.nature() != Lexicon.Nature.ROW) {
        for (String name : entry.names()) {
          words.add(new Word(name, Token.Kind.ITEM, "", Optional.of(entry)));
        }
      }
    }
    for (String name : FunctionalCategories.all()) {
      if (!AMBIGUOUS_CATEGORIES.contains(name)) {
        words.add(new Word(name, Token.Kind.LINE, name, Optional.empty()));
      }
    }
    Map<Character, List<Word>> lists = new HashMap<>();
    for (Word word : words) {
      lists.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>()).add(word);
    }
    @Nullable Candidates[] byFirstCharacter = new @Nullable Candidates[Character.MAX_VALUE + 1];
    lists.forEach(
        (first, list) -> {
          list.sort(LONGEST_FIRST);
          byFirstCharacter[first] = new Candidates(list);
        });
    return new Vocabulary(byFirstCharacter, Optional.empty());
  }

  /** The longest word that begins at a position; of equally long ones, that of the word list. */
  Optional<Token> at(String plain, int start) {
    Optional<Word> department =
        own.isPresent() && own.get().standsAt(plain, start) ? own : Optional.empty();
    int least = department.isPresent() ? department.get().text().length() : 0;
    Candidates words = byFirstCharacter[plain.charAt(start)];
    Word longest = words == null ? null : words.at(plain, start, least);
    if (longest != null) {
      return Optional.of(token(longest, start));
    }
    return department.isPresent() ? Optional.of(token(department.get(), start)) : Optional.empty();
  }

  private static Token token(Word word, int start) {
    return word.entry().isPresent()
        ? Token.item(start, word.text(), word.entry().get())
        : Token.word(word.kind(), start, word.text(), word.value());
  }

  private static List<Word> load() {
    List<Word> words = new ArrayList<>();
    for (String line : lines("words.tsv")) {
      String[] fields = line.split("\t", -1);
      Token.Kind kind = Token.Kind.valueOf(fields[0]);
      for (String text : fields[2].split("\\|")) {
        words.add(new Word(text, kind, fields[1].equals("-") ? "" : fields[1], Optional.empty()));
      }
    }
    return List.copyOf(words);
  }

  /** The lines of a resource of this package, without comments. */
  static List<String> lines(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Expected resource " + name + " beside " + Vocabulary.class);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
