import { getDocumentProxy } from 'unpdf'
import { Refusal } from '../model/refusal.ts'
import { cleanLine } from './clean.ts'
import { type Paper, plainPaper } from './paper.ts'
import { type Placed, paragraphsOf } from './pdf-lines.ts'

/** Most pages whose text is read; what is longer is a file to keep, not a text for a record. */
const MAX_PAGES = 500

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

// Nothing that a PDF can do is switched on: no scripts, no fonts of its own, nothing fetched.
const opened = async (bytes: Uint8Array): Promise<Document> => {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    const { name } = error as Error
    throw new Refusal(name === 'PasswordException' ? 'intake-password' : 'intake-broken')
  }
}

const piecesOf = async (document: Document, number: number): Promise<readonly Placed[]> => {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const [left = 0, , right = 0] = page.view
  const width = Math.max(1, right - left)
  page.cleanup()
  return items.flatMap(item =>
    'str' in item
      ? [
          {
            text: item.str,
            y: Number(item.transform[5]),
            size: Math.abs(Number(item.transform[3])) || item.height,
            right: (Number(item.transform[4]) + item.width - left) / width,
            ends: item.hasEOL,
          },
        ]
      : [],
  )
}

const titleOf = async (document: Document): Promise<string | null> => {
  const { info } = await document.getMetadata()
  const title = (info as { readonly Title?: unknown }).Title
  return typeof title === 'string' && title.trim() !== '' ? cleanLine(title) : null
}

/** Reads the text of a PDF, page by page. A scan gives no text. Refuses one with a password. */
export const readPdf = async (bytes: Uint8Array): Promise<Paper> => {
  const document = await opened(bytes)
  try {
    if (document.numPages > MAX_PAGES) throw new Refusal('intake-too-large')
    const pages: (readonly Placed[])[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await piecesOf(document, number))
    return { ...plainPaper('pdf', paragraphsOf(pages)), title: await titleOf(document) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('intake-broken')
  } finally {
    await document.destroy()
  }
}
