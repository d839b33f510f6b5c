import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, ipr, project, workplace } from './judges.ts'

/** yaml-language-server judges: the schemas that `ipr begin` links let an editor help with every YAML file. */

// Milliseconds without a word after which it has said all.
const QUIET = 1500

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/** A language server and what it says; speaks as an editor does. */
const editorOf = (root: string, schemas: { readonly [schema: string]: readonly string[] }) => {
  const program = join(fileOf('yaml-language-server/package.json'), '..', 'bin/yaml-language-server')
  const server: ChildProcessWithoutNullStreams = spawn(process.execPath, [program, '--stdio'], { cwd: root })
  const settings = {
    yaml: { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  }
  const waiting = new Map<number, (result: unknown) => void>()
  const told = new Map<string, readonly Diagnostic[]>()
  const opened = new Set<string>()
  let heard = Date.now()
  let count = 0
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = <T>(method: string, params: object): Promise<T> =>
    new Promise(resolve => {
      const id = ++count
      waiting.set(id, resolve as (result: unknown) => void)
      send({ id, method, params })
    })
  const take = ({ id, method, params, result }: Message): void => {
    heard = Date.now()
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] }
      told.set(uri, diagnostics)
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] }
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? settings.yaml : {})) })
    } else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) waiting.get(id)?.(result)
  }
  let rest = Buffer.alloc(0)
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = rest.indexOf('\r\n\r\n')
      const size = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1])
      if (head < 0 || rest.length < head + 4 + size) return
      take(JSON.parse(rest.subarray(head + 4, head + 4 + size).toString()))
      rest = rest.subarray(head + 4 + size)
    }
  })
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href
  return {
    begin: async () => {
      await ask('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(root).href,
        workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'archief' }],
        capabilities: {
          workspace: { configuration: true },
          textDocument: { hover: { contentFormat: ['markdown'] } },
        },
      })
      send({ method: 'initialized', params: {} })
      send({ method: 'workspace/didChangeConfiguration', params: { settings } })
    },
    open: (path: string, text: string): void => {
      opened.add(uriOf(path))
      const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text }
      send({ method: 'textDocument/didOpen', params: { textDocument } })
    },
    /** What it says of a file, once it has looked at all that was opened and is quiet. */
    said: async (path: string): Promise<readonly Diagnostic[]> => {
      while ([...opened].some(uri => !told.has(uri)) || Date.now() - heard < QUIET)
        await new Promise(done => setTimeout(done, 50))
      return told.get(uriOf(path))!
    },
    at: <T>(method: 'hover' | 'completion', path: string, line: number, character: number): Promise<T> =>
      ask(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, position: { line, character } }),
    end: () => server.kill(),
  }
}

const example = join(project, 'example-archive')
const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml') && !path.startsWith('.'))
    .sort()

const root = join(workplace(), 'archief')
let editor: ReturnType<typeof editorOf>

beforeAll(async () => {
  const begun = ipr(['begin', root, '--municipality', 'Lindervoort', '--cc', '--yes'])
  expect(begun.status, begun.stderr.toString()).toBe(0)
  cpSync(example, root, { recursive: true })
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
  editor = editorOf(root, settings['yaml.schemas'])
  await editor.begin()
})
afterAll(() => editor.end())

describe('an editor with yaml-language-server', () => {
  it('finds nothing wrong in any YAML file of the example', async () => {
    const files = yamlIn(example)
    expect(files.length).toBeGreaterThan(150)
    const wrong: string[] = []
    for (const path of files) editor.open(path, readFileSync(join(example, path), 'utf8'))
    for (const path of files)
      for (const { message, range } of await editor.said(path))
        wrong.push(`${path}:${range.start.line + 1}: ${message}`)
    expect(wrong).toEqual([])
  })

  it('marks a wrong value and an unknown key', async () => {
    const text = 'kind: raadsvergadering\nstatus: planned\ndate: 2026-12-10\nzaal: 2\n'
    const path = 'meetings/2031-03-04-council/meeting.yaml'
    editor.open(path, text)
    const said = await editor.said(path)
    expect(said.map(({ range }) => range.start.line).sort()).toEqual([0, 3])
  })

  it('says in Dutch what a key means', async () => {
    const path = 'meetings/2031-03-05-council/meeting.yaml'
    editor.open(path, 'kind: council\nstatus: planned\ndate: 2026-12-10\n')
    await editor.said(path)
    const hover = await editor.at<{ contents: { value: string } }>('hover', path, 1, 2)
    expect(hover.contents.value).toContain('gehouden')
  })

  it('offers keys and values', async () => {
    const path = 'meetings/2031-03-06-council/meeting.yaml'
    editor.open(path, 'kind: council\nstatus: \ndate: 2026-12-10\n\n')
    await editor.said(path)
    const offered = async (line: number, character: number): Promise<readonly string[]> => {
      const { items } = await editor.at<{ items: readonly { label: string }[] }>(
        'completion',
        path,
        line,
        character,
      )
      return items.map(({ label }) => label)
    }
    expect(await offered(1, 8)).toEqual(expect.arrayContaining(['planned', 'held', 'cancelled']))
    expect(await offered(3, 0)).toEqual(expect.arrayContaining(['apologies', 'place']))
  })
})
