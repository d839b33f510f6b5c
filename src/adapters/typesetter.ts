/** What we use of Typst's compiler: an optional part, because of its size and its native code. */
interface Compiler {
  pdf(
    what: { readonly mainFileContent: string },
    how: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ): Uint8Array
}
interface Part {
  readonly NodeCompiler: { create(how: object): Compiler }
}

// By a name that the bundler does not see: it stays outside, and is there only when someone installed it.
export const PART = '@myriaddreamin/typst-ts-node-compiler'

/**
 * Sets Typst source as a tagged PDF for screen readers. It claims PDF/UA-1 where Typst finds that nothing is lacking.
 * The document's day is its time, so that the same source gives the same bytes. Null without the part.
 */
export const typesetBy =
  (load: () => Promise<unknown> = () => import(PART)) =>
  async (source: string, day: string): Promise<Uint8Array | null> => {
    const part = (await load().catch(() => null)) as Part | null
    if (part === null) return null
    const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000
    const compiler = part.NodeCompiler.create({})
    const as = (pdfStandard: string) =>
      compiler.pdf({ mainFileContent: source }, { pdfStandard, creationTimestamp })
    try {
      return as('ua-1')
    } catch {
      // A sign that no font has may not stand in a PDF that claims to be readable by all.
      return as('1.7')
    }
  }
