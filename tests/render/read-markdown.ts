/**
 * A reader of one line of inline Markdown, written from CommonMark 0.31 (sections 2.4, 6.1 to 6.6) and GitHub's
 * extensions, not from our writer: it says what a reader of the file would see. The mark behind a figure is not seen.
 */
export interface Read {
  /** The text that is seen, without what marks it. */
  readonly text: string
  readonly links: readonly string[]
  /** What is never ours to write: HTML, an entity, an image, a bare address that becomes a link, struck text. */
  readonly foreign: readonly string[]
}

interface Node {
  text: string
  run?: {
    readonly sign: string
    count: number
    readonly opens: boolean
    readonly closes: boolean
    readonly length: number
  }
}

const punctuation = /^[\p{P}\p{S}]$/u
const space = /^\s$/u

const flanks = (before: string, after: string, sign: string): readonly [boolean, boolean] => {
  const [b, a] = [before === '' || space.test(before), after === '' || space.test(after)]
  const [bp, ap] = [punctuation.test(before), punctuation.test(after)]
  const left = !a && (!ap || b || bp)
  const right = !b && (!bp || a || ap)
  return sign === '*' ? [left, right] : [left && (!right || bp), right && (!left || ap)]
}

/** Takes away the marks that pair up; those that do not stay as text. */
const pairMarks = (nodes: readonly Node[]): void => {
  for (let at = 0; at < nodes.length; at++) {
    const closer = nodes[at]!.run
    if (!closer?.closes) continue
    while (closer.count > 0) {
      const opener = nodes
        .slice(0, at)
        .map(node => node.run)
        .findLast(
          run =>
            run?.opens === true &&
            run.count > 0 &&
            run.sign === closer.sign &&
            !(
              (run.closes || closer.opens) &&
              (run.length + closer.length) % 3 === 0 &&
              (run.length % 3 !== 0 || closer.length % 3 !== 0)
            ),
        )
      if (!opener) break
      const used = opener.count >= 2 && closer.count >= 2 ? 2 : 1
      opener.count -= used
      closer.count -= used
      const from = nodes.findIndex(node => node.run === opener)
      for (const node of nodes.slice(from + 1, at))
        if (node.run && node.run.count > 0) node.run = { ...node.run, opens: false }
    }
  }
}

const closing = (line: string, from: number): number => {
  for (let at = from, depth = 0; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '`') {
      const fence = /^`+/.exec(line.slice(at))![0]
      const end = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(line.slice(at + fence.length))
      at += end ? fence.length + end.index + fence.length - 1 : fence.length - 1
    } else if (line[at] === '[') depth++
    else if (line[at] === ']' && --depth === 0) return at
  }
  return -1
}

export const readLine = (line: string): Read => {
  const nodes: Node[] = []
  const links: string[] = []
  const foreign: string[] = []
  const put = (text: string): void => void nodes.push({ text })
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at)
    const literal = /^\\([!-/:-@[-`{-~])/.exec(rest)
    const fence = /^`+/.exec(rest)?.[0]
    const marks = /^(\*+|_+)/.exec(rest)?.[0]
    const bracket = /^!?\[/.test(rest) ? closing(line, at + (rest.startsWith('!') ? 1 : 0)) : -1
    const address = bracket < 0 ? null : /^\]\(((?:[^()\s\\]|\\.)*)\)/.exec(line.slice(bracket))
    const mark = /^<!--[a-z0-9-]+-->/.exec(rest)?.[0]
    const alien = /^(?:<[a-z/!?][^>]*>|&(?:#\d+|#x[\da-f]+|\w+);|~+|https?:\/\/|www\.)/i.exec(rest)?.[0]
    if (literal) {
      put(literal[1]!)
      at += 2
    } else if (fence) {
      const end = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(rest.slice(fence.length))
      const inner = end ? rest.slice(fence.length, fence.length + end.index) : null
      put(inner === null ? fence : /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner)
      at += inner === null ? fence.length : fence.length * 2 + inner.length
    } else if (marks) {
      const [opens, closes] = flanks(
        [...line.slice(0, at)].at(-1) ?? '',
        [...rest.slice(marks.length)][0] ?? '',
        marks[0]!,
      )
      nodes.push({
        text: marks,
        run: { sign: marks[0]!, count: marks.length, opens, closes, length: marks.length },
      })
      at += marks.length
    } else if (address) {
      const inner = readLine(line.slice(at + (rest.startsWith('!') ? 2 : 1), bracket))
      if (rest.startsWith('!')) foreign.push('image')
      put(inner.text)
      links.push(address[1]!, ...inner.links)
      foreign.push(...inner.foreign)
      at = bracket + address[0].length
    } else if (mark) {
      at += mark.length
    } else if (alien) {
      foreign.push(alien)
      put(alien)
      at += alien.length
    } else {
      const one = [...rest][0]!
      put(one)
      at += one.length
    }
  }
  pairMarks(nodes)
  const text = nodes.map(node => (node.run ? node.run.sign.repeat(node.run.count) : node.text)).join('')
  return { text, links, foreign }
}
