/** An exact fraction: money is divided and multiplied without loss, and rounded once at the end. */
export interface Fraction {
  readonly n: bigint
  /** Never 0, always positive. */
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** `numerator / denominator` in lowest terms. Throws a RangeError for a denominator of 0. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  if (d === 0n) throw new RangeError('a fraction with denominator 0')
  const shared = gcd(n, d) || 1n
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / shared, d: (sign * d) / shared }
}

/** A share with at most four decimals, such as 0.75, taken exactly. */
export const ofShare = (share: number): Fraction => fraction(Math.round(share * 10_000), 10_000)

export const ZERO = fraction(0)
export const ONE = fraction(1)

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, ZERO)

/** Negative when `a` is less than `b`, 0 when equal. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

/** To the nearest whole number, halves up (towards positive infinity). */
export const halfUp = ({ n, d }: Fraction): number => Number(floor(2n * n + d, 2n * d))

/** To the next whole number that is not smaller. */
export const up = ({ n, d }: Fraction): number => Number(-floor(-n, d))

const floor = (n: bigint, d: bigint): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d))
