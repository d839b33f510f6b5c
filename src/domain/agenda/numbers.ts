/** Something with its number on an agenda: `3`, `3a`, `8.1`. */
interface Numbered {
  readonly n: string
}

/** The item above an item: of `3a` item 3, of `8.1` item 8. */
export const parentOf = <P extends Numbered>(point: P, all: readonly P[]): P | undefined => {
  const above = /^(.+?)(?:[a-z]+|\.\d+)$/.exec(point.n)?.[1]
  return above === undefined ? undefined : all.find(({ n }) => n === above)
}

/** The items directly below an item. */
export const below = <P extends Numbered>(point: P, all: readonly P[]): readonly P[] =>
  all.filter(other => parentOf(other, all) === point)
