/** An amount in whole euro cents. */
export type Cents = number

const SHAPE = /^-?\d{1,9}(\.\d{2})?$/

/** True for an amount as the archive writes it: `1275` or `1275.00`, without euro sign or comma. */
export const isAmount = (text: string): boolean => SHAPE.test(text)

/** Cents of an amount that `isAmount` accepts. */
export const cents = (text: string): Cents => {
  const [euros = '0', rest = '00'] = text.replace('-', '').split('.')
  const value = Number(euros) * 100 + Number(rest)
  return text.startsWith('-') ? -value : value
}

/** The amount as the archive writes it: 127500 gives `1275.00`. */
export const amount = (value: Cents): string => {
  const whole = Math.trunc(Math.abs(value) / 100)
  return `${value < 0 ? '-' : ''}${whole}.${String(Math.abs(value) % 100).padStart(2, '0')}`
}
