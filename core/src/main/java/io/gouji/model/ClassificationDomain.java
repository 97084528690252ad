package io.gouji.model;

/**
 * A system of classification codes. Codes of different domains are never compared.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum ClassificationDomain {
  /** 支出功能分类: 类/款/项 with 3, 5 and 7 digits. */
  FUNCTIONAL,
  /** 部门预算支出经济分类: 类/款 with 3 and 5 digits. */
  DEPARTMENTAL_ECONOMIC,
  /** 政府预算支出经济分类: 类/款 with 3 and 5 digits, beginning with 5. */
  GOVERNMENT_ECONOMIC
}
