/** A part of a whole, kept exact: 3 of 4. A `denominator` of 0 means that there was nothing to take part of. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
}

/**
 * Compares a share with a norm such as 0.75, in whole numbers: negative when it is less, 0 when it is equal. A
 * share of nothing is equal to any norm.
 */
export const compareShare = ({ numerator, denominator }: Share, norm: number): number =>
  denominator === 0 ? 0 : numerator * 10_000 - Math.round(norm * 10_000) * denominator
