/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

export const ratio = (top: bigint | number, bottom: bigint | number = 1n): Rational => {
  const [above, below] = [BigInt(top), BigInt(bottom)]
  if (below === 0n) throw new Error('a fraction with denominator 0')
  const sign = below < 0n ? -1n : 1n
  const divisor = gcd(above < 0n ? -above : above, below < 0n ? -below : below)
  return { top: (sign * above) / divisor, bottom: (sign * below) / divisor }
}

/** The fraction that a decimal text says, such as `0.75`. */
export const decimal = (text: string): Rational => {
  const [whole = '', decimals = ''] = text.split('.')
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

export const zero = ratio(0)
export const one = ratio(1)

export const plus = (a: Rational, b: Rational): Rational =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
export const minus = (a: Rational, b: Rational): Rational => plus(a, ratio(-b.top, b.bottom))
export const times = (a: Rational, b: Rational): Rational => ratio(a.top * b.top, a.bottom * b.bottom)
export const dividedBy = (a: Rational, b: Rational): Rational => ratio(a.top * b.bottom, a.bottom * b.top)
export const less = (a: Rational, b: Rational): boolean => a.top * b.bottom < b.top * a.bottom
export const least = (a: Rational, b: Rational): Rational => (less(b, a) ? b : a)
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, zero)

/** The largest whole number that is not above it. */
export const floor = ({ top, bottom }: Rational): bigint =>
  top / bottom - (top < 0n && top % bottom !== 0n ? 1n : 0n)
