/** Rules of agreement between the figures of a disclosure, and the engine that evaluates them. */
module io.gouji.rules {
  requires transitive io.gouji.core;
  requires static org.jspecify;
  requires org.slf4j;
}
